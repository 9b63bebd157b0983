"""What bridges to other libraries have in common."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from typing import Any

from ...core import Tensor, Unpack, ambient, current, name_scope, registry, tree, use
from ...engine import Symbol, Variable, frame
from ...engines import loader
from ..base import Layer, LayerArguments


class Bridge(Layer):
    """A layer whose computation is another library's.

    Its state is in variables of kerata's, by a name for each: `compute` gets their values and gives
    the outputs, and by name what is to be assigned.
    """

    stays = True

    def __init__(self, **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(**kwargs)
        wanted = next(loader.BRIDGES[c.__name__] for c in type(self).__mro__
                      if c.__name__ in loader.BRIDGES)  # fmt: skip
        if self.engine.name != wanted:
            raise ValueError(
                f"{type(self).__name__} computes on the engine '{wanted}' alone; in force is "
                f"'{self.engine.name}'. Begin with kerata.set_backend('{wanted}')."
            )
        self.states: dict[str, Variable] = {}

    def hold(self, values: Mapping[str, Any], trainable: bool) -> None:
        """Make variables with these first values; integers are not trained."""
        inside = ambient.name_path[-1:] == [self.name]  # while it is built
        with use(self.engine), nullcontext() if inside else name_scope(self.name):
            for name, value in values.items():
                variable = Variable(value, trainable=trainable, name=name.replace("/", "_"))
                variable.trainable = trainable and "float" in variable.dtype
                self.states[name] = variable

    def compute(
        self, values: dict[str, Tensor], args: Any, kwargs: Any, training: bool
    ) -> tuple[Any, Mapping[str, Any]]:
        """The outputs, and new values of variables; subclasses override."""
        raise NotImplementedError

    def call(self, *args: Any, training: bool | None = None, **kwargs: Any) -> Any:
        """What the other library computes."""
        values = {name: variable.value for name, variable in self.states.items()}
        if current().abstract:
            return self._spec(args, kwargs, training)
        outputs, changed = self.compute(values, args, kwargs, bool(training))
        for name, value in changed.items():
            self.states[name].assign(value)
        return outputs

    def _spec(self, args: Any, kwargs: Any, training: bool | None) -> Any:
        """Symbols like the outputs, found by computing with zeros."""

        def zeros(x: Any) -> Any:
            if type(x) is not Symbol:
                return x
            return engine.full(tuple(n or 1 for n in x.shape), 0, x.dtype)

        def symbol(x: Any) -> Symbol:
            return Symbol(engine.shape(x), engine.dtype(x))

        engine = self.engine
        variables = self.variables
        with use(engine), frame(variables, [v.lend() for v in variables]):
            given, named = tree.map_structure(zeros, (args, kwargs))
            return tree.map_structure(symbol, self.call(*given, training=training, **named))

    def get_config(self) -> dict[str, Any]:
        """What every layer has; what is bridged to is code, of which a configuration holds none."""
        dtype = registry.serialize(self.dtype_policy)
        return {"name": self.name, "trainable": self.trainable, "dtype": dtype}

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None,
        safe_mode: Any = None,
    ) -> Any:  # fmt: skip
        """The layer that `custom_objects` has by the name of this one: nothing else is made of a
        configuration.
        """
        with registry.custom_object_scope(custom_objects or {}):
            given = registry.lookup(str(config.get("name")))
        if not isinstance(given, cls):
            raise ValueError(
                f"A {cls.__name__} is never made from a file, for that would run code. Make the "
                f"layer and pass it: custom_objects={{'{config.get('name')}': layer}}; given is "
                f"{given!r}."
            )
        return given
