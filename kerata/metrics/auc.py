"""What follows from decisions at many thresholds: areas under curves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import ops
from ..core import current, one_of, settings
from ..core.typing import Count, Fraction, NotNegative, PolicyLike, Tensor, TensorLike
from ..ops._base import dtype_of, tensor
from .confusion import aligned, counts
from .metric import Metric, accumulate

__all__ = ["AUC"]

COUNTS = ("true_positives", "false_positives", "true_negatives", "false_negatives")


def spaced(count: int) -> list[float]:
    """`count` thresholds at equal distances, the first just below 0 and the last just above 1.

    >>> [round(t, 2) for t in spaced(3)]
    [-0.0, 0.5, 1.0]
    """
    inner = [i / (count - 1) for i in range(1, count - 1)]
    return [-settings.epsilon, *inner, 1.0 + settings.epsilon]


def counts_spaced(
    y_true: Tensor, y_pred: Tensor, weight: Tensor, count: int
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """`counts` at `spaced(count)` thresholds, shapes [count, 1] and [1], without a matrix of all
    decisions.

    Each prediction falls between two thresholds; running sums over these places give the counts
    above each.
    """
    y_true, y_pred = ops.reshape(y_true, (-1,)), ops.reshape(y_pred, (-1,))
    sides = ops.stack([y_true, ops.subtract(1.0, y_true)], axis=1)
    if weight is not None:
        sides = ops.multiply(sides, ops.reshape(weight, (-1, 1)))
    place = ops.ceil(ops.multiply(ops.clip(y_pred, 0.0, 1.0), float(count - 1)))
    place = ops.cast(ops.subtract(ops.maximum(place, 1.0), 1.0), "int32")
    held = ops.segment_sum(sides, place, num_segments=count)
    above = ops.flip(ops.cumsum(ops.flip(held, axis=0), axis=0), axis=0)
    total = above[0]
    return above[:, :1], above[:, 1:], total[:1], total[1:]


class _Curve(Metric):
    """The four counts at many thresholds."""

    _direction = "up"

    def _start(self, thresholds: list[float], even: bool) -> None:
        self._limits, self._even = thresholds, even
        self._cells: dict[str, Any] = {}

    def _build(self, shape: tuple[int, ...]) -> None:
        for name in COUNTS:
            self._cells[name] = self.add_variable(shape, name=name)
            setattr(self, name, self._cells[name])

    def _count(self, y_true: Tensor, y_pred: Tensor, weight: Tensor, columns: int = 1) -> None:
        if self._even and columns == 1:
            found = counts_spaced(y_true, y_pred, weight, len(self._limits))
        else:
            found = counts(y_true, y_pred, weight, self._limits, columns)
        hits, alarms, positive, negative = found
        values = (hits, alarms, ops.subtract(negative, alarms), ops.subtract(positive, hits))
        for name, value in zip(COUNTS, values):
            cell = self._cells[name]
            accumulate(cell, ops.reshape(value, cell.shape))

    def _values(self) -> list[Tensor]:
        return [self._cells[name].value for name in COUNTS]


def _limits_of(count: int, thresholds: Sequence[float] | None) -> tuple[list[float], bool]:
    if thresholds is None:
        if count <= 1:
            raise ValueError(f"`num_thresholds` must be more than 1; given {count}.")
        return spaced(count), True
    inner = sorted(float(t) for t in thresholds)
    limits = [-settings.epsilon, *inner, 1.0 + settings.epsilon]
    return limits, bool(np.allclose(limits, spaced(len(limits)), atol=settings.epsilon))


class AUC(_Curve):
    """The area under a curve of decisions at all thresholds, by sums over `num_thresholds` of them.

    Args:
        num_thresholds: 200 by default.
        curve: "ROC" (true over false positive rate), "PR" (precision over recall) or "PRGAIN"
            (gain in precision, `1 - FP / TP * positives / negatives`, over gain in recall, with FN
            for FP, both in [0, 1]; Flach & Kull, 2015).
        summation_method: "interpolation" (the middle of each strip; for PR along the true curve,
            Davis & Goadrich, 2006), "minoring" or "majoring" (its lower or higher side).
        thresholds: these (0 and 1 are added) instead of `num_thresholds` at equal distances.
        multi_label: an area for each of the last axis' labels, averaged by `label_weights`.
        num_labels: how many labels; None: as in the first batch.
        label_weights: numbers, one for each label; without `multi_label`, weights of the labels'
            predictions.
        from_logits: whether predictions are logits.

    >>> metric = AUC(num_thresholds=3)
    >>> metric.update_state([0, 0, 1, 1], [0.0, 0.5, 0.3, 0.9])
    >>> round(float(metric.result()), 2)
    0.75
    """

    def __init__(
        self, num_thresholds: Count = 200, curve: str = "ROC",
        summation_method: str = "interpolation", name: str | None = None, dtype: PolicyLike = None,
        thresholds: Sequence[Fraction] | None = None, multi_label: bool = False,
        num_labels: Count | None = None, label_weights: Sequence[NotNegative] | None = None,
        from_logits: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(dtype, name)
        self.curve = one_of(str(curve).upper(), ("ROC", "PR", "PRGAIN"), "curve", "AUC")
        methods = ("interpolation", "minoring", "majoring")
        method = str(summation_method).lower()
        self.summation_method = one_of(method, methods, "summation_method", "AUC")
        limits, even = _limits_of(num_thresholds, thresholds)
        self.num_thresholds = len(limits)
        self._given = None if thresholds is None else limits[1:-1]
        if num_labels and not multi_label:
            raise ValueError("AUC: `num_labels` needs `multi_label=True`.")
        self.multi_label = multi_label
        self.num_labels = num_labels
        self.label_weights = label_weights
        self.from_logits = from_logits
        self._start(limits, even)
        if not multi_label:
            self._build((self.num_thresholds,))
        elif num_labels:
            self._build((self.num_thresholds, num_labels))

    @property
    def thresholds(self) -> list[float]:
        """All thresholds, with those just outside of [0, 1]."""
        return list(self._limits)

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        config = super().get_config()
        return {**config, "thresholds": self._given}

    def update_state(
        self, y_true: TensorLike, y_pred: TensorLike, sample_weight: TensorLike | None = None
    ) -> None:
        """Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one
        shape.
        """
        y_true, y_pred, weight = aligned(self.name, y_true, y_pred, sample_weight, self._dtype)
        if self.from_logits:
            y_pred = ops.sigmoid(y_pred)
        shape = current().shape(y_pred)
        columns = shape[-1] if self.multi_label else 1
        if not self._cells:
            self._build((self.num_thresholds, columns))
        if self.label_weights is not None and not self.multi_label:
            of_labels = tensor(list(self.label_weights), dtype_of(y_pred))
            of_labels = ops.broadcast_to(of_labels, shape)
            weight = of_labels if weight is None else ops.multiply(weight, of_labels)
        self._count(y_true, y_pred, weight, columns)

    def result(self) -> Tensor:
        """The area."""
        if not self._cells:
            return ops.zeros((), dtype=self._dtype)
        tp, fp, tn, fn = self._values()
        if self.curve == "PR" and self.summation_method == "interpolation":
            return self._averaged(interpolated_pr_area(tp, fp, fn))
        recall = ops.divide_no_nan(tp, ops.add(tp, fn))
        if self.curve == "ROC":
            x, y = ops.divide_no_nan(fp, ops.add(fp, tn)), recall
        elif self.curve == "PR":
            x, y = recall, ops.divide_no_nan(tp, ops.add(tp, fp))
        else:
            odds = ops.divide_no_nan(ops.add(tp, fn), ops.add(tn, fp))
            losses = (ops.multiply(ops.divide_no_nan(wrong, tp), odds) for wrong in (fn, fp))
            gains = (ops.clip(ops.subtract(1.0, loss), 0.0, 1.0) for loss in losses)
            x, y = (ops.where(ops.greater(tp, 0), gain, 0.0) for gain in gains)
        left, right = y[:-1], y[1:]
        if self.summation_method == "interpolation":
            height = ops.multiply(ops.add(left, right), 0.5)
        else:
            side = ops.minimum if self.summation_method == "minoring" else ops.maximum
            height = side(left, right)
        return self._averaged(ops.multiply(ops.subtract(x[:-1], x[1:]), height))

    def interpolate_pr_auc(self) -> Tensor:
        """The area under the precision-recall curve, interpolated as by Davis & Goadrich."""
        tp, fp, _, fn = self._values()
        return self._averaged(interpolated_pr_area(tp, fp, fn))

    def _averaged(self, strips: Tensor) -> Tensor:
        areas = ops.sum(strips, axis=0)
        if not self.multi_label:
            return areas
        if self.label_weights is None:
            return ops.mean(areas)
        weights = tensor(list(self.label_weights), dtype_of(areas))
        return ops.divide_no_nan(ops.sum(ops.multiply(areas, weights)), ops.sum(weights))


def interpolated_pr_area(tp: Tensor, fp: Tensor, fn: Tensor) -> Tensor:
    """Strips under the precision-recall curve; between two thresholds the true positives rise along
    a line.

    >>> column = ops.array([1.0, 0.0])
    >>> interpolated_pr_area(column, ops.zeros_like(column), 1.0 - column).tolist()
    [1.0]
    """
    p = ops.add(tp, fp)
    slope = ops.divide_no_nan(tp[:-1] - tp[1:], ops.maximum(p[:-1] - p[1:], 0.0))
    intercept = ops.subtract(tp[1:], slope * p[1:])
    both = ops.logical_and(ops.greater(p[:-1], 0), ops.greater(p[1:], 0))
    ratio = ops.where(both, ops.divide_no_nan(p[:-1], ops.maximum(p[1:], 0.0)), 1.0)
    strips = ops.multiply(slope, tp[:-1] - tp[1:] + intercept * ops.log(ratio))
    return ops.divide_no_nan(strips, ops.maximum(tp[1:] + fn[1:], 0.0))
