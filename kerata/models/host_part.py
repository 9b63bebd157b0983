"""The part of a functional model that runs on the host, before the step: what makes numbers of
texts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..core import tree
from ..engine import Node, Symbol
from ..layers.preprocessing.host_layer import HostLayer
from ..ops import convert_to_tensor

PREPARED = "<prepared on the host>"


class HostPart:
    """The nodes that run on the host, and the symbols that they leave to the engine.

    Layers that work on the host alone run there, and so do layers that can, where they lead to
    such ones. All other nodes are the engine's.

    Args:
        inputs: the model's inputs.
        nodes: its nodes in order.
        outputs: its outputs.
    """

    def __init__(
        self, inputs: Sequence[Symbol], nodes: Sequence[Node], outputs: Sequence[Symbol]
    ) -> None:
        wanted: set[int] = set()
        for node in reversed(nodes):
            layer, leads = node.operation, any(id(x) in wanted for x in node.outputs)
            if isinstance(layer, HostLayer) and (layer.host_only or leads):
                wanted.update(map(id, node.inputs))
                wanted.update(map(id, node.outputs))
        ready = set(map(id, inputs))
        self.nodes: list[Node] = []
        for node in nodes:
            mine = isinstance(node.operation, HostLayer) and id(node.outputs[0]) in wanted
            if mine and all(id(x) in ready for x in node.inputs):
                self.nodes.append(node)
                ready.update(map(id, node.outputs))
        own = set(map(id, self.nodes))
        self.rest = [node for node in nodes if id(node) not in own]
        left = [x for node in self.rest for x in node.inputs]
        self.left = list({id(x): x for x in [*left, *outputs] if id(x) in ready}.values())

    def __bool__(self) -> bool:
        return bool(self.nodes)

    def run(self, inputs: Sequence[Symbol], values: Sequence[Any]) -> dict[str, list[Any]]:
        """The values of what is left to the engine, marked as such."""
        known = {id(x): _fitting(value, x) for x, value in zip(inputs, values)}
        for node in self.nodes:
            args, _ = node.fill(lambda x: known[id(x)])
            known[id(node.outputs[0])] = node.operation.host_call(args[0])
        return {PREPARED: [known[id(x)] for x in self.left]}


def _fitting(value: Any, symbol: Symbol) -> Any:
    """An array or tensor with the axis of size one at the end that the symbol has."""
    if value is None:
        return None
    value = value if hasattr(value, "shape") else np.asarray(value)
    short = len(value.shape) == symbol.ndim - 1 and symbol.shape[-1] == 1
    return value[..., None] if short else value


def as_tensor(value: Any) -> Any:
    """What the host gave, as a tensor of the engine; texts as they are."""
    text = getattr(getattr(value, "dtype", None), "kind", "") == "U"
    return value if text else convert_to_tensor(value)


def is_prepared(inputs: Any) -> bool:
    """Whether a host part gave these."""
    return type(inputs) is dict and PREPARED in inputs


def preparing(prepare: Callable[[Any], Any], batch: Any, count: int) -> Any:
    """A batch prepared, or `count` batches that lie on a leading axis."""
    if count == 1:
        return prepare(batch)
    rows = [
        prepare(tree.map_structure(lambda x, i=i: None if x is None else x[i], batch))
        for i in range(count)
    ]
    return tree.map_structure(
        lambda *parts: None if parts[0] is None else np.stack(list(map(np.asarray, parts))), *rows
    )
