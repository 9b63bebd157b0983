"""Models that are graphs of layers and operations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from ..core import OpenShape, Tensor, ambient, current, masks, tree, unique, warn_user
from ..core.registry import arguments_of, custom_object_scope, deserialize
from ..engine import Node, SparseTensor, Symbol, order
from ..engine.spec.operation import FunctionCall
from ..layers import InputLayer, Layer
from ..ops import cast, convert_to_tensor
from ..training.structures import align
from .graph_config import GraphReader, GraphWriter, name_of
from .host_part import PREPARED, HostPart, as_tensor, is_prepared
from .layer_order import by_depth
from .model import Model
from .operation_configs import is_operation
from .watching import Watching

Symbols: TypeAlias = Symbol | Sequence[Any] | Mapping[str, Any] | None
Built = TypeVar("Built", bound="Functional")


class Functional(Watching):
    """A model from symbols to symbols: `Model(inputs=…, outputs=…)` makes one.

    Args:
        inputs: symbols from `Input`, alone or in a list, tuple or dict.
        outputs: symbols computed from them, alone or in a structure; predictions come in that
            structure.

    >>> import numpy as np
    >>> from kerata import Input, Model, layers
    >>> x = Input(shape=(4,))
    >>> model = Model(x, layers.Dense(2, name="answer")(x))
    >>> model.predict(np.ones((3, 4)), verbose=0).shape
    (3, 2)
    """

    described_as, described_name = "keras.src.models.functional", "Functional"
    graph_constructors: tuple[Any, ...] = ()  # of subclasses, that take no more than symbols
    untracked = Watching.untracked | {
        "_inputs",
        "_outputs",
        "_returned",
        "_operations",
        "nodes",
        "host_part",
    }

    def __init__(
        self,
        inputs: Symbols = None,
        outputs: Symbols = None,
        name: str | None = None,
        **kwargs: Any,
    ) -> None:
        trainable = kwargs.pop("trainable", None)
        super().__init__(name=name, **kwargs)
        self._inputs, self._outputs = inputs, outputs
        self._returned: Any = outputs  # by a call: one output in a list comes alone, as in Keras
        if isinstance(outputs, (list, tuple)) and len(outputs) == 1:
            self._returned = outputs[0]
        self.inputs, self.outputs = _symbols(inputs, "inputs"), _symbols(outputs, "outputs")
        self.nodes: list[Node] = order(self.outputs, self.inputs)
        _check_connected(self)
        self.host_part = HostPart(self.inputs, self.nodes, self.outputs)
        self.input_layers = [_input_layer(x) for x in self.inputs]
        self._order(self.outputs)
        self.input_names = _input_names(inputs, self.inputs)
        self.output_names = _output_names(outputs, self.outputs)
        self._watched: list[tuple[str | None, Symbol]] = []
        self.built = True
        self.supports_masking, self.any_sizes = True, False
        if trainable is not None:
            self.trainable = trainable

    def _order(self, wanted: Sequence[Symbol]) -> None:
        self._operations = by_depth(self.nodes, self.inputs, wanted, self.input_layers)
        self._layers: list[Layer] = [x for x in self._operations if isinstance(x, Layer)]
        _check_names(self._layers)

    def _watch(self, more: list[tuple[str | None, Symbol]]) -> None:
        self._watched += more
        wanted = [*self.outputs, *(x for _, x in self._watched)]
        self.nodes = order(wanted, self.inputs)
        _check_connected(self)
        self.host_part = HostPart(self.inputs, self.nodes, wanted)
        self._order(wanted)
        self._steps.clear()
        self._trained = None

    def __getstate__(self) -> dict[str, Any]:
        """Nodes first: each is copied after those it needs, and no copy goes deep."""
        return {"inputs": self.inputs, "nodes": self.nodes, **super().__getstate__()}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        for node in self.nodes:
            if isinstance(node.operation, Layer):
                node.operation.node = node.operation.node or node

    @property
    def layers(self) -> list[Layer]:
        """The layers, those furthest from the outputs first."""
        return list(self._layers)

    @property
    def operations(self) -> list[Any]:
        """The layers and operations, those furthest from the outputs first."""
        taken = {layer.name for layer in self._layers}
        for node in self.nodes:
            if node in self._operations:
                call = FunctionCall(node, unique(node.name, taken))
                self._operations[self._operations.index(node)] = call
        return list(self._operations)

    @property
    def input(self) -> Any:
        """The input symbols, in the structure given."""
        return self._inputs

    @property
    def output(self) -> Any:
        """The output symbols, in the structure given."""
        return self._outputs

    @property
    def input_shape(self) -> Any:
        """The shape of the input; a list of shapes if there are several."""
        shapes = [x.shape for x in self.inputs]
        return shapes[0] if len(shapes) == 1 else shapes

    @property
    def output_shape(self) -> Any:
        """The shape of the output; a list of shapes if there are several."""
        shapes = [x.shape for x in self.outputs]
        return shapes[0] if len(shapes) == 1 else shapes

    def build(self, input_shape: object = None) -> None:
        """A functional model is built from the start."""

    def call(self, inputs: object, training: bool | None = None, mask: object = None) -> Any:
        """Compute the outputs: each node once, in order."""
        known, nodes = self._begin(inputs)
        for node in nodes:
            if len(node.args) == 1 and not node.kwargs and type(node.args[0]) is Symbol:
                result = node.operation(known[id(node.args[0])])
            else:
                args, kwargs = node.fill(lambda x: known[id(x)])
                result = node.operation(*args, **kwargs)
            if ambient.masks and not isinstance(node.operation, Layer):
                pass_mask(node, lambda x: known[id(x)], result)
            if len(node.outputs) == 1:
                known[id(node.outputs[0])] = (
                    result if type(node.result) is Symbol else tree.flatten(result)[0]
                )
            else:
                known.update(zip(map(id, node.outputs), tree.flatten(result)))
        self._note_watched(known)
        return tree.map_structure(lambda x: known[id(x)], self._returned)

    def _begin(self, inputs: Any) -> tuple[dict[int, Any], Sequence[Node]]:
        """The values that are known from the start, and the nodes that are left to compute."""
        part = self.host_part
        if part:
            if not is_prepared(inputs) and not current().abstract:
                inputs = self.prepare(inputs)
            if is_prepared(inputs):
                return self._prepared(inputs[PREPARED]), part.rest
        return dict(zip(map(id, self.inputs), self._match(inputs))), self.nodes

    def _prepared(self, values: Sequence[Any]) -> dict[int, Any]:
        names = {id(x): name for x, name in zip(self.inputs, self.input_names)}
        return {
            id(x): self._fit(value, x, names[id(x)]) if id(x) in names else as_tensor(value)
            for x, value in zip(self.host_part.left, values)
        }

    def prepare(self, inputs: object) -> Any:
        """What the part on the host makes of inputs, for `call`."""
        if not self.host_part or is_prepared(inputs):
            return inputs
        single = len(self.inputs) == 1 and not isinstance(inputs, (dict, list, tuple))
        given = [inputs] if single else self._by_place(inputs)
        return self.host_part.run(self.inputs, given)

    def _match(self, inputs: Any) -> list[Tensor | None]:
        """The values in the order of `self.inputs`."""
        if len(self.inputs) == 1 and hasattr(inputs, "shape"):  # the usual case
            return [self._fit(inputs, self.inputs[0], self.input_names[0])]
        values = self._by_place(inputs)
        return [self._fit(v, s, n) for v, s, n in zip(values, self.inputs, self.input_names)]

    def _by_place(self, inputs: object) -> list[Any]:
        """By name from a dict; by place from a list, as the model's inputs were declared."""
        if isinstance(inputs, dict):
            nested = isinstance(self._inputs, dict)
            wanted = set(self._inputs if nested else self.input_names)  # type: ignore[arg-type]
            missing, extra = sorted(wanted - set(inputs)), sorted(set(inputs) - wanted)
            if missing:
                raise ValueError(
                    f"Model '{self.name}' lacks the inputs {missing}: it was given "
                    f"{sorted(inputs)}, and needs {sorted(wanted)}."
                )
            if extra:
                warn_user(
                    f"Model '{self.name}' has no inputs {extra}; what was given for them is not "
                    f"used. Its inputs are {sorted(wanted)}."
                )
                inputs = {key: value for key, value in inputs.items() if key in wanted}
        if len(self.inputs) > 1 and not tree.is_nested(inputs):
            raise ValueError(
                f"Model '{self.name}' expects {len(self.inputs)} inputs "
                f"({', '.join(self.input_names)}), but was given one."
            )
        what = f"The input of '{self.name}'"
        return align(inputs, self._inputs, self.input_names, what, "inputs")

    def _fit(self, value: Tensor | None, symbol: Symbol, name: str) -> Tensor | None:
        """A value that fits an input symbol: an axis of size one added or dropped at the end where
        that mends it.
        """
        if value is None:
            if getattr(_input_layer(symbol), "optional", False):
                return None
            raise ValueError(
                f"Input '{name}' of model '{self.name}' is None, and not optional: give a tensor, "
                "or build the model with Input(…, optional=True)."
            )
        engine = current()
        if not hasattr(value, "shape"):
            value = convert_to_tensor(value)
        if isinstance(value, SparseTensor):
            return self._fit_sparse(value, symbol, name)  # type: ignore[no-any-return]
        shape, want = tuple(engine.shape(value)), symbol.shape
        if len(shape) == len(want) - 1 and want[-1] == 1:
            value, shape = engine.reshape(value, (*shape, 1)), (*shape, 1)
        elif len(shape) == len(want) + 1 and shape[-1] == 1:
            value, shape = engine.reshape(value, shape[:-1]), shape[:-1]
        self._check_fit(shape, want, name)
        if engine.dtype(value) != symbol.dtype:
            value = masks.carry(value, engine.cast(value, symbol.dtype))
        return value

    def _fit_sparse(self, value: SparseTensor, symbol: Symbol, name: str) -> Any:
        self._check_fit(value.shape, symbol.shape, name)
        return value.with_values(cast(value.values, symbol.dtype))

    def _check_fit(self, shape: OpenShape, want: OpenShape, name: str) -> None:
        fits = len(shape) == len(want) and (
            self.any_sizes or all(None in x or x[0] == x[1] for x in zip(want[1:], shape[1:]))
        )
        if not fits:
            raise ValueError(
                f"Input '{name}' of model '{self.name}' has the shape {shape}, but the model was "
                f"made for {want}. "
                f"Reshape the data, or build the model with Input(shape={shape[1:]})."
            )

    def compute_mask(self, inputs: object, previous_mask: object) -> None:
        """Masks of the outputs are remembered while the model computes."""

    def compute_output_spec(
        self, inputs: object, training: object = None, mask: object = None
    ) -> Any:
        """Symbols like the outputs; computed anew only where the inputs differ in shape."""
        given = self._by_place(inputs)
        known = [None if x is None else tuple(x.shape) for x in given]
        if known == [x.shape for x in self.inputs]:
            return tree.map_structure(lambda x: Symbol(x.shape, x.dtype, x.sparse), self._outputs)
        return super().compute_output_spec(inputs)

    def get_config(self) -> dict[str, Any]:
        """The layers with their configurations, and who calls whom with what."""
        if type(self).__init__ not in (Functional.__init__, *self.graph_constructors):
            return super().get_config()
        nodes = self.nodes
        if self._watched:  # what only losses and metrics need is left out, but for layers
            held = [x for n in nodes if isinstance(n.operation, Layer) for x in n.outputs]
            nodes = order([*self.outputs, *held], self.inputs)
        graph = GraphWriter(self._layers, nodes, self.inputs, self.input_layers)
        return {
            "name": self.name,
            "trainable": self._trainable,
            "layers": graph.layer_configs(),
            "input_layers": graph.place(self._inputs),
            "output_layers": graph.place(self._outputs),
        }

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None
    ) -> Any:
        """A model made from `get_config`'s dictionary, with new weights."""
        with custom_object_scope(custom_objects or {}):
            if "input_layers" not in config:
                return cls(**arguments_of(cls, config))
            described = (x for x in config["layers"] if not is_operation(x))
            return rebuild(config, {name_of(x): deserialize(x) for x in described}, cls)


