"""The variables of a layer: making, finding, reading and setting them."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from ... import constraints, initializers, regularizers
from ...core import registry
from ...core.context import use
from ...core.registry import Configurable
from ...core.typing import Identifier, PolicyLike
from ...engine.variable import Variable
from ...engines import loader
from .tracking import Tracked

if TYPE_CHECKING:
    from ...dtype_policies import DTypePolicy
    from ...engine.hooks import Engine


S = TypeVar("S", bound="Stateful")
Function = TypeVar("Function", bound=Callable[..., Any])


_OLDER_ORDER = (
    "name", "shape", "dtype", "initializer", "regularizer", "trainable", "constraint",
)  # fmt: skip


def _in_either_order(add_weight: Function) -> Function:
    @functools.wraps(add_weight)
    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        if args and isinstance(args[0], str):  # in the order of Keras 2
            given = dict(zip(_OLDER_ORDER, args))
            twice = sorted(given.keys() & kwargs.keys())
            if twice or len(args) > len(_OLDER_ORDER):
                raise TypeError(f"add_weight got {', '.join(twice) or 'too many arguments'} twice.")
            return add_weight(self, **given, **kwargs)
        return add_weight(self, *args, **kwargs)

    return call  # type: ignore[return-value]


class Stateful(Tracked, Configurable):
    """Variables of its own, and those of the layers that it holds."""

    package = "layers"

    name: str
    engine: Engine[Any]
    built: bool
    dtype_policy: DTypePolicy
    _trainable: bool
    # attributes, dicts, that belong to this object alone: a copy begins with none
    uncopied = frozenset({"_losses", "_call_scopes"})

    def __getstate__(self) -> dict[str, Any]:
        state = {name: {} if name in self.uncopied else x for name, x in vars(self).items()}
        node = state.get("node")
        if node is not None and node.inputs:  # by which all that comes before would be copied
            state["node"] = None
        state["_inbound_nodes"] = []
        return state

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None
    ) -> Any:
        """A layer made from `get_config`'s dictionary; `custom_objects` are classes it may name.

        >>> from kerata.layers import Dense, TimeDistributed
        >>> class Mine(Dense):
        ...     pass
        >>> config = TimeDistributed(Mine(3)).get_config()
        >>> type(TimeDistributed.from_config(config, {"Mine": Mine}).layer).__name__
        'Mine'
        """
        with registry.custom_object_scope(custom_objects or {}):
            return super().from_config(config)

    @_in_either_order
    def add_weight(
        self,
        shape: Sequence[int] | None = None,
        initializer: Identifier = None,
        dtype: PolicyLike = None,
        trainable: bool = True,
        autocast: bool = True,
        regularizer: Identifier = None,
        constraint: Identifier = None,
        aggregation: str = "none",
        overwrite_with_gradient: bool = False,
        name: str | None = None,
    ) -> Variable:
        """A new variable of this layer; assign it to an attribute.

        `initializer` None is "glorot_uniform" for floats, else zeros. `dtype` None is the policy's
        `variable_dtype`.
        """
        shape = () if shape is None else (shape,) if isinstance(shape, int) else tuple(shape)
        dtype = dtype or self.dtype_policy.variable_dtype
        if initializer is None:
            initializer = "glorot_uniform" if "float" in str(dtype) else "zeros"
        with use(self.engine):
            variable = Variable(
                initializers.get(initializer),
                shape,
                dtype,
                trainable,
                autocast,
                aggregation,
                name=name,
            )
        variable.regularizer = regularizers.get(regularizer)
        variable.constraint = constraints.get(constraint)
        variable.overwrite_with_gradient = overwrite_with_gradient
        self.__dict__.setdefault("_added", []).append(variable)
        return variable

    def add_variable(
        self, shape: Any, initializer: Identifier, dtype: PolicyLike = None, **kwargs: Any
    ) -> Variable:
        """`add_weight` by its older name."""
        return self.add_weight(shape, initializer, dtype, **kwargs)

    @property
    def layers_below(self) -> list[Any]:
        """The layers that this one holds itself."""
        return self._own(Stateful)

    @property
    def metrics(self) -> list[Any]:
        """The metrics that this layer and those below it hold."""
        held = chain.from_iterable(self._all_holdings().values())
        return list(dict.fromkeys(x for x in held if hasattr(x, "update_state")))

    @property
    def trainable(self) -> bool:
        """Whether the variables are trained; setting it sets the layers below too."""
        return self._trainable

    @trainable.setter
    def trainable(self, flag: bool) -> None:
        for layer in self._all_layers():
            layer._trainable = bool(flag)

    @property
    def trainable_weights(self) -> list[Variable]:
        """The weights that training changes."""
        return self._gather(lambda v: v.trainable) if self._trainable else []

    @property
    def non_trainable_weights(self) -> list[Variable]:
        """The weights that training leaves alone."""
        trained = set(self.trainable_weights)
        return [v for v in self.weights if v not in trained]

    @property
    def weights(self) -> list[Variable]:
        """All weights: own trainable ones, own others, then those of the layers below."""
        return self._gather(None)

    def _gather(self, keep: Callable[[Variable], bool] | None) -> list[Variable]:
        found: dict[Variable, None] = {}
        for layer in self._all_layers():
            if keep is not None and not layer._trainable:
                continue
            own = layer._own(Variable)
            own.sort(key=lambda v: not v.trainable)
            found.update((v, None) for v in own if keep is None or keep(v))
        return list(found)

    @property
    def variables(self) -> list[Variable]:
        """The weights, and the state of seed generators and metrics."""
        found = dict.fromkeys(self.weights)
        for layer in self._all_layers():
            found.update(dict.fromkeys(layer._own_states()))
        return list(found)

    @property
    def trainable_variables(self) -> list[Variable]:
        """The variables that training changes."""
        return self.trainable_weights

    @property
    def non_trainable_variables(self) -> list[Variable]:
        """All other variables."""
        trained = set(self.trainable_weights)
        return [v for v in self.variables if v not in trained]

    def get_weights(self) -> list[Any]:
        """The weights as NumPy arrays (copies)."""
        return [np.array(v.numpy()) for v in self.weights]

    def set_weights(self, weights: Sequence[Any]) -> None:
        """Set all weights from arrays in the order of `weights`."""
        variables = self.weights
        if len(variables) != len(weights):
            raise ValueError(
                f"Layer '{self.name}' has {len(variables)} weights, but {len(weights)} arrays were "
                "given. "
                f"Shapes of its weights: {[v.shape for v in variables]}."
            )
        for variable, array in zip(variables, weights):
            if tuple(np.shape(array)) != variable.shape:
                raise ValueError(
                    f"Layer '{self.name}': the weight '{variable.path}' has shape "
                    f"{variable.shape}, but an array of "
                    f"shape {tuple(np.shape(array))} was given."
                )
        for variable, array in zip(variables, weights):
            with use(variable.engine):
                variable.assign(array)

    def count_params(self) -> int:
        """Number of elements of all weights."""
        if not self.built:
            raise ValueError(
                f"Layer '{self.name}' has no weights yet: build it (`layer.build(shape)`) or call "
                "it on data first."
            )
        return sum(int(np.prod(v.shape)) for v in self.weights)

    def to(self: S, engine: str | Engine[Any]) -> S:
        """Bring the layer, with all that it holds, to another engine; gives the layer."""
        engine = loader.get(engine)
        for variable in self.variables:
            variable.move(engine)
        for layer in self._all_layers():
            layer.engine = engine
        return self
