"""Normalization: moments, batch, layer and root mean square normalization."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ...core import Array
from ...engine.autodiff.recording import CustomGradient
from ...engine.kernels import fit, serves, trailing
from ._blocks import by_rows, row_products, row_sums, summed, total
from ._kernels import Args, Shares, floats

_Saved = tuple[Any, Array]
Axes = tuple[int, ...]


# -- moments --------------------------------------------------------------------------------------
@serves(floats)
def moments(x: Array, found: Axes, keepdims: bool, synchronized: bool) -> Any:
    """Mean and variance; see `kerata.ops.moments`."""
    count = x.dtype.type(math.prod(x.shape[a] for a in found))
    mean = total(x, found, True) / count
    variance = summed(lambda x, mean: np.square(x - mean), found, x, _repeated(mean, x))
    variance /= count
    shape = mean.shape if keepdims else [n for i, n in enumerate(x.shape) if i not in found]
    return (mean.reshape(shape), variance.reshape(shape)), (mean, count)


def _moments_gradient(e: object, g: Any, out: Any, args: Args, saved: Any) -> Shares:
    x, (mean, count) = args[0], saved
    of_mean, of_variance = (None if m is None else m.reshape(mean.shape) / count for m in g)
    if of_variance is None:
        return [np.broadcast_to(np.asarray(of_mean), x.shape)]
    return [_scaled(x, mean, 2 * of_variance, of_mean)]


def _scaled(x: Array, mean: Array, by: Array, shift: Array | None) -> Array:
    """`(x - mean) * by + shift`."""

    def of_rows(x: Array, mean: Array, by: Array, shift: Array | None = None) -> Array:
        out = x - mean
        out *= by
        return out if shift is None else np.add(out, shift, out=out)

    return by_rows(of_rows, x, *(_repeated(p, x) for p in (mean, by, shift) if p is not None))


def _repeated(p: Array, x: Array) -> Array:
    """Parameters of `x` repeated along its last axis but one, for long loops."""
    if x.ndim < 3 or len(p) > 1:
        return p
    return np.broadcast_to(p, (*p.shape[:-2], *x.shape[-2:])).copy()


# -- batch normalization --------------------------------------------------------------------------
def _channels(
    x: Array, mean: Any, variance: Any, axis: int, offset: Any, scale: Any, epsilon: float
) -> bool:
    return floats(x) and fit(x, (x.shape[axis],), mean, variance, offset, scale)


@serves(_channels)
def batch_normalization(
    x: Array, mean: Array, variance: Array, axis: int, offset: Array | None,
    scale: Array | None, epsilon: float,
) -> Any:  # fmt: skip
    """`(x - mean) / sqrt(variance + epsilon) * scale + offset`; see the operation."""
    shape = [-1 if a == axis else 1 for a in range(x.ndim)]
    deviation = 1 / np.sqrt(variance + x.dtype.type(epsilon))
    factor = deviation if scale is None else deviation * scale
    shift = None if offset is None else offset.reshape(shape)
    out = _scaled(x, mean.reshape(shape), factor.reshape(shape), shift)
    return out, (shape, deviation, factor)


def _batch_gradient(e: object, g: Array, out: Array, args: Args, saved: Any) -> Shares:
    x, mean, _, axis, offset, scale, _ = args
    shape, deviation, factor = saved
    others = tuple(a for a in range(x.ndim) if a != axis)
    centre = _repeated(mean.reshape(shape), x)
    products = summed(lambda x, g, centre: (x - centre) * g, others, x, g, centre)
    sums, of_factor = total(g, others), products.reshape(-1)
    of_deviation = of_factor if scale is None else of_factor * scale
    return [
        lambda: g * _repeated(factor.reshape(shape), g),
        -sums * factor,
        of_deviation * deviation * deviation * deviation * x.dtype.type(-0.5),
        None,
        None if offset is None else sums,
        None if scale is None else of_factor * deviation,
    ]


# -- layer and root mean square normalization -----------------------------------------------------
def _row_means(x: Array) -> Array:
    return row_sums(x) / x.dtype.type(x.shape[-1])


def _factors(deviation: Array, gamma: Array | None) -> Array:
    """What rows are multiplied by."""
    return deviation if gamma is None else deviation * gamma.reshape(-1)


def _normalized(
    x: Array, gamma: Array | None, beta: Array | None, axes: Axes, epsilon: float, centred: bool
) -> Any:
    """(the result, what the gradients need: means of rows if centred, 1 / deviation)."""
    shape = x.shape[axes[0] :]
    small = x.dtype.type(epsilon)

    def of_rows(x: Array) -> tuple[Array, Array, Array]:
        means = _row_means(x) if centred else None
        away = x if means is None else x - means
        deviation = 1 / np.sqrt(row_products(away, away) / x.dtype.type(x.shape[1]) + small)
        out = np.multiply(away, _factors(deviation, gamma), out=None if means is None else away)
        if beta is not None:
            out += beta.reshape(-1)
        return out, deviation if means is None else means, deviation

    out, means, deviation = by_rows(of_rows, x.reshape(-1, math.prod(shape)))
    return out.reshape(x.shape), (means if centred else None, deviation)


def _last(x: Array, *rest: Any) -> bool:
    *parameters, axes, _ = rest
    return floats(x) and trailing(x, axes) and fit(x, x.shape[axes[0] :], *parameters)


@serves(_last)
def layer_normalization(
    x: Array, gamma: Array | None, beta: Array | None, axes: Axes, epsilon: float
) -> Any:
    """`(x - m) / sqrt(v + epsilon) * gamma + beta`; see `kerata.ops.layer_normalization`."""
    return _normalized(x, gamma, beta, axes, epsilon, True)


@serves(_last)
def rms_normalization(x: Array, scale: Array | None, axes: Axes, epsilon: float) -> Any:
    """`x / sqrt(mean(x**2) + epsilon) * scale`; see `kerata.ops.rms_normalization`."""
    return _normalized(x, scale, None, axes, epsilon, False)


def _layer_gradient(
    e: object, g: Array, out: Array, args: Args, saved: _Saved
) -> list[Array | None]:
    x, gamma, beta = args[:3]
    means, deviation = saved
    of_gamma: list[Array] = []
    of_beta: list[Array] = []

    def of_rows(x: Array, g: Array, deviation: Array, means: Array | None = None) -> Array:
        away = x if means is None else x - means
        inner = g * _factors(deviation, gamma)
        if gamma is not None:
            of_gamma.append(np.matmul(deviation[:, 0], g * away))
        if beta is not None:
            of_beta.append(total(g, (0,)))
        shares = row_products(inner, away) * deviation * deviation
        found = inner - away * (shares / x.dtype.type(x.shape[1]))
        return found if means is None else np.subtract(found, _row_means(inner), out=found)

    rows = [a.reshape(len(deviation), -1) for a in (x, g)]
    found = by_rows(of_rows, *rows, deviation, *(() if means is None else (means,)))
    sums = [
        None if p is None else np.asarray(sum(parts)).reshape(p.shape)
        for p, parts in ((gamma, of_gamma), (beta, of_beta))
    ]
    return [found.reshape(x.shape), *sums]


def _rms_gradient(e: object, g: Array, out: Array, args: Args, saved: _Saved) -> Shares:
    return _layer_gradient(e, g, out, [*args[:2], None], saved)[:2]


KERNELS = {
    "moments": CustomGradient(moments, _moments_gradient),
    "batch_normalization": CustomGradient(batch_normalization, _batch_gradient),
    "layer_normalization": CustomGradient(layer_normalization, _layer_gradient),
    "rms_normalization": CustomGradient(rms_normalization, _rms_gradient),
}
