"""Recurrent layers by a loop as one node, or as one node themselves.

Where nobody asks for a gradient, an LSTM or GRU with the usual activations and without a mask is
one node: `lstm` or `gru`, of (x [T, B, F], the first states, kernel, recurrent kernel, bias or
None), with the attribute `reset_after`; it returns all h [T, B, U] and the last states. The gates
are ordered as in `kerata.ops`.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Sequence
from typing import Any

from ...core import Function, current
from ...engine import Symbol
from ...engine.autodiff import tape
from ...engine.autodiff.recording import DIFFERENTIABLE
from ...engine.recurrence import Recurrent
from ..loops import scan
from ..trace import Compound, Tensor, Trace


def recurrence(
    trace: Trace, step: Function, states: Any, xs: Any, es: Tensor, kernel: Tensor, mask: Any
) -> Any:
    """`states = step(states, x, h @ kernel + e)` over time: (last states, all h [T, B, U]).

    On the way back a step is done anew; the gradient of the kernel is one matmul after the loop.
    """
    count = len(states)
    if len(es.shape) == 1:  # one row for all steps
        es = current().broadcast_to(es, tuple(xs.shape))

    def run(es: Tensor, kernel: Tensor, *rest: Tensor) -> Any:
        first, inputs = list(rest[:count]), rest[count] if xs is not None else None
        last, (*kept, drives) = _forwards(trace, step, first, inputs, es, kernel, mask)

        def backward(*upstream: Any) -> Any:
            before = [_before(trace, s, k) for s, k in zip(first, kept)]
            return _backwards(trace, step, before, inputs, drives, kernel, mask, upstream)

        return [*last, kept[0]], backward

    found = current().custom_gradient(run)(es, kernel, *states, *([] if xs is None else [xs]))
    return list(found[:count]), found[count]


def _before(trace: Trace, first: Tensor, kept: Tensor) -> Tensor:
    """The states before each step."""
    length, *rest = kept.shape
    zeros, ones = (0,) * len(rest), (1,) * len(rest)
    head = trace.reshape(first, (1, *rest))
    return trace.concatenate(
        [head, trace.slice(kept, (0, *zeros), (length - 1, *rest), (1, *ones))], 0
    )


def _chosen(trace: Trace, valid: Any, new: Tensor, old: Tensor) -> Tensor:
    return new if valid is None else trace.where(valid, new, old)


def _forwards(
    trace: Trace, step: Function, states: Any, xs: Any, es: Tensor, kernel: Tensor, mask: Any
) -> Any:
    """(last states, all states of each kind [T, B, U] and what drove the steps [T, B, G])."""

    def body(states: Any, row: Any, constants: Any) -> Any:
        e, x, valid = _row(row, xs, mask)
        m = trace.add(trace.matmul(states[0], constants[0]), e)
        made = step(states, x, m)
        made = [_chosen(trace, valid, new, old) for new, old in zip(made, states)]
        return made, [*made, m]

    return scan(trace, body, states, _present(es, xs, mask), [kernel])


def _present(*operands: Any) -> list[Any]:
    return [x for x in operands if x is not None]


def _row(row: Sequence[Any], xs: Any, mask: Any) -> tuple[Any, Any, Any]:
    """(e, x, valid) of a row, None for what there is not."""
    given = iter(row)
    return next(given), *(None if x is None else next(given) for x in (xs, mask))


def _backwards(
    trace: Trace, step: Function, before: Sequence[Tensor], xs: Any, drives: Tensor,
    kernel: Tensor,
    mask: Any, upstream: Sequence[Any],
) -> list[Any]:  # fmt: skip
    """Gradients by es, the kernel, the first states and xs."""
    (length, batch, units), width = before[0].shape, kernel.shape[1]
    flat = trace.reshape(before[0], (length * batch, units))
    blank = functools.partial(_blank, trace)
    carries = [blank(g, b.shape[1:], b.dtype) for g, b in zip(upstream, before)]
    out = blank(upstream[-1], before[0].shape, before[0].dtype)
    count = len(before)

    def body(ds: Any, row: Any, constants: Any) -> Any:
        states, (g, m, x, valid) = row[:count], (row[count], *_row(row[count + 1 :], xs, mask))
        ds = [trace.add(ds[0], g), *ds[1:]]
        taken = [_chosen(trace, valid, d, blank(None, d.shape, d.dtype)) for d in ds]
        *back, dm = _pulled(trace, step, states, x, m, taken)
        dx = [] if x is None else [back.pop()]
        back[0] = trace.add(back[0], trace.matmul(dm, constants[0]))
        if valid is not None:
            back = [trace.add(b, trace.subtract(d, t)) for b, d, t in zip(back, ds, taken)]
        return back, [dm, *dx]

    rows = [*before, out, *_present(drives, xs, mask)]
    ds, made = scan(trace, body, carries, rows, [trace.permute(kernel, (1, 0))], reverse=True)
    dms = trace.reshape(made[0], (length * batch, width))
    dkernel = trace.matmul(trace.permute(flat, (1, 0)), dms)
    return [made[0], dkernel, *ds, *made[1:]]


def _blank(trace: Trace, g: Any, shape: Any, dtype: str) -> Tensor:
    """A gradient, zeros where there is none."""
    return trace.full(tuple(shape), 0, dtype) if g is None else g


def _pulled(
    trace: Trace, step: Function, states: Any, x: Any, m: Tensor, taken: Sequence[Tensor]
) -> list[Tensor]:
    """Gradients of one step by its states, x and m, given those of its results."""
    inputs = [*states, *_present(x), m]

    def end(*made: Tensor) -> Any:
        """A scalar whose gradient by the results is the one given."""
        return trace.full((), 0, made[0].dtype), lambda g: list(taken)

    def along(params: Any) -> Any:
        *some, last = params
        made = step(some[: len(states)], some[len(states)] if x is not None else None, last)
        return current().custom_gradient(end)(*made), None

    return tape.value_and_grad(trace, along)(inputs)[1]


def _split(x: Tensor, parts: int, axis: int) -> list[Tensor]:
    """Equal parts of a matrix along its last axis; their gradients are laid side by side."""

    def run(x: Tensor) -> Any:
        engine: Any = current()
        rows, each = x.shape[0], x.shape[1] // parts
        cuts = [((0, i * each), (rows, (i + 1) * each), (1, 1)) for i in range(parts)]

        def backward(*gs: Any) -> Tensor:
            return current().concatenate([_blank(engine, g, (rows, each), x.dtype) for g in gs], 1)

        return [engine.slice(x, *cut) for cut in cuts], backward

    return current().custom_gradient(run)(x)


_WHOLE = ("lstm", "gru")  # ONNX Runtime's `RNN` takes five times as long as a loop for 32 samples


def _one_node(given: dict[str, Any]) -> bool:
    """Whether a layer is a usual one, of float32."""
    x, bias = given["x"], given["bias"]
    functions = given["activation"], given["recurrent_activation"]
    wanted = ((2,) if given.get("reset_after") else ()) + given["kernel"].shape[1:]
    usual = functions == ("tanh", "sigmoid") and given["mask"] is None and x.shape[1] > 0
    return usual and x.dtype == "float32" and (bias is None or bias.shape == wanted)


def _whole(trace: Trace, name: str, given: dict[str, Any]) -> Any:
    """One node for the layer."""
    x, kernel, recurrent, bias = (given[k] for k in ("x", "kernel", "recurrent_kernel", "bias"))
    states = [given[k] for k in ("initial_h", "initial_c") if k in given]
    reset_after = given.get("reset_after", False)
    batch, length, features = x.shape
    xs = trace.permute(x, (1, 0, 2))
    if given["go_backwards"]:
        xs = trace.slice(xs, (length - 1, 0, 0), (None, batch, features), (-1, 1, 1))
    hs = Symbol((length, batch, recurrent.shape[0]), x.dtype)
    made = [hs, *[Symbol(s.shape, x.dtype) for s in states]]
    trace.compound(name, (xs, states, kernel, recurrent, bias), made, reset_after=reset_after)
    return trace.permute(hs, (1, 0, 2)), *made[1:]


def _recurrent(name: str) -> Function:
    signature = inspect.signature(getattr(Recurrent, name))

    def record(trace: Trace, *args: Any) -> Any:
        """As the operation of this name in `kerata.ops`."""
        if name in _WHOLE and current() is trace:  # no tape is between
            given = signature.bind(None, *args).arguments
            if _one_node(given):
                return _whole(trace, name, given)
        made = Recurrent(current(), functools.partial(recurrence, trace), _split, False)
        return getattr(made, name)(*args)

    return record


RECURRENT: dict[str, Compound] = {
    name: (_recurrent(name), DIFFERENTIABLE) for name in ("simple_rnn", "lstm", "gru")
}
