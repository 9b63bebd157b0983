"""Margins around tensors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core import Ints, InvalidArgument, Tensor, TensorLike, fitted, tree
from .._base import current, is_open, operation, shape_of, size_of, tensor

__all__ = ["pad"]

_MODES = ("constant", "reflect", "symmetric", "edge", "wrap")


@operation()
def pad(
    x: TensorLike, pad_width: Ints | Sequence[Sequence[int]], mode: str = "constant",
    constant_values: Any = None,
) -> Tensor:  # fmt: skip
    """x with a margin around it.

    `pad_width` is one number, one pair (before, after), or such a pair for each axis.
    `mode`: "constant" (0, or `constant_values`), "reflect", "symmetric", "edge" or "wrap".

    >>> print(pad([1, 2], 1))
    [0 1 2 0]
    """
    engine = current()
    sizes = tuple(engine.shape(x))
    widths = _widths(pad_width, len(sizes))
    if mode == "constant":
        number = 0 if constant_values is None else constant_values
        return engine.pad(x, widths, fitted(number, engine.dtype(x)))
    if mode not in _MODES:
        raise InvalidArgument(f"`mode` must be one of {', '.join(_MODES)}; given: {mode!r}.")
    if constant_values is not None:
        raise InvalidArgument("`constant_values` belongs to mode 'constant' alone.")
    for axis, (width, n) in enumerate(zip(widths, sizes)):
        if any(width):
            x = engine.take(x, _padded(n, width, mode), axis)
    return tensor(x)


def _padded(n: int, width: tuple[int, int], mode: str) -> Tensor:
    """The index of the slice at each place of an axis of size n with margins."""
    engine, (before, after) = current(), width
    if not is_open(n):
        count: Any = np.pad
        return engine.tensor(count(np.arange(n, dtype="int32"), width, mode=mode))

    def number(k: int) -> Tensor:
        return engine.tensor(k, "int32")

    places = engine.arange(-before, n + after, 1, "int32")
    if mode == "edge":
        return engine.minimum(engine.maximum(places, number(0)), number(n - 1))
    if mode == "wrap":
        return engine.remainder(places, number(n))
    last = 2 * n - 1 if mode == "symmetric" else 2 * n - 2  # the mirror image of the first
    there = engine.remainder(places, number(last + (mode == "symmetric")))
    return engine.minimum(there, engine.subtract(number(last), there))


def _widths(pad_width: Ints | Sequence[Sequence[int]], rank: int) -> list[tuple[int, int]]:
    """The margins (before, after) of each axis."""
    known = lambda n: size_of(n) if current().is_tensor(n) and not shape_of(n) else n
    given = np.asarray(tree.map_structure(known, pad_width))
    if given.shape not in ((), (1,), (2,), (1, 2), (rank, 1), (rank, 2)):
        raise InvalidArgument(
            f"`pad_width` is a number, a pair or a pair for each of the {rank} axes; given: "
            f"{pad_width}."
        )
    sure = np.asarray([n for n in given.flat if not is_open(n)])
    if sure.size and (sure.dtype.kind not in "iu" or sure.min() < 0):
        raise InvalidArgument(f"Margins are integers and not negative; given: {pad_width}.")
    return [(size_of(a), size_of(b)) for a, b in np.broadcast_to(given, (rank, 2))]
