"""Exponentials and logarithms."""

from __future__ import annotations

import math
from typing import Any

from ...core import Function, Tensor, TensorLike
from ...engine.spec.elementwise import broadcast
from .._base import binary, current, dtype_of, operation, primitive, tensor, unary
from .arithmetic import add, divide, multiply, negative, power, subtract
from .logic import equal, isinf

__all__ = ["exp", "exp2", "expm1", "log", "log10", "log1p", "log2", "logaddexp", "logaddexp2"]


def _together(a: Any, b: Any) -> list[Tensor]:
    """Both in one shape, so that a gradient by hand needs no broadcasting."""
    engine = current()
    first, second = tuple(engine.shape(a)), tuple(engine.shape(b))
    if first == second:
        return [a, b]
    shape = broadcast(first, second)
    return [x if tuple(engine.shape(x)) == shape else engine.broadcast_to(x, shape) for x in (a, b)]


# -- exponentials and logarithms ------------------------------------------------------------------
@primitive
def exp(x: TensorLike) -> Tensor:
    """`e ** x`.

    >>> print(exp([0.0]))
    [1.]
    """
    return unary("exp", x, True)


@operation(floating=1)
def exp2(x: TensorLike) -> Tensor:
    """`2 ** x`.

    >>> print(exp2([1.0, 3.0]))
    [2. 8.]
    """
    return power(2.0, x)


@operation(floating=1)
def expm1(x: TensorLike) -> Tensor:
    """`e ** x - 1`, exact also for small x.

    Kahan's form: with `u = exp(x)`, `(u - 1) * x / log(u)` (Higham, Accuracy and Stability,
    1.14.1).

    >>> print(expm1([1e-10]))
    [1.e-10]
    """
    return current().custom_gradient(_expm1)(x)


def _expm1(x: TensorLike) -> tuple[Tensor, Function]:
    where = current().where
    u = exp(x)
    less_one = subtract(u, 1.0)
    log_u = unary("log", where(isinf(u), tensor(2.0, dtype_of(x)), u))
    settled = binary("equal", log_u, 0.0)  # u rounded to 1: the answer is x
    quotient = divide(multiply(less_one, x), where(settled, tensor(1.0, dtype_of(x)), log_u))
    far = current().logical_or(isinf(u), equal(less_one, -1.0))
    out = where(far, less_one, where(settled, x, quotient))
    return out, lambda g: (multiply(g, u),)


@primitive
def log(x: TensorLike) -> Tensor:
    """The natural logarithm: -inf for 0, NaN for negative x.

    >>> print(log([1.0]))
    [0.]
    """
    return unary("log", x, True)


@operation(floating=1)
def log1p(x: TensorLike) -> Tensor:
    """`log(1 + x)`, exact also for small x.

    Kahan's form: with `u = 1 + x`, `log(u) * x / (u - 1)` (Goldberg 1991, theorem 4).

    >>> print(log1p([1e-10]))
    [1.e-10]
    """
    return current().custom_gradient(_log1p)(x)


def _log1p(x: TensorLike) -> tuple[Tensor, Function]:
    where = current().where
    u = add(x, 1.0)
    moved = subtract(u, 1.0)
    log_u = log(u)
    settled = binary("equal", moved, 0.0)  # u rounded to 1: the answer is x
    quotient = divide(multiply(log_u, x), where(settled, tensor(1.0, dtype_of(x)), moved))
    out = where(equal(moved, x), log_u, where(settled, x, quotient))
    return out, lambda g: (divide(g, u),)


@operation(floating=1)
def log2(x: TensorLike) -> Tensor:
    """The logarithm to base 2: `log(x) / log(2)`.

    >>> print(log2([2.0, 8.0]))
    [1. 3.]
    """
    return divide(log(x), math.log(2.0))


@operation(floating=1)
def log10(x: TensorLike) -> Tensor:
    """The logarithm to base 10: `log(x) / log(10)`.

    >>> print(log10([1.0, 10.0]))
    [0. 1.]
    """
    return divide(log(x), math.log(10.0))


@operation(promoted=True, floating=True)
def logaddexp(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`log(exp(x1) + exp(x2))` without overflow: `max + log1p(exp(-|x1 - x2|))`.

    >>> print(logaddexp([0.0], [-1000.0]))
    [0.]
    """
    return current().custom_gradient(_logaddexp)(*_together(x1, x2))


def _logaddexp(a: TensorLike, b: TensorLike) -> tuple[Tensor, Function]:
    engine = current()
    high = engine.maximum(a, b)
    same, zero = engine.equal(a, b), tensor(0.0, engine.dtype(a))  # equal infinities would give NaN
    gap = engine.subtract(engine.where(same, zero, b), engine.where(same, zero, a))
    out = add(high, log1p(exp(engine.negative(engine.abs(gap)))))

    def vjp(g: Any) -> tuple[Any, Any]:
        return divide(g, add(1.0, exp(gap))), divide(g, add(1.0, exp(negative(gap))))

    return out, vjp


@operation(promoted=True, floating=True)
def logaddexp2(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`log2(2 ** x1 + 2 ** x2)` without overflow.

    >>> print(logaddexp2([0.0], [0.0]))
    [1.]
    """
    ln2 = math.log(2.0)
    return divide(logaddexp(multiply(x1, ln2), multiply(x2, ln2)), ln2)
