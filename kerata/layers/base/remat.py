"""Rematerialisation: what a layer computes on its way is computed anew for the gradient."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from ...core import ambient, current, one_of, tree
from ...engine import Symbol, Variable, frame, infer
from ...engine.scopes import Sealed

T = TypeVar("T")
_MODES = ("full", "activations", "larger_than", "list_of_layers", None)


class RematScope:
    """A scope whose layers keep less for the gradient and compute it anew (Chen et al., 2016).

    It counts where a layer is made, and has an effect where it is called, on engines that have
    `checkpoint`: PyTorch, JAX and TensorFlow.

    Args:
        mode: "full": all layers; "activations": those that have an activation; "larger_than": those
            with more than `output_size_threshold` numbers as outputs; "list_of_layers": those named
            in `layer_names`; None: no layer, within another scope.
        output_size_threshold: 1024 by default.
        layer_names: names.

    Raises:
        ValueError: if there is no such mode.

    >>> from kerata import layers
    >>> with RematScope(mode="list_of_layers", layer_names=["wide"]):
    ...     wide, narrow = layers.Dense(64, name="wide"), layers.Dense(2, name="narrow")
    """

    def __init__(
        self,
        mode: str | None = "full",
        output_size_threshold: int = 1024,
        layer_names: Sequence[str] | None = None,
    ) -> None:
        self.mode = one_of(mode, _MODES, "mode")
        self.output_size_threshold = output_size_threshold
        self.layer_names = list(layer_names or ())
        self._outer: list[RematScope | None] = []

    def __enter__(self) -> RematScope:
        self._outer.append(ambient.remat)
        ambient.remat = self
        return self

    def __exit__(self, *error: object) -> None:
        ambient.remat = self._outer.pop()

    def applied(
        self, operation: Any, call: Callable[..., T], args: Any, kwargs: Any
    ) -> Callable[..., T]:
        """A call, computed anew for the gradient if it is to be."""
        return remat(call) if self.chooses(operation, call, args, kwargs) else call

    def chooses(self, layer: Any, call: Callable[..., Any], args: Any, kwargs: Any) -> bool:
        """Whether a call of a layer is to be computed anew."""
        if self.mode == "list_of_layers":
            return bool(layer.name in self.layer_names)
        if self.mode == "activations":
            return getattr(layer, "activation", None) is not None
        if self.mode != "larger_than":
            return self.mode == "full"
        given, named = tree.map_structure(_symbol, (args, kwargs))
        outputs = tree.flatten(infer(call, *given, **named))
        return bool(sum(math.prod(x.shape) for x in outputs) > self.output_size_threshold)


def scope_in_force() -> RematScope | None:
    """The innermost scope, if it chooses any layer."""
    found: RematScope | None = ambient.remat
    return None if found is None or found.mode is None else found


def _symbol(x: Any) -> Any:
    engine = current()
    if type(x) is Symbol or not engine.is_tensor(x):
        return x
    return Symbol(engine.shape(x), engine.dtype(x))


def _first_seen(variable: Variable, seen: dict[Variable, Any], scope: frame | None) -> Any:
    """The value of a variable when it was first read; None where a frame has it."""
    while scope is not None:
        if variable in scope.values or scope.on_read is not None:
            return None
        scope = scope.outer
    if variable not in seen:
        lend = variable.engine.lend
        seen[variable] = variable.lend() if lend is None else lend(variable)
    return seen[variable]


def remat(f: Callable[..., T]) -> Callable[..., T]:
    """The same function or layer, what it computes on its way computed anew for the gradient.

    Variables may be assigned within.

    >>> from kerata import ops
    >>> float(remat(lambda x: ops.sin(ops.exp(x)))(0.0)) == float(ops.sin(1.0))
    True
    """

    @functools.wraps(f)
    def call(*args: Any, **kwargs: Any) -> Any:
        changed: list[Variable] = []
        seen: dict[Variable, Any] = {}  # what is in no frame may have changed the second time

        def pure(*args: Any, **kwargs: Any) -> tuple[T, list[Any]]:
            with Sealed(on_read=lambda variable: _first_seen(variable, seen, scope.outer)) as scope:
                out = f(*args, **kwargs)
            changed[:] = scope.assigned
            return out, [scope.assigned[variable] for variable in changed]

        out, values = current().checkpoint(pure)(*args, **kwargs)
        for variable, value in zip(changed, values):
            variable.assign(value)
        return out

    return call


def with_losses(call: Callable[..., T], scope: Callable[[], Any]) -> Callable[..., T]:
    """`remat` of a layer's call, within which layers add losses.

    Args:
        call: the layer's.
        scope: makes a scope of a call, which notes the layers with losses.
    """

    def run(*args: Any, **kwargs: Any) -> Any:
        layers: list[Any] = []

        def noted(*args: Any, **kwargs: Any) -> tuple[T, list[Any]]:
            outer, ambient.call = ambient.call, scope()
            try:
                out = call(*args, **kwargs)
                layers[:] = ambient.call.layers_with_losses
            finally:
                ambient.call = outer
            return out, [layer._losses.pop(ambient.thread) for layer in layers]

        out, losses = remat(noted)(*args, **kwargs)
        for layer, some in zip(layers, losses):
            layer.add_loss(some)
        return out

    return run
