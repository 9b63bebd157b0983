"""Large arrays worked through in pieces that stay in the processor's cache, and quick sums.

NumPy makes a pass over the whole array for each function. Where several passes follow each other,
they are made over one piece after the other: a third less time on arrays that no cache holds.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import numpy as np

_MANY = 1 << 13  # elements, below which the plain way takes no longer
BLOCK = 1 << 18  # elements of a piece; measured: less costs calls, more costs cache


def blocked(function: Callable[..., Any]) -> Callable[..., Any]:
    """A function of arrays of one leading axis, row by row, called on a few rows at a time.

    It gives an array with that leading axis, or a tuple of them.
    """

    @functools.wraps(function)
    def run(*xs: Any) -> Any:
        x = xs[0]
        if x.size < 2 * BLOCK or len(x) < 2:
            return function(*xs)
        rows, step = len(x), max(1, BLOCK * len(x) // x.size)
        outs: list[Any] = []
        for start in range(0, rows, step):
            part = slice(start, start + step)
            found = function(*[a[part] for a in xs])
            several = found if type(found) is tuple else (found,)
            if not outs:
                outs = [np.empty((rows, *a.shape[1:]), a.dtype) for a in several]
            for out, a in zip(outs, several):
                out[part] = a
        return tuple(outs) if type(found) is tuple else outs[0]

    return run


def along(function: Callable[..., Any], axis: Any, *xs: Any) -> Any:
    """`function(*xs, axis)`, which keeps shapes; in pieces where the axis is the last."""
    x = xs[0]
    if x.size >= 2 * BLOCK and x.ndim > 1 and axis in (-1, x.ndim - 1):
        return blocked(lambda *parts: function(*parts, -1))(*xs)
    return function(*xs, tuple(axis) if isinstance(axis, list) else axis)


def column_sums(function: Callable[..., Any], *xs: Any) -> Any:
    """The sum over the rows of `function(*xs)`, which is never there as a whole."""
    rows = len(xs[0])
    step = rows if xs[0].size < 2 * BLOCK else max(1, BLOCK * rows // xs[0].size)
    total: Any = None
    for start in range(0, rows, step):
        part = function(*[x[start : start + step] for x in xs])
        found = np.matmul(np.ones(len(part), part.dtype), part)
        total = found if total is None else np.add(total, found, out=total)
    return total


def row_sums(x: Any, axis: Any = -1) -> Any:
    """The sum along an axis, which is kept; of many rows by a matrix product."""
    if x.size > _MANY and axis in (-1, x.ndim - 1) and x.flags.c_contiguous:
        flat = x.reshape(-1, x.shape[-1])
        return np.matmul(flat, np.ones(flat.shape[1], x.dtype)).reshape(*x.shape[:-1], 1)
    return np.add.reduce(x, axis, None, None, True)


def widened(x: Any, *vectors: Any) -> tuple[Any, ...]:
    """A matrix, and vectors to be combined with its rows, with several of its rows in one.

    Each row is a loop of NumPy's, which takes its time to start.
    """
    rows, size = x.shape
    times = 1
    while x.size > _MANY and rows % (2 * times) == 0 and 2 * times * size <= 1024:
        times *= 2
    if times == 1:
        return x, *vectors
    return x.reshape(rows // times, times * size), *(np.tile(v, times) for v in vectors)
