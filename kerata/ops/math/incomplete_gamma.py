"""The regularised incomplete gamma functions, by quadrature: no loops, gradients in both arguments.

With `t = x exp(d)` the integral of `t^(a-1) exp(-t)` is one of `exp(a d - x (exp(d) - 1))`, whose
largest value is at `d = 0` on the side of x where the tail is. There it is cut off where it has
fallen to exp(-37), and 64 points by Gauss and Legendre see it to the last digits.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ...core import Function, Tensor, TensorLike
from .._base import current, dtype_of, operation, tensor
from ..numpy.arithmetic import add, divide, maximum, minimum, multiply, sqrt, subtract
from ..numpy.exponential import exp, expm1, log, log1p
from ..numpy.indexing import where
from ..numpy.logic import equal, isfinite, less, less_equal, logical_and, logical_not, logical_or
from ..numpy.reductions import sum as total_of

__all__ = ["gammainc", "gammaincc"]

_POINTS, _WEIGHTS = (x / 2 for x in np.polynomial.legendre.leggauss(64))
_POINTS = _POINTS + 0.5
_FALL = 37.0  # exp(-37) is below the last digit
_SHIFT = 8  # Stirling's series is taken at a + 8
_STIRLING = (
    1 / 12,
    -1 / 360,
    1 / 1260,
    -1 / 1680,
    1 / 1188,
    -691 / 360360,
    1 / 156,
    -3617 / 122400,
)


def _odd_powers(b: Tensor) -> Tensor:
    """Stirling's series in 1 / b."""
    inverse = divide(1.0, b)
    square = multiply(inverse, inverse)
    found: Any = None
    for factor in reversed(_STIRLING):
        found = factor if found is None else add(factor, multiply(square, found))
    return multiply(inverse, found)


def _log_gamma(a: Tensor) -> Tensor:
    b, product = add(a, float(_SHIFT)), a
    for i in range(1, _SHIFT):
        product = multiply(product, add(a, float(i)))
    main = subtract(multiply(subtract(b, 0.5), log(b)), b)
    main = add(main, add(_odd_powers(b), 0.5 * math.log(2 * math.pi)))
    return subtract(main, log(product))


def _digamma(a: Tensor) -> Tensor:
    b = add(a, float(_SHIFT))
    inverse = divide(1.0, b)
    square = multiply(inverse, inverse)
    series: Any = 0.0
    for i, factor in reversed(list(enumerate(_STIRLING))):
        series = multiply(square, add((2 * i + 1) * factor, series))
    found = subtract(log(b), add(multiply(0.5, inverse), series))
    for i in range(_SHIFT):
        found = subtract(found, divide(1.0, add(a, float(i))))
    return found


def _front(a: Tensor, x: Tensor) -> Tensor:
    """`x^a exp(-x) / gamma(a)`: for large a about its largest value, so that nothing cancels."""
    near = subtract(subtract(multiply(a, log(x)), x), _log_gamma(minimum(a, 20.0)))
    large = maximum(a, 20.0)
    r = divide(subtract(x, large), large)
    peak = subtract(multiply(0.5, log(divide(large, 2 * math.pi))), _odd_powers(large))
    far = subtract(peak, multiply(large, subtract(r, log1p(maximum(r, -1 + 1e-16)))))
    return exp(minimum(where(less(a, 20.0), near, far), 700.0))


def _tail(a: Tensor, x: Tensor, reach: Tensor, sign: float) -> tuple[Tensor, Tensor]:
    """The integral on one side of x over `x^a exp(-x)`, and the same of the logarithm of t."""
    engine = current()
    points = engine.tensor(_POINTS, "float64")
    weights = engine.tensor(_WEIGHTS, "float64")
    a, x, size = (engine.reshape(v, (*engine.shape(v), 1)) for v in (a, x, reach))
    d = multiply(multiply(size, points), sign)
    f = exp(minimum(subtract(multiply(a, d), multiply(x, expm1(minimum(d, 700.0)))), 0.0))
    f = multiply(multiply(f, weights), size)
    return total_of(f, axis=-1), total_of(multiply(f, add(log(x), d)), axis=-1)


