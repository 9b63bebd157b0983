"""Random bits and dropout on TensorFlow: on the host where the key is known, else in the graph."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from typing import Any

import tensorflow as tf

from ...core import Function
from ...engine import Engine
from ...engine.random import bits as random_bits
from ._open_sizes import known_number, shape_of, sizes_of
from .dtypes import NAMES
from .resident import compiled

MANY = 2**15  # numbers from which XLA takes less time than TensorFlow's kernels


class TensorflowRandom(Engine[tf.Tensor]):
    """The hook for randomness, and dropout."""

    def __init__(self) -> None:
        super().__init__()
        self._bits = self._drawn(random_bits.bits)
        self._kept = self._drawn(random_bits.fused_mask)
        self.native = {**self.native, "dropout": self._dropout}

    def _drawn(self, function: Function) -> Function:
        """`function` of this engine, a key, a count and more: compiled where the count is large,
        else as one operation of the graph for its hundred, whose graph all draws share.
        """
        plain = functools.partial(function, self)
        fused = compiled(plain)

        @functools.lru_cache(maxsize=256)
        def shared(count: int | None, *rest: float) -> Function:
            call = lambda key, n: plain(key, known_number(n) if count is None else count, *rest)
            return tf.function(call, autograph=False, experimental_attributes={"_noinline": True})

        def draw(key: tf.Tensor, count: Any, *rest: float) -> tf.Tensor:
            if count >= MANY:
                return fused(key, count, *rest)
            known = isinstance(count, int)
            return shared(count if known else None, *rest)(key, None if known else count.tensor)

        return draw

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
