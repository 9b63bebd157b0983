"""Images on JAX: rows that are known to be there, and a sampling as one program."""

from __future__ import annotations

import math
from typing import Any

import jax
from jax import lax

from ...engine import serves
from ...engine.operators import kernels
from .convolution import on_cpu
from .dtypes import with_x64

_AT_ONCE = 8  # images, on the CPU


def rows_inside(table: jax.Array, index: jax.Array) -> jax.Array:
    """Without a look at whether they are, which takes as long as the rest."""
    return table.at[index].get(mode="promise_in_bounds")


@with_x64
@serves(lambda x, *args: x.size and isinstance(args[-1], (int, float)))
def resampled(*args: Any) -> jax.Array:
    """The body for some images after the others, as XLA would compute each pixel of what they are
    made of anew wherever it is read.
    """
    return _program(*args)


def _in_parts(*args: Any) -> jax.Array:
    *tensors, interpolation, fill_mode, fill_value = args
    count = len(tensors[0])
    some = math.gcd(count, _AT_ONCE) if on_cpu() else count
    parts = tuple(x.reshape(count // some, some, *x.shape[1:]) for x in tensors)
    body = kernels["resampled"].body  # type: ignore[attr-defined]
    found = lax.map(lambda part: body(*part, interpolation, fill_mode, fill_value), parts)
    return found.reshape(count, *found.shape[2:])


_program = jax.jit(_in_parts, static_argnums=(3, 4, 5))
