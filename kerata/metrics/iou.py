"""Intersection over union of predicted and true regions, from a confusion matrix."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import ops
from ..core import Count, Natural, PolicyLike, Tensor, TensorLike, current, settings
from ..ops._base import tensor
from .confusion import spread
from .metric import Metric, accumulate

__all__ = ["BinaryIoU", "IoU", "MeanIoU", "OneHotIoU", "OneHotMeanIoU"]


def confusion_matrix(
    labels: Tensor, predictions: Tensor, num_classes: int, weights: TensorLike | None = None,
    dtype: str = "int32",
) -> Tensor:  # fmt: skip
    """How often each class (rows) was taken for each class (columns), from vectors of class
    indices. Where either is no class, nothing counts.

    >>> confusion_matrix(ops.array([0, 1, 1]), ops.array([0, 1, 0]), 2).tolist()
    [[1, 0], [1, 1]]
    """
    labels, predictions = ops.cast(labels, "int32"), ops.cast(predictions, "int32")
    place = ops.add(ops.multiply(labels, num_classes), predictions)
    for classes in (labels, predictions):
        known = ops.logical_and(classes >= 0, classes < num_classes)
        place = ops.where(known, place, -1)
    ones = ops.cast(ops.ones_like(place), dtype) if weights is None else ops.cast(weights, dtype)
    counts = ops.segment_sum(ones, place, num_segments=num_classes * num_classes)
    return ops.reshape(counts, (num_classes, num_classes))


class _Overlap(Metric):
    """Keeps the confusion matrix."""

    _direction = "up"

    def __init__(
        self, num_classes: Count, name: str | None = None, dtype: PolicyLike = None,
        ignore_class: int | None = None, sparse_y_true: bool = True, sparse_y_pred: bool = True,
        axis: int = -1,
    ) -> None:  # fmt: skip
        super().__init__("int32" if dtype is None else dtype, name)
        self.num_classes = num_classes
        self.ignore_class = ignore_class
        self.sparse_y_true = sparse_y_true
        self.sparse_y_pred = sparse_y_pred
        self.axis = axis
        self.target_class_ids: Sequence[int] = list(range(num_classes))
        shape = (num_classes, num_classes)
        self.total_confusion_matrix = self.add_variable(shape, name="total_confusion_matrix")

    def update_state(
        self, y_true: TensorLike, y_pred: TensorLike, sample_weight: TensorLike | None = None
    ) -> None:
        """Take a batch into account: class indices, or scores along `axis` where not sparse."""
        y_true, y_pred = tensor(y_true), tensor(y_pred)
        if not self.sparse_y_true:
            y_true = ops.argmax(y_true, axis=self.axis)
        if not self.sparse_y_pred:
            y_pred = ops.argmax(y_pred, axis=self.axis)
        weight: Any = None
        if sample_weight is not None:
            shape = tuple(current().shape(y_true))
            weight = spread(self.name, tensor(sample_weight, self._dtype), shape)
            weight = ops.reshape(weight, (-1,))
        y_true = ops.cast(ops.reshape(y_true, (-1,)), "int32")
        y_pred = ops.cast(ops.reshape(y_pred, (-1,)), "int32")
        if self.ignore_class is not None:
            valid = ops.not_equal(y_true, self.ignore_class)
            y_true, y_pred = (ops.where(valid, y, ops.zeros_like(y)) for y in (y_true, y_pred))
            counted = ops.cast(valid, self._dtype)
            weight = counted if weight is None else ops.multiply(weight, counted)
        found = confusion_matrix(y_true, y_pred, self.num_classes, weight, self._dtype)
        accumulate(self.total_confusion_matrix, found)

    def result(self) -> Tensor:
        """The mean over the target classes that there are."""
        table = ops.cast(self.total_confusion_matrix.value, settings.floatx)
        right = ops.diagonal(table)
        union = ops.subtract(ops.add(ops.sum(table, axis=0), ops.sum(table, axis=1)), right)
        ids = tensor(list(self.target_class_ids), "int32")
        right, union = ops.take(right, ids, axis=0), ops.take(union, ids, axis=0)
        there = ops.cast(ops.greater(union, 1e-9), settings.floatx)
        shares = ops.divide(right, ops.add(union, settings.epsilon))
        return ops.divide_no_nan(ops.sum(ops.multiply(shares, there)), ops.sum(there))


class IoU(_Overlap):
    """`right / (predicted + true - right)` of some classes, their mean.

    Args:
        num_classes: how many classes there are.
        target_class_ids: of which classes.
        ignore_class: targets of this class do not count.
        sparse_y_true: whether targets are class indices; else one-hot along `axis`.
        sparse_y_pred: whether predictions are class indices; else scores along `axis`.
        axis: -1 by default.

    >>> metric = IoU(num_classes=2, target_class_ids=[0])
    >>> metric.update_state([0, 0, 1, 1], [0, 1, 0, 1])
    >>> round(float(metric.result()), 4)
    0.3333
    """

    def __init__(
        self, num_classes: Count, target_class_ids: Sequence[Natural], name: str | None = None,
        dtype: PolicyLike = None, ignore_class: int | None = None, sparse_y_true: bool = True,
        sparse_y_pred: bool = True, axis: int = -1,
    ) -> None:  # fmt: skip
        super().__init__(num_classes, name, dtype, ignore_class, sparse_y_true, sparse_y_pred, axis)
        if max(target_class_ids, default=-1) >= num_classes:
            raise ValueError(
                f"Class {max(target_class_ids)} is out of range; there are {num_classes} classes."
            )
        self.target_class_ids = list(target_class_ids)


class MeanIoU(_Overlap):
    """The mean of `IoU` over all classes that there are; arguments as of `IoU`."""


class BinaryIoU(IoU):
    """`IoU` of two classes, told apart by a threshold.

    Args:
        target_class_ids: (0, 1), both, by default.
        threshold: predictions from it on are class 1; 0.5 by default.
    """

    def __init__(
        self, target_class_ids: Sequence[Natural] = (0, 1), threshold: float = 0.5,
        name: str | None = None, dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(2, target_class_ids, name, dtype)
        self.threshold = threshold

    def update_state(
        self, y_true: TensorLike, y_pred: TensorLike, sample_weight: TensorLike | None = None
    ) -> None:
        """Take a batch into account: targets 0 and 1, predictions as scores."""
        said = ops.cast(ops.greater_equal(tensor(y_pred), self.threshold), "int32")
        super().update_state(y_true, said, sample_weight)


class OneHotIoU(IoU):
    """`IoU` of one-hot targets; arguments as of `IoU`."""

    def __init__(
        self, num_classes: Count, target_class_ids: Sequence[Natural], name: str | None = None,
        dtype: PolicyLike = None, ignore_class: int | None = None, sparse_y_pred: bool = False,
        axis: int = -1,
    ) -> None:  # fmt: skip
        super().__init__(
            num_classes, target_class_ids, name, dtype, ignore_class, False, sparse_y_pred, axis
        )


class OneHotMeanIoU(MeanIoU):
    """`MeanIoU` of one-hot targets; arguments as of `IoU`."""

    def __init__(
        self, num_classes: Count, name: str | None = None, dtype: PolicyLike = None,
        ignore_class: int | None = None, sparse_y_pred: bool = False, axis: int = -1,
    ) -> None:  # fmt: skip
        super().__init__(num_classes, name, dtype, ignore_class, False, sparse_y_pred, axis)
