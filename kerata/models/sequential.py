"""Models that are one layer after the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from ..core.registry import deserialize, serialize
from ..engine import Symbol
from ..layers import Embedding, InputLayer, Layer
from ..layers.preprocessing.host_layer import HostLayer
from .functional import Functional
from .host_part import is_prepared
from .model import Model


class Sequential(Model):
    """Layers, each called on the output of the one before.

    Args:
        layers: the layers; more come by `add`. An `Input`, or `input_shape=` in the first layer,
            builds the model at once; else the first data do.

    >>> import numpy as np
    >>> from kerata import Sequential, layers
    >>> model = Sequential([layers.Dense(8, activation="relu"), layers.Dense(1)])
    >>> model(np.ones((2, 4))).shape
    (2, 1)
    """

    untracked = Model.untracked | {"_functional"}

    def __init__(
        self, layers: Iterable[Any] | None = None, trainable: bool = True, name: str | None = None
    ) -> None:
        super().__init__(trainable=trainable, name=name)
        self._layers: list[Layer] = []
        self._functional: Functional | None = None
        self.supports_masking = True
        for layer in layers or ():
            self.add(layer, rebuild=False)
        self._maybe_rebuild()

    @property
    def layers(self) -> list[Layer]:
        """The layers, without the input."""
        return [layer for layer in self._layers if not isinstance(layer, InputLayer)]

    def add(self, layer: Layer | Symbol, rebuild: bool = True) -> None:
        """Put a layer (or an `Input`) at the end."""
        if (
            type(layer) is Symbol
            and layer.node is not None
            and isinstance(layer.node.operation, InputLayer)
        ):
            layer = layer.node.operation
        if not isinstance(layer, Layer):
            raise ValueError(
                f"Only layers can be added to the Sequential model '{self.name}', not {layer!r} of "
                "type "
                f"{type(layer).__name__}; wrap a function into `layers.Lambda`."
            )
        if any(x.name == layer.name and x is not layer for x in self._layers):
            raise ValueError(
                f"The Sequential model '{self.name}' has a layer named '{layer.name}' already; "
                "give this one another "
                "name (`name=`)."
            )
        if isinstance(layer, InputLayer) and self._layers:
            raise ValueError(
                f"The Sequential model '{self.name}' begins with '{self._layers[0].name}' already; "
                "an Input goes first."
            )
        if (
            not self._layers
            and not isinstance(layer, InputLayer)
            and layer._given_shape is not None
        ):
            self._layers.append(self._input_for(layer, layer._given_shape))
        self._layers.append(layer)
        if rebuild:
            self._maybe_rebuild()

    def _input_for(self, layer: Layer, batch_shape: Sequence[int | None]) -> InputLayer:
        return InputLayer(batch_shape=tuple(batch_shape), dtype=_input_dtype(layer))

    def pop(self, rebuild: bool = True) -> Layer:
        """Take the last layer away; returns it."""
        layer = self._layers.pop()
        self._functional, self.built = None, False
        if rebuild:
            self._maybe_rebuild()
        return layer

    def _maybe_rebuild(self) -> None:
        self._functional, self.built = None, False
        if len(self._layers) > 1:
            first = self._layers[0]
            if isinstance(first, InputLayer):
                self.build(first.batch_shape)
            elif (symbol := _single_input(first)) is not None:  # a model knows its input
                self.build(symbol.shape)

    def build(self, input_shape: Sequence[int | None] | None = None) -> None:
        """Build the layers for inputs of this shape (with the batch axis)."""
        if not self.layers:
            raise ValueError(
                f"The Sequential model '{self.name}' has no layers yet; `add` some before building "
                "it."
            )
        if input_shape is None:
            if self._functional is not None:
                return
            raise ValueError(
                f"The Sequential model '{self.name}' needs an input shape to be built."
            )
        if not isinstance(self._layers[0], InputLayer):
            shape = (None, *input_shape[1:])
            self._layers.insert(0, self._input_for(self._layers[0], shape))
        inputs = x = self._layers[0].symbol  # type: ignore[attr-defined]
        for layer in self._layers[1:]:
            x = layer(x)
        self._functional = Functional(inputs, x)  # whose number later models count, as in Keras
        self._functional.name = self.name
        # each layer says itself what it cannot take; of features the model says it more clearly
        looks_up = isinstance(self._layers[1], Embedding)
        self._functional.any_sizes = len(inputs.shape) > 2 or looks_up
        self.built = True

    def call(self, inputs: object, training: bool | None = None, mask: object = None) -> Any:
        """Each layer on the output of the one before."""
        if self._functional is not None:
            return self._functional.call(inputs)
        for layer in self.layers:
            inputs = layer(inputs)
        return inputs

    @property
    def host_part(self) -> Any:
        """What runs on the host before the step; true before the model is built if it may."""
        if self._functional is not None:
            return self._functional.host_part
        return any(isinstance(layer, HostLayer) for layer in self.layers)

    def prepare(self, inputs: object) -> Any:
        """What the part on the host makes of inputs, for `call`."""
        if self._functional is None and not is_prepared(inputs):
            self.build(np.shape(inputs))  # type: ignore[call-overload]
        return inputs if self._functional is None else self._functional.prepare(inputs)

    def compute_mask(self, inputs: object, previous_mask: object) -> None:
        """Masks of the outputs are remembered while the model computes."""

    def compute_output_spec(
        self, inputs: object, training: object = None, mask: object = None
    ) -> Any:
        """Symbols like the outputs."""
        if self._functional is None:
            return super().compute_output_spec(inputs)
        return self._functional.compute_output_spec(inputs)

    def _built_functional(self, what: str) -> Functional:
        if self._functional is None:
            raise AttributeError(
                f"The Sequential model '{self.name}' has no defined {what} yet: build it or call "
                "it on data first."
            )
        return self._functional

    @property
    def input(self) -> Any:
        """The input symbol."""
        return self._built_functional("input").input

    @property
    def output(self) -> Any:
        """The output symbol."""
        return self._built_functional("output").output

    @property
    def inputs(self) -> list[Symbol]:
        """The input symbol, in a list."""
        return self._built_functional("inputs").inputs

    @property
    def outputs(self) -> list[Symbol]:
        """The output symbol, in a list."""
        return self._built_functional("outputs").outputs

    @property
    def input_shape(self) -> Any:
        """The shape of the input."""
        return self._built_functional("input_shape").input_shape

    @property
    def output_shape(self) -> Any:
        """The shape of the output."""
        return self._built_functional("output_shape").output_shape

    @property
    def output_names(self) -> list[str] | None:
        """The name of the last layer, in a list; None before the model is built."""
        return None if self._functional is None else self._functional.output_names

    def get_config(self) -> dict[str, Any]:
        """The layers with their configurations."""
        config = {
            "name": self.name,
            "trainable": self._trainable,
            "dtype": serialize(self.dtype_policy),
            "layers": [serialize(x) for x in self._layers],
        }
        if self._functional is not None:
            config["build_input_shape"] = self._functional.inputs[0].shape
        return config

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None
    ) -> Any:
        """A model made from `get_config`'s dictionary, with new weights."""
        known: dict[str, Any] = {}  # a layer may be there twice
        model = cls(
            [known.setdefault(x.name, x) for x in deserialize(config["layers"], custom_objects)],
            config.get("trainable", True),
            config.get("name"),
        )
        if config.get("build_input_shape") and not model.built:
            model.build(tuple(config["build_input_shape"]))
        return model


def _single_input(layer: Layer) -> Symbol | None:
    """The input of a model that has one, and is built."""
    inputs: Sequence[Symbol] = getattr(layer, "inputs", ()) if isinstance(layer, Model) else ()
    return inputs[0] if len(inputs) == 1 else None


def _input_dtype(layer: Layer) -> str | None:
    """A model's; integer inputs for layers that look things up; else None, for the default."""
    if (symbol := _single_input(layer)) is not None:
        return symbol.dtype
    return getattr(layer, "expected_input_dtype", None)
