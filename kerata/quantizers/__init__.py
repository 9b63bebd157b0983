"""Quantizers: floats as integers of few bits, and how models are to be quantized."""

from __future__ import annotations

from typing import Any

from ..core import Function, Identifier, registry
from ..core.naming import publish as _publish
from .configs import *
from .integers import *
from .quantizer import *
from .simulated import *

TABLE: dict[str, Any] = {
    "AbsMaxQuantizer": AbsMaxQuantizer,
    "abs_max_quantizer": AbsMaxQuantizer,
}


def get(identifier: Identifier, **kwargs: Any) -> Function | None:
    """The quantizer that an argument stands for: None, a name, a configuration, an object, a class,
    a function; `kwargs` are what a class is made with.

    >>> get("abs_max_quantizer", axis=-1).axis
    (-1,)
    """
    found = TABLE.get(identifier, identifier) if isinstance(identifier, str) else identifier
    if isinstance(found, type) and kwargs:
        return found(**kwargs)  # type: ignore[no-any-return]
    made: Function | None = registry.get(found, TABLE, "quantizer")
    return made


def serialize(initializer: Any) -> Any:
    """The configuration of a quantizer.

    >>> serialize(AbsMaxQuantizer(axis=0))["config"]["axis"]
    (0,)
    """
    return registry.serialize(initializer)


def deserialize(config: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The quantizer that `serialize` described.

    >>> deserialize(serialize(AbsMaxQuantizer(axis=0))).axis
    (0,)
    """
    return registry.deserialize(config, custom_objects, TABLE)


_publish(globals())
