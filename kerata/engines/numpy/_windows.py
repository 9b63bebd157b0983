"""Where the windows of a convolution or pooling lie, in arrays whose channels are last."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.lib.stride_tricks import as_strided

from ...core.context import settings
from ...core.typing import Array

Margins = Sequence[tuple[int, int]]


class Windows(NamedTuple):
    """One entry for each spatial axis."""

    size: tuple[int, ...]
    strides: tuple[int, ...]
    dilation: tuple[int, ...]
    places: tuple[int, ...]
    margins: Margins = ()


def windows(
    spatial: Sequence[int], size: Any, strides: Any, padding: Any, dilation: Any
) -> Windows | None:
    """The windows; None where they do not fit or an argument is unusual (the body complains)."""
    size, strides, dilation = (each(v, len(spatial)) for v in (size, strides, dilation))
    padding = padding.lower() if isinstance(padding, str) else ""
    if padding not in ("valid", "same") or None in (size, strides, dilation):
        return None
    places, margins = [], []
    for n, k, s, d in zip(spatial, size, strides, dilation):
        reach = (k - 1) * d + 1
        total = 0
        if padding == "same":
            total = max((-(-n // s) - 1) * s + reach - n, 0)
        margins.append((total // 2, total - total // 2))
        places.append((n + total - reach) // s + 1)
    if min(places) < 1:
        return None
    return Windows(size, strides, dilation, tuple(places), margins)


def each(value: Any, rank: int) -> tuple[int, ...] | None:
    """A positive number for each axis; None where that is not what is given."""
    found = tuple(value) if isinstance(value, (list, tuple)) else (value,) * rank
    fits = len(found) == rank and all(isinstance(v, int) and v > 0 for v in found)
    return found if fits else None


def channels_last(x: Array, data_format: str | None) -> tuple[Array, bool] | None:
    """(a view with the channels last, whether they were first); None: not for us."""
    if data_format not in (None, "channels_last", "channels_first") or x.ndim > 5:
        return None
    first = (data_format or settings.image_data_format) == "channels_first"
    return (np.moveaxis(x, 1, -1) if first else x), first


def restored(x: Array, first: bool) -> Array:
    """The channels where they were."""
    return np.moveaxis(x, -1, 1) if first else x


def prepared(
    x: Array, size: Any, strides: Any, padding: Any, data_format: str | None, dilation: Any = 1
) -> tuple[Array, Windows, bool] | None:
    """(a view with the channels last, its windows, whether the channels were first), or None."""
    found = channels_last(x, data_format)
    if found is None:
        return None
    w = windows(found[0].shape[1:-1], size, strides, padding, dilation)
    return None if w is None else (found[0], w, found[1])


def transposed(
    inputs: Array, kernel: Array, strides: Any, padding: str, extra: Any, data_format: str | None,
    dilation: Any,
) -> tuple[Array, Windows, list[int], bool] | None:  # fmt: skip
    """(x channels last, windows on the result, its sizes, whether channels were first), or None.

    The margins of the windows say where the result lies in what all windows cover.
    """
    found = channels_last(inputs, data_format)
    rank = inputs.ndim - 2
    size: Any = kernel.shape[:-2]
    strides, dilation = each(strides, rank), each(dilation, rank)
    if found is None or extra is not None or padding not in ("valid", "same"):
        return None
    x, first = found
    if None in (strides, dilation) or len(size) != rank or x.shape[-1] != kernel.shape[-1]:
        return None
    places, sizes, margins = x.shape[1:-1], [], []
    for n, k, s, d in zip(places, size, strides, dilation):
        reach = (k - 1) * d + 1
        covered = (n - 1) * s + reach
        sizes.append(n * s + (max(reach - s, 0) if padding == "valid" else 0))
        before = max(covered - sizes[-1], 0) // 2 if padding == "same" else 0
        margins.append((before, covered - before - sizes[-1]))
    return np.ascontiguousarray(x), Windows(size, strides, dilation, places, margins), sizes, first


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
