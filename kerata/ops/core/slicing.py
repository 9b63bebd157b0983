"""Shapes, slices and scattered updates."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core import Ints, InvalidArgument, Tensor, TensorLike
from .._base import binary, current, dtype_of, ints_of, operation, tensor
from ..numpy.indexing import flat_places, natural, write_rows
from ..numpy.layout import cut

__all__ = ["scatter", "scatter_update", "slice", "slice_update"]

_REDUCTIONS = {None: "set", "add": "add", "max": "max", "min": "min", "mul": "mul"}


# -- written --------------------------------------------------------------------------------------
def _flat_rows(indices: TensorLike, sizes: Sequence[int]) -> tuple[Any, int]:
    """`indices[..., k]` into the first k axes as numbers of rows of those axes flattened."""
    engine = current()
    indices = tensor(indices)
    if not engine.shape(indices) or engine.shape(indices)[-1] > len(sizes):
        raise InvalidArgument(
            f"Indices of shape {tuple(engine.shape(indices))} must have a last axis of at most "
            f"{len(sizes)}, for they point into the shape {tuple(sizes)}."
        )
    depth = engine.shape(indices)[-1]
    count = math.prod(engine.shape(indices)[:-1])
    indices = engine.reshape(indices, (count, depth))
    columns = [engine.reshape(cut(indices, 1, i, i + 1), (count,)) for i in range(depth)]
    columns = [natural(column, size) for column, size in zip(columns, sizes)]
    return flat_places(columns, sizes[:depth]), depth


def _scattered(inputs: TensorLike, indices: TensorLike, updates: TensorLike, mode: str) -> Tensor:
    engine = current()
    sizes = tuple(engine.shape(inputs))
    rows, depth = _flat_rows(indices, sizes)
    rest = sizes[depth:]
    table = engine.reshape(inputs, (math.prod(sizes[:depth]), *rest))
    updates = engine.reshape(updates, (engine.shape(rows)[0], *rest))
    return engine.reshape(write_rows(table, rows, updates, mode), sizes)


@operation(tensors=2)
def scatter(indices: TensorLike, values: TensorLike, shape: Ints) -> Tensor:
    """Zeros of a shape, with `values[i]` added at `indices[i]` (`[..., k]`, into the first k axes).

    Indices out of range do nothing.

    >>> print(scatter([[0], [2], [2]], [1, 2, 3], (4,)))
    [1 0 5 0]
    """
    zeros = current().full(ints_of(shape), 0, dtype_of(values))
    return _scattered(zeros, indices, values, "add")


@operation()
def scatter_update(
    inputs: TensorLike, indices: TensorLike, updates: TensorLike, reduction: str | None = None
) -> Tensor:
    """A copy of `inputs` with `updates[i]` at `indices[i]` (`[..., k]`, into the first k axes).

    `reduction`: None writes; "add", "max", "min" and "mul" join with what is there. Indices out of
    range do nothing.

    >>> print(scatter_update([1, 2, 3], [[0], [2]], [7, 9]))
    [7 2 9]
    """
    if reduction not in _REDUCTIONS:
        raise InvalidArgument(f"`reduction` must be one of {list(_REDUCTIONS)}, not {reduction!r}.")
    updates = tensor(updates, dtype_of(inputs))
    return _scattered(inputs, indices, updates, _REDUCTIONS[reduction])


def _fixed(start: TensorLike) -> tuple[int, ...] | None:
    """Start indices as ints, if they were given as such."""
    if isinstance(start, (list, tuple)) and all(isinstance(i, (int, np.integer)) for i in start):
        return tuple(map(int, start))
    return None


def _starts(start: TensorLike) -> int:
    """How many start indices there are."""
    if isinstance(start, (list, tuple)):
        return len(start)
    return math.prod(current().shape(tensor(start)))


def _start_of(start_indices: TensorLike, axis: int, size: int, length: int) -> Tensor:
    """One start index as an int32 tensor, moved so that the slice lies within the axis."""
    engine = current()
    if isinstance(start_indices, (list, tuple)):
        start = tensor(start_indices[axis], "int32")
    else:
        start = engine.reshape(cut(tensor(start_indices, "int32"), 0, axis, axis + 1), ())
    return binary("maximum", binary("minimum", start, size - length), 0)


@operation()
def slice(inputs: TensorLike, start_indices: TensorLike, shape: Ints) -> Tensor:
    """The part of `inputs` that begins at `start_indices` and has this shape.

    The start may be a tensor; a slice that would leave `inputs` is moved back into it. A size of -1
    means up to the end, where the start is known.

    >>> print(slice([1, 2, 3, 4], [1], [2]))
    [2 3]
    """
    engine = current()
    sizes = tuple(engine.shape(inputs))
    start, lengths = _fixed(start_indices), ints_of(shape)
    if not len(lengths) == _starts(start_indices) == len(sizes):
        raise InvalidArgument(
            f"A slice needs a start and a size for each of the {len(sizes)} axes."
        )
    if min(lengths, default=0) < -1:
        raise InvalidArgument(
            f"The sizes of a slice are -1 (up to the end) or more; given: {lengths}."
        )
    if start is not None:
        ends = [n if m == -1 else i + m for i, m, n in zip(start, lengths, sizes)]
        if any(i < 0 or j > n for i, j, n in zip(start, ends, sizes)):
            raise InvalidArgument(
                f"A slice from {start} of shape {lengths} leaves the shape {sizes}."
            )
        return engine.slice(inputs, start, tuple(ends), (1,) * len(sizes))
    for axis, (length, n) in enumerate(zip(lengths, sizes)):
        if length != n:
            steps = engine.arange(0, length, 1, "int32")
            rows = engine.add(_start_of(start_indices, axis, n, length), steps)
            inputs = engine.take(inputs, rows, axis)
    return tensor(inputs)


@operation()
def slice_update(inputs: TensorLike, start_indices: TensorLike, updates: TensorLike) -> Tensor:
    """A copy of `inputs` with `updates` written from `start_indices` on.

    The start may be a tensor; an update that would leave `inputs` is moved back into it.

    >>> print(slice_update([1, 2, 3, 4], [1], [8, 9]))
    [1 8 9 4]
    """
    engine = current()
    updates = tensor(updates, dtype_of(inputs))
    sizes, lengths = tuple(engine.shape(inputs)), tuple(engine.shape(updates))
    if _starts(start_indices) != len(sizes):
        raise InvalidArgument(
            f"`start_indices` must name a place on each of the {len(sizes)} axes."
        )
    if len(lengths) != len(sizes) or any(m > n for n, m in zip(sizes, lengths)):
        raise InvalidArgument(f"Updates of shape {lengths} do not fit into the shape {sizes}.")
    last = max((i for i, (n, m) in enumerate(zip(sizes, lengths)) if n != m), default=-1)
    if last < 0:
        return updates
    rows = None
    for axis in range(last + 1):
        steps = engine.arange(0, lengths[axis], 1, "int32")
        start = _start_of(start_indices, axis, sizes[axis], lengths[axis])
        here = engine.reshape(
            engine.add(start, steps), (*(1,) * axis, lengths[axis]) + (1,) * (last - axis)
        )
        rows = here if rows is None else engine.add(binary("multiply", rows, sizes[axis]), here)
    count, rest = math.prod(lengths[: last + 1]), sizes[last + 1 :]
    table = engine.reshape(inputs, (math.prod(sizes[: last + 1]), *rest))
    rows = engine.reshape(rows, (count,))
    found = engine.scatter(table, rows, engine.reshape(updates, (count, *rest)), "set")
    return engine.reshape(found, sizes)
