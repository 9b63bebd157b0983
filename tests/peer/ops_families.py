"""Families of operations that are compared with PyPI's keras, and on which of its backends."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

# Keras' NumPy backend starts quickest; it has no `jvp`.
BACKENDS = {"numpy": "numpy", "image": "numpy", "linalg": "jax"}
# (relative, absolute): how far values may be apart, in general and for halves
LIMITS = {
    "numpy": ((1e-5, 2e-6), (2e-3, 1e-3)),
    "image": ((1e-5, 1e-5), (2e-3, 2e-3)),
    "linalg": ((1e-4, 1e-4), (1e-4, 1e-4)),
}


def rows(family: str) -> dict[str, Callable[[Any], list[Any]]]:
    """The rows of a family: a name, and a function of a library that gives a list of tensors."""
    found = importlib.import_module(f"tests.peer.ops_rows_{family}").ROWS
    whole = family == "image"  # whose rows have the losses as well; others take `ops` alone
    return {name: _listing(compute, whole) for name, compute in found.items()}


def _listing(compute: Callable[[Any], Any], whole: bool) -> Callable[[Any], list[Any]]:
    return lambda library: parts(compute(library if whole else library.ops))


def parts(result: Any) -> list[Any]:
    """Nested results as a list."""
    if isinstance(result, (list, tuple)):
        return [x for part in result for x in parts(part)]
    return [result]
