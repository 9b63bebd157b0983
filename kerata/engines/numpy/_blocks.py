"""Sums by matrix products, and large arrays worked through in pieces that a cache holds."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ...core import Array, Function

_add: Any = np.add.reduce
MANY = 1 << 13  # elements, below which a plain reduction is as fast as a matrix product
_WIDE = 512  # elements of a row that is long enough for a loop over it to be fast
BLOCK = 1 << 18  # elements of a piece: of less the calls cost time, of more the cache


def total(x: Array, axes: Sequence[int], keepdims: bool = False) -> Any:
    """The sum of floats over axes; of many over all but the last by a matrix product."""
    all_but_last = len(axes) == x.ndim - 1 and x.ndim - 1 not in axes
    if x.size <= MANY or not all_but_last or not x.flags.c_contiguous:
        return _add(x, tuple(axes), None, None, keepdims)
    rows, size = x.reshape(-1, x.shape[-1]), x.shape[-1]
    while len(rows) % 2 == 0 and rows.shape[1] < _WIDE:
        rows = rows.reshape(len(rows) // 2, -1)
    found = np.matmul(np.ones(len(rows), x.dtype), rows)
    if found.size > size:  # in float64, or many would lose digits
        found = found.reshape(-1, size).sum(0, np.float64).astype(x.dtype)
    return found.reshape((1,) * (x.ndim - 1) + found.shape) if keepdims else found


def row_sums(x: Array, axis: Any = -1) -> Array:
    """The sum along an axis, which is kept; of many rows by a matrix product."""
    if x.size > MANY and axis in (-1, x.ndim - 1) and x.flags.c_contiguous:
        flat = x.reshape(-1, x.shape[-1])
        return np.matmul(flat, np.ones(flat.shape[1], x.dtype)).reshape(*x.shape[:-1], 1)
    return np.add.reduce(x, axis, keepdims=True)


def row_products(x: Array, y: Array) -> Array:
    """The sum of `x * y` along the last axis, which is kept."""
    if hasattr(np, "vecdot"):  # of NumPy 2
        return np.vecdot(x, y)[..., None]
    return np.einsum("...i,...i->...", x, y)[..., None]


def pieces(*xs: Array, block: int = BLOCK) -> Iterator[tuple[slice, list[Array]]]:
    """Slices of the leading axis with what lies in them, that stays in the processor's cache.

    Operands of one row, which are broadcast, come as they are.
    """
    rows, size = len(xs[0]), math.prod(xs[0].shape)
    step = rows if size < 2 * block else max(1, block * rows // size)
    for start in range(0, rows, step):
        at = slice(start, start + step)
        yield at, [x[at] if len(x) == rows else x for x in xs]


def by_rows(
    function: Function, *xs: Any, block: int = BLOCK, empty: Function = np.empty
) -> Any:  # fmt: skip
    """`function(*xs)`, an array or a tuple of them, made piece by piece of the leading axis."""
    if math.prod(xs[0].shape) < 2 * block:
        return function(*xs)
    outs: list[Array] = []
    for at, part in pieces(*xs, block=block):
        found = function(*part)
        arrays = found if type(found) is tuple else (found,)
        outs = outs or [empty((len(xs[0]), *a.shape[1:]), dtype=a.dtype) for a in arrays]
        for out, a in zip(outs, arrays):
            out[at] = a
    return tuple(outs) if type(found) is tuple else outs[0]


def summed(function: Function, axes: Sequence[int], *xs: Array) -> Any:
    """The sum over axes, which are kept, of `function(*xs)`, which is never there as a whole."""
    if 0 not in axes:
        return by_rows(lambda *part: total(function(*part), axes, True), *xs)
    return sum(total(function(*part), axes, True) for _, part in pieces(*xs))
