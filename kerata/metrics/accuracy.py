"""How often predictions are right."""

from __future__ import annotations

from .. import ops
from ..core import Count, Fraction, PolicyLike, Tensor, settings
from ..losses.alignment import objective
from ..ops._base import dtype_of, shape_of
from .reduction import MeanMetricWrapper

__all__ = [
    "Accuracy", "BinaryAccuracy", "CategoricalAccuracy", "SparseCategoricalAccuracy",
    "SparseTopKCategoricalAccuracy", "TopKCategoricalAccuracy", "accuracy", "binary_accuracy",
    "categorical_accuracy", "sparse_categorical_accuracy", "sparse_top_k_categorical_accuracy",
    "top_k_categorical_accuracy",
]  # fmt: skip


def _hits(hits: Tensor) -> Tensor:
    return ops.cast(hits, settings.floatx)


@objective()
def accuracy(y_true: Tensor, y_pred: Tensor) -> Tensor:
    """1 where `y_true == y_pred`, else 0.

    >>> accuracy([1.0, 2.0], [1.0, 3.0]).tolist()
    [1.0, 0.0]
    """
    return _hits(ops.equal(y_true, y_pred))


@objective()
def binary_accuracy(y_true: Tensor, y_pred: Tensor, threshold: float = 0.5) -> Tensor:
    """1 where `y_true` is what `y_pred > threshold` says, else 0.

    >>> binary_accuracy([[1.0], [0.0]], [[0.7], [0.6]]).tolist()
    [[1.0], [0.0]]
    """
    said = ops.cast(ops.greater(y_pred, threshold), dtype_of(y_true))
    return _hits(ops.equal(y_true, said))


@objective(align=False)
def categorical_accuracy(y_true: Tensor, y_pred: Tensor) -> Tensor:
    """1 where one-hot `y_true` and scores `y_pred`, both [batch, …, classes], are largest at one
    place.

    >>> categorical_accuracy([[0.0, 1.0]], [[0.1, 0.9]]).tolist()
    [1.0]
    """
    _classes_fit("categorical_accuracy", y_true, y_pred, "sparse_categorical_accuracy")
    return _hits(ops.equal(ops.argmax(y_true, axis=-1), ops.argmax(y_pred, axis=-1)))


@objective(align=False, integers=True)
def sparse_categorical_accuracy(y_true: Tensor, y_pred: Tensor) -> Tensor:
    """1 where scores `y_pred` [batch, …, classes] are largest at index `y_true` [batch, …].

    >>> sparse_categorical_accuracy([1, 0], [[0.1, 0.9], [0.2, 0.8]]).tolist()
    [1.0, 0.0]
    """
    y_true = _indices("sparse_categorical_accuracy", y_true, y_pred)
    return _hits(ops.equal(ops.cast(y_true, "int32"), ops.argmax(y_pred, axis=-1)))


@objective(align=False)
def top_k_categorical_accuracy(y_true: Tensor, y_pred: Tensor, k: int = 5) -> Tensor:
    """1 where the class of one-hot `y_true` is among the `k` largest of `y_pred`, both [batch, …,
    classes].

    >>> top_k_categorical_accuracy([[0.0, 1.0, 0.0]], [[0.5, 0.4, 0.1]], k=2).tolist()
    [1.0]
    """
    _classes_fit("top_k_categorical_accuracy", y_true, y_pred, "sparse_top_k_categorical_accuracy")
    return _in_top_k(ops.argmax(y_true, axis=-1), y_pred, k)


@objective(align=False, integers=True)
def sparse_top_k_categorical_accuracy(
    y_true: Tensor, y_pred: Tensor, k: int = 5, from_sorted_ids: bool = False
) -> Tensor:
    """1 where index `y_true` [batch, …] is among the `k` largest of `y_pred` [batch, …, classes].

    With `from_sorted_ids`, `y_pred` holds class indices, the likeliest first.

    >>> sparse_top_k_categorical_accuracy([1], [[0.5, 0.4, 0.1]], k=2).tolist()
    [1.0]
    """
    y_true = _indices("sparse_top_k_categorical_accuracy", y_true, y_pred)
    if from_sorted_ids:
        best = ops.cast(y_pred[..., :k], "int32")
        found = ops.equal(ops.expand_dims(ops.cast(y_true, "int32"), -1), best)
        return _hits(ops.any(found, axis=-1))
    return _in_top_k(ops.cast(y_true, "int32"), y_pred, k)


