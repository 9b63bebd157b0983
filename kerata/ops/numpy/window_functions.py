"""Window functions, and the Bessel function that one of them needs.

The size of a window is known beforehand; windows have dtype `floatx()`, are symmetric, and are
computed in float64. A size of 1 gives `[1.]`, one below gives an empty tensor.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...core import Array, Tensor, TensorLike, float_type, settings
from .._base import binary, current, dtype_of, operation, size_of, tensor
from .piecewise import polynomial

__all__ = ["bartlett", "blackman", "hamming", "hanning", "i0", "kaiser"]

# sqrt(x) exp(-x) I0(x) for x >= 8 as a Chebyshev series in 16 / x - 1, computed with mpmath in 40
# digits. The form is that of C. W. Clenshaw, Chebyshev Series for Mathematical Functions (1962).
_FAR = (
    0.40224520550705442, 0.0033691164782556941, 6.889758346916824e-5, 2.8913705208347565e-6,
    2.0489185894690637e-7, 2.2666689904981781e-8, 3.3962320257083863e-9, 4.9406023882249696e-10,
    1.1889147107846438e-11, -3.1499165279632414e-11, -1.3215811840447713e-11,
    -1.7941785315068061e-12, 7.1801244513836662e-13, 3.8527783827421427e-13,
    1.5400862175214098e-14, -4.1505693472872221e-14, -9.5548466988283076e-15,
    3.8116806693526224e-15, 1.7725601330565264e-15, -3.4254856196772191e-16,
    -2.8276239805165835e-16, 3.4612228676974611e-17, 4.46562142029676e-17,
)  # fmt: skip
_HALF = ("float16", "bfloat16")
_SHORT = 2e-10  # what float32 needs of the coefficients


def _chebyshev(x: TensorLike, coefficients: Sequence[float]) -> Tensor:
    """A Chebyshev series at x in [-1, 1], by Clenshaw's recurrence."""
    engine = current()
    if engine.dtype(x) != "float64":
        coefficients = [c for c in coefficients if c > _SHORT or c < -_SHORT]
    double = engine.add(x, x)
    before, last = engine.full((), 0, engine.dtype(x)), tensor(coefficients[-1], engine.dtype(x))
    for c in reversed(coefficients[1:-1]):
        before, last = (
            last,
            binary("add", engine.subtract(engine.multiply(double, last), before), c),
        )
    found = engine.subtract(engine.multiply(x, last), before)
    return binary("add", found, coefficients[0])


def _series(x: TensorLike) -> Tensor:
    """I0 as far as 8, by its power series `sum((x ** 2 / 4) ** k / (k!) ** 2)`."""
    engine = current()
    terms = 24 if engine.dtype(x) == "float64" else 16
    quarter = binary("multiply", engine.multiply(x, x), 0.25)
    return polynomial(quarter, [1 / math.factorial(k) ** 2 for k in reversed(range(terms))])


def _beyond(x: TensorLike) -> Tensor:
    """`exp(-x) I0(x)` from 8 on."""
    engine = current()
    series = _chebyshev(binary("subtract", binary("divide", 16.0, x), 1.0), _FAR)
    return engine.divide(series, engine.sqrt(x))


def _pieces(x: TensorLike) -> tuple[Any, Any, Any]:
    """Whether x is below 8 in size; x there and else 0, its size elsewhere and there 16."""
    engine = current()
    dtype, size = engine.dtype(x), engine.abs(x)
    near = binary("less", size, 8.0)
    outer = engine.where(near, tensor(16.0, dtype), size)
    return near, engine.where(near, x, tensor(0.0, dtype)), outer


def _scaled(x: TensorLike) -> Tensor:
    """`exp(-|x|) I0(x)`, in float32 or float64."""
    engine = current()
    near, inner, outer = _pieces(x)
    decay = engine.exp(engine.negative(engine.abs(inner)))
    return engine.where(near, engine.multiply(decay, _series(inner)), _beyond(outer))


