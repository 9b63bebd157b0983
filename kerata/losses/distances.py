"""The losses between numbers, and those of the largest margin, as classes.

All take `reduction`, `name` and `dtype`, see `Loss`; their formulas are those of the functions of
like name.
"""

from __future__ import annotations

from typing import Any

from . import hinge as margins
from . import regression
from .alignment import Tensor
from .loss import Loss


class _FunctionLoss(Loss):
    """A loss whose values come from a function, with some attributes as its arguments."""

    function: Any = None
    arguments: tuple[str, ...] = ()

    def call(self, y_true: Tensor, y_pred: Tensor) -> Tensor:
        """A value for each sample."""
        if not self.arguments:
            return self.function(y_true, y_pred)
        return self.function(
            y_true, y_pred, **{name: getattr(self, name) for name in self.arguments}
        )


class MeanSquaredError(_FunctionLoss):
    """`mean((y_true - y_pred)**2)`.

    >>> float(MeanSquaredError()([[0.0], [1.0]], [[1.0], [3.0]]))
    2.5
    """

    function = staticmethod(regression.mean_squared_error)

    def __init__(
        self,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "mean_squared_error",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)


class MeanAbsoluteError(_FunctionLoss):
    """`mean(|y_true - y_pred|)`."""

    function = staticmethod(regression.mean_absolute_error)

    def __init__(
        self,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "mean_absolute_error",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)


class MeanAbsolutePercentageError(_FunctionLoss):
    """`100 * mean(|y_true - y_pred| / max(|y_true|, epsilon))`."""

    function = staticmethod(regression.mean_absolute_percentage_error)

    def __init__(
        self,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "mean_absolute_percentage_error",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)


class MeanSquaredLogarithmicError(_FunctionLoss):
    """`mean((log(y_true + 1) - log(y_pred + 1))**2)`."""

    function = staticmethod(regression.mean_squared_logarithmic_error)

    def __init__(
        self,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "mean_squared_logarithmic_error",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)


class Huber(_FunctionLoss):
    """A parabola up to `delta` from the target, a line beyond: see `huber`.

    >>> float(Huber()([[0.0]], [[3.0]]))
    2.5
    """

    function = staticmethod(regression.huber)
    arguments = ("delta",)

    def __init__(
        self,
        delta: float = 1.0,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "huber_loss",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)
        self.delta = delta


class LogCosh(_FunctionLoss):
    """`mean(log(cosh(y_pred - y_true)))`."""

    function = staticmethod(regression.log_cosh)

    def __init__(
        self,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "log_cosh",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)


class CosineSimilarity(_FunctionLoss):
    """`-sum(y_true * y_pred)` of vectors scaled to norm 1: from -1 (equal directions) to 1."""

    function = staticmethod(regression.cosine_similarity)
    arguments = ("axis",)

    def __init__(
        self,
        axis: int = -1,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "cosine_similarity",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)
        self.axis = axis


class Hinge(_FunctionLoss):
    """`mean(max(1 - y_true * y_pred, 0))`, targets -1 and 1 (or 0 and 1)."""

    function = staticmethod(margins.hinge)

    def __init__(
        self,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "hinge",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)


class SquaredHinge(_FunctionLoss):
    """`mean(max(1 - y_true * y_pred, 0)**2)`, targets -1 and 1 (or 0 and 1)."""

    function = staticmethod(margins.squared_hinge)

    def __init__(
        self,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "squared_hinge",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)


class CategoricalHinge(_FunctionLoss):
    """`max(neg - pos + 1, 0)` for one-hot targets: see `categorical_hinge`."""

    function = staticmethod(margins.categorical_hinge)

    def __init__(
        self,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "categorical_hinge",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)
