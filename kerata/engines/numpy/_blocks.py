"""Large arrays worked through in pieces that stay in the processor's cache, and quick sums.

NumPy makes a pass over the whole array for each function. Where several passes follow each other,
they are made over one piece after the other: a third less time on arrays that no cache holds.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

_MANY = 1 << 13  # elements, below which the plain way takes no longer
BLOCK = 1 << 18  # elements of a piece; measured: less costs calls, more costs cache


def blocked(function: Callable[..., Any]) -> Callable[..., Any]:
    """A function of arrays of one leading axis, row by row, called on a few rows at a time.

    It gives an array with that leading axis, or a tuple of them. What it gives it may write into an
    array, or a tuple of them, that it is given as `out`; without that it is copied.
    """

    def run(*xs: Any) -> Any:
        x = xs[0]
        if x.size < 2 * BLOCK or len(x) < 2:
            return function(*xs)
        rows, step = len(x), max(1, BLOCK * len(x) // x.size)
        fills = _fills(function)
        outs: list[Any] = []
        several = False
        for start in range(0, rows, step):
            part = slice(start, start + step)
            given = [a[part] for a in xs]
            if outs and fills:
                function(*given, out=tuple(a[part] for a in outs) if several else outs[0][part])
                continue
            found = function(*given)
            several = type(found) is tuple
            if not outs:
                outs = [np.empty((rows, *a.shape[1:]), a.dtype) for a in _listed(found)]
            for out, a in zip(outs, _listed(found)):
                out[part] = a
        return tuple(outs) if several else outs[0]

    return run


def _fills(function: Any) -> bool:
    """Whether it has an argument `out`. (`inspect.signature` takes as long as a block.)"""
    code = getattr(function, "__code__", None)
    return (
        code is not None and "out" in code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    )


def _listed(found: Any) -> Any:
    return found if type(found) is tuple else (found,)


def along(function: Callable[..., Any], axis: Any, *xs: Any) -> Any:
    """`function(*xs, axis)`, which keeps shapes; in pieces where the axis is the last."""
    x = xs[0]
    if x.size >= 2 * BLOCK and x.ndim > 1 and axis in (-1, x.ndim - 1):

        def last(*xs: Any, out: Any = None) -> Any:
            return function(*xs, -1) if out is None else function(*xs, -1, out=out)

        return blocked(last)(*xs)
    return function(*xs, tuple(axis) if isinstance(axis, list) else axis)


def column_sums(function: Callable[..., Any], *xs: Any) -> Any:
    """The sum over the rows of `function(*xs)`, which is never there as a whole; of products where
    it gives two arrays.
    """
    rows, size = len(xs[0]), xs[0].size
    step = rows if size < 2 * BLOCK else max(1, BLOCK * rows // size)
    found: Any = None
    for start in range(0, rows, step):
        part = function(*[x[start : start + step] for x in xs])
        if type(part) is tuple:  # multiplied and added in one pass
            sums = np.einsum("ij,ij->j", *part)
        elif size <= _MANY:
            sums = np.add.reduce(part, 0)
        else:
            sums = np.matmul(np.ones(len(part), part.dtype), part)
        found = sums if found is None else np.add(found, sums, out=found)
    return found


def row_sums(x: Any, axis: Any = -1) -> Any:
    """The sum along an axis, which is kept; of many rows by a matrix product."""
    if x.size > _MANY and axis in (-1, x.ndim - 1) and x.flags.c_contiguous:
        flat = x.reshape(-1, x.shape[-1])
        return np.matmul(flat, np.ones(flat.shape[1], x.dtype)).reshape(*x.shape[:-1], 1)
    return np.add.reduce(x, axis, None, None, True)


def total(x: Any, axes: Any, keepdims: bool = False) -> Any:
    """The sum of floats over axes; of many over all but the last by a matrix product."""
    all_but_last = len(axes) == x.ndim - 1 and x.ndim - 1 not in axes
    if x.size <= _MANY or not all_but_last or not x.flags.c_contiguous:
        return np.add.reduce(x, tuple(axes), None, None, keepdims)
    rows = x.reshape(-1, x.shape[-1])
    found = np.matmul(np.ones(len(rows), x.dtype), rows)
    return found.reshape((1,) * (x.ndim - 1) + found.shape) if keepdims else found


def row_products(x: Any, y: Any) -> Any:
    """The sum of `x * y` along the last axis, which is kept."""
    if _vecdot is not None:
        return _vecdot(x, y)[..., None]
    return np.einsum("...i,...i->...", x, y)[..., None]


_vecdot = getattr(np, "vecdot", None)  # of NumPy 2


def lowered(x: Any, axis: Any, limit: float) -> Any:
    """`x` less its largest elements along an axis; `x` itself where all lie within the limit.

    Powers of such numbers are far from the ends of the range, and finding out is quick.
    """
    if x.size > _MANY and x.max() <= limit and x.min() >= -limit:
        return x
    return np.subtract(x, np.maximum.reduce(x, axis, None, None, True))


def widened(x: Any, *vectors: Any) -> tuple[Any, ...]:
    """A matrix, and vectors to be combined with its rows, with several of its rows in one.

    Each row is a loop of NumPy's, which takes its time to start; from 8192 elements on it needs
    half the time.
    """
    rows, size = x.shape
    times = 1
    while x.size > _MANY and rows % (2 * times) == 0 and 2 * times * size <= 1 << 14:
        times *= 2
    if times == 1:
        return x, *vectors
    return x.reshape(rows // times, times * size), *(np.tile(v, times) for v in vectors)


def outer(column: Any, row: Any) -> Any:
    """`column * row`; of many elements by a matrix product, in a third of the time.

    It is one of two columns and rows, since with one NumPy calls no library.
    """
    if column.size * row.size <= _MANY:
        return np.multiply(column, row)
    left = np.zeros((len(column), 2), column.dtype)
    left[:, :1] = column
    return np.matmul(left, np.stack([row, np.zeros_like(row)]))
