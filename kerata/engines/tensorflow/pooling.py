"""Pooling on TensorFlow."""

from __future__ import annotations

import functools
from collections.abc import Callable

import tensorflow as tf

from ...engine.windows import Windows
from .convolution import LAYOUTS, is_served, padding_of


def _pool(function: Callable[..., tf.Tensor], x: tf.Tensor, windows: Windows) -> tf.Tensor:
    """`tf.nn`'s pooling."""
    if not is_served(x):
        return NotImplemented
    padding, layout = padding_of(x.shape[1:-1], windows), LAYOUTS[len(windows.size)]
    return function(x, windows.size, windows.strides, padding, layout)


max_pool = functools.partial(_pool, tf.nn.max_pool)
average_pool = functools.partial(_pool, tf.nn.avg_pool)
