"""Crossentropies."""

from __future__ import annotations

from typing import Any

from .. import ops
from ..core import Fraction, PolicyLike, Tensor, TensorLike, warn_user
from ..ops._base import shape_of
from .alignment import objective, same_rank
from .loss import _FunctionLoss, _IndexLoss

__all__ = [
    "BinaryCrossentropy", "CategoricalCrossentropy", "SparseCategoricalCrossentropy",
    "binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy",
]  # fmt: skip


def _smoothed(y_true: Any, smoothing: float, classes: int) -> Any:
    if not smoothing:
        return y_true
    return ops.add(ops.multiply(y_true, 1.0 - smoothing), smoothing / classes)


def _one_hot(
    name: str, y_true: Any, y_pred: Any, axis: int, smoothing: float
) -> tuple[Tensor, Tensor]:
    """Smoothed targets and predictions of one shape, which is checked."""
    y_true, y_pred = same_rank(y_true, y_pred)
    targets, predictions = shape_of(y_true), shape_of(y_pred)
    if targets != predictions:
        hint = ""
        if targets in (predictions[:-1], (*predictions[:-1], 1)):
            hint = " These look like class indices: use sparse_categorical_crossentropy for them."
        raise ValueError(
            f"{name}: targets of shape {targets} do not fit predictions of shape {predictions}; "
            f"the shapes must be equal, with one column for each class.{hint}"
        )
    if predictions and predictions[axis] == 1:
        warn_user(
            f"{name}: predictions of shape {predictions} have a single class, so the loss is "
            "always zero. Use binary_crossentropy for one yes-or-no output.",
            SyntaxWarning,
        )
    return _smoothed(y_true, smoothing, predictions[axis] if predictions else 1), y_pred


@objective()
def binary_crossentropy(
    y_true: TensorLike, y_pred: TensorLike, from_logits: bool = False, label_smoothing: float = 0.0,
    axis: int = -1,
) -> Tensor:  # fmt: skip
    """`-mean(y log(p) + (1 - y) log(1 - p), axis)`.

    Args:
        y_true: targets in [0, 1], [batch, …, n].
        y_pred: probabilities of that shape (kept epsilon away from 0 and 1), or logits.
        from_logits: whether `y_pred` are logits.
        label_smoothing: draws targets towards 1/2: `y (1 - s) + s / 2`.
        axis: the axis averaged over, the last by default.

    >>> round(float(binary_crossentropy([[0.0, 1.0]], [[0.5, 0.5]])[0]), 3)
    0.693
    """
    y_true = _smoothed(y_true, label_smoothing, 2)
    return ops.mean(ops.binary_crossentropy(y_true, y_pred, from_logits=from_logits), axis=axis)


@objective(align=False)
def categorical_crossentropy(
    y_true: TensorLike, y_pred: TensorLike, from_logits: bool = False, label_smoothing: float = 0.0,
    axis: int = -1,
) -> Tensor:  # fmt: skip
    """`-sum(y log(p), axis)`.

    Args:
        y_true: one-hot targets (or distributions) [batch, …, classes].
        y_pred: probabilities of that shape (divided by their sum, kept epsilon away from 0 and 1),
            or logits.
        from_logits: whether `y_pred` are logits.
        label_smoothing: `y (1 - s) + s / classes`.
        axis: the axis of the classes, the last by default.

    >>> round(float(categorical_crossentropy([[0.0, 1.0]], [[0.5, 0.5]])[0]), 3)
    0.693
    """
    y_true, y_pred = _one_hot("categorical_crossentropy", y_true, y_pred, axis, label_smoothing)
    return ops.categorical_crossentropy(y_true, y_pred, from_logits=from_logits, axis=axis)


