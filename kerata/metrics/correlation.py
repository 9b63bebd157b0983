"""Cosine similarity and correlation of targets and predictions."""

from __future__ import annotations

from .. import ops
from ..core import Axis, PolicyLike, Tensor, settings
from ..losses.alignment import objective
from .reduction import MeanMetricWrapper

__all__ = [
    "ConcordanceCorrelation", "CosineSimilarity", "PearsonCorrelation",
    "concordance_correlation", "cosine_similarity", "pearson_correlation",
]  # fmt: skip


@objective()
def cosine_similarity(y_true: Tensor, y_pred: Tensor, axis: int = -1) -> Tensor:
    """`sum(y_true * y_pred / (|y_true| |y_pred|), axis)`: 1 for equal directions.

    >>> cosine_similarity([[1.0, 0.0]], [[2.0, 0.0]]).tolist()
    [1.0]
    """
    product = ops.multiply(ops.normalize(y_true, axis=axis), ops.normalize(y_pred, axis=axis))
    return ops.sum(product, axis=axis)


@objective()
def pearson_correlation(y_true: Tensor, y_pred: Tensor, axis: Axis = -1) -> Tensor:
    """The covariance over the product of the standard deviations, along `axis` (one or several);
    0 where one of them is constant.

    >>> round(float(pearson_correlation([0.0, 1.0, 2.0], [1.0, 3.0, 5.0])), 4)
    1.0
    """
    first = ops.subtract(y_true, ops.mean(y_true, axis=axis, keepdims=True))
    second = ops.subtract(y_pred, ops.mean(y_pred, axis=axis, keepdims=True))
    norms = ops.multiply(_norm(first, axis), _norm(second, axis))
    return ops.divide(ops.sum(ops.multiply(first, second), axis=axis), norms)


def _norm(x: Tensor, axis: Axis) -> Tensor:
    return ops.sqrt(ops.maximum(ops.sum(ops.square(x), axis=axis), settings.epsilon**2))


@objective()
def concordance_correlation(y_true: Tensor, y_pred: Tensor, axis: Axis = -1) -> Tensor:
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


class CosineSimilarity(MeanMetricWrapper):
    """The mean cosine of the angle between targets and predictions: 1 for equal directions."""

    _direction = "up"

    def __init__(
        self, name: str | None = "cosine_similarity", dtype: PolicyLike = None, axis: int = -1
    ) -> None:
        super().__init__(cosine_similarity, name, dtype, axis=axis)


class PearsonCorrelation(MeanMetricWrapper):
    """The mean correlation of targets and predictions along `axis`."""

    _direction = "up"

    def __init__(
        self, name: str | None = "pearson_correlation", dtype: PolicyLike = None, axis: Axis = -1
    ) -> None:
        super().__init__(pearson_correlation, name, dtype, axis=axis)


class ConcordanceCorrelation(MeanMetricWrapper):
    """The mean concordance of targets and predictions along `axis`."""

    _direction = "up"

    def __init__(
        self, name: str | None = "concordance_correlation", dtype: PolicyLike = None,
        axis: Axis = -1,
    ) -> None:  # fmt: skip
        super().__init__(concordance_correlation, name, dtype, axis=axis)
