"""Trigonometric and hyperbolic functions, and their inverses."""

from __future__ import annotations

import math
from typing import Any

from ...core import Function, Tensor, TensorLike
from .._base import binary, current, dtype_of, operation, primitive, tensor, unary
from .arithmetic import add, divide, multiply, negative, subtract
from .exponential import _together
from .logic import greater, isinf, signbit

__all__ = [
    "arccos", "arccosh", "arcsin", "arcsinh", "arctan", "arctan2", "arctanh", "cos", "cosh",
    "deg2rad", "hypot", "rad2deg", "sin", "sinh", "tan", "tanh",
]  # fmt: skip


# -- angles ---------------------------------------------------------------------------------------
@primitive
def sin(x: TensorLike) -> Tensor:
    """The sine of an angle in radians.

    >>> print(sin([0.0]))
    [0.]
    """
    return unary("sin", x, True)


@primitive
def cos(x: TensorLike) -> Tensor:
    """The cosine of an angle in radians.

    >>> print(cos([0.0]))
    [1.]
    """
    return unary("cos", x, True)


@primitive
def tan(x: TensorLike) -> Tensor:
    """The tangent of an angle in radians.

    >>> print(tan([0.0]))
    [0.]
    """
    return unary("tan", x, True)


@primitive
def arcsin(x: TensorLike) -> Tensor:
    """The angle in [-pi/2, pi/2] whose sine is x; NaN for |x| > 1.

    >>> print(arcsin([0.0]))
    [0.]
    """
    return unary("arcsin", x, True)


@primitive
def arccos(x: TensorLike) -> Tensor:
    """The angle in [0, pi] whose cosine is x; NaN for |x| > 1.

    >>> print(arccos([1.0]))
    [0.]
    """
    return unary("arccos", x, True)


@primitive
def arctan(x: TensorLike) -> Tensor:
    """The angle in (-pi/2, pi/2) whose tangent is x.

    >>> print(arctan([0.0]))
    [0.]
    """
    return unary("arctan", x, True)


@primitive
def sinh(x: TensorLike) -> Tensor:
    """The hyperbolic sine, `(exp(x) - exp(-x)) / 2`.

    >>> print(sinh([0.0]))
    [0.]
    """
    return unary("sinh", x, True)


@primitive
def cosh(x: TensorLike) -> Tensor:
    """The hyperbolic cosine, `(exp(x) + exp(-x)) / 2`.

    >>> print(cosh([0.0]))
    [1.]
    """
    return unary("cosh", x, True)


@primitive
def tanh(x: TensorLike) -> Tensor:
    """The hyperbolic tangent, `sinh(x) / cosh(x)`.

    >>> print(tanh([0.0]))
    [0.]
    """
    return unary("tanh", x, True)


@primitive
def arcsinh(x: TensorLike) -> Tensor:
    """The number whose hyperbolic sine is x: `log(x + sqrt(x ** 2 + 1))`.

    >>> print(arcsinh([0.0]))
    [0.]
    """
    return unary("arcsinh", x, True)


@primitive
def arccosh(x: TensorLike) -> Tensor:
    """The number >= 0 whose hyperbolic cosine is x: `log(x + sqrt(x ** 2 - 1))`.

    >>> print(arccosh([1.0]))
    [0.]
    """
    return unary("arccosh", x, True)


@primitive
def arctanh(x: TensorLike) -> Tensor:
    """The number whose hyperbolic tangent is x: `log((1 + x) / (1 - x)) / 2`.

    >>> print(arctanh([0.0]))
    [0.]
    """
    return unary("arctanh", x, True)


@operation(promoted=True, floating=True)
def arctan2(x1: TensorLike, x2: TensorLike) -> Tensor:
    """The angle in [-pi, pi] of the point with ordinate `x1` and abscissa `x2`.

    At the origin its gradient is 0.

    >>> print(arctan2([0.0], [1.0]))
    [0.]
    """
    return current().custom_gradient(_arctan2)(*_together(x1, x2))


def _arctan2(y: TensorLike, x: TensorLike) -> tuple[Tensor, Function]:
    engine = current()
    where, dtype = engine.where, engine.dtype(x)
    size_y, size_x = engine.abs(y), engine.abs(x)
    high, low = engine.maximum(size_y, size_x), engine.minimum(size_y, size_x)
    flat = engine.equal(high, low)  # both 0, both infinite, or the diagonal
    ratio = divide(low, where(flat, tensor(1.0, dtype), high))
    diagonal = where(binary("equal", high, 0.0), tensor(0.0, dtype), tensor(1.0, dtype))
    angle = engine.arctan(where(flat, diagonal, ratio))
    angle = where(greater(size_y, size_x), subtract(math.pi / 2, angle), angle)
    angle = where(signbit(x), subtract(math.pi, angle), angle)
    out = where(signbit(y), engine.negative(angle), angle)

    def vjp(g: Any) -> tuple[Any, Any]:
        square = add(multiply(x, x), multiply(y, y))
        scaled = divide(g, where(binary("equal", square, 0.0), tensor(1.0, dtype), square))
        return multiply(scaled, x), negative(multiply(scaled, y))

    return out, vjp


@operation(promoted=True, floating=True)
def hypot(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`sqrt(x1 ** 2 + x2 ** 2)` without overflow: `high * sqrt(1 + (low / high) ** 2)`.

    Infinite where either is, beside NaN too.
    At the origin its gradient is 0.

    >>> print(hypot([3.0], [4.0]))
    [5.]
    """
    return current().custom_gradient(_hypot)(*_together(x1, x2))


def _hypot(a: TensorLike, b: TensorLike) -> tuple[Tensor, Function]:
    engine = current()
    one = tensor(1.0, engine.dtype(a))
    size_a, size_b = engine.abs(a), engine.abs(b)
    high, low = engine.maximum(size_a, size_b), engine.minimum(size_a, size_b)
    for size in (size_a, size_b):  # infinite beside NaN, too
        high = engine.where(isinf(size), size, high)
    plain = engine.logical_or(isinf(high), binary("equal", high, 0.0))
    ratio = divide(low, engine.where(plain, one, high))
    out = engine.where(plain, high, multiply(high, engine.sqrt(add(1.0, multiply(ratio, ratio)))))

    def vjp(g: Any) -> tuple[Any, Any]:
        scaled = divide(g, current().where(plain, tensor(1.0, dtype_of(a)), out))
        return multiply(scaled, a), multiply(scaled, b)

    return out, vjp


@operation(floating=1)
def deg2rad(x: TensorLike) -> Tensor:
    """Degrees as radians: `x * pi / 180`.

    >>> print(deg2rad([0.0]))
    [0.]
    """
    return multiply(x, math.pi / 180)


@operation(floating=1)
def rad2deg(x: TensorLike) -> Tensor:
    """Radians as degrees: `x * 180 / pi`.

    >>> print(rad2deg([0.0]))
    [0.]
    """
    return multiply(x, 180 / math.pi)
