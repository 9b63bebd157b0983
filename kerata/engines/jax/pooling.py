"""Pooling on JAX: XLA's reduction over windows; on the CPU windows side by side alone."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from ...engine import Windows, serves
from .convolution import on_cpu
from .dtypes import HALVES, floats, with_x64


def _quick(x: jax.Array, windows: Windows) -> bool:
    """On the CPU of windows side by side alone: for others the bodies are quicker."""
    return not on_cpu() or windows.strides == windows.size and not windows.padded


@with_x64
@serves(floats, _quick)
def max_pool(x: jax.Array, windows: Windows) -> jax.Array:
    """The largest elements."""
    return _pool(x, windows, largest=True)


@with_x64
@serves(_quick)
def average_pool(x: jax.Array, windows: Windows) -> jax.Array:
    """The sums of the elements by their number."""
    wide = x.astype(np.float32) if x.dtype.name in HALVES else x
    total = _pool(wide, windows, largest=False)
    count = math.prod(windows.size) if on_cpu() else _pool(jnp.ones_like(wide), windows, False)
    return (total / count).astype(x.dtype)


def _pool(x: jax.Array, windows: Windows, largest: bool) -> jax.Array:
    """The largest elements or the sums of windows."""
    if on_cpu():
        return _side_by_side(x, windows.size, largest)
    neutral, function = (-np.inf, lax.max) if largest else (0, lax.add)
    sizes, strides = (1, *windows.size, 1), (1, *windows.strides, 1)
    margins = ((0, 0), *windows.margins, (0, 0))
    return lax.reduce_window(x, np.asarray(neutral, x.dtype), function, sizes, strides, margins)


def _side_by_side(x: jax.Array, window: Sequence[int], largest: bool) -> jax.Array:
    """Of windows that touch, in the forms that XLA fuses with what is around."""
    sizes = [x.shape[0]]
    for axis, size in enumerate(window, 1):
        end = x.shape[axis] // size * size
        sizes += [end // size, size]
        if not largest:
            x = lax.slice_in_dim(x, 0, end, 1, axis)
            continue
        places = [lax.slice_in_dim(x, i, end - size + i + 1, size, axis) for i in range(size)]
        x = functools.reduce(jnp.maximum, places)
    if largest:
        return x
    axes = tuple(range(2, len(sizes), 2))
    return jnp.sum(x.reshape(*sizes, x.shape[-1]), axes)
