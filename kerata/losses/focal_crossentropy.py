"""Crossentropies that weigh samples by how well they are predicted."""

from __future__ import annotations

from .. import ops
from ..core import Fraction, NotNegative, Numbers, PolicyLike, Tensor, TensorLike, settings
from ..ops._base import dtype_of, shape_of
from .alignment import objective
from .crossentropy import _one_hot, _smoothed, indices_of
from .loss import _FunctionLoss, _IndexLoss

__all__ = [
    "BinaryFocalCrossentropy", "CategoricalFocalCrossentropy",
    "CategoricalGeneralizedCrossEntropy", "binary_focal_crossentropy",
    "categorical_focal_crossentropy", "categorical_generalized_cross_entropy",
]  # fmt: skip


@objective()
def binary_focal_crossentropy(
    y_true: TensorLike, y_pred: TensorLike, apply_class_balancing: bool = False,
    alpha: float = 0.25, gamma: float = 2.0, from_logits: bool = False,
    label_smoothing: float = 0.0, axis: int = -1,
) -> Tensor:  # fmt: skip
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
    right = ops.add(ops.multiply(y_true, y_pred), ops.multiply(wrong, ops.subtract(1.0, y_pred)))
    values = ops.multiply(ops.power(ops.subtract(1.0, right), gamma), values)
    if apply_class_balancing:
        weight = ops.add(ops.multiply(y_true, alpha), ops.multiply(wrong, 1.0 - alpha))
        values = ops.multiply(weight, values)
    return ops.mean(values, axis=axis)


@objective(align=False)
def categorical_focal_crossentropy(
    y_true: TensorLike, y_pred: TensorLike, alpha: TensorLike = 0.25, gamma: float = 2.0,
    from_logits: bool = False, label_smoothing: float = 0.0, axis: int = -1,
) -> Tensor:  # fmt: skip
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
    name = "categorical_focal_crossentropy"
    y_true, y_pred = _one_hot(name, y_true, y_pred, axis, label_smoothing)
    if from_logits:
        y_pred = ops.softmax(y_pred, axis=axis)
    p = ops.divide(y_pred, ops.sum(y_pred, axis=axis, keepdims=True))
    p = ops.clip(p, settings.epsilon, 1.0 - settings.epsilon)
    values = ops.multiply(ops.negative(y_true), ops.log(p))
    weight = ops.multiply(ops.power(ops.subtract(1.0, p), gamma), alpha)
    return ops.sum(ops.multiply(weight, values), axis=axis)


@objective(align=False, integers=True)
def categorical_generalized_cross_entropy(
    y_true: TensorLike, y_pred: TensorLike, q: float
) -> Tensor:
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
    truth = ops.one_hot(y_true, shape_of(y_pred)[-1], dtype=dtype_of(y_pred))
    p = ops.sum(ops.multiply(truth, y_pred), axis=-1)
    p = ops.where(ops.any(ops.not_equal(truth, 0), axis=-1), p, 1.0)  # no class: no loss
    return ops.divide(ops.subtract(1.0, ops.power(p, q)), q)


class BinaryFocalCrossentropy(_FunctionLoss):
    """Binary crossentropy in which easy samples count less: see `binary_focal_crossentropy`."""

    function = staticmethod(binary_focal_crossentropy)

    def __init__(
        self, apply_class_balancing: bool = False, alpha: float = 0.25, gamma: NotNegative = 2.0,
        from_logits: bool = False, label_smoothing: Fraction = 0.0, axis: int = -1,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "binary_focal_crossentropy", dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(reduction, name, dtype)
        self.apply_class_balancing = apply_class_balancing
        self.alpha = alpha
        self.gamma = gamma
        self.from_logits = from_logits
        self.label_smoothing = label_smoothing
        self.axis = axis


class CategoricalFocalCrossentropy(_FunctionLoss):
    """Crossentropy in which easy samples count less: see `categorical_focal_crossentropy`."""

    function = staticmethod(categorical_focal_crossentropy)

    def __init__(
        self, alpha: Numbers = 0.25, gamma: NotNegative = 2.0, from_logits: bool = False,
        label_smoothing: Fraction = 0.0, axis: int = -1,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "categorical_focal_crossentropy", dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(reduction, name, dtype)
        self.alpha = alpha
        self.gamma = gamma
        self.from_logits = from_logits
        self.label_smoothing = label_smoothing
        self.axis = axis


class CategoricalGeneralizedCrossEntropy(_IndexLoss):
    """`(1 - p[y]**q) / q`: see `categorical_generalized_cross_entropy`."""

    function = staticmethod(categorical_generalized_cross_entropy)

    def __init__(
        self, q: float = 0.5, reduction: str | None = "sum_over_batch_size",
        name: str | None = "categorical_generalized_cross_entropy", dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(reduction, name, dtype)
        self.q = q
        if not 0 < q < 1:
            raise ValueError(f"`q` must be between 0 and 1; given {q}.")
