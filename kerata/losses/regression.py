"""Losses of regression: distances between numbers."""

from __future__ import annotations

import math

from .. import ops
from ..core import NotNegative, PolicyLike, Tensor, TensorLike, settings
from .alignment import objective
from .loss import _FunctionLoss

__all__ = [
    "Huber", "LogCosh", "MeanAbsoluteError", "MeanAbsolutePercentageError", "MeanSquaredError",
    "MeanSquaredLogarithmicError", "huber", "log_cosh", "mean_absolute_error",
    "mean_absolute_percentage_error", "mean_squared_error", "mean_squared_logarithmic_error",
]  # fmt: skip


@objective()
def mean_squared_error(y_true: TensorLike, y_pred: TensorLike) -> Tensor:
    """`mean((y_true - y_pred)**2, axis=-1)`.

    Args:
        y_true: targets [batch, …, n].
        y_pred: predictions of that shape.

    Returns:
        Values [batch, …].

    >>> mean_squared_error([[0.0, 1.0]], [[1.0, 3.0]]).tolist()
    [2.5]
    """
    return ops.mean(ops.square(ops.subtract(y_true, y_pred)), axis=-1)


@objective()
def mean_absolute_error(y_true: TensorLike, y_pred: TensorLike) -> Tensor:
    """`mean(|y_true - y_pred|, axis=-1)`.

    >>> mean_absolute_error([[0.0, 1.0]], [[1.0, 3.0]]).tolist()
    [1.5]
    """
    return ops.mean(ops.absolute(ops.subtract(y_true, y_pred)), axis=-1)


@objective()
def mean_absolute_percentage_error(y_true: TensorLike, y_pred: TensorLike) -> Tensor:
    """`100 * mean(|y_true - y_pred| / max(|y_true|, epsilon), axis=-1)`.

    >>> mean_absolute_percentage_error([[2.0, 4.0]], [[1.0, 4.0]]).tolist()
    [25.0]
    """
    scale = ops.maximum(ops.absolute(y_true), settings.epsilon)
    return ops.multiply(
        ops.mean(ops.absolute(ops.divide(ops.subtract(y_true, y_pred), scale)), axis=-1), 100.0
    )


@objective()
def mean_squared_logarithmic_error(y_true: TensorLike, y_pred: TensorLike) -> Tensor:
    """`mean((log(y_true + 1) - log(y_pred + 1))**2, axis=-1)`, both at least epsilon.

    >>> mean_squared_logarithmic_error([[0.0]], [[0.0]]).tolist()
    [0.0]
    """
    first = ops.log(ops.add(ops.maximum(y_pred, settings.epsilon), 1.0))
    second = ops.log(ops.add(ops.maximum(y_true, settings.epsilon), 1.0))
    return ops.mean(ops.square(ops.subtract(first, second)), axis=-1)


@objective()
def huber(y_true: TensorLike, y_pred: TensorLike, delta: float = 1.0) -> Tensor:
    """The mean of `e**2 / 2` where `|e| <= delta`, else `delta * |e| - delta**2 / 2`,
    `e = y_true - y_pred`.

    Args:
        y_true: targets [batch, …, n].
        y_pred: predictions of that shape.
        delta: where the parabola becomes a line, 1 by default (Huber, 1964).

    >>> huber([[0.0, 0.0]], [[1.0, 3.0]]).tolist()
    [1.5]
    """
    error = ops.absolute(ops.subtract(y_true, y_pred))
    near = ops.multiply(ops.square(error), 0.5)
    far = ops.subtract(ops.multiply(error, delta), 0.5 * delta * delta)
    return ops.mean(ops.where(ops.less_equal(error, delta), near, far), axis=-1)


@objective()
def log_cosh(y_true: TensorLike, y_pred: TensorLike) -> Tensor:
    """`mean(log(cosh(y_pred - y_true)), axis=-1)`, without overflow.

    >>> log_cosh([[0.0]], [[0.0]]).tolist()
    [0.0]
    """
    error = ops.subtract(y_pred, y_true)
    values = error + ops.softplus(ops.multiply(error, -2.0)) - math.log(2.0)
    return ops.mean(values, axis=-1)


class MeanSquaredError(_FunctionLoss):
    """`mean((y_true - y_pred)**2)`.

    >>> float(MeanSquaredError()([[0.0], [1.0]], [[1.0], [3.0]]))
    2.5
    """

    function = staticmethod(mean_squared_error)


class MeanAbsoluteError(_FunctionLoss):
    """`mean(|y_true - y_pred|)`."""

    function = staticmethod(mean_absolute_error)


class MeanAbsolutePercentageError(_FunctionLoss):
    """`100 * mean(|y_true - y_pred| / max(|y_true|, epsilon))`."""

    function = staticmethod(mean_absolute_percentage_error)


class MeanSquaredLogarithmicError(_FunctionLoss):
    """`mean((log(y_true + 1) - log(y_pred + 1))**2)`."""

    function = staticmethod(mean_squared_logarithmic_error)


class Huber(_FunctionLoss):
    """A parabola up to `delta` from the target, a line beyond: see `huber`.

    >>> float(Huber()([[0.0]], [[3.0]]))
    2.5
    """

    function = staticmethod(huber)

    def __init__(
        self, delta: NotNegative = 1.0, reduction: str | None = "sum_over_batch_size",
        name: str | None = "huber_loss", dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(reduction, name, dtype)
        self.delta = delta


class LogCosh(_FunctionLoss):
    """`mean(log(cosh(y_pred - y_true)))`."""

    function = staticmethod(log_cosh)
