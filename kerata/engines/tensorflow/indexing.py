"""Order on TensorFlow."""

from __future__ import annotations

import tensorflow as tf

from ...engine import serves
from ._open_sizes import number_of


@serves(lambda x, k: x.dtype != tf.bool)
def top_k(x: tf.Tensor, k: int) -> tuple[tf.Tensor, tf.Tensor]:
    """TensorFlow's top_k of the last axis."""
    found = tf.math.top_k(x, number_of(k))
    return found.values, found.indices
