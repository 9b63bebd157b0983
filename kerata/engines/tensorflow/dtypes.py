"""TensorFlow's dtypes by their names, and overrides for floats."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import tensorflow as tf

from ...core import dtypes

DTYPES: dict[str, tf.DType] = {name: tf.as_dtype(name) for name in dtypes.DTYPES}
DTYPES["string"] = tf.string
NAMES: dict[tf.DType, str] = {dtype: name for name, dtype in DTYPES.items()}


def is_floating(*xs: Any) -> bool:
    """Whether these are tensors of floats of one dtype."""
    return all(
        isinstance(x, tf.Tensor) and x.dtype.is_floating and x.dtype == xs[0].dtype for x in xs
    )


def of_floats(function: Callable[..., tf.Tensor]) -> Callable[..., tf.Tensor]:
    """An override for floats alone; of integers the body knows what float they become."""

    @functools.wraps(function)
    def override(x: tf.Tensor, *args: Any, **kwargs: Any) -> tf.Tensor:
        return function(x, *args, **kwargs) if is_floating(x) else NotImplemented

    return override


def complex_of(x: tf.Tensor, dtype: tf.DType) -> tf.Tensor:
    """A real tensor as complex numbers; the gradient of `tf.cast` writes a warning."""
    part = tf.cast(x, tf.float64 if dtype == tf.complex128 else tf.float32)
    return tf.complex(part, tf.zeros_like(part))
