"""Metrics that are the mean of a function: losses, similarities, correlations."""

from __future__ import annotations

from typing import Any

from .. import losses, ops
from ..core.context import settings
from ..losses.alignment import objective
from .averages import Mean, MeanMetricWrapper, wide
from .metric import Tensor


@objective()
def cosine_similarity(y_true: Tensor, y_pred: Tensor, axis: int = -1) -> Tensor:
    """`sum(y_true * y_pred / (|y_true| |y_pred|), axis)`: 1 for equal directions.

    >>> cosine_similarity([[1.0, 0.0]], [[2.0, 0.0]]).tolist()
    [1.0]
    """
    product = ops.multiply(ops.normalize(y_true, axis=axis), ops.normalize(y_pred, axis=axis))
    return ops.sum(product, axis=axis)


@objective()
def pearson_correlation(y_true: Tensor, y_pred: Tensor, axis: Any = -1) -> Tensor:
    """The covariance over the product of the standard deviations, along `axis` (one or several);
    0 where one of them is constant.

    >>> round(float(pearson_correlation([0.0, 1.0, 2.0], [1.0, 3.0, 5.0])), 4)
    1.0
    """
    first = ops.subtract(y_true, ops.mean(y_true, axis=axis, keepdims=True))
    second = ops.subtract(y_pred, ops.mean(y_pred, axis=axis, keepdims=True))
    norms = ops.multiply(_norm(first, axis), _norm(second, axis))
    return ops.divide(ops.sum(ops.multiply(first, second), axis=axis), norms)


def _norm(x: Tensor, axis: Any) -> Tensor:
    return ops.sqrt(ops.maximum(ops.sum(ops.square(x), axis=axis), settings.epsilon**2))


@objective()
def concordance_correlation(y_true: Tensor, y_pred: Tensor, axis: Any = -1) -> Tensor:
    """`2 cov / (var_true + var_pred + (mean_true - mean_pred)**2)` along `axis` (Lin, 1989).

    >>> round(float(concordance_correlation([0.0, 1.0, 2.0], [0.0, 1.0, 2.0])), 4)
    1.0
    """
    mean1, mean2 = (ops.mean(y, axis=axis, keepdims=True) for y in (y_true, y_pred))
    first, second = ops.subtract(y_true, mean1), ops.subtract(y_pred, mean2)
    covariance = ops.mean(ops.multiply(first, second), axis=axis)
    spread = ops.add(
        ops.mean(ops.square(first), axis=axis), ops.mean(ops.square(second), axis=axis)
    )
    shift = ops.mean(ops.square(ops.subtract(mean1, mean2)), axis=axis)
    return ops.divide(ops.multiply(covariance, 2.0), spread + ops.add(shift, settings.epsilon))


class RootMeanSquaredError(Mean):
    """The root of the mean of `(y_true - y_pred)**2`.

    >>> metric = RootMeanSquaredError()
    >>> metric.update_state([[0.0], [0.0]], [[3.0], [3.0]])
    >>> float(metric.result())
    3.0
    """

    def __init__(self, name: str | None = "root_mean_squared_error", dtype: Any = None) -> None:
        super().__init__(name, dtype)

    def update_state(  # type: ignore[override]
        self, y_true: Any, y_pred: Any, sample_weight: Any = None
    ) -> None:
        """Take a batch into account."""
        super().update_state(_squares(y_true, wide(y_pred)), sample_weight)

    def result(self) -> Tensor:
        """The root of the mean."""
        return ops.sqrt(super().result())


@objective()
def _squares(y_true: Tensor, y_pred: Tensor) -> Tensor:
    return ops.square(ops.subtract(y_true, y_pred))


class MeanSquaredError(MeanMetricWrapper):
    """The mean of `(y_true - y_pred)**2`."""

    def __init__(self, name: str | None = "mean_squared_error", dtype: Any = None) -> None:
        super().__init__(losses.mean_squared_error, name, dtype)


class MeanAbsoluteError(MeanMetricWrapper):
    """The mean of `|y_true - y_pred|`."""

    def __init__(self, name: str | None = "mean_absolute_error", dtype: Any = None) -> None:
        super().__init__(losses.mean_absolute_error, name, dtype)


class MeanAbsolutePercentageError(MeanMetricWrapper):
    """The mean of `100 * |y_true - y_pred| / max(|y_true|, epsilon)`."""

    def __init__(
        self, name: str | None = "mean_absolute_percentage_error", dtype: Any = None
    ) -> None:
        super().__init__(losses.mean_absolute_percentage_error, name, dtype)


