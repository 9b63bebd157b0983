"""Elements by their place: chosen, looked up, written, counted."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..core.context import current
from ..core.dtypes import result_type, standardize_dtype
from ..engine.spec.elementwise import broadcast
from ..engine.variable import Variable
from .create import shape_of, size_of, whole
from .dispatch import binary, dtype_of, operation, tensor, with_number
from .layout import axis_of, cut, expand_dims, moveaxis, ravel

_REDUCTIONS = {None: "set", "add": "add", "max": "max", "min": "min", "mul": "mul"}


@operation()
def where(condition: Any, x1: Any = None, x2: Any = None) -> Any:
    """`x1` where the condition holds, else `x2`; all broadcast, values in the promoted dtype.

    With the condition alone: the indices where it holds, as `nonzero`.

    >>> print(where([True, False], [1, 2], 9))
    [1 9]
    """
    if x1 is None and x2 is None:
        return nonzero(condition)
    if x1 is None or x2 is None:
        raise ValueError("`where` needs both `x1` and `x2`, or neither.")
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
def nonzero(x: Any) -> Any:
    """The indices of elements that are not 0: a tuple of int32 tensors, one for each axis.

    The size follows from the values: not on engines that must know shapes beforehand.

    >>> print(nonzero([0, 5, 6])[0])
    [1 2]
    """
    return tuple(current().nonzero(x))


# -- looked up ------------------------------------------------------------------------------------
def _natural(indices: Any, length: int) -> Any:
    """Indices as an integer tensor in which negative ones count from the end."""
    engine = current()
    if not (type(indices) is engine.Tensor or engine.is_tensor(indices)):
        if not isinstance(indices, Variable):
            return engine.tensor(_known_indices(indices, length))
        indices = indices.value
    name = engine.dtype(indices)
    if name.startswith("u"):
        return indices
    if name == "bool" or "int" not in name:
        indices = engine.cast(indices, "int32")
    below = binary("less", indices, 0)
    return engine.where(below, binary("add", indices, length), indices)


def _known_indices(indices: Any, length: int) -> Any:
    found = np.asarray(indices)
    if found.size and not (-length <= found.min() and found.max() < length):
        raise IndexError(f"Indices {indices} are out of range for an axis of size {length}.")
    found = np.where(found < 0, found + length, found)
    return found.astype("int64" if length >= 2**31 else "int32")


@operation()
def take(x: Any, indices: Any, axis: int | None = None) -> Any:
    """`x` at integer indices along an axis, whose place the indices' shape takes.

    With `axis` None from the flattened x. Negative indices count from the end.

    >>> print(take([[1, 2], [3, 4]], [1, 0], axis=0).tolist())
    [[3, 4], [1, 2]]
    """
    engine = current()
    if axis is None:
        x, axis = ravel(x), 0
    axis = axis_of(axis, len(engine.shape(x)))
    return engine.take(x, _natural(indices, engine.shape(x)[axis]), axis)


@operation()
def take_along_axis(x: Any, indices: Any, axis: int | None = None) -> Any:
    """`x[..., indices[..., j, ...], ...]` along an axis: indices of x's rank, each row its own.

    The other axes broadcast. With `axis` None from the flattened x.

    >>> print(take_along_axis([[1, 2], [3, 4]], [[1], [0]], axis=1).tolist())
    [[2], [3]]
    """
    engine = current()
    if axis is None:
        return take(x, ravel(indices), None)
    rank = len(engine.shape(x))
    axis = axis_of(axis, rank)
    length = engine.shape(x)[axis]
    indices = _natural(indices, length)
    if len(engine.shape(indices)) != rank:
        raise ValueError(
            f"take_along_axis needs indices of rank {rank}, like x of shape {engine.shape(x)}; "
            f"given: {engine.shape(indices)}."
        )
    x, indices = moveaxis(x, axis, -1), moveaxis(indices, axis, -1)
    lead = broadcast(engine.shape(x)[:-1], engine.shape(indices)[:-1])
    width = engine.shape(indices)[-1]
    x = _stretch(x, (*lead, length))
    rows = math.prod(lead)
    name = "int64" if rows * length >= 2**31 else "int32"
    flat = engine.reshape(_stretch(indices, (*lead, width)), (rows, width))
    first = engine.reshape(engine.arange(0, rows * length, length or 1, name), (rows, 1))
    flat = engine.add(tensor(flat, name), first)
    found = engine.take(engine.reshape(x, (rows * length,)), flat, 0)
    return moveaxis(engine.reshape(found, (*lead, width)), -1, axis)


def _stretch(x: Any, shape: tuple[int, ...]) -> Any:
    engine = current()
    return x if tuple(engine.shape(x)) == shape else engine.broadcast_to(x, shape)


# -- written --------------------------------------------------------------------------------------
def _flat_rows(indices: Any, sizes: Sequence[int]) -> tuple[Any, int]:
    """`indices[..., k]` into the first k axes as numbers of rows of those axes flattened."""
    engine = current()
    indices = tensor(indices)
    if not engine.shape(indices) or engine.shape(indices)[-1] > len(sizes):
        raise ValueError(
            f"Indices of shape {tuple(engine.shape(indices))} must have a last axis of at most "
            f"{len(sizes)}, for they point into the shape {tuple(sizes)}."
        )
    depth = engine.shape(indices)[-1]
    count = math.prod(engine.shape(indices)[:-1])
    indices = engine.reshape(indices, (count, depth))
    flat = None
    for i in range(depth):
        column = engine.reshape(cut(indices, 1, i, i + 1), (count,))
        column = _natural(column, sizes[i])
        flat = column if flat is None else engine.add(binary("multiply", flat, sizes[i]), column)
    return flat, depth


def _scattered(inputs: Any, indices: Any, updates: Any, mode: str) -> Any:
    engine = current()
    sizes = tuple(engine.shape(inputs))
    rows, depth = _flat_rows(indices, sizes)
    rest = sizes[depth:]
    table = engine.reshape(inputs, (math.prod(sizes[:depth]), *rest))
    updates = engine.reshape(updates, (engine.shape(rows)[0], *rest))
    return engine.reshape(engine.scatter(table, rows, updates, mode), sizes)


@operation(tensors=2)
def scatter(indices: Any, values: Any, shape: Any) -> Any:
    """Zeros of a shape, with `values[i]` added at `indices[i]` (`[..., k]`, into the first k axes).

    >>> print(scatter([[0], [2], [2]], [1, 2, 3], (4,)))
    [1 0 5 0]
    """
    zeros = current().full(shape_of(shape), 0, dtype_of(values))
    return _scattered(zeros, indices, values, "add")


@operation()
def scatter_update(inputs: Any, indices: Any, updates: Any, reduction: str | None = None) -> Any:
    """A copy of `inputs` with `updates[i]` at `indices[i]` (`[..., k]`, into the first k axes).

    `reduction`: None writes; "add", "max", "min" and "mul" join with what is there.

    >>> print(scatter_update([1, 2, 3], [[0], [2]], [7, 9]))
    [7 2 9]
    """
    if reduction not in _REDUCTIONS:
        raise ValueError(f"`reduction` must be one of {list(_REDUCTIONS)}, not {reduction!r}.")
    updates = tensor(updates, dtype_of(inputs))
    return _scattered(inputs, indices, updates, _REDUCTIONS[reduction])


def _fixed(start: Any) -> tuple[int, ...] | None:
    """Start indices as ints, if they were given as such."""
    if isinstance(start, (list, tuple)) and all(isinstance(i, (int, np.integer)) for i in start):
        return tuple(map(int, start))
    return None


def _starts(start: Any) -> int:
    """How many start indices there are."""
    if isinstance(start, (list, tuple)):
        return len(start)
    return math.prod(current().shape(tensor(start)))


def _start_of(start_indices: Any, axis: int, size: int, length: int) -> Any:
    """One start index as an int32 tensor, moved so that the slice lies within the axis."""
    engine = current()
    if isinstance(start_indices, (list, tuple)):
        start = tensor(start_indices[axis], "int32")
    else:
        start = engine.reshape(cut(tensor(start_indices, "int32"), 0, axis, axis + 1), ())
    return binary("maximum", binary("minimum", start, size - length), 0)


@operation()
def slice(inputs: Any, start_indices: Any, shape: Any) -> Any:
    """The part of `inputs` that begins at `start_indices` and has this shape.

    The start may be a tensor; a slice that would leave `inputs` is moved back into it. A size of -1
    means up to the end, where the start is known.

    >>> print(slice([1, 2, 3, 4], [1], [2]))
    [2 3]
    """
    engine = current()
    sizes = tuple(engine.shape(inputs))
    start, lengths = _fixed(start_indices), shape_of(shape)
    if not len(lengths) == _starts(start_indices) == len(sizes):
        raise ValueError(f"A slice needs a start and a size for each of the {len(sizes)} axes.")
    if min(lengths, default=0) < -1:
        raise ValueError(f"The sizes of a slice are -1 (up to the end) or more; given: {lengths}.")
    if start is not None:
        ends = [n if m == -1 else i + m for i, m, n in zip(start, lengths, sizes)]
        if any(i < 0 or j > n for i, j, n in zip(start, ends, sizes)):
            raise ValueError(f"A slice from {start} of shape {lengths} leaves the shape {sizes}.")
        return engine.slice(inputs, start, tuple(ends), (1,) * len(sizes))
    for axis, (length, n) in enumerate(zip(lengths, sizes)):
        if length != n:
            steps = engine.arange(0, length, 1, "int32")
            rows = engine.add(_start_of(start_indices, axis, n, length), steps)
            inputs = engine.take(inputs, rows, axis)
    return inputs


@operation()
def slice_update(inputs: Any, start_indices: Any, updates: Any) -> Any:
    """A copy of `inputs` with `updates` written from `start_indices` on.

    The start may be a tensor; an update that would leave `inputs` is moved back into it.

    >>> print(slice_update([1, 2, 3, 4], [1], [8, 9]))
    [1 8 9 4]
    """
    engine = current()
    updates = tensor(updates, dtype_of(inputs))
    sizes, lengths = tuple(engine.shape(inputs)), tuple(engine.shape(updates))
    if _starts(start_indices) != len(sizes):
        raise ValueError(f"`start_indices` must name a place on each of the {len(sizes)} axes.")
    if len(lengths) != len(sizes) or any(m > n for n, m in zip(sizes, lengths)):
        raise ValueError(f"Updates of shape {lengths} do not fit into the shape {sizes}.")
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


# -- classes --------------------------------------------------------------------------------------
@operation()
def one_hot(
    x: Any, num_classes: int, axis: int = -1, dtype: Any = None, sparse: bool = False
) -> Any:
    """1 at the class of each integer in x, 0 elsewhere, along a new axis.

    `x == arange(num_classes)`; integers outside of the classes give zeros only. `dtype` None is
    `floatx()`.

    >>> print(one_hot([1, 0], 2).tolist())
    [[0.0, 1.0], [1.0, 0.0]]
    """
    engine = current()
    name = engine.dtype(x)
    if "int" not in name:
        x, name = engine.cast(x, "int32"), "int32"
    rank = len(engine.shape(x)) + 1
    position = axis_of(axis, rank)
    num_classes = whole("num_classes", num_classes)
    shape = tuple(num_classes if i == position else 1 for i in range(rank))
    classes = engine.reshape(engine.arange(0, num_classes, 1, name), shape)
    hot = engine.equal(expand_dims(x, position), classes)
    return engine.cast(hot, standardize_dtype(dtype))


@operation()
def multi_hot(
    inputs: Any, num_classes: int | None = None, axis: int = -1, dtype: Any = None,
    sparse: bool = False, **kwargs: Any,
) -> Any:  # fmt: skip
    """1 at every class that occurs in a row of integers: the maximum of `one_hot` over the row.

    `inputs` is `[n]` or `[batch, n]`; the result `[num_classes]` or `[batch, num_classes]`.

    >>> print(multi_hot([0, 2, 2], 3))
    [1. 0. 1.]
    """
    num_classes = kwargs.pop("num_tokens", num_classes)
    if num_classes is None or kwargs:
        raise ValueError(f"multi_hot needs `num_classes`; unknown arguments: {list(kwargs)}.")
    engine = current()
    over = 1 if len(engine.shape(inputs)) > 1 else 0
    hot = one_hot(inputs, num_classes, axis, dtype)
    return engine.max(hot, (over,))


@operation()
def unravel_index(indices: Any, shape: Any) -> Any:
    """Places in a flattened tensor as places along each axis: a tuple of tensors.

    >>> [i.tolist() for i in unravel_index([5], (2, 3))]
    [[1], [2]]
    """
    sizes = [size_of(n) for n in shape]
    indices = _natural(indices, math.prod(sizes))
    found = []
    for n in reversed(sizes):
        found.append(binary("remainder", indices, n))
        indices = binary("floor_divide", indices, n)
    return tuple(reversed(found))
