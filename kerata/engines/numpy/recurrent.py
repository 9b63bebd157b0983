"""LSTM and GRU on NumPy: time outermost, gates side by side, gradients by hand.

`sigmoid(x) = (tanh(x / 2) + 1) / 2`: with the weights of those gates halved beforehand, one `tanh`
does all gates of a step. In the backward pass the loop carries the state's gradient only; weights
and inputs get theirs afterwards, by one product over all steps.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from ...engine.autodiff.recording import CustomGradient, without_residuals

Array = Any


def _suits(x: Array, others: Any, activation: Any, gate: Any) -> bool:
    """Whether this is the usual cell, of one dtype that is computed in directly."""
    if (
        activation != "tanh"
        or gate != "sigmoid"
        or x.dtype.char not in "fd"
        or x.ndim != 3
        or not x.size
    ):
        return False
    return all(o is None or o.dtype == x.dtype for o in others)


def _time_first(x: Array, backwards: bool) -> Array:
    """[T, B, …] in the order in which steps are made, contiguous."""
    x = np.swapaxes(x, 0, 1)
    return np.ascontiguousarray(x[::-1] if backwards else x)


def _flat(x: Array) -> Array:
    return x.reshape(-1, x.shape[-1])


def _masks(mask: Array | None, backwards: bool, dtype: Any) -> tuple[Array | None, Array | None]:
    """(1 where a step counts, 1 where one has counted), floats [T, B, 1]."""
    if mask is None:
        return None, None
    valid = _time_first(np.asarray(mask, bool), backwards)[..., None]
    return valid.astype(dtype), np.maximum.accumulate(valid, 0).astype(dtype)


def _keep(new: Array, old: Array, valid: Array) -> None:
    """`new` where steps count, else `old`, in place."""
    np.subtract(new, old, out=new)
    np.multiply(new, valid, out=new)
    np.add(new, old, out=new)


def _outputs(states: Array, seen: Array | None) -> Array:
    """[B, T, U] of the states after each step, zeros before the first that counts."""
    ys = states[1:] if seen is None else states[1:] * seen
    return np.swapaxes(ys, 0, 1)


def _gate_slopes(gates: Array, sigmoids: int, slopes: Array) -> None:
    """Derivatives of one step's gates by their arguments, into `slopes`."""
    np.multiply(gates, gates, out=slopes)
    np.subtract(gates[:, :sigmoids], slopes[:, :sigmoids], out=slopes[:, :sigmoids])
    np.subtract(1, slopes[:, sigmoids:], out=slopes[:, sigmoids:])


def _sums(x: Array) -> Array:
    rows = _flat(x)
    return np.matmul(np.ones(len(rows), x.dtype), rows)


# -- LSTM -----------------------------------------------------------------------------------------
class _Lstm(NamedTuple):
    xs: Array  # [T, B, F]
    gates: Array  # [T, B, 4 U]: i, f, o, g
    h: Array  # [T + 1, B, U]
    c: Array
    tanh_c: Array  # [T, B, U]
    valid: Array | None
    seen: Array | None


def _reordered(w: Array, units: int) -> Array:
    """Columns i, f, g, o as i, f, o, g."""
    return np.concatenate(
        [w[..., : 2 * units], w[..., 3 * units :], w[..., 2 * units : 3 * units]], -1
    )


def _lstm_forward(
    x: Array, initial_h: Array, initial_c: Array, kernel: Array, recurrent_kernel: Array,
    bias: Array | None = None,
    mask: Array | None = None, activation: Any = "tanh", recurrent_activation: Any = "sigmoid",
    go_backwards: bool = False, unroll: bool = False,
) -> Any:  # fmt: skip
    """Long short-term memory; see `kerata.ops.lstm`."""
    if not _suits(
        x, (initial_h, initial_c, kernel, recurrent_kernel, bias), activation, recurrent_activation
    ):
        return NotImplemented
    units = recurrent_kernel.shape[0]
    halves = np.ones(4 * units, x.dtype)
    halves[: 3 * units] = 0.5
    xs = _time_first(x, go_backwards)
    valid, seen = _masks(mask, go_backwards, x.dtype)
    gates = np.matmul(_flat(xs), _reordered(kernel, units) * halves)
    if bias is not None:
        np.add(gates, _reordered(bias, units) * halves, out=gates)
    steps, batch = xs.shape[:2]
    gates = gates.reshape(steps, batch, 4 * units)
    h, c = (np.empty((steps + 1, batch, units), x.dtype) for _ in range(2))
    h[0], c[0] = initial_h, initial_c
    tanh_c = np.empty((steps, batch, units), x.dtype)
    saved = _Lstm(xs, gates, h, c, tanh_c, valid, seen)
    _lstm_steps(saved, _reordered(recurrent_kernel, units) * halves)
    return (_outputs(h, seen), h[-1], c[-1]), saved


