"""AdamW without a schedule: weights are averaged while they are trained."""

from __future__ import annotations

from collections.abc import Sequence

from .. import ops
from ..core import Count, Fraction, Natural, NotNegative, Positive, Tensor, Unpack
from .adam import one_minus_power
from .optimizer import Optimizer, shared
from .state import LearningRate, OlderArguments, Slots


class ScheduleFreeAdamW(Optimizer):
    """AdamW whose gradients are taken between its iterate z and the mean x of all of these
    (Defazio et al., 2024).

    `p = (1 - b1) z + b1 x`, `v += (1 - b2) (g**2 - v)`,
    `z -= rate * g / (sqrt(v / (1 - b2**t)) + epsilon)`, `x += (z - x) / t`.

    Args:
        learning_rate: a number, a schedule or a function; 0.0025 by default.
        beta_1: the share of the mean in the weights, 0.9 by default.
        beta_2: weight of the past in the mean square, 0.999 by default.
        epsilon: 1e-8 by default.
        warmup_steps: for how many steps the rate rises from 0 in a line; 0 by default.

    The other arguments are those of `Optimizer`. z is what is called "momentum" in `variables`.

    >>> from kerata import Variable
    >>> weight = Variable([1.0])
    >>> ScheduleFreeAdamW(0.5).apply([ops.array([3.0])], [weight])
    >>> weight.numpy().round(4).tolist()
    [0.5]
    """

    def __init__(
        self, learning_rate: LearningRate = 0.0025, beta_1: Positive = 0.9,
        beta_2: Fraction = 0.999, epsilon: NotNegative = 1e-8, warmup_steps: Natural = 0,
        weight_decay: NotNegative | None = None, clipnorm: Positive | None = None,
        clipvalue: Positive | None = None, global_clipnorm: Positive | None = None,
        use_ema: bool = False, ema_momentum: Fraction = 0.99,
        ema_overwrite_frequency: Count | None = None, loss_scale_factor: Positive | None = None,
        gradient_accumulation_steps: Count | None = None, name: str | None = None,
        **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        if not 0 < beta_1 <= 1:
            raise ValueError(f"`beta_1` must lie in (0, 1], for x is told from it; given {beta_1}.")
        self.beta_1 = beta_1
        self.beta_2 = beta_2
        self.epsilon = epsilon
        self.warmup_steps = warmup_steps
        super().__init__(**shared(locals()))

    def slots(self) -> Slots:
        """The iterate and the mean square."""
        return (("momentum", "velocity"),)

    def _build_own(self) -> None:
        """Have the iterate begin as the weight."""
        for variable, iterate in zip(self._trainable_variables, self._slots["momentum"]):
            iterate.assign(variable.value)

    def scalars(self, step: Tensor, rate: Tensor) -> dict[str, Tensor]:
        """The rate of this step, the share of z in the mean, the correction of v's bias."""
        if self.warmup_steps:
            rate = ops.multiply(rate, ops.minimum(ops.divide(step, self.warmup_steps), 1.0))
        square = one_minus_power(self.beta_2, step)
        return {"rate": rate, "share": ops.divide(1.0, step), "square": square}

    def rule(self, p: Tensor, g: Tensor, *slots: Tensor, **scalars: Tensor) -> Sequence[Tensor]:
        """The new weight, iterate and mean square."""
        z, v = slots
        rest = 1.0 - self.beta_1
        x = ops.divide(ops.subtract(p, ops.multiply(z, rest)), self.beta_1)
        v = ops.add(v, ops.multiply(ops.subtract(ops.square(g), v), 1.0 - self.beta_2))
        below = ops.add(ops.sqrt(ops.divide(v, scalars["square"])), self.epsilon)
        z = ops.subtract(z, ops.divide(ops.multiply(g, scalars["rate"]), below))
        x = ops.add(x, ops.multiply(ops.subtract(z, x), scalars["share"]))
        return ops.add(ops.multiply(x, self.beta_1), ops.multiply(z, rest)), z, v
