"""F-scores."""

from __future__ import annotations

from typing import Any

from .. import ops
from ..core import Fraction, PolicyLike, Positive, Tensor, TensorLike, one_of, settings
from ..ops._base import shape_of, tensor
from .metric import Metric, accumulate
from .reduction import wide

__all__ = ["F1Score", "FBetaScore"]


class FBetaScore(Metric):
    """`(1 + beta**2) * precision * recall / (beta**2 * precision + recall)`.

    Args:
        average: None for a score of each class; "micro" (counts over all classes), "macro" (mean of
            the classes) or "weighted" (mean by the number of each class' targets).
        beta: how much more recall matters than precision, 1 by default.
        threshold: a prediction above it is positive; None: the largest of each sample is.

    >>> metric = FBetaScore(average="macro", threshold=0.5)
    >>> metric.update_state([[1.0, 0.0], [0.0, 1.0]], [[0.9, 0.1], [0.2, 0.8]])
    >>> round(float(metric.result()), 4)
    1.0
    """

    _direction = "up"

    def __init__(
        self, average: str | None = None, beta: Positive = 1.0, threshold: Fraction | None = None,
        name: str | None = "fbeta_score", dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(dtype, name)
        if threshold == 0:
            raise ValueError("`threshold` must be above 0, or None; given 0.")
        self.average = one_of(average, (None, "micro", "macro", "weighted"), "average")
        self.beta = beta
        self.threshold = threshold
        self._cells: list[Any] = []

    def _build(self, shape: tuple[int, ...]) -> None:
        if len(shape) != 2 or None in shape:
            raise ValueError(
                f"{type(self).__name__} expects targets and predictions of shape (batch, "
                f"classes); given {shape}."
            )
        columns = () if self.average == "micro" else (shape[1],)
        names = ("true_positives", "false_positives", "false_negatives", "intermediate_weights")
        for name in names:
            self._cells.append(self.add_variable(columns, name=name))
            setattr(self, name, self._cells[-1])

    def update_state(
        self, y_true: TensorLike, y_pred: TensorLike, sample_weight: TensorLike | None = None
    ) -> None:
        """Take a batch into account: one-hot (or several-hot) targets and scores [batch,
        classes].
        """
        y_true, y_pred = tensor(y_true, self._dtype), tensor(wide(y_pred), self._dtype)
        if shape_of(y_true) != shape_of(y_pred):
            raise ValueError(
                f"{self.name}: targets of shape {shape_of(y_true)} do not fit predictions of "
                f"shape {shape_of(y_pred)}; both are [batch, classes]."
            )
        if not self._cells:
            self._build(shape_of(y_true))
        if self.threshold is None:
            largest = ops.max(y_pred, axis=-1, keepdims=True)
            some = ops.greater(ops.absolute(y_pred), 1e-9)
            said = ops.logical_and(ops.greater_equal(y_pred, largest), some)
        else:
            said = ops.greater(y_pred, self.threshold)
        said = ops.cast(said, self._dtype)
        weight: Any = 1.0
        if sample_weight is not None:
            weight = tensor(sample_weight, self._dtype)
            if len(shape_of(weight)) == 1:
                weight = ops.expand_dims(weight, -1)
        axis = None if self.average == "micro" else 0
        for cell, one in zip(
            self._cells,
            (
                said * y_true,
                said * ops.subtract(1.0, y_true),
                ops.subtract(1.0, said) * y_true,
                y_true,
            ),
        ):
            accumulate(cell, ops.sum(ops.multiply(one, weight), axis=axis))

    def result(self) -> Tensor:
        """The score, or one for each class."""
        if not self._cells:
            return ops.zeros((), dtype=self._dtype)
        tp, fp, fn, weights = (cell.value for cell in self._cells)
        precision = ops.divide(tp, ops.add(tp + fp, settings.epsilon))
        recall = ops.divide(tp, ops.add(tp + fn, settings.epsilon))
        below = ops.add(ops.multiply(precision, self.beta**2), recall)
        score = ops.divide(precision * recall, ops.add(below, settings.epsilon))
        score = ops.multiply(score, 1 + self.beta**2)
        if self.average == "weighted":
            shares = ops.divide(weights, ops.add(ops.sum(weights), settings.epsilon))
            return ops.sum(ops.multiply(score, shares))
        return score if self.average is None else ops.mean(score)


class F1Score(FBetaScore):
    """`2 * precision * recall / (precision + recall)`: see `FBetaScore` for the arguments.

    >>> metric = F1Score(average="macro", threshold=0.5)
    >>> metric.update_state([[1.0, 0.0], [0.0, 1.0]], [[0.9, 0.1], [0.2, 0.8]])
    >>> round(float(metric.result()), 4)
    1.0
    """

    def __init__(
        self, average: str | None = None, threshold: Fraction | None = None,
        name: str | None = "f1_score", dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(average, 1.0, threshold, name, dtype)
