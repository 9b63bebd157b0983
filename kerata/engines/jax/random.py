"""Random bits and dropout on JAX, as programs."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence

import jax
import jax.numpy as jnp
from jax import lax

from ...engine import Engine
from ...engine.random import bits as random_bits
from .dtypes import NAMES, with_x64


class JaxRandom(Engine[jax.Array]):
    """The hook for randomness, and dropout."""

    def __init__(self) -> None:
        super().__init__()
        self._bits = jax.jit(functools.partial(random_bits.bits, self), static_argnums=1)
        mask = functools.partial(random_bits.fused_mask, self)
        self._kept = jax.jit(mask, static_argnums=(1, 2))
        self.native = {**self.native, "dropout": with_x64(self._dropout)}

    def random_bits(self, key: jax.Array, count: int) -> jax.Array:
        return self._bits(key, count)

    def _dropout(
        self, x: jax.Array, key: jax.Array, rate: float, noise_shape: Sequence[int] | None = None
    ) -> jax.Array:
        """As `kerata.random.dropout`, in one pass over `x`."""
        shape = tuple(x.shape if noise_shape is None else noise_shape)
        kept = lax.reshape(self._kept(key, math.prod(shape), rate), shape)
        return jnp.where(kept, x * self.scalar(1.0 / (1.0 - rate), NAMES[x.dtype]), 0)
