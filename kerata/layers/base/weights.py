"""The three settings that each weight of a layer has: initializer, regularizer, constraint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import constraints, initializers, regularizers
from ...core.typing import Identifier
from ...engine.variable import Variable


def set_weight_options(
    layer: Any, weight: str, initializer: Identifier, regularizer: Identifier,
    constraint: Identifier,
) -> None:  # fmt: skip
    """Keep the settings of a weight as attributes: `kernel_initializer`, `kernel_regularizer` …"""
    setattr(layer, f"{weight}_initializer", initializers.get(initializer))
    setattr(layer, f"{weight}_regularizer", regularizers.get(regularizer))
    setattr(layer, f"{weight}_constraint", constraints.get(constraint))


def add_weight_like(
    layer: Any, weight: str, shape: Sequence[int], name: str | None = None
) -> Variable:
    """A new variable of the layer with the settings kept for `weight`, under its name or `name`."""
    found: Variable = layer.add_weight(
        name=name or weight,
        shape=tuple(shape),
        initializer=getattr(layer, f"{weight}_initializer"),
        regularizer=getattr(layer, f"{weight}_regularizer"),
        constraint=getattr(layer, f"{weight}_constraint"),
    )
    return found
