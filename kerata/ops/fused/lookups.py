"""Rows of large tables: looked up with gradients of their own, and written without the others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...core import Tensor, TensorLike, ambient, current
from ...engine import Variable
from .._base import cast
from ..math.segments import segment_sum
from ..numpy.arithmetic import add
from ..numpy.creation import zeros
from ..numpy.cumulative import cumsum
from ..numpy.indexing import natural, take
from ..numpy.joining import concatenate
from ..numpy.layout import cut, reshape
from ..numpy.logic import not_equal
from ..numpy.sorting import argsort


class Addend:
    """A zero that is added to rows, so that the gradient by it is the gradient by them."""

    def __init__(self, shape: tuple[int, ...], dtype: str) -> None:
        self.zeros = zeros(shape, dtype)

    @property
    def value(self) -> Tensor:
        """As that of a variable: the frame's, else zero."""
        scope: Any = ambient.frame
        while scope is not None:
            if self in scope.values:
                return scope.values[self]
            scope = scope.outer
        return self.zeros


class Lookups:
    """A scope in which `look_up` notes which rows it takes of these tables.

    Args:
        tables: variables.
        addends: one for each call of `look_up` with one of these tables.
    """

    def __init__(self, tables: Iterable[Variable], addends: Iterable[Addend] | None = None) -> None:
        self.tables, self._addends = set(tables), None if addends is None else iter(addends)
        self.found: list[tuple[Variable, Tensor]] = []  # a table, the numbers of its rows

    def __enter__(self) -> Lookups:
        ambient.lookups = self
        return self

    def __exit__(self, *error: object) -> None:
        ambient.lookups = None

    def rows(self, table: Variable, indices: TensorLike) -> Tensor:
        """The rows of these numbers."""
        numbers = natural(indices, table.shape[0])
        self.found.append((table, numbers))
        narrow, ambient.autocast = ambient.autocast, None  # few rows are cast, not the table
        try:
            found = take(table.value, numbers, 0)
        finally:
            ambient.autocast = narrow
        if self._addends is not None:
            found = add(found, next(self._addends).value)
        return found if narrow is None or not table.autocast else cast(found, narrow)


def look_up(table: Variable, indices: TensorLike) -> Tensor:
    """`take(table, indices, axis=0)`, of which a training step may have the gradient by rows."""
    lookups = ambient.lookups
    if lookups is not None and table in lookups.tables:
        return lookups.rows(table, indices)  # type: ignore[no-any-return]
    return take(table.value, indices, axis=0)


def summed_rows(numbers: list[Tensor], values: list[Tensor]) -> tuple[Tensor, Tensor]:
    """Numbers of rows in order, and with each the sum of all values that belong to it.

    A number that comes several times has the same sum each time.
    """
    flat = concatenate([reshape(x, (-1,)) for x in numbers])
    count, width = current().shape(flat)[0], current().shape(values[0])[-1]
    joined = concatenate([reshape(x, (-1, width)) for x in values])
    order = argsort(flat)
    flat, joined = take(flat, order), take(joined, order, 0)
    new = not_equal(cut(flat, 0, 1, count), cut(flat, 0, 0, count - 1))
    place = cumsum(concatenate([zeros((1,), "int32"), cast(new, "int32")]))
    return flat, take(segment_sum(joined, place, count), place, 0)


def write_rows(cell: Variable, numbers: Tensor, values: Tensor) -> None:
    """Assign rows of a variable; where the frame takes up such, the others are not touched."""
    scope = ambient.frame
    old = cell.value
    if scope is None or scope.rows is None or cell in scope.assigned or cell in scope.rows:
        cell.assign(current().scatter(old, numbers, values, "set"))
        if scope is not None and scope.rows is not None:
            scope.rows.pop(cell, None)
        return
    if not scope.rows:
        scope.on_read = _reader(scope.rows, scope.on_read)
    scope.rows[cell] = old, numbers, values
    scope.values.pop(cell, None)


def _reader(rows: dict[Variable, tuple[Tensor, Tensor, Tensor]], other: Any) -> Any:
    """What gives the whole of a variable whose rows were written to whoever reads it after."""

    def read(variable: Variable) -> Tensor | None:
        if variable in rows:
            return current().scatter(*rows[variable], "set")
        return None if other is None else other(variable)  # type: ignore[no-any-return]

    return read