def _in_top_k(classes: Tensor, scores: Tensor, k: int) -> Tensor:
    shape = shape_of(classes)
    if len(shape) == 1:
        return _hits(ops.in_top_k(classes, scores, k))
    flat = ops.reshape(scores, (-1, shape_of(scores)[-1]))
    return ops.reshape(_hits(ops.in_top_k(ops.reshape(classes, (-1,)), flat, k)), shape)


def _classes_fit(name: str, y_true: Tensor, y_pred: Tensor, other: str) -> None:
    if shape_of(y_true) != shape_of(y_pred):
        raise ValueError(
            f"{name}: one-hot targets of shape {shape_of(y_true)} do not fit predictions of shape "
            f"{shape_of(y_pred)}; the shapes must be equal. For class indices use {other}."
        )


def _indices(name: str, y_true: Tensor, y_pred: Tensor) -> Tensor:
    targets, predictions = shape_of(y_true), shape_of(y_pred)
    if len(targets) == len(predictions) and targets and targets[-1] == 1:
        y_true, targets = ops.squeeze(y_true, -1), targets[:-1]
    if targets != predictions[:-1]:
        raise ValueError(
            f"{name}: class indices of shape {targets} do not fit predictions of shape "
            f"{predictions}; expected is {predictions[:-1]}. For one-hot targets use "
            f"{name.replace('sparse_', '')}."
        )
    return y_true


class Accuracy(MeanMetricWrapper):
    """The share of predictions that equal their targets.

    >>> metric = Accuracy()
    >>> metric.update_state([1.0, 2.0], [1.0, 3.0])
    >>> float(metric.result())
    0.5
    """

    _direction = "up"

    def __init__(self, name: str | None = "accuracy", dtype: PolicyLike = None) -> None:
        super().__init__(accuracy, name, dtype)


class BinaryAccuracy(MeanMetricWrapper):
    """The share of elements for which `y_pred > threshold` says right (targets are 0 and 1).

    >>> metric = BinaryAccuracy()
    >>> metric.update_state([[1.0], [0.0]], [[0.7], [0.6]])
    >>> float(metric.result())
    0.5
    """

    _direction = "up"

    def __init__(
        self, name: str | None = "binary_accuracy", dtype: PolicyLike = None,
        threshold: Fraction = 0.5,
    ) -> None:  # fmt: skip
        if threshold == 1:
            raise ValueError("`threshold` must be below 1; given 1.")
        super().__init__(binary_accuracy, name, dtype, threshold=threshold)
        self.threshold = threshold


class CategoricalAccuracy(MeanMetricWrapper):
    """The share of samples with the largest score at the class of their one-hot target."""

    _direction = "up"

    def __init__(self, name: str | None = "categorical_accuracy", dtype: PolicyLike = None) -> None:
        super().__init__(categorical_accuracy, name, dtype)


class SparseCategoricalAccuracy(MeanMetricWrapper):
    """The share of samples with the largest score at the index that is their target."""

    _direction = "up"

    def __init__(
        self, name: str | None = "sparse_categorical_accuracy", dtype: PolicyLike = None
    ) -> None:
        super().__init__(sparse_categorical_accuracy, name, dtype)


class TopKCategoricalAccuracy(MeanMetricWrapper):
    """The share of samples with the class of their one-hot target among the `k` largest scores."""

    _direction = "up"

    def __init__(
        self, k: Count = 5, name: str | None = "top_k_categorical_accuracy",
        dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(top_k_categorical_accuracy, name, dtype, k=k)
        self.k = k


class SparseTopKCategoricalAccuracy(MeanMetricWrapper):
    """The share of samples with the index that is their target among the `k` largest scores."""

    _direction = "up"

    def __init__(
        self, k: Count = 5, name: str | None = "sparse_top_k_categorical_accuracy",
        dtype: PolicyLike = None, from_sorted_ids: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(
            sparse_top_k_categorical_accuracy, name, dtype, k=k, from_sorted_ids=from_sorted_ids
        )
        self.k = k
        self.from_sorted_ids = from_sorted_ids
