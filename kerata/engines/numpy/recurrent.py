"""LSTM and GRU: time outermost, gates side by side, gradients by hand.

`sigmoid(x) = (tanh(x / 2) + 1) / 2`: with the weights of those gates halved beforehand, one `tanh`
does all gates of a step. In the backward pass the loop carries the state's gradient only; weights
and inputs get theirs afterwards, by one product over all steps.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from ...core import Array
from ...engine import serves
from ...engine.autodiff.recording import CustomGradient
from ._blocks import total
from ._kernels import Args, Shares, floats

_USUAL = ("tanh", "sigmoid")


class _Steps(NamedTuple):
    """What the forward pass leaves for the backward pass."""

    xs: Array  # [T, B, F], in the order in which steps are made
    gates: Array  # [T, B, n U], the sigmoids first, the tanh last
    h: Array  # [T + 1, B, U]
    c: Array  # the same for the cell's state
    inner: Array  # [T, B, U]: of LSTM tanh(c), of GRU what the reset gate multiplies
    valid: Array | None  # 1 where a step counts, [T, B, 1]
    seen: Array | None  # 1 where one has counted


def _prepared(
    x: Array, kernel: Array, bias: Array | None, h: Array, mask: Array | None, backwards: bool
) -> _Steps:
    """The steps, with the projected inputs in place of gates."""
    xs, valid, seen = _time_first(x, backwards), None, None
    if mask is not None:
        counts = _time_first(np.asarray(mask, bool), backwards)[..., None]
        valid = counts.astype(x.dtype)
        seen = np.maximum.accumulate(counts, 0).astype(x.dtype)
    gates = np.matmul(_flat(xs), kernel)
    if bias is not None:
        gates += bias
    (steps, batch), units = xs.shape[:2], h.shape[-1]
    states = np.empty((3, steps + 1, batch, units), x.dtype)
    states[0, 0] = h
    gates = gates.reshape(steps, batch, -1)
    return _Steps(xs, gates, states[0], states[1], states[2, 1:], valid, seen)


def _time_first(x: Array, backwards: bool) -> Array:
    x = np.swapaxes(x, 0, 1)
    return np.ascontiguousarray(x[::-1] if backwards else x)


def _flat(x: Array) -> Array:
    return x.reshape(-1, x.shape[-1])


def _parts(x: Array, units: int) -> list[Array]:
    """Views of the gates side by side."""
    return [x[..., at : at + units] for at in range(0, x.shape[-1], units)]


def _keep(new: Array, old: Array, valid: Array) -> None:
    """`new` where steps count, else `old`, in place."""
    new -= old
    new *= valid
    new += old


def _outputs(s: _Steps) -> Array:
    """[B, T, U] of the states after each step, zeros before the first that counts."""
    return np.swapaxes(s.h[1:] if s.seen is None else s.h[1:] * s.seen, 0, 1)


def _state_gradients(g: Any, s: _Steps) -> tuple[Array | None, list[Array]]:
    """(gradients of the outputs [T, B, U] or None, those of the last states)."""
    ys = None if g[0] is None else np.swapaxes(g[0], 0, 1)
    if ys is not None and s.seen is not None:
        ys = ys * s.seen
    return ys, [np.zeros_like(s.h[0]) if one is None else np.array(one) for one in g[1:]]


def _gate_slopes(gates: Array, sigmoids: int, slopes: Array) -> None:
    """Derivatives of one step's gates by their arguments, into `slopes`."""
    np.multiply(gates, gates, out=slopes)
    np.subtract(gates[:, :sigmoids], slopes[:, :sigmoids], out=slopes[:, :sigmoids])
    np.subtract(1, slopes[:, sigmoids:], out=slopes[:, sigmoids:])


def _of_inputs(slopes: Array, kernel: Array, s: _Steps, backwards: bool) -> Array:
    found = np.matmul(_flat(slopes), kernel.T).reshape(s.xs.shape)
    return np.swapaxes(found[::-1] if backwards else found, 0, 1)


