"""Sorting and partitioning."""

from __future__ import annotations

import operator

from ...core.errors import InvalidArgument
from ...core.typing import Tensor, TensorLike
from .._base.dispatch import current, operation
from .indexing import take_along_axis
from .layout import axis_of, ravel

__all__ = ["argpartition", "argsort", "sort"]


# -- sorted ---------------------------------------------------------------------------------------
@operation()
def argsort(x: TensorLike, axis: int | None = -1) -> Tensor:
    """Indices (int32) that sort an axis ascending, equal elements in order; None: the flattened x.

    >>> print(argsort([3, 1, 2]))
    [1 2 0]
    """
    x, axis = (ravel(x), 0) if axis is None else (x, axis)
    return current().argsort(x, axis_of(axis, len(current().shape(x))))


@operation()
def sort(x: TensorLike, axis: int | None = -1) -> Tensor:
    """The elements along an axis ascending, NaN last; None: the flattened x.

    >>> print(sort([3, 1, 2]))
    [1 2 3]
    """
    x, axis = (ravel(x), 0) if axis is None else (x, axis)
    return take_along_axis(x, argsort(x, axis), axis)


@operation()
def argpartition(x: TensorLike, kth: int, axis: int | None = -1) -> Tensor:
    """Indices (int32) of an axis such that the k-th smallest element stands at place k.

    What is smaller comes before it, what is larger behind. A negative `kth` counts from the end;
    with `axis` None x is flattened. The order is that of `argsort`.

    >>> print(argpartition([5, 1, 3], 1)[1])
    2
    """
    x, axis = (ravel(x), 0) if axis is None else (x, axis)
    shape = tuple(current().shape(x))
    length = shape[axis_of(axis, len(shape))]
    if not -length <= operator.index(kth) < length:
        raise InvalidArgument(f"argpartition: kth = {kth} is out of range for an axis of {length}.")
    return argsort(x, axis)
