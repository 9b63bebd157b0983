"""Shapes and the order of axes and elements."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core import Axis, Ints, InvalidArgument, OpenShape, Tensor, TensorLike
from .._base import axes_of, current, ints_of, is_open, operation, shape_of, size_of, tensor

__all__ = [
    "broadcast_to", "expand_dims", "flip", "fliplr", "flipud", "moveaxis", "ndim",
    "ravel", "repeat", "reshape", "roll", "rot90", "size", "squeeze", "swapaxes", "tile",
    "transpose",
]  # fmt: skip


# -- sizes ----------------------------------------------------------------------------------------
def shape(x: TensorLike) -> tuple[Any, ...]:
    """The shape, a tuple of ints; of a symbol's open dimensions None.

    In a graph of TensorFlow's that the caller traces, open sizes are scalar tensors.

    >>> shape([[1, 2, 3]])
    (1, 3)
    """
    sizes, lend = shape_of(x), current().lend_size
    return sizes if lend is None else tuple(map(lend, sizes))


def ndim(x: TensorLike) -> int:
    """The number of axes.

    >>> ndim([[1, 2, 3]])
    2
    """
    return len(shape_of(x))


def size(x: TensorLike) -> int | None:
    """The number of elements; None for a symbol with open dimensions.

    >>> size([[1, 2, 3]])
    3
    """
    sizes, lend = shape_of(x), current().lend_size
    if None in sizes:
        return None
    count: int = math.prod(sizes)
    return count if lend is None else lend(count)


def axis_of(axis: int, rank: int) -> int:
    """One axis, not negative; out of range is an error."""
    return axes_of(axis, rank)[0]


# -- shapes ---------------------------------------------------------------------------------------
@operation()
def reshape(x: TensorLike, newshape: int | OpenShape) -> Tensor:
    """The same elements in row-major order; one size may be -1 (or None): what remains.

    >>> print(reshape([1, 2, 3, 4], (2, -1)).tolist())
    [[1, 2], [3, 4]]
    """
    engine = current()
    if isinstance(newshape, (list, tuple)):
        wanted = [n if type(n) is int else -1 if n is None else size_of(n) for n in newshape]
    else:
        wanted = list(ints_of(newshape))
    have = engine.shape(x)
    count, rest = math.prod(have), math.prod(wanted)
    known = type(count) is type(rest) is int  # sizes may be open in an engine's trace
    if -1 not in wanted and (count == rest or not known):
        return engine.reshape(x, tuple(wanted))
    rest = -rest
    if wanted.count(-1) != 1 or known and (count % rest if rest else count):
        raise InvalidArgument(f"Cannot reshape a tensor of shape {tuple(have)} to {tuple(wanted)}.")
    wanted[wanted.index(-1)] = count // rest if rest else 0
    return engine.reshape(x, tuple(wanted))


@operation()
def ravel(x: TensorLike) -> Tensor:
    """The elements in row-major order along one axis.

    >>> print(ravel([[1, 2], [3, 4]]))
    [1 2 3 4]
    """
    engine = current()
    return engine.reshape(x, (math.prod(engine.shape(x)),))


@operation()
def transpose(x: TensorLike, axes: Sequence[int] | None = None) -> Tensor:
    """Axis `axes[i]` becomes axis i; None turns the order of all axes round.

    >>> print(transpose([[1, 2], [3, 4]]).tolist())
    [[1, 3], [2, 4]]
    """
    engine = current()
    rank = len(engine.shape(x))
    if axes is None:
        return engine.permute(x, tuple(range(rank - 1, -1, -1)))
    order = tuple(axis_of(int(a), rank) for a in axes)
    if sorted(order) != list(range(rank)):
        raise InvalidArgument(
            f"`axes` must name each of the {rank} axes once; given: {tuple(axes)}."
        )
    return engine.permute(x, order)


@operation()
def expand_dims(x: TensorLike, axis: Axis) -> Tensor:
    """x with new axes of size one; `axis` says where they are in the result.

    >>> expand_dims([1, 2], -1).shape
    (2, 1)
    """
    engine = current()
    sizes = list(engine.shape(x))
    many = len(axis) if isinstance(axis, (list, tuple)) else 1
    for a in axes_of(axis, len(sizes) + many):
        sizes.insert(a, 1)
    return engine.reshape(x, tuple(sizes))


@operation()
def squeeze(x: TensorLike, axis: Axis = None) -> Tensor:
    """x without axes of size one: those named, or all.

    >>> squeeze([[[1], [2]]]).shape
    (2,)
    """
    engine = current()
    sizes = tuple(engine.shape(x))
    if axis is None:
        return engine.reshape(x, tuple(n for n in sizes if n != 1))
    gone = axes_of(axis, len(sizes))
    if any(sizes[a] != 1 for a in gone):
        raise InvalidArgument(f"Only axes of size 1 can be squeezed; axis {axis} of shape {sizes}.")
    return engine.reshape(x, tuple(n for i, n in enumerate(sizes) if i not in gone))


@operation()
def moveaxis(x: TensorLike, source: Ints, destination: Ints) -> Tensor:
    """Axes moved to other places; the others keep their order.

    >>> moveaxis([[[1, 2, 3]]], 0, -1).shape
    (1, 3, 1)
    """
    engine = current()
    rank = len(engine.shape(x))
    pairs = [
        [axis_of(a, rank) for a in (axis if isinstance(axis, (list, tuple)) else (axis,))]
        for axis in (source, destination)
    ]
    if len(pairs[0]) != len(pairs[1]):
        raise InvalidArgument(
            f"`source` {source} and `destination` {destination} differ in length."
        )
    if any(len(set(axes)) < len(axes) for axes in pairs):
        raise InvalidArgument(f"An axis is named twice: {source} to {destination}.")
    order = [a for a in range(rank) if a not in pairs[0]]
    for to, come in sorted(zip(pairs[1], pairs[0])):
        order.insert(to, come)
    return tensor(x) if order == list(range(rank)) else engine.permute(x, tuple(order))


@operation()
def swapaxes(x: TensorLike, axis1: int, axis2: int) -> Tensor:
    """Two axes change places.

    >>> swapaxes([[[1, 2, 3]]], 1, 2).shape
    (1, 3, 1)
    """
    engine = current()
    order = list(range(len(engine.shape(x))))
    a, b = axis_of(axis1, len(order)), axis_of(axis2, len(order))
    order[a], order[b] = order[b], order[a]
    return engine.permute(x, tuple(order))


@operation()
def broadcast_to(x: TensorLike, shape: Ints) -> Tensor:
    """x repeated along axes of size one and along new leading axes.

    >>> print(broadcast_to([1, 2], (2, 2)).tolist())
    [[1, 2], [1, 2]]
    """
    return current().broadcast_to(x, ints_of(shape))


def cut(x: TensorLike, axis: int, start: int, stop: int) -> Tensor:
    """`x[start:stop]` along one axis, none of the three negative."""
    engine = current()
    sizes = tuple(engine.shape(x))
    low, high = [0] * len(sizes), list(sizes)
    low[axis], high[axis] = start, stop
    return engine.slice(x, tuple(low), tuple(high), (1,) * len(sizes))


# -- turned and repeated --------------------------------------------------------------------------
@operation()
def flip(x: TensorLike, axis: Axis = None) -> Tensor:
    """The elements in reverse order along axes, all by default.

    >>> print(flip([1, 2, 3]))
    [3 2 1]
    """
    engine = current()
    sizes = tuple(engine.shape(x))
    turned = axes_of(axis, len(sizes))
    if not math.prod(sizes):
        return tensor(x)
    start = tuple(n - 1 if i in turned else 0 for i, n in enumerate(sizes))
    stop = tuple(None if i in turned else n for i, n in enumerate(sizes))
    return engine.slice(x, start, stop, tuple(-1 if i in turned else 1 for i in range(len(sizes))))


@operation()
def roll(x: TensorLike, shift: Ints, axis: Axis = None) -> Tensor:
    """The elements moved along axes by `shift`; what leaves at one end comes in at the other.

    With `axis` None the flattened elements are moved.

    >>> print(roll([1, 2, 3], 1))
    [3 1 2]
    """
    engine = current()
    if axis is None:
        return engine.reshape(roll(ravel(x), shift, 0), tuple(engine.shape(x)))
    shifts, axes = (list(n) if isinstance(n, (list, tuple)) else [n] for n in (shift, axis))
    shifts = shifts * len(axes) if len(shifts) == 1 else shifts
    axes = axes * len(shifts) if len(axes) == 1 else axes
    if len(shifts) != len(axes):
        raise InvalidArgument(f"`shift` {shift} and `axis` {axis} differ in length.")
    for by, a in zip(shifts, axes):
        a = axis_of(a, len(engine.shape(x)))
        length = engine.shape(x)[a]
        by = size_of(by) % length if length else 0
        if type(by) is not int or by:  # a size that is open may be any
            ends = [cut(x, a, length - by, length), cut(x, a, 0, length - by)]
            x = engine.concatenate(ends, a)
    return tensor(x)


@operation()
def tile(x: TensorLike, repeats: Ints | TensorLike) -> Tensor:
    """x repeated as a whole, `repeats[i]` times along axis i.

    >>> print(tile([1, 2], 2))
    [1 2 1 2]
    """
    engine = current()
    times = list(ints_of(repeats))
    if min(times, default=0) < 0:
        raise InvalidArgument(f"`repeats` must not be negative; given: {repeats}.")
    sizes = list(engine.shape(x))
    rank = max(len(times), len(sizes))
    times = [1] * (rank - len(times)) + times
    sizes = [1] * (rank - len(sizes)) + sizes
    spread = engine.reshape(x, tuple(m for n in sizes for m in (1, n)))
    wide = tuple(m for t, n in zip(times, sizes) for m in (t, n))
    return engine.reshape(
        engine.broadcast_to(spread, wide), tuple(t * n for t, n in zip(times, sizes))
    )


@operation()
def repeat(x: TensorLike, repeats: Ints | TensorLike, axis: int | None = None) -> Tensor:
    """Each slice along an axis repeated in place, all alike or each its own number of times.

    With `axis` None the elements are flattened first.

    >>> print(repeat([1, 2], 2))
    [1 1 2 2]
    """
    engine = current()
    if axis is None:
        return repeat(ravel(x), repeats, 0)
    sizes = tuple(engine.shape(x))
    axis = axis_of(axis, len(sizes))
    times = ints_of(repeats)
    fits = len(times) in (1, sizes[axis]) or is_open(sizes[axis])
    if not fits or min(times, default=0) < 0:
        raise InvalidArgument(
            f"`repeats` is a number, or one for each of the {sizes[axis]} slices, and none is "
            f"negative; given: {repeats}."
        )
    if len(times) > 1:
        indices = np.repeat(np.arange(len(times)), times).astype("int32")
        return engine.take(x, engine.tensor(indices), axis)
    head, tail = sizes[: axis + 1], sizes[axis + 1 :]
    spread = engine.broadcast_to(engine.reshape(x, (*head, 1, *tail)), (*head, times[0], *tail))
    return engine.reshape(spread, (*sizes[:axis], sizes[axis] * times[0], *tail))


def _least_rank(name: str, x: TensorLike, rank: int) -> None:
    have = tuple(current().shape(x))
    if len(have) < rank:
        raise InvalidArgument(f"{name} needs a tensor of rank {rank} or more, not of shape {have}.")


# -- turned over ----------------------------------------------------------------------------------
@operation()
def fliplr(x: TensorLike) -> Tensor:
    """The elements of axis 1 in reverse order, of rank 2 or more.

    >>> print(fliplr([[1, 2], [3, 4]]).tolist())
    [[2, 1], [4, 3]]
    """
    _least_rank("fliplr", x, 2)
    return flip(x, 1)


@operation()
def flipud(x: TensorLike) -> Tensor:
    """The elements of axis 0 in reverse order, of rank 1 or more.

    >>> print(flipud([[1, 2], [3, 4]]).tolist())
    [[3, 4], [1, 2]]
    """
    _least_rank("flipud", x, 1)
    return flip(x, 0)


@operation()
def rot90(array: TensorLike, k: int = 1, axes: Sequence[int] = (0, 1)) -> Tensor:
    """The plane of two axes turned k times by 90 degrees, from the first axis to the second.

    >>> print(rot90([[1, 2], [3, 4]]).tolist())
    [[2, 4], [1, 3]]
    """
    _least_rank("rot90", array, 2)
    if len(axes) != 2:
        raise InvalidArgument(f"rot90 turns a plane: `axes` are two axes, not {tuple(axes)}.")
    rank = len(current().shape(array))
    axes_of(tuple(axes), rank)
    first, second = (a % rank for a in axes)
    k = k % 4
    if k == 2:
        return flip(array, (first, second))
    if k == 1:
        return swapaxes(flip(array, second), first, second)
    return flip(swapaxes(array, first, second), second) if k else tensor(array)
