"""kerata's layers as classes that take their arguments in older words."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from .. import layers
from ..core.registry import constructor_arguments
from ..layers import Layer
from .activations import hard_sigmoid
from .arguments import translated

__all__ = ["older"]

_SHAPES = {"input_shape", "batch_input_shape", "input_dim"}


def older(cls: type[Layer]) -> Any:
    """A subclass that understands older arguments, `weights=[…]` and the old `hard_sigmoid`."""
    accepted = {*constructor_arguments(cls), *_SHAPES, "weights"}
    own_weights = "weights" in constructor_arguments(cls)
    initialize: Callable[..., None] = cls.__init__

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        args = tuple([_activation(x) for x in args])
        kwargs = {key: _activation(x) for key, x in kwargs.items()}
        args, kwargs = translated(cls.__name__, accepted, args, kwargs)
        first = None if own_weights else kwargs.pop("weights", None)
        initialize(self, *args, **kwargs)
        self.first_weights = first

    @functools.wraps(cls.build)
    def build(self: Any, *args: Any, **kwargs: Any) -> None:
        cls.build(self, *args, **kwargs)
        if self.first_weights is not None:
            self.set_weights(self.first_weights)

    members = {
        "__init__": __init__, "__module__": f"{__package__}.layers", "__doc__": cls.__doc__,
        "package": "keras2", "first_weights": None, "unlisted": cls.unlisted | {"weights"},
    }  # fmt: skip
    if cls.build is not Layer.build:
        members["build"] = build
    return type(cls.__name__, (cls,), members)


def _activation(x: Any) -> Any:
    return hard_sigmoid if isinstance(x, str) and x == "hard_sigmoid" else x


def all_older() -> dict[str, Any]:
    """Such a class for each of kerata's layers, by name."""
    found = {name: getattr(layers, name) for name in vars(layers)["__all__"]}
    same = (Layer, layers.InputLayer)
    made = {x: older(x) for x in found.values() if _is_layer(x) and x not in same}
    return {name: made[x] for name, x in found.items() if x in made}


def _is_layer(x: Any) -> bool:
    return isinstance(x, type) and issubclass(x, Layer)
