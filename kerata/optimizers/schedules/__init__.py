"""Learning-rate schedules, to be given as an optimizer's `learning_rate`."""

from __future__ import annotations

from typing import Any

from ...core import registry
from .schedule import (
    CosineDecay,
    CosineDecayRestarts,
    ExponentialDecay,
    InverseTimeDecay,
    PiecewiseConstantDecay,
    PolynomialDecay,
)
from .schedule import LearningRateSchedule as LearningRateSchedule

TABLE: dict[str, Any] = {
    cls.__name__: cls
    for cls in (
        CosineDecay, CosineDecayRestarts, ExponentialDecay, InverseTimeDecay,
        PiecewiseConstantDecay, PolynomialDecay,
    )
}  # fmt: skip


def serialize(learning_rate_schedule: Any) -> Any:
    """The configuration of a schedule."""
    return registry.serialize(learning_rate_schedule)


def deserialize(config: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The schedule that a configuration describes."""
    with registry.custom_object_scope(custom_objects or {}):
        return registry.get(config, TABLE, "learning rate schedule")


__all__ = [
    "CosineDecay", "CosineDecayRestarts", "ExponentialDecay", "InverseTimeDecay",
    "LearningRateSchedule", "PiecewiseConstantDecay", "PolynomialDecay", "deserialize",
    "serialize",
]  # fmt: skip
