"""Where the windows of a convolution or pooling lie, in arrays whose channels are last."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.lib.stride_tricks import as_strided

from ...core import Array
from ...engine import Windows

Margins = Sequence[tuple[int, int]]


def margined(x: Array, widths: Margins, value: float = 0) -> Array:
    """`x` with a margin of this value: (before, after) for each axis."""
    shape = tuple(n + a + b for n, (a, b) in zip(x.shape, widths))
    out = np.zeros(shape, x.dtype) if value == 0 else np.full(shape, value, x.dtype)
    out[tuple([slice(a, a + n) for n, (a, _) in zip(x.shape, widths)])] = x
    return out


def padded(x: Array, margins: Margins, value: float = 0) -> Array:
    """`x` with margins round its spatial axes."""
    return margined(x, [(0, 0), *margins, (0, 0)], value) if any(map(any, margins)) else x


def inside(x: Array, margins: Margins, spatial: Sequence[int]) -> Array:
    """The view of padded `x` without its margins."""
    at = [slice(a, a + n) for n, (a, _) in zip(spatial, margins)]
    return x[tuple([slice(None), *at])]


def axis_slices(w: Windows) -> list[list[slice]]:
    """For each spatial axis and each tap along it, the slice of the padded input under it."""
    return [
        [slice(t * d, t * d + (n - 1) * s + 1, s) for t in range(k)]
        for k, s, d, n in zip(w.size, w.strides, w.dilation, w.places)
    ]


def tap_slices(w: Windows) -> Iterator[tuple[slice, ...]]:
    """For each tap, in row-major order, the slices of the padded input under it."""
    return itertools.product([slice(None)], *axis_slices(w))


def under(x: Array, w: Windows) -> Array:
    """A view of padded `x`: [N, *places, *window, C]."""
    batch, *spatial, channel = x.strides
    apart = [n * s for n, s in zip(spatial, w.strides)]
    taps = [n * d for n, d in zip(spatial, w.dilation)]
    shape = (x.shape[0], *w.places, *w.size, x.shape[-1])
    return as_strided(x, shape, (batch, *apart, *taps, channel), writeable=False)
