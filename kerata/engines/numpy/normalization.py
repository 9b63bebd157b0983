"""Normalization on NumPy: moments, batch and layer normalization, with few passes over the data."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ...core.context import settings
from ...engine.autodiff.recording import CustomGradient, without_residuals
from ._blocks import BLOCK, blocked, column_sums, outer, row_products, row_sums, total, widened

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


def _folded(sums: Array, size: int) -> Array:
    """Sums over wide rows as sums over columns; in float64, or many would lose digits."""
    if sums.size == size:
        return sums
    return sums.reshape(-1, size).sum(0, np.float64).astype(sums.dtype)


def _moments_of_columns(x: Array) -> tuple[Array, Array]:
    """Mean and variance of each column of a matrix, in two passes."""
    count, (wide,) = x.dtype.type(len(x)), widened(x)
    mean = _folded(column_sums(lambda rows: rows, wide), x.shape[1]) / count
    centre = mean if wide is x else np.tile(mean, wide.shape[1] // mean.size)
    squares = column_sums(lambda rows: (np.subtract(rows, centre),) * 2, wide)
    return mean, _folded(squares, x.shape[1]) / count


def _moments_forward(
    x: Array, axes: Any, keepdims: bool = False, synchronized: bool = False
) -> Any:
    """Mean and variance; see `kerata.ops.moments`."""
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
        vectors = slope.reshape(-1), shift, mean.reshape(-1), out[1].reshape(-1)
        return [_scaled(flat, *vectors).reshape(x.shape)]
    found = np.multiply(np.subtract(x, mean), slope)
    return [found if of_mean is None else np.add(found, of_mean, out=found)]


def _scaled(x: Array, by: Array, shift: Array | None, centre: Array, variance: Array) -> Array:
    """`(x - centre) * by + shift` of a matrix and vectors.

    Where columns lie within a few deviations of zero, so that no digits are lost, that is a product
    and a sum, which saves a pass over many rows.
    """
    near = x.size >= BLOCK and bool((np.square(centre) <= _NEAR * variance).all())
    if near:
        shift = -centre * by if shift is None else shift - centre * by
    wide, by, centre, *rest = widened(x, by, centre, *(() if shift is None else (shift,)))

    def of_rows(rows: Array, out: Array | None = None) -> Array:
        if near:
            out = np.multiply(rows, by, out=out)
        else:
            out = np.subtract(rows, centre, out=out)
            np.multiply(out, by, out=out)
        return np.add(out, rest[0], out=out) if rest else out

    return blocked(of_rows)(wide).reshape(x.shape)


_NEAR = 16.0  # squares of a mean in variances


# -- batch normalization --------------------------------------------------------------------------
def _batch_forward(
    x: Array, mean: Array, variance: Array, axis: int, offset: Array | None = None,
    scale: Array | None = None,
    epsilon: float = 1e-3,
) -> Any:  # fmt: skip
    """`(x - mean) / sqrt(variance + epsilon) * scale + offset`; see the operation."""
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
        out = _scaled(x.reshape(-1, x.shape[-1]), factor, offset, mean, variance)
        return out.reshape(x.shape), saved
    out = np.subtract(x, mean.reshape(shape))
    np.multiply(out, factor.reshape(shape), out=out)
    if offset is not None:
        np.add(out, offset.reshape(shape), out=out)
    return out, saved


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
        of_deviation * deviation * deviation * deviation * x.dtype.type(-0.5),
        None,
        None if offset is None else sums,
        None if scale is None else of_factor * deviation,
    ]


def _pull(x: Array, mean: Array, g: Array) -> Array:
    """The sums of `(x - mean) * g` over all axes but the last."""
    wide, centre = widened(x.reshape(-1, x.shape[-1]), mean)

    products = column_sums(lambda x, g: (np.subtract(x, centre), g), wide, g.reshape(wide.shape))
    return _folded(products, mean.size)


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


def _normalized(
    x: Array, gamma: Array | None, beta: Array | None, axis: Any, epsilon: float | None,
    centred: bool,
) -> Any:  # fmt: skip
    """(the result, what the gradients need: means of rows if centred, 1 / deviation)."""
    rows = _matrix(x, axis, gamma, beta)
    if rows is None:
        return NotImplemented
    small = x.dtype.type(settings.epsilon if epsilon is None else epsilon)

    def of_rows(x: Array, out: _Three = (None, None, None)) -> _Three:
        means = _row_means(x) if centred else None
        away = np.subtract(x, means, out=out[0]) if centred else x
        deviation = 1 / np.sqrt(row_products(away, away) / x.dtype.type(x.shape[-1]) + small)
        found = np.multiply(away, _factors(deviation, gamma), out=away if centred else out[0])
        if beta is not None:
            wide, offset = widened(found, beta.reshape(-1))
            np.add(wide, offset, out=wide)
        if out[2] is not None:
            out[2][...] = deviation
            if centred:
                out[1][...] = means
        return found, deviation if means is None else means, deviation

    out, means, deviation = blocked(of_rows)(rows)
    return out.reshape(x.shape), (means if centred else None, deviation)


_Three = tuple[Any, Any, Any]


def _factors(deviation: Array, gamma: Array | None) -> Array:
    """What rows are multiplied by."""
    return deviation if gamma is None else outer(deviation, gamma.reshape(-1))


def _layer_forward(
    x: Array,
    gamma: Array | None = None,
    beta: Array | None = None,
    axis: Any = -1,
    epsilon: float | None = None,
) -> Any:
    """`(x - m) / sqrt(v + epsilon) * gamma + beta`; see `kerata.ops.layer_normalization`."""
    return _normalized(x, gamma, beta, axis, epsilon, True)


def _rms_forward(
    x: Array, scale: Array | None = None, axis: Any = -1, epsilon: float | None = None
) -> Any:
    """`x / sqrt(mean(x**2) + epsilon) * scale`; see `kerata.ops.rms_normalization`."""
    return _normalized(x, scale, None, axis, epsilon, False)


def _gradients(g: Array, x: Array, gamma: Any, beta: Any, saved: Any) -> list[Any]:
    """Of all at once, while a piece is in the cache; means of rows are there if centred."""
    means, deviation = saved
    rows = x.reshape(len(deviation), -1)
    of_gamma: list[Array] = []
    of_beta: list[Array] = []

    def of_rows(
        x: Array, g: Array, deviation: Array, *means: Array, out: Array | None = None
    ) -> Array:
        away = np.subtract(x, *means) if means else x
        inner = np.multiply(g, _factors(deviation, gamma), out=out)
        if gamma is not None:
            of_gamma.append(np.matmul(deviation[:, 0], np.multiply(g, away)))
        if beta is not None:
            of_beta.append(column_sums(lambda g: g, g))
        count = x.dtype.type(x.shape[-1])
        shares = row_products(inner, away) * deviation * deviation / count
        centre = _row_means(inner) if means else None
        np.subtract(inner, np.multiply(away, shares, out=away if means else None), out=inner)
        return np.subtract(inner, centre, out=inner) if means else inner

    given = (rows, g.reshape(rows.shape), deviation, *(() if means is None else (means,)))
    found = blocked(of_rows)(*given).reshape(x.shape)
    sums = [
        None if p is None else sum(parts).reshape(p.shape)
        for p, parts in ((gamma, of_gamma), (beta, of_beta))
    ]
    return [found, *sums]


def _layer_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    x, gamma, beta = args[:3]
    return _gradients(g, x, gamma, beta, saved)


def _rms_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    return _gradients(g, args[0], args[1], None, saved)[:2]


OVERRIDES = {
    "moments": without_residuals(_moments_forward),
    "batch_normalization": without_residuals(_batch_forward),
    "layer_normalization": without_residuals(_layer_forward),
    "rms_normalization": without_residuals(_rms_forward),
}
GRADIENTS = {
    "moments": CustomGradient(_moments_forward, _moments_gradient),
    "batch_normalization": CustomGradient(_batch_forward, _batch_gradient),
    "layer_normalization": CustomGradient(_layer_forward, _layer_gradient),
    "rms_normalization": CustomGradient(_rms_forward, _rms_gradient),
}
