"""The order of a functional model's layers, in which lists of weights are exchanged with Keras."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..engine import Node, Symbol
from ..engine.spec.operation import Operation
from ..layers.base import Layer


def by_depth(
    nodes: Sequence[Node],
    inputs: Sequence[Symbol],
    outputs: Sequence[Symbol],
    input_layers: Sequence[Layer],
) -> list[Any]:
    """Layers (each once), operations, and calls of functions, by their distance from the outputs,
    the furthest first.

    Of one distance that comes first which a walk from the outputs meets first. `nodes` are ordered
    so that each comes after those that it needs.
    """
    entries = {id(x): layer for x, layer in zip(inputs, input_layers)}

    def origin(x: Symbol) -> Any:  # an input layer, or a node
        return entries.get(id(x)) or x.node

    def before(call: Any) -> list[Any]:
        return [origin(x) for x in call.inputs] if type(call) is Node else []

    def caller(call: Any) -> Any:  # a layer, whatever the number of its calls
        return call.operation if type(call) is Node and isinstance(call.operation, Layer) else call

    met: dict[Any, int] = {}
    stack, seen = [origin(x) for x in reversed(outputs)], set()
    while stack:
        call = stack.pop()
        if id(call) not in seen:
            seen.add(id(call))
            met.setdefault(caller(call), len(met))
            stack += reversed(before(call))
    depths: dict[Any, int] = dict.fromkeys(met, 0)
    of_call: dict[int, int] = {}
    for call in [*reversed(nodes), *input_layers]:
        depth = depths[caller(call)] = max(of_call.get(id(call), 0), depths.get(caller(call), 0))
        for source in before(call):
            of_call[id(source)] = max(depth + 1, of_call.get(id(source), 0))
    found = sorted(met, key=lambda x: (-depths[x], met[x]))
    objects = {
        x: x.operation for x in found if isinstance(getattr(x, "operation", None), Operation)
    }
    return [objects.get(x, x) for x in found]
