"""Random bits and dropout on TensorFlow: on the host where the key is known, else in the graph."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence

import tensorflow as tf

from ...engine.hooks import Engine
from ...engine.random import bits as random_bits
from ._open_sizes import shape_of, sizes_of
from .dtypes import NAMES
from .resident import compiled


class TensorflowRandom(Engine[tf.Tensor]):
    """The hook for randomness, and dropout."""

    def __init__(self) -> None:
        super().__init__()
        self._bits = compiled(functools.partial(random_bits.bits, self))
        self._kept = compiled(functools.partial(random_bits.fused_mask, self))
        self.native = {**self.native, "dropout": self._dropout}

    def random_bits(self, key: tf.Tensor, count: int) -> tf.Tensor:
        if tf.executing_eagerly():
            return tf.constant(random_bits.host_bits(key.numpy(), count))
        return self._bits(key, count)

    def _dropout(
        self, x: tf.Tensor, key: tf.Tensor, rate: float, noise_shape: Sequence[int] | None = None
    ) -> tf.Tensor:
        """As `kerata.random.dropout`; the mask is made in one pass."""
        shape = shape_of(x) if noise_shape is None else tuple(noise_shape)
        if tf.executing_eagerly():
            kept = tf.constant(random_bits.host_mask(key.numpy(), math.prod(shape), rate))
        else:
            kept = self._kept(key, math.prod(shape), rate)
        left = tf.where(tf.reshape(kept, sizes_of(shape)), x, tf.zeros((), x.dtype))
        return left * self.scalar(1.0 / (1.0 - rate), NAMES[x.dtype])
