"""Pooling on TensorFlow."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import tensorflow as tf

from .convolution import LAYOUTS, back, channels_last, each, window_of
from .dtypes import is_floating


def _pool(
    function: Callable[..., tf.Tensor],
    inputs: tf.Tensor,
    pool_size: Any,
    strides: Any = None,
    padding: str = "valid",
    data_format: str | None = None,
) -> tf.Tensor:
    """`tf.nn`'s pooling, channels last."""
    rank = len(inputs.shape) - 2
    if not 1 <= rank <= 3 or not is_floating(inputs):
        return NotImplemented
    x, last = channels_last(inputs, data_format)
    size = each(pool_size, rank)
    found = window_of(x.shape[1:-1], size, size if strides is None else strides, padding, 1)
    if found is None or len(size) != rank or x.dtype == tf.float64 and rank == 3:
        return NotImplemented
    return back(function(x, size, found[0], found[1], LAYOUTS[rank]), last)


max_pool = functools.partial(_pool, tf.nn.max_pool)
average_pool = functools.partial(_pool, tf.nn.avg_pool)
