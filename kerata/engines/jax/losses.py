"""Crossentropy on JAX."""

from __future__ import annotations

import jax
import jax.numpy as jnp
from jax import lax

from ...engine import serves
from .dtypes import with_x64


@with_x64
@serves(lambda target, output, from_logits: from_logits)
def binary_crossentropy(target: jax.Array, output: jax.Array, from_logits: bool) -> jax.Array:
    """Of logits, with the sigmoid for the slope."""
    return _of_logits(target, output)


@jax.custom_jvp
def _of_logits(target: jax.Array, x: jax.Array) -> jax.Array:
    return jnp.maximum(x, 0) - x * target + jnp.log1p(jnp.exp(-jnp.abs(x)))


@_of_logits.defjvp
def _of_logits_jvp(
    primals: tuple[jax.Array, jax.Array], tangents: tuple[jax.Array, jax.Array]
) -> tuple[jax.Array, jax.Array]:
    target, x = primals
    slope = (lax.logistic(x) - target) * tangents[1] - x * tangents[0]
    return _of_logits(target, x), slope