class MeanSquaredLogarithmicError(MeanMetricWrapper):
    """The mean of `(log(y_true + 1) - log(y_pred + 1))**2`."""

    def __init__(
        self, name: str | None = "mean_squared_logarithmic_error", dtype: Any = None
    ) -> None:
        super().__init__(losses.mean_squared_logarithmic_error, name, dtype)


class LogCoshError(MeanMetricWrapper):
    """The mean of `log(cosh(y_pred - y_true))`."""

    def __init__(self, name: str | None = "logcosh", dtype: Any = None) -> None:
        super().__init__(losses.log_cosh, name, dtype)


class Hinge(MeanMetricWrapper):
    """The mean of `max(1 - y_true * y_pred, 0)`, targets -1 and 1 (or 0 and 1)."""

    def __init__(self, name: str | None = "hinge", dtype: Any = None) -> None:
        super().__init__(losses.hinge, name, dtype)


class SquaredHinge(MeanMetricWrapper):
    """The mean of `max(1 - y_true * y_pred, 0)**2`, targets -1 and 1 (or 0 and 1)."""

    def __init__(self, name: str | None = "squared_hinge", dtype: Any = None) -> None:
        super().__init__(losses.squared_hinge, name, dtype)


class CategoricalHinge(MeanMetricWrapper):
    """The mean of `max(neg - pos + 1, 0)` for one-hot targets: see `losses.categorical_hinge`."""

    def __init__(self, name: str | None = "categorical_hinge", dtype: Any = None) -> None:
        super().__init__(losses.categorical_hinge, name, dtype)


class KLDivergence(MeanMetricWrapper):
    """The mean of `sum(y_true * log(y_true / y_pred))`."""

    def __init__(self, name: str | None = "kl_divergence", dtype: Any = None) -> None:
        super().__init__(losses.kl_divergence, name, dtype)


class Poisson(MeanMetricWrapper):
    """The mean of `y_pred - y_true * log(y_pred)`."""

    def __init__(self, name: str | None = "poisson", dtype: Any = None) -> None:
        super().__init__(losses.poisson, name, dtype)


class BinaryCrossentropy(MeanMetricWrapper):
    """The mean of the binary crossentropy: see `losses.binary_crossentropy`."""

    def __init__(
        self,
        name: str | None = "binary_crossentropy",
        dtype: Any = None,
        from_logits: bool = False,
        label_smoothing: float = 0,
    ) -> None:
        super().__init__(
            losses.binary_crossentropy,
            name,
            dtype,
            from_logits=from_logits,
            label_smoothing=label_smoothing,
        )


class CategoricalCrossentropy(MeanMetricWrapper):
    """The mean crossentropy for one-hot targets: see `losses.categorical_crossentropy`."""

    def __init__(
        self,
        name: str | None = "categorical_crossentropy",
        dtype: Any = None,
        from_logits: bool = False,
        label_smoothing: float = 0,
        axis: int = -1,
    ) -> None:
        super().__init__(
            losses.categorical_crossentropy,
            name,
            dtype,
            from_logits=from_logits,
            label_smoothing=label_smoothing,
            axis=axis,
        )


class SparseCategoricalCrossentropy(MeanMetricWrapper):
    """The mean crossentropy for class indices: see `losses.sparse_categorical_crossentropy`."""

    def __init__(
        self,
        name: str | None = "sparse_categorical_crossentropy",
        dtype: Any = None,
        from_logits: bool = False,
        ignore_class: int | None = None,
        axis: int = -1,
    ) -> None:
        super().__init__(
            losses.sparse_categorical_crossentropy,
            name,
            dtype,
            from_logits=from_logits,
            ignore_class=ignore_class,
            axis=axis,
        )


class CosineSimilarity(MeanMetricWrapper):
    """The mean cosine of the angle between targets and predictions: 1 for equal directions."""

    def __init__(
        self, name: str | None = "cosine_similarity", dtype: Any = None, axis: int = -1
    ) -> None:
        super().__init__(cosine_similarity, name, dtype, axis=axis)


class PearsonCorrelation(MeanMetricWrapper):
    """The mean correlation of targets and predictions along `axis`."""

    def __init__(
        self, name: str | None = "pearson_correlation", dtype: Any = None, axis: Any = -1
    ) -> None:
        super().__init__(pearson_correlation, name, dtype, axis=axis)


class ConcordanceCorrelation(MeanMetricWrapper):
    """The mean concordance of targets and predictions along `axis`."""

    def __init__(
        self, name: str | None = "concordance_correlation", dtype: Any = None, axis: Any = -1
    ) -> None:
        super().__init__(concordance_correlation, name, dtype, axis=axis)
