"""Places in sorted sequences, and counts."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from ...core import Array, Axis, InvalidArgument, Tensor, TensorLike
from .._base import axes_of, binary, current, operation, promote, tensor
from .indexing import write_rows

__all__ = ["bincount", "digitize", "searchsorted"]


def _rows(x: TensorLike, axis: Axis) -> tuple[Any, Callable[[bool], tuple[int, ...]]]:
    """x with the axes flattened into a last one; and the shape of a reduction over them."""
    engine = current()
    sizes = tuple(engine.shape(x))
    axes = axes_of(axis, len(sizes))
    rest = tuple(i for i in range(len(sizes)) if i not in axes)
    x = engine.permute(x, (*rest, *axes))
    x = engine.reshape(x, (*(sizes[i] for i in rest), math.prod(sizes[i] for i in axes)))

    def kept(keepdims: bool) -> tuple[int, ...]:
        pairs = enumerate(sizes)
        return tuple(1 if i in axes else n for i, n in pairs if keepdims or i not in axes)

    return x, kept


# -- places among sorted numbers ------------------------------------------------------------------
@operation(tensors=2)
def searchsorted(sorted_sequence: TensorLike, values: TensorLike, side: str = "left") -> Tensor:
    """Where each value would go in an ascending sequence of rank one, int32.

    Before equal elements with `side` "left", behind them with "right". By halving: log2(n)
    look-ups.

    >>> print(searchsorted([1, 3, 5], [3, 4]))
    [1 2]
    """
    engine = current()
    if side not in ("left", "right"):
        raise InvalidArgument(f"`side` must be 'left' or 'right', not {side!r}.")
    if len(engine.shape(sorted_sequence)) != 1:
        raise InvalidArgument(
            f"searchsorted needs a sequence of rank 1: {engine.shape(sorted_sequence)}."
        )
    sequence, values = promote(sorted_sequence, values)
    n = engine.shape(sequence)[0]
    found = engine.full(tuple(engine.shape(values)), 0, "int32")
    step = 1 << n.bit_length() >> 1
    while step:
        ahead = binary("add", found, step)
        seen = engine.take(sequence, binary("subtract", binary("minimum", ahead, n), 1), 0)
        passed = engine.less(seen, values)
        if side == "right":
            passed = engine.logical_or(passed, engine.equal(seen, values))
        inside = binary("less", ahead, n + 1)
        found = engine.where(engine.logical_and(passed, inside), ahead, found)
        step >>= 1
    return found


@operation(tensors=2)
def digitize(x: TensorLike, bins: TensorLike) -> Tensor:
    """The number of the bin of each element: i where `bins[i - 1] <= x < bins[i]`, int32.

    >>> print(digitize([0.2, 6.4], [0.0, 1.0, 2.5, 10.0]))
    [1 3]
    """
    return searchsorted(bins, x, "right")


@operation()
def bincount(
    x: TensorLike, weights: TensorLike | None = None, minlength: int = 0, sparse: bool = False
) -> Tensor:
    """How often each number from 0 to the largest occurs (int32), or the sum of its weights.

    `x` is `[n]` or `[batch, n]`; the result has `max(minlength, largest + 1)` in the last axis, or
    `minlength` where values are not known yet, and then larger ones do not count.

    >>> print(bincount([0, 2, 2], minlength=4))
    [1 0 2 0]
    """
    engine = current()
    if len(engine.shape(x)) not in (1, 2):
        raise InvalidArgument(
            f"bincount: x must have rank 1 or 2, not shape {tuple(engine.shape(x))}."
        )
    x = tensor(x, "int32")
    found = _values(x)
    if found is not None and (found < 0).any():
        raise InvalidArgument(f"bincount counts numbers from 0 on; given {found.min()}.")
    ones = engine.full(tuple(engine.shape(x)), 1, "int32")
    length = _bins(x, minlength)
    return _counted(x, ones if weights is None else tensor(weights), length)


def _bins(x: TensorLike, least: int) -> int:
    found = _values(x)
    if found is None:
        if not least:
            raise InvalidArgument(
                "The size of a bincount follows from the values: give `minlength`."
            )
        return least
    return max(least, int(found.max()) + 1 if found.size else 0)


def _values(x: Any) -> Array | None:
    """The values, or None where there are none yet: of symbols, and in compiled functions."""
    engine = current()
    try:
        return None if engine.abstract else engine.numpy(x)
    except (TypeError, NotImplementedError):  # what JAX and TensorFlow say of their symbols
        return None


def _counted(x: TensorLike, weights: TensorLike | None, length: int) -> Tensor:
    """The weights added up by number, for each row by itself."""
    engine = current()
    lead = tuple(engine.shape(x)[:-1])
    rows, n = math.prod(lead), engine.shape(x)[-1]
    first = engine.reshape(engine.arange(0, rows * length, max(length, 1), "int32"), (*lead, 1))
    if lead:
        known = engine.equal(x, binary("minimum", binary("maximum", x, 0), length - 1))
        x = engine.where(known, engine.add(x, first), engine.tensor(-1, "int32"))
    places = engine.reshape(x, (rows * n,))
    empty = engine.full((rows * length,), 0, engine.dtype(weights))
    found = write_rows(empty, places, engine.reshape(weights, (rows * n,)), "add")
    return engine.reshape(found, (*lead, length))
