"""Metrics of regression."""

from __future__ import annotations

from typing import Any

from .. import losses, ops
from ..core import Natural, PolicyLike, Tensor, TensorLike, one_of
from ..losses.alignment import objective, same_rank
from ..ops._base import dtype_of, shape_of, tensor
from .metric import Metric, accumulate
from .reduction import Mean, MeanMetricWrapper, wide

__all__ = [
    "LogCoshError", "MeanAbsoluteError", "MeanAbsolutePercentageError", "MeanSquaredError",
    "MeanSquaredLogarithmicError", "R2Score", "RootMeanSquaredError",
]  # fmt: skip


class RootMeanSquaredError(Mean):
    """The root of the mean of `(y_true - y_pred)**2`.

    >>> metric = RootMeanSquaredError()
    >>> metric.update_state([[0.0], [0.0]], [[3.0], [3.0]])
    >>> float(metric.result())
    3.0
    """

    _direction = "down"

    def __init__(
        self, name: str | None = "root_mean_squared_error", dtype: PolicyLike = None
    ) -> None:
        super().__init__(name, dtype)

    def update_state(  # type: ignore[override]
        self, y_true: TensorLike, y_pred: TensorLike, sample_weight: TensorLike | None = None
    ) -> None:
        """Take a batch into account."""
        super().update_state(_squares(y_true, wide(y_pred)), sample_weight)

    def result(self) -> Tensor:
        """The root of the mean."""
        return ops.sqrt(super().result())


@objective()
def _squares(y_true: TensorLike, y_pred: TensorLike) -> Tensor:
    return ops.square(ops.subtract(y_true, y_pred))


class MeanSquaredError(MeanMetricWrapper):
    """The mean of `(y_true - y_pred)**2`."""

    _direction = "down"

    def __init__(self, name: str | None = "mean_squared_error", dtype: PolicyLike = None) -> None:
        super().__init__(losses.mean_squared_error, name, dtype)


class MeanAbsoluteError(MeanMetricWrapper):
    """The mean of `|y_true - y_pred|`."""

    _direction = "down"

    def __init__(self, name: str | None = "mean_absolute_error", dtype: PolicyLike = None) -> None:
        super().__init__(losses.mean_absolute_error, name, dtype)


class MeanAbsolutePercentageError(MeanMetricWrapper):
    """The mean of `100 * |y_true - y_pred| / max(|y_true|, epsilon)`."""

    _direction = "down"

    def __init__(
        self, name: str | None = "mean_absolute_percentage_error", dtype: PolicyLike = None
    ) -> None:
        super().__init__(losses.mean_absolute_percentage_error, name, dtype)


class MeanSquaredLogarithmicError(MeanMetricWrapper):
    """The mean of `(log(y_true + 1) - log(y_pred + 1))**2`."""

    _direction = "down"

    def __init__(
        self, name: str | None = "mean_squared_logarithmic_error", dtype: PolicyLike = None
    ) -> None:
        super().__init__(losses.mean_squared_logarithmic_error, name, dtype)


class LogCoshError(MeanMetricWrapper):
    """The mean of `log(cosh(y_pred - y_true))`."""

    _direction = "down"

    def __init__(self, name: str | None = "logcosh", dtype: PolicyLike = None) -> None:
        super().__init__(losses.log_cosh, name, dtype)


class R2Score(Metric):
    """`1 - sum((y - p)**2) / sum((y - mean(y))**2)`: the share of the variance that predictions
    explain.

    Args:
        class_aggregation: None for a score of each output, "uniform_average", or
            "variance_weighted_average".
        num_regressors: where positive, the score is adjusted for so many inputs:
            `1 - (1 - score) * (n - 1) / (n - num_regressors - 1)`, n the number of
            samples.

    >>> metric = R2Score()
    >>> metric.update_state([[1.0], [4.0], [3.0]], [[2.0], [4.0], [4.0]])
    >>> round(float(metric.result()), 4)
    0.5714
    """

    _direction = "up"

    def __init__(
        self, class_aggregation: str | None = "uniform_average", num_regressors: Natural = 0,
        name: str | None = "r2_score", dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(dtype, name)
        known = (None, "uniform_average", "variance_weighted_average")
        self.class_aggregation = one_of(class_aggregation, known, "class_aggregation")
        self.num_regressors = num_regressors
        self.num_samples = self.add_variable((), name="num_samples")
        self._cells: list[Any] = []

    def _build(self, shape: tuple[int, ...], predicted: tuple[int, ...]) -> None:
        if len(shape) != 2 or shape != predicted:
            raise ValueError(
                "R2Score expects targets and predictions of one shape (batch, outputs); given are "
                f"{shape} and {predicted}."
            )
        for name in ("squared_sum", "sum", "residual", "count"):
            self._cells.append(self.add_variable(shape[1:], name=name))

    def update_state(
        self, y_true: TensorLike, y_pred: TensorLike, sample_weight: TensorLike | None = None
    ) -> None:
        """Take a batch into account: targets and predictions [batch, outputs]."""
        y_true, y_pred = tensor(y_true, self._dtype), tensor(wide(y_pred), self._dtype)
        y_true, y_pred = same_rank(y_true, y_pred)
        shape = shape_of(y_true)
        if not self._cells:
            self._build(shape, shape_of(y_pred))
        weight = tensor(1.0 if sample_weight is None else sample_weight, self._dtype)
        if len(shape_of(weight)) == 1:
            weight = ops.expand_dims(weight, -1)
        weight = ops.broadcast_to(weight, shape)
        weighted = ops.multiply(y_true, weight)
        misses = ops.multiply(ops.square(ops.subtract(y_true, y_pred)), weight)
        for cell, one in zip(self._cells, (weighted * y_true, weighted, misses, weight)):
            accumulate(cell, ops.sum(one, axis=0))
        accumulate(self.num_samples, float(shape[0]))

    def result(self) -> Tensor:
        """The score, or one for each output."""
        if not self._cells:
            return ops.zeros((), dtype=self._dtype)
        squares, sums, residual, count = (cell.value for cell in self._cells)
        total = ops.subtract(squares, ops.divide(ops.square(sums), count))
        raw = ops.subtract(1.0, ops.divide(residual, total))
        raw = ops.where(ops.isinf(raw), 0.0, raw)
        if self.class_aggregation == "uniform_average":
            score = ops.mean(raw)
        elif self.class_aggregation == "variance_weighted_average":
            score = ops.divide(ops.sum(ops.multiply(total, raw)), ops.sum(total))
        else:
            score = raw
        return self._adjusted(score) if self.num_regressors else score

    def _adjusted(self, score: Tensor) -> Tensor:
        n, p = self.num_samples.value, float(self.num_regressors)
        left = ops.subtract(ops.subtract(n, p), 1.0)
        share = ops.divide(ops.subtract(n, 1.0), ops.cast(left, dtype_of(n)))
        adjusted = ops.subtract(1.0, ops.multiply(ops.subtract(1.0, score), share))
        return ops.where(ops.greater(left, 0), adjusted, score)
