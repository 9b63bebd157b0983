"""Convolution: what lies under the windows is copied side by side, a few images at a time.

A block of images is as large as the processor's second-level cache likes; one matmul with the flat
kernel follows. The gradient of the inputs is, where strides are 1, a convolution of `g` with the
flipped kernel along all axes but the first, whose taps are added; else each tap's share is added
where it came from. Channels are last inside; rank one to three; groups are convolved one by one.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np

from ...core import Array, Function
from ...engine import serves
from ...engine.windows import TransposedWindows, Windows, reach
from . import _depthwise
from ._kernels import Args, Shares, floats
from ._windows import inside, padded, tap_slices, under

BLOCK = 1 << 20  # bytes under the windows that are laid side by side at a time
_Part = tuple[slice, slice]


def _columns(x: Array, w: Windows) -> Iterator[tuple[_Part, Array]]:
    """Blocks of ((images, rows of the first spatial axis), [n, taps * C]), each overwritten."""
    view = under(x, w)
    images, rows = view.shape[:2]
    width = math.prod(w.size) * x.shape[-1]
    line = math.prod(w.places[1:])
    per_row = line * width * x.itemsize
    step = max(1, min(images, BLOCK // max(per_row * rows, 1)))
    part = rows if per_row * rows <= 4 * BLOCK else max(1, BLOCK // per_row)
    memory = np.empty((step * part * line, width), x.dtype)
    for i in range(0, images, step):
        for r in range(0, rows, part):
            block = view[i : i + step, r : r + part]
            held = memory[: len(block) * block.shape[1] * line]
            np.copyto(held.reshape(block.shape), block)
            yield (slice(i, i + step), slice(r, r + part)), held


def correlate(x: Array, kernel: Array, w: Windows) -> Array:
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


def _pointwise(w: Windows) -> bool:
    return all(k == 1 for k in w.size)


def _strided(x: Array, w: Windows) -> Array:
    return x if all(s == 1 for s in w.strides) else x[next(tap_slices(w))]


def _rows(x: Array) -> Array:
    return x.reshape(-1, x.shape[-1])


def kernel_gradient(x: Array, g: Array, w: Windows) -> Array:
    """Gradient of the kernel: sum over images and places of `x` under each tap times `g`."""
    shape = (*w.size, x.shape[-1], g.shape[-1])
    if _pointwise(w):
        return np.matmul(_rows(_strided(x, w)).T, _rows(g)).reshape(shape)
    total = np.zeros((math.prod(shape[:-1]), shape[-1]), x.dtype)
    for (images, rows), held in _columns(x, w):
        total += np.matmul(held.T, _rows(g[images, rows]))
    return total.reshape(shape)


def input_gradient(g: Array, kernel: Array, w: Windows, shape: Sequence[int]) -> Array:
    """Gradient of inputs of this (unpadded) shape."""
    if all(s == 1 for s in w.strides) and not _pointwise(w):
        return _gradient_by_rows(g, kernel, w, shape)
    flat = kernel.reshape(-1, *kernel.shape[-2:])
    sizes = [n + a + b for n, (a, b) in zip(shape[1:-1], w.margins)]
    out = np.zeros((shape[0], *sizes, shape[-1]), g.dtype)
    for tap, at in zip(flat, tap_slices(w)):
        out[at] += np.matmul(g, tap.T)
    return inside(out, w.margins, shape[1:-1])


def _gradient_by_rows(g: Array, kernel: Array, w: Windows, shape: Sequence[int]) -> Array:
    """`g`, with margins, under the kernel flipped along all axes but the first.

    One product gives the shares of all taps of the first axis, which are added where they belong:
    that is less to lay side by side, and less to multiply with zeros, than a full correlation.
    """
    rank, (taps, *rest) = len(w.size), w.size
    flipped = np.flip(kernel, tuple(range(1, rank)))
    order = (*range(1, rank), rank + 1, 0, rank)
    flat = flipped.transpose(order).reshape(math.prod(rest) * g.shape[-1], -1)
    margins, columns = [(0, 0)], zip(shape[1:-1], w.size, w.dilation, w.places, w.margins)
    for n, k, d, p, (before, _) in list(columns)[1:]:
        lead = (k - 1) * d - before
        margins.append((lead, n + (k - 1) * d - p - lead))
    line = Windows((1, *rest), (1,) * rank, w.dilation, (w.places[0], *shape[2:-1]), ())
    (before, after), dilation = w.margins[0], w.dilation[0]
    out = np.zeros((shape[0], shape[1] + before + after, *shape[2:]), g.dtype)
    for (images, rows), held in _columns(padded(g, margins), line):
        part = out[images, rows]
        shares = np.matmul(held, flat).reshape(len(part), -1, *shape[2:-1], taps, shape[-1])
        for t in range(taps):
            at = rows.start + t * dilation
            target = out[images, at : at + shares.shape[1]]
            np.add(target, shares[..., t, :], out=target)
    return out[:, before : before + shape[1]]


# -- the operation --------------------------------------------------------------------------------
def _grouped(function: Function, groups: int, *arrays: Array) -> Array:
    """The function of each group of the last axes, the results side by side."""
    if groups == 1:
        return function(*arrays)
    parts = zip(*(np.split(a, groups, -1) for a in arrays))
    return np.concatenate([function(*part) for part in parts], -1)


@serves(floats)
def conv(x: Array, kernel: Array, w: Windows, groups: int) -> Array:
    """Convolution; see `kerata.ops.conv`."""
    x = np.ascontiguousarray(padded(x, w.margins))
    return _grouped(lambda x, k: correlate(x, k, w), groups, x, kernel)


def conv_gradient(e: object, g: Array, out: Array, args: Args, saved: None) -> Shares:
    """Gradients of inputs and kernel."""
    x, kernel, w, groups = args
    g = np.ascontiguousarray(g)

    def of_inputs() -> Array:
        shape = (*x.shape[:-1], kernel.shape[-2])
        return _grouped(lambda g, k: input_gradient(g, k, w, shape), groups, g, kernel)

    def of_kernel() -> Array:
        wide = np.ascontiguousarray(padded(x, w.margins))
        return _grouped(lambda x, g: kernel_gradient(x, g, w), groups, wide, g)

    return [of_inputs, of_kernel]


# -- transposed -----------------------------------------------------------------------------------
def _spread(x: Array, w: TransposedWindows) -> tuple[Windows, list[tuple[int, int]], list[int]]:
    """(windows on what they all cover with its margins, those, how much of it there is)."""
    covered = [(n - 1) * s + reach(k, d) for n, k, s, d in zip(x.shape[1:-1], *w[:3])]
    # what lies before and after the result, and how much the result lacks after them
    margins = [(b, max(n - b - size, 0)) for n, b, size in zip(covered, w.before, w.sizes)]
    canvas = [size + sum(margin) for size, margin in zip(w.sizes, margins)]
    return Windows(*w[:3], x.shape[1:-1], ()), margins, canvas


@serves(floats)
def conv_transpose(x: Array, kernel: Array, windows: TransposedWindows) -> Array:
    """One product gives the shares of all taps, which are added where they belong; see
    `kerata.ops.conv_transpose`.
    """
    x = np.ascontiguousarray(x)
    w, margins, canvas = _spread(x, windows)
    taps, (filters, channels) = math.prod(w.size), kernel.shape[-2:]
    flat = kernel.reshape(-1, channels).T
    out = np.zeros((len(x), *canvas, filters), x.dtype)
    step = max(1, BLOCK // max(x[:1].size * taps * filters // channels * x.itemsize, 1))
    for start in range(0, len(x), step):
        part, target = x[start : start + step], out[start : start + step]
        shares = np.matmul(_rows(part), flat).reshape(*part.shape[:-1], taps, filters)
        for t, at in enumerate(tap_slices(w)):
            np.add(target[at], shares[..., t, :], out=target[at])
    return inside(out, margins, windows.sizes)


def conv_transpose_gradient(e: object, g: Array, out: Array, args: Args, saved: None) -> Shares:
    """A convolution, and the gradient of one."""
    x, kernel, windows = args
    w, margins, _ = _spread(x, windows)
    wide = np.ascontiguousarray(padded(g, margins))
    return [lambda: correlate(wide, kernel, w), lambda: kernel_gradient(wide, x, w)]


KERNELS = {
    "conv": (conv, conv_gradient),
    "conv_transpose": (conv_transpose, conv_transpose_gradient),
    **_depthwise.KERNELS,
}
