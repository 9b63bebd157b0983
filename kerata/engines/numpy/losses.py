"""Crossentropies, each with its gradient."""

from __future__ import annotations

import numpy as np

from ...core import Array, settings
from ...engine import serves
from ...engine.autodiff.recording import CustomGradient
from ._blocks import row_products, row_sums
from ._kernels import Args, Shares, outputs, rows
from .activations import shares_of
from .elementwise import logistic

_Pair = tuple[Array, Array]


def _logs(output: Array) -> _Pair:
    """(logarithms of probabilities, probabilities before the bounds are set), classes last."""
    shares = np.divide(output, np.add.reduce(output, -1, keepdims=True))
    return np.log(np.clip(shares, settings.epsilon, 1 - settings.epsilon)), shares


def _shares_gradient(weights: Array, output: Array, shares: Array) -> Array:
    """Gradient of `sum(weights * logs)` with regard to the output."""
    inside = (shares > settings.epsilon) & (shares < 1 - settings.epsilon)
    slopes = np.where(inside, weights / shares, output.dtype.type(0))
    total = np.add.reduce(slopes * shares, -1, keepdims=True)
    return np.divide(slopes - total, np.add.reduce(output, -1, keepdims=True))


@serves(outputs)
def _sparse(
    target: Array, output: Array, from_logits: bool
) -> tuple[Array, tuple[Array, Array, Array | None]]:
    """`-log(output[target])`; see `kerata.ops.sparse_categorical_crossentropy`."""
    *lead, classes = output.shape
    known, places = None, target.reshape(-1)
    inside = (places >= 0) & (places < classes)
    if not inside.all():
        known, places = inside, np.where(inside, places, 0)
    at = places + np.arange(places.size) * classes  # in a flat array
    if from_logits:
        away, shares, sums = shares_of(output.reshape(-1, classes), -1)
        out = np.log(sums[:, 0]) - away.reshape(-1)[at]
        shares /= sums
    else:
        logs, shares = _logs(output)
        out = -logs.reshape(-1)[at]
    if known is not None:
        out *= known
    return out.reshape(lead), (shares, at, known)


def _sparse_gradient(
    e: object, g: Array, out: Array, args: Args, saved: tuple[Array, Array, Array | None]
) -> Shares:
    output, from_logits = args[1:3]
    shares, at, known = saved
    g = g.reshape(-1) if known is None else g.reshape(-1) * known
    if from_logits:
        found = shares * g[:, None]
        found.reshape(-1)[at] -= g
        return [None, found.reshape(output.shape)]
    weights = np.zeros(output.shape, output.dtype)
    weights.reshape(-1)[at] = -g
    return [None, _shares_gradient(weights, output, shares)]


@serves(outputs)
def _soft(target: Array, output: Array, from_logits: bool) -> tuple[Array, _Pair]:
    """`-sum(target * log(output))`; see `kerata.ops.categorical_crossentropy`."""
    if from_logits:
        away, shares, sums = shares_of(output, -1)
        loss = row_products(np.log(sums) - away, target)[..., 0]
        return np.asarray(loss), (target, np.divide(shares, sums, out=shares))
    logs, shares = _logs(output)
    return np.asarray(-np.add.reduce(target * logs, -1)), (target, shares)


def _soft_gradient(e: object, g: Array, out: Array, args: Args, saved: _Pair) -> Shares:
    output, from_logits = args[1:3]
    target, shares = saved
    g = np.asarray(g)[..., None]

    def of_target() -> Array:
        if not from_logits:
            return np.multiply(_logs(output)[0], -g)
        away, _, sums = shares_of(output, -1)
        return np.multiply(away - np.log(sums), -g)

    def of_output() -> Array:
        if from_logits:
            return (shares * row_sums(target) - target) * g
        return _shares_gradient(-g * target, output, shares)

    return [of_target, of_output]


@serves(rows, lambda target, output, from_logits: from_logits)
def _binary(target: Array, output: Array, from_logits: bool) -> Array:
    """`max(x, 0) - x * target + log1p(exp(-|x|))`; see `kerata.ops.binary_crossentropy`."""
    out = np.log1p(np.exp(-np.abs(output)))
    out += np.maximum(output, 0)
    return np.subtract(out, output * target, out=out)


def _binary_gradient(e: object, g: Array, out: Array, args: Args, saved: None) -> Shares:
    target, x = args[:2]
    return [lambda: -(x * g), lambda: (logistic(x) - target) * g]


KERNELS = {
    "sparse_categorical_crossentropy": CustomGradient(_sparse, _sparse_gradient),
    "categorical_crossentropy": CustomGradient(_soft, _soft_gradient),
    "binary_crossentropy": (_binary, _binary_gradient),
}