def _series(a: Tensor, x: Tensor) -> tuple[Tensor, Tensor]:
    """`x^a / gamma(a)` times the sums of `(-x)^k / (k! (a + k))`, and of the same over `a + k`."""
    front = multiply(_front(a, x), exp(x))
    first: Any = 0.0
    second: Any = 0.0
    power: Any = 1.0
    factor = 1.0
    for k in range(20):
        term = divide(multiply(power, factor), add(a, float(k)))
        first, second = add(first, term), add(second, divide(term, add(a, float(k))))
        power, factor = multiply(power, x), -factor / (k + 1)
    return multiply(front, first), multiply(front, second)


def _both(a: Tensor, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """P, Q and the derivative of P in a, for positive finite numbers."""
    little, beyond = minimum(x, 1.0), maximum(x, 1.0)
    near, nearer = _series(a, little)
    front = _front(a, beyond)
    wide = add(divide(_FALL, a), sqrt(divide(2 * _FALL, a)))
    left, left_log = (multiply(front, v) for v in _tail(a, beyond, wide, -1.0))
    wide = log1p(add(divide(_FALL, beyond), sqrt(divide(2 * _FALL, beyond))))
    right, right_log = (multiply(front, v) for v in _tail(a, beyond, wide, 1.0))
    small, lower = less(x, 1.0), less_equal(x, a)
    p = where(small, near, where(lower, left, subtract(1.0, right)))
    q = where(logical_and(less(a, x), less_equal(1.0, x)), right,
              subtract(1.0, p))  # fmt: skip
    digamma = _digamma(a)
    by_a = where(lower, subtract(left_log, multiply(digamma, left)),
                 subtract(multiply(digamma, right), right_log))  # fmt: skip
    in_series = subtract(multiply(near, subtract(log(little), digamma)), nearer)
    return p, q, where(small, in_series, by_a)


def _regularised(upper: bool) -> Function:
    def function(a: Tensor, x: Tensor) -> tuple[Tensor, Function]:
        inside = logical_and(_usual(a), _usual(x))
        a_in, x_in = where(inside, a, 1.0), where(inside, x, 1.0)
        p, q, by_a = _both(a_in, x_in)
        full = logical_or(equal(a, 0.0), equal(x, math.inf))
        ends = where(full, 1.0, 0.0)
        ends = add(subtract(1.0, ends) if upper else ends, where(_outside(a, x), math.nan, 0.0))
        out = where(inside, q if upper else p, ends)
        sign = -1.0 if upper else 1.0
        slope = multiply(divide(_front(a_in, x_in), x_in), sign)

        def gradient(g: Tensor) -> Any:
            g = where(inside, g, 0.0)
            return multiply(g, multiply(by_a, sign)), multiply(g, slope)

        return out, gradient

    return function


def _usual(x: Tensor) -> Tensor:
    return logical_and(less(0.0, x), isfinite(x))


def _outside(a: Tensor, x: Tensor) -> Tensor:
    """Whether there is no value: below 0, NaN, and both 0 or both infinite."""
    known = logical_and(less_equal(0.0, a), less_equal(0.0, x))
    both = logical_and(equal(a, x), logical_not(_usual(a)))
    return logical_or(logical_not(known), both)


def _in_double(function: Function, a: Any, x: Any) -> Tensor:
    dtype, engine = dtype_of(x), current()
    shape = np.broadcast_shapes(tuple(engine.shape(a)), tuple(engine.shape(x)))
    wide = [engine.broadcast_to(tensor(v, "float64"), shape) for v in (a, x)]
    return tensor(engine.custom_gradient(function)(*wide), dtype)


@operation(tensors=2, floating=2)
def gammainc(a: TensorLike, x: TensorLike) -> Tensor:
    """The lower incomplete gamma function over the whole: `P(a, x)`, from 0 to 1.

    `P(a, x) = 1 / gamma(a)` times the integral of `t**(a - 1) * exp(-t)` from 0 to x, computed in
    float64. NaN where an argument is below 0. It has gradients in both arguments.

    >>> print(gammainc(1.0, 0.0))
    0.0
    """
    return _in_double(_regularised(upper=False), a, x)


@operation(tensors=2, floating=2)
def gammaincc(a: TensorLike, x: TensorLike) -> Tensor:
    """The upper incomplete gamma function over the whole: `1 - P(a, x)`, precise where it is small.

    >>> print(gammaincc(1.0, 0.0))
    1.0
    """
    return _in_double(_regularised(upper=True), a, x)
