"""Activations on NumPy, each with its gradient; see `numpy_native`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..engine.recording import Saving
from .numpy_blocks import along, blocked, row_sums
from .numpy_elementwise import erf32

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


@blocked
def _sigmoid(x: Array) -> Array:
    out = np.negative(x)
    with np.errstate(over="ignore"):
        np.exp(out, out=out)
    np.add(out, 1, out=out)
    return np.reciprocal(out, out=out)


def sigmoid(x: Array) -> Array:
    """`1 / (1 + exp(-x))`."""
    return _sigmoid(x) if x.dtype.char in _FLOAT and x.ndim else NotImplemented


@blocked
def _sigmoid_slope(g: Array, out: Array) -> Array:
    found = np.subtract(1, out)
    np.multiply(found, out, out=found)
    return np.multiply(found, g, out=found)


def sigmoid_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g * out * (1 - out)`."""
    return [_sigmoid_slope(g, out)]


@blocked
def _silu(x: Array) -> tuple[Array, Array]:
    gate = _sigmoid(x)
    return np.multiply(gate, x), gate


def _silu_forward(x: Array) -> Any:
    return _silu(x) if x.dtype.char in _FLOAT and x.ndim else NotImplemented


def silu(x: Array) -> Array:
    """`x * sigmoid(x)`."""
    found = _silu_forward(x)
    return found if found is NotImplemented else found[0]


@blocked
def _silu_slope(g: Array, out: Array, gate: Array) -> Array:
    found = np.subtract(1, gate)
    np.multiply(found, out, out=found)
    np.add(found, gate, out=found)
    return np.multiply(found, g, out=found)


def silu_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g * (s + out * (1 - s))`, s being the sigmoid."""
    return [_silu_slope(g, out, saved)]


_SPREAD, _CUBIC = math.sqrt(2 / math.pi), 0.044715


def _gelu_forward(x: Array, approximate: bool = True) -> Any:
    if x.dtype.char not in _FLOAT or not x.ndim or not (approximate or x.dtype.char == "f"):
        return NotImplemented
    return _gelu(x) if approximate else _gelu_exact(x)


def gelu(x: Array, approximate: bool = True) -> Array:
    """`x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 x**3)))`, or `x` times the normal
    distribution function.
    """
    found = _gelu_forward(x, approximate)
    return found if found is NotImplemented else found[0]


@blocked
def _gelu(x: Array) -> tuple[Array, Array]:
    inner = np.multiply(x, x)
    np.multiply(inner, _CUBIC * _SPREAD, out=inner)
    np.add(inner, _SPREAD, out=inner)
    np.multiply(inner, x, out=inner)
    np.tanh(inner, out=inner)
    out = np.add(inner, 1)
    np.multiply(out, x, out=out)
    return np.multiply(out, 0.5, out=out), inner


@blocked
def _gelu_slope(g: Array, x: Array, t: Array) -> Array:
    slope = np.multiply(x, x)
    np.multiply(slope, 1.5 * _CUBIC * _SPREAD, out=slope)
    np.add(slope, 0.5 * _SPREAD, out=slope)
    np.multiply(slope, x, out=slope)
    np.multiply(slope, np.subtract(1, t * t), out=slope)
    half = np.multiply(t, 0.5)
    np.add(half, 0.5, out=half)
    np.add(slope, half, out=slope)
    return np.multiply(slope, g, out=slope)


@blocked
def _gelu_exact(x: Array) -> tuple[Array, Array]:
    below = erf32(np.multiply(x, np.float32(math.sqrt(0.5))))
    np.add(below, 1, out=below)
    np.multiply(below, 0.5, out=below)
    return np.multiply(below, x), below


@blocked
def _gelu_exact_slope(g: Array, x: Array, below: Array) -> Array:
    density = np.multiply(x, x)
    np.multiply(density, -0.5, out=density)
    np.exp(density, out=density)
    np.multiply(density, 1 / math.sqrt(2 * math.pi), out=density)
    np.multiply(density, x, out=density)
    np.add(density, below, out=density)
    return np.multiply(density, g, out=density)


def gelu_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g * ((1 + t) / 2 + x / 2 * (1 - t**2) * d)`, d being the derivative of t's argument; of the
    exact form `g` times the distribution function plus `x` times the density.
    """
    return [(_gelu_slope if args[1] else _gelu_exact_slope)(g, args[0], saved)]


def _softmax(x: Array, axis: Any) -> Array:
    out = np.subtract(x, np.maximum.reduce(x, axis, None, None, True))
    np.exp(out, out=out)
    return np.divide(out, row_sums(out, axis), out=out)


def softmax(x: Array, axis: Any = -1) -> Array:
    """`exp(x - max) / sum`."""
    if x.dtype.char not in _FLOAT or not x.ndim or axis is None:
        return NotImplemented
    return along(_softmax, axis, x)


def _softmax_slope(g: Array, out: Array, axis: Any) -> Array:
    found = np.multiply(g, out)
    np.subtract(g, row_sums(found, axis), out=found)
    return np.multiply(found, out, out=found)


def softmax_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`out * (g - sum(g * out))`."""
    return [along(_softmax_slope, args[1], g, out)]


def _log_softmax(x: Array, axis: Any) -> Array:
    out = np.subtract(x, np.maximum.reduce(x, axis, None, None, True))
    return np.subtract(out, np.log(row_sums(np.exp(out), axis)), out=out)


def log_softmax(x: Array, axis: Any = -1) -> Array:
    """`x - max - log(sum(exp(x - max)))`."""
    if x.dtype.char not in _FLOAT or not x.ndim or axis is None:
        return NotImplemented
    return along(_log_softmax, axis, x)


def _log_softmax_slope(g: Array, out: Array, axis: Any) -> Array:
    found = np.exp(out)
    np.multiply(found, row_sums(g, axis), out=found)
    return np.subtract(g, found, out=found)


def log_softmax_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g - softmax * sum(g)`."""
    return [along(_log_softmax_slope, args[1], g, out)]


OVERRIDES = {f.__name__: f for f in (relu, sigmoid, silu, gelu, softmax, log_softmax)}
GRADIENTS = {
    "relu": relu_gradient,
    "sigmoid": sigmoid_gradient,
    "silu": Saving(_silu_forward, silu_gradient),
    "gelu": Saving(_gelu_forward, gelu_gradient),
    "softmax": softmax_gradient,
    "log_softmax": log_softmax_gradient,
}
