"""Copies of models with new weights."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..core import tree
from ..layers import InputLayer, Layer
from .functional import Functional, rebuild
from .model import Model
from .sequential import Sequential


def clone_model(
    model: Model,
    input_tensors: object = None,
    clone_function: Callable[[Layer], Layer] | None = None,
    call_function: Callable[..., Any] | None = None,
    recursive: bool = False,
) -> Model:
    """A model of the same architecture with new layers and newly drawn weights.

    Args:
        model: a Sequential, functional or subclassed model.
        input_tensors: symbols to begin with, in place of new ones like the model's.
        clone_function: what makes the copy of a layer; None: from its configuration.

    >>> from kerata import Sequential, layers
    >>> copy = clone_model(Sequential([layers.Input((3,)), layers.Dense(2, name="last")]))
    >>> copy.layers[0].kernel.shape
    (3, 2)
    """
    copy: Callable[[Layer], Any] = clone_function or _copied

    def cloned(layer: Layer) -> Any:
        if isinstance(layer, InputLayer):
            return _copied(layer)
        if isinstance(layer, (Functional, Sequential)) and recursive:
            return clone_model(layer, None, clone_function, call_function, True)
        return copy(layer)

    if isinstance(model, Sequential):
        copies = {layer: cloned(layer) for layer in model._layers}
        layers = [copies[layer] for layer in model._layers]
        if input_tensors is not None:
            layers = [x for x in layers if not isinstance(x, InputLayer)]
            layers.insert(0, tree.flatten(input_tensors)[0])
        return Sequential(layers, model._trainable, model.name)
    if isinstance(model, Functional):
        config = (
            model.get_config()
            if "input_layers" in model.get_config()
            else Functional.get_config(model)
        )
        by_name = {layer.name: cloned(layer) for layer in model._layers}
        if input_tensors is not None:
            for old, new in zip(model.input_layers, tree.flatten(input_tensors)):
                by_name[old.name] = new.node.operation
        return rebuild(config, by_name)
    if not isinstance(model, Model):
        raise ValueError(f"clone_model expects a model, not {model!r}.")
    made: Model = copy(model)
    return made


def _copied(layer: Layer) -> Any:
    return type(layer).from_config(layer.get_config())
