"""The base of losses: weights, masks and the reduction to one number."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from .. import ops
from ..core import masks, registry, tree
from ..core.context import current, settings
from ..core.dtypes import standardize_dtype
from ..core.naming import auto_name, to_snake_case
from ..core.typing import PolicyLike, Tensor, TensorLike
from ..engine import record
from ..ops._base import holds_symbol, shape_of, tensor
from .alignment import masked, spread_mask, visible, weigh

__all__ = ["Loss", "LossFunctionWrapper"]

REDUCTIONS = ("sum_over_batch_size", "sum", "mean", "mean_with_sample_weight", "none", None)


class Loss(registry.Configurable):
    """Base of losses: write `call(y_true, y_pred)`, which returns a value for each sample.

    Args:
        name: automatic from the class where None.
        reduction: "sum_over_batch_size" or "mean" (sum of weighted values / number of values),
            "sum", "mean_with_sample_weight" (sum of weighted values / sum of weights), "none" or
            None.
        dtype: dtype of the computation (a name or a policy), `floatx()` by default.

    >>> class Cubic(Loss):
    ...     def call(self, y_true, y_pred):
    ...         return ops.mean(ops.absolute(y_true - y_pred) ** 3, axis=-1)
    >>> float(Cubic()([[0.0], [0.0]], [[1.0], [2.0]]))
    4.5
    """

    package = "losses"

    def __init__(
        self, name: str | None = None, reduction: str | None = "sum_over_batch_size",
        dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        if reduction == "auto":  # Keras 2's word for the default
            reduction = "sum_over_batch_size"
        if reduction not in REDUCTIONS:
            raise ValueError(f"Unknown reduction {reduction!r}; expected one of {REDUCTIONS}.")
        self.name = name or auto_name(to_snake_case(type(self).__name__))
        self.reduction = reduction
        dtype = settings.floatx if dtype is None else getattr(dtype, "compute_dtype", dtype)
        self._dtype = standardize_dtype(dtype)

    @property
    def dtype(self) -> str:
        """Name of the dtype of the computation."""
        return self._dtype

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data; a dtype that is not `floatx` among them."""
        config = super().get_config()
        if config.get("dtype") == settings.floatx:
            del config["dtype"]
        return config

    def call(self, y_true: Tensor, y_pred: Tensor) -> Tensor:
        """A value for each sample (shape [batch, …], the last axis reduced)."""
        raise NotImplementedError(f"{type(self).__name__} must define `call(y_true, y_pred)`.")

    def valid(self, y_true: Tensor) -> Tensor | None:
        """A mask of the values that count, beside the predictions' mask; None: all do."""
        return None

    def _targets(self, y_true: Any) -> Any:
        return self._tensors(y_true)

    def _tensors(self, x: Any) -> Any:
        """Nested tensors of the loss' dtype; lists of numbers are tensors, not structures."""
        if x is None or not tree.is_nested(x) or _is_numbers(x):
            return x if x is None else tensor(x, self._dtype)
        if isinstance(x, dict):
            return {key: self._tensors(item) for key, item in x.items()}
        return tree.like(x, [self._tensors(item) for item in x])

    def __call__(self, y_true: Any, y_pred: Any, sample_weight: TensorLike | None = None) -> Tensor:
        """The reduced loss.

        Args:
            y_true: targets, a tensor or nested tensors.
            y_pred: predictions, the same; a mask they carry is respected.
            sample_weight: a number, or weights that broadcast to the values, such as [batch].

        Returns:
            A scalar; with reduction "none" the weighted values.
        """
        if holds_symbol((y_true, y_pred)) and not current().abstract:
            symbol: Tensor = record(self, (y_true, y_pred, sample_weight), {})
            return symbol
        mask = masks.get(y_pred)
        y_pred = visible(self._tensors(y_pred), mask)
        y_true = visible(self._targets(y_true), mask)
        values, mask = masked(self.call(y_true, y_pred), mask)
        own = self.valid(y_true)
        if own is not None:
            mask = own if mask is None else ops.logical_and(own, mask)
        return reduce_weighted(values, sample_weight, mask, self.reduction, self._dtype, self.name)


def _is_numbers(x: Any) -> bool:
    while isinstance(x, (list, tuple)) and x:
        x = x[0]
    return isinstance(x, (bool, int, float))


