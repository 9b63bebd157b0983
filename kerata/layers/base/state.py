"""The variables of a layer: making, finding, reading and setting them."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from ... import constraints, initializers, regularizers
from ...core import Identifier, PolicyLike, ambient, name_scope, registry, tree, use
from ...core.registry import Configurable
from ...engine import Variable
from ...engines import loader
from .policy import WithPolicy
from .tracking import Tracked, measures

if TYPE_CHECKING:
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


class Stateful(WithPolicy, Tracked, Configurable):
    """Variables of its own, and those of the layers that it holds."""

    package = "layers"

    engine: Engine[Any]
    built: bool
    _trainable: bool
    _build_shapes: dict[str, Any] | None
    _in_build = False
    _first_shapes: dict[str, Any] | None = None  # of the inputs of a first call that built
    build: Callable[..., None]
    stays = False  # whether it computes on one engine alone
    older_masks = False  # whether masks go as in Keras 2: beside several tensors, lost silently
    _lost_mask = False  # whether the user was told that it loses one
    # attributes, dicts, that belong to this object alone: a copy begins with none
    uncopied = frozenset({"_losses", "_call_scopes"})

    def __getstate__(self) -> dict[str, Any]:
        state = {name: {} if name in self.uncopied else x for name, x in vars(self).copy().items()}
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

    def get_build_config(self) -> dict[str, Any] | None:
        """The shapes that the layer was built with: one as `input_shape`, several by name in a
        `shapes_dict`.
        """
        shapes = self._build_shapes or self._first_shapes
        if shapes is None or len(shapes) == 1:
            return None if shapes is None else {"input_shape": next(iter(shapes.values()))}
        return {"shapes_dict": shapes}

    def build_from_config(self, config: dict[str, Any] | None) -> None:
        """Build with the shapes of `get_build_config`."""
        if not config or self.built:
            return
        if config.get("input_shape") is not None:
            self.build(tree.map_shape_structure(tuple, config["input_shape"]))
        elif "shapes_dict" in config:
            shapes = config["shapes_dict"].items()
            self.build(**{key: tree.map_shape_structure(tuple, x) for key, x in shapes})

    @_in_either_order
    def add_weight(
        self, shape: Sequence[int] | None = None, initializer: Identifier = None,
        dtype: PolicyLike = None, trainable: bool = True, autocast: bool = True,
        regularizer: Identifier = None, constraint: Identifier = None, aggregation: str = "none",
        overwrite_with_gradient: bool = False, name: str | None = None,
    ) -> Variable:  # fmt: skip
        """A new variable of this layer; assign it to an attribute.

        `initializer` None is "glorot_uniform" for floats, else zeros. `dtype` None is the policy's
        `variable_dtype`.
        """
        shape = () if shape is None else (shape,) if isinstance(shape, int) else tuple(shape)
        dtype = dtype or self.dtype
        if initializer is None:
            initializer = "glorot_uniform" if "float" in str(dtype) else "zeros"
        within = ambient.name_path[-1:] == [self.name]
        with use(self.engine), nullcontext() if within else name_scope(self.name):
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
        variable.trainable = variable.trainable and self._trainable
        self.__dict__.setdefault("_added", []).append(variable)
        return variable

    def add_variable(
        self, shape: Any, initializer: Identifier, dtype: PolicyLike = None,
        trainable: bool = True, autocast: bool = True, regularizer: Identifier = None,
        constraint: Identifier = None, name: str | None = None,
    ) -> Variable:  # fmt: skip
        """`add_weight` by its older name."""
        found: Variable = self.add_weight(
            shape, initializer, dtype, trainable, autocast, regularizer, constraint, name=name
        )
        return found

    def add_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Of Keras 2; now an error that says what to write."""
        raise NotImplementedError(
            f"Layer '{self.name}': add_metric is of Keras 2. Give metrics to `compile(metrics=…)`, "
            "or keep a Metric as an attribute and call its `update_state` in `call`."
        )

    @property
    def layers_below(self) -> list[Any]:
        """The layers that this one holds itself."""
        return self._own(Stateful)

    @property
    def metrics(self) -> list[Any]:
        """The metrics that this layer and those below it hold."""
        held = chain.from_iterable(self._all_holdings().values())
        return list(dict.fromkeys(filter(measures, held)))

    @property
    def metrics_variables(self) -> list[Variable]:
        """The variables of the `metrics`."""
        return list(dict.fromkeys(v for metric in self.metrics for v in metric.variables))

    @property
    def trainable(self) -> bool:
        """Whether the variables are trained; setting it sets the layers below too."""
        return self._trainable

    @trainable.setter
    def trainable(self, flag: bool) -> None:
        for layer in self._all_layers():
            layer._trainable = bool(flag)
            for variable in layer.own_variables():
                if variable.trainable_at_first and not variable.fixed:
                    variable.trainable = flag

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
            own = layer.own_variables()
            found.update((v, None) for v in own if keep is None or keep(v))
        return list(found)

    @property
    def variables(self) -> list[Variable]:
        """The weights, and the state of seed generators; of metrics see `metrics_variables`."""
        found = dict.fromkeys(self.weights)
        for layer in self._all_layers():
            found.update(dict.fromkeys(layer._own_states(measured=False)))
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

    def own_variables(self) -> list[Variable]:
        """The weights of this layer itself, in the order in which files have them."""
        own: list[Variable] = self._own(Variable)
        return sorted(own, key=lambda v: not v.trainable_at_first)

    def file_variables(self) -> list[Variable]:
        """The variables of this layer itself that files have."""
        return self.own_variables()

    def save_own_variables(self, store: dict[str, Any]) -> None:
        """Put this layer's own weights into a mapping, under their numbers."""
        store.update({str(i): v.numpy() for i, v in enumerate(self.file_variables())})

    def load_own_variables(self, store: Mapping[str, Any]) -> None:
        """Take this layer's own weights from a mapping that `save_own_variables` filled."""
        variables = self.file_variables()
        if len(store) != len(variables):
            hint = "" if self.built else " It is not built yet: call it on data, or build it first."
            raise ValueError(
                f"Layer '{self.name}' has {len(variables)} weights of its own, the file "
                f"{len(store)}.{hint}"
            )
        for i, variable in enumerate(variables):
            with use(variable.engine):
                variable.assign(store[str(i)])
        self._after_loading()

    def _after_loading(self) -> None:
        """What a layer does once its variables are read."""

    def count_params(self) -> int:
        """Number of elements of all weights."""
        if not self.built:
            raise ValueError(
                f"Layer '{self.name}' has no weights yet: build it (`layer.build(shape)`) or call "
                "it on data first."
            )
        return sum(int(np.prod(v.shape)) for v in self.weights)

    def to(self: S, engine: str | Engine[Any] | Any = None, *args: Any, **kwargs: Any) -> S:
        """Bring the layer, with all that it holds, to another engine; returns the layer.

        Where the engine's library has modules, what names no engine is for their `to`: a device.
        """
        if self.engine.module is not None and not loader.known(engine):
            named = () if engine is None else (engine,)
            moved: S = self.engine.module.to(self, *named, *args, **kwargs)
            return moved
        engine = loader.get(engine)
        layers = self._all_layers()
        for layer in layers:
            if layer.stays and layer.engine is not engine:
                raise ValueError(
                    f"Layer '{layer.name}' ({type(layer).__name__}) computes on the engine "
                    f"'{layer.engine.name}' alone and cannot be brought to another."
                )
        for layer in layers:
            layer.engine = engine
            for variable in (*layer.own_variables(), *layer._own_states()):
                variable.move(engine)
        return self
