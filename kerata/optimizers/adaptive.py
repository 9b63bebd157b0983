"""Steps scaled by the size of past gradients: RMSprop, Adagrad, Adadelta, Ftrl."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import initializers, ops
from ..core import Count, Fraction, NotNegative, NotPositive, Positive, Tensor, Unpack
from .optimizer import Optimizer, shared
from .state import LearningRate, OlderArguments, Slots


class RMSprop(Optimizer):
    """`v = rho * v + (1 - rho) * g**2`, `p -= rate * g / sqrt(v + epsilon)` (Hinton, 2012).

    Args:
        learning_rate: a number, a schedule or a function; 0.001 by default.
        rho: weight of the past, 0.9 by default.
        momentum: where positive, steps are gathered: `m = momentum * m + step`, `p -= m`.
        epsilon: 1e-7 by default.
        centered: take the square of the mean gradient off `v`, so that it is a variance.

    The other arguments are those of `Optimizer`.
    """

    def __init__(
        self, learning_rate: LearningRate = 0.001, rho: Fraction = 0.9, momentum: Fraction = 0.0,
        epsilon: NotNegative = 1e-7, centered: bool = False,
        weight_decay: NotNegative | None = None, clipnorm: Positive | None = None,
        clipvalue: Positive | None = None, global_clipnorm: Positive | None = None,
        use_ema: bool = False, ema_momentum: Fraction = 0.99,
        ema_overwrite_frequency: Count | None = None, loss_scale_factor: Positive | None = None,
        gradient_accumulation_steps: Count | None = None, name: str | None = None,
        **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        self.rho = rho
        self.momentum = momentum
        self.epsilon = epsilon
        self.centered = centered
        super().__init__(**shared(locals()))

    def slots(self) -> Slots:
        """The mean square, and where they are used the momentum and the mean gradient."""
        names = [("velocity",)]
        if self.momentum > 0:
            names.append(("momentum",))
        if self.centered:
            names.append(("average_gradient",))
        return tuple(names)

    def rule(self, p: Tensor, g: Tensor, *slots: Tensor, **scalars: Tensor) -> Sequence[Tensor]:
        """The new weight and slots."""
        rho = self.rho
        v = ops.add(ops.multiply(slots[0], rho), ops.multiply(ops.square(g), 1.0 - rho))
        new, below = [v], v
        if self.centered:
            mean = ops.add(ops.multiply(slots[-1], rho), ops.multiply(g, 1.0 - rho))
            below = ops.subtract(v, ops.square(mean))
            new.append(mean)
        step = ops.multiply(g, scalars["rate"])
        step = ops.divide(step, ops.sqrt(ops.add(below, self.epsilon)))
        if self.momentum > 0:
            step = ops.add(ops.multiply(slots[1], self.momentum), step)
            new.insert(1, step)
        return ops.subtract(p, step), *new


class Adagrad(Optimizer):
    """`a += g**2`, `p -= rate * g / sqrt(a + epsilon)` (Duchi et al., 2011).

    Args:
        learning_rate: a number, a schedule or a function; 0.001 by default.
        initial_accumulator_value: first value of a, 0.1 by default.
        epsilon: 1e-7 by default.

    The other arguments are those of `Optimizer`.
    """

    def __init__(
        self, learning_rate: LearningRate = 0.001, initial_accumulator_value: NotNegative = 0.1,
        epsilon: NotNegative = 1e-7, weight_decay: NotNegative | None = None,
        clipnorm: Positive | None = None, clipvalue: Positive | None = None,
        global_clipnorm: Positive | None = None, use_ema: bool = False,
        ema_momentum: Fraction = 0.99, ema_overwrite_frequency: Count | None = None,
        loss_scale_factor: Positive | None = None, gradient_accumulation_steps: Count | None = None,
        name: str | None = None, **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        self.initial_accumulator_value = initial_accumulator_value
        self.epsilon = epsilon
        super().__init__(**shared(locals()))

    def slots(self) -> Slots:
        """The sum of squares."""
        return (("accumulator",),)

    def slot_initializer(self, name: str) -> Any:
        """The first value of a slot."""
        if name == "accumulator":
            return initializers.Constant(self.initial_accumulator_value)
        return super().slot_initializer(name)

    def by_rows(self) -> bool:
        """As the sum only grows."""
        return True

    def rule(self, p: Tensor, g: Tensor, *slots: Tensor, **scalars: Tensor) -> Sequence[Tensor]:
        """The new weight and sum."""
        a = ops.add(slots[0], ops.square(g))
        step = ops.divide(ops.multiply(g, scalars["rate"]), ops.sqrt(ops.add(a, self.epsilon)))
        return ops.subtract(p, step), a


class Adadelta(Optimizer):
    """Steps as large as past steps were, per size of gradient (Zeiler, 2012).

    `a = rho * a + (1 - rho) * g**2`, `d = g * sqrt(b + epsilon) / sqrt(a + epsilon)`,
    `b = rho * b + (1 - rho) * d**2`, `p -= rate * d`.

    Args:
        learning_rate: a number, a schedule or a function; 0.001 by default (1.0 in the paper).
        rho: weight of the past, 0.95 by default.
        epsilon: 1e-7 by default.

    The other arguments are those of `Optimizer`.
    """

    def __init__(
        self, learning_rate: LearningRate = 0.001, rho: Fraction = 0.95,
        epsilon: NotNegative = 1e-7, weight_decay: NotNegative | None = None,
        clipnorm: Positive | None = None, clipvalue: Positive | None = None,
        global_clipnorm: Positive | None = None, use_ema: bool = False,
        ema_momentum: Fraction = 0.99, ema_overwrite_frequency: Count | None = None,
        loss_scale_factor: Positive | None = None, gradient_accumulation_steps: Count | None = None,
        name: str | None = None, **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        self.rho = rho
        self.epsilon = epsilon
        super().__init__(**shared(locals()))

    def slots(self) -> Slots:
        """The mean squares of gradients and of steps."""
        return (("accumulated_grad", "accumulated_delta_var"),)

    def rule(self, p: Tensor, g: Tensor, *slots: Tensor, **scalars: Tensor) -> Sequence[Tensor]:
        """The new weight and mean squares."""
        rho, a, b = self.rho, *slots
        a = ops.add(ops.multiply(a, rho), ops.multiply(ops.square(g), 1.0 - rho))
        size = ops.sqrt(ops.divide(ops.add(b, self.epsilon), ops.add(a, self.epsilon)))
        step = ops.multiply(g, size)
        b = ops.add(ops.multiply(b, rho), ops.multiply(ops.square(step), 1.0 - rho))
        return ops.subtract(p, ops.multiply(step, scalars["rate"])), a, b


class Ftrl(Optimizer):
    """Follow the regularized leader, with shrinkage: sparse weights online (McMahan et al., 2013).

    With `n' = n + g**2` and `s = (n'**-power - n**-power) / rate`: `z += g' - s * p`,
    and `p` is the point that
    minimizes `z p + q p**2 / 2 + l1 |p|`, `q = n'**-power / rate + 2 l2`,
    where `g' = g + 2 shrinkage p`.

    Args:
        learning_rate: a number, a schedule or a function; 0.001 by default.
        learning_rate_power: not positive, -0.5 by default.
        initial_accumulator_value: first value of n, 0.1 by default.
        l1_regularization_strength: 0 by default.
        l2_regularization_strength: 0 by default.
        l2_shrinkage_regularization_strength: 0 by default; decays weights by the gradient.
        beta: adds `beta / (2 rate)` to the l2 strength, 0 by default.

    The other arguments are those of `Optimizer`.
    """

    def __init__(
        self, learning_rate: LearningRate = 0.001, learning_rate_power: NotPositive = -0.5,
        initial_accumulator_value: NotNegative = 0.1, l1_regularization_strength: NotNegative = 0.0,
        l2_regularization_strength: NotNegative = 0.0,
        l2_shrinkage_regularization_strength: NotNegative = 0.0, beta: float = 0.0,
        weight_decay: NotNegative | None = None, clipnorm: Positive | None = None,
        clipvalue: Positive | None = None, global_clipnorm: Positive | None = None,
        use_ema: bool = False, ema_momentum: Fraction = 0.99,
        ema_overwrite_frequency: Count | None = None, loss_scale_factor: Positive | None = None,
        gradient_accumulation_steps: Count | None = None, name: str | None = None,
        **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        self.learning_rate_power = learning_rate_power
        self.initial_accumulator_value = initial_accumulator_value
        self.l1_regularization_strength = l1_regularization_strength
        self.l2_regularization_strength = l2_regularization_strength
        self.l2_shrinkage_regularization_strength = l2_shrinkage_regularization_strength
        self.beta = beta
        super().__init__(**shared(locals()))

    def slots(self) -> Slots:
        """The sum of squares n and the linear term z."""
        return (("accumulator", "linear"),)

    def slot_initializer(self, name: str) -> Any:
        """The first value of a slot."""
        if name == "accumulator":
            return initializers.Constant(self.initial_accumulator_value)
        return super().slot_initializer(name)

    def rule(self, p: Tensor, g: Tensor, *slots: Tensor, **scalars: Tensor) -> Sequence[Tensor]:
        """The new weight, sum and linear term."""
        n, z = slots
        rate, power = scalars["rate"], -self.learning_rate_power
        shrunk = g
        if self.l2_shrinkage_regularization_strength:
            shrunk = ops.add(g, ops.multiply(p, 2.0 * self.l2_shrinkage_regularization_strength))
        grown = ops.add(n, ops.square(g))
        size = ops.power(grown, power)
        z = ops.add(z, ops.subtract(shrunk, (size - ops.power(n, power)) / rate * p))
        curve = ops.add(
            ops.divide(ops.add(size, self.beta), rate), 2.0 * self.l2_regularization_strength
        )
        l1 = self.l1_regularization_strength
        return ops.divide(ops.subtract(ops.clip(z, -l1, l1), z), curve), grown, z