def rebuild(
    config: dict[str, Any],
    layers: Mapping[str, Any],
    cls: type[Functional] = Functional,
) -> Functional:
    """The graph of a configuration over these layers."""
    graph = GraphReader(config, layers)
    inputs, outputs = graph.at(config["input_layers"]), graph.at(config["output_layers"])
    model = cls(inputs, outputs, name=config.get("name"))
    model._trainable = config.get("trainable", True)
    return model


def _symbols(structure: Symbols, kind: str) -> list[Symbol]:
    found = tree.flatten(structure)
    wrong = [x for x in found if type(x) is not Symbol]
    if wrong or not found:
        raise ValueError(
            f"The {kind} of a functional model must be symbols, made by `Input` or by calling "
            "layers on them; found "
            f"{wrong[0] if wrong else 'nothing'!r}."
        )
    return found


def _check_connected(model: Functional) -> None:
    known = {id(x) for x in model.inputs}
    for node in model.nodes:
        if isinstance(node.operation, InputLayer):
            raise ValueError(
                f"The outputs of model '{model.name}' depend on the input '{node.name}', which is "
                "not among the "
                f"inputs given ({', '.join(x.name for x in model.inputs)}). Add it to `inputs`."
            )
    made = known | {id(x) for node in model.nodes for x in node.outputs}
    lost = [x for x in model.outputs if id(x) not in made]
    if lost:
        raise ValueError(
            f"The output {lost[0]!r} of model '{model.name}' does not depend on its inputs."
        )


