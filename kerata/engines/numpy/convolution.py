"""Convolution on NumPy: what lies under the windows is copied side by side, a few images at a time.

A block of images is as large as the processor's second-level cache likes; one matmul with the flat
kernel follows. The gradient of the inputs is, where strides are 1, a convolution of `g` with the
flipped kernel along all axes but the first, whose taps are added; else each tap's share is added
where it came from. Channels are last inside; rank one to three; groups are convolved one by one.
"""

from __future__ import annotations

import itertools
import math
import threading
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.lib.stride_tricks import as_strided

from ...core.context import settings

Array = Any
FORMATS = (None, "channels_last", "channels_first")
BLOCK = 1 << 20  # bytes under the windows that are laid side by side at a time
_local = threading.local()


class Window(NamedTuple):
    """Where the windows of a convolution or pooling lie, one entry for each spatial axis."""

    size: tuple[int, ...]
    strides: tuple[int, ...]
    dilation: tuple[int, ...]
    places: tuple[int, ...]
    margins: tuple[tuple[int, int], ...]


def window(
    spatial: Sequence[int], size: Any, strides: Any, padding: str, dilation: Any = 1
) -> Window | None:
    """The windows; None where they do not fit or an argument is unusual (the body complains)."""
    rank = len(spatial)
    size, strides, dilation = (_each(v, rank) for v in (size, strides, dilation))
    padding = padding.lower() if isinstance(padding, str) else ""
    if padding not in ("valid", "same") or None in (size, strides, dilation):
        return None
    places, margins = [], []
    for n, k, s, d in zip(spatial, size, strides, dilation):
        reach = (k - 1) * d + 1
        if padding == "same":
            count = -(-n // s)
            total = max((count - 1) * s + reach - n, 0)
            margins.append((total // 2, total - total // 2))
        else:
            count = (n - reach) // s + 1
            margins.append((0, 0))
        if count < 1 or n < 1:
            return None
        places.append(count)
    return Window(size, strides, dilation, tuple(places), tuple(margins))


def _each(value: Any, rank: int) -> Any:
    found = tuple(value) if isinstance(value, (list, tuple)) else (value,) * rank
    return (
        found if len(found) == rank and all(isinstance(v, int) and v > 0 for v in found) else None
    )


def padded(x: Array, w: Window, first: int = 1, value: float = 0) -> Array:
    """`x` with the margins of the windows."""
    if not any(a or b for a, b in w.margins):
        return x
    widths = [(0, 0)] * x.ndim
    widths[first : first + len(w.margins)] = w.margins
    return margined(x, widths, value)


def margined(x: Array, widths: Sequence[tuple[int, int]], value: float = 0) -> Array:
    """`x` with a margin."""
    shape = tuple(n + a + b for n, (a, b) in zip(x.shape, widths))
    out = np.zeros(shape, x.dtype) if value == 0 else np.full(shape, value, x.dtype)
    out[tuple([slice(a, a + n) for n, (a, _) in zip(x.shape, widths)])] = x
    return out


def tap_slices(w: Window, first: int = 1) -> Iterator[tuple[slice, ...]]:
    """For each tap, in row-major order, the slice of the padded input under it."""
    lead = (slice(None),) * first
    for tap in itertools.product(*map(range, w.size)):
        starts = [t * d for t, d in zip(tap, w.dilation)]
        yield lead + tuple(
            slice(a, a + (n - 1) * s + 1, s) for a, n, s in zip(starts, w.places, w.strides)
        )


def scratch(shape: tuple[int, ...], dtype: Any) -> Array:
    """Memory of this thread that is overwritten by the next call."""
    size = math.prod(shape) * dtype.itemsize
    held = getattr(_local, "bytes", None)
    if held is None or held.nbytes < size:
        held = _local.bytes = np.empty(max(size, 4 * BLOCK), np.uint8)
    return held[:size].view(dtype).reshape(shape)


def under(x: Array, w: Window) -> Array:
    """A view of padded `x`: [N, *places, *window, C]."""
    batch, *spatial, channel = x.strides
    apart = [n * s for n, s in zip(spatial, w.strides)]
    taps = [n * d for n, d in zip(spatial, w.dilation)]
    shape = (x.shape[0], *w.places, *w.size, x.shape[-1])
    return as_strided(x, shape, (batch, *apart, *taps, channel), writeable=False)


def _columns(x: Array, w: Window) -> Iterator[tuple[tuple[slice, slice], Array]]:
    """Blocks of ((images, rows of the first spatial axis), [n, taps * C]), each overwritten."""
    view = under(x, w)
    images, rows = view.shape[:2]
    width = math.prod(w.size) * x.shape[-1]
    line = math.prod(w.places[1:])
    per_row = line * width * x.itemsize
    per_image = per_row * rows
    step = max(1, min(images, BLOCK // max(per_image, 1)))
    part = rows if per_image <= 4 * BLOCK else max(1, BLOCK // per_row)
    for i in range(0, images, step):
        for r in range(0, rows, part):
            block = view[i : i + step, r : r + part]
            held = scratch((len(block) * block.shape[1] * line, width), x.dtype)
            np.copyto(held.reshape(block.shape), block)
            yield (slice(i, i + step), slice(r, r + part)), held


def correlate(x: Array, kernel: Array, w: Window) -> Array:
    """`x` [N, *spatial, C], padded, with `kernel` [*window, C, F]: [N, *places, F]."""
    filters = kernel.shape[-1]
    flat = kernel.reshape(-1, filters)
    out = np.empty((x.shape[0], *w.places, filters), x.dtype)
    if _pointwise(w):
        np.matmul(_rows(_strided(x, w)), flat, out=out.reshape(-1, filters))
        return out
    for (images, rows), held in _columns(x, w):
        np.matmul(held, flat, out=out[images, rows].reshape(-1, filters))
    return out


def _pointwise(w: Window) -> bool:
    return all(k == 1 for k in w.size)


def _strided(x: Array, w: Window) -> Array:
    return x if all(s == 1 for s in w.strides) else x[next(tap_slices(w))]


def _rows(x: Array) -> Array:
    return x.reshape(-1, x.shape[-1])


def kernel_gradient(x: Array, g: Array, w: Window) -> Array:
    """Gradient of the kernel: sum over images and places of `x` under each tap times `g`."""
    channels, filters = x.shape[-1], g.shape[-1]
    if _pointwise(w):
        return np.matmul(_rows(_strided(x, w)).T, _rows(g)).reshape(*w.size, channels, filters)
    total = part = None
    for (images, rows), held in _columns(x, w):
        if total is None:
            total = np.matmul(held.T, _rows(g[images, rows]))
        else:
            if part is None:
                part = np.empty_like(total)
            np.add(total, np.matmul(held.T, _rows(g[images, rows]), out=part), out=total)
    if total is None:  # no images
        total = np.zeros((math.prod(w.size) * channels, filters), x.dtype)
    return total.reshape(*w.size, channels, filters)


def input_gradient(g: Array, kernel: Array, w: Window, shape: Sequence[int]) -> Array:
    """Gradient of inputs of this (unpadded) shape."""
    if all(s == 1 for s in w.strides) and not _pointwise(w):
        return _gradient_by_rows(g, kernel, w, shape)
    flat = kernel.reshape(-1, *kernel.shape[-2:])
    sizes = [n + a + b for n, (a, b) in zip(shape[1:-1], w.margins)]
    out = np.zeros((shape[0], *sizes, shape[-1]), g.dtype)
    for tap, at in zip(flat, tap_slices(w)):
        out[at] += np.matmul(g, tap.T)
    inside = tuple(slice(a, a + n) for n, (a, _) in zip(shape[1:-1], w.margins))
    return out[(slice(None), *inside)]


def _gradient_by_rows(g: Array, kernel: Array, w: Window, shape: Sequence[int]) -> Array:
    """`g`, with margins, under the kernel flipped along all axes but the first.

    One product gives the shares of all taps of the first axis, which are added where they belong:
    that is less to lay side by side, and less to multiply with zeros, than a full correlation.
    """
    rank, (taps, *rest) = len(w.size), w.size
    flipped = kernel[(slice(None), *(slice(None, None, -1),) * (rank - 1))]
    order = (*range(1, rank), rank + 1, 0, rank)
    flat = flipped.transpose(order).reshape(math.prod(rest) * g.shape[-1], -1)
    widths, columns = [(0, 0)], zip(shape[1:-1], w.size, w.dilation, w.places, w.margins)
    for n, k, d, p, (before, _) in list(columns)[1:]:
        lead = (k - 1) * d - before
        widths.append((lead, n + (k - 1) * d - p - lead))
    wide = margined(g, [(0, 0), *widths, (0, 0)]) if rank > 1 else g
    line = Window((1, *rest), (1,) * rank, w.dilation, (w.places[0], *shape[2:-1]), ())
    (before, after), dilation = w.margins[0], w.dilation[0]
    out = np.zeros((shape[0], shape[1] + before + after, *shape[2:]), g.dtype)
    for (images, rows), held in _columns(wide, line):
        part = out[images, rows]
        shares = np.matmul(held, flat).reshape(len(part), -1, *shape[2:-1], taps, shape[-1])
        for t in range(taps):
            at = rows.start + t * dilation
            target = out[images, at : at + shares.shape[1]]
            np.add(target, shares[..., t, :], out=target)
    return out[:, before : before + shape[1]]


# -- the operation --------------------------------------------------------------------------------
def prepared(
    inputs: Array, kernel: Array, strides: Any, padding: Any, data_format: Any, dilation: Any
) -> Any:
    """(x channels last and contiguous, window, whether channels were first); None: not for us."""
    if inputs.dtype != kernel.dtype or inputs.dtype.char not in "fd" or not 3 <= inputs.ndim <= 5:
        return None
    if kernel.ndim != inputs.ndim or inputs.size == 0:
        return None
    if data_format not in FORMATS:
        return None
    first = (data_format or settings.image_data_format) == "channels_first"
    x = np.ascontiguousarray(np.moveaxis(inputs, 1, -1)) if first else inputs
    found = window(x.shape[1:-1], tuple(kernel.shape[:-2]), strides, padding, dilation)
    return None if found is None else (x, found, first)


def conv(
    inputs: Array,
    kernel: Array,
    strides: Any = 1,
    padding: str = "valid",
    data_format: Any = None,
    dilation_rate: Any = 1,
) -> Array:
    """Convolution; see `kerata.ops.conv`."""
    found = prepared(inputs, kernel, strides, padding, data_format, dilation_rate)
    if found is None:
        return NotImplemented
    x, w, first = found
    groups = x.shape[-1] // kernel.shape[-2]
    if groups * kernel.shape[-2] != x.shape[-1] or not groups or kernel.shape[-1] % groups:
        return NotImplemented
    x = padded(x, w)
    if groups == 1:
        out = correlate(x, kernel, w)
    else:
        parts = zip(np.split(x, groups, -1), np.split(kernel, groups, -1))
        out = np.concatenate([correlate(a, np.ascontiguousarray(b), w) for a, b in parts], -1)
    return np.moveaxis(out, -1, 1) if first else out


def conv_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """Gradients of inputs and kernel."""
    inputs, kernel = args[:2]
    x, w, first = prepared(*args)
    if first:
        g = np.moveaxis(g, 1, -1)
    g = np.ascontiguousarray(g)
    groups = x.shape[-1] // kernel.shape[-2]

    def of_inputs() -> Array:
        if groups == 1:
            found = input_gradient(g, kernel, w, x.shape)
        else:
            shape = (*x.shape[:-1], kernel.shape[-2])
            parts = zip(np.split(g, groups, -1), np.split(kernel, groups, -1))
            found = np.concatenate([input_gradient(a, b, w, shape) for a, b in parts], -1)
        return np.moveaxis(found, -1, 1) if first else found

    def of_kernel() -> Array:
        wide = padded(x, w)
        if groups == 1:
            return kernel_gradient(wide, g, w)
        parts = zip(np.split(wide, groups, -1), np.split(g, groups, -1))
        return np.concatenate([kernel_gradient(a, b, w) for a, b in parts], -1)

    return [of_inputs, of_kernel]


# -- transposed -----------------------------------------------------------------------------------
def _spread(
    inputs: Array, kernel: Array, strides: Any, padding: Any, extra: Any, data_format: Any,
    dilation: Any,
) -> Any:  # fmt: skip
    """(x channels last, window on the result, its sizes, whether channels were first), or None.

    The margins of the window say where the result lies in what all windows cover.
    """
    if inputs.dtype != kernel.dtype or inputs.dtype.char not in "fd" or not 3 <= inputs.ndim <= 5:
        return None
    if kernel.ndim != inputs.ndim or not inputs.size or data_format not in FORMATS:
        return None
    if extra is not None or padding not in ("valid", "same"):
        return None
    first = (data_format or settings.image_data_format) == "channels_first"
    x = np.moveaxis(inputs, 1, -1) if first else inputs
    size, places = tuple(kernel.shape[:-2]), tuple(x.shape[1:-1])
    strides, dilation = _each(strides, len(size)), _each(dilation, len(size))
    if strides is None or dilation is None or x.shape[-1] != kernel.shape[-1]:
        return None
    sizes, margins = [], []
    for n, k, s, d in zip(places, size, strides, dilation):
        reach = (k - 1) * d + 1
        covered = (n - 1) * s + reach
        sizes.append(n * s + (max(reach - s, 0) if padding == "valid" else 0))
        before = max(covered - sizes[-1], 0) // 2 if padding == "same" else 0
        margins.append((before, covered - before - sizes[-1]))
    return np.ascontiguousarray(x), Window(size, strides, dilation, places, margins), sizes, first


def conv_transpose(
    inputs: Array,
    kernel: Array,
    strides: Any = 1,
    padding: str = "valid",
    output_padding: Any = None,
    data_format: Any = None,
    dilation_rate: Any = 1,
) -> Array:
    """One product gives the shares of all taps, which are added where they belong; see
    `kerata.ops.conv_transpose`.
    """
    found = _spread(inputs, kernel, strides, padding, output_padding, data_format, dilation_rate)
    if found is None:
        return NotImplemented
    x, w, sizes, first = found
    taps, (filters, channels) = math.prod(w.size), kernel.shape[-2:]
    flat = kernel.reshape(-1, channels).T
    canvas = [size + sum(m for m in margin if m > 0) for size, margin in zip(sizes, w.margins)]
    out = np.zeros((len(x), *canvas, filters), x.dtype)
    step = max(1, BLOCK // max(x[:1].size * taps * filters // channels * x.itemsize, 1))
    for start in range(0, len(x), step):
        part, target = x[start : start + step], out[start : start + step]
        held = scratch((math.prod(part.shape[:-1]), taps * filters), x.dtype)
        shares = np.matmul(_rows(part), flat, out=held).reshape(*part.shape[:-1], taps, filters)
        for t, at in enumerate(tap_slices(w)):
            np.add(target[at], shares[..., t, :], out=target[at])
    inside = tuple(slice(max(a, 0), max(a, 0) + n) for n, (a, _) in zip(sizes, w.margins))
    out = out[(slice(None), *inside)]
    return np.moveaxis(out, -1, 1) if first else out


def conv_transpose_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """A convolution, and the gradient of one."""
    x, w, _, first = _spread(*args)
    g = np.moveaxis(g, 1, -1) if first else g
    widths = [(0, 0), *((max(a, 0), max(b, 0)) for a, b in w.margins), (0, 0)]
    wide = margined(g, widths) if any(map(any, widths)) else np.ascontiguousarray(g)

    def of_inputs() -> Array:
        found = correlate(wide, args[1], w)
        return np.moveaxis(found, -1, 1) if first else found

    return [of_inputs, lambda: kernel_gradient(wide, x, w)]


OVERRIDES = {"conv": conv, "conv_transpose": conv_transpose}
GRADIENTS = {"conv": conv_gradient, "conv_transpose": conv_transpose_gradient}
