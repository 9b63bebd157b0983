"""Crossentropies on NumPy, each with its gradient."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np

from ...core.context import settings
from ...engine.autodiff.recording import CustomGradient, without_residuals
from ._blocks import blocked, lowered, row_products, row_sums
from .activations import LOGARITHMS, log_softmax
from .elementwise import logistic, powers

Array = Any
_FLOAT = "fd"


def _logs(output: Array) -> tuple[Array, Array]:
    """(logarithms of probabilities, probabilities before the bounds are set), classes last."""
    shares = np.divide(output, np.add.reduce(output, -1, None, None, True))
    return np.log(np.clip(shares, settings.epsilon, 1 - settings.epsilon)), shares


def _shares_gradient(weights: Array, output: Array, shares: Array) -> Array:
    """Gradient of `sum(weights * logs)` with regard to the output."""
    inside = (shares > settings.epsilon) & (shares < 1 - settings.epsilon)
    with np.errstate(all="ignore"):
        slopes = np.where(inside, weights / shares, output.dtype.type(0))
    total = np.add.reduce(slopes * shares, -1, None, None, True)
    return np.divide(slopes - total, np.add.reduce(output, -1, None, None, True))


@functools.lru_cache(maxsize=64)
def _starts(rows: int, classes: int) -> Array:
    """Where each row begins in a flat array."""
    return np.arange(0, rows * classes, classes)


@blocked
def _picked(x: Array, target: Array) -> tuple[Array, Array]:
    """(negated logarithms of the shares of the targets, all shares) of rows of logits."""
    away = lowered(x, -1, LOGARITHMS)
    at = target + _starts(*x.shape)
    shares = powers(away)
    sums = row_sums(shares)
    loss = np.subtract(np.log(sums[:, 0]), away.reshape(-1)[at])
    return loss, np.divide(shares, sums, out=shares)


def _sparse_forward(target: Array, output: Array, from_logits: bool = False, axis: int = -1) -> Any:
    """`-log(output[target])`; see `kerata.ops.sparse_categorical_crossentropy`."""
    shape = output.shape
    if output.dtype.char not in _FLOAT or not output.size or axis not in (-1, len(shape) - 1):
        return NotImplemented
    if target.ndim == len(shape) and target.shape[-1] == 1:
        target = target[..., 0]
    if target.shape != shape[:-1] or target.dtype.char not in "il":
        return NotImplemented
    places = target.reshape(-1)
    known = None
    if not np.logical_and.reduce(np.less(target.view(f"u{target.itemsize}"), shape[-1]), None):
        known = ((target >= 0) & (target < shape[-1])).reshape(-1)
        places = np.where(known, places, 0)
    if from_logits:
        out, shares = _picked(output.reshape(-1, shape[-1]), places)
    else:
        logs, shares = _logs(output)
        out = np.negative(logs.reshape(-1)[places + _starts(places.size, shape[-1])])
    if known is not None:
        out *= known
    return out.reshape(target.shape), (shares, places, known)


@blocked
def _missed(shares: Array, places: Array, g: Array) -> Array:
    found = np.multiply(shares, g[:, None])
    found.reshape(-1)[places + _starts(*shares.shape)] -= g
    return found


def _sparse_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    output, from_logits = args[1:3]
    shares, places, known = saved
    g = g.reshape(-1) if known is None else g.reshape(-1) * known
    if from_logits:
        return [None, _missed(shares, places, g).reshape(output.shape)]
    weights = np.zeros(output.shape, output.dtype)
    weights.reshape(-1)[places + _starts(places.size, output.shape[-1])] = -g
    return [None, _shares_gradient(weights, output, shares)]


@blocked
def _expected(x: Array, target: Array) -> tuple[Array, Array]:
    """(crossentropies, shares) of logits, classes last."""
    away = lowered(x, -1, LOGARITHMS)
    shares = powers(away)
    sums = row_sums(shares)
    loss = row_products(np.subtract(np.log(sums), away), target)[..., 0]
    return loss, np.divide(shares, sums, out=shares)


def _soft_forward(target: Array, output: Array, from_logits: bool = False, axis: int = -1) -> Any:
    """`-sum(target * log(output))`; see `kerata.ops.categorical_crossentropy`."""
    if output.dtype.char not in _FLOAT or target.shape != output.shape:
        return NotImplemented
    if axis not in (-1, output.ndim - 1) or target.dtype.kind not in "fiub":
        return NotImplemented
    target = target if target.dtype == output.dtype else target.astype(output.dtype)
    if from_logits:
        loss, shares = _expected(output, target)
        return loss, (target, shares)
    logs, shares = _logs(output)
    total = np.asarray(np.add.reduce(target * logs, -1))
    return np.negative(total, out=total), (target, shares)


@blocked
def _surplus(target: Array, shares: Array, g: Array) -> Array:
    found = np.multiply(shares, row_sums(target))
    np.subtract(found, target, out=found)
    return np.multiply(found, g[..., None], out=found)


def _soft_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    output, from_logits = args[1:3]
    target, shares = saved
    g = np.asarray(g)

    def of_target() -> Array:
        logs = log_softmax(output) if from_logits else _logs(output)[0]
        return np.multiply(logs, -g[..., None])

    def of_output() -> Array:
        if from_logits:
            return _surplus(target, shares, g)
        return _shares_gradient(-g[..., None] * target, output, shares)

    return [of_target, of_output]


@blocked
def _binary(x: Array, target: Array) -> Array:
    out = np.abs(x)
    np.negative(out, out=out)
    np.log1p(powers(out, out), out=out)
    np.add(out, np.maximum(x, 0), out=out)
    return np.subtract(out, np.multiply(x, target), out=out)


def binary_crossentropy(target: Array, output: Array, from_logits: bool = False) -> Any:
    """`max(x, 0) - x * target + log1p(exp(-|x|))`; see `kerata.ops.binary_crossentropy`."""
    if not from_logits or output.dtype.char not in _FLOAT or target.dtype != output.dtype:
        return NotImplemented
    if target.shape != output.shape or not output.ndim:
        return NotImplemented
    return _binary(output, target)


@blocked
def _binary_slope(g: Array, x: Array, target: Array) -> Array:
    found = logistic(x)
    np.subtract(found, target, out=found)
    return np.multiply(found, g, out=found)


def _binary_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    target, x = args[:2]
    return [lambda: np.negative(x * g), lambda: _binary_slope(g, x, target)]


OVERRIDES = {
    "sparse_categorical_crossentropy": without_residuals(_sparse_forward),
    "categorical_crossentropy": without_residuals(_soft_forward),
    "binary_crossentropy": binary_crossentropy,
}
GRADIENTS = {
    "sparse_categorical_crossentropy": CustomGradient(_sparse_forward, _sparse_gradient),
    "categorical_crossentropy": CustomGradient(_soft_forward, _soft_gradient),
    "binary_crossentropy": _binary_gradient,
}
