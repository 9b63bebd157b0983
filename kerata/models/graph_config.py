"""Graphs of layers and operations in Keras' configuration format, and back."""

from __future__ import annotations

import inspect
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..core import tree, unique
from ..core.registry import deserialize, serialize
from ..engine import Node, Symbol
from ..engine.spec.operation import Operation
from ..layers import InputLayer, Layer
from .operation_configs import described, is_operation, operation_of

_TENSOR = "__keras_tensor__"
Place = tuple[str, int, int]  # the layer's or call's name, which of its calls, which output


class GraphWriter:
    """What a functional model's configuration says of its graph.

    Args:
        layers: all layers, inputs included.
        nodes: all calls, each after those it needs.
        inputs: the symbols that the graph begins with, in the order of `input_layers`.
    """

    def __init__(
        self,
        layers: Sequence[Layer],
        nodes: Sequence[Node],
        inputs: Sequence[Symbol],
        input_layers: Sequence[Layer],
    ) -> None:
        self.layers: list[Operation] = list(layers)  # and operations that are objects
        self.calls: dict[Operation, list[Node]] = defaultdict(list)
        self.operations: list[tuple[str, Node]] = []
        self.places: dict[int, Place] = {
            id(x): (layer.name, 0, 0) for x, layer in zip(inputs, input_layers)
        }
        taken = {layer.name for layer in layers}
        for node in nodes:
            if isinstance(node.operation, Operation):
                if node.operation not in self.calls and not isinstance(node.operation, Layer):
                    self.layers.append(node.operation)
                name, number = node.operation.name, len(self.calls[node.operation])
                self.calls[node.operation].append(node)
            else:
                name, number = unique(node.name, taken), 0
                self.operations.append((name, node))
            for index, symbol in enumerate(node.outputs):
                self.places[id(symbol)] = (name, number, index)

    def layer_configs(self) -> list[dict[str, Any]]:
        """Layers with their calls, then the calls of operations."""
        found = [serialize(layer) for layer in self.layers]
        for layer, entry in zip(self.layers, found):  # in place: others may share the description
            entry["name"] = layer.name
            entry["inbound_nodes"] = [
                {"args": self._plain(node.args), "kwargs": self._plain(node.kwargs)}
                for node in self.calls.get(layer, ())
            ]
        return found + [described(node, name, self._plain) for name, node in self.operations]

    def place(self, structure: Any) -> Any:
        """Symbols as [name, call, output], in the structure in which they are."""
        return tree.map_structure(lambda x: list(self.places[id(x)]), structure)

    def _plain(self, structure: Any) -> Any:
        return serialize(tree.map_structure(self._tensor, structure))

    def _tensor(self, x: Any) -> Any:
        if type(x) is not Symbol:
            return x
        config = {"shape": x.shape, "dtype": x.dtype, "keras_history": list(self.places[id(x)])}
        return {"class_name": _TENSOR, "config": config}


class GraphReader:
    """The symbols that a configuration's graph makes of given layers.

    Args:
        config: the model's; its layers in any order.
        layers: the layers by name.
    """

    def __init__(self, config: Mapping[str, Any], layers: Mapping[str, Any]) -> None:
        self.made: dict[Place, Symbol] = {}
        waiting: list[tuple[str, int, Callable[..., Any], dict[str, Any]]] = []
        for entry in config["layers"]:
            name = name_of(entry)
            call = operation_of(entry) if is_operation(entry) else layers[name]
            if isinstance(call, InputLayer):
                self.made[name, 0, 0] = call.symbol
            calls = enumerate(entry.get("inbound_nodes", ()))
            waiting += [(name, number, call, node) for number, node in calls]
        self._run(waiting)

    def _run(self, waiting: list[Any]) -> None:
        while waiting:
            later = []
            for name, number, call, node in waiting:
                if all(place in self.made for place in _needed((node["args"], node["kwargs"]))):
                    args, kwargs = self._filled(node["args"]), self._filled(node["kwargs"])
                    result = call(*args, **_accepted(call, kwargs))
                    for index, symbol in enumerate(tree.flatten(result)):
                        self.made[name, number, index] = symbol
                else:
                    later.append((name, number, call, node))
            if len(later) == len(waiting):
                lost = sorted({x[0] for x in later})
                raise ValueError(
                    f"The calls of {lost} in the model's configuration need tensors that nothing "
                    "in it makes."
                )
            waiting = later

    def at(self, structure: Any) -> Any:
        """The symbols at [name, call, output], in the structure of these."""
        if isinstance(structure, (list, tuple)) and structure and isinstance(structure[0], str):
            name, number, index = structure
            if (name, number, index) not in self.made:
                raise ValueError(
                    f"The model's configuration names output {index} of call {number} of '{name}', "
                    "which there is not."
                )
            return self.made[name, number, index]
        if isinstance(structure, dict):
            return {key: self.at(value) for key, value in structure.items()}
        return tree.like(structure, map(self.at, structure))

    def _filled(self, part: Any) -> Any:
        """Arguments with symbols in place of their descriptions."""
        if isinstance(part, dict) and part.get("class_name") == _TENSOR:
            return self.made[_place(part)]
        if isinstance(part, dict) and "class_name" not in part:
            return {key: self._filled(value) for key, value in part.items()}
        if isinstance(part, (list, tuple)):
            return tree.like(part, map(self._filled, part))
        return deserialize(part)


def name_of(entry: Mapping[str, Any]) -> str:
    """What calls say of a layer: not its own name, where its configuration has none."""
    name: str = entry["name"] if "name" in entry else entry["config"]["name"]
    return name


def _place(tensor: dict[str, Any]) -> Place:
    name, number, index = tensor["config"]["keras_history"]
    return name, number, index


def _needed(part: Any) -> list[Place]:
    if isinstance(part, dict):
        if part.get("class_name") == _TENSOR:
            return [_place(part)]
        part = list(part.values())
    return [x for inner in part for x in _needed(inner)] if isinstance(part, (list, tuple)) else []


def _accepted(call: Any, kwargs: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a call without those that Keras writes though nobody gave them: None, and
    the training phase where it is the default.
    """
    if not isinstance(call, Layer):
        return kwargs
    found = {key: x for key, x in kwargs.items() if x is not None}
    training = inspect.signature(type(call).call).parameters.get("training")
    if found.get("training") is False and (training is None or training.default is False):
        del found["training"]
    return found
