"""Optimizers: rules by which gradients change weights, and the schedules of their learning
rates.
"""

from __future__ import annotations

from typing import Any, cast

from ..core import Identifier, InvalidArgument, registry
from . import legacy as legacy
from . import schedules as schedules
from .adam import Adam, Adamax, AdamW, Nadam
from .adaptive import Adadelta, Adagrad, Ftrl, RMSprop
from .descent import SGD, Lion
from .layerwise import Adafactor, Lamb, Muon
from .loss_scale import LossScaleOptimizer
from .multi import MultiOptimizer, OptimizerMap, by_patterns
from .optimizer import Optimizer as Optimizer
from .schedule_free import ScheduleFreeAdamW

_CLASSES = (
    SGD, RMSprop, Adam, AdamW, Adagrad, Adadelta, Adamax, Nadam, Lion, Ftrl, LossScaleOptimizer,
    Lamb, Adafactor, Muon, ScheduleFreeAdamW, MultiOptimizer,
)  # fmt: skip
TABLE: dict[str, Any] = {cls.__name__: cls for cls in _CLASSES}
_LOWER = {name.lower(): name for name in TABLE}


def get(identifier: Identifier | Optimizer) -> Optimizer:
    """The optimizer that an argument stands for.

    Args:
        identifier: a name in any case ("adam"), a configuration, a class, or an optimizer, which is
            returned; or several by patterns of the variables' paths:
            `{"backbone/*": Adam(1e-5), "*": "sgd"}`.

    >>> get("sgd").momentum
    0.0
    """
    if isinstance(identifier, Optimizer):
        return identifier
    if isinstance(identifier, str):
        identifier = _LOWER.get(identifier.lower(), identifier)
    elif isinstance(identifier, dict):
        described = not identifier or "class_name" in identifier or "config" in identifier
        return deserialize(identifier) if described else by_patterns(identifier, get)
    found = registry.get(identifier, TABLE, "optimizer")
    if found is not None and not hasattr(found, "apply"):
        raise InvalidArgument(f"{identifier!r} is no optimizer; give its name, or an object.")
    return cast(Optimizer, found)


def serialize(optimizer: Optimizer) -> Any:
    """The configuration of an optimizer."""
    return registry.serialize(optimizer)


def deserialize(config: Any, custom_objects: dict[str, Any] | None = None) -> Optimizer:
    """The optimizer that a configuration describes."""
    with registry.custom_object_scope(custom_objects or {}):
        if not isinstance(config, dict):
            return get(config)
        name = config.get("class_name")
        if not isinstance(name, str):
            raise InvalidArgument(f"An optimizer's configuration has a class_name: {config!r}.")
        config = {**config, "class_name": _LOWER.get(name.lower(), name)}
        found: Optimizer = registry.deserialize(config, table=TABLE)
        return found


__all__ = [
    "Adadelta", "Adafactor", "Adagrad", "Adam", "AdamW", "Adamax", "Ftrl", "Lamb", "Lion",
    "LossScaleOptimizer", "MultiOptimizer", "Muon", "Nadam", "Optimizer", "OptimizerMap", "RMSprop",
    "SGD", "ScheduleFreeAdamW", "deserialize", "get", "schedules", "serialize",
]  # fmt: skip
