"""Pooling: elementwise maxima and sums of strided slices, axis by axis.

Of equal largest elements the first of the window has the gradient, as on other engines.
"""

from __future__ import annotations

import math

import numpy as np

from ...core import Array
from ...engine import Windows, serves
from ._kernels import Args, Shares, floats
from ._windows import axis_slices, inside, padded, tap_slices


def _fold(x: Array, w: Windows, join: np.ufunc) -> Array:
    """The elements of each window joined, one axis after the other; an array of its own."""
    given = x
    for axis, slices in enumerate(axis_slices(w), 1):
        taps = [x[(slice(None),) * axis + (at,)] for at in slices]
        x = taps[0] if len(taps) == 1 else join(taps[0], taps[1])
        for tap in taps[2:]:
            join(x, tap, out=x)
    return x.copy() if np.may_share_memory(x, given) else x


@serves(floats)
def max_pool(x: Array, w: Windows) -> Array:
    """The largest element of each window; see `kerata.ops.max_pool`."""
    return _fold(padded(x, w.margins, -math.inf), w, np.maximum)


def max_pool_gradient(e: object, g: Array, out: Array, args: Args, saved: None) -> Shares:
    """`g` to the first element of each window that equals the result."""
    x, w = args
    wide, rest = padded(x, w.margins, -math.inf), np.array(g)
    found = np.zeros_like(wide)
    for at in tap_slices(w):
        share = np.equal(wide[at], out) * rest
        rest -= share
        found[at] += share
    return [inside(found, w.margins, x.shape[1:-1])]


def _counts(x: Array, w: Windows) -> Array:
    """How many elements each window holds, in a shape that meets the sums."""
    if not w.padded:
        return np.asarray(math.prod(w.size), x.dtype)
    counts = np.ones((1,) * x.ndim, x.dtype)
    rows = zip(x.shape[1:-1], w.size, w.strides, w.places, w.margins)
    for axis, (n, k, s, p, (before, _)) in enumerate(rows, 1):
        start = np.arange(p) * s - before
        held = np.minimum(start + k, n) - np.maximum(start, 0)
        shape = [-1 if a == axis else 1 for a in range(x.ndim)]
        counts = counts * held.astype(x.dtype).reshape(shape)
    return counts


@serves(floats)
def average_pool(x: Array, w: Windows) -> Array:
    """The mean of each window; see `kerata.ops.average_pool`."""
    return _fold(padded(x, w.margins), w, np.add) / _counts(x, w)


def average_pool_gradient(e: object, g: Array, out: Array, args: Args, saved: None) -> Shares:
    """An equal share of `g` to each element of the window."""
    x, w = args
    share = g / _counts(x, w)
    sizes = [n + a + b for n, (a, b) in zip(x.shape[1:-1], w.margins)]
    found = np.zeros((len(x), *sizes, x.shape[-1]), x.dtype)
    for at in tap_slices(w):
        found[at] += share
    return [inside(found, w.margins, x.shape[1:-1])]


KERNELS = {
    "max_pool": (max_pool, max_pool_gradient),
    "average_pool": (average_pool, average_pool_gradient),
}
