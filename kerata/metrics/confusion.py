"""Counts of right and wrong decisions at thresholds, and what follows from them: precision and
recall.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import ops
from ..core import Count, Fraction, Natural, PolicyLike, Tensor, TensorLike
from ..losses.alignment import fits, leading, same_rank
from ..ops._base import dtype_of, shape_of, tensor
from .metric import Metric, accumulate
from .reduction import wide

__all__ = [
    "FalseNegatives", "FalsePositives", "Precision", "Recall", "TrueNegatives", "TruePositives",
]  # fmt: skip

LOWEST = -1e10  # stands for a score that is out of the running


def aligned(
    name: str, y_true: TensorLike, y_pred: TensorLike, sample_weight: TensorLike | None, dtype: str
) -> tuple[Tensor, Tensor, Any]:
    """Targets, predictions and weights (or None) of one shape."""
    y_pred = tensor(wide(y_pred), dtype)
    y_true, y_pred = same_rank(tensor(y_true, dtype), y_pred)
    if shape_of(y_true) != shape_of(y_pred):
        raise ValueError(
            f"{name}: targets of shape {shape_of(y_true)} do not fit predictions of shape "
            f"{shape_of(y_pred)}; the shapes must be equal."
        )
    if sample_weight is None:
        return y_true, y_pred, None
    return y_true, y_pred, spread(name, tensor(sample_weight, dtype), shape_of(y_pred))


def spread(name: str, weight: Tensor, shape: tuple[int, ...]) -> Tensor:
    """Weights of the leading axes, or of all, in the shape of predictions."""
    given = shape_of(weight)
    if len(given) == len(shape) + 1 and given[-1] == 1:
        weight = ops.squeeze(weight, -1)
    weight = leading(weight, shape)
    if shape_of(weight) not in ((), (1,)) and (
        len(shape_of(weight)) != len(shape) or not fits(shape, shape_of(weight))
    ):
        raise ValueError(
            f"{name}: sample weights of shape {given} do not fit predictions of shape {shape}."
        )
    return ops.broadcast_to(weight, shape)


def of_class(
    class_id: int | None, y_true: Tensor, y_pred: Tensor, weight: Any
) -> tuple[Tensor, Tensor, Any]:
    """Targets, predictions and weights of one class, an index of the last axis; None: of all."""
    if class_id is None:
        return y_true, y_pred, weight
    have = shape_of(y_pred)
    if len(have) < 2 or class_id >= have[-1]:
        raise ValueError(
            f"`class_id` {class_id} is no index of the last axis of predictions of shape {have}, "
            "which must be (batch, …, classes)."
        )
    y_true, y_pred = y_true[..., class_id], y_pred[..., class_id]
    return y_true, y_pred, None if weight is None else weight[..., class_id]


def _listed(thresholds: float | Sequence[float] | None, default: float) -> list[float]:
    given = default if thresholds is None else thresholds
    return [float(t) for t in (given if isinstance(given, Sequence) else [given])]


def counts(
    y_true: Tensor, y_pred: Tensor, weight: Tensor, thresholds: Sequence[float], columns: int = 1
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """True positives, false positives, and all positives and negatives there are.

    The first two have shape [thresholds, columns], the others [columns]; a target counts as
    positive unless it is 0, a prediction if it is above the threshold.
    """
    dtype = dtype_of(y_pred)
    flat = (-1, columns)
    y_pred = ops.reshape(y_pred, flat)
    positive = ops.cast(ops.not_equal(ops.reshape(y_true, flat), 0), dtype)
    negative = ops.subtract(1.0, positive)
    if weight is not None:
        weight = ops.reshape(weight, flat)
        positive, negative = ops.multiply(positive, weight), ops.multiply(negative, weight)
    if len(thresholds) == 1:
        said = ops.expand_dims(ops.cast(ops.greater(y_pred, thresholds[0]), dtype), 0)
    else:
        limits = ops.reshape(ops.convert_to_tensor(list(thresholds), dtype=dtype), (-1, 1, 1))
        said = ops.cast(ops.greater(y_pred, limits), dtype)
    hits = ops.sum(ops.multiply(said, positive), axis=1)
    alarms = ops.sum(ops.multiply(said, negative), axis=1)
    return hits, alarms, ops.sum(positive, axis=0), ops.sum(negative, axis=0)


class _Count(Metric):
    """One of the four counts, at each threshold."""

    kind = ""

    def __init__(
        self, thresholds: Fraction | Sequence[Fraction] | None = None, name: str | None = None,
        dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(dtype, name)
        self.thresholds = thresholds
        self._limits = _listed(thresholds, 0.5)
        self.accumulator = self.add_variable((len(self._limits),), name="accumulator")

    def update_state(
        self, y_true: TensorLike, y_pred: TensorLike, sample_weight: TensorLike | None = None
    ) -> None:
        """Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one
        shape.
        """
        y_true, y_pred, weight = aligned(self.name, y_true, y_pred, sample_weight, self._dtype)
        hits, alarms, positive, negative = counts(y_true, y_pred, weight, self._limits)
        found = {
            "tp": hits,
            "fp": alarms,
            "tn": ops.subtract(negative, alarms),
            "fn": ops.subtract(positive, hits),
        }[self.kind]
        accumulate(self.accumulator, ops.reshape(found, (-1,)))

    def result(self) -> Tensor:
        """The count, a scalar for one threshold, else a vector."""
        value = self.accumulator.value
        return value[0] if len(self._limits) == 1 else ops.copy(value)


class TruePositives(_Count):
    """How many targets of 1 have a prediction above the threshold (0.5 by default, or several).

    >>> metric = TruePositives()
    >>> metric.update_state([0, 1, 1, 1], [1.0, 0.0, 1.0, 1.0])
    >>> float(metric.result())
    2.0
    """

    kind = "tp"


class FalsePositives(_Count):
    """How many targets of 0 have a prediction above the threshold (0.5 by default, or several)."""

    kind = "fp"


class TrueNegatives(_Count):
    """How many targets of 0 have a prediction not above the threshold (0.5 by default, or
    several).
    """

    kind = "tn"


class FalseNegatives(_Count):
    """How many targets of 1 have a prediction not above the threshold (0.5 by default, or
    several).
    """

    kind = "fn"


class _Share(Metric):
    """True positives over these and other counts."""

    _direction = "up"

    other = ""

    def __init__(
        self, thresholds: Fraction | Sequence[Fraction] | None = None, top_k: Count | None = None,
        class_id: Natural | None = None, name: str | None = None, dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(dtype, name)
        self.thresholds = thresholds
        self.top_k = top_k
        self.class_id = class_id
        self._limits = _listed(thresholds, 0.5 if top_k is None else LOWEST)
        shape = (len(self._limits),)
        self.true_positives = self.add_variable(shape, name="true_positives")
        self._others = self.add_variable(shape, name=self.other)
        setattr(self, self.other, self._others)

    def update_state(
        self, y_true: TensorLike, y_pred: TensorLike, sample_weight: TensorLike | None = None
    ) -> None:
        """Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one
        shape.
        """
        y_true, y_pred, weight = aligned(self.name, y_true, y_pred, sample_weight, self._dtype)
        if self.top_k is not None:
            y_pred = only_top_k(y_pred, self.top_k)
        y_true, y_pred, weight = of_class(self.class_id, y_true, y_pred, weight)
        hits, alarms, positive, _ = counts(y_true, y_pred, weight, self._limits)
        others = alarms if self.other == "false_positives" else ops.subtract(positive, hits)
        accumulate(self.true_positives, ops.reshape(hits, (-1,)))
        accumulate(self._others, ops.reshape(others, (-1,)))

    def result(self) -> Tensor:
        """The share, a scalar for one threshold, else a vector; 0 where there is nothing to
        share.
        """
        hits = self.true_positives.value
        share = ops.divide_no_nan(hits, ops.add(hits, self._others.value))
        return share[0] if len(self._limits) == 1 else share


class Precision(_Share):
    """`tp / (tp + fp)`: the share of positives among what was predicted positive.

    Args:
        thresholds: a prediction above it is positive; a number or a list, 0.5 by default.
        top_k: only the k largest predictions of a sample are positive (then without a threshold by
            default).
        class_id: look at this class only, an index of the last axis.

    >>> metric = Precision()
    >>> metric.update_state([0, 1, 1, 1], [1.0, 0.0, 1.0, 1.0])
    >>> round(float(metric.result()), 4)
    0.6667
    """

    other = "false_positives"


class Recall(_Share):
    """`tp / (tp + fn)`: the share of what was predicted positive among the positives.

    Args:
        thresholds: a prediction above it is positive; a number or a list, 0.5 by default.
        top_k: only the k largest predictions of a sample are positive (then without a threshold by
            default).
        class_id: look at this class only, an index of the last axis.

    >>> metric = Recall()
    >>> metric.update_state([0, 1, 1, 1], [1.0, 0.0, 1.0, 1.0])
    >>> round(float(metric.result()), 4)
    0.6667
    """

    other = "false_negatives"


def only_top_k(scores: Tensor, k: int) -> Tensor:
    """Scores with all but the k largest of the last axis out of the running.

    >>> only_top_k(ops.array([1.0, 3.0, 2.0]), 2).tolist()[1:]
    [3.0, 2.0]
    """
    _, best = ops.top_k(scores, k, sorted=False)
    chosen = ops.sum(ops.one_hot(best, shape_of(scores)[-1], dtype=dtype_of(scores)), axis=-2)
    return ops.where(ops.greater(chosen, 0), scores, LOWEST)
