"""Pooling on JAX: XLA's reduction over windows; on the CPU windows side by side alone."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from .convolution import channels_last, each, geometry_of, on_cpu
from .dtypes import HALVES, is_floating, with_x64

Sizes = int | Sequence[int]  # for all axes, or for each


@with_x64
def max_pool(
    inputs: jax.Array,
    pool_size: Sizes,
    strides: Sizes | None = None,
    padding: str = "valid",
    data_format: str | None = None,
) -> jax.Array:
    """The largest elements."""
    return _pool(inputs, pool_size, strides, padding, data_format, largest=True)


@with_x64
def average_pool(
    inputs: jax.Array,
    pool_size: Sizes,
    strides: Sizes | None = None,
    padding: str = "valid",
    data_format: str | None = None,
) -> jax.Array:
    """The sums of the elements by their number."""
    x = inputs.astype(np.float32) if inputs.dtype.name in HALVES else inputs
    pool = functools.partial(
        _pool, pool_size=pool_size, strides=strides, padding=padding, data_format=data_format
    )
    total = pool(x)
    if total is NotImplemented:
        return total
    count = math.prod(each(pool_size, x.ndim - 2)) if on_cpu() else pool(jnp.ones_like(x))
    return (total / count).astype(inputs.dtype)


def _pool(
    x: jax.Array,
    pool_size: Sizes,
    strides: Sizes | None,
    padding: str,
    data_format: str | None,
    largest: bool = False,
) -> jax.Array:
    """The largest elements or the sums of windows."""
    rank, first = x.ndim - 2, 1 if channels_last(data_format) else 2
    if not is_floating(x) or not 1 <= rank <= 3:
        return NotImplemented
    window = each(pool_size, rank)
    steps = window if strides is None else each(strides, rank)
    if len(window) != rank or min(window) < 1:
        return NotImplemented
    geometry = geometry_of(x.shape[first : first + rank], window, steps, padding, 1)
    if geometry is None:
        return NotImplemented
    if on_cpu():
        if steps != window or any(map(any, geometry.margins)):
            return NotImplemented
        return _side_by_side(x, window, first, largest)
    lead, tail = (1,) * first, (1,) * (2 - first)
    margins = (*((0, 0) for _ in lead), *geometry.margins, *((0, 0) for _ in tail))
    neutral, function = (-np.inf, lax.max) if largest else (0, lax.add)
    sizes, strides = (*lead, *window, *tail), (*lead, *steps, *tail)
    return lax.reduce_window(x, np.asarray(neutral, x.dtype), function, sizes, strides, margins)


def _side_by_side(x: jax.Array, window: Sequence[int], first: int, largest: bool) -> jax.Array:
    """Of windows that touch, in the forms that XLA fuses with what is around."""
    sizes = list(x.shape[:first])
    for axis, size in enumerate(window, first):
        end = x.shape[axis] // size * size
        sizes += [end // size, size]
        if not largest:
            x = lax.slice_in_dim(x, 0, end, 1, axis)
            continue
        places = [lax.slice_in_dim(x, i, end - size + i + 1, size, axis) for i in range(size)]
        x = functools.reduce(jnp.maximum, places)
    if largest:
        return x
    axes = tuple(range(first + 1, len(sizes), 2))
    return jnp.sum(x.reshape(*sizes, *x.shape[first + len(window) :]), axes)
