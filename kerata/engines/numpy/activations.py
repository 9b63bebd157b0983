"""Activations, each with its gradient."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ...core import Array
from ...engine import serves
from ...engine.autodiff.recording import CustomGradient
from ._blocks import MANY, by_rows, row_products, row_sums
from ._kernels import Args, Shares, rows
from .elementwise import logistic

_Pair = tuple[Array, Array]


@serves(rows)
def relu(x: Array) -> Array:
    """`max(x, 0)`; of many numbers by `np.clip`, which takes a third of the time."""
    return np.maximum(x, 0) if x.size < MANY else np.clip(x, 0, np.inf)


def relu_gradient(e: object, g: Array, out: Array, args: Args, saved: None) -> Shares:
    """`g` where the result is positive."""
    found = (out > 0).astype(out.dtype)  # a product with bools takes longer
    return [np.multiply(found, g, out=found)]


@serves(rows)
def relu6(x: Array) -> Array:
    """`min(max(x, 0), 6)`."""
    return np.clip(x, 0, 6)


def relu6_gradient(e: object, g: Array, out: Array, args: Args, saved: None) -> Shares:
    """`g` where the result is neither 0 nor 6."""
    found = ((out > 0) & (out < 6)).astype(out.dtype)
    return [np.multiply(found, g, out=found)]


@serves(rows)
def sigmoid(x: Array) -> Array:
    """`1 / (1 + exp(-x))`."""
    return logistic(x)


def sigmoid_gradient(e: object, g: Array, out: Array, args: Args, saved: None) -> Shares:
    """`g * out * (1 - out)`."""
    return [(1 - out) * out * g]


@serves(rows)
def silu(x: Array) -> _Pair:
    """`x * sigmoid(x)`, and the sigmoid."""
    gate = logistic(x)
    return gate * x, gate


def silu_gradient(e: object, g: Array, out: Array, args: Args, gate: Array) -> Shares:
    """`g * (s + out * (1 - s))`, s being the sigmoid."""
    return [((1 - gate) * out + gate) * g]


# -- gelu -----------------------------------------------------------------------------------------
_SPREAD, _CUBIC = math.sqrt(2 / math.pi), 0.044715
# log(F(x) / F(-x)) / x in x**2, F the normal distribution function: a fit of our own, with which
# the error of x * F(x) is 3e-8 |x| but for rounding.
_LOGIT = (
    3.512339694e-09, -2.645266210e-07, 7.929488180e-06, -1.106123843e-04, -6.518995767e-05,
    7.266616915e-02, 1.595769883e00,
)  # fmt: skip


@serves(rows, lambda x, approximate: approximate or x.dtype.char == "f")
def gelu(x: Array, approximate: bool) -> _Pair:
    """`x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 x**3)))` and the tanh, or `x * F(x)` and F,
    the normal distribution function.
    """
    if approximate:
        inner = np.tanh((x * x * (_CUBIC * _SPREAD) + _SPREAD) * x)
        return (inner + 1) * x * 0.5, inner
    return _gelu_exact(x)


def _gelu_exact(x: Array) -> _Pair:
    square = x * x
    logit = square * _LOGIT[0]
    for c in _LOGIT[1:-1]:
        logit += c
        logit *= square
    logit += _LOGIT[-1]
    logit *= x
    below = logistic(logit)
    return below * x, below


def gelu_gradient(e: object, g: Array, out: Array, args: Args, saved: Array) -> Shares:
    """`g * ((1 + t) / 2 + x / 2 * (1 - t**2) * d)`, d being the derivative of t's argument; of the
    exact form `g` times the distribution function plus `x` times the density.
    """
    x = args[0]
    if not args[1]:
        density = np.exp(x * x * -0.5) * (1 / math.sqrt(2 * math.pi))
        return [(density * x + saved) * g]
    slope = (x * x * (1.5 * _CUBIC * _SPREAD) + 0.5 * _SPREAD) * x
    return [(slope * (1 - saved * saved) + (saved * 0.5 + 0.5)) * g]


# -- softmax --------------------------------------------------------------------------------------
def shares_of(x: Array, axis: Any) -> tuple[Array, Array, Array]:
    """(x less its largest elements along the axis, powers of e, their sums)."""
    away = np.subtract(x, np.maximum.reduce(x, axis, keepdims=True))
    shares = np.exp(away)
    return away, shares, row_sums(shares, axis)


@serves(rows)
def softmax(x: Array, axes: tuple[int, ...]) -> Array:
    """`exp(x - max) / sum`."""
    last = axes == (x.ndim - 1,) and x.ndim > 1
    return by_rows(lambda x: _softmax(x, -1), x) if last else _softmax(x, axes)


def _softmax(x: Array, axis: Any) -> Array:
    if x.size > MANY and x.max() <= 32 and x.min() >= -32:  # powers are far from the range's ends
        out = np.exp(x)
    else:
        out = np.subtract(x, np.maximum.reduce(x, axis, keepdims=True))
        np.exp(out, out=out)
    return np.divide(out, row_sums(out, axis), out=out)


def softmax_gradient(e: object, g: Array, out: Array, args: Args, saved: None) -> Shares:
    """`out * (g - sum(g * out))`."""
    axes = args[1]
    if axes == (g.ndim - 1,) and g.ndim > 1:
        return [by_rows(lambda g, out: (g - row_products(g, out)) * out, g, out)]
    return [(g - row_sums(np.multiply(g, out), axes)) * out]


KERNELS = {
    "relu": (relu, relu_gradient),
    "relu6": (relu6, relu6_gradient),
    "sigmoid": (sigmoid, sigmoid_gradient),
    "silu": CustomGradient(silu, silu_gradient),
    "gelu": CustomGradient(gelu, gelu_gradient),
    "softmax": (softmax, softmax_gradient),
}
