"""Activations on NumPy, each with its gradient."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ...engine.autodiff.recording import CustomGradient, without_residuals
from ._blocks import along, blocked, lowered, row_products, row_sums
from ._errstate import quiet
from .elementwise import POWER, POWER_SCALE, logistic, powers

Array = Any
_FLOAT = "fd"


def relu(x: Array) -> Array:
    """`max(x, 0)`; of many numbers by `np.clip`, which takes a third of the time."""
    if x.dtype.char not in _FLOAT or not x.ndim:
        return NotImplemented
    zero, endless = _BOUNDS[x.dtype]
    return np.maximum(x, zero) if x.size < _MANY else np.clip(x, zero, endless)


_MANY = 1 << 13
_BOUNDS = {np.dtype(kind): (np.zeros((), kind), kind(np.inf)) for kind in (np.float32, np.float64)}


def relu_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g` where the result is positive. (The product with a bool takes twice as long.)"""
    found = np.greater(out, _BOUNDS[out.dtype][0]).astype(out.dtype)
    return [np.multiply(found, g, out=found)]


_sigmoid = blocked(logistic)


def sigmoid(x: Array) -> Array:
    """`1 / (1 + exp(-x))`."""
    return _sigmoid(x) if x.dtype.char in _FLOAT and x.ndim else NotImplemented


@blocked
def _sigmoid_slope(g: Array, found: Array, out: Array | None = None) -> Array:
    out = np.subtract(1, found, out=out)
    np.multiply(found, out, out=out)
    return np.multiply(out, g, out=out)


def sigmoid_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g * out * (1 - out)`."""
    return [_sigmoid_slope(g, out)]


_Two = tuple[Any, Any]
_NEW: _Two = (None, None)


@blocked
def _silu(x: Array, out: _Two = _NEW) -> _Two:
    gate = logistic(x, out[1])
    return np.multiply(gate, x, out=out[0]), gate


def _silu_forward(x: Array) -> Any:
    """`x * sigmoid(x)`."""
    return _silu(x) if x.dtype.char in _FLOAT and x.ndim else NotImplemented


@blocked
def _silu_slope(g: Array, found: Array, gate: Array, out: Array | None = None) -> Array:
    out = np.subtract(1, gate, out=out)
    np.multiply(found, out, out=out)
    np.add(out, gate, out=out)
    return np.multiply(out, g, out=out)


def silu_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g * (s + out * (1 - s))`, s being the sigmoid."""
    return [_silu_slope(g, out, saved)]


_SPREAD, _CUBIC = math.sqrt(2 / math.pi), 0.044715


def _gelu_forward(x: Array, approximate: bool = True) -> Any:
    """`x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 x**3)))`, or `x` times the normal
    distribution function.
    """
    if x.dtype.char not in _FLOAT or not x.ndim or not (approximate or x.dtype.char == "f"):
        return NotImplemented
    return _gelu(x) if approximate else _gelu_exact(x)


@blocked
def _gelu(x: Array, out: _Two = _NEW) -> _Two:
    inner = np.multiply(x, x, out=out[1])
    np.multiply(inner, _CUBIC * _SPREAD, out=inner)
    np.add(inner, _SPREAD, out=inner)
    np.multiply(inner, x, out=inner)
    np.tanh(inner, out=inner)
    found = np.add(inner, 1, out=out[0])
    np.multiply(found, x, out=found)
    return np.multiply(found, 0.5, out=found), inner


@blocked
def _gelu_slope(g: Array, x: Array, t: Array, out: Array | None = None) -> Array:
    slope = np.multiply(x, x, out=out)
    np.multiply(slope, 1.5 * _CUBIC * _SPREAD, out=slope)
    np.add(slope, 0.5 * _SPREAD, out=slope)
    np.multiply(slope, x, out=slope)
    np.multiply(slope, np.subtract(1, t * t), out=slope)
    half = np.multiply(t, 0.5)
    np.add(half, 0.5, out=half)
    np.add(slope, half, out=slope)
    return np.multiply(slope, g, out=slope)


# log(F(x) / F(-x)) / x in x**2, F the normal distribution function: a fit of our own, with which
# the error of x * F(x) is 3e-8 |x| but for rounding.
_LOGIT = [
    -POWER_SCALE * np.float32(c)
    for c in (
        3.512339694e-09, -2.645266210e-07, 7.929488180e-06, -1.106123843e-04, -6.518995767e-05,
        7.266616915e-02, 1.595769883e00,
    )
]  # fmt: skip
_HALF = np.float32(-0.5) * POWER_SCALE


@blocked
def _gelu_exact(x: Array, out: _Two = _NEW) -> _Two:
    square = np.multiply(x, x, out=out[0])
    below = np.multiply(square, _LOGIT[0], out=out[1])
    for c in _LOGIT[1:-1]:
        np.add(below, c, out=below)
        np.multiply(below, square, out=below)
    np.add(below, _LOGIT[-1], out=below)
    POWER(np.multiply(below, x, out=below), out=below)
    np.add(below, 1, out=below)
    np.divide(1, below, out=below)
    return np.multiply(below, x, out=square), below


_gelu_exact = quiet(_gelu_exact)


@blocked
def _gelu_exact_slope(g: Array, x: Array, below: Array, out: Array | None = None) -> Array:
    density = np.multiply(x, x, out=out)
    np.multiply(density, _HALF, out=density)
    POWER(density, out=density)
    np.multiply(density, 1 / math.sqrt(2 * math.pi), out=density)
    np.multiply(density, x, out=density)
    np.add(density, below, out=density)
    return np.multiply(density, g, out=density)


def gelu_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g * ((1 + t) / 2 + x / 2 * (1 - t**2) * d)`, d being the derivative of t's argument; of the
    exact form `g` times the distribution function plus `x` times the density.
    """
    return [(_gelu_slope if args[1] else _gelu_exact_slope)(g, args[0], saved)]


