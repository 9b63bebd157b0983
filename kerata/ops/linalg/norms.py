"""Norms of vectors and matrices."""

from __future__ import annotations

import math

from ...core import Axis, InvalidArgument, Tensor, TensorLike, float_type, real_type
from .._base import axes_of, binary, current, operation, tensor
from ..numpy.reductions import accumulator, safe_root, squared

__all__ = ["norm"]


@operation()
def norm(
    x: TensorLike, ord: float | str | None = None, axis: Axis = None, keepdims: bool = False
) -> Tensor:
    """The norm of vectors (one axis), of matrices (two axes), or of all elements.

    Vectors: `ord` None or 2 is `sqrt(sum(|x| ** 2))`, inf and -inf the largest and smallest `|x|`,
    0 the number of elements that are not 0, else `sum(|x| ** ord) ** (1 / ord)`. Matrices: None or
    "fro" as for vectors; 1 and -1 of columns', inf and -inf of rows' sums; 2, -2 and "nuc" of
    singular values. Where a root is taken of 0, the gradient is 0.

    >>> print(norm([3.0, 4.0]))
    5.0
    """
    engine = current()
    dtype = float_type(engine.dtype(x))
    x = tensor(x, accumulator(engine.dtype(x)))
    axes = axes_of(axis, len(engine.shape(x)))
    if axis is None and ord is not None and len(axes) > 2:
        raise InvalidArgument(
            f"`ord` is for vectors and matrices; give `axis` for rank {len(axes)}."
        )
    if ord is None or (len(axes) == 2 and ord == "fro") or (len(axes) == 1 and ord == 2):
        found = safe_root(engine.sum(squared(x), axes, keepdims))
    elif len(axes) == 1:
        found = _vector_norm(x, ord, axes, keepdims)
    elif len(axes) == 2:
        pair = axes if axis is None or isinstance(axis, int) else axis
        found = _matrix_norm(x, ord, [a % len(engine.shape(x)) for a in pair], keepdims)
    else:
        raise InvalidArgument(f"`axis` of a norm is one axis or two, not {axis!r}.")
    return tensor(found, real_type(dtype))


def _vector_norm(x: TensorLike, ord: float | str, axes: tuple[int, ...], keepdims: bool) -> Tensor:
    engine = current()
    size = engine.abs(x)
    if ord in (math.inf, -math.inf):
        return (engine.max if ord > 0 else engine.min)(size, axes, keepdims)
    if ord == 0:
        return engine.sum(engine.cast(engine.cast(x, "bool"), engine.dtype(size)), axes, keepdims)
    if isinstance(ord, str):
        raise InvalidArgument(f"`ord` {ord!r} is not a norm of vectors.")
    if ord == 1:
        return engine.sum(size, axes, keepdims)
    total = engine.sum(binary("power", size, float(ord)), axes, keepdims)
    return safe_root(total, ord) if ord > 0 else binary("power", total, 1 / ord)


def _matrix_norm(x: TensorLike, ord: float | str, axes: list[int], keepdims: bool) -> Tensor:
    engine = current()
    row, column = axes
    if ord in (1, -1, math.inf, -math.inf):
        along, over = (row, column) if ord in (1, -1) else (column, row)
        sums = engine.sum(engine.abs(x), (along,), True)
        found = (engine.max if ord > 0 else engine.min)(sums, (over,), True)
    elif ord in (2, -2, "nuc"):
        rest = tuple(i for i in range(len(engine.shape(x))) if i not in axes)
        values = engine.svd(engine.permute(x, (*rest, row, column)), False, False)
        last = (len(rest),)
        found = {2: engine.max, -2: engine.min, "nuc": engine.sum}[ord](values, last)
    else:
        raise InvalidArgument(f"`ord` {ord!r} is not a norm of matrices.")
    pairs = enumerate(engine.shape(x))
    return engine.reshape(
        found, tuple(1 if i in axes else n for i, n in pairs if keepdims or i not in axes)
    )