# -- LSTM -----------------------------------------------------------------------------------------
def _reordered(w: Array, units: int) -> Array:
    """Columns i, f, g, o as i, f, o, g, or back."""
    i, f, g, o = _parts(w, units)
    return np.concatenate([i, f, o, g], -1)


@serves(floats, lambda *args: args[7:9] == _USUAL)
def lstm(
    x: Array, initial_h: Array, initial_c: Array, kernel: Array, recurrent_kernel: Array,
    bias: Array | None = None, mask: Array | None = None, activation: Any = "tanh",
    recurrent_activation: Any = "sigmoid", go_backwards: bool = False, unroll: bool = False,
) -> Any:  # fmt: skip
    """Long short-term memory; see `kerata.ops.lstm`."""
    units = recurrent_kernel.shape[0]
    halves = np.repeat([0.5, 1], [3 * units, units]).astype(x.dtype)
    offset = None if bias is None else _reordered(bias, units) * halves
    s = _prepared(x, _reordered(kernel, units) * halves, offset, initial_h, mask, go_backwards)
    s.c[0] = initial_c
    recurrent = _reordered(recurrent_kernel, units) * halves
    for t, z in enumerate(s.gates):
        z += np.matmul(s.h[t], recurrent)
        np.tanh(z, out=z)
        sigmoids = z[:, : 3 * units]
        sigmoids *= 0.5
        sigmoids += 0.5
        i, f, o, g = _parts(z, units)
        h, c = s.h[t + 1], s.c[t + 1]
        np.multiply(f, s.c[t], out=c)
        c += i * g
        np.tanh(c, out=s.inner[t])
        np.multiply(o, s.inner[t], out=h)
        if s.valid is not None:
            _keep(h, s.h[t], s.valid[t])
            _keep(c, s.c[t], s.valid[t])
    return (_outputs(s), s.h[-1], s.c[-1]), s


def lstm_gradient(e: object, g: Any, out: Any, args: Args, s: _Steps) -> Shares:
    """Of all operands but the mask."""
    kernel, recurrent, bias, backwards = args[3], args[4], args[5], args[9]
    units = recurrent.shape[0]
    slopes = np.empty_like(s.gates)  # gradients of all gates' arguments
    dh, dc = _lstm_back(g, s, slopes, _reordered(recurrent, units))
    rows = _flat(slopes)
    return [
        lambda: _of_inputs(slopes, _reordered(kernel, units), s, backwards), dh, dc,
        lambda: _reordered(np.matmul(_flat(s.xs).T, rows), units),
        lambda: _reordered(np.matmul(_flat(s.h[:-1]).T, rows), units),
        None if bias is None else lambda: _reordered(total(slopes, (0, 1)), units),
    ]  # fmt: skip


def _lstm_back(g: Any, s: _Steps, slopes: Array, recurrent: Array) -> tuple[Array, Array]:
    """Gradients of the first states; into `slopes` go those of the gates' arguments."""
    units, turned = s.h.shape[-1], np.ascontiguousarray(recurrent.T)
    ys, (dh, dc) = _state_gradients(g, s)
    held_h = held_c = None
    for t in reversed(range(len(slopes))):
        if ys is not None:
            dh += ys[t]
        if s.valid is not None:
            held_h, held_c = dh * (1 - s.valid[t]), dc * (1 - s.valid[t])
            dh *= s.valid[t]
            dc *= s.valid[t]
        _gate_slopes(s.gates[t], 3 * units, slopes[t])
        i, f, o, gate = _parts(s.gates[t], units)
        di, df, do, dg = _parts(slopes[t], units)
        do *= s.inner[t]
        do *= dh
        dc += (1 - s.inner[t] * s.inner[t]) * o * dh
        for slope, factor in ((di, gate), (df, s.c[t]), (dg, i)):
            slope *= factor
            slope *= dc
        dc *= f
        np.matmul(slopes[t], turned, out=dh)
        if held_h is not None:
            dh += held_h
            dc += held_c
    return dh, dc


