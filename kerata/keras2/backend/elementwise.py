"""Functions of each element."""

from __future__ import annotations

from typing import Any

from ... import ops
from ...core import Tensor, TensorLike, is_float
from .recording import recorded

__all__ = [
    "abs", "clip", "cos", "equal", "exp", "greater", "greater_equal", "less", "less_equal", "log",
    "maximum", "minimum", "not_equal", "pow", "round", "sign", "sin", "sqrt", "square",
]  # fmt: skip


@recorded
def abs(x: TensorLike) -> Tensor:  # noqa: A001
    """The absolute values."""
    return ops.absolute(x)


@recorded
def square(x: TensorLike) -> Tensor:
    """`x * x`."""
    return ops.square(x)


@recorded
def sqrt(x: TensorLike) -> Tensor:
    """The square roots; those of negative numbers are zero.

    >>> sqrt([4.0, -1.0]).tolist()
    [2.0, 0.0]
    """
    return ops.sqrt(ops.maximum(x, 0.0))


@recorded
def exp(x: TensorLike) -> Tensor:
    """`e^x`."""
    return ops.exp(x)


@recorded
def log(x: TensorLike) -> Tensor:
    """The natural logarithms."""
    return ops.log(x)


@recorded
def round(x: TensorLike) -> Tensor:  # noqa: A001
    """The nearest integers, halves to the even one."""
    return ops.round(x)


@recorded
def sign(x: TensorLike) -> Tensor:
    """-1, 0 or 1."""
    return ops.sign(x)


@recorded
def sin(x: TensorLike) -> Tensor:
    """The sine."""
    return ops.sin(x)


@recorded
def cos(x: TensorLike) -> Tensor:
    """The cosine."""
    return ops.cos(x)


@recorded
def pow(x: TensorLike, a: Any) -> Tensor:  # noqa: A001
    """`x^a`."""
    return ops.power(x, a)


@recorded
def clip(x: TensorLike, min_value: Any, max_value: Any) -> Tensor:
    """`x`, no smaller than `min_value` and no larger than `max_value`; None is no bound.

    Bounds the wrong way round: all become `min_value`.

    >>> clip([1.0, 5.0], 2.0, None).tolist()
    [2.0, 5.0]
    """
    x = ops.convert_to_tensor(x)
    number = float if is_float(ops.dtype(x)) else int
    bound: Any = lambda b: number(b) if isinstance(b, (int, float)) else b
    if max_value is not None:
        x = ops.minimum(x, bound(max_value))
    return x if min_value is None else ops.maximum(x, bound(min_value))


@recorded
def maximum(x: TensorLike, y: TensorLike) -> Tensor:
    """The larger of two elements."""
    return ops.maximum(x, y)


@recorded
def minimum(x: TensorLike, y: TensorLike) -> Tensor:
    """The smaller of two elements."""
    return ops.minimum(x, y)


@recorded
def equal(x: TensorLike, y: TensorLike) -> Tensor:
    """Whether two elements are equal."""
    return ops.equal(x, y)


@recorded
def not_equal(x: TensorLike, y: TensorLike) -> Tensor:
    """Whether two elements differ."""
    return ops.not_equal(x, y)


@recorded
def greater(x: TensorLike, y: TensorLike) -> Tensor:
    """Whether the first is larger."""
    return ops.greater(x, y)


@recorded
def greater_equal(x: TensorLike, y: TensorLike) -> Tensor:
    """Whether the first is not smaller."""
    return ops.greater_equal(x, y)


@recorded
def less(x: TensorLike, y: TensorLike) -> Tensor:
    """Whether the first is smaller."""
    return ops.less(x, y)


@recorded
def less_equal(x: TensorLike, y: TensorLike) -> Tensor:
    """Whether the first is not larger."""
    return ops.less_equal(x, y)
