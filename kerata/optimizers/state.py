"""What an optimizer keeps: its learning rate, its counter, slots for each variable, its
configuration.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, TypedDict

import numpy as np

from .. import initializers, ops
from ..core import auto_name, current, name_scope, registry, to_snake_case, use
from ..core.typing import DTypeLike, Function, Identifier, Tensor
from ..engine import Variable
from . import schedules

LearningRate = float | dict[str, Any] | Function
Slots = tuple[tuple[str, ...], ...]


class OlderArguments(TypedDict, total=False):
    """What optimizers of older versions took."""

    decay: float | None


class State(registry.Configurable):
    """The variables and the configuration of an optimizer."""

    package = "optimizers"

    use_ema = False
    weight_decay: float | None = None
    _exchanged = False  # whether moving averages are in the weights' places
    gradient_accumulation_steps: int | None = None

    def __init__(self, learning_rate: LearningRate, name: str | None = None) -> None:
        self.name = name or auto_name(to_snake_case(type(self).__name__))
        self.built = False
        self._variables: list[Variable] = []
        self._trainable_variables: list[Variable] = []
        self._index: dict[Variable, int] = {}
        self._adopted: dict[int, tuple[Any, Variable]] = {}  # theirs, and ours for it
        self._slots: dict[str, list[Variable]] = {}
        self._undecayed: tuple[set[Variable], list[str]] = (set(), [])
        if (checkpointed := self._engine().checkpointed) is not None:
            checkpointed(State)
        self._iterations = self.add_variable((), dtype="int32", name="iteration")
        self._learning_rate = self._rate_holder(learning_rate)

    def _rate_holder(self, rate: Any) -> Any:
        if isinstance(rate, dict):
            rate = schedules.deserialize(rate)
        if isinstance(rate, (int, float, np.number, np.ndarray, Variable)):
            first = initializers.Constant(float(np.asarray(rate)))
            return self.add_variable((), first, name="learning_rate")
        if callable(rate):
            return rate
        raise ValueError(
            "`learning_rate` must be a number, a LearningRateSchedule or a function without "
            f"arguments; given {rate!r}."
        )

    def slots(self) -> Slots:
        """Names of what is kept for each variable, in groups: those of a group alternate in
        `variables`.
        """
        return ()

    def slot_initializer(self, name: str) -> Any:
        """The first value of a slot."""
        return "zeros"

    @property
    def variables(self) -> list[Variable]:
        """The iteration, the learning rate (if it is a number), and the slots."""
        return list(self._variables)

    @property
    def iterations(self) -> Any:
        """How many updates were made."""
        if self.gradient_accumulation_steps:
            return ops.floor_divide(self._iterations.value, self.gradient_accumulation_steps)
        return self._iterations

    @property
    def learning_rate(self) -> Any:
        """The learning rate: a Variable, or what the schedule or function returns now; can be
        assigned to.
        """
        rate = self._learning_rate
        if isinstance(rate, schedules.LearningRateSchedule):
            return rate(self._iterations)  # steps, also where several make one update
        return rate if isinstance(rate, Variable) else rate()

    @learning_rate.setter
    def learning_rate(self, value: Any) -> None:
        if isinstance(self._learning_rate, Variable):
            if isinstance(value, schedules.LearningRateSchedule):
                rate = self._learning_rate
                self._variables[:] = [v for v in self._variables if v is not rate]
                self._learning_rate = value
            else:
                self._learning_rate.assign(value)
        elif isinstance(value, schedules.LearningRateSchedule):
            self._learning_rate = value
        else:
            raise TypeError(
                f"The optimizer '{self.name}' was made with a schedule (or a function) as its "
                "learning rate, so a number cannot be assigned to it; assign another schedule, or "
                "make a new optimizer."
            )

    def _owned(self, variables: Iterable[Any]) -> list[Variable]:
        """The variables; for one of the engine's library a variable of ours with its value now."""
        found = list(variables)
        for i, theirs in enumerate(found):
            if is_library_variable(theirs):
                value = ops.convert_to_tensor(theirs)
                if id(theirs) not in self._adopted:
                    ours = Variable("zeros", ops.shape(value), ops.dtype(value))
                    self._adopted[id(theirs)] = (theirs, ours)
                found[i] = self._adopted[id(theirs)][1]
                found[i].assign(value)
        return found

    def build(self, var_list: Iterable[Variable]) -> None:
        """Make the slots for these variables; happens by itself when gradients are first
        applied.
        """
        if self.built:
            return
        self._trainable_variables = self._owned(var_list)
        self._index = {variable: i for i, variable in enumerate(self._trainable_variables)}
        engine = self._engine()
        for variable in self._variables:
            variable.move(engine)
        if self.use_ema:
            self._make_slots(("average",))
        if self.gradient_accumulation_steps:
            self._make_slots(("gradient_accumulator",))
        for group in self.slots():
            self._make_slots(group)
        self._build_own()
        self.built = True
        if hasattr(self, "_restore_deferred"):
            self._restore_deferred()

    def _build_own(self) -> None:
        """Make what an optimizer keeps beside its slots."""

    def _make_slots(self, names: tuple[str, ...]) -> None:
        for name in names:
            self._slots[name] = []
        for variable in self._trainable_variables:
            for name in names:
                slot = self.add_variable_from_reference(variable, name, self.slot_initializer(name))
                self._slots[name].append(slot)

    def add_variable(
        self, shape: Sequence[int], initializer: Identifier = "zeros", dtype: DTypeLike = None,
        aggregation: str = "none", layout: Any = None, name: str | None = None,
    ) -> Variable:  # fmt: skip
        """A variable of the optimizer's own."""
        with use(self._engine()), name_scope(self.name):
            variable = Variable(
                initializers.get(initializer),
                shape=tuple(shape),
                dtype=dtype,
                trainable=False,
                autocast=False,
                aggregation=aggregation,
                name=name,
                layout=layout,
            )
        self._variables.append(variable)
        return variable

    def add_variable_from_reference(
        self, reference_variable: Variable, name: str | None = None,
        initializer: Identifier = "zeros",
    ) -> Variable:  # fmt: skip
        """A variable of the shape and dtype of another, named after it."""
        name = reference_variable.path.replace("/", "_") + "_" + (name or "slot")
        shape, dtype = reference_variable.shape, reference_variable.dtype
        layout = reference_variable.layout
        return self.add_variable(shape, initializer, dtype=dtype, name=name, layout=layout)

    def add_optimizer_variables(
        self, trainable_variables: Iterable[Variable], name: Any, initializer: Identifier = "zeros"
    ) -> Any:
        """A slot, or several where `name` is a list, for each of the variables."""
        names = [name] if isinstance(name, str) else list(name)
        first = (
            initializer if isinstance(initializer, (list, tuple)) else [initializer] * len(names)
        )
        made: tuple[list[Variable], ...] = tuple([] for _ in names)
        for variable in trainable_variables:
            for column, one, begin in zip(made, names, first):
                column.append(self.add_variable_from_reference(variable, one, begin))
        return made[0] if isinstance(name, str) else made

    def _engine(self) -> Any:
        """Where the optimizer's variables live: with those it trains."""
        if self._trainable_variables:
            return self._trainable_variables[0].engine
        engine = current()
        return engine.root or engine

    # -- decay
    def exclude_from_weight_decay(
        self, var_list: Iterable[Variable] | None = None, var_names: Iterable[str] | None = None
    ) -> None:
        """Leave variables out of the weight decay: these, and those whose name matches one of these
        patterns.
        """
        if self.built:
            raise ValueError(
                "`exclude_from_weight_decay` must be called before the optimizer is built."
            )
        variables, patterns = list(var_list or ()), list(var_names or ())
        for part in self.parts:
            part._undecayed[0].update(variables)
            part._undecayed[1].extend(patterns)

    def decay_of(self, variable: Variable) -> float | None:
        """The weight decay of a variable; None where there is none."""
        left_out, patterns = self._undecayed
        out = variable in left_out or any(re.search(p, variable.name) for p in patterns)
        return None if out else self.weight_decay

    # -- moving averages
    @property
    def parts(self) -> list[Any]:
        """The optimizers that update variables: this one, or those that it leaves them to."""
        return [self]

    def _averaged(self) -> list[Any]:
        return [part for part in self.parts if part.use_ema and part.built]

    @property
    def averages_in_place(self) -> bool:
        """Whether weights and their moving averages are exchanged."""
        return any(part._exchanged for part in self.parts)

    def finalize_variable_values(self, var_list: Iterable[Variable]) -> None:
        """At the end of training: weights become their moving averages, if these are kept."""
        variables = list(var_list)
        for part in self._averaged():
            for variable in [] if part._exchanged else variables:
                if variable in part._index:
                    variable.assign(part._slots["average"][part._index[variable]].value)

    def swap_averages(self) -> None:
        """Exchange weights and their moving averages, if these are kept and there are some."""
        for part in self._averaged():
            for variable, average in zip(part._trainable_variables, part._slots["average"]):
                weights, mean = np.array(variable.numpy()), np.array(average.numpy())
                variable.assign(mean)
                average.assign(weights)
            part._exchanged = not part._exchanged

    def keep_averages(self) -> None:
        """After a swap: let weights and moving averages both be the averages."""
        for part in self._averaged():
            for variable, average in zip(part._trainable_variables, part._slots["average"]):
                average.assign(np.array(variable.numpy()))
            part._exchanged = False

    # -- for optimizers written as with Keras
    def assign(self, variable: Variable, value: Tensor) -> None:
        """Set a variable."""
        variable.assign(ops.cast(value, variable.dtype))

    def assign_add(self, variable: Variable, value: Tensor) -> None:
        """Add to a variable."""
        variable.assign(ops.add(variable.value, ops.cast(value, variable.dtype)))

    def assign_sub(self, variable: Variable, value: Tensor) -> None:
        """Subtract from a variable."""
        variable.assign(ops.subtract(variable.value, ops.cast(value, variable.dtype)))

    def _get_variable_index(self, variable: Variable) -> int:
        return self._index[variable]

    # -- configuration and weights
    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        rate = self._learning_rate
        if isinstance(rate, Variable):
            rate = float(rate.numpy())
        config = {"name": self.name, "learning_rate": registry.serialize(rate)}
        for name in registry.constructor_arguments(registry.described_class(type(self))):
            if name not in config and hasattr(self, name):
                config[name] = registry.serialize_argument(getattr(self, name))
        return config

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None
    ) -> Any:
        """An optimizer made from `get_config`'s dictionary."""
        with registry.custom_object_scope(custom_objects or {}):
            return cls(**registry.arguments_of(cls, config))

    def set_weights(self, weights: Sequence[Any]) -> None:
        """Set the optimizer's variables, in the order of `variables`."""
        if not self.built:
            raise ValueError(f"The optimizer '{self.name}' has no weights yet: build it first.")
        if len(weights) != len(self.variables):
            raise ValueError(
                f"The optimizer '{self.name}' has {len(self.variables)} variables; given are "
                f"{len(weights)} weights."
            )
        for variable, value in zip(self.variables, weights):
            variable.assign(value)

    def save_own_variables(self, store: Any) -> None:
        """Put the variables into a mapping, under their numbers."""
        for i, variable in enumerate(self.variables):
            store[str(i)] = variable.numpy()

    def load_own_variables(self, store: Any) -> None:
        """Take the variables from a mapping that `save_own_variables` filled."""
        if len(store) != len(self.variables):
            raise ValueError(
                f"The optimizer '{self.name}' has {len(self.variables)} variables, the file "
                f"{len(store)}. Was it saved with another optimizer, or for another model?"
            )
        for i, variable in enumerate(self.variables):
            variable.assign(store[str(i)])


def is_library_variable(x: object) -> bool:
    """Whether it is a variable of an engine's library, such as a `tf.Variable`."""
    return not isinstance(x, Variable) and hasattr(x, "assign") and hasattr(x, "shape")
