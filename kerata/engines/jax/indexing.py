"""Order and scattered rows on JAX, with the gradients that it lacks for repeated indices."""

from __future__ import annotations

import functools
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from ...engine import serves
from .dtypes import with_x64

_SCATTER = {
    "set": lax.scatter,
    "add": lax.scatter_add,
    "max": lax.scatter_max,
    "min": lax.scatter_min,
    "mul": lax.scatter_mul,
}


sort = with_x64(jnp.sort)


@with_x64
@serves(lambda x, k: x.dtype != bool)
def top_k(x: jax.Array, k: int) -> tuple[jax.Array, jax.Array]:
    """XLA's top_k of the last axis."""
    found, places = lax.top_k(x, k)
    return found, places.astype(np.int32)


@with_x64
def scatter(x: jax.Array, indices: jax.Array, updates: jax.Array, mode: str) -> jax.Array:
    """A copy of `x` in which rows `x[indices[i]]` meet `updates[i]`; indices outside do nothing."""
    if mode not in _SCATTER:
        raise ValueError(f"scatter: the mode must be one of {tuple(_SCATTER)}; got {mode!r}.")
    if mode in ("set", "add"):
        return _plain(x, indices, updates, mode)
    if mode == "mul":
        return _multiplied(x, updates, indices)
    return _extreme(mode, x, updates, indices)


def _plain(x: jax.Array, indices: jax.Array, updates: jax.Array, mode: str) -> jax.Array:
    numbers = lax.ScatterDimensionNumbers(
        update_window_dims=tuple(range(1, updates.ndim)),
        inserted_window_dims=(0,),
        scatter_dims_to_operand_dims=(0,),
    )
    rows = lax.reshape(indices, (*indices.shape, 1))
    return _SCATTER[mode](x, rows, updates, numbers, mode="drop")


@functools.partial(jax.custom_jvp, nondiff_argnums=(0,))
def _extreme(mode: str, x: jax.Array, updates: jax.Array, indices: jax.Array) -> jax.Array:
    return _plain(x, indices, updates, mode)


@_extreme.defjvp
def _extreme_jvp(mode: str, primals: Any, tangents: Any) -> Any:
    """What reached the extreme shares its gradient evenly."""
    x, updates, indices = primals
    dx, du, _ = tangents
    out = _extreme(mode, x, updates, indices)
    held = (x == out).astype(x.dtype)
    reached = (updates == jnp.take(out, indices, 0, mode="clip")).astype(x.dtype)
    share = 1 / jnp.maximum(_plain(held, indices, reached, "add"), 1)
    moved = _plain(held * dx, indices, reached * du, "add")
    return out, share * moved


@jax.custom_jvp
def _multiplied(x: jax.Array, updates: jax.Array, indices: jax.Array) -> jax.Array:
    return _plain(x, indices, updates, "mul")


@_multiplied.defjvp
def _multiplied_jvp(primals: Any, tangents: Any) -> Any:
    """Each factor moves the product of the others, which is right for zeros too."""
    x, updates, indices = primals
    dx, du, _ = tangents
    ones = jnp.ones_like(x)
    factor = _multiplied(ones, updates, indices)
    return x * factor, factor * dx + _plain(
        jnp.zeros_like(x), indices, _others(x, updates, indices) * du, "add"
    )


def _others(x: jax.Array, updates: jax.Array, indices: jax.Array) -> jax.Array:
    """For each update the product of its row of `x` and all other updates of that row."""
    zero = updates == 0
    count = _plain(jnp.zeros_like(x), indices, zero.astype(x.dtype), "add")
    rest = _multiplied(x, jnp.where(zero, 1, updates), indices)
    count, rest = (jnp.take(a, indices, 0, mode="clip") for a in (count, rest))
    alone = jnp.where(zero, rest, rest / jnp.where(zero, 1, updates))
    return jnp.where(count - zero.astype(x.dtype) > 0, 0, alone)
