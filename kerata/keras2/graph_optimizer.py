"""The base class for optimizers that say their update as a graph: `get_updates`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .. import optimizers
from ..core import Tensor, ambient, current, use
from ..engine import Symbol, Variable
from ..optimizers.gradients import global_scale
from . import backend as K
from .backend.evaluation import values_of
from .backend.recording import recorded
from .slot_optimizer import SlotOptimizer


@contextmanager
def _building() -> Iterator[None]:
    """As if no step were under way: what is called records, and variables have values."""
    frame, call, engine = ambient.frame, ambient.call, current()
    ambient.frame = ambient.call = None
    try:
        with use(engine.root or engine), engine.untraced():
            yield
    finally:
        ambient.frame, ambient.call = frame, call


class Optimizer(SlotOptimizer):
    """Subclass this with `get_updates(loss, params)`, which returns what variables become.

    It is called once, on a graph: `get_gradients(loss, params)` gives symbols. Each step then
    computes what it recorded. Or, as with tf.keras 2, with `_create_slots(var_list)` and
    `_resource_apply_dense(grad, var)`, or with `build` and `update_step`.

    Args:
        name: automatic where None.
        clipnorm: all gradients together are scaled down to this norm; each of them, where there is
            no `get_updates`.
        clipvalue: each element of a gradient is kept within ± this.

    >>> class Signs(Optimizer):
    ...     def get_updates(self, loss, params):
    ...         grads = self.get_gradients(loss, params)
    ...         return [K.update(p, p - 0.5 * K.sign(g)) for p, g in zip(params, grads)]
    >>> weight = K.variable([1.0, 2.0])
    >>> Signs().apply([K.constant([3.0, -0.1])], [weight])
    >>> weight.numpy().tolist()
    [0.5, 2.5]
    """

    package = "keras2"

    weights: Any = ()
    updates: Any = ()
    _given: dict[Variable, Symbol]  # what stands for the loss: the gradients that a step will give
    _pairs_of_graph: list[tuple[Variable, Any]] | None = None

    def __init__(self, name: str | None = None, **kwargs: Any) -> None:
        self.decay = float(kwargs.pop("decay", None) or 0.0)
        if self._clips_together() and "clipnorm" in kwargs:
            kwargs["global_clipnorm"] = kwargs.pop("clipnorm")
        kwargs.pop("jit_compile", None)
        super().__init__(kwargs.pop("lr", 0.01), name=name, **kwargs)

    def _clips_together(self) -> bool:
        """Whether `clipnorm` is of all gradients together."""
        return self._by_graph()

    @property
    def lr(self) -> Any:
        """The learning rate; a subclass may have a variable of its own for it."""
        return self.__dict__.get("_own_lr", self.learning_rate)

    @lr.setter
    def lr(self, value: Any) -> None:
        if isinstance(value, Variable):
            self.__dict__["_own_lr"] = value
        elif "_own_lr" in vars(self):
            self.__dict__["_own_lr"].assign(value)
        else:
            self.learning_rate = value

    def get_config(self) -> dict[str, Any]:
        """The bounds on gradients; a subclass adds its own arguments."""
        names = ("clipvalue", "clipnorm", "global_clipnorm")
        clips = {name: getattr(self, name) for name in names}
        if self._clips_together():
            clips["clipnorm"] = clips.pop("global_clipnorm")
        return {name: x for name, x in clips.items() if x is not None}

    def get_weights(self) -> list[Any]:
        """The state as NumPy arrays."""
        return [v.numpy() for v in self.weights]

    def set_weights(self, weights: Any) -> None:
        """Set the state from arrays."""
        if len(weights) != len(self.weights):
            raise ValueError(
                f"The optimizer '{self.name}' has {len(self.weights)} variables; given "
                f"{len(weights)} arrays."
            )
        for variable, array in zip(self.weights, weights):
            variable.assign(array)

    @property
    def iterations(self) -> Any:
        """How many updates were made; a subclass may have a variable of its own for it."""
        return self.__dict__.get("_own_iterations", self._iterations)

    @iterations.setter
    def iterations(self, value: Variable) -> None:
        self.__dict__["_own_iterations"] = value

    @property
    def learning_rate(self) -> Any:
        """The learning rate, or what its schedule says now; a subclass may have one of its own."""
        return self.__dict__["_own_rate"] if "_own_rate" in vars(self) else super().learning_rate

    @learning_rate.setter
    def learning_rate(self, value: Any) -> None:
        if isinstance(value, Variable):
            self.__dict__["_own_rate"] = value
        elif "_own_rate" in vars(self):
            self.__dict__["_own_rate"].assign(value)
        else:
            optimizers.Optimizer.learning_rate.__set__(self, value)  # type: ignore[attr-defined]

    def get_updates(self, loss: Any, params: list[Variable]) -> list[Any]:
        """What variables become: `K.update(…)` and pairs; subclasses define it."""
        raise NotImplementedError(f"{type(self).__name__} must define `get_updates`.")

    def get_gradients(self, loss: Any, params: list[Variable]) -> list[Any]:
        """The gradients of the loss, clipped; in `fit` the symbols of what the step will give."""
        return self._clipped(
            K.gradients(loss, params) if type(loss) is Symbol else [loss[p] for p in params]
        )

    def _clipped(self, gradients: list[Any]) -> list[Any]:
        if self.global_clipnorm is not None:
            scale = _scale(gradients, self.global_clipnorm)
            gradients = [g * scale for g in gradients]
        if self.clipvalue is not None:
            gradients = [K.clip(g, -self.clipvalue, self.clipvalue) for g in gradients]
        return gradients

    def _by_graph(self) -> bool:
        """Whether `get_updates` says what a step does."""
        one_by_one = type(self).update_step is not SlotOptimizer.update_step
        return not (one_by_one or self._by_slots())

    def _update(self, gradients: list[Tensor], variables: list[Variable]) -> None:
        if not self._by_graph():
            by_slots = self._by_slots()
            update = self._update_by_slots if by_slots else super()._update
            return update(gradients, variables)
        if self._pairs_of_graph is None:
            with _building():
                self._given = {v: K.placeholder(v.shape, dtype=v.dtype) for v in variables}
                found = self.get_updates(self._given, list(variables))
                self._pairs_of_graph = [tuple(pair) for pair in found]  # type: ignore[misc]
        pairs, fed = self._pairs_of_graph, dict(zip(self._given.values(), gradients))
        for (variable, _), value in zip(pairs, values_of([value for _, value in pairs], fed)):
            variable.assign(value)


@recorded
def _scale(gradients: list[Any], limit: float) -> Any:
    """The factor that brings the norm of all gradients down to a limit."""
    return global_scale(gradients, limit)
