"""Gradient descent with momentum, and by signs: SGD, Lion."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .. import ops
from ..core import Count, Fraction, NotNegative, Positive, Tensor, Unpack
from ..engine import Variable
from .optimizer import Optimizer, shared
from .state import LearningRate, OlderArguments, Slots


class SGD(Optimizer):
    """Gradient descent: `p -= rate * g`; with momentum `v = momentum * v - rate * g`, `p += v`.

    Args:
        learning_rate: a number, a schedule or a function; 0.01 by default.
        momentum: in [0, 1], 0 by default.
        nesterov: look ahead, `p += momentum * v - rate * g` of the new v (Sutskever et al., 2013).

    The other arguments are those of `Optimizer`.

    >>> from kerata import Variable
    >>> weight = Variable([1.0])
    >>> SGD(0.5).apply([ops.array([1.0])], [weight])
    >>> weight.numpy().tolist()
    [0.5]
    """

    def __init__(
        self, learning_rate: LearningRate = 0.01, momentum: Fraction = 0.0, nesterov: bool = False,
        weight_decay: NotNegative | None = None, clipnorm: Positive | None = None,
        clipvalue: Positive | None = None, global_clipnorm: Positive | None = None,
        use_ema: bool = False, ema_momentum: Fraction = 0.99,
        ema_overwrite_frequency: Count | None = None, loss_scale_factor: Positive | None = None,
        gradient_accumulation_steps: Count | None = None, name: str | None = None,
        **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        self.momentum = momentum
        self.nesterov = nesterov
        super().__init__(**shared(locals()))

    def build(self, variables: Iterable[Variable]) -> None:
        """Make the velocities, where there is momentum; the argument has another name, as in
        Keras.
        """
        super().build(variables)

    def slots(self) -> Slots:
        """The velocity, where there is momentum."""
        return (("momentum",),) if self.momentum else ()

    def by_rows(self) -> bool:
        """Without momentum."""
        return not self.momentum

    def rule(self, p: Tensor, g: Tensor, *slots: Tensor, **scalars: Tensor) -> Sequence[Tensor]:
        """The new weight (and velocity)."""
        rate = scalars["rate"]
        if not slots:
            return (ops.sgd_update(p, g, rate),)
        return ops.momentum_update(p, g, slots[0], rate, self.momentum, self.nesterov)


class Lion(Optimizer):
    """`p -= rate * sign(b1 * m + (1 - b1) * g)`, then `m = b2 * m + (1 - b2) * g` (Chen et al.,
    2023).

    Args:
        learning_rate: a number,
        a schedule or a function; 0.001 by default. Three to ten times smaller than
            Adam's is usual.
        beta_1: weight of the past in the direction, 0.9 by default.
        beta_2: weight of the past in the momentum, 0.99 by default.

    The other arguments are those of `Optimizer`.
    """

    def __init__(
        self, learning_rate: LearningRate = 0.001, beta_1: Fraction = 0.9, beta_2: Fraction = 0.99,
        weight_decay: NotNegative | None = None, clipnorm: Positive | None = None,
        clipvalue: Positive | None = None, global_clipnorm: Positive | None = None,
        use_ema: bool = False, ema_momentum: Fraction = 0.99,
        ema_overwrite_frequency: Count | None = None, loss_scale_factor: Positive | None = None,
        gradient_accumulation_steps: Count | None = None, name: str | None = None,
        **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        if beta_1 == 0:
            raise ValueError("`beta_1` must be above 0; given 0.")
        self.beta_1 = beta_1
        self.beta_2 = beta_2
        super().__init__(**shared(locals()))

    def slots(self) -> Slots:
        """The momentum."""
        return (("momentum",),)

    def rule(self, p: Tensor, g: Tensor, *slots: Tensor, **scalars: Tensor) -> Sequence[Tensor]:
        """The new weight and momentum."""
        (m,) = slots
        blend = ops.add(ops.multiply(m, self.beta_1), ops.multiply(g, 1.0 - self.beta_1))
        p = ops.subtract(p, ops.multiply(ops.sign(blend), scalars["rate"]))
        return p, ops.add(ops.multiply(m, self.beta_2), ops.multiply(g, 1.0 - self.beta_2))
