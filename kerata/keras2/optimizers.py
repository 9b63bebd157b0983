"""Optimizers by the formulas of Keras 2.3, with `lr`, `decay`, and `get_updates` for one's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import ops
from .. import optimizers as _modern
from ..core import Tensor
from ..core import registry as _registry
from ..optimizers import serialize as serialize
from ..optimizers.state import LearningRate, Slots
from .graph_optimizer import Optimizer as Optimizer
from .older_optimizers import Older, older_arguments


class SGD(Older, _modern.SGD):
    """Gradient descent with momentum: `v = momentum * v - lr * g`, `p += v`."""

    described = "momentum nesterov decay"

    def __init__(
        self, learning_rate: LearningRate = 0.01, momentum: float = 0.0, nesterov: bool = False,
        **kwargs: Any,
    ) -> None:  # fmt: skip
        rate, kwargs = older_arguments(self, learning_rate, kwargs)
        _modern.SGD.__init__(self, rate, momentum, nesterov, **kwargs)


class Adam(Older, _modern.Adam):
    """Adam (Kingma & Ba, 2014); with `amsgrad` the largest second moment counts."""

    described = "beta_1 beta_2 decay epsilon amsgrad"

    def __init__(
        self, learning_rate: LearningRate = 0.001, beta_1: float = 0.9, beta_2: float = 0.999,
        amsgrad: bool = False, **kwargs: Any,
    ) -> None:  # fmt: skip
        rate, kwargs = older_arguments(self, learning_rate, kwargs, epsilon=True)
        _modern.Adam.__init__(self, rate, beta_1, beta_2, amsgrad=amsgrad, **kwargs)


class Adamax(Older, _modern.Adamax):
    """Adam with the largest gradient in place of the second moment."""

    described = "beta_1 beta_2 decay epsilon"

    def __init__(
        self, learning_rate: LearningRate = 0.002, beta_1: float = 0.9, beta_2: float = 0.999,
        **kwargs: Any,
    ) -> None:  # fmt: skip
        rate, kwargs = older_arguments(self, learning_rate, kwargs, epsilon=True)
        _modern.Adamax.__init__(self, rate, beta_1, beta_2, **kwargs)


class RMSprop(Older, _modern.RMSprop):
    """`a = rho * a + (1 - rho) * g**2`, `p -= lr * g / (sqrt(a) + epsilon)`; with `momentum` as
    today.
    """

    described = "rho decay epsilon"

    def __init__(
        self, learning_rate: LearningRate = 0.001, rho: float = 0.9, **kwargs: Any
    ) -> None:
        rate, kwargs = older_arguments(self, learning_rate, kwargs, epsilon=True)
        _modern.RMSprop.__init__(self, rate, rho, **kwargs)
        if self.momentum or self.centered:
            self.described += " momentum centered"

    def rule(self, p: Tensor, g: Tensor, *slots: Tensor, **scalars: Tensor) -> Sequence[Tensor]:
        """The new weight and mean square."""
        if self.momentum or self.centered:
            return super().rule(p, g, *slots, **scalars)
        a = slots[0] * self.rho + ops.square(g) * (1.0 - self.rho)
        return p - g * scalars["rate"] / (ops.sqrt(a) + self.epsilon), a


class Adagrad(Older, _modern.Adagrad):
    """`a += g**2`, `p -= lr * g / (sqrt(a) + epsilon)`; a begins with zero, or
    `initial_accumulator_value`.
    """

    described = "decay epsilon"

    def __init__(self, learning_rate: LearningRate = 0.01, **kwargs: Any) -> None:
        rate, kwargs = older_arguments(self, learning_rate, kwargs, epsilon=True)
        first = kwargs.pop("initial_accumulator_value", 0.0)
        _modern.Adagrad.__init__(self, rate, first, **kwargs)

    def rule(self, p: Tensor, g: Tensor, *slots: Tensor, **scalars: Tensor) -> Sequence[Tensor]:
        """The new weight and sum of squares."""
        a = slots[0] + ops.square(g)
        return p - g * scalars["rate"] / (ops.sqrt(a) + self.epsilon), a


class Adadelta(Older, _modern.Adadelta):
    """Steps in the weights' own units (Zeiler, 2012); `lr` is 1 by default."""

    described = "rho decay epsilon"

    def __init__(self, learning_rate: LearningRate = 1.0, rho: float = 0.95, **kwargs: Any) -> None:
        rate, kwargs = older_arguments(self, learning_rate, kwargs, epsilon=True)
        _modern.Adadelta.__init__(self, rate, rho, **kwargs)


