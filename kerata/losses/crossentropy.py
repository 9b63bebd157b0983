"""Losses between distributions: crossentropies, their focal and generalized forms, divergences."""

from __future__ import annotations

import warnings
from typing import Any

from .. import ops
from ..core.context import current, settings
from ..ops._base.dispatch import dtype_of
from .alignment import Tensor, objective


def _shape(x: Tensor) -> tuple[int, ...]:
    return tuple(current().shape(x))


def _smoothed(y_true: Tensor, smoothing: float, classes: int) -> Tensor:
    if not smoothing:
        return y_true
    return ops.add(ops.multiply(y_true, 1.0 - smoothing), smoothing / classes)


def _one_hot(name: str, y_true: Tensor, y_pred: Tensor, axis: int) -> int:
    """The number of classes, after both shapes were checked."""
    targets, predictions = _shape(y_true), _shape(y_pred)
    if targets != predictions:
        hint = ""
        if targets in (predictions[:-1], (*predictions[:-1], 1)):
            hint = " These look like class indices: use sparse_categorical_crossentropy for them."
        raise ValueError(
            f"{name}: targets of shape {targets} do not fit predictions of shape {predictions}; "
            f"the shapes must be equal, with one column for each class.{hint}"
        )
    if predictions and predictions[axis] == 1:
        warnings.warn(
            f"{name}: predictions of shape {predictions} have a single class, so the loss is "
            "always zero. Use binary_crossentropy for one yes-or-no output.",
            SyntaxWarning,
            stacklevel=4,
        )
    return predictions[axis] if predictions else 1


@objective()
def binary_crossentropy(
    y_true: Tensor,
    y_pred: Tensor,
    from_logits: bool = False,
    label_smoothing: float = 0.0,
    axis: int = -1,
) -> Tensor:
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


@objective()
def binary_focal_crossentropy(
    y_true: Tensor,
    y_pred: Tensor,
    apply_class_balancing: bool = False,
    alpha: float = 0.25,
    gamma: float = 2.0,
    from_logits: bool = False,
    label_smoothing: float = 0.0,
    axis: int = -1,
) -> Tensor:
    """Binary crossentropy times `(1 - p_t)**gamma`, where p_t is the probability of the truth (Lin
    et al., 2018).

    Args:
        y_true: targets in [0, 1], [batch, …, n].
        y_pred: probabilities of that shape, or logits.
        apply_class_balancing: weigh class 1 by `alpha` and class 0 by `1 - alpha`.
        alpha: see there, 0.25 by default.
        gamma: how much easy samples count less, 2 by default.
        from_logits: whether `y_pred` are logits.
        label_smoothing: draws targets towards 1/2.
        axis: the axis averaged over, the last by default.

    >>> binary_focal_crossentropy([[1.0]], [[1.0]]).tolist()
    [0.0]
    """
    y_true = _smoothed(y_true, label_smoothing, 2)
    if from_logits:
        y_pred = ops.sigmoid(y_pred)
    values = ops.binary_crossentropy(y_true, y_pred)
    wrong = ops.subtract(1.0, y_true)
    right = ops.add(y_true * y_pred, ops.multiply(wrong, ops.subtract(1.0, y_pred)))
    values = ops.multiply(ops.power(ops.subtract(1.0, right), gamma), values)
    if apply_class_balancing:
        weight = ops.add(ops.multiply(y_true, alpha), ops.multiply(wrong, 1.0 - alpha))
        values = ops.multiply(weight, values)
    return ops.mean(values, axis=axis)


@objective(align=False)
def categorical_crossentropy(
    y_true: Tensor,
    y_pred: Tensor,
    from_logits: bool = False,
    label_smoothing: float = 0.0,
    axis: int = -1,
) -> Tensor:
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
    classes = _one_hot("categorical_crossentropy", y_true, y_pred, axis)
    y_true = _smoothed(y_true, label_smoothing, classes)
    return ops.categorical_crossentropy(y_true, y_pred, from_logits=from_logits, axis=axis)


