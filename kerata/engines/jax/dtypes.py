"""64-bit dtypes on JAX, which knows 32 unless told otherwise.

Telling JAX so for the whole process would make 64 bits the default of a user's own JAX code in the
same process. So the mode is entered for those calls alone that have a 64-bit operand or ask for a
64-bit result, and for a whole step or gradient where its floats are of 64 bits.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import jax
import jax.numpy as jnp

WIDE_NAMES = frozenset(("int64", "uint64", "float64", "complex128"))
WIDE = frozenset(jnp.dtype(name) for name in WIDE_NAMES)
_WIDE_FLOATS = frozenset(jnp.dtype(name) for name in ("float64", "complex128"))
_SHORT_MODE: AbstractContextManager[Any] = nullcontext()


def wide_mode() -> AbstractContextManager[Any]:
    """A scope in which this thread's JAX knows 64 bits."""
    if hasattr(jax, "enable_x64"):
        return jax.enable_x64(True)
    from jax.experimental import enable_x64

    return enable_x64(True)


def mode_for(structure: Any) -> AbstractContextManager[Any]:
    """The scope for work on these nested tensors: wide where a float among them is."""
    for leaf in jax.tree.leaves(structure):
        if getattr(leaf, "dtype", None) in _WIDE_FLOATS:
            return wide_mode()
    return _SHORT_MODE


def aware(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function, run in wide mode where an operand is wide or a wide dtype is asked for."""

    @functools.wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        for x in args:
            if type(x) is str:
                if x in WIDE_NAMES:
                    break
                continue
            if type(x) is list and x:
                x = x[0]
            if getattr(x, "dtype", None) in WIDE:
                break
        else:
            return function(*args, **kwargs)
        with wide_mode():
            return function(*args, **kwargs)

    return call
