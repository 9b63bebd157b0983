"""One rate at a given other, over many thresholds: precision at recall, sensitivity at specificity
…
"""

from __future__ import annotations

from .. import ops
from ..core import Count, Fraction, Natural, PolicyLike, Tensor, TensorLike
from .auc import _Curve, spaced
from .confusion import aligned, of_class

__all__ = [
    "PrecisionAtRecall", "RecallAtPrecision", "SensitivityAtSpecificity",
    "SpecificityAtSensitivity",
]  # fmt: skip


class _RateAtRate(_Curve):
    """The largest of one rate over the thresholds at which another is large enough."""

    def __init__(
        self, value: float, num_thresholds: Count, class_id: Natural | None, name: str | None,
        dtype: PolicyLike,
    ) -> None:  # fmt: skip
        super().__init__(dtype, name)
        self.value = value
        self.num_thresholds = num_thresholds
        self.class_id = class_id
        even = num_thresholds > 1
        self._start(spaced(num_thresholds) if even else [0.5], even)
        self._build((len(self._limits),))

    def update_state(
        self, y_true: TensorLike, y_pred: TensorLike, sample_weight: TensorLike | None = None
    ) -> None:
        """Take a batch into account: targets 0 and 1, predictions in [0, 1], weights, of one
        shape.
        """
        y_true, y_pred, weight = aligned(self.name, y_true, y_pred, sample_weight, self._dtype)
        y_true, y_pred, weight = of_class(self.class_id, y_true, y_pred, weight)
        self._count(y_true, y_pred, weight)

    def rates(self, tp: Tensor, fp: Tensor, tn: Tensor, fn: Tensor) -> tuple[Tensor, Tensor]:
        """The rate that must be large enough, and the one wanted."""
        raise NotImplementedError

    def result(self) -> Tensor:
        """The largest rate, 0 where no threshold will do."""
        given, wanted = self.rates(*self._values())
        return ops.max(ops.where(ops.greater_equal(given, self.value), wanted, 0.0))


def _part(one: Tensor, other: Tensor) -> Tensor:
    return ops.divide_no_nan(one, ops.add(one, other))


class SensitivityAtSpecificity(_RateAtRate):
    """The best `tp / (tp + fn)` over thresholds with `tn / (tn + fp) >= specificity`.

    Args:
        specificity: in [0, 1].
        num_thresholds: 200 by default.
        class_id: look at this class only, an index of the last axis.
    """

    def __init__(
        self, specificity: Fraction, num_thresholds: Count = 200, class_id: Natural | None = None,
        name: str | None = None, dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(specificity, num_thresholds, class_id, name, dtype)
        self.specificity = specificity

    def rates(self, tp: Tensor, fp: Tensor, tn: Tensor, fn: Tensor) -> tuple[Tensor, Tensor]:
        """Specificity and sensitivity."""
        return _part(tn, fp), _part(tp, fn)


class SpecificityAtSensitivity(_RateAtRate):
    """The best `tn / (tn + fp)` over thresholds with `tp / (tp + fn) >= sensitivity`.

    Args:
        sensitivity: in [0, 1].
        num_thresholds: 200 by default.
        class_id: look at this class only, an index of the last axis.
    """

    def __init__(
        self, sensitivity: Fraction, num_thresholds: Count = 200, class_id: Natural | None = None,
        name: str | None = None, dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(sensitivity, num_thresholds, class_id, name, dtype)
        self.sensitivity = sensitivity

    def rates(self, tp: Tensor, fp: Tensor, tn: Tensor, fn: Tensor) -> tuple[Tensor, Tensor]:
        """Sensitivity and specificity."""
        return _part(tp, fn), _part(tn, fp)


class PrecisionAtRecall(_RateAtRate):
    """The best `tp / (tp + fp)` over thresholds with `tp / (tp + fn) >= recall`.

    Args:
        recall: in [0, 1].
        num_thresholds: 200 by default.
        class_id: look at this class only, an index of the last axis.
    """

    def __init__(
        self, recall: Fraction, num_thresholds: Count = 200, class_id: Natural | None = None,
        name: str | None = None, dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(recall, num_thresholds, class_id, name, dtype)
        self.recall = recall

    def rates(self, tp: Tensor, fp: Tensor, tn: Tensor, fn: Tensor) -> tuple[Tensor, Tensor]:
        """Recall and precision."""
        return _part(tp, fn), _part(tp, fp)


class RecallAtPrecision(_RateAtRate):
    """The best `tp / (tp + fn)` over thresholds with `tp / (tp + fp) >= precision`.

    Args:
        precision: in [0, 1].
        num_thresholds: 200 by default.
        class_id: look at this class only, an index of the last axis.
    """

    def __init__(
        self, precision: Fraction, num_thresholds: Count = 200, class_id: Natural | None = None,
        name: str | None = None, dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(precision, num_thresholds, class_id, name, dtype)
        self.precision = precision

    def rates(self, tp: Tensor, fp: Tensor, tn: Tensor, fn: Tensor) -> tuple[Tensor, Tensor]:
        """Precision and recall."""
        return _part(tp, fp), _part(tp, fn)
