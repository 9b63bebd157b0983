"""Optimizers of tf.keras 2.4 to 2.15: those called legacy later, and those that came after them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .. import ops
from .. import optimizers as _modern
from ..core import Tensor
from ..engine import Variable, frame
from ..ops._base import dtype_of
from ..optimizers.gradients import choose
from . import optimizers
from .arguments import in_order
from .slot_optimizer import SlotOptimizer

_MOMENTS = "learning_rate beta_1 beta_2 epsilon"
# in which order the arguments stood, and the defaults where they are others than in 2.3
_LEGACY: dict[str, tuple[str, dict[str, Any]]] = {
    "SGD": ("learning_rate momentum nesterov name", {}),
    "RMSprop": ("learning_rate rho momentum epsilon centered name", {}),
    "Adagrad": (
        "learning_rate initial_accumulator_value epsilon name",
        {"learning_rate": 0.001, "initial_accumulator_value": 0.1},
    ),
    "Adadelta": ("learning_rate rho epsilon name", {"learning_rate": 0.001}),
    "Adam": (f"{_MOMENTS} amsgrad name", {}),
    "Adamax": (f"{_MOMENTS} name", {"learning_rate": 0.001}),
    "Nadam": (f"{_MOMENTS} name", {"learning_rate": 0.001}),
}
_LATER = "SGD RMSprop Adagrad Adadelta Adam AdamW Adamax Nadam Ftrl Lion Adafactor"


def _legacy(name: str) -> Any:
    """An optimizer of Keras 2.3 with the arguments of tf.keras 2, whose `clipnorm` is of each."""
    base: Any = getattr(optimizers, name)
    order, defaults = _LEGACY[name]

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        given = in_order(order, args, kwargs)
        first = {} if "lr" in given else defaults
        base.__init__(self, **{**defaults, **first, **given})

    def _update(self: Any, gradients: list[Tensor], variables: list[Variable]) -> None:
        base._update(self, self._clip_values(gradients), variables)

    return type(name, (base,), {
        "__init__": __init__, "_update": _update, "__doc__": base.__doc__, "__module__": __name__,
        "_clips_together": lambda self: False, "package": "keras2.legacy",
    })  # fmt: skip


class Later(SlotOptimizer):
    """Today's optimizers with what the time called otherwise: `lr`, `weights`, `decay`."""

    package = "keras2.later"

    @property
    def lr(self) -> Any:
        """The learning rate."""
        return self.learning_rate

    @lr.setter
    def lr(self, value: Any) -> None:
        self.learning_rate = value

    @property
    def weights(self) -> list[Variable]:
        """The state."""
        return self.variables

    def get_weights(self) -> list[Any]:
        """The state as NumPy arrays."""
        return [v.numpy() for v in self.variables]

    def scalars(self, step: Tensor, rate: Tensor) -> dict[str, Tensor]:
        """With the learning rate as it has fallen."""
        if self.decay:
            rate = rate / ((step - 1.0) * self.decay + 1.0)
        return super().scalars(step, rate)


def _later(name: str) -> Any:
    base: Any = getattr(_modern, name)

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        for ignored in ("jit_compile", "is_legacy_optimizer"):
            kwargs.pop(ignored, None)
        if "lr" in kwargs:
            kwargs["learning_rate"] = kwargs.pop("lr")
        if name == "Lion" and not args:
            kwargs.setdefault("learning_rate", 0.0001)
        self.decay = float(kwargs.pop("decay", None) or 0.0)
        if kwargs.get("clipnorm") or kwargs.get("global_clipnorm"):
            kwargs.pop("clipvalue", None)  # which these then left aside
        base.__init__(self, *args, **kwargs)

    members = {"__init__": __init__, "__doc__": base.__doc__, "__module__": __name__}
    return type(name, (Later, base), members)


class LossScaleOptimizer(Later, _modern.LossScaleOptimizer):
    """`kerata.optimizers.LossScaleOptimizer`; `apply_gradients` takes gradients that
    `get_unscaled_gradients` gave.

    Args:
        inner_optimizer: the optimizer that updates.
        dynamic: False keeps the factor `initial_scale` as it is.
        initial_scale: the first factor, 32768 by default.
        dynamic_growth_steps: after so many updates the factor is doubled, 2000 by default.

    >>> from kerata.keras2.optimizers import SGD
    >>> optimizer = LossScaleOptimizer(SGD(1.0), initial_scale=8.0)
    >>> float(optimizer.get_scaled_loss(2.0)), float(optimizer.loss_scale)
    (16.0, 8.0)
    """

    def __init__(
        self, inner_optimizer: Any, dynamic: bool = True, initial_scale: Any = None,
        dynamic_growth_steps: Any = None, loss_scale: Any = None, **kwargs: Any,
    ) -> None:  # fmt: skip
        if not isinstance(dynamic, bool):  # which stood in its place before 2.4
            dynamic, loss_scale = True, dynamic
        if isinstance(loss_scale, (int, float)):
            dynamic, initial_scale = False, loss_scale
        self.dynamic = dynamic
        super().__init__(
            inner_optimizer, initial_scale or 32768.0, dynamic_growth_steps or 2000, **kwargs
        )

    @property
    def loss_scale(self) -> Any:
        """The factor."""
        return self.dynamic_scale.value

    def get_scaled_loss(self, loss: Any) -> Any:
        """The loss times the factor; of a function, a function."""
        return (lambda: self.scale_loss(loss())) if callable(loss) else self.scale_loss(loss)

    def get_unscaled_gradients(self, grads: Iterable[Any]) -> list[Any]:
        """Gradients of the scaled loss, divided by the factor."""
        scale = self.dynamic_scale.value
        return [None if g is None else g / ops.cast(scale, dtype_of(g)) for g in grads]

    def apply_gradients(
        self, grads_and_vars: Iterable[tuple[Any, Any]], name: str | None = None, **kwargs: Any
    ) -> Any:
        """Update variables by unscaled gradients, if all of these are finite."""
        pairs = [(g, v) for g, v in grads_and_vars if g is not None]
        variables = [self._held(v) for _, v in pairs]
        if not self.built:
            self.build(variables)
        with self._scope():
            whole = self.check_finite([g for g, _ in pairs])
            with frame() as scope:
                self.inner_optimizer.apply([g for g, _ in pairs], variables)
            choose(whole, scope.assigned)
            self._rescale(whole, self.dynamic_scale.value)
        return self.iterations

    def _rescale(self, whole: Tensor, scale: Tensor) -> None:
        if self.dynamic:
            super()._rescale(whole, scale)

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments as plain data."""
        return {**super().get_config(), "dynamic": self.dynamic}


experimental = {name: _later(name) for name in _LATER.split()}
later = {name: experimental[name] for name in ("AdamW", "Ftrl", "Lion", "Adafactor")}
legacy = {**{name: _legacy(name) for name in _LEGACY}, "Ftrl": later["Ftrl"]}
experimental["Optimizer"] = legacy["Optimizer"] = optimizers.Optimizer
