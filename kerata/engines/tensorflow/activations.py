"""Activations on TensorFlow: its own kernels."""

from __future__ import annotations

import tensorflow as tf

from ...engine.kernels import one_axis, serves
from .dtypes import floats

relu = serves(floats)(tf.nn.relu)
relu6 = serves(floats)(tf.nn.relu6)


@serves(lambda x, approximate: x.dtype != tf.float64)
def gelu(x: tf.Tensor, approximate: bool) -> tf.Tensor:
    """TensorFlow's gelu, whose constants are float32."""
    return tf.nn.gelu(x, approximate)


@serves(one_axis)
def softmax(x: tf.Tensor, axes: tuple[int, ...]) -> tf.Tensor:
    """Along one axis."""
    return tf.nn.softmax(x, axes[0])
