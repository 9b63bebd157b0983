"""The three settings that each weight of a layer has: initializer, regularizer, constraint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ... import constraints, initializers, regularizers
from ...engine import Variable

_SETTINGS = {"initializer": initializers, "regularizer": regularizers, "constraint": constraints}


def set_weight_options(layer: Any, given: Mapping[str, Any], *weights: str) -> None:
    """Keep the settings of weights as attributes: `kernel_initializer`, `kernel_regularizer` …

    They are among a constructor's arguments, given as its `locals()`.
    """
    for weight in weights:
        for setting, kind in _SETTINGS.items():
            name = f"{weight}_{setting}"
            setattr(layer, name, kind.get(given[name]))


def add_weight_like(
    layer: Any, weight: str, shape: Sequence[int], name: str | None = None
) -> Variable:
    """A new variable of the layer with the settings kept for `weight`, under its name or `name`."""
    settings = {setting: getattr(layer, f"{weight}_{setting}") for setting in _SETTINGS}
    found: Variable = layer.add_weight(name=name or weight, shape=tuple(shape), **settings)
    return found
