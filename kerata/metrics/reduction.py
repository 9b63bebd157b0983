"""Sums and means over everything seen: Mean, Sum, and means of a function's values."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from .. import ops
from ..core import PolicyLike, Tensor, TensorLike, masks, registry
from ..losses.alignment import fits, masked, same_rank, spread_mask, visible
from ..ops._base import dtype_of, shape_of, tensor
from .metric import Metric, accumulate

__all__ = ["Mean", "MeanMetricWrapper", "Sum"]


class Sum(Metric):
    """The sum of all values, weighted.

    Args:
        name: "sum" by default.
        dtype: `floatx()` by default.

    >>> metric = Sum()
    >>> metric.update_state([1.0, 3.0], sample_weight=[1.0, 0.5])
    >>> float(metric.result())
    2.5
    """

    def __init__(self, name: str | None = "sum", dtype: PolicyLike = None) -> None:
        super().__init__(dtype, name)
        self.total = self.add_variable((), name="total")

    def update_state(self, values: TensorLike, sample_weight: TensorLike | None = None) -> None:
        """Add values of any shape; weights broadcast to them from the left."""
        values, _ = samplewise(tensor(values, self._dtype), sample_weight, ops.sum, self.name)
        accumulate(self.total, ops.sum(values))

    def result(self) -> Tensor:
        """The sum."""
        return ops.copy(self.total.value)


class Mean(Metric):
    """The weighted mean of all values: of each sample's mean value.

    Args:
        name: "mean" by default.
        dtype: `floatx()` by default.

    >>> metric = Mean()
    >>> metric.update_state([1.0, 3.0], sample_weight=[3.0, 1.0])
    >>> float(metric.result())
    1.5
    """

    def __init__(self, name: str | None = "mean", dtype: PolicyLike = None) -> None:
        super().__init__(dtype, name)
        self.total = self.add_variable((), name="total")
        self.count = self.add_variable((), name="count")

    def update_state(self, values: TensorLike, sample_weight: TensorLike | None = None) -> None:
        """Take values of shape [batch, …] into account; weights broadcast to them from the left."""
        values = tensor(values, self._dtype)
        if sample_weight is None:
            shape = shape_of(values)
            total = ops.sum(values)
            if len(shape) > 1:
                total = ops.multiply(total, 1.0 / max(math.prod(shape[1:]), 1))
            count: Any = float(shape[0]) if shape else 1.0
        else:
            values, weights = samplewise(values, sample_weight, ops.mean, self.name)
            total, count = ops.sum(values), ops.sum(weights)
        self.total.assign(ops.add(self.total.value, total))
        self.count.assign(ops.add(self.count.value, count))

    def result(self) -> Tensor:
        """The mean; 0 where nothing was seen."""
        return ops.divide_no_nan(self.total.value, self.count.value)


def samplewise(
    values: Tensor, sample_weight: TensorLike | None, reduce: Callable[..., Tensor], name: str
) -> tuple[Tensor, Any]:
    """Values [batch, …] as one weighted value for each sample, and the samples' weights.

    Weights of fewer axes than the values have belong to the leading axes.
    """
    weights = sample_weight
    if weights is not None:
        values, weights = same_rank(values, tensor(weights, dtype_of(values)))
        shape, rank = shape_of(values), len(shape_of(weights))
        if len(shape) > rank:
            values = reduce(values, axis=tuple(range(rank, len(shape))))
        shape = shape_of(values)
        if not fits(shape, shape_of(weights)):
            raise ValueError(
                f"{name}: sample weights of shape {shape_of(weights)} do not fit values of shape "
                f"{shape}."
            )
        weights = ops.broadcast_to(weights, shape)
        values = ops.multiply(values, weights)
        if rank > 1:
            weights = reduce(weights, axis=tuple(range(1, rank)))
    if len(shape_of(values)) > 1:
        values = reduce(values, axis=tuple(range(1, len(shape_of(values)))))
    return values, weights


class MeanMetricWrapper(Mean):
    """The mean of the values of a function of `(y_true, y_pred, **kwargs)`.

    Args:
        fn: the function; it returns values [batch, …].
        name: the function's own by default.
        dtype: `floatx()` by default.

    >>> metric = MeanMetricWrapper(lambda y_true, y_pred: abs(y_true - y_pred), name="distance")
    >>> metric.update_state(ops.array([1.0, 1.0]), ops.array([1.0, 4.0]))
    >>> float(metric.result())
    1.5
    """

    def __init__(
        self, fn: Callable[..., Tensor], name: str | None = None, dtype: PolicyLike = None,
        **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(name or getattr(fn, "__name__", None), dtype)
        self._fn = fn
        self._fn_kwargs = kwargs

    def update_state(  # type: ignore[override]
        self, y_true: TensorLike, y_pred: TensorLike, sample_weight: TensorLike | None = None
    ) -> None:
        """Take a batch into account; a mask that the predictions carry weighs as well."""
        mask = masks.get(y_pred)
        y_true, y_pred = visible(y_true, mask), visible(wide(y_pred), mask)
        values = tensor(self._fn(y_true, y_pred, **self._fn_kwargs), self._dtype)
        values, mask = masked(values, mask)
        if mask is not None:
            sample_weight = spread_mask(sample_weight, mask, self._dtype, averaged=False)
        super().update_state(values, sample_weight)

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        config = {"name": self.name, "dtype": self.dtype}
        if type(self) is MeanMetricWrapper:
            config["fn"] = registry.serialize(self._fn)
        return {**config, **registry.serialize(self._fn_kwargs)}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Any:
        """A metric made from `get_config`'s dictionary."""
        config = {key: registry.deserialize(value) for key, value in config.items()}
        if "fn" in config:
            config["fn"] = registry.function(config["fn"])
        return cls(**config)


def wide(y_pred: TensorLike) -> Any:
    """Predictions in half precision as `float32`, of which the functions take their dtype."""
    if getattr(y_pred, "dtype", None) is not None and dtype_of(y_pred) in ("float16", "bfloat16"):
        return tensor(y_pred, "float32")
    return y_pred
