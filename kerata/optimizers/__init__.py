"""Optimizers: rules by which gradients change weights, and the schedules of their learning
rates.
"""

from __future__ import annotations

from typing import Any

from ..core import registry
from ..core.typing import Identifier
from . import schedules as schedules
from .adam import Adam, Adamax, AdamW, Nadam
from .adaptive import Adadelta, Adagrad, Ftrl, RMSprop
from .descent import SGD, Lion
from .loss_scale import LossScaleOptimizer
from .optimizer import Optimizer as Optimizer

_CLASSES = (
    SGD, RMSprop, Adam, AdamW, Adagrad, Adadelta, Adamax, Nadam, Lion, Ftrl, LossScaleOptimizer,
)  # fmt: skip
TABLE: dict[str, Any] = {cls.__name__: cls for cls in _CLASSES}
_LOWER = {name.lower(): name for name in TABLE}


def get(identifier: Identifier | Optimizer) -> Optimizer:
    """The optimizer that an argument stands for.

    Args:
        identifier: a name in any case ("adam"), a configuration, a class, or an optimizer, which is
            returned.

    >>> get("sgd").momentum
    0.0
    """
    if isinstance(identifier, Optimizer):
        return identifier
    if isinstance(identifier, str):
        identifier = _LOWER.get(identifier.lower(), identifier)
    elif isinstance(identifier, dict):
        return deserialize(identifier)
    found: Optimizer = registry.get(identifier, TABLE, "optimizer")
    return found


def serialize(optimizer: Optimizer) -> Any:
    """The configuration of an optimizer."""
    return registry.serialize(optimizer)


def deserialize(config: Any, custom_objects: dict[str, Any] | None = None) -> Optimizer:
    """The optimizer that a configuration describes."""
    with registry.custom_object_scope(custom_objects or {}):
        if not isinstance(config, dict):
            return get(config)
        name = config.get("class_name", "")
        config = {**config, "class_name": _LOWER.get(name.lower(), name)}
        found: Optimizer = registry.deserialize(config, table=TABLE)
        return found


__all__ = [
    "Adadelta", "Adagrad", "Adam", "AdamW", "Adamax", "Ftrl", "Lion", "LossScaleOptimizer",
    "Nadam", "Optimizer", "RMSprop", "SGD", "deserialize", "get", "schedules", "serialize",
]  # fmt: skip
