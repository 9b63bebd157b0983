"""What a layer knows of its calls on symbols, and what calls of older programs add to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ...core import ambient, current, registry, settings, tree
from ...engine import Node, Variable
from ...engine.spec.operation import Operation, one_or_all


class Unless:
    """A property that an object may have an attribute instead of: layers' authors choose names."""

    def __init__(self, function: Callable[[Any], Any]) -> None:
        self.function, self.__doc__ = function, function.__doc__

    def __get__(self, thing: Any, kind: type) -> Any:
        return self if thing is None else self.function(thing)


class Called(Operation):
    """The symbols that a layer was called on and those that it gave, call by call."""

    @Unless
    def input_shape(self) -> Any:
        """The shapes of `input`."""
        return tree.map_structure(lambda x: x.shape, self.input)

    @Unless
    def output_shape(self) -> Any:
        """The shapes of `output`."""
        return tree.map_structure(lambda x: x.shape, self.output)

    def get_input_at(self, node_index: int) -> Any:
        """The symbols that the layer was called on in its call of this number."""
        return one_or_all(self._call_number(node_index, "input").inputs)

    def get_output_at(self, node_index: int) -> Any:
        """The symbols that the layer's call of this number gave.

        >>> from kerata import Input, layers
        >>> shared = layers.Dense(2)
        >>> first, second = shared(Input((3,))), shared(Input((3,)))
        >>> shared.get_output_at(1) is second
        True
        """
        return one_or_all(self._call_number(node_index, "output").outputs)

    def get_input_shape_at(self, node_index: int) -> Any:
        """The shapes of `get_input_at`."""
        return tree.map_structure(lambda x: x.shape, self.get_input_at(node_index))

    def get_output_shape_at(self, node_index: int) -> Any:
        """The shapes of `get_output_at`."""
        return tree.map_structure(lambda x: x.shape, self.get_output_at(node_index))

    @property
    def inbound_nodes(self) -> list[Node]:
        """The calls on symbols, in their order."""
        return list(vars(self).get("_inbound_nodes", ()))

    def _called(self, node: Node) -> None:
        """Note a call on symbols."""
        vars(self).setdefault("_inbound_nodes", []).append(node)

    def _call_number(self, index: int, what: str) -> Node:
        calls = self.inbound_nodes or [self._first(what)]
        if not -len(calls) <= index < len(calls):
            raise ValueError(
                f"Layer '{self.name}' was called on symbols {len(calls)} times; there is no call "
                f"{index}."
            )
        return calls[index]

    # -- as Keras 2's layers did it
    def add_metric(
        self, value: Any, aggregation: str | None = None, name: str | None = None
    ) -> None:
        """Have the mean of a value over the batches of an epoch among the results."""
        name = name or f"{self.name}_metric"
        known = self.__dict__.setdefault("_added_metrics", {})
        if name not in known:
            settings.load_classes()  # metrics stand above layers
            known[name] = registry.public["metrics"]["Mean"](name=name)
        known[name].update_state(value)

    @Unless
    def updates(self) -> list[Variable]:
        """The variables that calls in training assign: `K.function` takes them among its
        updates.
        """
        return list(self.non_trainable_weights)  # type: ignore[attr-defined]

    def get_updates_for(self, inputs: Any) -> list[Variable]:
        """`updates`, whatever the inputs."""
        return list(self.updates)

    def get_losses_for(self, inputs: Any) -> list[Any]:
        """`losses`, whatever the inputs."""
        return list(self.losses)  # type: ignore[attr-defined]

    def add_update(self, updates: Any, inputs: Any = None) -> None:
        """In training, assign variables: pairs `(variable, value)`, as `K.update` returns them."""
        if ambient.training:
            for variable, value in updates_of(updates):
                variable.assign(value)


def updates_of(updates: Any) -> Iterable[tuple[Variable, Any]]:
    """Pairs of a variable and its new value, from one or from nested lists of them."""
    if isinstance(updates, tuple) and len(updates) == 2 and isinstance(updates[0], Variable):
        return [updates]
    if current().is_tensor(updates):  # what `variable.assign(…)` returned, which is done
        return []
    return [pair for part in updates for pair in updates_of(part)]
