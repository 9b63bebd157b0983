"""Pooling on TensorFlow."""

from __future__ import annotations

import functools
from collections.abc import Callable

import tensorflow as tf

from ...engine import Windows, serves
from ._open_sizes import shape_of
from .convolution import LAYOUTS, has_windows, padding_of
from .dtypes import floats


@serves(lambda function, x, windows: floats(x) and has_windows(x))
def _pool(function: Callable[..., tf.Tensor], x: tf.Tensor, windows: Windows) -> tf.Tensor:
    """`tf.nn`'s pooling."""
    padding, layout = padding_of(shape_of(x)[1:-1], windows), LAYOUTS[len(windows.size)]
    return function(x, windows.size, windows.strides, padding, layout)


max_pool = functools.partial(_pool, tf.nn.max_pool)
average_pool = functools.partial(_pool, tf.nn.avg_pool)
