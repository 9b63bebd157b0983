"""The error function and its kin, `rsqrt`, `logsumexp`."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from ...core import Axis, Function, Tensor, TensorLike, float_type
from ...engine.random.polynomials import CENTRAL, ERF, TAIL
from .._base import binary, current, dtype_of, operation, tensor
from ..numpy.arithmetic import (
    add,
    divide,
    maximum,
    minimum,
    multiply,
    negative,
    sqrt,
    square,
    subtract,
)
from ..numpy.exponential import exp, log
from ..numpy.logic import isfinite
from ..numpy.piecewise import polynomial
from ..numpy.reductions import accumulator

__all__ = ["erf", "erfc", "erfinv", "logsumexp", "rsqrt"]


@operation(floating=1)
def rsqrt(x: TensorLike) -> Tensor:
    """`1 / sqrt(x)`.

    >>> print(rsqrt([4.0, 16.0]))
    [0.5  0.25]
    """
    return divide(1.0, sqrt(x))


# W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969):
# numerators and denominators, highest power first.
_NEAR = (  # erf(x) / x in x**2, |x| <= 0.46875
    (1.85777706184603153e-1, 3.16112374387056560e0, 1.13864154151050156e2,
     3.77485237685302021e2, 3.20937758913846947e3),
    (1.0, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3,
     2.84423683343917062e3),
)  # fmt: skip


_MIDDLE = (  # erfc(x) * exp(x**2) in x, 0.46875 <= x <= 4
    (2.15311535474403846e-8, 5.64188496988670089e-1, 8.88314979438837594e0,
     6.61191906371416295e1, 2.98635138197400131e2, 8.81952221241769090e2,
     1.71204761263407058e3, 2.05107837782607147e3, 1.23033935479799725e3),
    (1.0, 1.57449261107098347e1, 1.17693950891312499e2, 5.37181101862009858e2,
     1.62138957456669019e3, 3.29079923573345963e3, 4.36261909014324716e3,
     3.43936767414372164e3, 1.23033935480374942e3),
)  # fmt: skip


_FAR = (  # (1 / sqrt(pi) - x * exp(x**2) * erfc(x)) * x**2 in 1 / x**2, x >= 4
    (1.63153871373020978e-2, 3.05326634961232344e-1, 3.60344899949804439e-1,
     1.25781726111229246e-1, 1.60837851487422766e-2, 6.58749161529837803e-4),
    (1.0, 2.56852019228982242e0, 1.87295284992346725e0, 5.27905102951428412e-1,
     6.05183413124413191e-2, 2.33520497626869185e-3),
)  # fmt: skip


_SLOPE = 2.0 / math.sqrt(math.pi)  # of erf at 0


def _ratio(x: TensorLike, pair: tuple[Sequence[float], Sequence[float]]) -> Tensor:
    return divide(polynomial(x, pair[0]), polynomial(x, pair[1]))


def _widened(x: TensorLike, function: Callable[[Any], Any]) -> Tensor:
    """`function(x)` of floats, in float32 at least, in x's dtype again."""
    dtype = dtype_of(x)
    wide = "float32" if dtype in ("float16", "bfloat16") else dtype
    return tensor(function(tensor(x, wide)), dtype)


def _erf_near(x: TensorLike) -> Tensor:
    return multiply(x, _ratio(square(x), _NEAR))


def _erfc_tail(size: TensorLike) -> Tensor:
    """erfc for x >= 0.46875; exp(-x**2) in two factors, so that the rounding of x**2 stays out."""
    engine = current()
    far = binary("less", 4.0, size)
    middle = _ratio(minimum(size, 4.0), _MIDDLE)
    beyond = maximum(size, 4.0)
    inverse = square(divide(1.0, beyond))
    rest = multiply(inverse, _ratio(inverse, _FAR))
    tail = divide(subtract(1.0 / math.sqrt(math.pi), rest), beyond)
    capped = minimum(size, 30.0)  # beyond, erfc is 0 also in float64, and exp(-inf) * 0 stays out
    coarse = divide(engine.floor(multiply(capped, 16.0)), 16.0)
    fine = multiply(subtract(capped, coarse), add(capped, coarse))
    decay = multiply(exp(negative(square(coarse))), exp(negative(fine)))
    return multiply(decay, engine.where(far, tail, middle))


def _erf(x: TensorLike) -> tuple[Tensor, Function]:
    out = _erf_narrow(x) if dtype_of(x) == "float32" else _erf_wide(x)
    return out, lambda g: (multiply(g, multiply(_SLOPE, exp(negative(square(x))))),)


def _erf_narrow(x: TensorLike) -> Tensor:
    x = maximum(minimum(x, 4.2), -4.2)
    return current().tanh(multiply(x, polynomial(square(x), ERF)))


def _erf_wide(x: TensorLike) -> Tensor:
    engine = current()
    size = engine.abs(x)
    outer = multiply(engine.sign(x), subtract(1.0, _erfc_tail(maximum(size, 0.46875))))
    near = _erf_near(maximum(minimum(x, 0.46875), -0.46875))
    return engine.where(binary("less", 0.46875, size), outer, near)


