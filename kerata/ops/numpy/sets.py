"""Tensors as sets of values."""

from __future__ import annotations

import math
from typing import Any

from ...core import InvalidArgument, Tensor, TensorLike, result_type
from .._base import binary, current, dtype_of, operation, tensor
from .layout import axis_of, cut, moveaxis, ravel
from .reductions import any
from .searching import searchsorted
from .sorting import sort

__all__ = ["isin", "unique"]


@operation(tensors=2)
def isin(
    x1: TensorLike, x2: TensorLike, assume_unique: bool = False, invert: bool = False
) -> Tensor:
    """Whether each element of x1 is among those of x2 (bool, x1's shape); `invert`: is not.

    NaN equals nothing. By a search among the sorted elements; `assume_unique` changes nothing.

    >>> print(isin([1, 2, 3], [3, 1]))
    [ True False  True]
    """
    engine = current()
    name = result_type(dtype_of(x1), dtype_of(x2))
    name = "uint8" if name == "bool" else name
    x1, known = tensor(x1, name), ravel(tensor(x2, name))
    count = engine.shape(known)[0]
    if not count:
        return engine.full(tuple(engine.shape(x1)), bool(invert), "bool")
    known = sort(known)
    place = binary("minimum", searchsorted(known, x1), count - 1)
    found = engine.equal(engine.take(known, place, 0), x1)
    return engine.logical_not(found) if invert else found


@operation()
def unique(
    x: TensorLike, sorted: bool = True, return_index: bool = False, return_inverse: bool = False,
    return_counts: bool = False, axis: int | None = None, size: int | None = None,
    fill_value: TensorLike | None = None,
) -> Tensor | tuple[Tensor, ...]:  # fmt: skip
    """The values of x without repeats, ascending (whether `sorted` or not); along an axis: slices.

    A tuple if more is asked for, all int32: `index` of each value's first place, `inverse` with
    `values[inverse] == x` (x's shape, or the length of the axis), `counts`. With `axis` None the
    indices are those of the flattened x. Each NaN is a value of its own.

    How many values there are follows from x. Where values are not known yet (symbols, compiled
    functions) give `size`: surplus values are dropped, missing ones are `fill_value` (0), with the
    index of the first value and the count 0.

    >>> print(unique([3, 1, 3]))
    [1 3]
    >>> print(unique([3, 1, 3], size=3, fill_value=-1))
    [ 1  3 -1]
    """
    engine = current()
    if size is None and engine.abstract:
        raise InvalidArgument(
            "unique: how many values there are follows from x, which is not known here: give "
            "`size`, the most there can be."
        )
    shape = tuple(engine.shape(x))
    rows = ravel(x) if axis is None else moveaxis(x, axis_of(axis, len(shape)), 0)
    order, new = _runs(rows)
    group = binary("subtract", engine.cumsum(engine.cast(new, "int32"), 0), 1)
    starts, real = _starts(new, group, size)
    index = engine.take(order, starts, 0)
    values = engine.take(rows, index, 0)
    if real is not None:
        fill = tensor(0 if fill_value is None else fill_value, engine.dtype(x))
        tall = engine.reshape(real, (*engine.shape(real), *(1,) * (len(engine.shape(values)) - 1)))
        values = engine.where(tall, values, fill)
    found = [values if axis is None else moveaxis(values, 0, axis)]
    if return_index:
        found.append(index)
    if return_inverse:
        inverse = engine.scatter(_none(engine.shape(rows)[0]), order, group, "set")
        found.append(engine.reshape(inverse, shape) if axis is None else inverse)
    if return_counts:
        found.append(_counts(group, starts, real))
    return tuple(found) if len(found) > 1 else found[0]


def _none(count: int) -> Tensor:
    return current().full((count,), 0, "int32")


def _runs(rows: TensorLike) -> tuple[Any, Any]:
    """The order of rows, ascending, by the first column, then the second ...; and which are new."""
    engine = current()
    count, width = engine.shape(rows)[0], math.prod(engine.shape(rows)[1:])
    table = engine.reshape(rows, (count, width))
    if engine.dtype(table) == "bool":
        table = engine.cast(table, "uint8")
    order = engine.arange(0, count, 1, "int32")
    for column in reversed(range(width)):  # each sort keeps the order of those before it
        keys = engine.take(engine.reshape(cut(table, 1, column, column + 1), (count,)), order, 0)
        order = engine.take(order, engine.argsort(keys, 0), 0)
    table = engine.take(table, order, 0)
    if count < 2:
        return order, engine.full((count,), True, "bool")
    same = engine.equal(cut(table, 0, 1, count), cut(table, 0, 0, count - 1))
    first = engine.full((1,), True, "bool")
    return order, engine.concatenate([first, any(engine.logical_not(same), 1)], 0)


def _starts(new: Any, group: Any, size: int | None) -> tuple[Any, Any]:
    """Where the first `size` runs begin, 0 for those that there are not; and which there are.

    Without a size where all begin, and None.
    """
    engine = current()
    if size is None:
        return engine.nonzero(new)[0], None
    count = engine.shape(new)[0]
    if size < 0 or (size and not count):
        raise InvalidArgument(f"unique: no {size} values of {count} elements.")
    wanted = engine.logical_and(new, binary("less", group, size))
    slots = engine.where(wanted, group, tensor(size, "int32"))  # the last takes what is dropped
    places = engine.arange(0, count, 1, "int32")
    starts = engine.scatter(_none(size + 1), slots, places, "set")
    there = engine.scatter(_none(size + 1), slots, engine.cast(wanted, "int32"), "max")
    return cut(starts, 0, 0, size), engine.cast(cut(there, 0, 0, size), "bool")


def _counts(group: Any, starts: Any, real: Any) -> Tensor:
    """How many rows each run has."""
    engine = current()
    count = engine.shape(group)[0]
    lengths = engine.scatter(_none(count), group, engine.full((count,), 1, "int32"), "add")
    found = engine.take(lengths, engine.take(group, starts, 0), 0)
    return found if real is None else engine.where(real, found, tensor(0, "int32"))
