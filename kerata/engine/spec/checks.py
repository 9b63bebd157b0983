"""What operands of primitives must be like, beyond shapes that broadcast: the rule book's refusals.

Engines refuse the same in words of their own, or not at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core import COMPLEX, FLOATS, Array, InvalidArgument, InvalidType, is_integer
from ..host import check_numbers
from .symbol import Symbol

_BITS = "bitwise_not bitwise_and bitwise_or bitwise_xor left_shift right_shift".split()
_REAL = "floor ceil floor_divide remainder".split()


def kinds(name: str, dtype: str) -> None:
    """Raise where an elementwise primitive is not defined for a dtype."""
    if name in _BITS and dtype in (*FLOATS, *COMPLEX):
        raise InvalidType(f"Bits are those of integers and bools, not of {dtype}.")
    if name in _REAL and dtype in COMPLEX:
        raise InvalidType(
            f"Only real numbers are rounded or divided with a remainder, not {dtype}."
        )


def equal_dtypes(name: str, *operands: Symbol) -> None:
    """Raise unless the operands of a primitive have one dtype."""
    dtypes = {x.dtype for x in operands}
    if len(dtypes) > 1:
        raise InvalidArgument(
            f"The operands of '{name}' must have one dtype, not {sorted(dtypes)}."
        )


def array(x: Any, dtype: str | None = None) -> Array:
    """Numbers and nested lists of them, on the way to a dtype, as an array."""
    try:
        found = np.asarray(x)
    except ValueError:
        raise InvalidArgument("Rows of different lengths make no tensor.") from None
    check_numbers(found, dtype)
    return found


def sizes(shape: Sequence[Any]) -> None:
    """Raise where a size is negative."""
    if any(n is not None and n < 0 for n in shape):
        raise InvalidArgument(f"Sizes must not be negative; given: {tuple(shape)}.")


def stretched(have: Sequence[Any], shape: Sequence[Any]) -> None:
    """Raise unless tensors of the first shape broadcast to the second."""
    pairs = list(zip(reversed(have), reversed(shape)))
    if len(have) > len(shape) or any(n not in (1, None, m) and m is not None for n, m in pairs):
        raise InvalidArgument(f"Cannot broadcast {tuple(have)} to {tuple(shape)}.")


def joined(xs: Sequence[Symbol], axis: int) -> None:
    """Raise unless these can stand one behind the other along an axis."""
    shapes = [tuple(x.shape) for x in xs]
    listed = ", ".join(map(str, shapes))
    if len({len(s) for s in shapes}) > 1:
        raise InvalidArgument(f"Shapes {listed} cannot be joined: all must have the same rank.")
    for i, column in enumerate(zip(*shapes)):
        if i != axis and len({n for n in column if n is not None}) > 1:
            raise InvalidArgument(
                f"Cannot concatenate shapes {listed} along axis {axis}: all other axes must agree."
            )


def looked_up(indices: Symbol) -> None:
    """Raise unless indices are integers."""
    if not is_integer(indices.dtype):
        raise InvalidType(f"Indices must be integers, not {indices.dtype}.")


def written(shape: Sequence[Any], indices: Symbol, updates: Symbol) -> None:
    """Raise unless there is one row of updates for each index."""
    looked_up(indices)
    wanted = (*indices.shape, *shape[1:])
    fits = len(wanted) == len(updates.shape) and all(
        None in pair or pair[0] == pair[1] for pair in zip(wanted, updates.shape)
    )
    if not fits:
        raise InvalidArgument(
            f"Indices of shape {tuple(indices.shape)} into {tuple(shape)} need values of shape "
            f"{wanted}, not {tuple(updates.shape)}."
        )
