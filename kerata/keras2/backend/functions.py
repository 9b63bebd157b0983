"""`K.function`: recorded symbols as one compiled program."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ... import ops
from ...core import InvalidArgument, InvalidType, ambient, current, tree
from ...engine import Engine, Symbol, Variable
from ...training.step import Step
from .evaluation import values_of
from .phases import is_phase
from .variables import Update

__all__ = ["Function", "function"]


class Kept:
    """An update that a layer makes itself, by assigning the variable in its call."""

    def __init__(self, variable: Variable) -> None:
        self.variable = variable


class Function:
    """What `K.function` returns: takes the values of the inputs, returns those of the outputs."""

    def __init__(
        self,
        inputs: Sequence[Symbol],
        outputs: Any,
        updates: Sequence[Any] | None = None,
        name: str | None = None,
    ) -> None:
        self.inputs, self.outputs, self.name = list(inputs), outputs, name
        for x in self.inputs:
            if type(x) is not Symbol:
                raise InvalidType(
                    f"The inputs of K.function are symbols (K.placeholder, Input, outputs of "
                    f"layers, K.learning_phase()); given {x!r}."
                )
        self.symbols = [x for x in self.inputs if not is_phase(x)]
        self.updates = listed_updates(updates or ())
        self._kept = {u.variable for u in self.updates if isinstance(u, Kept)}
        self._steps: dict[tuple[bool, Engine[Any]], Step] = {}
        self._flat = tree.flatten(outputs)
        self._listed = isinstance(outputs, (list, tuple)) and list(outputs) == self._flat

    def __call__(self, inputs: Any = (), *others: Any) -> Any:
        """The values of the outputs as NumPy arrays, in a list (or the structure given)."""
        given = [inputs, *others] if others else inputs
        if not isinstance(given, (list, tuple)):
            given = [given]
        if len(given) != len(self.inputs):
            raise InvalidArgument(
                f"K.function was made for {len(self.inputs)} inputs; given {len(given)}."
            )
        engine, training, arrays = current(), bool(ambient.training), []
        for symbol, value in zip(self.inputs, given):
            if is_phase(symbol):
                training = bool(value)
            else:
                arrays.append(self._array(engine, symbol, value))
        key = training, engine
        step = self._steps.get(key)
        if step is None:
            step = self._steps[key] = Step(self._body(training), engine)
        found = [np.asarray(engine.numpy(x)) for x in step(arrays)]
        if self._listed:
            return found
        values = iter(found)
        return tree.map_structure(lambda _: next(values), self.outputs)

    def _array(self, engine: Engine[Any], symbol: Symbol, value: Any) -> Any:
        if engine.is_tensor(value) and engine.dtype(value) == symbol.dtype:
            return value
        value = np.asarray(value, symbol.dtype)
        shape = symbol.shape
        if len(shape) != value.ndim or any(
            want is not None and want != have for want, have in zip(shape, value.shape)
        ):
            raise InvalidArgument(
                f"The input '{symbol.name}' of K.function has the shape {shape}; given an array of "
                f"shape {value.shape}."
            )
        return value

    def _body(self, training: bool) -> Any:
        """The step: outputs, then new values of variables, all of them from the old ones."""
        pairs = [u for u in self.updates if isinstance(u, Update)]
        wanted = [*self._flat, *(u.value for u in pairs)]

        def body(arrays: list[Any]) -> list[Any]:
            outer, ambient.training = ambient.training, training
            try:
                found = values_of(wanted, dict(zip(self.symbols, arrays)), self._kept)
            finally:
                ambient.training = outer
            count = len(self._flat)
            for update, value in zip(pairs, found[count:]):
                update.variable.assign(value)
            return [ops.convert_to_tensor(x) for x in found[:count]]

        return body


def listed_updates(updates: Any) -> list[Kept | Update]:
    """Updates, pairs, variables that layers assign, and nested lists of them as a flat list."""
    if isinstance(updates, Variable):  # of `layer.updates`
        return [Kept(updates)]
    if isinstance(updates, tuple) and len(updates) == 2 and isinstance(updates[0], Variable):
        return [Update(*updates)]
    return [update for part in updates for update in listed_updates(part)]


def function(
    inputs: Sequence[Symbol], outputs: Any, updates: Sequence[Any] | None = None, **kwargs: Any
) -> Function:
    """A function from values of symbols to values of symbols: one program of the engine in force.

    Args:
        inputs: symbols: placeholders, inputs, outputs of layers, `K.learning_phase()`.
        outputs: symbols, variables or tensors, as a rule in a list.
        updates: what variables become, after the outputs are computed: `K.update(…)`, pairs
            `(variable, symbol)`.
        kwargs: `name`; options of TensorFlow's sessions have no effect.

    Returns:
        A callable that takes a list of arrays and returns a list of NumPy arrays.

    >>> from kerata.keras2 import backend as K
    >>> x, scale = K.placeholder((None, 2)), K.variable(2.0)
    >>> double = K.function([x], [x * scale, K.sum(x)], [K.update_add(scale, 1.0)])
    >>> double([[[1.0, 2.0]]])[0].tolist(), double([[[1.0, 2.0]]])[0].tolist()
    ([[2.0, 4.0]], [[3.0, 6.0]])
    """
    return Function(inputs, outputs, updates, kwargs.get("name"))
