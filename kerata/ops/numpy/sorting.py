"""Sorting and partitioning."""

from __future__ import annotations

import operator
from typing import Any

from ...core import InvalidArgument, Tensor, TensorLike
from .._base import current, operation
from .indexing import take_along_axis
from .layout import axis_of, ravel

__all__ = ["argpartition", "argsort", "sort"]


def _along(x: Any, axis: int | None) -> tuple[Any, ...]:
    """Flat where the axis is None; an axis that is not negative."""
    return (ravel(x), 0) if axis is None else (x, axis_of(axis, len(x.shape)))


# -- sorted ---------------------------------------------------------------------------------------
@operation(normal=_along)
def argsort(x: TensorLike, axis: int | None = -1) -> Tensor:
    """Indices (int32) that sort an axis ascending, equal elements in order; None: the flattened x.

    >>> print(argsort([3, 1, 2]))
    [1 2 0]
    """
    place: Any = axis  # an integer by now
    return current().argsort(x, place)


@operation(normal=_along)
def sort(x: TensorLike, axis: int | None = -1) -> Tensor:
    """The elements along an axis ascending, NaN last; None: the flattened x.

    >>> print(sort([3, 1, 2]))
    [1 2 3]
    """
    return take_along_axis(x, argsort(x, axis), axis)


@operation()
def argpartition(x: TensorLike, kth: int, axis: int | None = -1) -> Tensor:
    """Indices (int32) of an axis such that the k-th smallest element stands at place k.

    What is smaller comes before it, what is larger behind. A negative `kth` counts from the end;
    with `axis` None x is flattened. The order is that of `argsort`.

    >>> print(argpartition([5, 1, 3], 1)[1])
    2
    """
    x, axis = _along(x, axis)
    length = current().shape(x)[axis]
    if not -length <= operator.index(kth) < length:
        raise InvalidArgument(f"argpartition: kth = {kth} is out of range for an axis of {length}.")
    return argsort(x, axis)