def _check_names(layers: Iterable[Layer]) -> None:
    names: dict[str, Layer] = {}
    for layer in layers:
        if names.setdefault(layer.name, layer) is not layer:
            raise ValueError(
                f"Two layers of the model are named '{layer.name}'; give one of them another name "
                "(`name=`)."
            )


def _input_layer(symbol: Symbol) -> Layer:
    if symbol.node is not None and isinstance(symbol.node.operation, InputLayer):
        return symbol.node.operation
    layer = InputLayer(batch_shape=symbol.shape, dtype=symbol.dtype)
    layer.symbol = symbol
    return layer


def _input_names(structure: Symbols, symbols: Sequence[Symbol]) -> list[str]:
    if isinstance(structure, dict) and all(type(x) is Symbol for x in structure.values()):
        return tree.keys(structure)
    return [_input_layer(x).name for x in symbols]


def _output_names(structure: Symbols, symbols: Sequence[Symbol]) -> list[str]:
    if isinstance(structure, dict) and all(type(x) is Symbol for x in structure.values()):
        return tree.keys(structure)
    names: list[str] = []
    for symbol in symbols:
        name = symbol.node.name if symbol.node is not None else symbol.name
        taken = names.count(name)
        names.append(f"{name}_{taken}" if taken else name)
    return names


def pass_mask(node: Node, value_of: Callable[[Symbol], Any], result: Any) -> None:
    """An operation that keeps the axes of a mask keeps the mask: `x * 2` does not lose it."""
    if tree.is_nested(result) or not hasattr(result, "shape"):
        return
    engine = current()
    shape = tuple(engine.shape(result))
    for symbol in node.inputs:
        mask = masks.get(value_of(symbol))
        if mask is not None and masks.get(result) is None:
            size = tuple(engine.shape(mask))
            if shape[: len(size)] == size:
                masks.set(result, mask)


Model.functional_class = Functional
