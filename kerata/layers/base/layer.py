"""The base class of layers: variables and a computation on them, with everything a call needs
around it.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Mapping
from threading import RLock
from typing import Any

from ... import ops, regularizers
from ...core import ambient, auto_name, current, registry, settings, to_snake_case, tree, use
from ...core.typing import Identifier, PolicyLike, Tensor, Unpack
from ...engine import Engine, Node, Symbol, Variable, frame, infer_body
from ...engine.scopes import collected
from ...engines import loader
from ...ops._base import holds_symbol
from . import call as calling
from . import input_spec
from .arguments import OlderArguments, given_shape
from .called import Called
from .module import AsModule, become
from .remat import scope_in_force, with_losses
from .state import Stateful

_building_one = RLock()  # of all layers, for they build others within


class Call:
    """The outermost call of a layer under way: which layers added losses in it."""

    __slots__ = ("layers_with_losses",)

    def __init__(self) -> None:
        self.layers_with_losses: list[Layer] = []


class Layer(AsModule, Called, Stateful):
    """A computation with state: define `build` (make variables) and `call` (compute with
    `kerata.ops`).

    Args:
        activity_regularizer: a regularizer of the outputs.
        trainable: whether the variables are trained.
        dtype: a dtype or policy for variables and computation; None takes the current policy.
        autocast: whether float inputs are brought to the dtype of computation.
        name: automatic where None.

    >>> import numpy as np
    >>> from kerata import layers, ops
    >>> class Scale(layers.Layer):
    ...     def build(self, input_shape):
    ...         self.factor = self.add_weight((input_shape[-1],), "ones", name="factor")
    ...     def call(self, inputs):
    ...         return ops.multiply(inputs, self.factor)
    >>> Scale()(np.ones((2, 3))).shape
    (2, 3)
    """

    _complete = False  # whether nobody builds it any more; `built` may be set in the midst of it
    makes_mask = False  # whether `compute_mask` is the class' own
    bare = plain_names = True  # whether a name must do without "/"
    unsaid: Mapping[str, Any] = {"autocast": True, "activity_regularizer": None}
    untracked = frozenset({
        "engine", "input_spec", "_build_shapes", "_call_scopes", "_checked", "_dtype_policy",
        "_first_shapes", "_inbound_nodes", "_losses", "_remat",
    })  # fmt: skip

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "build" in vars(cls):
            cls.build = _building(cls.build)  # type: ignore[method-assign]
        if "compute_mask" in vars(cls):
            cls.makes_mask = True

    def __init__(
        self, *, activity_regularizer: Identifier = None, trainable: bool = True,
        dtype: PolicyLike = None, autocast: bool = True, name: str | None = None,
        **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        self._given_shape = given_shape(type(self), kwargs)
        if name is not None and (not isinstance(name, str) or self.plain_names and "/" in name):
            raise ValueError(f"A layer's name must be a string without '/', not {name!r}.")
        self.name = name or self.automatic_name()
        self.engine = current().root or current()
        become(Layer, self.engine)
        self.activity_regularizer: Any = regularizers.get(activity_regularizer)
        self.autocast, self._trainable = autocast, bool(trainable)
        self.dtype_policy = dtype
        own = registry.is_ours(type(self)) and type(self) is not Layer
        self.built = own and type(self).build is Layer.build  # nobody knows what users' hold
        self.input_spec: Any = None
        if not hasattr(self, "supports_masking"):
            self.supports_masking = False
        self._losses: dict[int, list[Any]] = {}  # of the last call in each thread
        self._call_scopes: dict[int, Call] = {}
        self._checked: Any = None
        self._build_shapes: dict[str, Any] | None = None
        self._remat = scope_in_force()

    @classmethod
    def automatic_name(cls) -> str:
        """A name for a layer that is given none."""
        return auto_name(to_snake_case(cls.__name__))

    # -- what subclasses define
    def build(self, input_shape: Any) -> None:
        """Make the variables, given the shape of the inputs; subclasses override."""
        self.built = True

    def call(self, *args: Any, **kwargs: Any) -> Any:
        """Compute the outputs; subclasses override."""
        raise NotImplementedError(
            f"The layer '{self.name}' ({type(self).__name__}) defines no `call` method."
        )

    def quantize(self, mode: Any = None, type_check: bool = True, config: Any = None) -> None:
        """Make integers of the weights; here there is no way to."""
        raise NotImplementedError(
            f"Layer '{self.name}' ({type(self).__name__}) cannot be quantized: it defines no "
            "`quantize` method."
        )

    def quantized_build(self, input_shape: Any, mode: str) -> None:
        """Make the variables of a layer that is quantized; subclasses override."""
        raise NotImplementedError(
            f"Layer '{self.name}' ({type(self).__name__}) defines no `quantized_build` method."
        )

    def quantized_call(self, *args: Any, **kwargs: Any) -> Any:
        """Compute the outputs where the policy is of a quantized layer; subclasses override."""
        return self.call(*args, **kwargs)

    def compute_mask(self, inputs: Any, previous_mask: Any) -> Any:
        """The mask of the outputs: that of the inputs, for layers that support masking."""
        return previous_mask

    def input_hint(self, shape: tuple[int | None, ...]) -> str:
        """What to do about an input of a wrong shape, for the error message."""
        return ""

    def compute_output_spec(self, *args: Any, **kwargs: Any) -> Any:
        """Symbols with the shape and dtype of what a call with these symbols returns."""
        sparse = any(type(x) is Symbol and x.sparse for x in tree.flatten((args, kwargs)))
        if type(self).compute_output_shape is not Layer.compute_output_shape and not sparse:
            given = {**dict(zip(calling.signature_of(type(self)).names, args)), **kwargs}
            named = calling.named_shapes(_arguments_of(type(self).compute_output_shape), given)
            first = [calling.shapes_of(a) for a in args[:1] or list(kwargs.values())[:1]]
            shape = self.compute_output_shape(*(() if named else first), **named)
            return tree.map_shape_structure(lambda s: Symbol(s, self.compute_dtype), shape)
        return infer_body(self, *args, **kwargs)

    def compute_output_shape(self, *args: Any, **kwargs: Any) -> Any:
        """The shape of the outputs for inputs of this shape, also given as `input_shape=`, or for
        an argument `x` of `call` as `x_shape=`.
        """

        def symbol(shape: Any) -> Any:
            return tree.map_shape_structure(lambda s: Symbol(s, self.compute_dtype), shape)

        args = (*(kwargs.pop(k) for k in ("input_shape", "input_shapes") if k in kwargs), *args)
        names = [k.removesuffix("_shape") for k in kwargs if k.endswith("_shape")]
        named = {k: symbol(kwargs.pop(f"{k}_shape")) for k in names}
        outputs = infer_body(calling.below_shape(self), *map(symbol, args), **named, **kwargs)
        return tree.map_structure(lambda s: s.shape, outputs)

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        config = super().get_config()
        if "dtype" in config:
            config["dtype"] = registry.serialize(self.dtype_policy)
        return config

    # -- losses
    def add_loss(self, loss: Any, inputs: Any = None) -> None:
        """Add a scalar (or several) to what training minimises; call it inside `call`."""
        thread = ambient.thread
        if ambient.call is not None and self not in ambient.call.layers_with_losses:
            ambient.call.layers_with_losses.append(self)
            self._losses.pop(thread, None)
        self._losses.setdefault(thread, []).extend(tree.flatten(loss))
        if ambient.frame is not None:
            collected(tree.flatten(loss))

    @property
    def losses(self) -> list[Any]:
        """What `add_loss` and activity regularizers gave in the last call, and the regularizers of
        the weights.
        """
        regularized = [v for v in self.trainable_weights if v.regularizer is not None]
        return self._losses_of(self._all_layers(), regularized)

    def _losses_of(
        self, layers_with_losses: Iterable[Layer], regularized: Iterable[Variable]
    ) -> list[Any]:
        thread = ambient.thread
        found = [loss for layer in layers_with_losses for loss in layer._losses.get(thread, ())]
        return found + [v.regularizer(v) for v in regularized]

    # -- the call
    def __call__(self, *args: Any, **kwargs: Any) -> Tensor:
        """Compute on tensors or arrays; on symbols, record the call and return symbols."""
        engine = current()
        try:
            own = self.engine
        except AttributeError:
            self._demand_init()
        if engine.root is not own:
            with use(own):
                return self(*args, **kwargs)
        if not engine.abstract and (
            holds_symbol(args) or kwargs and holds_symbol(tuple(kwargs.values()))
        ):
            return self.symbolic_call(*args, **kwargs)
        try:
            call = self._with_hooks if self.hooked else self._computed
            return call(engine, args, kwargs)
        except (TypeError, NotImplementedError):
            tracer = loader.tracing(tree.flatten(args))
            if tracer is None or tracer.name == engine.name:
                raise
        found: Tensor = calling.within_trace_of(tracer, self, args, kwargs)
        return found

    def _computed(
        self, engine: Engine[Any], args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Tensor:
        signature = calling.signature_of(type(self))
        dtype = self._dtype_policy.compute_dtype
        if self.autocast:
            args = tuple([a if a is None else calling.convert(a, dtype, engine) for a in args])
            for name, value in kwargs.items():
                if value is not None and type(value) is not bool:
                    kwargs[name] = calling.convert(value, dtype, engine)
        if not (self._complete and self.built):
            with _building_one:
                if not self.built:
                    self._build_for(signature, args, kwargs)
                self._complete = True
        if self.input_spec is not None and args:
            shapes = calling.shapes_of(args[0])
            if shapes != self._checked:
                input_spec.check(self, shapes)
                self._checked = shapes
        if signature.masks and ambient.masks:
            calling.fill_masks(signature, args, kwargs)
        return self._run(signature, args, kwargs)

    def _run(
        self, signature: calling.Signature, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Tensor:
        training, scope, autocast = ambient.training, ambient.call, ambient.autocast
        flag = kwargs.get("training")
        if flag is None and signature.training and len(args) > 1:
            flag = dict(zip(signature.names, args)).get("training")
        if flag is not None:
            ambient.training = flag
        if signature.training:
            if len(args) < 2 or "training" not in signature.names[: len(args)]:
                kwargs["training"] = ambient.training
        elif "training" in kwargs and not signature.keywords:
            del kwargs["training"]
        if scope is None:
            self._open()
        policy = self._dtype_policy
        same = policy.compute_dtype == policy.variable_dtype
        ambient.autocast = None if same else policy.compute_dtype
        ambient.name_path.append(self.name)
        try:
            call = self.call if policy.quantization_mode is None else self.quantized_call
            if self._remat is not None:
                call = self.rematerialized_call(call, *args, **kwargs)
            if scope is None and ambient.frame is None and self.engine.outermost is not None:
                call = self.engine.outermost(call)
            outputs: Tensor = call(*args, **kwargs)
            if self.activity_regularizer is not None:
                self._regularize(outputs)
            if settings.distribution is not None and not current().abstract:
                outputs = settings.distribution.spread_outputs(outputs)
        finally:
            ambient.training, ambient.call, ambient.autocast = training, scope, autocast
            ambient.name_path.pop()
        if ambient.masks or self.makes_mask:
            first = args[0] if args else kwargs.get(signature.first or "")
            calling.keep_masks(self, first, outputs)
        return outputs

    def _open(self) -> None:
        thread = ambient.thread
        for layer in getattr(self._call_scopes.get(thread), "layers_with_losses", ()):
            layer._losses.pop(thread, None)
        self._call_scopes[thread] = ambient.call = ambient.last_call = Call()

    def _regularize(self, outputs: Any) -> None:
        engine = current()
        for output in tree.flatten(outputs):
            batch = max(engine.shape(output)[0] or 1, 1) if engine.shape(output) else 1
            self.add_loss(ops.divide(self.activity_regularizer(output), batch))

    def _build_for(
        self, signature: calling.Signature, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> None:
        given = {**dict(zip(signature.names, args)), **kwargs}
        with use(self.engine):
            if named := calling.named_shapes(_arguments_of(type(self).build), given):
                return self.build(**named)
            first = calling.shapes_of([*args, *kwargs.values(), None][0])
            self._check_spec(first)
            self._first_shapes = {"input_shape": first}
            self.build(first)
            self._finish_build()

    def _check_spec(self, shapes: Any) -> None:
        if self.input_spec is not None:
            input_spec.check(self, shapes)

    def symbolic_call(self, *args: Any, **kwargs: Any) -> Tensor:
        """The symbols that a call on symbols returns, with their node; builds the layer first."""
        with use(self.engine):
            if not self.built:
                self._build_for(calling.signature_of(type(self)), args, kwargs)
            if args:
                self._check_spec(calling.shapes_of(args[0]))
            result = self.compute_output_spec(*args, **kwargs)
            calling.keep_masks_of_symbols(self, (*args, *kwargs.values()), result)
            if type(self).build is Layer.build and any(not x.built for x in self.layers_below):
                infer_body(self, *args, **kwargs)  # which builds the layers that it calls
        node = Node(self, args, dict(kwargs), result)
        self.node = self.node or node
        self._called(node)
        outputs: Tensor = node.result
        return outputs

    def rematerialized_call(  # type: ignore[override]
        self, layer_call: Callable[..., Any], *args: Any, **kwargs: Any
    ) -> Callable[..., Any]:
        """The call, computed anew for the gradient where the layer's `RematScope` chooses it."""
        chosen = self._remat and self._remat.chooses(self, layer_call, args, kwargs)
        return with_losses(layer_call, Call) if chosen else layer_call

    def stateless_call(
        self,
        trainable_variables: Any,
        non_trainable_variables: Any,
        *args: Any,
        return_losses: bool = False,
        **kwargs: Any,
    ) -> Any:
        """`call` as a pure function: `(outputs, new non-trainable values)`, with the losses if
        asked.
        """
        others = self.non_trainable_variables
        given = [self.engine.plain(x) for x in (*trainable_variables, *non_trainable_variables)]
        with frame([*self.trainable_variables, *others], given) as scope:
            outputs = self(*args, **kwargs)
            losses = self.losses if return_losses else []
            values = scope.take(others)
        return (outputs, values, losses) if return_losses else (outputs, values)

    def _demand_init(self) -> None:
        if "engine" not in vars(self):
            raise RuntimeError(
                f"The layer {type(self).__name__} was not initialised: call `super().__init__()` "
                "first in its __init__."
            )

    def __repr__(self) -> str:
        return (
            f"<{type(self).__name__} name={self.name}, built={self.__dict__.get('built', False)}>"
        )


@functools.cache
def _arguments_of(build: Callable[..., Any]) -> list[str]:
    return list(inspect.signature(build).parameters)[1:]


def _building(build: Callable[..., Any]) -> Callable[..., Any]:
    """`build` on the layer's engine, inside its name, marking the layer as built."""

    @functools.wraps(build)
    def call(self: Layer, *args: Any, **kwargs: Any) -> Any:
        names = _arguments_of(build)
        if self._build_shapes is None:
            self._build_shapes = {**dict(zip(names, args)), **kwargs}
            self._path = "/".join([*ambient.name_path, self.name])
            self.dtype_policy = self.dtype_policy  # a map of policies goes by the path
        path, inner = ambient.name_path, self._in_build  # inner: it is `super().build(…)`
        ambient.name_path, self._in_build = path if inner else [*path, self.name], True
        try:
            with use(self.engine):
                build(self, *args, **kwargs)
        finally:
            ambient.name_path, self._in_build = path, inner
        self._finish_build()

    return call
