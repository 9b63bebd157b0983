"""Depthwise convolution by `einsum`, which multiplies and adds in one pass.

With strides of 1 the last spatial axis and the channels are one axis, for long loops. The gradient
of the inputs is a convolution of `g`, apart by the strides, with the flipped kernel. With several
filters for a channel, the channel is repeated.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import as_strided

from ...core import Array
from ...engine import Windows, serves
from ._blocks import summed
from ._kernels import Args, Shares, floats
from ._windows import padded, tap_slices, under


def _repeated(x: Array, times: int) -> Array:
    return np.ascontiguousarray(x) if times == 1 else np.repeat(x, times, -1)


def _lines(x: Array, w: Windows) -> tuple[Array, str, int]:
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


def _correlated(x: Array, taps: Array, w: Windows) -> Array:
    """Padded `x` [N, *spatial, C] with `taps` [*window, C]: [N, *places, C]."""
    view, places, width = _lines(x, w)
    window = "xyz"[: len(w.size)]
    found = np.einsum(f"n{places}{window}j,{window}j->n{places}j", view, np.tile(taps, width))
    return found.reshape(len(x), *w.places, x.shape[-1])


@serves(floats)
def depthwise_conv(x: Array, kernel: Array, w: Windows) -> Array:
    """Convolution of each channel by itself; see `kerata.ops.depthwise_conv`."""
    wide = _repeated(padded(x, w.margins), kernel.shape[-1])
    return _correlated(wide, kernel.reshape(*w.size, -1), w)


def depthwise_gradient(e: object, g: Array, out: Array, args: Args, saved: None) -> Shares:
    """Gradients of inputs and kernel."""
    x, kernel, w = args
    g = np.ascontiguousarray(g)
    times = kernel.shape[-1]

    def of_inputs() -> Array:
        sizes, at = [], []
        for n, k, s, d, p, (before, _) in zip(x.shape[1:-1], *w):
            reach = (k - 1) * d
            sizes.append(n + reach)
            at.append(slice(reach - before, reach - before + (p - 1) * s + 1, s))
        apart = np.zeros((len(x), *sizes, g.shape[-1]), g.dtype)
        apart[tuple([slice(None), *at])] = g
        ones = (1,) * len(w.size)
        back = Windows(w.size, ones, w.dilation, x.shape[1:-1], ())
        found = _correlated(
            apart, np.flip(kernel.reshape(*w.size, -1), tuple(range(len(ones)))), back
        )
        return found if times == 1 else found.reshape(*x.shape, times).sum(-1)

    def of_kernel() -> Array:
        wide, axes = _repeated(padded(x, w.margins), times), range(g.ndim - 1)
        taps = [summed(lambda x, g, at=at: x[at] * g, axes, wide, g) for at in tap_slices(w)]
        return np.stack(taps).reshape(kernel.shape)

    return [of_inputs, of_kernel]


KERNELS = {"depthwise_conv": (depthwise_conv, depthwise_gradient)}
