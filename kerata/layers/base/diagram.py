"""What a picture of a model shows: boxes for layers and operations, and who gives what to whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ...core import InvalidArgument, tree
from ...engine import Node, Symbol
from .layer import Layer


@dataclass
class Box:
    """A layer, or a call of an operation."""

    name: str
    kind: str
    inputs: Any = None  # shapes; None where there are no inputs
    outputs: Any = None
    dtype: str | None = None
    activation: str | None = None
    trainable: bool | None = None  # None where there are no weights
    parameters: int | None = None
    inside: Diagram | None = None  # of a nested model that is to be shown


@dataclass(frozen=True)
class Edge:
    """An output of one box that is an input of another, by the numbers of the boxes."""

    source: int
    target: int
    output: int = field(default=0, compare=False)  # which of the source's outputs
    input: int = field(default=0, compare=False)  # which of the target's inputs


@dataclass
class Diagram:
    """The boxes of a model, each after those it needs as far as it can be, and the edges."""

    name: str
    boxes: list[Box]
    edges: list[Edge]
    inputs: list[int]  # the boxes that the model's inputs come from
    outputs: list[int]


def diagram_of(model: Any, expand_nested: bool = False) -> Diagram:
    """The diagram of a model; a subclassed model, whose graph nobody knows, is one box.

    Raises ValueError for a model that is not built.
    """
    if not getattr(model, "built", False):
        raise InvalidArgument(
            f"The model '{getattr(model, 'name', model)}' is not built, so its shapes are not "
            "known: call it on data, or `build` it with an input shape."
        )
    graph = _graph(model)
    if graph is None:
        return Diagram(model.name, [_of_layer(model, model.node)], [], [0], [0])
    diagram = _Reader(graph, expand_nested).diagram(model.name)
    return diagram if graph is model else _without_input(diagram)


def _without_input(diagram: Diagram) -> Diagram:
    """Of a Sequential model, the layers alone."""
    edges = [Edge(x.source - 1, x.target - 1) for x in diagram.edges if x.source]
    return Diagram(diagram.name, diagram.boxes[1:], edges, [0], [diagram.outputs[0] - 1])


def _graph(model: Any) -> Any:
    """The functional model that a model is, or has inside; None if there is none."""
    graph = getattr(model, "_functional", None) or model
    return graph if hasattr(graph, "nodes") else None


class _Reader:
    def __init__(self, graph: Any, expand_nested: bool) -> None:
        self.graph, self.expand = graph, expand_nested
        self.entries = {id(x): layer for x, layer in zip(graph.inputs, graph.input_layers)}
        self.boxes: list[Box] = []
        self.places: dict[int, int] = {}

    def diagram(self, name: str) -> Diagram:
        edges: dict[Edge, None] = {}
        for symbol, layer in zip(self.graph.inputs, self.graph.input_layers):
            self._add(id(layer), Box(layer.name, type(layer).__name__, None, symbol.shape,
                                     symbol.dtype))  # fmt: skip
        for node in self.graph.nodes:
            target = self._place(node)
            for number, x in enumerate(node.inputs):
                edges[Edge(self._origin(x), target, x.index, number)] = None
        inputs = [self._origin(x) for x in self.graph.inputs]
        outputs = [self._origin(x) for x in self.graph.outputs]
        return Diagram(name, self.boxes, list(edges), inputs, outputs)

    def _add(self, key: int, box: Box) -> int:
        self.places[key] = len(self.boxes)
        self.boxes.append(box)
        return self.places[key]

    def _origin(self, x: Symbol) -> int:
        layer = self.entries.get(id(x))
        return self.places[id(layer)] if layer is not None else self._place(x.node)

    def _place(self, node: Any) -> int:
        """The number of a node's box: a layer has one, however often it is called."""
        operation = node.operation
        key = id(operation) if isinstance(operation, Layer) else id(node)
        if key in self.places:
            return self.places[key]
        if not isinstance(operation, Layer):
            return self._add(key, Box(node.name, _kind(operation), *_shapes(node)))
        box = _of_layer(operation, node)
        if self.expand and _graph(operation) is not None:
            box.inside = diagram_of(operation, True)
        return self._add(key, box)


def _of_layer(layer: Any, node: Node | None) -> Box:
    inner = getattr(layer, "layer", None)
    kind = type(layer).__name__ + (f" ({type(inner).__name__})" if inner is not None else "")
    activation = getattr(layer, "activation", None)
    shown = None if activation is None else getattr(activation, "__name__", _kind(activation))
    inputs, outputs, dtype = (None, None, None) if node is None else _shapes(node)
    trainable = bool(layer.trainable) if layer.weights else None
    count = layer.count_params() if layer.built else None
    return Box(layer.name, kind, inputs, outputs, dtype, shown, trainable, count)


def _shapes(node: Node) -> tuple[Any, Any, str]:
    return (
        _one_or_all([x.shape for x in node.inputs]),
        tree.map_structure(lambda x: x.shape, node.result),
        node.outputs[0].dtype,
    )


def _one_or_all(shapes: Sequence[Any]) -> Any:
    return shapes[0] if len(shapes) == 1 else list(shapes)


def _kind(operation: Any) -> str:
    """The class of an object; of a function its name, written as one of a class."""
    name = getattr(operation, "__name__", None)
    return "".join(map(str.title, name.split("_"))) if name else type(operation).__name__
