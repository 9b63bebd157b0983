"""Activations on TensorFlow: its own kernels."""

from __future__ import annotations

import tensorflow as tf

from .dtypes import is_floating, of_floats

relu = of_floats(tf.nn.relu)
sigmoid = of_floats(tf.sigmoid)
silu = of_floats(tf.nn.silu)
softplus = of_floats(tf.nn.softplus)


def gelu(x: tf.Tensor, approximate: bool = True) -> tf.Tensor:
    """TensorFlow's gelu, whose constants are float32."""
    if x.dtype == tf.float64 or not is_floating(x):
        return NotImplemented
    return tf.nn.gelu(x, approximate)


@of_floats
def softmax(x: tf.Tensor, axes: tuple[int, ...]) -> tf.Tensor:
    """Along one axis."""
    return tf.nn.softmax(x, axes[0]) if len(axes) == 1 else NotImplemented