def _erfc(x: TensorLike) -> tuple[Tensor, Function]:
    engine = current()
    size = engine.abs(x)
    tail = _erfc_tail(maximum(size, 0.46875))
    outer = engine.where(binary("less", x, 0.0), subtract(2.0, tail), tail)
    near = subtract(1.0, _erf_near(maximum(minimum(x, 0.46875), -0.46875)))
    out = engine.where(binary("less", 0.46875, size), outer, near)
    return out, lambda g: (multiply(g, multiply(-_SLOPE, exp(negative(square(x))))),)


@operation(floating=1)
def erf(x: TensorLike) -> Tensor:
    """The error function, `2 / sqrt(pi)` times the integral of `exp(-t**2)` from 0 to x.

    In float64 the rational forms of Cody (1969), in float32 tanh of a polynomial; both accurate to
    the last digits. Integers are taken as `floatx()`.

    >>> print(erf([0.0, 10.0]))
    [0. 1.]
    """
    return _widened(x, current().custom_gradient(_erf))


@operation(floating=1)
def erfc(x: TensorLike) -> Tensor:
    """`1 - erf(x)`, accurate also where erf is nearly 1.

    >>> print(erfc([0.0]))
    [1.]
    """
    return _widened(x, current().custom_gradient(_erfc))


def _erfinv(x: TensorLike) -> tuple[Tensor, Function]:
    engine = current()
    one = tensor(1.0, dtype_of(x))
    left = multiply(subtract(1.0, x), add(1.0, x))
    inside = binary("less", 0.0, left)
    w = negative(log(engine.where(inside, left, one)))
    centre = polynomial(subtract(minimum(w, 5.0), 2.5), CENTRAL)
    tail = polynomial(subtract(sqrt(maximum(w, 5.0)), 3.0), TAIL)
    guess = multiply(x, engine.where(binary("less", w, 5.0), centre, tail))
    if dtype_of(x) == "float64":
        guess = engine.where(binary("less", 16.0, w), _far_guess(x, w), guess)
        guess = _halley(_halley(guess, x), x)
    edge = engine.where(binary("equal", left, 0.0), divide(x, 0.0), divide(subtract(x, x), 0.0))
    # made anew, so that it has a gradient of its own
    slope: Callable[[], Any] = lambda: multiply(1.0 / _SLOPE, exp(square(erfinv(x))))
    return engine.where(inside, guess, edge), lambda g: (multiply(g, slope()),)


def _far_guess(x: TensorLike, w: TensorLike) -> Tensor:
    """A start where the polynomial ends: `y**2 = -log(sqrt(pi) * y * erfc(y))`, nearly."""
    level = add(maximum(w, 16.0), math.log(2.0))
    size = sqrt(subtract(level, multiply(0.5, log(multiply(math.pi, level)))))
    return multiply(current().sign(x), size)


def _halley(y: TensorLike, x: TensorLike) -> Tensor:
    """One step of Halley's method; with erfc, so that nothing cancels near x = 1 and -1."""
    engine = current()
    side = engine.sign(x)
    size = engine.abs(y)
    error = subtract(subtract(1.0, engine.abs(x)), _erfc(size)[0])
    central = subtract(_erf_wide(size), engine.abs(x))
    error = engine.where(binary("less", size, 0.46875), central, error)
    step = divide(error, multiply(_SLOPE, exp(negative(square(size)))))
    return multiply(side, subtract(size, divide(step, add(1.0, multiply(size, step)))))


@operation(floating=1)
def erfinv(x: TensorLike) -> Tensor:
    """The inverse of `erf` on (-1, 1); infinite at its ends, NaN beyond them.

    Giles' polynomial (2010); in float64 then two steps of Halley's method.

    >>> print(erfinv([0.0]))
    [0.]
    """
    return _widened(x, current().custom_gradient(_erfinv))


# -- logarithms of sums ---------------------------------------------------------------------------
@operation(axes="axis")
def logsumexp(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """`log(sum(exp(x)))` over axes without overflow: `m + log(sum(exp(x - m)))`, m the largest.

    -inf of no elements.

    >>> print(logsumexp([1000.0]))
    1000.0
    """
    engine = current()
    dtype = float_type(engine.dtype(x))
    x = tensor(x, accumulator(dtype))
    axes: Any = axis
    if 0 in [engine.shape(x)[i] for i in axes]:
        x = engine.pad(x, [(0, int(i in axes)) for i in range(len(engine.shape(x)))], -math.inf)
    top = engine.stop_gradient(engine.max(x, axes, True))
    top = engine.where(isfinite(top), top, engine.full((), 0, engine.dtype(x)))
    total = engine.sum(engine.exp(engine.subtract(x, top)), axes, True)
    found = tensor(engine.add(engine.log(total), top), dtype)
    if keepdims:
        return found
    pairs = enumerate(engine.shape(x))
    return engine.reshape(found, tuple(n for i, n in pairs if i not in axes))
