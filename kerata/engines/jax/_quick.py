"""JAX's functions as programs of their own, which start quicker than jnp's Python."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from ...engine.protocol import BINARY, UNARY
from .dtypes import WIDE, aware

_CONCRETE = type(jnp.zeros((), np.float32))
_FLOATS = [jnp.dtype(name) for name in ("float32", "bfloat16", "float16")]
_OTHERS = [
    jnp.dtype(name)
    for name in "bool int8 int16 int32 uint8 uint16 uint32 complex64".split()
]  # fmt: skip


def quick_programs() -> dict[Any, dict[str, Callable[..., Any]]]:
    """`engine.quick`: JAX's own functions of the dtypes that it knows without being told."""
    pairs = {name: jax.jit(getattr(jnp, name)) for name in (*BINARY, "greater")}
    floats = {name: jax.jit(getattr(jnp, name)) for name in (*UNARY, "square")}
    found = {dtype: pairs | floats for dtype in _FLOATS} | dict.fromkeys(_OTHERS, pairs)
    found[_FLOATS[0]] |= {"matmul": jax.jit(jnp.matmul), "sum": _sum}
    return found


def _sum(x: Any, axis: int | None = None) -> Any:
    return _summing(axis)(x)


@functools.cache
def _summing(axis: int | None) -> Callable[..., Any]:
    return jax.jit(lambda x: jnp.sum(x, axis))


def quick_pair(function: Callable[..., Any]) -> Callable[..., Any]:
    """A binary function, `aware`; of two arrays with values as a program, quicker than jnp's."""
    program, slow = jax.jit(function), aware(function)

    def call(a: Any, b: Any) -> Any:
        if type(a) is _CONCRETE and type(b) is _CONCRETE:
            if a.dtype not in WIDE and b.dtype not in WIDE:
                return program(a, b)
        return slow(a, b)

    return call
