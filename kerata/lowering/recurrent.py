"""Loops over time as one node, `scan`, and recurrent layers made of it.

A node `scan(carries, rows, constants)` has a program as its attribute `body`, whose inputs are the
carries, one row of each of the rows, and the constants, and whose outputs are the new carries and
one row of each result; `reverse` goes from the last row to the first. It gives the last carries and
all rows of the results, in the order of the rows given.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

from ..core.context import current, use
from ..engine import tape
from ..engine.recording import COMPOSED
from ..engine.recurrence import Recurrent
from ..engine.symbol import Node, Symbol
from .program import Program

Tensor = Any
Function = Callable[..., Any]


def scan(
    trace: Any, function: Function, carries: Sequence[Tensor], rows: Sequence[Tensor],
    constants: Sequence[Tensor], reverse: bool = False,
) -> tuple[list[Tensor], list[Tensor]]:  # fmt: skip
    """`carries, results = function(carries, row, constants)` over the leading axis of the rows."""
    inside = [
        [Symbol(x.shape[skip:], x.dtype) for x in group]
        for group, skip in ((carries, 0), (rows, 1), (constants, 0))
    ]
    began = len(trace.nodes)
    with use(trace):
        after, made = function(*inside)
    inputs = [x for group in inside for x in group]
    body = Program.of(inputs, [*after, *made])
    own = {id(node) for node in trace.nodes[began:]}
    body.nodes = [node for node in body.nodes if id(node) in own]
    taken = _taken(body, own)
    body.inputs += taken
    length = rows[0].shape[0]
    last = [Symbol(x.shape, x.dtype) for x in after]
    stacked = [Symbol((length, *x.shape), x.dtype) for x in made]
    args = (list(carries), list(rows), [*constants, *taken])
    trace.nodes.append(Node("scan", args, {"body": body, "reverse": reverse}, [*last, *stacked]))
    return last, stacked


def _taken(body: Program, own: set[int]) -> list[Symbol]:
    """What the nodes of a body use that was made outside of it."""
    known = {id(x) for x in body.inputs}
    found = {}
    for x in (x for node in body.nodes for x in node.inputs):
        outside = x.constant is None if x.node is None else id(x.node) not in own
        if outside and id(x) not in known:
            found[id(x)] = x
    return list(found.values())


def recurrence(
    trace: Any, step: Function, states: Any, xs: Any, es: Tensor, kernel: Tensor, mask: Any
) -> Any:
    """`states = step(states, x, h @ kernel + e)` over time: (last states, all h [T, B, U]).

    On the way back a step is done anew; the gradient of the kernel is one matmul after the loop.
    """
    count = len(states)

    def run(es: Tensor, kernel: Tensor, *rest: Tensor) -> Any:
        first, inputs = list(rest[:count]), rest[count] if xs is not None else None
        last, (*kept, drives) = _forwards(trace, step, first, inputs, es, kernel, mask)

        def backward(*upstream: Any) -> Any:
            before = [_before(trace, s, k) for s, k in zip(first, kept)]
            return _backwards(trace, step, before, inputs, drives, kernel, mask, upstream)

        return [*last, kept[0]], backward

    found = current().custom_gradient(run)(es, kernel, *states, *([] if xs is None else [xs]))
    return list(found[:count]), found[count]


def _before(trace: Any, first: Tensor, kept: Tensor) -> Tensor:
    """The states before each step."""
    length, *rest = kept.shape
    zeros, ones = (0,) * len(rest), (1,) * len(rest)
    head = trace.reshape(first, (1, *rest))
    return trace.concatenate(
        [head, trace.slice(kept, (0, *zeros), (length - 1, *rest), (1, *ones))], 0
    )


def _chosen(trace: Any, valid: Any, new: Tensor, old: Tensor) -> Tensor:
    return new if valid is None else trace.where(valid, new, old)


def _forwards(
    trace: Any, step: Function, states: Any, xs: Any, es: Tensor, kernel: Tensor, mask: Any
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
    trace: Any, step: Function, before: Sequence[Tensor], xs: Any, drives: Tensor,
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


def _blank(trace: Any, g: Any, shape: Any, dtype: str) -> Tensor:
    """A gradient, zeros where there is none."""
    return trace.full(tuple(shape), 0, dtype) if g is None else g


def _pulled(
    trace: Any, step: Function, states: Any, x: Any, m: Tensor, taken: Sequence[Tensor]
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

    found: list[Tensor] = tape.value_and_grad(trace, along)(inputs)[1]
    return found


def _split(x: Tensor, parts: int, axis: int) -> list[Tensor]:
    """Equal parts of a matrix along its last axis; their gradients are laid side by side."""

    def run(x: Tensor) -> Any:
        engine, (rows, width) = current(), x.shape
        each = width // parts
        cuts = [((0, i * each), (rows, (i + 1) * each), (1, 1)) for i in range(parts)]

        def backward(*gs: Any) -> Tensor:
            return current().concatenate([_blank(engine, g, (rows, each), x.dtype) for g in gs], 1)

        return [engine.slice(x, *cut) for cut in cuts], backward

    found: list[Tensor] = current().custom_gradient(run)(x)
    return found


def _recurrent(name: str) -> Function:
    def record(trace: Any, *args: Any, **kwargs: Any) -> Any:
        """As the operation of this name in `kerata.ops`."""
        made = Recurrent(current(), functools.partial(recurrence, trace), _split, False)
        return getattr(made, name)(*args, **kwargs)

    return record


RECURRENT: dict[str, Any] = {
    name: (_recurrent(name), COMPOSED) for name in ("simple_rnn", "lstm", "gru")
}
