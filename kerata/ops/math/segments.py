"""Reductions over segments of rows."""

from __future__ import annotations

import math

from ...core import InvalidArgument, Tensor, TensorLike, is_float, size_of
from .._base import check_size, current, dtype_of, operation, tensor
from ..numpy.indexing import write_rows
from ..numpy.searching import _bins

__all__ = ["segment_max", "segment_min", "segment_prod", "segment_sum"]


# -- segments -------------------------------------------------------------------------------------
def _segments(
    data: TensorLike, ids: TensorLike, count: int | None, mode: str, neutral: float
) -> Tensor:
    engine = current()
    ids = tensor(ids, "int32")
    if len(engine.shape(ids)) != 1:
        raise InvalidArgument(
            f"`segment_ids` must have rank 1, not shape {tuple(engine.shape(ids))}."
        )
    if tuple(engine.shape(data)[:1]) != tuple(engine.shape(ids)):
        raise InvalidArgument(
            f"There must be one of `segment_ids` for each row; shapes: {tuple(engine.shape(ids))} "
            f"and {tuple(engine.shape(data))}."
        )
    count = _bins(ids, 0) if count is None else check_size("num_segments", count)
    base = engine.full((count, *engine.shape(data)[1:]), neutral, engine.dtype(data))
    return write_rows(base, ids, data, mode)


def _lowest(dtype: str) -> float:
    if is_float(dtype):
        return -math.inf
    signed = dtype != "bool" and not dtype.startswith("u")
    return -(2 ** (size_of(dtype) - 1)) if signed else 0


def _highest(dtype: str) -> float:
    if is_float(dtype) or dtype == "bool":
        return math.inf if is_float(dtype) else True
    return 2 ** (size_of(dtype) - (0 if dtype.startswith("u") else 1)) - 1


@operation(tensors=2)
def segment_sum(
    data: TensorLike, segment_ids: TensorLike, num_segments: int | None = None, sorted: bool = False
) -> Tensor:
    """The sum of the rows of each segment: `out[s] = sum(data[i] for i where segment_ids[i] == s)`.

    Segments without rows give 0; rows of a segment that is none of `num_segments` do not count.
    `num_segments` None: the largest id + 1, where values are known.

    >>> print(segment_sum([1, 2, 3], [0, 0, 2]))
    [3 0 3]
    """
    return _segments(data, segment_ids, num_segments, "add", 0)


@operation(tensors=2)
def segment_max(
    data: TensorLike, segment_ids: TensorLike, num_segments: int | None = None, sorted: bool = False
) -> Tensor:
    """The largest of the rows of each segment; without rows the dtype's lowest value (-inf).

    >>> print(segment_max([1, 2, 3], [0, 0, 1]))
    [2 3]
    """
    return _segments(data, segment_ids, num_segments, "max", _lowest(dtype_of(data)))


@operation(tensors=2)
def segment_min(
    data: TensorLike, segment_ids: TensorLike, num_segments: int | None = None, sorted: bool = False
) -> Tensor:
    """The smallest of the rows of each segment; without rows the dtype's highest value (inf).

    >>> print(segment_min([1, 2, 3], [0, 0, 1]))
    [1 3]
    """
    return _segments(data, segment_ids, num_segments, "min", _highest(dtype_of(data)))


@operation(tensors=2)
def segment_prod(
    data: TensorLike, segment_ids: TensorLike, num_segments: int | None = None, sorted: bool = False
) -> Tensor:
    """The product of the rows of each segment; 1 without rows.

    >>> print(segment_prod([1, 2, 3], [0, 0, 1]))
    [2 3]
    """
    return _segments(data, segment_ids, num_segments, "mul", 1)
