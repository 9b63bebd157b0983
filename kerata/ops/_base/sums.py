"""Weighted sums along an axis, in floats wide enough."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ...core import Tensor, is_float
from ...engine import Engine


def widened(engine: Engine[Any], x: Any) -> Tensor:
    """The values in the dtype of sums: float64 stays, anything else is float32."""
    dtype = engine.dtype(x)
    return x if dtype in ("float32", "float64") else engine.cast(x, "float32")


def narrowed(engine: Engine[Any], x: Tensor, dtype: str) -> Tensor:
    """The result of sums in this dtype; integers are rounded and kept within bounds."""
    have = engine.dtype(x)
    if have == dtype:
        return x
    if not is_float(dtype):
        low, high = (float(n) for n in (np.iinfo(dtype).min, np.iinfo(dtype).max))
        if have == "float32":  # the largest integer may have no float32: the one below it
            single = np.float32(high)
            over = int(single) > np.iinfo(dtype).max
            high = float(np.nextafter(single, np.float32(0)) if over else single)
        x = engine.round(x)
        x = engine.maximum(x, engine.scalar(low, have))
        x = engine.minimum(x, engine.scalar(high, have))
    return engine.cast(x, dtype)


def along(engine: Engine[Any], x: Tensor, axis: int, weights: Tensor) -> Tensor:
    """`sum over j of weights[i, j] * x[..., j, ...]` as element i of the axis."""
    shape = tuple(engine.shape(x))
    old, rank = shape[axis], len(shape)
    if axis == rank - 1:
        found = engine.reshape(x, (math.prod(shape[:-1]), old))
        found = engine.matmul(found, engine.permute(weights, (1, 0)))
        return engine.reshape(found, (*shape[:-1], engine.shape(weights)[0]))
    if axis == rank - 2:
        return engine.matmul(weights, x)
    tail = math.prod(shape[axis + 1 :])
    x = engine.matmul(weights, engine.reshape(x, (*shape[:axis], old, tail)))
    return engine.reshape(x, (*shape[:axis], engine.shape(weights)[0], *shape[axis + 1 :]))
