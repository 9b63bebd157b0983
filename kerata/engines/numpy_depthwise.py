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


class _Lines:
    """The last spatial axis and the channels as one where the strides allow it, for long loops."""

    def __init__(self, w: Window, taps: Array) -> None:
        self.merged = w.strides[-1] == 1
        self.at = list(tap_slices(w))
        self.taps = taps
        if self.merged:
            width, n = w.places[-1], taps.shape[-1]
            self.taps = np.tile(taps, (1, width))
            self.at = [
                (*lead, slice(last.start * n, (last.start + width) * n)) for *lead, last in self.at
            ]

    def of(self, x: Array) -> Array:
        """`x` seen so."""
        return x.reshape(*x.shape[:-2], -1) if self.merged else x


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
    lines = _Lines(w, kernel.reshape(-1, channels * times))
    out = np.empty((x.shape[0], *w.places, channels * times), x.dtype)
    wide, target = lines.of(_repeated(padded(x, w), times)), lines.of(out)
    for images in _blocks(out):
        part, block = target[images], wide[images]
        held = scratch(part.shape, x.dtype)
        for t, (at, tap) in enumerate(zip(lines.at, lines.taps)):
            np.multiply(block[at], tap, out=held if t else part)
            if t:
                np.add(part, held, out=part)
    return np.moveaxis(out, -1, 1) if first else out


def depthwise_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """Gradients of inputs and kernel."""
    kernel = args[1]
    x, w, first = prepared(*args)
    g = np.ascontiguousarray(np.moveaxis(g, 1, -1) if first else g)
    channels, times = kernel.shape[-2:]
    lines = _Lines(w, kernel.reshape(-1, channels * times))
    g = lines.of(g)

    def of_inputs() -> Array:
        margins = [(0, 0), *w.margins, (0, 0)]
        sizes = [n + a + b for n, (a, b) in zip(x.shape, margins)]
        wide = np.zeros((*sizes[:-1], channels * times), x.dtype)
        for images in _blocks(wide):
            part, target = g[images], lines.of(wide)[images]
            held = scratch(part.shape, x.dtype)
            for at, tap in zip(lines.at, lines.taps):
                np.add(target[at], np.multiply(part, tap, out=held), out=target[at])
        found = wide[tuple(slice(a, a + n) for n, (a, _) in zip(x.shape[:-1], margins))]
        if times > 1:
            found = found.reshape(*x.shape, times).sum(-1)
        return np.moveaxis(found, -1, 1) if first else found

    def of_kernel() -> Array:
        wide = lines.of(_repeated(padded(x, w), times))
        total = np.zeros(lines.taps.shape, x.dtype)
        for images in _blocks(wide):
            part, block = g[images], wide[images]
            held = scratch(part.shape, x.dtype)
            rows = held.reshape(-1, held.shape[-1])
            ones = np.ones(len(rows), x.dtype)
            for t, at in enumerate(lines.at):
                np.multiply(block[at], part, out=held)
                total[t] += np.matmul(ones, rows)
        return total.reshape(len(total), -1, channels * times).sum(1).reshape(kernel.shape)

    return [of_inputs, of_kernel]


OVERRIDES = {"depthwise_conv": depthwise_conv}
GRADIENTS = {"depthwise_conv": depthwise_gradient}
