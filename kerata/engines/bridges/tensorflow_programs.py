"""SavedModels as programs that take the values of their variables as arguments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import tensorflow as tf

from ...core import InvalidArgument, tree, use
from ...engine import Engine, Variable
from ..tensorflow.dtypes import DTYPES


class Program:
    """A function of a SavedModel, and another one for training; see `engine.hooks.load_program`."""

    def __init__(self, path: str, endpoint: str, training_endpoint: str | None) -> None:
        self._loaded = tf.saved_model.load(path)
        self._call = self._function(endpoint)
        self._train = self._function(training_endpoint) if training_endpoint else self._call
        variables = {v.ref(): v for f in (self._call, self._train) for v in _variables(f)}
        self._variables = list(variables.values())

    def _function(self, name: str) -> Any:
        signatures = self._loaded.signatures
        if name in signatures:
            return signatures[name]
        found = getattr(self._loaded, name, None)
        if not callable(found):
            attributes = [n for n in vars(self._loaded) if callable(getattr(self._loaded, n))]
            known = sorted({*signatures, *(n for n in attributes if not n.startswith("_"))})
            raise InvalidArgument(
                f"The SavedModel has no endpoint '{name}'; it has {', '.join(known) or 'none'}."
            )
        return found

    def first_values(self) -> Iterator[tuple[tf.Tensor, bool]]:
        """For each variable its value, and whether it was trained."""
        return ((v.read_value(), bool(v.trainable)) for v in self._variables)

    def __call__(
        self, values: Sequence[tf.Tensor], args: Any, kwargs: Any, training: bool
    ) -> tuple[Any, list[tf.Tensor]]:
        """The outputs, and the values that the variables then have.

        The variables are set before, so that the gradient with respect to a value is the one with
        respect to its variable.
        """
        function = self._train if training else self._call
        leaves = tree.flatten((args, kwargs))
        places = [i for i, leaf in enumerate(leaves) if isinstance(leaf, tf.Tensor)]
        box: list[Any] = []

        @tf.custom_gradient  # type: ignore[untyped-decorator]
        def run(*tensors: tf.Tensor) -> Any:
            inputs, given = tensors[: len(places)], tensors[len(places) :]
            for variable, value in zip(self._variables, given):
                variable.assign(value)
            with tf.GradientTape() as tape:
                tape.watch(inputs)
                tape.watch(self._variables)
                filled = list(leaves)
                for i, x in zip(places, inputs):
                    filled[i] = x
                positional, named = tree.pack_as((args, kwargs), filled)
                found = _called(function, positional, named)
            box.append(found)
            flat = tree.flatten(found)

            def gradient(*upstream: tf.Tensor, variables: Any = None) -> Any:
                wanted = [*inputs, *self._variables]
                shares = tape.gradient(flat, wanted, list(upstream[: len(flat)]),
                                       unconnected_gradients="zero")  # fmt: skip
                return (shares, [None] * len(variables)) if variables else shares

            return (*flat, *(tf.stop_gradient(v.read_value()) for v in self._variables)), gradient

        found = run(*(leaves[i] for i in places), *values)
        count = len(found) - len(self._variables)
        return tree.pack_as(box[0], list(found[:count])), list(found[count:])


def save(
    engine: Engine[tf.Tensor], path: str, endpoints: Mapping[str, Any],
    collections: Mapping[str, Any], options: Any,
) -> None:  # fmt: skip
    """Write a SavedModel; see `engine.hooks.save_program`."""
    held = [*(e.cells for e in endpoints.values()), *collections.values()]
    with tf.init_scope():
        stores = {
            v: tf.Variable(engine.tensor(v.numpy(), v.dtype), v.trainable, name=v.path)
            for v in dict.fromkeys(v for each in held for v in each)
        }
    module = tf.__internal__.tracking.AutoTrackable()
    for name, variables in collections.items():
        setattr(module, name, [stores[v] for v in variables])
    functions = {name: _graph(engine, endpoint, stores) for name, endpoint in endpoints.items()}
    for name, function in functions.items():
        setattr(module, name, function)
    first = next(iter(functions.values()))
    tf.saved_model.save(module, path, {"serving_default": first, **functions}, options)


def _graph(engine: Engine[tf.Tensor], endpoint: Any, stores: Mapping[Variable, tf.Variable]) -> Any:
    """The `tf.function` of an endpoint, traced."""
    names = iter(endpoint.names)

    def function(*args: Any) -> Any:
        with use(engine):
            values = [stores[cell].read_value() for cell in endpoint.cells]
            outputs, after = endpoint(values, tree.flatten(args))
            for cell, value in zip(endpoint.cells, after):
                if value is not None:
                    stores[cell].assign(value)
            return outputs

    specs = tree.map_structure(
        lambda x: tf.TensorSpec(x.shape, DTYPES[x.dtype], next(names)), endpoint.signature
    )
    graph = tf.function(function, input_signature=specs, autograph=False)
    graph.get_concrete_function()
    return graph


def _called(function: Any, args: Any, kwargs: Any) -> Any:
    """Signatures take their inputs by name and return a dict; one output stands for itself."""
    signature: dict[str, Any] = getattr(function, "structured_input_signature", ((), {}))[1]
    if not signature:
        return function(*args, **kwargs)
    names = sorted(signature)
    given = args[0] if args and isinstance(args[0], dict) else dict(zip(names, tree.flatten(args)))
    found = function(**given, **kwargs)
    return next(iter(found.values())) if len(found) == 1 else found


def _variables(function: Any) -> list[tf.Variable]:
    if hasattr(function, "variables"):
        return list(function.variables)
    found = [v for f in function.concrete_functions for v in f.variables]
    return list({v.ref(): v for v in found}.values())
