"""NumPy's overrides of derived operations, each with its gradient: the speed of training.

An override that cannot serve a call (other dtypes, unusual arguments) gives NotImplemented, and the
body of the operation runs. Gradients are functions `(e, g, out, args, saved) -> list`,
whose entries
are arrays or functions that make one when it is needed.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ..core.context import settings
from ..engine.random_bits import host_bits, threshold
from ..engine.recording import Saving
from . import (
    numpy_convolution,
    numpy_elementwise,
    numpy_normalization,
    numpy_pooling,
    numpy_recurrent,
    numpy_updates,
)  # fmt: skip

Array = Any
_FLOAT = "fd"


def _ours(*xs: Array) -> bool:
    """Whether all are of one of the dtypes that are computed in directly."""
    kind = xs[0].dtype
    return kind.char in _FLOAT and all(x.dtype is kind or x.dtype == kind for x in xs[1:])


# -- linear ---------------------------------------------------------------------------------------
def linear(x: Array, kernel: Array, bias: Array | None = None) -> Array:
    """`x @ kernel + bias`; see `kerata.ops.linear`."""
    if x.dtype is not kernel.dtype or x.dtype.char not in _FLOAT or x.ndim < 2:
        return NotImplemented
    if x.ndim == 2:
        out = np.matmul(x, kernel)
    else:
        out = np.matmul(x.reshape(-1, x.shape[-1]), kernel).reshape(*x.shape[:-1], kernel.shape[1])
    if bias is not None:
        if bias.dtype is not x.dtype:
            return NotImplemented
        np.add(out, bias, out=out)
    return out


def linear_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """Two products and a sum."""
    x, kernel, bias = args
    rows = g if g.ndim == 2 else g.reshape(-1, g.shape[-1])
    flat = x if x.ndim == 2 else x.reshape(-1, x.shape[-1])
    return [
        lambda: np.matmul(rows, kernel.T).reshape(x.shape),
        lambda: np.matmul(flat.T, rows),
        None if bias is None else lambda: column_sums(rows),
    ]


def column_sums(rows: Array) -> Array:
    """The sum of the rows; by a matrix product where there are many."""
    if len(rows) < 256:
        return np.add.reduce(rows, 0)
    return np.matmul(np.ones(len(rows), rows.dtype), rows)


# -- activations ----------------------------------------------------------------------------------
def relu(x: Array) -> Array:
    """`max(x, 0)`."""
    return np.maximum(x, _zero(x)) if x.dtype.char in _FLOAT and x.ndim else NotImplemented


_ZEROS = {np.dtype(kind): np.zeros((), kind) for kind in (np.float32, np.float64)}


def _zero(x: Array) -> Array:
    return _ZEROS[x.dtype]


def relu_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g` where the result is positive."""
    return [np.multiply(g, np.greater(out, _zero(out)))]


def sigmoid(x: Array) -> Array:
    """`1 / (1 + exp(-x))`."""
    if x.dtype.char not in _FLOAT or not x.ndim:
        return NotImplemented
    out = np.negative(x)
    with np.errstate(over="ignore"):
        np.exp(out, out=out)
    np.add(out, 1, out=out)
    return np.reciprocal(out, out=out)


def sigmoid_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g * out * (1 - out)`."""
    found = np.subtract(1, out)
    np.multiply(found, out, out=found)
    return [np.multiply(found, g, out=found)]


def silu(x: Array) -> Array:
    """`x * sigmoid(x)`."""
    out = sigmoid(x)
    return out if out is NotImplemented else np.multiply(out, x, out=out)


def silu_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g * (s + out * (1 - s))`, s being the sigmoid."""
    gate = sigmoid(args[0])
    found = np.subtract(1, gate)
    np.multiply(found, out, out=found)
    np.add(found, gate, out=found)
    return [np.multiply(found, g, out=found)]


_SPREAD, _CUBIC = math.sqrt(2 / math.pi), 0.044715


def gelu(x: Array, approximate: bool = True) -> Array:
    """`x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 x**3)))`."""
    if not approximate or x.dtype.char not in _FLOAT or not x.ndim:
        return NotImplemented
    out = _gelu_tanh(x)
    np.add(out, 1, out=out)
    np.multiply(out, x, out=out)
    return np.multiply(out, 0.5, out=out)


def _gelu_tanh(x: Array) -> Array:
    inner = np.multiply(x, x)
    np.multiply(inner, _CUBIC * _SPREAD, out=inner)
    np.add(inner, _SPREAD, out=inner)
    np.multiply(inner, x, out=inner)
    return np.tanh(inner, out=inner)


def gelu_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g * ((1 + t) / 2 + x / 2 * (1 - t**2) * d)`, d being the derivative of t's argument."""
    x = args[0]
    t, slope = _gelu_tanh(x), np.multiply(x, x)
    np.multiply(slope, 1.5 * _CUBIC * _SPREAD, out=slope)
    np.add(slope, 0.5 * _SPREAD, out=slope)
    np.multiply(slope, x, out=slope)
    np.multiply(slope, np.subtract(1, t * t), out=slope)
    np.multiply(t, 0.5, out=t)
    np.add(t, 0.5, out=t)
    np.add(slope, t, out=slope)
    return [np.multiply(slope, g, out=slope)]


