"""NumPy's own functions for derived elementwise operations, and the mean."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ._blocks import blocked, total
from ._errstate import quiet

Array = Any
_FLOAT = "fd"


def spread_to(x: Array, shape: tuple[int, ...]) -> Array:
    """`x` broadcast: a view where there are many elements, for making one takes 4 µs."""
    if x.shape == shape:
        return x
    if math.prod(shape) > 8192 or x.ndim > len(shape):
        return np.broadcast_to(x, shape)
    out = np.empty(shape, x.dtype)
    out[...] = x
    return out


def _unary(name: str, function: Any) -> Callable[[Array], Any]:
    pieces = blocked(function)

    def override(x: Array) -> Any:
        if x.dtype.char not in _FLOAT:
            return NotImplemented
        found = pieces(x)
        return found if type(found) is np.ndarray else np.asarray(found)

    override.__name__ = name
    return override


def rsqrt(x: Array) -> Array:
    """`1 / sqrt(x)`."""
    return np.reciprocal(np.sqrt(x))


def _quick_exp2() -> bool:
    """Whether this processor has `np.exp2` of float32 in half the time of `np.exp`."""
    introspect = getattr(np.lib, "introspect", None)  # of NumPy 2
    if introspect is None:
        return False
    found = introspect.opt_func_info(func_name="^exp2$", signature="float32").get("exp2", {})
    return not found.get("ff", {"current": "baseline"})["current"].startswith("baseline")


# Powers of float32: `POWER(POWER_SCALE * x)` is `exp(x)`, its error |x| * 6e-8 at most.
POWER, POWER_SCALE = (
    (np.exp2, np.float32(1 / math.log(2))) if _quick_exp2() else (np.exp, np.float32(1))
)


def powers(x: Array, out: Array | None = None) -> Array:
    """`exp(x)`."""
    if x.dtype.char != "f" or POWER is np.exp:
        return np.exp(x, out=out)
    out = np.multiply(x, POWER_SCALE, out=out)
    return POWER(out, out=out)


def softplus(x: Array, out: Array | None = None) -> Array:
    """`log(1 + exp(x))`, without overflow."""
    tail = np.abs(x, out=out)
    np.negative(tail, out=tail)
    np.log1p(powers(tail, tail), out=tail)
    return np.add(tail, np.maximum(x, 0), out=tail)


def logistic(x: Array, out: Array | None = None) -> Array:
    """`1 / (1 + exp(-x))`."""
    if x.dtype.char == "f":
        out = np.multiply(x, -POWER_SCALE, out=out)
        _power(out, out)
    else:
        out = np.negative(x, out=out)
        _exp(out, out)
    np.add(out, 1, out=out)
    return np.divide(1, out, out=out)  # in half the time of `np.reciprocal`


_exp, _power = quiet(np.exp), quiet(POWER)


def _axes(x: Array, axis: Any) -> Any:
    """The axes to go, and how many elements they hold; None for axes that the body complains of."""
    given = (
        tuple(range(x.ndim))
        if axis is None
        else axis
        if isinstance(axis, (list, tuple))
        else (axis,)
    )
    if any(not -x.ndim <= a < x.ndim for a in given):
        return None
    found = tuple(a % x.ndim for a in given)
    return (found, math.prod(x.shape[a] for a in found)) if len(set(found)) == len(found) else None


def mean(x: Array, axis: Any = None, keepdims: bool = False) -> Any:
    """The mean over axes."""
    if x.dtype.char not in _FLOAT or not x.size:
        return NotImplemented
    found = _axes(x, axis)
    if found is None:
        return NotImplemented
    return np.asarray(total(x, found[0], keepdims) / x.dtype.type(found[1]))


def _mean_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    x = args[0]
    axes, count = _axes(x, args[1])
    kept = [1 if i in axes else n for i, n in enumerate(x.shape)]
    return [spread_to(g.reshape(kept) / x.dtype.type(count), x.shape)]


Slope = Callable[[Array, Array], Array]  # (x, result) -> derivative
_LN2, _LN10 = math.log(2), math.log(10)

_SMOOTH: dict[str, tuple[Any, Slope]] = {
    "expm1": (np.expm1, lambda x, y: y + 1),
    "log1p": (np.log1p, lambda x, y: 1 / (x + 1)),
    "exp2": (np.exp2, lambda x, y: y * _LN2),
    "log2": (np.log2, lambda x, y: 1 / (x * _LN2)),
    "log10": (np.log10, lambda x, y: 1 / (x * _LN10)),
    "square": (np.square, lambda x, y: x + x),
    "rsqrt": (rsqrt, lambda x, y: -0.5 * y / x),
    "reciprocal": (np.reciprocal, lambda x, y: -y * y),
    "softplus": (softplus, lambda x, y: logistic(x)),
}
_TESTS = {"isfinite": np.isfinite, "isinf": np.isinf}


def _slope(derivative: Slope) -> Any:
    @blocked
    def pieces(g: Array, x: Array, y: Array, out: Array | None = None) -> Array:
        return np.multiply(g, derivative(x, y), out=out)

    return lambda e, g, out, args, saved: [pieces(g, args[0], out)]


def _nothing(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    return []


OVERRIDES: dict[str, Any] = {
    **{name: _unary(name, quiet(function)) for name, (function, _) in _SMOOTH.items()},
    **{name: _unary(name, function) for name, function in _TESTS.items()},
    "mean": mean,
}
GRADIENTS: dict[str, Any] = {
    **{name: _slope(derivative) for name, (_, derivative) in _SMOOTH.items()},
    **{name: _nothing for name in _TESTS},
    "mean": _mean_gradient,
}