class Nadam(Older, _modern.Optimizer):
    """Adam with Nesterov momentum (Dozat, 2016), whose momentum grows by `schedule_decay`."""

    described = "beta_1 beta_2 epsilon schedule_decay"

    def __init__(
        self, learning_rate: LearningRate = 0.002, beta_1: float = 0.9, beta_2: float = 0.999,
        **kwargs: Any,
    ) -> None:  # fmt: skip
        self.schedule_decay = kwargs.pop("schedule_decay", 0.004)
        self.epsilon = kwargs.pop("epsilon", None) or 1e-7
        self.beta_1, self.beta_2 = beta_1, beta_2
        rate, kwargs = older_arguments(self, learning_rate, kwargs)
        _modern.Optimizer.__init__(self, rate, **kwargs)
        self._momenta = self.add_variable((), "ones", name="m_schedule")

    def slots(self) -> Slots:
        """First and second moment."""
        return (("momentum",), ("velocity",))

    def _momentum(self, step: Tensor) -> Tensor:
        power = ops.power(0.96, step * self.schedule_decay)
        return ops.multiply(1.0 - power * 0.5, self.beta_1)

    def scalars(self, step: Tensor, rate: Tensor) -> dict[str, Tensor]:
        """The momentum of this step and of the next, and the products of all so far."""
        now, after = self._momentum(step), self._momentum(step + 1.0)
        product = ops.cast(self._momenta.value, ops.dtype(rate)) * now
        self._product = product
        return {
            **super().scalars(step, rate), "now": now, "after": after, "product": product,
            "next": product * after, "grown": 1.0 - ops.power(self.beta_2, step),
        }  # fmt: skip

    def after_update(self) -> None:
        """Keep the product of momenta."""
        self._momenta.assign(ops.cast(self._product, "float32"))
        del self._product

    def rule(self, p: Tensor, g: Tensor, *slots: Tensor, **scalars: Tensor) -> Sequence[Tensor]:
        """The new weight and moments."""
        m = slots[0] * self.beta_1 + g * (1.0 - self.beta_1)
        v = slots[1] * self.beta_2 + ops.square(g) * (1.0 - self.beta_2)
        ahead = m / (1.0 - scalars["next"]) * scalars["after"]
        mean = g / (1.0 - scalars["product"]) * (1.0 - scalars["now"]) + ahead
        step = mean * scalars["rate"] / (ops.sqrt(v / scalars["grown"]) + self.epsilon)
        return p - step, m, v


class TFOptimizer(Optimizer):
    """Would wrap an optimizer of TensorFlow 1's, which there is none of any more."""

    def __init__(self, optimizer: Any) -> None:
        raise NotImplementedError(
            "TFOptimizer wrapped another library's optimizers; use those of keras.optimizers."
        )


sgd, rmsprop, adagrad, adadelta = SGD, RMSprop, Adagrad, Adadelta
adam, adamax, nadam = Adam, Adamax, Nadam
_TABLE = {c.__name__: c for c in (SGD, RMSprop, Adagrad, Adadelta, Adam, Adamax, Nadam)}
_LOWER = {name.lower(): cls for name, cls in _TABLE.items()}


def know(classes: dict[str, Any]) -> None:
    """Find these, too, by their names."""
    _TABLE.update(classes)
    _LOWER.update({name.lower(): cls for name, cls in classes.items()})


def get(identifier: Any) -> Any:
    """The optimizer that a name, a configuration or an optimizer stands for.

    >>> get("adadelta").lr.numpy().item()
    1.0
    """
    if isinstance(identifier, str) and identifier.lower() in _LOWER:
        return _LOWER[identifier.lower()]()
    if isinstance(identifier, dict):
        return deserialize(identifier)
    return _modern.get(identifier)


def deserialize(config: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The optimizer that a configuration describes."""
    with _registry.custom_object_scope({**_TABLE, **_LOWER, **(custom_objects or {})}):
        return _modern.deserialize(config)


def clip_norm(g: Tensor, c: float, n: Tensor) -> Tensor:
    """`g` scaled down where the norm `n` is above `c` (and `c` above zero)."""
    return g if c <= 0 else ops.where(ops.greater_equal(n, c), g * (c / n), g)
