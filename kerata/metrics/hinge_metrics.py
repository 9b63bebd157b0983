"""Hinge losses as metrics."""

from __future__ import annotations

from .. import losses
from ..core import PolicyLike
from .reduction import MeanMetricWrapper

__all__ = ["CategoricalHinge", "Hinge", "SquaredHinge"]


class Hinge(MeanMetricWrapper):
    """The mean of `max(1 - y_true * y_pred, 0)`, targets -1 and 1 (or 0 and 1)."""

    _direction = "down"

    def __init__(self, name: str | None = "hinge", dtype: PolicyLike = None) -> None:
        super().__init__(losses.hinge, name, dtype)


class SquaredHinge(MeanMetricWrapper):
    """The mean of `max(1 - y_true * y_pred, 0)**2`, targets -1 and 1 (or 0 and 1)."""

    _direction = "down"

    def __init__(self, name: str | None = "squared_hinge", dtype: PolicyLike = None) -> None:
        super().__init__(losses.squared_hinge, name, dtype)


class CategoricalHinge(MeanMetricWrapper):
    """The mean of `max(neg - pos + 1, 0)` for one-hot targets: see `losses.categorical_hinge`."""

    _direction = "down"

    def __init__(self, name: str | None = "categorical_hinge", dtype: PolicyLike = None) -> None:
        super().__init__(losses.categorical_hinge, name, dtype)