# -- softmax and crossentropies -------------------------------------------------------------------
def _axes(axis: Any) -> Any:
    return tuple(axis) if isinstance(axis, (list, tuple)) else axis


def softmax(x: Array, axis: Any = -1) -> Array:
    """`exp(x - max) / sum`."""
    if x.dtype.char not in _FLOAT or not x.ndim or axis is None:
        return NotImplemented
    out = np.subtract(x, np.maximum.reduce(x, _axes(axis), None, None, True))
    np.exp(out, out=out)
    return np.divide(out, np.add.reduce(out, _axes(axis), None, None, True), out=out)


def softmax_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`out * (g - sum(g * out))`."""
    found = np.multiply(g, out)
    total = np.add.reduce(found, _axes(args[1]), keepdims=True)
    np.subtract(g, total, out=found)
    return [np.multiply(found, out, out=found)]


def log_softmax(x: Array, axis: Any = -1) -> Array:
    """`x - max - log(sum(exp(x - max)))`."""
    if x.dtype.char not in _FLOAT or not x.ndim or axis is None:
        return NotImplemented
    out = np.subtract(x, np.maximum.reduce(x, _axes(axis), None, None, True))
    return np.subtract(out, np.log(np.add.reduce(np.exp(out), _axes(axis), keepdims=True)), out=out)


def log_softmax_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g - softmax * sum(g)`."""
    found = np.exp(out)
    np.multiply(found, np.add.reduce(g, _axes(args[1]), keepdims=True), out=found)
    return [np.subtract(g, found, out=found)]


def _logs(output: Array) -> tuple[Array, Array]:
    """(logarithms of probabilities, probabilities before the bounds are set), classes last."""
    shares = np.divide(output, np.add.reduce(output, -1, None, None, True))
    return np.log(np.clip(shares, settings.epsilon, 1 - settings.epsilon)), shares


def _shares_gradient(weights: Array, output: Array, shares: Array) -> Array:
    """Gradient of `sum(weights * logs)` with regard to the output."""
    inside = (shares > settings.epsilon) & (shares < 1 - settings.epsilon)
    with np.errstate(all="ignore"):
        slopes = np.where(inside, weights / shares, _zero(output))
    total = np.add.reduce(slopes * shares, -1, None, None, True)
    return np.divide(slopes - total, np.add.reduce(output, -1, None, None, True))


@functools.lru_cache(maxsize=64)
def _starts(rows: int, classes: int) -> Array:
    """Where each row begins in a flat array."""
    return np.arange(0, rows * classes, classes)


def _sparse_forward(target: Array, output: Array, from_logits: bool = False, axis: int = -1) -> Any:
    shape = output.shape
    if output.dtype.char not in _FLOAT or not output.size or axis not in (-1, len(shape) - 1):
        return NotImplemented
    if target.ndim == len(shape) and target.shape[-1] == 1:
        target = target[..., 0]
    if target.shape != shape[:-1] or target.dtype.char not in "il":
        return NotImplemented
    at = target.reshape(-1) + _starts(target.size, shape[-1])
    known = None
    if not np.logical_and.reduce(np.less(target.view(f"u{target.itemsize}"), shape[-1]), None):
        known = ((target >= 0) & (target < shape[-1])).reshape(-1)
        at = np.where(known, at, 0)
    if from_logits:
        away, powers, sums = _exponentials(output)
        out = np.subtract(np.log(sums).reshape(-1), away.reshape(-1)[at])
        saved = (powers, sums, at, known)
    else:
        logs, shares = _logs(output)
        out, saved = np.negative(logs.reshape(-1)[at]), (shares, None, at, known)
    if known is not None:
        out *= known
    return out.reshape(target.shape), saved


def _exponentials(x: Array) -> tuple[Array, Array, Array]:
    """(x - max, their exponentials, the sums of these) along the last axis."""
    away = np.subtract(x, np.maximum.reduce(x, -1, None, None, True))
    powers = np.exp(away)
    return away, powers, np.add.reduce(powers, -1, None, None, True)


