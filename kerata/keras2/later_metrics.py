"""Metrics that tf.keras 2 had beside Keras 2.3's and today's."""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import ops
from . import metrics

_Mean: Any = metrics.Mean

__all__ = ["MeanRelativeError", "MeanTensor"]


class MeanTensor(metrics.Metric):
    """The elementwise mean of tensors of one shape, weighted.

    Args:
        name: in the logs.
        dtype: of the mean, None for `floatx()`.
        shape: of the tensors; None takes that of the first.

    >>> metric = MeanTensor()
    >>> metric.update_state([0.0, 4.0])
    >>> metric.update_state([2.0, 0.0], sample_weight=[0.0, 3.0])
    >>> metric.result().tolist()
    [0.0, 1.0]
    """

    def __init__(self, name: str = "mean_tensor", dtype: Any = None, shape: Any = None) -> None:
        super().__init__(name=name, dtype=dtype)
        self.shape = shape
        if shape is not None:
            self._make(tuple(shape))

    def _make(self, shape: tuple[int, ...]) -> None:
        self.total = self.add_weight(name="total", shape=shape, initializer="zeros")
        self.count = self.add_weight(name="count", shape=shape, initializer="zeros")
        self.shape = shape

    def update_state(self, values: Any, sample_weight: Any = None) -> None:
        """Add a tensor, each element as often as its weight says."""
        values = ops.cast(ops.convert_to_tensor(values), self.dtype)
        if self.shape is None:
            self._make(tuple(values.shape))
        if tuple(values.shape) != tuple(self.shape):
            raise ValueError(
                f"MeanTensor: expected tensors of shape {tuple(self.shape)}, given "
                f"{tuple(values.shape)}."
            )
        weights = ops.ones_like(values)
        if sample_weight is not None:
            given = ops.cast(ops.convert_to_tensor(sample_weight), self.dtype)
            given = ops.reshape(given, (*given.shape, *[1] * (values.ndim - given.ndim)))
            weights = weights * given
        self.total.assign(self.total + values * weights)
        self.count.assign(self.count + weights)

    def result(self) -> Any:
        """The mean."""
        if self.shape is None:
            raise ValueError("MeanTensor has no result before its first `update_state`.")
        return ops.divide_no_nan(self.total.value, self.count.value)


class MeanRelativeError(_Mean):  # type: ignore[misc]
    """The mean of `|y_pred - y_true| / normalizer`, zero where the normalizer is.

    Args:
        normalizer: of the shape of the predictions, or one that broadcasts to it.

    >>> metric = MeanRelativeError(normalizer=[1.0, 4.0])
    >>> metric.update_state([1.0, 2.0], [2.0, 4.0])
    >>> float(metric.result())
    0.75
    """

    def __init__(self, normalizer: Any, name: str | None = None, dtype: Any = None) -> None:
        super().__init__(name=name or "mean_relative_error", dtype=dtype)
        self.normalizer = normalizer

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> Any:
        """Add predictions and their targets."""
        y_true, y_pred, scale = (
            ops.cast(ops.convert_to_tensor(x), self.dtype)
            for x in (y_true, y_pred, self.normalizer)
        )
        error = ops.divide_no_nan(ops.absolute(y_pred - y_true), scale)
        return super().update_state(error, sample_weight)

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        return {
            "name": self.name, "dtype": self.dtype,
            "normalizer": np.asarray(self.normalizer).tolist(),
        }  # fmt: skip
