"""Activations on JAX: what XLA does better than the body.

What is not here was no quicker than its body, which XLA fuses (relu, gelu …).
"""

from __future__ import annotations

from collections.abc import Callable

import jax
from jax import lax, nn

from .dtypes import DTYPES, of_floats, with_x64


def _along(function: Callable[..., jax.Array]) -> Callable[..., jax.Array]:
    """A kernel for axes, as a program: its parts called by themselves take longer."""
    program = jax.jit(function, static_argnames="axis")

    def override(x: jax.Array, axes: tuple[int, ...]) -> jax.Array:
        wide = x.dtype in (DTYPES["float32"], DTYPES["float64"])
        return program(x, axis=axes) if wide else NotImplemented

    return with_x64(override)


softmax = _along(nn.softmax)
log_softmax = _along(nn.log_softmax)
sigmoid = of_floats(lax.logistic)