@objective(align=False)
def categorical_focal_crossentropy(
    y_true: Tensor,
    y_pred: Tensor,
    alpha: Any = 0.25,
    gamma: float = 2.0,
    from_logits: bool = False,
    label_smoothing: float = 0.0,
    axis: int = -1,
) -> Tensor:
    """`-sum(alpha (1 - p)**gamma y log(p), axis)` (Lin et al., 2018).

    Args:
        y_true: one-hot targets [batch, …, classes].
        y_pred: probabilities of that shape, or logits.
        alpha: weight of all classes, or a list with one for each.
        gamma: how much easy samples count less, 2 by default.
        from_logits: whether `y_pred` are logits.
        label_smoothing: `y (1 - s) + s / classes`.
        axis: the axis of the classes, the last by default.

    >>> round(float(categorical_focal_crossentropy([[0.0, 1.0]], [[0.5, 0.5]])[0]), 3)
    0.043
    """
    classes = _one_hot("categorical_focal_crossentropy", y_true, y_pred, axis)
    y_true = _smoothed(y_true, label_smoothing, classes)
    if from_logits:
        y_pred = ops.softmax(y_pred, axis=axis)
    p = ops.divide(y_pred, ops.sum(y_pred, axis=axis, keepdims=True))
    p = ops.clip(p, settings.epsilon, 1.0 - settings.epsilon)
    values = ops.multiply(ops.negative(y_true), ops.log(p))
    weight = ops.multiply(ops.power(ops.subtract(1.0, p), gamma), alpha)
    return ops.sum(ops.multiply(weight, values), axis=axis)


@objective(align=False, integers=True)
def categorical_generalized_cross_entropy(y_true: Tensor, y_pred: Tensor, q: float) -> Tensor:
    """`(1 - p**q) / q`, p the probability of the true class: robust against wrong labels (Zhang &
    Sabuncu, 2018).

    Args:
        y_true: class indices [batch, …] or [batch, …, 1].
        y_pred: probabilities [batch, …, classes].
        q: in (0, 1): near 0 like crossentropy, near 1 like the mean absolute error.

    >>> categorical_generalized_cross_entropy([1], [[0.75, 0.25]], q=0.5).tolist()
    [1.0]
    """
    y_true = indices_of(y_true, y_pred, name="categorical_generalized_cross_entropy")
    truth = ops.one_hot(y_true, _shape(y_pred)[-1], dtype=dtype_of(y_pred))
    p = ops.sum(ops.multiply(truth, y_pred), axis=-1)
    return ops.divide(ops.subtract(1.0, ops.power(p, q)), q)


@objective(align=False, integers=True)
def sparse_categorical_crossentropy(
    y_true: Tensor,
    y_pred: Tensor,
    from_logits: bool = False,
    ignore_class: int | None = None,
    axis: int = -1,
) -> Tensor:
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
    values = ops.sparse_categorical_crossentropy(y_true, y_pred, from_logits=from_logits, axis=axis)
    return ops.where(valid, values, ops.zeros_like(values))


def indices_of(
    y_true: Tensor, y_pred: Tensor, axis: int = -1, name: str = "sparse_categorical_crossentropy"
) -> Tensor:
    """Class indices without a last axis of size one; an error where they do not fit the
    predictions.
    """
    targets, predictions = _shape(y_true), _shape(y_pred)
    axis = axis % len(predictions) if predictions else 0
    wanted = predictions[:axis] + predictions[axis + 1 :]
    if len(targets) == len(predictions) and targets and targets[-1] == 1:
        y_true, targets = ops.squeeze(y_true, -1), targets[:-1]
    if targets != wanted:
        hint = ""
        if targets == predictions:
            hint = " These look like one-hot targets: use categorical_crossentropy for them."
        raise ValueError(
            f"{name}: targets of shape {targets} do not fit predictions of shape "
            f"{predictions}; class indices must have the shape {wanted} or {(*wanted, 1)}.{hint}"
        )
    return y_true


@objective()
def kl_divergence(y_true: Tensor, y_pred: Tensor) -> Tensor:
    """`sum(y log(y / p), axis=-1)`, both kept within [epsilon, 1].

    >>> kl_divergence([[0.5, 0.5]], [[0.5, 0.5]]).tolist()
    [0.0]
    """
    y_true = ops.clip(y_true, settings.epsilon, 1.0)
    y_pred = ops.clip(y_pred, settings.epsilon, 1.0)
    return ops.sum(ops.multiply(y_true, ops.log(ops.divide(y_true, y_pred))), axis=-1)


@objective()
def poisson(y_true: Tensor, y_pred: Tensor) -> Tensor:
    """`mean(p - y log(p + epsilon), axis=-1)`: counts y against rates p.

    >>> poisson([[0.0]], [[2.0]]).tolist()
    [2.0]
    """
    logs = ops.log(ops.add(y_pred, settings.epsilon))
    return ops.mean(ops.subtract(y_pred, ops.multiply(y_true, logs)), axis=-1)