def sparse_categorical_crossentropy(
    target: Array, output: Array, from_logits: bool = False, axis: int = -1
) -> Any:
    """`-log(output[target])`; see `kerata.ops.sparse_categorical_crossentropy`."""
    found = _sparse_forward(target, output, from_logits, axis)
    return found if found is NotImplemented else found[0]


def _sparse_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    output, from_logits = args[1:3]
    shares, sums, at, known = saved
    g = g.reshape(-1) if known is None else g.reshape(-1) * known
    if from_logits:
        found = np.multiply(shares, np.divide(g.reshape(*sums.shape), sums))
        found.reshape(-1)[at] -= g
        return [None, found]
    weights = np.zeros(output.shape, output.dtype)
    weights.reshape(-1)[at] = -g
    return [None, _shares_gradient(weights, output, shares)]


def _soft_forward(target: Array, output: Array, from_logits: bool = False, axis: int = -1) -> Any:
    if not _ours(output) or target.shape != output.shape or axis not in (-1, output.ndim - 1):
        return NotImplemented
    if target.dtype.kind not in "fiub":
        return NotImplemented
    target = target if target.dtype == output.dtype else target.astype(output.dtype)
    if from_logits:
        logs = log_softmax(output)
        shares = np.exp(logs)
    else:
        logs, shares = _logs(output)
    total = np.asarray(np.add.reduce(target * logs, -1))
    return np.negative(total, out=total), (target, logs, shares)


def categorical_crossentropy(
    target: Array, output: Array, from_logits: bool = False, axis: int = -1
) -> Any:
    """`-sum(target * log(output))`; see `kerata.ops.categorical_crossentropy`."""
    found = _soft_forward(target, output, from_logits, axis)
    return found if found is NotImplemented else found[0]


def _soft_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    output, from_logits = args[1:3]
    target, logs, shares = saved
    slope = np.negative(np.asarray(g)[..., None])

    def of_output() -> Array:
        weights = np.multiply(slope, target)
        if not from_logits:
            return _shares_gradient(weights, output, shares)
        return weights - shares * np.add.reduce(weights, -1, None, None, True)

    return [lambda: slope * logs, of_output]


# -- dropout --------------------------------------------------------------------------------------
def _dropout_forward(x: Array, key: Array, rate: float, noise_shape: Any = None) -> Any:
    limit = threshold(rate)
    if x.dtype.char not in _FLOAT or limit > 0xFFFF:
        return NotImplemented
    shape = x.shape if noise_shape is None else tuple(noise_shape)
    count = math.prod(shape)
    words = host_bits(key, (count + 1) // 2).astype("<u4", copy=False)
    keep = np.greater_equal(words.view("<u2")[:count], np.uint16(limit)).reshape(shape)
    factor = np.multiply(keep, x.dtype.type(1.0 / (1.0 - rate)), dtype=x.dtype)
    return np.multiply(x, factor), factor


def dropout(x: Array, key: Array, rate: float, noise_shape: Any = None) -> Any:
    """`x / (1 - rate)` or 0, by the key; see `kerata.random.dropout`."""
    found = _dropout_forward(x, key, rate, noise_shape)
    return found if found is NotImplemented else found[0]


def _dropout_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    return [np.multiply(g, saved)]


OVERRIDES: dict[str, Callable[..., Any]] = {
    f.__name__: f
    for f in (
        linear, relu, sigmoid, silu, gelu, softmax, log_softmax, sparse_categorical_crossentropy,
        categorical_crossentropy, dropout,
    )
} | {
    **numpy_elementwise.OVERRIDES, **numpy_convolution.OVERRIDES, **numpy_pooling.OVERRIDES,
    **numpy_normalization.OVERRIDES,
    **numpy_recurrent.OVERRIDES, **numpy_updates.OVERRIDES,
}  # fmt: skip

GRADIENTS: dict[str, Any] = {
    "linear": linear_gradient, "relu": relu_gradient, "sigmoid": sigmoid_gradient,
    "silu": silu_gradient, "gelu": gelu_gradient, "softmax": softmax_gradient,
    "log_softmax": log_softmax_gradient,
    "sparse_categorical_crossentropy": Saving(_sparse_forward, _sparse_gradient),
    "categorical_crossentropy": Saving(_soft_forward, _soft_gradient),
    "dropout": Saving(_dropout_forward, _dropout_gradient),
    **numpy_elementwise.GRADIENTS, **numpy_convolution.GRADIENTS, **numpy_pooling.GRADIENTS,
    **numpy_normalization.GRADIENTS,
    **numpy_recurrent.GRADIENTS,
}  # fmt: skip
