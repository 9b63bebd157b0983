"""NumPy's overrides of derived operations, each with its gradient: the speed of training.

An override that cannot serve a call (other dtypes, unusual arguments) gives NotImplemented, and the
body of the operation runs; never for the sake of values, for a call that was written down is
replayed with others. Gradients are functions `(e, g, out, args, saved) -> list`, whose
entries are arrays or functions that make one when it is needed.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ...engine.autodiff.recording import CustomGradient, without_residuals
from ...engine.random.bits import host_bits, threshold
from ...engine.random.polynomials import CENTRAL, TAIL
from . import _depthwise as numpy_depthwise
from . import activations as numpy_activations
from . import convolution as numpy_convolution
from . import elementwise as numpy_elementwise
from . import indexing as numpy_order
from . import losses as numpy_losses
from . import normalization as numpy_normalization
from . import optimizers as numpy_updates
from . import pooling as numpy_pooling
from . import recurrent as numpy_recurrent
from ._blocks import BLOCK, total

Array = Any
_FLOAT = "fd"


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
        None if bias is None else lambda: total(rows, (0,)),
    ]


# -- dropout --------------------------------------------------------------------------------------
def _dropout_forward(x: Array, key: Array, rate: float, noise_shape: Any = None) -> Any:
    """`x / (1 - rate)` or 0, by the key; see `kerata.random.dropout`."""
    limit = threshold(rate)
    if x.dtype.char not in _FLOAT or limit > 0xFFFF:
        return NotImplemented
    shape = x.shape if noise_shape is None else tuple(noise_shape)
    count = math.prod(shape)
    words = host_bits(key, (count + 1) // 2).astype("<u4", copy=False)
    keep = np.greater_equal(words.view("<u2")[:count], np.uint16(limit)).reshape(shape)
    factor = np.multiply(keep, x.dtype.type(1.0 / (1.0 - rate)), dtype=x.dtype)
    return np.multiply(x, factor), factor


def _dropout_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    return [np.multiply(g, saved)]


# -- draws -----------------------------------------------------------------------------------------
def uniform_from(key: Array, count: int, dtype: str) -> Any:
    """`count` uniform numbers; see `kerata.random.draws`."""
    if dtype != "float32":
        return NotImplemented
    found = _upper(host_bits(key, count))
    return np.multiply(found, _STEP, found)


def _upper(words: Array) -> Array:
    """The upper 24 bits as floats; signed integers become floats in half the time."""
    upper: Array = np.right_shift(words, _EIGHT, words).view(np.int32).astype(np.float32)
    return upper


# Arrays without axes, with which NumPy is quicker than with its scalars.
_EIGHT = np.array(8, np.uint32)
_STEP, _TWICE, _LAST, _ONE, _ROOT = (
    np.array(value, np.float32) for value in (2.0**-24, 2.0**-23, 1 - 2.0**-24, 1, math.sqrt(2.0))
)
_CENTRAL, _TAIL = ([np.array(c, np.float32) for c in row] for row in (CENTRAL, TAIL))


def _horner(x: Array, coefficients: list[Array]) -> Array:
    found = np.multiply(x, coefficients[0])
    for c in coefficients[1:-1]:
        np.add(found, c, found)
        np.multiply(found, x, found)
    return np.add(found, coefficients[-1], found)


def symmetric(words: Array, mass: float) -> Array:
    """Numbers in `(-mass, mass)`, of words that are overwritten."""
    x = _upper(words)
    np.multiply(x, _TWICE, x)
    np.subtract(x, _LAST, x)
    return x if mass == 1.0 else np.multiply(x, np.float32(mass), x)


def _normal(words: Array, mass: float) -> Array:
    x = symmetric(words, mass)
    w = np.subtract(_ONE, x)
    np.multiply(w, np.add(x, _ONE), w)
    np.negative(np.log(w, w), w)
    scale = _horner(np.subtract(w, np.float32(2.5)), _CENTRAL)
    far = np.flatnonzero(w >= np.float32(5.0))
    if far.size:
        scale[far] = _horner(np.sqrt(w[far]) - np.float32(3.0), _TAIL)
    np.multiply(x, _ROOT, x)
    return np.multiply(x, scale, x)


def normal_from(key: Array, count: int, dtype: str, mass: float = 1.0) -> Any:
    """`count` standard normal numbers; see `kerata.random.draws`."""
    if dtype != "float32":
        return NotImplemented
    words = host_bits(key, count)
    out = np.empty(count, np.float32)
    for start in range(0, count, BLOCK):
        out[start : start + BLOCK] = _normal(words[start : start + BLOCK], mass)
    return out


_PARTS = (
    numpy_activations, numpy_convolution, numpy_depthwise, numpy_elementwise, numpy_losses,
    numpy_normalization, numpy_order, numpy_pooling, numpy_recurrent, numpy_updates,
)  # fmt: skip
OVERRIDES: dict[str, Callable[..., Any]] = {
    "linear": linear,
    "dropout": without_residuals(_dropout_forward),
    "normal_from": normal_from,
    "uniform_from": uniform_from,
}
GRADIENTS: dict[str, Any] = {
    "linear": linear_gradient,
    "dropout": CustomGradient(_dropout_forward, _dropout_gradient),
}
for _part in _PARTS:
    OVERRIDES |= _part.OVERRIDES
    GRADIENTS |= getattr(_part, "GRADIENTS", {})
