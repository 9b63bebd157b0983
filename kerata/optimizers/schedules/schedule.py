"""Learning rates that follow from the number of steps made."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ... import ops
from ...core import NotNegative, Positive, Tensor, TensorLike, registry


class LearningRateSchedule(registry.Configurable):
    """Base of schedules: write `__call__(step)`, the learning rate at a step, a scalar, in
    `kerata.ops`.

    >>> class Halving(LearningRateSchedule):
    ...     def __call__(self, step):
    ...         return 0.5 ** ops.cast(step, "float32")
    >>> float(Halving()(2))
    0.25
    """

    package = "optimizers.schedules"

    def __call__(self, step: TensorLike) -> Tensor:
        """The learning rate at this step, which is an integer scalar."""
        raise NotImplementedError(f"{type(self).__name__} must define `__call__(step)`.")


class ExponentialDecay(LearningRateSchedule):
    """`initial_learning_rate * decay_rate ** (step / decay_steps)`.

    Args:
        initial_learning_rate: the rate at step 0.
        decay_steps: positive; after so many steps the rate has been multiplied by `decay_rate`.
        decay_rate: the factor.
        staircase: round `step / decay_steps` down.

    >>> round(float(ExponentialDecay(1.0, 10, 0.5)(20)), 4)
    0.25
    """

    def __init__(
        self,
        initial_learning_rate: float,
        decay_steps: Positive,
        decay_rate: float,
        staircase: bool = False,
        name: str = "ExponentialDecay",
    ) -> None:
        self.initial_learning_rate = initial_learning_rate
        self.decay_steps = decay_steps
        self.decay_rate = decay_rate
        self.staircase = staircase
        self.name = name

    def __call__(self, step: TensorLike) -> Tensor:
        """The learning rate at this step."""
        part = _part(step, self.decay_steps, self.staircase)
        return ops.multiply(ops.power(self.decay_rate, part), self.initial_learning_rate)


class InverseTimeDecay(LearningRateSchedule):
    """`initial_learning_rate / (1 + decay_rate * step / decay_steps)`.

    Args:
        initial_learning_rate: the rate at step 0.
        decay_steps: positive; how often the decay is counted once.
        decay_rate: how fast it decays.
        staircase: round `step / decay_steps` down.

    >>> round(float(InverseTimeDecay(1.0, 10, 0.5)(20)), 4)
    0.5
    """

    def __init__(
        self,
        initial_learning_rate: float,
        decay_steps: Positive,
        decay_rate: float,
        staircase: bool = False,
        name: str = "InverseTimeDecay",
    ) -> None:
        self.initial_learning_rate = initial_learning_rate
        self.decay_steps = decay_steps
        self.decay_rate = decay_rate
        self.staircase = staircase
        self.name = name

    def __call__(self, step: TensorLike) -> Tensor:
        """The learning rate at this step."""
        part = _part(step, self.decay_steps, self.staircase)
        below = ops.add(ops.multiply(part, self.decay_rate), 1.0)
        return ops.divide(self.initial_learning_rate, below)


class PiecewiseConstantDecay(LearningRateSchedule):
    """`values[0]` up to step `boundaries[0]` included, then `values[1]` up to `boundaries[1]`, and
    so on.

    Args:
        boundaries: increasing steps.
        values: rates, one more than there are boundaries.

    >>> schedule = PiecewiseConstantDecay([10, 20], [1.0, 0.5, 0.25])
    >>> [float(schedule(step)) for step in (10, 11, 21)]
    [1.0, 0.5, 0.25]
    """

    def __init__(
        self, boundaries: Sequence[float], values: Sequence[float], name: str = "PiecewiseConstant"
    ) -> None:
        if len(boundaries) != len(values) - 1:
            raise ValueError(
                "PiecewiseConstantDecay needs one value more than boundaries; given are "
                f"{len(boundaries)} boundaries and {len(values)} values."
            )
        self.boundaries = boundaries
        self.values = values
        self.name = name

    def __call__(self, step: TensorLike) -> Tensor:
        """The learning rate at this step."""
        step = _float(step)
        rate = ops.full_like(step, self.values[0])
        for boundary, value in zip(self.boundaries, self.values[1:]):
            rate = ops.where(ops.greater(step, float(boundary)), float(value), rate)
        return rate


class PolynomialDecay(LearningRateSchedule):
    """`(initial - end) * (1 - step / decay_steps) ** power + end`, and `end` after `decay_steps`.

    Args:
        initial_learning_rate: the rate at step 0.
        decay_steps: positive; when the end is reached.
        end_learning_rate: the last rate, 0.0001 by default.
        power: 1 (a line) by default.
        cycle: begin again after `decay_steps`, at a point that is lower each time.

    >>> round(float(PolynomialDecay(1.0, 10, end_learning_rate=0.5)(5)), 4)
    0.75
    """

    def __init__(
        self, initial_learning_rate: float, decay_steps: Positive,
        end_learning_rate: float = 0.0001, power: float = 1.0, cycle: bool = False,
        name: str = "PolynomialDecay",
    ) -> None:  # fmt: skip
        self.initial_learning_rate = initial_learning_rate
        self.decay_steps = decay_steps
        self.end_learning_rate = end_learning_rate
        self.power = power
        self.cycle = cycle
        self.name = name

    def __call__(self, step: TensorLike) -> Tensor:
        """The learning rate at this step."""
        step = _float(step)
        length: Any = float(self.decay_steps)
        if self.cycle:
            rounds = ops.maximum(ops.ceil(ops.divide(step, length)), 1.0)
            length = ops.multiply(rounds, length)
        else:
            step = ops.minimum(step, length)
        left = ops.subtract(1.0, ops.divide(step, length))
        span = self.initial_learning_rate - self.end_learning_rate
        return ops.add(ops.multiply(ops.power(left, self.power), span), self.end_learning_rate)


class CosineDecay(LearningRateSchedule):
    """Half a wave of the cosine down from the initial rate, after an optional straight rise
    (Loshchilov, 2016).

    `initial * ((1 - alpha) * (1 + cos(pi * step / decay_steps)) / 2 + alpha)`.

    Args:
        initial_learning_rate: the rate at step 0.
        decay_steps: positive; how long the decay is.
        alpha: the last rate as a share of the first, 0 by default.
        warmup_target: the rate to rise to first; None: no rise.
        warmup_steps: how long the rise is.

    >>> [round(float(CosineDecay(1.0, 10)(step)), 4) for step in (0, 5, 10)]
    [1.0, 0.5, 0.0]
    """

    def __init__(
        self, initial_learning_rate: float, decay_steps: Positive, alpha: float = 0.0,
        name: str = "CosineDecay", warmup_target: float | None = None,
        warmup_steps: NotNegative = 0,
    ) -> None:  # fmt: skip
        self.initial_learning_rate = initial_learning_rate
        self.decay_steps = decay_steps
        self.alpha = alpha
        self.name = name
        self.warmup_target = warmup_target
        self.warmup_steps = warmup_steps

    def __call__(self, step: TensorLike) -> Tensor:
        """The learning rate at this step."""
        step = _float(step)
        first = self.initial_learning_rate
        if self.warmup_target is None:
            return self._decayed(step, first)
        rise = (self.warmup_target - first) / max(self.warmup_steps, 1)
        rising = ops.add(ops.multiply(step, rise), first)
        falling = self._decayed(ops.subtract(step, float(self.warmup_steps)), self.warmup_target)
        return ops.where(ops.less(step, float(self.warmup_steps)), rising, falling)

    def _decayed(self, step: Tensor, top: float) -> Tensor:
        part = ops.divide(ops.minimum(step, float(self.decay_steps)), float(self.decay_steps))
        wave = ops.add(ops.cos(ops.multiply(part, math.pi)), 1.0)
        return ops.multiply(ops.add(ops.multiply(wave, 0.5 * (1 - self.alpha)), self.alpha), top)


class CosineDecayRestarts(LearningRateSchedule):
    """Cosine decays one after the other, each longer and lower than the one before (Loshchilov &
    Hutter, 2016).

    Args:
        initial_learning_rate: the rate at step 0.
        first_decay_steps: positive; length of the first decay.
        t_mul: each decay is so many times as long as the one before, 2 by default.
        m_mul: each begins at so many times the rate of the one before, 1 by default.
        alpha: the lowest rate as a share of the first, 0 by default.

    >>> schedule = CosineDecayRestarts(1.0, 10)
    >>> [round(float(schedule(step)), 4) for step in (0, 5, 10, 20)]
    [1.0, 0.5, 1.0, 0.5]
    """

    def __init__(
        self, initial_learning_rate: float, first_decay_steps: Positive, t_mul: Positive = 2.0,
        m_mul: float = 1.0, alpha: float = 0.0, name: str = "SGDRDecay",
    ) -> None:  # fmt: skip
        self.initial_learning_rate = initial_learning_rate
        self.first_decay_steps = first_decay_steps
        self.t_mul = t_mul
        self.m_mul = m_mul
        self.alpha = alpha
        self.name = name

    def __call__(self, step: TensorLike) -> Tensor:
        """The learning rate at this step."""
        done = ops.divide(_float(step), float(self.first_decay_steps))
        growth = self.t_mul
        if growth == 1:
            restarts = ops.floor(done)
            part = ops.subtract(done, restarts)
        else:
            # the decays before number i take (1 - growth**i) / (1 - growth) first lengths together
            grown = ops.log(ops.subtract(1.0, ops.multiply(done, 1.0 - growth)))
            restarts = ops.floor(ops.divide(grown, math.log(growth)))
            length = ops.power(growth, restarts)
            before = ops.divide(ops.subtract(1.0, length), 1.0 - growth)
            part = ops.divide(ops.subtract(done, before), length)
        top = ops.multiply(ops.power(self.m_mul, restarts), 0.5 * (1 - self.alpha))
        wave = ops.add(ops.cos(ops.multiply(part, math.pi)), 1.0)
        return ops.multiply(
            ops.add(ops.multiply(top, wave), self.alpha), self.initial_learning_rate
        )


def _float(step: TensorLike) -> Tensor:
    return ops.cast(step, "float32")


def _part(step: TensorLike, length: float, whole: bool) -> Tensor:
    part = ops.divide(_float(step), float(length))
    return ops.floor(part) if whole else part
