"""Layers, by family; `Layer` is the base class to write your own.

A file lists its public names in `__all__`, so a new layer is a file and a line in its family.
"""

from __future__ import annotations

from typing import Any

from ..core import Identifier, InvalidKind, registry
from ..core.naming import publish as _publish
from .activations import *
from .attention import *
from .base.input_spec import InputSpec as InputSpec
from .base.layer import Layer as Layer
from .bridges import *
from .convolutional import *
from .core import *
from .merging import *
from .normalization import *
from .pooling import *
from .preprocessing import *
from .recurrent import *
from .regularization import *
from .reshaping import *

TABLE: dict[str, type[Layer]] = {
    name: thing
    for name, thing in list(globals().items())
    if isinstance(thing, type) and issubclass(thing, Layer)
}


def get(identifier: Identifier) -> Layer:
    """The layer that an argument stands for: a name, a configuration, a layer.

    >>> type(get({"class_name": "Dense", "config": {"units": 3}})).__name__
    'Dense'
    """
    found: Layer = registry.get(identifier, TABLE, "layer")
    return found


def serialize(layer: Layer) -> Any:
    """A layer as plain data.

    >>> serialize(Dense(3))["class_name"]
    'Dense'
    """
    return registry.serialize(layer)


def deserialize(config: dict[str, Any], custom_objects: dict[str, Any] | None = None) -> Layer:
    """The layer that `serialize` described.

    >>> deserialize(serialize(Dense(3))).units
    3
    """
    found = registry.deserialize(config, custom_objects, TABLE)
    if not isinstance(found, Layer):
        raise InvalidKind(
            f"A layer's configuration is needed, as `serialize` writes it: {config!r}."
        )
    return found


_publish(globals())
