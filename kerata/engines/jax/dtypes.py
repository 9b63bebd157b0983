"""JAX' dtypes, of which it knows those of 64 bits only when told.

Telling JAX so for the whole process would make 64 bits the default of a user's own JAX code in the
same process. So the mode is entered for those calls alone that have a 64-bit operand or ask for a
64-bit result, and for a whole step or gradient where its floats are of 64 bits.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any, TypeVar, cast

import jax
import jax.numpy as jnp
import numpy as np

from ...core import dtypes

try:
    from jax import enable_x64
except ImportError:  # before JAX 0.8
    from jax.experimental import enable_x64  # type: ignore[attr-defined, no-redef]

Call = TypeVar("Call", bound=Callable[..., Any])
Mode = AbstractContextManager[Any]

DTYPES = dtypes.NativeDtypes({name: jnp.dtype(name) for name in dtypes.ALL})


class _Names(dict["np.dtype[Any]", str]):
    def __missing__(self, dtype: np.dtype[Any]) -> str:
        return dtypes.canonical(dtype)  # which says what is wrong with it: texts, objects


NAMES = _Names({dtype: name for name, dtype in DTYPES.items()})
HALVES = ("float16", "bfloat16")
X64_NAMES = frozenset(("int64", "uint64", "float64", "complex128"))
X64 = frozenset(DTYPES[name] for name in X64_NAMES)
_X64_FLOATS = frozenset(DTYPES[name] for name in ("float64", "complex128"))
_AS_IT_IS: Mode = nullcontext()


def x64_mode(needed: bool = True) -> Mode:
    """A scope in which this thread's JAX knows 64 bits, if they are needed."""
    return enable_x64(True) if needed else _AS_IT_IS


def mode_for(structure: Any) -> Mode:
    """The scope for work on these nested tensors: with 64 bits where a float among them has so."""
    leaves = jax.tree.leaves(structure)
    return x64_mode(any(getattr(x, "dtype", None) in _X64_FLOATS for x in leaves))


def with_x64(function: Call) -> Call:
    """The function, run in 64-bit mode where an operand has 64 bits or such a dtype is named."""

    @functools.wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        for x in args:
            if type(x) is str:
                if x in X64_NAMES:
                    break
                continue
            if type(x) is list and x:
                x = x[0]
            if getattr(x, "dtype", None) in X64:
                break
        else:
            return function(*args, **kwargs)
        with enable_x64(True):
            return function(*args, **kwargs)

    return cast("Call", call)


def floats(x: jax.Array, *_: Any) -> bool:
    """Floats, of which integers know in the operation's body what they become."""
    return jnp.issubdtype(x.dtype, np.floating)
