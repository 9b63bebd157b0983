"""Sums, means, extremes along axes; `axis` is one, several, or None for all."""

from __future__ import annotations

import math
from typing import Any

from ... import ops
from ...core import Ints, Tensor, TensorLike, is_float, settings
from .recording import recorded

__all__ = [
    "all", "any", "argmax", "argmin", "cumprod", "cumsum", "logsumexp", "max", "mean", "min",
    "prod", "std", "sum", "var",
]  # fmt: skip


def _axes(axis: Any) -> Any:
    return tuple(axis) if isinstance(axis, list) else axis


def _float(x: Any) -> Any:
    x = ops.convert_to_tensor(x)
    return x if is_float(ops.dtype(x)) else ops.cast(x, settings.floatx)


@recorded
def max(x: TensorLike, axis: Ints | None = None, keepdims: bool = False) -> Tensor:  # noqa: A001
    """The largest element."""
    return ops.max(x, axis=_axes(axis), keepdims=keepdims)


@recorded
def min(x: TensorLike, axis: Ints | None = None, keepdims: bool = False) -> Tensor:  # noqa: A001
    """The smallest element."""
    return ops.min(x, axis=_axes(axis), keepdims=keepdims)


@recorded
def sum(x: TensorLike, axis: Ints | None = None, keepdims: bool = False) -> Tensor:  # noqa: A001
    """The sum."""
    return ops.sum(x, axis=_axes(axis), keepdims=keepdims)


@recorded
def prod(x: TensorLike, axis: Ints | None = None, keepdims: bool = False) -> Any:
    """The product. That of `K.shape`'s sizes is an integer, which may be a size itself."""
    if axis is None and isinstance(x, tuple) and {type(n) for n in x} <= {int}:
        return math.prod(x)
    return ops.prod(x, axis=_axes(axis), keepdims=keepdims)


@recorded
def mean(x: TensorLike, axis: Ints | None = None, keepdims: bool = False) -> Tensor:
    """The mean, of integers and booleans too a float."""
    return ops.mean(_float(x), axis=_axes(axis), keepdims=keepdims)


@recorded
def var(x: TensorLike, axis: Ints | None = None, keepdims: bool = False) -> Tensor:
    """The mean squared distance from the mean."""
    return ops.var(_float(x), axis=_axes(axis), keepdims=keepdims)


@recorded
def std(x: TensorLike, axis: Ints | None = None, keepdims: bool = False) -> Tensor:
    """The square root of the variance."""
    return ops.std(_float(x), axis=_axes(axis), keepdims=keepdims)


@recorded
def any(x: TensorLike, axis: Ints | None = None, keepdims: bool = False) -> Tensor:  # noqa: A001
    """Whether an element is not zero."""
    return ops.any(ops.cast(x, "bool"), axis=_axes(axis), keepdims=keepdims)


@recorded
def all(x: TensorLike, axis: Ints | None = None, keepdims: bool = False) -> Tensor:  # noqa: A001
    """Whether no element is zero."""
    return ops.all(ops.cast(x, "bool"), axis=_axes(axis), keepdims=keepdims)


@recorded
def logsumexp(x: TensorLike, axis: Ints | None = None, keepdims: bool = False) -> Tensor:
    """`log(sum(exp(x)))`, without overflow."""
    return ops.logsumexp(_float(x), axis=_axes(axis), keepdims=keepdims)


@recorded
def argmax(x: TensorLike, axis: int = -1) -> Tensor:
    """The place of the largest element along an axis."""
    return ops.argmax(x, axis=axis)


@recorded
def argmin(x: TensorLike, axis: int = -1) -> Tensor:
    """The place of the smallest element along an axis."""
    return ops.argmin(x, axis=axis)


@recorded
def cumsum(x: TensorLike, axis: int = 0) -> Tensor:
    """The sums of all elements up to each."""
    return ops.cumsum(x, axis=axis)


@recorded
def cumprod(x: TensorLike, axis: int = 0) -> Tensor:
    """The products of all elements up to each."""
    return ops.cumprod(x, axis=axis)
