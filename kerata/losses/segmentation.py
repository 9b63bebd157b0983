"""Losses of segmentation: overlap of regions."""

from __future__ import annotations

from .. import ops
from ..core import Axis, PolicyLike, Tensor, TensorLike, settings
from .alignment import objective
from .loss import _FunctionLoss

__all__ = ["Dice", "Tversky", "dice", "tversky"]


@objective()
def dice(y_true: TensorLike, y_pred: TensorLike, axis: Axis = None) -> Tensor:
    """`1 - 2 sum(y p) / (sum(y) + sum(p))` (Milletari et al., 2016).

    Args:
        y_true: targets in [0, 1], any shape.
        y_pred: probabilities of that shape.
        axis: the axes summed over; None: all, for one value.

    >>> round(float(dice([1.0, 1.0], [1.0, 0.0])), 4)
    0.3333
    """
    overlap = ops.sum(ops.multiply(y_true, y_pred), axis=axis)
    total = ops.add(ops.sum(y_true, axis=axis), ops.sum(y_pred, axis=axis))
    share = ops.divide(ops.multiply(overlap, 2.0), ops.add(total, settings.epsilon))
    return ops.subtract(1.0, share)


@objective()
def tversky(
    y_true: TensorLike, y_pred: TensorLike, alpha: float = 0.5, beta: float = 0.5, axis: Axis = None
) -> Tensor:
    """`1 - tp / (tp + alpha fp + beta fn)`: Dice with a weight for each kind of error (Salehi et
    al., 2017).

    Args:
        y_true: targets in [0, 1], any shape.
        y_pred: probabilities of that shape.
        alpha: weight of false alarms, `fp = sum((1 - y) p)`.
        beta: weight of what is missed, `fn = sum(y (1 - p))`.
        axis: the axes summed over; None: all, for one value.

    >>> round(float(tversky([1.0, 1.0], [1.0, 0.0])), 4)
    0.3333
    """
    hits = ops.sum(ops.multiply(y_true, y_pred), axis=axis)
    alarms = ops.sum(ops.multiply(ops.subtract(1.0, y_true), y_pred), axis=axis)
    misses = ops.sum(ops.multiply(y_true, ops.subtract(1.0, y_pred)), axis=axis)
    errors = ops.add(ops.multiply(alarms, alpha), ops.multiply(misses, beta))
    share = ops.divide(hits, ops.add(ops.add(hits, errors), settings.epsilon))
    return ops.subtract(1.0, share)


class Dice(_FunctionLoss):
    """`1 - 2 sum(y p) / (sum(y) + sum(p))`: see `dice`."""

    function = staticmethod(dice)

    def __init__(
        self, reduction: str | None = "sum_over_batch_size", name: str | None = "dice",
        axis: Axis = None, dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(reduction, name, dtype)
        self.axis = axis


class Tversky(_FunctionLoss):
    """`1 - tp / (tp + alpha fp + beta fn)`: see `tversky`."""

    function = staticmethod(tversky)

    def __init__(
        self, alpha: float = 0.5, beta: float = 0.5, reduction: str | None = "sum_over_batch_size",
        name: str | None = "tversky", axis: Axis = None, dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(reduction, name, dtype)
        self.alpha = alpha
        self.beta = beta
        self.axis = axis
