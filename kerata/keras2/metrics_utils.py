"""What metrics are made of: `keras.utils.metrics_utils` of Keras 2.3."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from .. import ops
from ..metrics.confusion import LOWEST, of_class
from ..metrics.confusion import only_top_k as filter_top_k
from ..ops._base import shape_of
from . import backend as K
from .losses_utils import broadcast_weights, squeeze_or_expand_dimensions
from .metrics import _applied as update_state_wrapper
from .utils import to_list

__all__ = [
    "NEG_INF", "AUCCurve", "AUCSummationMethod", "ConfusionMatrix", "Reduction",
    "assert_thresholds_range", "filter_top_k", "parse_init_thresholds", "result_wrapper",
    "to_list", "update_confusion_matrix_variables", "update_state_wrapper", "weighted_assign_add",
]  # fmt: skip

NEG_INF = LOWEST


class Reduction(Enum):
    """How a metric reduces values."""

    SUM = "sum"
    SUM_OVER_BATCH_SIZE = "sum_over_batch_size"
    WEIGHTED_MEAN = "weighted_mean"


class ConfusionMatrix(Enum):
    """The four counts of decisions."""

    TRUE_POSITIVES = "tp"
    FALSE_POSITIVES = "fp"
    TRUE_NEGATIVES = "tn"
    FALSE_NEGATIVES = "fn"


class _Named(Enum):
    @classmethod
    def from_str(cls, key: str) -> Any:
        """The member of this name, in small letters or as it is written.

        Raises:
            ValueError: another name.
        """
        for member in cls:
            if str(key).lower() == member.value.lower():
                return member
        raise ValueError(
            f"Unknown {cls.__name__} {key!r}; expected one of {[x.value for x in cls]}."
        )


class AUCCurve(_Named):
    """The curves that have an area: see `kerata.metrics.AUC`.

    >>> AUCCurve.from_str("pr") is AUCCurve.PR
    True
    """

    ROC = "ROC"
    PR = "PR"


class AUCSummationMethod(_Named):
    """How the area under a curve is summed: see `kerata.metrics.AUC`."""

    INTERPOLATION = "interpolation"
    MAJORING = "majoring"
    MINORING = "minoring"


def assert_thresholds_range(thresholds: Any) -> None:
    """Raise ValueError for thresholds outside of [0, 1]."""
    wrong = [t for t in thresholds or () if t is None or not 0 <= t <= 1]
    if wrong:
        raise ValueError(f"Thresholds must lie in [0, 1]; given {wrong}.")


def parse_init_thresholds(thresholds: Any, default_threshold: float = 0.5) -> list[float]:
    """The thresholds that an argument stands for, checked; the default for None.

    >>> parse_init_thresholds(None), parse_init_thresholds(0.3)
    ([0.5], [0.3])
    """
    found: list[float] = to_list(default_threshold if thresholds is None else thresholds)
    assert_thresholds_range([] if thresholds is None else found)
    return found


def result_wrapper(result_fn: Callable[..., Any]) -> Callable[..., Any]:
    """A decorator of `result`, which here needs no wrapping."""

    @functools.wraps(result_fn)
    def call(*args: Any) -> Any:
        return result_fn(*args)

    return call


def weighted_assign_add(label: Any, pred: Any, weights: Any, var: Any) -> Any:
    """The update that adds to a variable, row by row, the weights where both are true."""
    both = ops.cast(ops.logical_and(label, pred), var.dtype)
    if weights is not None:
        both = ops.multiply(both, ops.cast(weights, var.dtype))
    return K.update_add(var, ops.sum(both, axis=1))


def update_confusion_matrix_variables(
    variables_to_update: Mapping[ConfusionMatrix, Any],
    y_true: Any,
    y_pred: Any,
    thresholds: Any = 0.5,
    top_k: int | None = None,
    class_id: int | None = None,
    sample_weight: Any = None,
) -> list[Any]:
    """The updates that add a batch's counts of right and wrong decisions, for `update_state`.

    Args:
        variables_to_update: of each kind that is asked for, a variable of shape [thresholds].
        y_true, y_pred: targets 0 and 1, and predictions in [0, 1], of one shape.
        thresholds: a prediction above it is positive; a number or a list.
        top_k: only the k largest predictions of a sample are positive.
        class_id: look at this class only, an index of the last axis.
        sample_weight: a number, or weights of the leading axes.
    """
    kinds = list(ConfusionMatrix)
    if not any(kind in variables_to_update for kind in kinds):
        raise ValueError(
            f"`variables_to_update` needs one of {kinds}; given {list(variables_to_update)}."
        )
    y_pred = ops.cast(ops.convert_to_tensor(y_pred), "float32")
    y_true = ops.cast(ops.convert_to_tensor(y_true), "float32")
    y_pred, y_true = squeeze_or_expand_dimensions(y_pred, y_true)
    if sample_weight is not None:
        _, _, weights = squeeze_or_expand_dimensions(y_pred, None, sample_weight)
        sample_weight = broadcast_weights(y_pred, weights)
    if top_k is not None:
        y_pred = filter_top_k(y_pred, top_k)
    y_true, y_pred, sample_weight = of_class(class_id, y_true, y_pred, sample_weight)
    limits = ops.reshape(ops.convert_to_tensor(to_list(thresholds), "float32"), (-1, 1))
    said = ops.greater(ops.reshape(y_pred, (1, -1)), limits)
    true = ops.broadcast_to(ops.not_equal(ops.reshape(y_true, (1, -1)), 0), shape_of(said))
    if sample_weight is not None:
        sample_weight = ops.reshape(sample_weight, (1, -1))
    pairs = {"tp": (true, said), "fp": (ops.logical_not(true), said)}
    pairs["tn"] = ops.logical_not(true), ops.logical_not(said)
    pairs["fn"] = true, ops.logical_not(said)
    return [
        weighted_assign_add(*pairs[kind.value], sample_weight, variable)
        for kind, variable in variables_to_update.items()
    ]
