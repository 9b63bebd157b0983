"""Loops as one node each.

A node `scan(carries, rows, constants)` has a program as its attribute `body`, whose inputs are the
carries, one row of each of the rows, and the constants, and whose outputs are the new carries and
one row of each result; `reverse` goes from the last row to the first. It returns the last carries
and all rows of the results, in the order of the rows given.

A node `loop(condition, carries, constants)` has a body of carries and constants whose outputs are
the next condition and the new carries; it runs as long as the condition holds, and returns the
last carries.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..core import use
from ..engine import Node, Symbol
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
    body, taken = _closed(trace, began, inputs, [*after, *made])
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
    for x in (*(x for node in body.nodes for x in node.inputs), *body.outputs):
        outside = x.constant is None if x.node is None else id(x.node) not in own
        if outside and id(x) not in known:
            found[id(x)] = x
    return list(found.values())


def while_loop(
    trace: Any, condition: Function, function: Function, carries: Sequence[Tensor]
) -> list[Tensor]:
    """`carries = function(*carries)` as long as `condition(*carries)` holds."""
    inside = [Symbol(x.shape, x.dtype) for x in carries]
    began = len(trace.nodes)
    with use(trace):
        after = list(function(*inside))
        holds = condition(*after)
    body, taken = _closed(trace, began, inside, [holds, *after])
    for before, new in zip(carries, after):
        if tuple(before.shape) != tuple(new.shape):
            raise ValueError(
                f"A loop's variables keep their shapes; one of {tuple(before.shape)} became "
                f"{tuple(new.shape)}."
            )
    result = [Symbol(x.shape, x.dtype) for x in carries]
    args = (condition(*carries), list(carries), taken)
    trace.nodes.append(Node("loop", args, {"body": body}, result))
    return result


def _closed(
    trace: Any, began: int, inputs: Sequence[Symbol], outputs: Sequence[Symbol]
) -> tuple[Program, list[Symbol]]:
    """(a body of the nodes made since the trace `began`, what it takes from outside).

    What it takes are inputs of it as well, the last ones.
    """
    body = Program.of(inputs, outputs)
    own = {id(node) for node in trace.nodes[began:]}
    body.nodes = [node for node in body.nodes if id(node) in own]
    taken = _taken(body, own)
    body.inputs += taken
    return body, taken