@objective(align=False, integers=True)
def sparse_categorical_crossentropy(
    y_true: TensorLike, y_pred: TensorLike, from_logits: bool = False,
    ignore_class: int | None = None, axis: int = -1,
) -> Tensor:  # fmt: skip
    """`-log(p[y])`.

    Args:
        y_true: class indices [batch, …] or [batch, …, 1].
        y_pred: probabilities [batch, …, classes] (kept epsilon away from 0 and 1), or logits.
        from_logits: whether `y_pred` are logits.
        ignore_class: an index whose samples get the value 0, such as -1 for "unknown".
        axis: the axis of the classes, the last by default.

    Returns:
        Values [batch, …].

    >>> round(float(sparse_categorical_crossentropy([1], [[0.5, 0.5]])[0]), 3)
    0.693
    """
    y_true = indices_of(y_true, y_pred, axis)
    if ignore_class is None:
        return ops.sparse_categorical_crossentropy(
            y_true, y_pred, from_logits=from_logits, axis=axis
        )
    valid = ops.not_equal(y_true, ignore_class)
    y_true = ops.where(valid, y_true, ops.zeros_like(y_true))
    shown = ops.logical_or(ops.expand_dims(valid, axis), ops.isfinite(y_pred))
    y_pred = ops.where(shown, y_pred, 1.0)
    values = ops.sparse_categorical_crossentropy(y_true, y_pred, from_logits=from_logits, axis=axis)
    return ops.where(valid, values, ops.zeros_like(values))


def indices_of(
    y_true: TensorLike,
    y_pred: TensorLike,
    axis: int = -1,
    name: str = "sparse_categorical_crossentropy",
) -> TensorLike:
    """Class indices without a last axis of size one; an error where they do not fit the
    predictions.
    """
    targets, predictions = shape_of(y_true), shape_of(y_pred)
    axis = axis % len(predictions) if predictions else 0
    wanted = predictions[:axis] + predictions[axis + 1 :]
    if len(targets) == len(predictions) and targets:
        for one in (axis, len(targets) - 1):
            if targets[one] == 1 and targets != wanted:
                y_true, targets = ops.squeeze(y_true, one), targets[:one] + targets[one + 1 :]
                break
    if targets != wanted:
        hint = ""
        if targets == predictions:
            hint = " These look like one-hot targets: use categorical_crossentropy for them."
        raise ValueError(
            f"{name}: targets of shape {targets} do not fit predictions of shape "
            f"{predictions}; class indices must have the shape {wanted} or {(*wanted, 1)}.{hint}"
        )
    return y_true


class BinaryCrossentropy(_FunctionLoss):
    """`-mean(y log(p) + (1 - y) log(1 - p))`: see `binary_crossentropy` for the arguments.

    >>> round(float(BinaryCrossentropy(from_logits=True)([[1.0]], [[0.0]])), 3)
    0.693
    """

    function = staticmethod(binary_crossentropy)

    def __init__(
        self, from_logits: bool = False, label_smoothing: Fraction = 0.0, axis: int = -1,
        reduction: str | None = "sum_over_batch_size", name: str | None = "binary_crossentropy",
        dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(reduction, name, dtype)
        self.from_logits = from_logits
        self.label_smoothing = label_smoothing
        self.axis = axis


class CategoricalCrossentropy(_FunctionLoss):
    """`-sum(y log(p))` for one-hot targets: see `categorical_crossentropy` for the arguments."""

    function = staticmethod(categorical_crossentropy)

    def __init__(
        self, from_logits: bool = False, label_smoothing: Fraction = 0.0, axis: int = -1,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "categorical_crossentropy", dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(reduction, name, dtype)
        self.from_logits = from_logits
        self.label_smoothing = label_smoothing
        self.axis = axis


class SparseCategoricalCrossentropy(_IndexLoss):
    """`-log(p[y])` for class indices: see `sparse_categorical_crossentropy` for the arguments.

    With `ignore_class`, samples of that class do not count in the average.

    >>> round(float(SparseCategoricalCrossentropy()([1], [[0.5, 0.5]])), 3)
    0.693
    """

    function = staticmethod(sparse_categorical_crossentropy)

    def __init__(
        self, from_logits: bool = False, ignore_class: int | None = None,
        reduction: str | None = "sum_over_batch_size", axis: int = -1,
        name: str | None = "sparse_categorical_crossentropy", dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(reduction, name, dtype)
        self.from_logits = from_logits
        self.ignore_class = ignore_class
        self.axis = axis

    def valid(self, y_true: Tensor) -> Tensor | None:
        """Which samples are not of the class to ignore."""
        if self.ignore_class is None:
            return None
        y_true = ops.cast(y_true, "int32")
        shape = shape_of(y_true)
        if len(shape) > 1 and shape[-1] == 1:
            y_true = ops.squeeze(y_true, -1)
        return ops.not_equal(y_true, self.ignore_class)
