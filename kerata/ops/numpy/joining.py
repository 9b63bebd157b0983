"""Joining and splitting."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

from ...core import Ints, InvalidArgument, Tensor, TensorLike, result_type
from .._base import check_size, current, dtype_of, ints_of, is_open, operation, tensor
from .layout import _least_rank, axis_of, cut, ravel

__all__ = [
    "append", "array_split", "column_stack", "concatenate", "dsplit", "dstack", "hsplit", "hstack",
    "split", "stack", "vsplit", "vstack",
]  # fmt: skip


def _alike(xs: Sequence[TensorLike]) -> list[Tensor]:
    if not isinstance(xs, (list, tuple)):
        return unstack(xs)
    if not xs:
        raise InvalidArgument("There is nothing to join: the list of tensors is empty.")
    kind, dtype = current().Tensor, getattr(xs[0], "dtype", None)
    if all([type(x) is kind and x.dtype is dtype for x in xs]):
        return list(xs)
    name = result_type(*map(dtype_of, xs))
    return [tensor(x, name) for x in xs]


@operation(tensors=0)
def concatenate(xs: Sequence[TensorLike], axis: int = 0) -> Tensor:
    """Tensors one behind the other along an axis, in the promoted dtype.

    >>> print(concatenate([[1, 2], [3]]))
    [1 2 3]
    """
    engine = current()
    parts = _alike(xs)
    return engine.concatenate(parts, axis_of(axis, len(engine.shape(parts[0]))))


@operation(tensors=0)
def stack(x: Sequence[TensorLike], axis: int = 0) -> Tensor:
    """Tensors of one shape along a new axis, in the promoted dtype.

    >>> print(stack([[1, 2], [3, 4]], axis=1).tolist())
    [[1, 3], [2, 4]]
    """
    engine = current()
    parts = _alike(x)
    sizes = list(engine.shape(parts[0]))
    shapes = [tuple(engine.shape(t)) for t in parts]
    if shapes.count(shapes[0]) != len(shapes):
        raise InvalidArgument(f"Only tensors of one shape can be stacked, not {shapes}.")
    position = axis_of(axis, len(sizes) + 1)
    sizes.insert(position, 1)
    return engine.concatenate([engine.reshape(t, tuple(sizes)) for t in parts], position)


@operation(tensors=0)
def append(x1: TensorLike, x2: TensorLike, axis: int | None = None) -> Tensor:
    """`x2` behind `x1` along an axis; both flattened where it is None.

    >>> print(append([1, 2], [3]))
    [1 2 3]
    """
    return concatenate([ravel(x1), ravel(x2)] if axis is None else [x1, x2], axis or 0)


def _pieces(x: TensorLike, marks: Sequence[int], axis: int) -> list[Tensor]:
    length = current().shape(x)[axis]
    bounds = [0, *(min(max(m + length if m < 0 else m, 0), length) for m in marks), length]
    return [cut(x, axis, a, max(a, b)) for a, b in zip(bounds, bounds[1:])]


@operation()
def split(x: TensorLike, indices_or_sections: Ints | TensorLike, axis: int = 0) -> list[Tensor]:
    """x in equal parts, their number given, or cut at given indices; a list.

    >>> [part.tolist() for part in split([1, 2, 3, 4], 2)]
    [[1, 2], [3, 4]]
    """
    axis = axis_of(axis, len(current().shape(x)))
    if not isinstance(indices_or_sections, int):
        return _pieces(x, ints_of(indices_or_sections), axis)
    shape, parts = current().shape(x), indices_or_sections
    length = shape[axis]
    if parts < 1 or (length % parts and not is_open(length)):
        raise InvalidArgument(f"An axis of size {length} does not split into {parts} equal parts.")
    if is_open(length):  # the graph fails where they would not be equal
        sizes = (*shape[:axis], parts, length // parts, *shape[axis + 1 :])
        return unstack(current().reshape(x, sizes), parts, axis)
    if not length:
        return [tensor(x)]
    return _pieces(x, range(length // parts, length, length // parts), axis)


@operation()
def array_split(
    x: TensorLike, indices_or_sections: Ints | TensorLike, axis: int = 0
) -> list[Tensor]:
    """Like `split`, but the first parts may be longer by one where the size is no multiple.

    >>> [part.tolist() for part in array_split([1, 2, 3], 2)]
    [[1, 2], [3]]
    """
    if not isinstance(indices_or_sections, int):
        return split(x, indices_or_sections, axis)
    axis = axis_of(axis, len(current().shape(x)))
    if indices_or_sections < 1:
        raise InvalidArgument(f"An axis splits into 1 part or more, not {indices_or_sections}.")
    length, parts = current().shape(x)[axis], indices_or_sections
    sizes = [(length + i) // parts for i in range(parts - 1, 0, -1)]  # all but the last
    return _pieces(x, list(itertools.accumulate(sizes)), axis)


@operation()
def unstack(x: TensorLike, num: int | None = None, axis: int = 0) -> list[Tensor]:
    """The slices along an axis, without that axis; a list of `num`, by default all.

    >>> [row.tolist() for row in unstack([[1, 2], [3, 4]])]
    [[1, 2], [3, 4]]
    """
    engine = current()
    sizes = tuple(engine.shape(x))
    axis = axis_of(axis, len(sizes))
    rest = sizes[:axis] + sizes[axis + 1 :]
    count = sizes[axis] if num is None else check_size("num", num)
    if count > sizes[axis] or count < sizes[axis] and not engine.abstract:  # there it may be open
        raise InvalidArgument(f"`num` is {num}, but axis {axis} has {sizes[axis]} slices.")
    return [engine.reshape(cut(x, axis, i, i + 1), rest) for i in range(count)]


def _parts(name: str, xs: Sequence[TensorLike]) -> list[Tensor]:
    """The tensors to join; of one tensor its slices."""
    parts = [tensor(x) for x in xs] if isinstance(xs, (list, tuple)) else unstack(tensor(xs))
    if not parts:
        raise InvalidArgument(f"{name}: there is nothing to join, the list of tensors is empty.")
    return parts


def _as_rows(x: Any) -> Tensor:
    """x with a leading axis, if it has one axis or none."""
    engine = current()
    sizes = tuple(engine.shape(x))
    return x if len(sizes) > 1 else engine.reshape(x, (1, *(sizes or (1,))))


# -- joined and cut -------------------------------------------------------------------------------
@operation(tensors=0)
def hstack(xs: Sequence[TensorLike]) -> Tensor:
    """Tensors one behind the other along axis 1, or 0 where they have one; in the promoted dtype.

    >>> print(hstack([[[1], [2]], [[3], [4]]]).tolist())
    [[1, 3], [2, 4]]
    """
    engine = current()
    parts = [x if engine.shape(x) else ravel(x) for x in _parts("hstack", xs)]
    return concatenate(parts, 0 if len(engine.shape(parts[0])) == 1 else 1)


@operation(tensors=0)
def vstack(xs: Sequence[TensorLike]) -> Tensor:
    """Tensors one below the other along axis 0, vectors as rows; in the promoted dtype.

    >>> print(vstack([[1, 2], [3, 4]]).tolist())
    [[1, 2], [3, 4]]
    """
    return concatenate([_as_rows(x) for x in _parts("vstack", xs)], 0)


@operation(tensors=0)
def column_stack(xs: Sequence[TensorLike]) -> Tensor:
    """Tensors one behind the other along axis 1, vectors as columns; in the promoted dtype.

    >>> print(column_stack([[1, 2], [3, 4]]).tolist())
    [[1, 3], [2, 4]]
    """
    engine = current()
    parts = _parts("column_stack", xs)
    sizes = [tuple(engine.shape(x)) for x in parts]
    columns = [
        x if len(shape) > 1 else engine.reshape(x, (*(shape or (1,)), 1))
        for x, shape in zip(parts, sizes)
    ]
    return concatenate(columns, 1)


@operation(tensors=0)
def dstack(xs: Sequence[TensorLike]) -> Tensor:
    """Tensors along axis 2, vectors of size n as `[1, n, 1]`, matrices as `[n, m, 1]`.

    >>> print(dstack([[1, 2], [3, 4]]).tolist())
    [[[1, 3], [2, 4]]]
    """
    engine = current()
    parts = [_as_rows(x) for x in _parts("dstack", xs)]
    parts = [
        engine.reshape(x, (*engine.shape(x), 1)) if len(engine.shape(x)) == 2 else x for x in parts
    ]
    return concatenate(parts, 2)


@operation()
def hsplit(x: TensorLike, indices_or_sections: Ints | TensorLike) -> list[Tensor]:
    """x in equal parts, or cut at indices, along axis 1, or 0 of a vector; a list.

    >>> [part.tolist() for part in hsplit([[1, 2], [3, 4]], 2)]
    [[[1], [3]], [[2], [4]]]
    """
    _least_rank("hsplit", x, 1)
    return split(x, indices_or_sections, min(len(current().shape(x)) - 1, 1))


@operation()
def vsplit(x: TensorLike, indices_or_sections: Ints | TensorLike) -> list[Tensor]:
    """x, of rank 2 or more, in equal parts, or cut at indices, along axis 0; a list.

    >>> [part.tolist() for part in vsplit([[1, 2], [3, 4]], 2)]
    [[[1, 2]], [[3, 4]]]
    """
    _least_rank("vsplit", x, 2)
    return split(x, indices_or_sections, 0)


@operation()
def dsplit(x: TensorLike, indices_or_sections: Ints | TensorLike) -> list[Tensor]:
    """x, of rank 3 or more, in equal parts, or cut at indices, along axis 2; a list.

    >>> [part.tolist() for part in dsplit([[[1, 2]]], 2)]
    [[[[1]]], [[[2]]]]
    """
    _least_rank("dsplit", x, 3)
    return split(x, indices_or_sections, 2)
