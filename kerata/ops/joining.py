"""Tensors joined along an axis, and cut into parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..core.context import current
from ..core.dtypes import result_type
from .create import shape_of, whole
from .dispatch import dtype_of, operation, tensor
from .layout import axis_of, cut, ravel


def _alike(xs: Any) -> list[Any]:
    if not isinstance(xs, (list, tuple)):
        return unstack(xs)
    if not xs:
        raise ValueError("There is nothing to join: the list of tensors is empty.")
    kind, dtype = current().Tensor, getattr(xs[0], "dtype", None)
    if all([type(x) is kind and x.dtype is dtype for x in xs]):
        return list(xs)
    name = result_type(*map(dtype_of, xs))
    return [tensor(x, name) for x in xs]


@operation(tensors=0)
def concatenate(xs: Any, axis: int = 0) -> Any:
    """Tensors one behind the other along an axis, in the promoted dtype.

    >>> print(concatenate([[1, 2], [3]]))
    [1 2 3]
    """
    engine = current()
    parts = _alike(xs)
    return engine.concatenate(parts, axis_of(axis, len(engine.shape(parts[0]))))


@operation(tensors=0)
def stack(x: Any, axis: int = 0) -> Any:
    """Tensors of one shape along a new axis, in the promoted dtype.

    >>> print(stack([[1, 2], [3, 4]], axis=1).tolist())
    [[1, 3], [2, 4]]
    """
    engine = current()
    parts = _alike(x)
    sizes = list(engine.shape(parts[0]))
    shapes = [tuple(engine.shape(t)) for t in parts]
    if shapes.count(shapes[0]) != len(shapes):
        raise ValueError(f"Only tensors of one shape can be stacked, not {shapes}.")
    position = axis_of(axis, len(sizes) + 1)
    sizes.insert(position, 1)
    return engine.concatenate([engine.reshape(t, tuple(sizes)) for t in parts], position)


@operation(tensors=0)
def append(x1: Any, x2: Any, axis: int | None = None) -> Any:
    """`x2` behind `x1` along an axis; both flattened where it is None.

    >>> print(append([1, 2], [3]))
    [1 2 3]
    """
    return concatenate([ravel(x1), ravel(x2)] if axis is None else [x1, x2], axis or 0)


def _pieces(x: Any, marks: Sequence[int], axis: int) -> list[Any]:
    length = current().shape(x)[axis]
    bounds = [0, *(min(max(m + length if m < 0 else m, 0), length) for m in marks), length]
    return [cut(x, axis, a, max(a, b)) for a, b in zip(bounds, bounds[1:])]


@operation()
def split(x: Any, indices_or_sections: Any, axis: int = 0) -> list[Any]:
    """x in equal parts, their number given, or cut at given indices; a list.

    >>> [part.tolist() for part in split([1, 2, 3, 4], 2)]
    [[1, 2], [3, 4]]
    """
    axis = axis_of(axis, len(current().shape(x)))
    if not isinstance(indices_or_sections, int):
        return _pieces(x, shape_of(indices_or_sections), axis)
    length, parts = current().shape(x)[axis], indices_or_sections
    if parts < 1 or length % parts:
        raise ValueError(f"An axis of size {length} does not split into {parts} equal parts.")
    return _pieces(x, range(length // parts, length, length // parts), axis) if length else [x]


@operation()
def array_split(x: Any, indices_or_sections: Any, axis: int = 0) -> list[Any]:
    """Like `split`, but the first parts may be longer by one where the size is no multiple.

    >>> [part.tolist() for part in array_split([1, 2, 3], 2)]
    [[1, 2], [3]]
    """
    if not isinstance(indices_or_sections, int):
        return split(x, indices_or_sections, axis)
    axis = axis_of(axis, len(current().shape(x)))
    if indices_or_sections < 1:
        raise ValueError(f"An axis splits into 1 part or more, not {indices_or_sections}.")
    least, more = divmod(current().shape(x)[axis], indices_or_sections)
    marks = [least * i + min(i, more) for i in range(1, indices_or_sections)]
    return _pieces(x, marks, axis)


@operation()
def unstack(x: Any, num: int | None = None, axis: int = 0) -> list[Any]:
    """The slices along an axis, without that axis; a list of `num`, by default all.

    >>> [row.tolist() for row in unstack([[1, 2], [3, 4]])]
    [[1, 2], [3, 4]]
    """
    engine = current()
    sizes = tuple(engine.shape(x))
    axis = axis_of(axis, len(sizes))
    rest = sizes[:axis] + sizes[axis + 1 :]
    count = sizes[axis] if num is None else whole("num", num)
    if count > sizes[axis] or count < sizes[axis] and not engine.abstract:  # there it may be open
        raise ValueError(f"`num` is {num}, but axis {axis} has {sizes[axis]} slices.")
    return [engine.reshape(cut(x, axis, i, i + 1), rest) for i in range(count)]
