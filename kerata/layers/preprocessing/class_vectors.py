"""Integers as vectors of classes, by the engine."""

from __future__ import annotations

from ... import ops
from ...core import Tensor
from ...ops._base import shape_of
from ...ops.sparse_rules import class_counts, sparse_multi_hot


def class_vectors(
    x: Tensor,
    depth: int,
    mode: str,
    dtype: str,
    sparse: bool = False,
    weights: Tensor | None = None,
) -> Tensor:
    """A vector for each integer ("one_hot"), or one for each row of integers: ones ("multi_hot") or
    sums of weights, which are 1 if None ("count").
    """
    single = not len(shape_of(x))
    if sparse and mode == "multi_hot" and not single:
        return sparse_multi_hot(x, depth, dtype)  # type: ignore[no-any-return]
    vectors = ops.one_hot(x, depth, dtype=dtype, sparse=sparse)
    if mode == "one_hot" or single:
        return vectors
    if mode == "multi_hot":
        return ops.max(vectors, axis=-2)
    if weights is not None:
        vectors = ops.multiply(vectors, ops.expand_dims(ops.cast(weights, dtype), -1))
    return class_counts(vectors) if sparse else ops.sum(vectors, axis=-2)  # type: ignore
