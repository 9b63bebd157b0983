"""Decorators by which Keras 2.3 took Keras 1's arguments: here functions stay as they are.

Programs copied them along with optimizers and layers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def _unchanged(function: Callable[..., Any]) -> Callable[..., Any]:
    return function


def __getattr__(name: str) -> Callable[..., Any]:
    if name.startswith("legacy_") and name.endswith("_support"):
        return _unchanged
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
