"""The largest elements."""

from __future__ import annotations

from typing import Any

from ...core import InvalidArgument, Tensor, TensorLike
from .._base import binary, current, operation, size_of, tensor
from ..numpy.indexing import take_along_axis
from ..numpy.layout import cut, flip

__all__ = ["in_top_k", "top_k"]


def _within(x: Tensor, k: int, sorted: bool, is_stable: bool) -> tuple[Any, ...]:
    """A `k` that the last axis has."""
    sizes = current().shape(x)
    if not sizes:
        raise InvalidArgument("top_k: x must have rank 1 or more.")
    k = size_of(k) if current().is_tensor(k) else k
    if k > sizes[-1] or k < 0:
        raise InvalidArgument(
            f"top_k: k = {k} must be between 0 and the size {sizes[-1]} of the last axis."
        )
    return x, k


@operation(normal=_within)
def top_k(
    x: TensorLike, k: int, sorted: bool = True, is_stable: bool = True
) -> tuple[Tensor, Tensor]:
    """The k largest elements of the last axis, descending, and their indices (int32).

    A pair `(values, indices)`. Of equal elements the first comes first. They come sorted and in
    that order whether `sorted` and `is_stable` ask for it or not.

    >>> [t.tolist() for t in top_k([3, 1, 2], 2)]
    [[3, 2], [0, 2]]
    """
    engine = current()
    *lead, n = engine.shape(x)
    last = len(lead)
    # Turned round before and after, so that equal elements keep their order; no negation overflows.
    order = flip(engine.argsort(flip(x, last), last), last)
    indices = binary("subtract", n - 1, cut(order, last, 0, k))
    return take_along_axis(x, indices, last), indices


@operation(tensors=2)
def in_top_k(targets: TensorLike, predictions: TensorLike, k: int) -> Tensor:
    """Whether the prediction of each target class is among the k largest of its row.

    `targets` is `[batch]` of integers, `predictions` `[batch, classes]`. Ties count for the target;
    rows whose target has no finite prediction, or is no class, do not hold.

    >>> print(in_top_k([1, 0], [[0.1, 0.9], [0.1, 0.9]], 1))
    [ True False]
    """
    engine = current()
    targets = tensor(targets, "int32")
    last = len(engine.shape(predictions)) - 1
    known = binary("minimum", binary("maximum", targets, 0), engine.shape(predictions)[last] - 1)
    column = engine.reshape(known, (*engine.shape(targets), 1))
    mine = take_along_axis(predictions, column, -1)
    above = engine.sum(engine.cast(engine.less(mine, predictions), "int32"), (last,))
    mine = engine.reshape(mine, tuple(engine.shape(mine)[:-1]))
    finite = binary("less", engine.abs(mine), float("inf"))
    finite = engine.logical_and(finite, engine.equal(known, targets))
    return engine.logical_and(binary("less", above, k), finite)