# Where all numbers lie within these, nothing is taken off before powers; the second is for their
# differences to a logarithm, of which the error grows with the numbers.
POWERS, LOGARITHMS = 32.0, 4.0


def _softmax(x: Array, axis: Any, out: Array | None = None) -> Array:
    out = powers(lowered(x, axis, POWERS), out)
    return np.divide(out, row_sums(out, axis), out=out)


def softmax(x: Array, axis: Any = -1) -> Array:
    """`exp(x - max) / sum`."""
    if x.dtype.char not in _FLOAT or not x.ndim or axis is None:
        return NotImplemented
    if x.size > _MANY or type(axis) is not int:
        return along(_softmax, axis, x)
    out = np.subtract(x, np.maximum.reduce(x, axis, None, None, True))
    np.exp(out, out)
    return np.divide(out, np.add.reduce(out, axis, None, None, True), out)


def _softmax_slope(g: Array, found: Array, axis: Any, out: Array | None = None) -> Array:
    sums = row_products(g, found) if axis == -1 else row_sums(np.multiply(g, found), axis)
    out = np.subtract(g, sums, out=out)
    return np.multiply(out, found, out=out)


def softmax_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`out * (g - sum(g * out))`."""
    return [along(_softmax_slope, args[1], g, out)]


_Three = tuple[Any, Any, Any]


def _log_softmax(x: Array, axis: Any, out: _Three = (None, None, None)) -> _Three:
    """(the result, powers, their sums)."""
    away = lowered(x, axis, LOGARITHMS)
    shares = powers(away, out[1])
    sums = row_sums(shares, axis)
    if out[2] is not None:
        out[2][...] = sums
    return np.subtract(away, np.log(sums), out=out[0]), shares, sums


def _log_softmax_forward(x: Array, axis: Any = -1) -> Any:
    """`x - max - log(sum(exp(x - max)))`."""
    if x.dtype.char not in _FLOAT or not x.ndim or axis is None:
        return NotImplemented
    found, *saved = along(_log_softmax, axis, x)
    return found, saved


def _log_softmax_slope(
    g: Array, shares: Array, sums: Array, axis: Any, out: Array | None = None
) -> Array:
    out = np.multiply(shares, row_sums(g, axis) / sums, out=out)
    return np.subtract(g, out, out=out)


def log_softmax_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g - softmax * sum(g)`."""
    return [along(_log_softmax_slope, args[1], g, *saved)]


log_softmax = without_residuals(_log_softmax_forward)

OVERRIDES = {
    "relu": relu,
    "sigmoid": sigmoid,
    "silu": without_residuals(_silu_forward),
    "gelu": without_residuals(_gelu_forward),
    "softmax": softmax,
    "log_softmax": log_softmax,
}
GRADIENTS = {
    "relu": relu_gradient,
    "sigmoid": sigmoid_gradient,
    "silu": CustomGradient(_silu_forward, silu_gradient),
    "gelu": CustomGradient(_gelu_forward, gelu_gradient),
    "softmax": softmax_gradient,
    "log_softmax": CustomGradient(_log_softmax_forward, log_softmax_gradient),
}
