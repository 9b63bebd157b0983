"""Normalization on NumPy: moments, batch and layer normalization, with few passes over the data."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..core.context import settings
from ..engine.recording import Saving
from .numpy_blocks import blocked, column_sums, row_products, row_sums, total, widened

Array = Any
_FLOAT = "fd"


def _axes(axis: Any, rank: int) -> tuple[int, ...]:
    """Axes in order; () where one is out of range or named twice, which the body complains of."""
    given = (
        tuple(range(rank)) if axis is None else axis if isinstance(axis, (list, tuple)) else (axis,)
    )
    if any(not -rank <= a < rank for a in given):
        return ()
    found = tuple(sorted(a % rank for a in given))
    return found if len(set(found)) == len(found) else ()


def _centred(x: Array, axes: tuple[int, ...]) -> tuple[Array, Array, Array]:
    """(mean, x - mean, variance), axes kept."""
    count = x.dtype.type(math.prod(x.shape[a] for a in axes))
    mean = total(x, axes, True) / count
    away = np.subtract(x, mean)
    return mean, away, total(np.multiply(away, away), axes, True) / count


def _square(x: Array) -> Array:
    return np.multiply(x, x, out=x)


def _moments_of_columns(x: Array) -> tuple[Array, Array]:
    """Mean and variance of each column of a matrix, in two passes."""
    count = x.dtype.type(len(x))
    mean = column_sums(lambda rows: rows, x) / count
    wide, centre = widened(x, mean)
    squares = column_sums(lambda rows: _square(np.subtract(rows, centre)), wide)
    return mean, squares.reshape(-1, x.shape[1]).sum(0) / count


def _moments_forward(
    x: Array, axes: Any, keepdims: bool = False, synchronized: bool = False
) -> Any:
    if x.dtype.char not in _FLOAT or x.size == 0:
        return NotImplemented
    found = _axes(axes, x.ndim)
    if not found:
        return NotImplemented
    if found == tuple(range(x.ndim - 1)) and x.flags.c_contiguous:
        mean, variance = _moments_of_columns(x.reshape(-1, x.shape[-1]))
    else:
        mean, _, variance = _centred(x, found)
    kept = [1 if i in found else n for i, n in enumerate(x.shape)]
    shape = kept if keepdims else [n for i, n in enumerate(x.shape) if i not in found]
    return (mean.reshape(shape), variance.reshape(shape)), (found, kept, mean.reshape(kept))


def moments(x: Array, axes: Any, keepdims: bool = False, synchronized: bool = False) -> Any:
    """Mean and variance; see `kerata.ops.moments`."""
    found = _moments_forward(x, axes, keepdims, synchronized)
    return found if found is NotImplemented else found[0]


def _moments_gradient(e: Any, g: Any, out: Any, args: Any, saved: Any) -> list[Any]:
    x, (axes, kept, mean) = args[0], saved
    count = x.dtype.type(math.prod(x.shape[a] for a in axes))
    of_mean, of_variance = (None if m is None else m.reshape(kept) / count for m in g)
    if of_variance is None:
        return [np.broadcast_to(of_mean, x.shape)]
    slope = 2 * of_variance
    if axes == tuple(range(x.ndim - 1)) and x.flags.c_contiguous:
        shift = None if of_mean is None else of_mean.reshape(-1)
        flat = x.reshape(-1, x.shape[-1])
        return [_scaled(flat, slope.reshape(-1), shift, mean.reshape(-1)).reshape(x.shape)]
    found = np.multiply(np.subtract(x, mean), slope)
    return [found if of_mean is None else np.add(found, of_mean, out=found)]


def _scaled(x: Array, by: Array, shift: Array | None, centre: Array) -> Array:
    """`(x - centre) * by + shift` of a matrix and vectors."""
    wide, centre, by, *rest = widened(x, centre, by, *(() if shift is None else (shift,)))

    def of_rows(rows: Array, out: Array | None = None) -> Array:
        out = np.subtract(rows, centre, out=out)
        np.multiply(out, by, out=out)
        return np.add(out, rest[0], out=out) if rest else out

    return blocked(of_rows)(wide).reshape(x.shape)


# -- batch normalization --------------------------------------------------------------------------
def _batch_forward(
    x: Array, mean: Array, variance: Array, axis: int, offset: Array | None = None,
    scale: Array | None = None,
    epsilon: float = 1e-3,
) -> Any:  # fmt: skip
    parts = [p for p in (mean, variance, offset, scale) if p is not None]
    if x.dtype.char not in _FLOAT or not isinstance(axis, int) or not -x.ndim <= axis < x.ndim:
        return NotImplemented
    axis %= x.ndim
    if any(p.dtype != x.dtype or p.shape != (x.shape[axis],) for p in parts):
        return NotImplemented
    shape = [-1 if a == axis else 1 for a in range(x.ndim)]
    deviation = 1 / np.sqrt(variance + x.dtype.type(epsilon))
    factor = deviation if scale is None else deviation * scale
    saved = axis, deviation, factor
    if axis == x.ndim - 1 and x.flags.c_contiguous and x.size:
        out = _scaled(x.reshape(-1, x.shape[-1]), factor, offset, mean)
        return out.reshape(x.shape), saved
    out = np.subtract(x, mean.reshape(shape))
    np.multiply(out, factor.reshape(shape), out=out)
    if offset is not None:
        np.add(out, offset.reshape(shape), out=out)
    return out, saved


def batch_normalization(
    x: Array, mean: Array, variance: Array, axis: int, offset: Array | None = None,
    scale: Array | None = None,
    epsilon: float = 1e-3,
) -> Any:  # fmt: skip
    """`(x - mean) / sqrt(variance + epsilon) * scale + offset`; see the operation."""
    found = _batch_forward(x, mean, variance, axis, offset, scale, epsilon)
    return found if found is NotImplemented else found[0]


def _batch_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    x, mean, variance, _, offset, scale, _ = args
    axis, deviation, factor = saved
    shape = [-1 if a == axis else 1 for a in range(x.ndim)]
    others = tuple(a for a in range(x.ndim) if a != axis)
    sums = total(g, others)
    of_factor = (
        _pull(x, mean, g)
        if axis == x.ndim - 1
        else total(np.multiply(np.subtract(x, mean.reshape(shape)), g), others)
    )
    of_deviation = of_factor if scale is None else of_factor * scale

    def of_inputs() -> Array:
        if axis < x.ndim - 1 or not g.flags.c_contiguous:
            return np.multiply(g, factor.reshape(shape))
        wide, by = widened(g.reshape(-1, g.shape[-1]), factor)
        return np.multiply(wide, by).reshape(g.shape)

    return [
        of_inputs,
        -sums * factor,
        of_deviation * deviation**3 * x.dtype.type(-0.5),
        None,
        None if offset is None else sums,
        None if scale is None else of_factor * deviation,
    ]


def _pull(x: Array, mean: Array, g: Array) -> Array:
    """The sums of `(x - mean) * g` over all axes but the last."""
    wide, centre = widened(x.reshape(-1, x.shape[-1]), mean)

    def of_rows(x: Array, g: Array) -> Array:
        away = np.subtract(x, centre)
        return np.multiply(away, g, out=away)

    return column_sums(of_rows, wide, g.reshape(wide.shape)).reshape(-1, mean.size).sum(0)


# -- layer and root mean square normalization -----------------------------------------------------
def _matrix(x: Array, axis: Any, *weights: Array | None) -> Array | None:
    """`x` as rows to be normalized, where the axes are the last ones and the weights fit."""
    axes = _axes(axis, x.ndim)
    if x.dtype.char not in _FLOAT or not x.size or not axes:
        return None
    shape = tuple(x.shape[a] for a in axes)
    if axes != tuple(range(x.ndim - len(axes), x.ndim)):
        return None
    if any(p is not None and (p.dtype != x.dtype or p.shape != shape) for p in weights):
        return None
    return x.reshape(-1, math.prod(shape))


def _row_means(x: Array) -> Array:
    return row_sums(x) / x.dtype.type(x.shape[-1])


def _normal_rows(x: Array, centred: bool, epsilon: Any, out: Array | None) -> tuple[Array, Array]:
    """(rows divided by their deviation, about the mean if `centred`; 1 / deviation)."""
    away = np.subtract(x, _row_means(x), out=out) if centred else x
    deviation = 1 / np.sqrt(row_products(away, away) / x.dtype.type(x.shape[-1]) + epsilon)
    return np.multiply(away, deviation, out=away if centred else out), deviation


def _weighed(x: Array, gamma: Array | None, beta: Array | None, out: Array | None) -> Array:
    """`x * gamma + beta`; `x` itself where there are neither and nothing is to be written."""
    if gamma is None and beta is None:
        if out is None:
            return x
        out[...] = x
        return out
    if gamma is None:
        return np.add(x, beta, out=out)
    out = np.multiply(x, gamma, out=out)
    return out if beta is None else np.add(out, beta, out=out)


def _normalized(
    x: Array, gamma: Array | None, beta: Array | None, axis: Any, epsilon: float | None,
    centred: bool,
) -> Any:  # fmt: skip
    rows = _matrix(x, axis, gamma, beta)
    if rows is None:
        return NotImplemented
    small = x.dtype.type(settings.epsilon if epsilon is None else epsilon)
    flat = [None if p is None else p.reshape(-1) for p in (gamma, beta)]

    def of_rows(x: Array, out: Any = (None, None, None)) -> tuple[Array, Array, Array]:
        normal, deviation = _normal_rows(x, centred, small, out[1])
        if out[2] is not None:
            out[2][...] = deviation
        found = _weighed(normal, flat[0], flat[1], out[0])
        return found, normal, deviation

    out, normal, deviation = blocked(of_rows)(rows)
    return out.reshape(x.shape), (normal, deviation, centred)


def _layer_forward(
    x: Array,
    gamma: Array | None = None,
    beta: Array | None = None,
    axis: Any = -1,
    epsilon: float | None = None,
) -> Any:
    return _normalized(x, gamma, beta, axis, epsilon, True)


def layer_normalization(
    x: Array,
    gamma: Array | None = None,
    beta: Array | None = None,
    axis: Any = -1,
    epsilon: float | None = None,
) -> Any:
    """`(x - m) / sqrt(v + epsilon) * gamma + beta`; see `kerata.ops.layer_normalization`."""
    found = _layer_forward(x, gamma, beta, axis, epsilon)
    return found if found is NotImplemented else found[0]


def _rms_forward(
    x: Array, scale: Array | None = None, axis: Any = -1, epsilon: float | None = None
) -> Any:
    return _normalized(x, scale, None, axis, epsilon, False)


def rms_normalization(
    x: Array, scale: Array | None = None, axis: Any = -1, epsilon: float | None = None
) -> Any:
    """`x / sqrt(mean(x**2) + epsilon) * scale`; see `kerata.ops.rms_normalization`."""
    found = _rms_forward(x, scale, axis, epsilon)
    return found if found is NotImplemented else found[0]


def _gradients(g: Array, x: Array, gamma: Any, beta: Any, saved: Any) -> list[Any]:
    normal, deviation, centred = saved
    g = g.reshape(normal.shape)
    weights = None if gamma is None else gamma.reshape(-1)

    def of_rows(normal: Array, g: Array, deviation: Array, out: Array | None = None) -> Array:
        inner = g if weights is None else g * weights
        count = normal.dtype.type(normal.shape[-1])
        out = np.multiply(normal, row_products(inner, normal) / count, out=out)
        np.subtract(inner, out, out=out)
        if centred:
            np.subtract(out, _row_means(inner), out=out)
        return np.multiply(out, deviation, out=out)

    return [
        lambda: blocked(of_rows)(normal, g, deviation).reshape(x.shape),
        None if gamma is None else lambda: column_sums(np.multiply, g, normal).reshape(gamma.shape),
        None if beta is None else lambda: column_sums(lambda g: g, g).reshape(beta.shape),
    ]


def _layer_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    x, gamma, beta = args[:3]
    return _gradients(g, x, gamma, beta, saved)


def _rms_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    return _gradients(g, args[0], args[1], None, saved)[:2]


OVERRIDES = {
    "moments": moments,
    "batch_normalization": batch_normalization,
    "layer_normalization": layer_normalization,
    "rms_normalization": rms_normalization,
}
GRADIENTS = {
    "moments": Saving(_moments_forward, _moments_gradient),
    "batch_normalization": Saving(_batch_forward, _batch_gradient),
    "layer_normalization": Saving(_layer_forward, _layer_gradient),
    "rms_normalization": Saving(_rms_forward, _rms_gradient),
}
