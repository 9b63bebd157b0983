"""Distances between rows."""

from __future__ import annotations

from ...core import InvalidArgument, Tensor, TensorLike, float_type, result_type
from .._base import current, dtype_of, operation, tensor
from ..numpy.reductions import accumulator, safe_root

__all__ = ["cdist"]


@operation(tensors=2)
def cdist(x: TensorLike, y: TensorLike) -> Tensor:
    """Euclid's distances of all pairs of rows: `sqrt(sum((x[i] - y[j]) ** 2))`.

    `[..., n, d]` and `[..., m, d]` give `[..., n, m]`; leading axes broadcast. In the promoted
    float dtype; the gradient where two rows are equal is 0.

    >>> print(cdist([[0.0, 0.0]], [[3.0, 4.0], [0.0, 1.0]]))
    [[5. 1.]]
    """
    engine = current()
    name = float_type(result_type(dtype_of(x), dtype_of(y)))
    first, second = tuple(engine.shape(x)), tuple(engine.shape(y))
    if len(first) < 2 or len(second) < 2 or first[-1] != second[-1]:
        raise InvalidArgument(
            f"cdist takes rows of one size, [..., n, d] and [..., m, d]; shapes: {first}, {second}."
        )
    x, y = tensor(x, accumulator(name)), tensor(y, accumulator(name))
    x = engine.reshape(x, (*first[:-1], 1, first[-1]))
    y = engine.reshape(y, (*second[:-2], 1, *second[-2:]))
    away = engine.subtract(x, y)
    rank = len(engine.shape(away))
    return tensor(safe_root(engine.sum(engine.multiply(away, away), (rank - 1,))), name)