@operation()
def i0(x: TensorLike) -> Tensor:
    """The modified Bessel function of the first kind, order 0: `sum((x / 2) ** 2k / (k!) ** 2)`.

    By that series up to 8, then a Chebyshev series, accurate to the last digits of float32 and
    float64. Integers give `floatx()`.

    >>> print(i0([0.0, 1.0]))
    [1.        1.2660658]
    """
    engine = current()
    dtype = float_type(dtype_of(x))
    near, inner, outer = _pieces(tensor(x, "float32" if dtype in _HALF else dtype))
    limit = tensor(1e4, engine.dtype(outer))  # beyond, the result is infinite; inf / inf stays out
    outer = engine.where(engine.less(limit, outer), limit, outer)
    half = engine.exp(binary("multiply", outer, 0.5))  # two factors: exp(x) overflows before I0(x)
    far = engine.multiply(engine.multiply(half, _beyond(outer)), half)
    return tensor(engine.where(near, _series(inner), far), dtype)


# -- windows --------------------------------------------------------------------------------------
def _window(x: TensorLike, formula: Callable[[Any], Any]) -> Tensor:
    """A window of a formula in places from -1 to 1."""
    return current().tensor(np.asarray(formula(_places(x)), "float64"), settings.floatx)


def _places(x: TensorLike) -> Array:
    """`2 * n / (size - 1) - 1` in float64; 0 for a size of 1."""
    size = max(size_of(x), 0)
    return np.arange(1 - size, size, 2, dtype="float64") / max(size - 1, 1)


@operation(tensors=0)
def bartlett(x: TensorLike) -> Tensor:
    """The triangular window of size x: `1 - |2 * n / (x - 1) - 1|` for n = 0 ... x - 1.

    >>> print(bartlett(5))
    [0.  0.5 1.  0.5 0. ]
    """
    return _window(x, lambda t: 1 - np.abs(t))


@operation(tensors=0)
def hanning(x: TensorLike) -> Tensor:
    """Hann's window of size x: `0.5 - 0.5 * cos(2 * pi * n / (x - 1))` for n = 0 ... x - 1.

    >>> print(hanning(4))
    [0.   0.75 0.75 0.  ]
    """
    return _window(x, lambda t: 0.5 + 0.5 * np.cos(np.pi * t))


@operation(tensors=0)
def hamming(x: TensorLike) -> Tensor:
    """Hamming's window of size x: `0.54 - 0.46 * cos(2 * pi * n / (x - 1))` for n = 0 ... x - 1.

    >>> print(hamming(3))
    [0.08 1.   0.08]
    """
    return _window(x, lambda t: 0.54 + 0.46 * np.cos(np.pi * t))


@operation(tensors=0)
def blackman(x: TensorLike) -> Tensor:
    """Blackman's window of size x: `0.42 - 0.5 * cos(a) + 0.08 * cos(2 * a)`.

    Here `a = 2 * pi * n / (x - 1)` for n = 0 ... x - 1.

    >>> print(blackman(3).round(4) + 0.0)
    [0. 1. 0.]
    """
    return _window(x, lambda t: 0.42 + 0.5 * np.cos(np.pi * t) + 0.08 * np.cos(2 * np.pi * t))


@operation(tensors=0)
def kaiser(x: TensorLike, beta: float) -> Tensor:
    """Kaiser's window of size x: `i0(beta * sqrt(1 - t ** 2)) / i0(beta)`.

    Here `t = 2 * n / (x - 1) - 1` for n = 0 ... x - 1. `beta` is a number or a scalar tensor, and
    may be large: exponentials that would overflow cancel. J. F. Kaiser and R. W. Schafer (1980).

    >>> print(kaiser(3, 0.0))
    [1. 1. 1.]
    """
    engine = current()
    root = np.sqrt(1 - _places(x) ** 2)
    size = engine.abs(tensor(beta, settings.floatx))
    name = engine.dtype(size)
    wide = "float32" if name in _HALF else name
    size = tensor(size, wide)
    decay = engine.exp(engine.multiply(size, engine.tensor(root - 1, wide)))
    ratio = engine.divide(_scaled(engine.multiply(size, engine.tensor(root, wide))), _scaled(size))
    return tensor(engine.multiply(decay, ratio), name)
