"""Depthwise convolution on NumPy by `einsum`, which multiplies and adds in one pass.

With strides of 1 the last spatial axis and the channels are one axis, for long loops. The gradient
of the inputs is a convolution of `g`, apart by the strides, with the flipped kernel. With several
filters for a channel, the channel is repeated.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided

from .convolution import Window, padded, prepared, under

Array = Any


def _repeated(x: Array, times: int) -> Array:
    return x if times == 1 else np.repeat(x, times, -1)


def _lines(x: Array, w: Window) -> tuple[Array, str, int]:
    """(what lies under the windows [N, *places, *taps, line], letters of the places, how many
    times the channels are in a line).
    """
    view, rank = under(x, w), len(w.size)
    if w.strides[-1] != 1:
        return view, "abc"[:rank], 1
    width = w.places[-1]
    shape = (*view.shape[:rank], *w.size, width * x.shape[-1])
    strides = (*view.strides[:rank], *view.strides[rank + 1 :])
    return as_strided(view, shape, strides, writeable=False), "abc"[: rank - 1], width


def _correlated(x: Array, taps: Array, w: Window) -> Array:
    """Padded `x` [N, *spatial, C] with `taps` [*window, C]: [N, *places, C]."""
    view, places, width = _lines(x, w)
    window = "xyz"[: len(w.size)]
    found = np.einsum(f"n{places}{window}j,{window}j->n{places}j", view, np.tile(taps, width))
    return found.reshape(len(x), *w.places, x.shape[-1])


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
    out = _correlated(_repeated(padded(x, w), kernel.shape[-1]), kernel.reshape(*w.size, -1), w)
    return np.moveaxis(out, -1, 1) if first else out


def depthwise_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """Gradients of inputs and kernel."""
    kernel = args[1]
    x, w, first = prepared(*args)
    g = np.ascontiguousarray(np.moveaxis(g, 1, -1) if first else g)
    times = kernel.shape[-1]

    def of_inputs() -> Array:
        sizes, at = [], []
        for n, k, s, d, p, (before, _) in zip(x.shape[1:-1], *w):
            reach = (k - 1) * d
            sizes.append(n + reach)
            at.append(slice(reach - before, reach - before + (p - 1) * s + 1, s))
        apart = np.zeros((len(x), *sizes, g.shape[-1]), g.dtype)
        apart[(slice(None), *at)] = g
        ones = (1,) * len(w.size)
        back = Window(w.size, ones, w.dilation, x.shape[1:-1], ())
        found = _correlated(apart, np.flip(kernel.reshape(*w.size, -1), range(len(ones))), back)
        if times > 1:
            found = found.reshape(*x.shape, times).sum(-1)
        return np.moveaxis(found, -1, 1) if first else found

    def of_kernel() -> Array:
        view, places, width = _lines(_repeated(padded(x, w), times), w)
        lines = g.reshape(*view.shape[: 1 + len(places)], -1)
        lead = (slice(None),) * (1 + len(places))
        terms = f"n{places}j,n{places}j->j"
        found = [np.einsum(terms, view[lead + tap], lines) for tap in np.ndindex(*w.size)]
        return np.stack(found).reshape(len(found), width, -1).sum(1).reshape(kernel.shape)

    return [of_inputs, of_kernel]


OVERRIDES = {"depthwise_conv": depthwise_conv}
GRADIENTS = {"depthwise_conv": depthwise_gradient}
