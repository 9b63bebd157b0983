"""Elementwise functions."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ...core import Array, Function
from ...engine import serves
from ._kernels import Args, Shares, floats


def _unary(function: Callable[[Array], Array]) -> Function:
    @serves(floats)
    def kernel(x: Array) -> Array:
        return np.asarray(function(x))

    return kernel


def logistic(x: Array) -> Array:
    """`1 / (1 + exp(-x))`."""
    out = np.negative(x)
    np.exp(out, out=out)
    out += 1
    return np.divide(1, out, out=out)  # in half the time of `np.reciprocal`


def _softplus(x: Array) -> Array:
    return np.log1p(np.exp(-np.abs(x))) + np.maximum(x, 0)


def _ascending(x: Array, *given: Any) -> bool:
    """Numbers in order, of which one may be None."""
    bounds = [b for b in given if b is not None]
    return bool(bounds) and {*map(type, bounds)} <= {int, float} and bounds[0] <= bounds[-1]


@serves(floats, _ascending)
def clip(x: Array, x_min: Any, x_max: Any) -> Array:
    """`min(max(x, x_min), x_max)`; see `kerata.ops.clip`."""
    return np.asarray(np.clip(x, x_min, x_max))


def _clip_gradient(e: object, g: Array, out: Array, args: Args, saved: None) -> Shares:
    """Nothing where it was clipped, one half at a bound."""
    found = (out == args[0]) * g
    for bound in args[1:]:
        if bound is not None:
            np.multiply(found, 0.5, out=found, where=out == bound)
    return [found]


Slope = Callable[[Array, Array], Array]  # (x, result) -> derivative
_LN2, _LN10 = math.log(2), math.log(10)
_SMOOTH: dict[str, tuple[Function, Slope]] = {
    "expm1": (np.expm1, lambda x, y: y + 1),
    "log1p": (np.log1p, lambda x, y: 1 / (x + 1)),
    "exp2": (np.exp2, lambda x, y: y * _LN2),
    "log2": (np.log2, lambda x, y: 1 / (x * _LN2)),
    "log10": (np.log10, lambda x, y: 1 / (x * _LN10)),
    "square": (np.square, lambda x, y: x + x),
    "softplus": (_softplus, lambda x, y: logistic(x)),
}


def _gradient(slope: Slope) -> Function:
    def gradient(e: object, g: Array, out: Array, args: Args, saved: None) -> Shares:
        return [np.multiply(g, slope(args[0], out))]

    return gradient


KERNELS = {
    **{name: (_unary(function), _gradient(slope)) for name, (function, slope) in _SMOOTH.items()},
    "clip": (clip, _clip_gradient),
}