# -- GRU ------------------------------------------------------------------------------------------
@serves(floats, lambda *args: args[6:8] == _USUAL and args[10])
def gru(
    x: Array, initial_h: Array, kernel: Array, recurrent_kernel: Array, bias: Array | None = None,
    mask: Array | None = None, activation: Any = "tanh", recurrent_activation: Any = "sigmoid",
    go_backwards: bool = False, unroll: bool = False, reset_after: bool = True,
) -> Any:  # fmt: skip
    """Gated recurrent unit; see `kerata.ops.gru`."""
    units = recurrent_kernel.shape[0]
    halves = np.repeat([0.5, 1], [2 * units, units]).astype(x.dtype)
    outer, inner = (None, None) if bias is None else bias * halves
    s = _prepared(x, kernel * halves, outer, initial_h, mask, go_backwards)
    recurrent = recurrent_kernel * halves
    for t, gates in enumerate(s.gates):
        state = np.matmul(s.h[t], recurrent)
        if inner is not None:
            state += inner
        sigmoids, last = gates[:, : 2 * units], gates[:, 2 * units :]
        sigmoids += state[:, : 2 * units]
        np.tanh(sigmoids, out=sigmoids)
        sigmoids *= 0.5
        sigmoids += 0.5
        s.inner[t] = state[:, 2 * units :]
        z, r = _parts(sigmoids, units)
        last += r * s.inner[t]
        np.tanh(last, out=last)
        h = s.h[t + 1]
        np.subtract(s.h[t], last, out=h)
        h *= z
        h += last
        if s.valid is not None:
            _keep(h, s.h[t], s.valid[t])
    return (_outputs(s), s.h[-1]), s


def gru_gradient(e: object, g: Any, out: Any, args: Args, s: _Steps) -> Shares:
    """Of all operands but the mask."""
    kernel, recurrent, bias, backwards = args[2], args[3], args[4], args[8]
    outer, inner = np.empty_like(s.gates), np.empty_like(s.gates)
    dh = _gru_back(g, s, outer, inner, recurrent)
    return [
        lambda: _of_inputs(outer, kernel, s, backwards), dh,
        lambda: np.matmul(_flat(s.xs).T, _flat(outer)),
        lambda: np.matmul(_flat(s.h[:-1]).T, _flat(inner)),
        None if bias is None else lambda: np.stack([total(outer, (0, 1)), total(inner, (0, 1))]),
    ]  # fmt: skip


def _gru_back(g: Any, s: _Steps, outer: Array, inner: Array, recurrent: Array) -> Array:
    """Gradient of the first state; into `outer`, `inner` go those of the gates' two summands."""
    units, turned = s.h.shape[-1], np.ascontiguousarray(recurrent.T)
    ys, (dh,) = _state_gradients(g, s)
    held = None
    for t in reversed(range(len(outer))):
        if ys is not None:
            dh += ys[t]
        if s.valid is not None:
            held = dh * (1 - s.valid[t])
            dh *= s.valid[t]
        _gate_slopes(s.gates[t], 2 * units, outer[t])
        z, r, last = _parts(s.gates[t], units)
        dz, dr, dlast = _parts(outer[t], units)
        dz *= (s.h[t] - last) * dh
        dlast *= (1 - z) * dh
        dr *= dlast * s.inner[t]
        inner[t][:, : 2 * units] = outer[t][:, : 2 * units]
        np.multiply(dlast, r, out=inner[t][:, 2 * units :])
        past = dh * z
        np.matmul(inner[t], turned, out=dh)
        dh += past
        if held is not None:
            dh += held
    return dh


KERNELS = {"lstm": CustomGradient(lstm, lstm_gradient), "gru": CustomGradient(gru, gru_gradient)}
