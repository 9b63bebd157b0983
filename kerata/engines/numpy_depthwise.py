"""Depthwise convolution on NumPy: each tap's products are added, a few images at a time.

With several filters for a channel, the channel is repeated.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from .numpy_convolution import BLOCK, Window, padded, prepared, scratch, tap_slices

Array = Any


def _repeated(x: Array, times: int) -> Array:
    return x if times == 1 else np.repeat(x, times, -1)


def _blocks(x: Array) -> Iterator[slice]:
    """Slices of the leading axis, each of a size that a cache holds."""
    step = max(1, BLOCK // 4 // max(x[:1].nbytes, 1))
    return (slice(i, i + step) for i in range(0, len(x), step))


def depthwise_conv(
    inputs: Array,
    kernel: Array,
    strides: Any = 1,
    padding: str = "valid",
    data_format: Any = None,
    dilation_rate: Any = 1,
) -> Array:
    """Convolution of each channel by itself; see `kerata.ops.depthwise_conv`."""
    found = prepared(inputs, kernel, strides, padding, data_format, dilation_rate)
    if found is None or found[0].shape[-1] != kernel.shape[-2]:
        return NotImplemented
    x, w, first = found
    channels, times = kernel.shape[-2:]
    x, taps = _repeated(padded(x, w), times), kernel.reshape(-1, channels * times)
    out = np.empty((x.shape[0], *w.places, channels * times), x.dtype)
    for images in _blocks(out):
        part, block = out[images], x[images]
        held = scratch(part.shape, x.dtype)
        for t, at in enumerate(tap_slices(w)):
            np.multiply(block[at], taps[t], out=held if t else part)
            if t:
                np.add(part, held, out=part)
    return np.moveaxis(out, -1, 1) if first else out


def depthwise_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """Gradients of inputs and kernel."""
    kernel = args[1]
    x, w, first = prepared(*args)
    if first:
        g = np.moveaxis(g, 1, -1)
    channels, times = kernel.shape[-2:]
    taps = kernel.reshape(-1, channels * times)

    def of_inputs() -> Array:
        margins = [(0, 0), *w.margins, (0, 0)]
        sizes = [n + a + b for n, (a, b) in zip(x.shape, margins)]
        wide = np.zeros((*sizes[:-1], channels * times), x.dtype)
        for images in _blocks(wide):
            part, target = g[images], wide[images]
            held = scratch(part.shape, x.dtype)
            for t, at in enumerate(tap_slices(w)):
                np.add(target[at], np.multiply(part, taps[t], out=held), out=target[at])
        found = wide[tuple(slice(a, a + n) for n, (a, _) in zip(x.shape[:-1], margins))]
        if times > 1:
            found = found.reshape(*x.shape, times).sum(-1)
        return np.moveaxis(found, -1, 1) if first else found

    return [of_inputs, lambda: _kernel_gradient(_repeated(padded(x, w), times), g, w, kernel)]


def _kernel_gradient(wide: Array, g: Array, w: Window, kernel: Array) -> Array:
    total = np.zeros((len(kernel.reshape(-1, g.shape[-1])), g.shape[-1]), g.dtype)
    for images in _blocks(wide):
        part, block = g[images], wide[images]
        held = scratch(part.shape, g.dtype)
        rows = held.reshape(-1, g.shape[-1])
        ones = np.ones(len(rows), g.dtype)
        for t, at in enumerate(tap_slices(w)):
            np.multiply(block[at], part, out=held)
            total[t] += np.matmul(ones, rows)
    return total.reshape(kernel.shape)


OVERRIDES = {"depthwise_conv": depthwise_conv}
GRADIENTS = {"depthwise_conv": depthwise_gradient}
