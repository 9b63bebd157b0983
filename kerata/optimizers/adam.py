"""Adam and its kin: Adam, AdamW, Adamax, Nadam."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from .. import ops
from ..core import Count, Fraction, NotNegative, Positive, Tensor, Unpack, use
from ..ops._base import dtype_of
from .optimizer import Optimizer, shared
from .state import LearningRate, OlderArguments, Slots


def one_minus_power(base: float, exponent: Tensor) -> Tensor:
    """`1 - base ** exponent`, right to the last digits also where the power is near 1.

    >>> round(float(one_minus_power(0.999, ops.array(1.0))), 9)
    0.001
    """
    if base <= 0:
        return ops.ones_like(exponent)
    return ops.negative(ops.expm1(ops.multiply(exponent, math.log(base))))


class Adam(Optimizer):
    """Steps of the mean gradient over the root of the mean square (Kingma & Ba, 2015).

    `m += (1 - b1) (g - m)`, `v += (1 - b2) (g**2 - v)`,
    `p -= rate * sqrt(1 - b2**t) / (1 - b1**t) * m / (sqrt(v) + epsilon)`.

    Args:
        learning_rate: a number, a schedule or a function; 0.001 by default.
        beta_1: weight of the past in the mean, 0.9 by default.
        beta_2: weight of the past in the mean square, 0.999 by default.
        epsilon: 1e-7 by default ("epsilon hat" of the paper).
        amsgrad: use the largest v there was (Reddi et al., 2018).

    The other arguments are those of `Optimizer`.

    >>> from kerata import Variable
    >>> weight = Variable([1.0])
    >>> Adam(0.5).apply([ops.array([3.0])], [weight])
    >>> weight.numpy().round(4).tolist()
    [0.5]
    """

    def __init__(
        self, learning_rate: LearningRate = 0.001, beta_1: Fraction = 0.9, beta_2: Fraction = 0.999,
        epsilon: NotNegative = 1e-7, amsgrad: bool = False,
        weight_decay: NotNegative | None = None, clipnorm: Positive | None = None,
        clipvalue: Positive | None = None, global_clipnorm: Positive | None = None,
        use_ema: bool = False, ema_momentum: Fraction = 0.99,
        ema_overwrite_frequency: Count | None = None, loss_scale_factor: Positive | None = None,
        gradient_accumulation_steps: Count | None = None, name: str | None = None,
        **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        self.beta_1 = beta_1
        self.beta_2 = beta_2
        self.epsilon = epsilon
        self.amsgrad = amsgrad
        super().__init__(**shared(locals()))

    def slots(self) -> Slots:
        """The mean, the mean square, and with amsgrad the largest of these."""
        means = ("momentum", "velocity")
        return (means, ("velocity_hat",)) if self.amsgrad else (means,)

    def scalars(self, step: Tensor, rate: Tensor) -> dict[str, Tensor]:
        """The rate with the correction of both means' bias in it."""
        second = ops.sqrt(one_minus_power(self.beta_2, step))
        return {"rate": ops.divide(ops.multiply(rate, second), one_minus_power(self.beta_1, step))}

    def rule(self, p: Tensor, g: Tensor, *slots: Tensor, **scalars: Tensor) -> Sequence[Tensor]:
        """The new weight and slots."""
        rate = scalars["rate"]
        if not self.amsgrad:
            return ops.adam_update(
                p, g, slots[0], slots[1], rate, self.beta_1, self.beta_2, self.epsilon
            )
        m, v, largest = slots
        m = ops.add(m, ops.multiply(ops.subtract(g, m), 1.0 - self.beta_1))
        v = ops.add(v, ops.multiply(ops.subtract(ops.square(g), v), 1.0 - self.beta_2))
        largest = ops.maximum(largest, v)
        step = ops.divide(ops.multiply(m, rate), ops.add(ops.sqrt(largest), self.epsilon))
        return ops.subtract(p, step), m, v, largest