def _lstm_steps(s: _Lstm, recurrent: Array) -> None:
    """All steps forward; `gates` holds the projected inputs at first."""
    units = s.h.shape[-1]
    spare, product = np.empty_like(s.gates[0]), np.empty_like(s.h[0])
    for t, z in enumerate(s.gates):
        np.matmul(s.h[t], recurrent, out=spare)
        np.add(z, spare, out=z)
        np.tanh(z, out=z)
        sigmoids = z[:, : 3 * units]
        np.multiply(sigmoids, 0.5, out=sigmoids)
        np.add(sigmoids, 0.5, out=sigmoids)
        i, f, o, g = (z[:, n * units : (n + 1) * units] for n in range(4))
        h, c, tanh_c = s.h[t + 1], s.c[t + 1], s.tanh_c[t]
        np.multiply(f, s.c[t], out=c)
        np.multiply(i, g, out=product)
        np.add(c, product, out=c)
        np.tanh(c, out=tanh_c)
        np.multiply(o, tanh_c, out=h)
        if s.valid is not None:
            _keep(h, s.h[t], s.valid[t])
            _keep(c, s.c[t], s.valid[t])


def _state_gradients(g: Any, s: Any) -> tuple[Any, list[Array]]:
    """(gradients of the outputs [T, B, U] or None, those of the last states)."""
    ys = None if g[0] is None else np.swapaxes(g[0], 0, 1)
    if ys is not None and s.seen is not None:
        ys = ys * s.seen
    return ys, [np.zeros_like(s.h[0]) if one is None else np.array(one) for one in g[1:]]


def _lstm_gradient(e: Any, g: Any, out: Any, args: Any, s: _Lstm) -> list[Any]:
    kernel, recurrent, bias, backwards = args[3], args[4], args[5], args[9]
    units = recurrent.shape[0]
    slopes = np.empty_like(s.gates)
    dh, dc = _lstm_back(g, s, slopes, _reordered(recurrent, units))
    rows = _flat(slopes)  # by now the gradient of all gates' arguments

    def of_inputs() -> Array:
        found = np.matmul(rows, _reordered(kernel, units).T).reshape(s.xs.shape)
        return np.swapaxes(found[::-1] if backwards else found, 0, 1)

    def back(w: Array) -> Array:
        return np.concatenate(
            [w[..., : 2 * units], w[..., 3 * units :], w[..., 2 * units : 3 * units]], -1
        )

    return [
        of_inputs, dh, dc,
        lambda: back(np.matmul(_flat(s.xs).T, rows)),
        lambda: back(np.matmul(_flat(s.h[:-1]).T, rows)),
        None if bias is None else lambda: back(_sums(slopes)),
    ]  # fmt: skip


def _lstm_back(g: Any, s: _Lstm, slopes: Array, recurrent: Array) -> tuple[Array, Array]:
    """Gradients of the first states; into `slopes` go those of the gates' arguments."""
    units, turned = s.h.shape[-1], np.ascontiguousarray(recurrent.T)
    ys, (dh, dc) = _state_gradients(g, s)
    inner, held_h, held_c = np.empty_like(dc), None, None
    for t in reversed(range(len(slopes))):
        if ys is not None:
            np.add(dh, ys[t], out=dh)
        if s.valid is not None:
            held_h, held_c = dh * (1 - s.valid[t]), dc * (1 - s.valid[t])
            np.multiply(dh, s.valid[t], out=dh)
            np.multiply(dc, s.valid[t], out=dc)
        _gate_slopes(s.gates[t], 3 * units, slopes[t])
        i, f, o, gate = (s.gates[t][:, n * units : (n + 1) * units] for n in range(4))
        di, df, do, dg = (slopes[t][:, n * units : (n + 1) * units] for n in range(4))
        tanh_c = s.tanh_c[t]
        np.multiply(do, tanh_c, out=do)
        np.multiply(do, dh, out=do)
        np.multiply(tanh_c, tanh_c, out=inner)
        np.subtract(1, inner, out=inner)
        np.multiply(inner, o, out=inner)
        np.multiply(inner, dh, out=inner)
        np.add(dc, inner, out=dc)
        for slope, factor in ((di, gate), (df, s.c[t]), (dg, i)):
            np.multiply(slope, factor, out=slope)
            np.multiply(slope, dc, out=slope)
        np.multiply(dc, f, out=dc)
        np.matmul(slopes[t], turned, out=dh)
        if held_h is not None:
            np.add(dh, held_h, out=dh)
            np.add(dc, held_c, out=dc)
    return dh, dc


# -- GRU ------------------------------------------------------------------------------------------
class _Gru(NamedTuple):
    xs: Array
    gates: Array  # [T, B, 3 U]: z, r, g
    inner: Array  # [T, B, U]: the state's part of g, before the reset gate
    h: Array  # [T + 1, B, U]
    valid: Array | None
    seen: Array | None


