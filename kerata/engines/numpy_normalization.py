"""Normalization on NumPy: moments, batch and layer normalization, with few passes over the data."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..core.context import settings
from ..engine.recording import Saving

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


def mean_over(x: Array, axes: tuple[int, ...]) -> Array:
    """The mean with axes kept; by a matrix product where all but the last axis go."""
    count = math.prod(x.shape[a] for a in axes)
    if axes == tuple(range(x.ndim - 1)) and count >= 256 and x.flags.c_contiguous:
        weights = np.full(count, 1.0 / count, x.dtype)
        return np.matmul(weights, x.reshape(count, -1)).reshape((1,) * (x.ndim - 1) + (-1,))
    return np.add.reduce(x, axes, keepdims=True) / x.dtype.type(count)


def _centred(x: Array, axes: tuple[int, ...]) -> tuple[Array, Array, Array]:
    """(mean, x - mean, variance), axes kept."""
    mean = mean_over(x, axes)
    away = np.subtract(x, mean)
    return mean, away, mean_over(np.multiply(away, away), axes)


def _moments_forward(
    x: Array, axes: Any, keepdims: bool = False, synchronized: bool = False
) -> Any:
    if x.dtype.char not in _FLOAT or x.size == 0:
        return NotImplemented
    found = _axes(axes, x.ndim)
    if not found:
        return NotImplemented
    mean, away, variance = _centred(x, found)
    if not keepdims:
        mean, variance = (np.asarray(m.reshape([n for i,
        n in enumerate(m.shape) if i not in found]))
                          for m in (mean, variance))  # fmt: skip
    return (mean, variance), (found, away)


def moments(x: Array, axes: Any, keepdims: bool = False, synchronized: bool = False) -> Any:
    """Mean and variance; see `kerata.ops.moments`."""
    found = _moments_forward(x, axes, keepdims, synchronized)
    return found if found is NotImplemented else found[0]


def _moments_gradient(e: Any, g: Any, out: Any, args: Any, saved: Any) -> list[Any]:
    x, (axes, away) = args[0], saved
    count = math.prod(x.shape[a] for a in axes)
    kept = [1 if i in axes else n for i, n in enumerate(x.shape)]
    of_mean, of_variance = (None if m is None else m.reshape(kept) / x.dtype.type(count) for m in g)
    if of_variance is None:
        return [np.broadcast_to(of_mean, x.shape)]
    found = np.multiply(away, 2 * of_variance)
    return [found if of_mean is None else np.add(found, of_mean, out=found)]


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
    out = np.subtract(x, mean.reshape(shape))
    np.multiply(out, factor.reshape(shape), out=out)
    if offset is not None:
        np.add(out, offset.reshape(shape), out=out)
    return out, (axis, deviation, factor)


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
    total = sum_over(g, others, axis)
    away = np.subtract(x, mean.reshape(shape))
    of_factor = sum_over(np.multiply(away, g, out=away), others, axis)
    of_deviation = of_factor if scale is None else of_factor * scale
    return [
        lambda: np.multiply(g, factor.reshape(shape)),
        -total * factor,
        of_deviation * deviation**3 * x.dtype.type(-0.5),
        None,
        None if offset is None else total,
        None if scale is None else of_factor * deviation,
    ]


def sum_over(x: Array, others: tuple[int, ...], axis: int) -> Array:
    """The sum over all axes but one."""
    if axis == x.ndim - 1 and x.size >= 256 * x.shape[-1] and x.flags.c_contiguous:
        rows = x.reshape(-1, x.shape[-1])
        return np.matmul(np.ones(len(rows), x.dtype), rows)
    return np.add.reduce(x, others)


# -- layer normalization --------------------------------------------------------------------------
def _layer_forward(
    x: Array,
    gamma: Array | None = None,
    beta: Array | None = None,
    axis: Any = -1,
    epsilon: float | None = None,
) -> Any:
    axes = _axes(axis, x.ndim)
    if (
        x.dtype.char not in _FLOAT
        or axes != tuple(range(x.ndim - len(axes), x.ndim))
        or not axes
        or x.size == 0
    ):
        return NotImplemented
    shape = tuple(x.shape[a] for a in axes)
    if any(p is not None and (p.dtype != x.dtype or p.shape != shape) for p in (gamma, beta)):
        return NotImplemented
    _, away, variance = _centred(x, axes)
    deviation = 1 / np.sqrt(
        variance + x.dtype.type(settings.epsilon if epsilon is None else epsilon)
    )
    np.multiply(away, deviation, out=away)
    if gamma is None:
        out = away if beta is None else away + beta
    else:
        out = np.multiply(away, gamma)
        if beta is not None:
            np.add(out, beta, out=out)
    return out, (axes, away, deviation)


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


def _layer_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    x, gamma, beta = args[:3]
    axes, normal, deviation = saved
    lead = tuple(range(x.ndim - len(axes)))

    def of_inputs() -> Array:
        inner = g if gamma is None else g * gamma
        found = np.subtract(inner, mean_over(inner, axes))
        found -= normal * mean_over(inner * normal, axes)
        return np.multiply(found, deviation, out=found)

    return [
        of_inputs,
        None if gamma is None else lambda: _sum_leading(g * normal, lead),
        None if beta is None else lambda: _sum_leading(g, lead),
    ]


def _sum_leading(x: Array, lead: tuple[int, ...]) -> Array:
    count = math.prod(x.shape[: len(lead)])
    if count < 256 or not x.flags.c_contiguous:
        return np.add.reduce(x, lead)
    rows = x.reshape(count, -1)
    return np.matmul(np.ones(count, x.dtype), rows).reshape(x.shape[len(lead) :])


OVERRIDES = {
    "moments": moments,
    "batch_normalization": batch_normalization,
    "layer_normalization": layer_normalization,
}
GRADIENTS = {
    "moments": Saving(_moments_forward, _moments_gradient),
    "batch_normalization": Saving(_batch_forward, _batch_gradient),
    "layer_normalization": Saving(_layer_forward, _layer_gradient),
}