class AdamW(Adam):
    """Adam with weight decay apart from the gradient (Loshchilov & Hutter, 2019).

    Args:
        weight_decay: 0.004 by default; each update first takes `learning_rate * weight_decay * p`
            from p.

    The other arguments are those of `Adam`.
    """

    def __init__(
        self, learning_rate: LearningRate = 0.001, weight_decay: NotNegative = 0.004,
        beta_1: Fraction = 0.9, beta_2: Fraction = 0.999, epsilon: NotNegative = 1e-7,
        amsgrad: bool = False, clipnorm: Positive | None = None, clipvalue: Positive | None = None,
        global_clipnorm: Positive | None = None, use_ema: bool = False,
        ema_momentum: Fraction = 0.99, ema_overwrite_frequency: Count | None = None,
        loss_scale_factor: Positive | None = None, gradient_accumulation_steps: Count | None = None,
        name: str | None = None, **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        super().__init__(
            learning_rate, beta_1, beta_2, epsilon, amsgrad, weight_decay, clipnorm, clipvalue,
            global_clipnorm, use_ema, ema_momentum, ema_overwrite_frequency, loss_scale_factor,
            gradient_accumulation_steps, name, **kwargs,
        )  # fmt: skip


class Adamax(Optimizer):
    """Adam with the largest gradient (decaying) for the mean square (Kingma & Ba, 2015, section 7).

    `m += (1 - b1) (g - m)`, `u = max(b2 * u, |g|)`, `p -= rate / (1 - b1**t) * m / (u + epsilon)`.

    Args:
        learning_rate: a number, a schedule or a function; 0.001 by default.
        beta_1: weight of the past in the mean, 0.9 by default.
        beta_2: decay of the norm, 0.999 by default.
        epsilon: 1e-7 by default.

    The other arguments are those of `Optimizer`.
    """

    def __init__(
        self, learning_rate: LearningRate = 0.001, beta_1: Fraction = 0.9, beta_2: Fraction = 0.999,
        epsilon: NotNegative = 1e-7, weight_decay: NotNegative | None = None,
        clipnorm: Positive | None = None, clipvalue: Positive | None = None,
        global_clipnorm: Positive | None = None, use_ema: bool = False,
        ema_momentum: Fraction = 0.99, ema_overwrite_frequency: Count | None = None,
        loss_scale_factor: Positive | None = None, gradient_accumulation_steps: Count | None = None,
        name: str | None = None, **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        self.beta_1 = beta_1
        self.beta_2 = beta_2
        self.epsilon = epsilon
        super().__init__(**shared(locals()))

    def slots(self) -> Slots:
        """The mean and the norm."""
        return (("momentum", "norm"),)

    def scalars(self, step: Tensor, rate: Tensor) -> dict[str, Tensor]:
        """The rate with the correction of the mean's bias in it."""
        return {"rate": ops.divide(rate, one_minus_power(self.beta_1, step))}

    def rule(self, p: Tensor, g: Tensor, *slots: Tensor, **scalars: Tensor) -> Sequence[Tensor]:
        """The new weight, mean and norm."""
        m, u = slots
        m = ops.add(m, ops.multiply(ops.subtract(g, m), 1.0 - self.beta_1))
        u = ops.maximum(ops.multiply(u, self.beta_2), ops.absolute(g))
        step = ops.divide(ops.multiply(m, scalars["rate"]), ops.add(u, self.epsilon))
        return ops.subtract(p, step), m, u


class Nadam(Optimizer):
    """Adam with Nesterov's momentum, which looks one step ahead (Dozat, 2016).

    With `u(t) = b1 * (1 - 0.96**t / 2)` and U(t) their product up to t, the mean of Adam becomes
    `u(t+1) * m / (1 - U(t+1)) + (1 - u(t)) * g / (1 - U(t))`.

    Args:
        learning_rate: a number, a schedule or a function; 0.001 by default.
        beta_1: weight of the past in the mean, 0.9 by default.
        beta_2: weight of the past in the mean square, 0.999 by default.
        epsilon: 1e-7 by default.

    The other arguments are those of `Optimizer`.
    """

    def __init__(
        self, learning_rate: LearningRate = 0.001, beta_1: Fraction = 0.9, beta_2: Fraction = 0.999,
        epsilon: NotNegative = 1e-7, weight_decay: NotNegative | None = None,
        clipnorm: Positive | None = None, clipvalue: Positive | None = None,
        global_clipnorm: Positive | None = None, use_ema: bool = False,
        ema_momentum: Fraction = 0.99, ema_overwrite_frequency: Count | None = None,
        loss_scale_factor: Positive | None = None, gradient_accumulation_steps: Count | None = None,
        name: str | None = None, **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        self.beta_1 = beta_1
        self.beta_2 = beta_2
        self.epsilon = epsilon
        super().__init__(**shared(locals()))

    def _build_own(self) -> None:
        """Make the variable for the product of the weights."""
        self._product = self.add_variable((), "ones", name="variable")

    def slots(self) -> Slots:
        """The mean and the mean square."""
        return (("momentum", "velocity"),)

    def _weight(self, step: Tensor) -> Tensor:
        decay = ops.exp(ops.multiply(step, math.log(0.96)))
        return ops.multiply(ops.subtract(1.0, ops.multiply(decay, 0.5)), self.beta_1)

    def scalars(self, step: Tensor, rate: Tensor) -> dict[str, Tensor]:
        """The weights of mean and gradient, the correction of the mean square, and the rate."""
        now, ahead = self._weight(step), self._weight(ops.add(step, 1.0))
        product = ops.multiply(ops.cast(self._product.value, dtype_of(now)), now)
        return {
            "past": ops.divide(ahead, ops.subtract(1.0, ops.multiply(product, ahead))),
            "present": ops.divide(ops.subtract(1.0, now), ops.subtract(1.0, product)),
            "square": one_minus_power(self.beta_2, step),
            "rate": rate,
        }

    def rule(self, p: Tensor, g: Tensor, *slots: Tensor, **scalars: Tensor) -> Sequence[Tensor]:
        """The new weight, mean and mean square."""
        m, v = slots
        m = ops.add(m, ops.multiply(ops.subtract(g, m), 1.0 - self.beta_1))
        v = ops.add(v, ops.multiply(ops.subtract(ops.square(g), v), 1.0 - self.beta_2))
        mean = ops.add(ops.multiply(m, scalars["past"]), ops.multiply(g, scalars["present"]))
        below = ops.add(ops.sqrt(ops.divide(v, scalars["square"])), self.epsilon)
        return ops.subtract(p, ops.divide(ops.multiply(mean, scalars["rate"]), below)), m, v

    def _recover(self) -> None:
        """Find the product of the weights of all steps so far, for files that lack it."""
        steps = np.arange(1.0, int(self.iterations.numpy()) + 1)
        with use(self._product.engine):
            self._product.assign(np.prod(self.beta_1 * (1.0 - 0.5 * 0.96**steps)))

    def after_update(self) -> None:
        """Multiply this step's weight into the product."""
        step = ops.cast(ops.add(self.iterations, 1), "float32")
        self._product.assign(ops.multiply(self._product.value, self._weight(step)))
