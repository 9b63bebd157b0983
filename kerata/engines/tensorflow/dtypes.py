"""TensorFlow's dtypes by their names."""

from __future__ import annotations

from typing import Any

import tensorflow as tf

from ...core import dtypes

DTYPES: dict[str, tf.DType] = {name: tf.as_dtype(name) for name in dtypes.ALL}
DTYPES["string"] = tf.string
NAMES: dict[tf.DType, str] = {dtype: name for name, dtype in DTYPES.items()}


def floats(x: tf.Tensor, *_: Any) -> bool:
    """Floats, of which integers know in the operation's body what they become."""
    return bool(x.dtype.is_floating)


def complex_of(x: tf.Tensor, dtype: tf.DType) -> tf.Tensor:
    """A real tensor as complex numbers; the gradient of `tf.cast` writes a warning."""
    part = tf.cast(x, tf.float64 if dtype == tf.complex128 else tf.float32)
    return tf.complex(part, tf.zeros_like(part))