def _gru_forward(
    x: Array, initial_h: Array, kernel: Array, recurrent_kernel: Array, bias: Array | None = None,
    mask: Array | None = None, activation: Any = "tanh", recurrent_activation: Any = "sigmoid",
    go_backwards: bool = False, unroll: bool = False, reset_after: bool = True,
) -> Any:  # fmt: skip
    """Gated recurrent unit; see `kerata.ops.gru`."""
    others = (initial_h, kernel, recurrent_kernel, bias)
    if not reset_after or not _suits(x, others, activation, recurrent_activation):
        return NotImplemented
    units = recurrent_kernel.shape[0]
    if bias is not None and bias.shape != (2, 3 * units):
        return NotImplemented
    halves = np.ones(3 * units, x.dtype)
    halves[: 2 * units] = 0.5
    xs = _time_first(x, go_backwards)
    valid, seen = _masks(mask, go_backwards, x.dtype)
    gates = np.matmul(_flat(xs), kernel * halves)
    if bias is not None:
        np.add(gates, bias[0] * halves, out=gates)
    steps, batch = xs.shape[:2]
    gates = gates.reshape(steps, batch, 3 * units)
    h = np.empty((steps + 1, batch, units), x.dtype)
    h[0] = initial_h
    saved = _Gru(xs, gates, np.empty((steps, batch, units), x.dtype), h, valid, seen)
    _gru_steps(saved, recurrent_kernel * halves, None if bias is None else bias[1] * halves)
    return (_outputs(h, seen), h[-1]), saved


def _gru_steps(s: _Gru, recurrent: Array, bias: Array | None) -> None:
    units = s.h.shape[-1]
    state, product = np.empty_like(s.gates[0]), np.empty_like(s.h[0])
    for t, a in enumerate(s.gates):
        np.matmul(s.h[t], recurrent, out=state)
        if bias is not None:
            np.add(state, bias, out=state)
        sigmoids, last = a[:, : 2 * units], a[:, 2 * units :]
        np.add(sigmoids, state[:, : 2 * units], out=sigmoids)
        np.tanh(sigmoids, out=sigmoids)
        np.multiply(sigmoids, 0.5, out=sigmoids)
        np.add(sigmoids, 0.5, out=sigmoids)
        s.inner[t] = state[:, 2 * units :]
        np.multiply(a[:, units : 2 * units], s.inner[t], out=product)
        np.add(last, product, out=last)
        np.tanh(last, out=last)
        h = s.h[t + 1]
        np.subtract(s.h[t], last, out=h)
        np.multiply(h, a[:, :units], out=h)
        np.add(h, last, out=h)
        if s.valid is not None:
            _keep(h, s.h[t], s.valid[t])


def _gru_gradient(e: Any, g: Any, out: Any, args: Any, s: _Gru) -> list[Any]:
    kernel, recurrent, bias, backwards = args[2], args[3], args[4], args[8]
    outer, inner = np.empty_like(s.gates), np.empty_like(s.gates)
    dh = _gru_back(g, s, outer, inner, recurrent)
    rows = _flat(outer)

    def of_inputs() -> Array:
        found = np.matmul(rows, kernel.T).reshape(s.xs.shape)
        return np.swapaxes(found[::-1] if backwards else found, 0, 1)

    return [
        of_inputs, dh,
        lambda: np.matmul(_flat(s.xs).T, rows),
        lambda: np.matmul(_flat(s.h[:-1]).T, _flat(inner)),
        None if bias is None else lambda: np.stack([_sums(outer), _sums(inner)]),
    ]  # fmt: skip


def _gru_back(g: Any, s: _Gru, outer: Array, inner: Array, recurrent: Array) -> Array:
    """Gradient of the first state; into `outer`, `inner` go those of the gates' two summands."""
    units, turned = s.h.shape[-1], np.ascontiguousarray(recurrent.T)
    ys, (dh,) = _state_gradients(g, s)
    spare, held = np.empty_like(dh), None
    for t in reversed(range(len(outer))):
        if ys is not None:
            np.add(dh, ys[t], out=dh)
        if s.valid is not None:
            held = dh * (1 - s.valid[t])
            np.multiply(dh, s.valid[t], out=dh)
        _gate_slopes(s.gates[t], 2 * units, outer[t])
        z, r, last = (s.gates[t][:, n * units : (n + 1) * units] for n in range(3))
        dz, dr, dlast = (outer[t][:, n * units : (n + 1) * units] for n in range(3))
        np.subtract(s.h[t], last, out=spare)
        np.multiply(spare, dh, out=spare)
        np.multiply(dz, spare, out=dz)
        np.subtract(1, z, out=spare)
        np.multiply(spare, dh, out=spare)
        np.multiply(dlast, spare, out=dlast)
        np.multiply(dlast, s.inner[t], out=spare)
        np.multiply(dr, spare, out=dr)
        inner[t][:, : 2 * units] = outer[t][:, : 2 * units]
        np.multiply(dlast, r, out=inner[t][:, 2 * units :])
        np.multiply(dh, z, out=spare)
        np.matmul(inner[t], turned, out=dh)
        np.add(dh, spare, out=dh)
        if held is not None:
            np.add(dh, held, out=dh)
    return dh


OVERRIDES = {"lstm": without_residuals(_lstm_forward), "gru": without_residuals(_gru_forward)}
GRADIENTS = {
    "lstm": CustomGradient(_lstm_forward, _lstm_gradient),
    "gru": CustomGradient(_gru_forward, _gru_gradient),
}
