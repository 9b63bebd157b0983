"""Activations on JAX: what XLA does better than the body.

What is not here was no quicker than its body, which XLA fuses (gelu …). JAX's relu takes its
gradient from what it was given; by the body's XLA computed that anew from before a normalization.
"""

from __future__ import annotations

from collections.abc import Callable

import jax
from jax import nn

from ...engine import serves
from .dtypes import DTYPES, with_x64


def _along(function: Callable[..., jax.Array]) -> Callable[..., jax.Array]:
    """A kernel for axes, as a program: its parts called by themselves take longer."""
    program = jax.jit(function, static_argnums=1)
    return with_x64(serves(lambda x, axes: x.dtype in _WIDE)(program))


_WIDE = (DTYPES["float32"], DTYPES["float64"])
softmax = _along(nn.softmax)
log_softmax = _along(nn.log_softmax)
relu = with_x64(nn.relu)
