"""The losses between distributions, over masks and over embeddings, as classes.

All take `reduction`, `name` and `dtype`, see `Loss`; their formulas are those of the functions of
like name.
"""

from __future__ import annotations

from typing import Any

from .. import ops
from . import crossentropy, overlap
from .alignment import Tensor
from .distances import _FunctionLoss


class _IndexLoss(_FunctionLoss):
    """A loss whose targets are whole numbers, which stay whole: float32 has not all of them."""

    def _targets(self, y_true: Any) -> Any:
        return y_true


class BinaryCrossentropy(_FunctionLoss):
    """`-mean(y log(p) + (1 - y) log(1 - p))`: see `binary_crossentropy` for the arguments.

    >>> round(float(BinaryCrossentropy(from_logits=True)([[1.0]], [[0.0]])), 3)
    0.693
    """

    function = staticmethod(crossentropy.binary_crossentropy)
    arguments = ("from_logits", "label_smoothing", "axis")

    def __init__(
        self,
        from_logits: bool = False,
        label_smoothing: float = 0.0,
        axis: int = -1,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "binary_crossentropy",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)
        self.from_logits = from_logits
        self.label_smoothing = label_smoothing
        self.axis = axis


class BinaryFocalCrossentropy(_FunctionLoss):
    """Binary crossentropy in which easy samples count less: see `binary_focal_crossentropy`."""

    function = staticmethod(crossentropy.binary_focal_crossentropy)
    arguments = (
        "apply_class_balancing",
        "alpha",
        "gamma",
        "from_logits",
        "label_smoothing",
        "axis",
    )

    def __init__(
        self,
        apply_class_balancing: bool = False,
        alpha: float = 0.25,
        gamma: float = 2.0,
        from_logits: bool = False,
        label_smoothing: float = 0.0,
        axis: int = -1,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "binary_focal_crossentropy",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)
        self.apply_class_balancing = apply_class_balancing
        self.alpha = alpha
        self.gamma = gamma
        self.from_logits = from_logits
        self.label_smoothing = label_smoothing
        self.axis = axis


class CategoricalCrossentropy(_FunctionLoss):
    """`-sum(y log(p))` for one-hot targets: see `categorical_crossentropy` for the arguments."""

    function = staticmethod(crossentropy.categorical_crossentropy)
    arguments = ("from_logits", "label_smoothing", "axis")

    def __init__(
        self,
        from_logits: bool = False,
        label_smoothing: float = 0.0,
        axis: int = -1,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "categorical_crossentropy",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)
        self.from_logits = from_logits
        self.label_smoothing = label_smoothing
        self.axis = axis


class CategoricalFocalCrossentropy(_FunctionLoss):
    """Crossentropy in which easy samples count less: see `categorical_focal_crossentropy`."""

    function = staticmethod(crossentropy.categorical_focal_crossentropy)
    arguments = ("alpha", "gamma", "from_logits", "label_smoothing", "axis")

    def __init__(
        self,
        alpha: Any = 0.25,
        gamma: float = 2.0,
        from_logits: bool = False,
        label_smoothing: float = 0.0,
        axis: int = -1,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "categorical_focal_crossentropy",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)
        self.alpha = alpha
        self.gamma = gamma
        self.from_logits = from_logits
        self.label_smoothing = label_smoothing
        self.axis = axis


class CategoricalGeneralizedCrossEntropy(_IndexLoss):
    """`(1 - p[y]**q) / q`: see `categorical_generalized_cross_entropy`."""

    function = staticmethod(crossentropy.categorical_generalized_cross_entropy)
    arguments = ("q",)

    def __init__(
        self,
        q: float = 0.5,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "categorical_generalized_cross_entropy",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)
        self.q = q
        if not 0 < q < 1:
            raise ValueError(f"`q` must be between 0 and 1; given {q}.")


class SparseCategoricalCrossentropy(_IndexLoss):
    """`-log(p[y])` for class indices: see `sparse_categorical_crossentropy` for the arguments.

    With `ignore_class`, samples of that class do not count in the average.

    >>> round(float(SparseCategoricalCrossentropy()([1], [[0.5, 0.5]])), 3)
    0.693
    """

    function = staticmethod(crossentropy.sparse_categorical_crossentropy)
    arguments = ("from_logits", "ignore_class", "axis")

    def __init__(
        self,
        from_logits: bool = False,
        ignore_class: int | None = None,
        reduction: str | None = "sum_over_batch_size",
        axis: int = -1,
        name: str | None = "sparse_categorical_crossentropy",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)
        self.from_logits = from_logits
        self.ignore_class = ignore_class
        self.axis = axis

    def valid(self, y_true: Tensor) -> Tensor | None:
        """Which samples are not of the class to ignore."""
        if self.ignore_class is None:
            return None
        y_true = ops.cast(y_true, "int32")
        shape = ops.shape(y_true)
        if len(shape) > 1 and shape[-1] == 1:
            y_true = ops.squeeze(y_true, -1)
        return ops.not_equal(y_true, self.ignore_class)


class KLDivergence(_FunctionLoss):
    """`sum(y_true * log(y_true / y_pred))`."""

    function = staticmethod(crossentropy.kl_divergence)

    def __init__(
        self,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "kl_divergence",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)


class Poisson(_FunctionLoss):
    """`mean(y_pred - y_true * log(y_pred))`."""

    function = staticmethod(crossentropy.poisson)

    def __init__(
        self,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "poisson",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)


class Dice(_FunctionLoss):
    """`1 - 2 sum(y p) / (sum(y) + sum(p))`: see `dice`."""

    function = staticmethod(overlap.dice)
    arguments = ("axis",)

    def __init__(
        self,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "dice",
        axis: Any = None,
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)
        self.axis = axis


class Tversky(_FunctionLoss):
    """`1 - tp / (tp + alpha fn + beta fp)`: see `tversky`."""

    function = staticmethod(overlap.tversky)
    arguments = ("alpha", "beta", "axis")

    def __init__(
        self,
        alpha: float = 0.5,
        beta: float = 0.5,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "tversky",
        axis: Any = None,
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)
        self.alpha = alpha
        self.beta = beta
        self.axis = axis


class Circle(_IndexLoss):
    """Pulls embeddings of one label together and pushes others apart: see `circle`."""

    function = staticmethod(overlap.circle)
    arguments = ("gamma", "margin", "remove_diagonal")

    def __init__(
        self,
        gamma: float = 80.0,
        margin: float = 0.4,
        remove_diagonal: bool = True,
        reduction: str | None = "sum_over_batch_size",
        name: str | None = "circle",
        dtype: Any = None,
    ) -> None:
        super().__init__(name, reduction, dtype)
        self.gamma = gamma
        self.margin = margin
        self.remove_diagonal = remove_diagonal