class LossFunctionWrapper(Loss):
    """A function of `(y_true, y_pred, **kwargs)` as a loss.

    >>> loss = LossFunctionWrapper(lambda y_true, y_pred: ops.absolute(y_true - y_pred))
    >>> float(loss([1.0, 2.0], [1.0, 3.0]))
    0.5
    """

    def __init__(
        self, fn: Callable[..., Tensor], reduction: str | None = "sum_over_batch_size",
        name: str | None = None, dtype: PolicyLike = None, **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(name or getattr(fn, "__name__", None), reduction, dtype)
        self.fn = fn
        self._fn_kwargs = kwargs

    def call(self, y_true: Tensor, y_pred: Tensor) -> Tensor:
        """The function's values; targets [batch] beside predictions [batch, 1] get that shape."""
        shapes: list[Any] = [getattr(x, "shape", ()) for x in (y_true, y_pred)]
        if len(shapes[0]) == 1 and len(shapes[1]) == 2 and shapes[1][1] == 1:
            y_true = ops.expand_dims(y_true, 1)
        return self.fn(y_true, y_pred, **self._fn_kwargs)

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        return {**super().get_config(), **registry.serialize(self._fn_kwargs)}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Any:
        """A loss made from `get_config`'s dictionary."""
        config = {key: registry.deserialize(value) for key, value in config.items()}
        return cls(**{**config, "fn": registry.function(config["fn"])})

    def __repr__(self) -> str:
        return f"<LossFunctionWrapper({self.fn}, kwargs={self._fn_kwargs})>"


def reduce_weighted(
    values: Tensor, sample_weight: TensorLike | None = None, mask: Tensor | None = None,
    reduction: str | None = "sum_over_batch_size", dtype: PolicyLike = None, name: str = "loss",
) -> Tensor:  # fmt: skip
    """Per-sample values with weights and a mask as one number (see `Loss` for the reductions).

    >>> float(reduce_weighted([1.0, 3.0], sample_weight=[1.0, 0.0]))
    0.5
    """
    dtype = standardize_dtype(dtype)
    values = tensor(values, dtype)
    averaged = reduction in ("mean", "sum_over_batch_size")
    if mask is not None:
        sample_weight = spread_mask(sample_weight, mask, dtype, averaged)
    if sample_weight is not None:
        values, sample_weight = weigh(values, sample_weight, name)
    if reduction in (None, "none") or not current().shape(values):
        return values
    if reduction == "sum":
        return ops.sum(values)
    if reduction == "mean_with_sample_weight" and sample_weight is not None:
        weights = ops.sum(ops.broadcast_to(sample_weight, shape_of(values)))
        return ops.divide_no_nan(ops.sum(values), weights)
    return ops.mean(values)


class _FunctionLoss(Loss):
    """A loss whose values come from a function.

    The function's arguments that are the constructor's, too, are attributes. A class without a
    constructor takes what every loss does, and is named after its function.
    """

    function: Callable[..., Tensor]
    arguments: tuple[str, ...] = ()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        if "function" in vars(cls) and "__init__" not in vars(cls):
            cls.__init__ = _constructor(cls.function.__name__)  # type: ignore[method-assign]
        super().__init_subclass__(**kwargs)
        if "function" in vars(cls):
            taken = inspect.signature(cls.function).parameters
            cls.arguments = tuple(n for n in registry.constructor_arguments(cls) if n in taken)

    def __init__(
        self, reduction: str | None = "sum_over_batch_size", name: str | None = None,
        dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(name, reduction, dtype)

    def call(self, y_true: Tensor, y_pred: Tensor) -> Tensor:
        """A value for each sample."""
        return self.function(y_true, y_pred, **{x: getattr(self, x) for x in self.arguments})


def _constructor(default: str) -> Callable[..., None]:
    def __init__(
        self: Loss, reduction: str | None = "sum_over_batch_size", name: str | None = default,
        dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        Loss.__init__(self, name, reduction, dtype)

    return __init__


class _IndexLoss(_FunctionLoss):
    """A loss whose targets are whole numbers, which stay whole: float32 has not all of them."""

    def _targets(self, y_true: Any) -> Any:
        return y_true
