"""Choosing elements by conditions and indices."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, overload

import numpy as np

from ...core import Array, InvalidArgument, InvalidIndex, Tensor, TensorLike, result_type
from ...engine import Variable
from ...engine.spec.elementwise import broadcast
from .._base import binary, current, dtype_of, operation, size_of, tensor, with_number
from .layout import axis_of, cut, moveaxis, ravel

__all__ = ["nonzero", "take", "take_along_axis", "unravel_index", "where"]


@overload
def where(condition: TensorLike) -> tuple[Tensor, ...]: ...
@overload
def where(condition: TensorLike, x1: TensorLike, x2: TensorLike) -> Tensor: ...
@operation()
def where(condition: Any, x1: Any = None, x2: Any = None) -> Tensor | tuple[Tensor, ...]:
    """`x1` where the condition holds, else `x2`; all broadcast, values in the promoted dtype.

    With the condition alone: the indices where it holds, as `nonzero`.

    >>> print(where([True, False], [1, 2], 9))
    [1 9]
    """
    if x1 is None and x2 is None:
        return nonzero(condition)
    if x1 is None or x2 is None:
        raise InvalidArgument("`where` needs both `x1` and `x2`, or neither.")
    engine = current()
    kind = engine.Tensor
    if engine.dtype(condition) != "bool":
        condition = engine.cast(condition, "bool")
    if type(x1) is kind and type(x2) in (int, float):
        x1, x2 = with_number(engine, x1, x2)
        x2 = x2 if type(x2) is kind else engine.tensor(x2, engine.dtype(x1))
    elif not (type(x1) is kind and type(x2) is kind and x1.dtype is x2.dtype):
        name = result_type(dtype_of(x1), dtype_of(x2))
        x1, x2 = tensor(x1, name), tensor(x2, name)
    return engine.where(condition, x1, x2)


@operation()
def nonzero(x: TensorLike) -> tuple[Tensor, ...]:
    """The indices of elements that are not 0: a tuple of int32 tensors, one for each axis.

    The size follows from the values: not on engines that must know shapes beforehand.

    >>> print(nonzero([0, 5, 6])[0])
    [1 2]
    """
    return tuple(current().nonzero(x))


# -- looked up ------------------------------------------------------------------------------------
def natural(indices: Any, length: int) -> Tensor:
    """Indices as an integer tensor in which negative ones count from the end.

    Those that are too small become `length`, which is out of range for engines, too.
    """
    engine = current()
    if not (type(indices) is engine.Tensor or engine.is_tensor(indices)):
        if not isinstance(indices, Variable):
            return engine.tensor(_known_indices(indices, length))
        indices = indices.value
    name = engine.dtype(indices)
    if name in ("uint32", "uint64"):
        return indices
    if name not in ("int32", "int64"):
        indices, name = engine.cast(indices, "int32"), "int32"
    end, zero = engine.scalar(length, name), engine.scalar(0, name)
    moved = engine.add(indices, end)
    moved = engine.where(engine.less(moved, zero), end, moved)
    return engine.where(engine.less(indices, zero), moved, indices)


def flat_places(columns: Sequence[Tensor], sizes: Sequence[int]) -> Tensor:
    """Indices into each of some axes as indices into these axes flattened.

    What is out of range in one axis is so in the result, where it would else be another's place.
    """
    engine = current()
    flat, outside = columns[0], _beyond(columns[0], sizes[0])
    for column, size in zip(columns[1:], sizes[1:]):
        flat = binary("add", binary("multiply", flat, size), column)
        outside = engine.logical_or(outside, _beyond(column, size))
    if len(columns) == 1:
        return flat
    return engine.where(outside, engine.tensor(math.prod(sizes), engine.dtype(flat)), flat)


def _beyond(indices: Tensor, size: int) -> Tensor:
    return current().logical_not(binary("less", indices, size))


def write_rows(base: Tensor, rows: Tensor, updates: Any, mode: str) -> Tensor:
    """The primitive `scatter`, in which rows that are not there do nothing."""
    engine = current()
    count, *rest = engine.shape(base)
    outside = engine.logical_or(binary("less", rows, 0), _beyond(rows, count))
    rows = engine.where(outside, engine.tensor(count, engine.dtype(rows)), rows)
    spare = engine.full((1, *rest), 0, engine.dtype(base))
    found = engine.scatter(engine.concatenate([base, spare], 0), rows, updates, mode)
    return cut(found, 0, 0, count)


def _known_indices(indices: TensorLike, length: int) -> Array:
    found = np.asarray(indices)
    if found.size and not (-length <= found.min() and found.max() < length):
        raise InvalidIndex(f"Indices {indices} are out of range for an axis of size {length}.")
    found = np.where(found < 0, found + length, found)
    return found.astype("int64" if length >= 2**31 else "int32")


@operation()
def take(x: TensorLike, indices: TensorLike, axis: int | None = None) -> Tensor:
    """`x` at integer indices along an axis, whose place the indices' shape takes.

    With `axis` None from the flattened x. Negative indices count from the end.

    >>> print(take([[1, 2], [3, 4]], [1, 0], axis=0).tolist())
    [[3, 4], [1, 2]]
    """
    engine = current()
    if axis is None:
        x, axis = ravel(x), 0
    axis = axis_of(axis, len(engine.shape(x)))
    return engine.take(x, natural(indices, engine.shape(x)[axis]), axis)


def _along(x: Tensor, indices: TensorLike, axis: int | None) -> tuple[Any, ...]:
    """Both of one rank, flat where the axis is None, and an axis that is not negative."""
    engine = current()
    if axis is None:
        x, indices, axis = ravel(x), ravel(indices), 0
    shape = engine.shape(x)
    axis = axis_of(axis, len(shape))
    if not (type(indices) is engine.Tensor or engine.is_tensor(indices)):
        indices = natural(indices, shape[axis])
    if len(engine.shape(indices)) != len(shape):
        raise InvalidArgument(
            f"take_along_axis needs indices of rank {len(shape)}, like x of shape {shape}; "
            f"given: {engine.shape(indices)}."
        )
    return x, indices, axis


@operation(normal=_along)
def take_along_axis(x: TensorLike, indices: TensorLike, axis: int | None = None) -> Tensor:
    """`x[..., indices[..., j, ...], ...]` along an axis: indices of x's rank, each row its own.

    The other axes broadcast. With `axis` None from the flattened x.

    >>> print(take_along_axis([[1, 2], [3, 4]], [[1], [0]], axis=1).tolist())
    [[2], [3]]
    """
    engine = current()
    place: Any = axis  # an integer by now
    length = engine.shape(x)[place]
    x, indices = moveaxis(x, place, -1), moveaxis(natural(indices, length), place, -1)
    lead = broadcast(engine.shape(x)[:-1], engine.shape(indices)[:-1])
    width = engine.shape(indices)[-1]
    x = _stretch(x, (*lead, length))
    rows = math.prod(lead)
    name = "int64" if rows * length >= 2**31 else "int32"
    flat = tensor(engine.reshape(_stretch(indices, (*lead, width)), (rows, width)), name)
    numbers = engine.reshape(engine.arange(0, rows, 1, name), (rows, 1))
    flat = flat_places([numbers, flat], (rows, length))
    found = engine.take(engine.reshape(x, (rows * length,)), flat, 0)
    return moveaxis(engine.reshape(found, (*lead, width)), -1, place)


def _stretch(x: Any, shape: tuple[int, ...]) -> Tensor:
    engine = current()
    return x if tuple(engine.shape(x)) == shape else engine.broadcast_to(x, shape)


@operation()
def unravel_index(indices: TensorLike, shape: Sequence[int]) -> tuple[Tensor, ...]:
    """Places in a flattened tensor as places along each axis: a tuple of tensors.

    >>> [i.tolist() for i in unravel_index([5], (2, 3))]
    [[1], [2]]
    """
    sizes = [size_of(n) for n in shape]
    indices = natural(indices, math.prod(sizes))
    found = []
    for n in reversed(sizes):
        found.append(binary("remainder", indices, n))
        indices = binary("floor_divide", indices, n)
    return tuple(reversed(found))
