"""Pooling on NumPy: elementwise maxima and sums of strided slices, axis by axis.

Of equal largest elements the first of the window has the gradient, as on other engines.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ...core.context import settings
from ._blocks import blocked
from .convolution import FORMATS, Window, padded, tap_slices, window

Array = Any


def _prepared(x: Array, pool_size: Any, strides: Any, padding: str, data_format: Any) -> Any:
    """(window, first spatial axis); None: not for us."""
    if x.dtype.char not in "fd" or not 3 <= x.ndim <= 5 or x.size == 0:
        return None
    if data_format not in FORMATS:
        return None
    first = 2 if (data_format or settings.image_data_format) == "channels_first" else 1
    spatial = x.shape[first : first + x.ndim - 2]
    found = window(spatial, pool_size, pool_size if strides is None else strides, padding)
    return None if found is None else (found, first)


def _fold(x: Array, w: Window, first: int, join: Any) -> Array:
    """The elements of each window joined, one axis after the other."""
    for axis, (size, stride, places) in enumerate(zip(w.size, w.strides, w.places), first):
        lead = (slice(None),) * axis
        taps = [x[(*lead, slice(t, t + (places - 1) * stride + 1, stride))] for t in range(size)]
        if size == 1:
            x = taps[0]
            continue
        x = join(taps[0], taps[1])
        for tap in taps[2:]:
            join(x, tap, out=x)
    return x


def max_pool(
    inputs: Array,
    pool_size: Any,
    strides: Any = None,
    padding: str = "valid",
    data_format: Any = None,
) -> Array:
    """The largest element of each window; see `kerata.ops.max_pool`."""
    found = _prepared(inputs, pool_size, strides, padding, data_format)
    if found is None:
        return NotImplemented
    w, first = found
    return blocked(lambda x: _own(_fold(padded(x, w, first, -math.inf), w, first, np.maximum), x))(
        inputs
    )


def _own(y: Array, x: Array) -> Array:
    return y.copy() if y.base is not None else y


def max_pool_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """`g` to the first element of each window that equals the result."""
    w, first = _prepared(*args)
    return [blocked(lambda x, y, g: _to_largest(x, y, g, w, first))(args[0], out, g)]


def _to_largest(x: Array, out: Array, g: Array, w: Window, first: int) -> Array:
    wide = padded(x, w, first, -math.inf)
    apart = all(k <= s for k, s in zip(w.size, w.strides))
    spatial = wide.shape[first : first + len(w.size)]
    whole = apart and all(
        k == s and n == p * s for n, p, k, s in zip(spatial, w.places, w.size, w.strides)
    )
    found = np.empty_like(wide) if whole else np.zeros_like(wide)
    rest = np.array(g)
    for at in tap_slices(w, first):
        share = np.equal(wide[at], out).astype(g.dtype)
        np.multiply(share, rest, out=share)
        np.subtract(rest, share, out=rest)
        if apart:
            found[at] = share
        else:
            np.add(found[at], share, out=found[at])
    return _inside(found, x, w, first)


def _inside(wide: Array, x: Array, w: Window, first: int) -> Array:
    if wide.shape == x.shape:
        return wide
    lead = (slice(None),) * first
    spatial = x.shape[first : first + len(w.size)]
    return wide[lead + tuple(slice(a, a + n) for n, (a, _) in zip(spatial, w.margins))]


def _counts(x: Array, w: Window, first: int) -> Any:
    """How many elements each window holds, in a shape that meets the sums."""
    if not any(a or b for a, b in w.margins):
        return x.dtype.type(math.prod(w.size))
    counts = np.ones((1,) * x.ndim, x.dtype)
    spatial = x.shape[first:]
    for axis, (n, k, s, p, (before, _)) in enumerate(
        zip(spatial, w.size, w.strides, w.places, w.margins)
    ):
        start = np.arange(p) * s - before
        held = np.minimum(start + k, n) - np.maximum(start, 0)
        counts = counts * held.astype(x.dtype).reshape(
            [-1 if a == axis + first else 1 for a in range(x.ndim)]
        )
    return counts


def average_pool(
    inputs: Array,
    pool_size: Any,
    strides: Any = None,
    padding: str = "valid",
    data_format: Any = None,
) -> Array:
    """The mean of each window; see `kerata.ops.average_pool`."""
    found = _prepared(inputs, pool_size, strides, padding, data_format)
    if found is None:
        return NotImplemented
    w, first = found
    counts = _counts(inputs, w, first)

    def means(x: Array) -> Array:
        found = _own(_fold(padded(x, w, first), w, first, np.add), x)
        return np.divide(found, counts, out=found)

    return blocked(means)(inputs)


def average_pool_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """An equal share of `g` to each element of the window."""
    w, first = _prepared(*args)
    counts = _counts(args[0], w, first)

    def spread(x: Array, g: Array) -> Array:
        share, shape = g / counts, list(x.shape)
        for axis, (before, after) in enumerate(w.margins, first):
            shape[axis] += before + after
        found = np.zeros(shape, x.dtype)
        for at in tap_slices(w, first):
            np.add(found[at], share, out=found[at])
        return _inside(found, x, w, first)

    return [blocked(spread)(args[0], g)]


OVERRIDES = {"max_pool": max_pool, "average_pool": average_pool}
GRADIENTS = {"max_pool": max_pool_gradient, "average_pool": average_pool_gradient}
