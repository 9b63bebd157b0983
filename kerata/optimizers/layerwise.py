"""Rules that look at a whole weight, not at one element: Lamb, Adafactor, Muon."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .. import ops
from ..core import Count, Fraction, NotNegative, Positive, Tensor, Unpack
from ..engine import Variable
from ..ops._base import shape_of, tensor
from .adam import one_minus_power
from .gradients import store
from .optimizer import Optimizer, shared
from .state import LearningRate, OlderArguments, Slots


def _blend(old: Tensor, new: Tensor, share: float | Tensor) -> Tensor:
    """The old value moved by a share of the way to the new one."""
    return ops.add(old, ops.multiply(ops.subtract(new, old), share))


def _root_mean_square(x: Tensor) -> Tensor:
    return ops.sqrt(ops.mean(ops.square(x)))


class Lamb(Optimizer):
    """Adam's step, as long as the weight times the learning rate (You et al., 2020).

    With `r = m / (1 - b1**t) / (sqrt(v / (1 - b2**t)) + epsilon)` of Adam's means m and v,
    `p -= rate * |p| / |r| * r`; where a norm is 0 the quotient is 1.

    Args:
        learning_rate: a number, a schedule or a function; 0.001 by default.
        beta_1: weight of the past in the mean, 0.9 by default.
        beta_2: weight of the past in the mean square, 0.999 by default.
        epsilon: 1e-7 by default.

    The other arguments are those of `Optimizer`.

    >>> from kerata import Variable
    >>> weight = Variable([2.0, 2.0, 2.0, 2.0])
    >>> Lamb(0.5).apply([ops.array([3.0, 3.0, 3.0, 3.0])], [weight])
    >>> weight.numpy().round(4).tolist()
    [1.0, 1.0, 1.0, 1.0]
    """

    def __init__(
        self, learning_rate: LearningRate = 0.001, beta_1: Fraction = 0.9, beta_2: Fraction = 0.999,
        epsilon: NotNegative = 1e-7,
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
        super().__init__(**shared(locals()))

    def slots(self) -> Slots:
        """The mean and the mean square."""
        return (("momentum", "velocity"),)

    def update_step(self, gradient: Tensor, variable: Variable, learning_rate: Tensor) -> None:
        """Update one variable."""
        dtype, index = variable.dtype, self._index[variable]
        step = ops.cast(ops.add(self.iterations, 1), "float32")
        cells = [self._slots[name][index] for name in ("momentum", "velocity")]
        m = _blend(cells[0].value, gradient, 1.0 - self.beta_1)
        v = _blend(cells[1].value, ops.square(gradient), 1.0 - self.beta_2)
        first, second = (
            ops.cast(one_minus_power(beta, step), dtype) for beta in (self.beta_1, self.beta_2)
        )
        below = ops.add(ops.sqrt(ops.divide(v, second)), self.epsilon)
        r = ops.divide(ops.divide(m, first), below)
        long, wide = (ops.sqrt(ops.sum(ops.square(x))) for x in (variable.value, r))
        both = ops.greater(ops.multiply(long, wide), 0)
        one = ops.ones_like(long)
        ratio = ops.where(both, ops.divide(long, ops.where(both, wide, one)), one)
        length = ops.multiply(ratio, tensor(learning_rate, dtype))
        store([variable, *cells], [ops.subtract(variable.value, ops.multiply(r, length)), m, v])


class Adafactor(Optimizer):
    """Steps over the root of a mean square that is kept by rows and columns (Shazeer & Stern,
    2018).

    With `d = 1 - t**beta_2_decay`, the mean square v of `g**2 + epsilon_1` decays by d; of a weight
    with two axes or more the means R over the last and C over the axis before are kept instead,
    and `v = R / mean(R) * C`. `u = g / sqrt(v)` is shortened to `rms(u) <= clip_threshold`, and
    `p -= max(epsilon_2, rms(p)) * min(rate, 1 / sqrt(t)) * u`.

    Args:
        learning_rate: a number, a schedule or a function; 0.001 by default.
        beta_2_decay: -0.8 by default.
        epsilon_1: 1e-30 by default.
        epsilon_2: the least size of a weight, 1e-3 by default.
        clip_threshold: 1.0 by default.
        relative_step: changes nothing, as in Keras: the rate is `1 / sqrt(t)` at most either way.

    The other arguments are those of `Optimizer`.

    >>> from kerata import Variable
    >>> weight = Variable([1.0, -1.0])
    >>> Adafactor(0.5).apply([ops.array([3.0, 0.2])], [weight])
    >>> weight.numpy().round(4).tolist()
    [0.5, -1.5]
    """

    def __init__(
        self, learning_rate: LearningRate = 0.001, beta_2_decay: float = -0.8,
        epsilon_1: NotNegative = 1e-30, epsilon_2: NotNegative = 1e-3,
        clip_threshold: Positive = 1.0, relative_step: bool = True,
        weight_decay: NotNegative | None = None, clipnorm: Positive | None = None,
        clipvalue: Positive | None = None, global_clipnorm: Positive | None = None,
        use_ema: bool = False, ema_momentum: Fraction = 0.99,
        ema_overwrite_frequency: Count | None = None, loss_scale_factor: Positive | None = None,
        gradient_accumulation_steps: Count | None = None, name: str | None = None,
        **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        self.beta_2_decay = beta_2_decay
        self.epsilon_1 = epsilon_1
        self.epsilon_2 = epsilon_2
        self.clip_threshold = clip_threshold
        self.relative_step = relative_step
        super().__init__(**shared(locals()))

    def _build_own(self) -> None:
        """Make the means of rows and of columns, scalars where they are not used, and the mean
        square.
        """
        self._cells = []
        for variable in self._trainable_variables:
            shape, name = variable.shape, variable.name
            shapes = [shape[:-1], (*shape[:-2], shape[-1])] if len(shape) > 1 else [(), ()]
            means = [self.add_variable(one, "zeros", variable.dtype, name=name) for one in shapes]
            self._cells.append([*means, self.add_variable_from_reference(variable, "velocity")])

    def update_step(self, gradient: Tensor, variable: Variable, learning_rate: Tensor) -> None:
        """Update one variable."""
        dtype, p = variable.dtype, variable.value
        step = ops.cast(ops.add(self.iterations, 1), "float32")
        share = ops.cast(ops.power(step, self.beta_2_decay), dtype)
        rate = ops.cast(ops.minimum(tensor(learning_rate, "float32"), ops.rsqrt(step)), dtype)
        square = ops.add(ops.square(gradient), self.epsilon_1)
        cells = self._cells[self._index[variable]]
        if len(variable.shape) > 1:
            rows = _blend(cells[0].value, ops.mean(square, -1), share)
            columns = _blend(cells[1].value, ops.mean(square, -2), share)
            relative = ops.divide(rows, ops.mean(rows, -1, keepdims=True))
            v = ops.multiply(ops.expand_dims(relative, -1), ops.expand_dims(columns, -2))
            store(cells, [rows, columns, v])
        else:
            v = _blend(cells[2].value, square, share)
            store(cells[2:], [v])
        u = ops.divide(gradient, ops.sqrt(v))
        long = ops.maximum(ops.divide(_root_mean_square(u), self.clip_threshold), 1.0)
        size = ops.maximum(_root_mean_square(p), self.epsilon_2)
        factor = ops.divide(ops.multiply(size, rate), long)
        store([variable], [ops.subtract(p, ops.multiply(u, factor))])


class Muon(Optimizer):
    """For matrices the orthogonal part of the momentum, for all else AdamW (Jordan, 2024; Liu et
    al., 2025).

    `m = momentum * m + g`, `x = g + momentum * m` (or m, without `nesterov`) over its norm, then
    `ns_steps` times `A = x x'`, `x = a x + (b A + c A A) x`, which brings all singular values near
    1; `p -= rate * rms_rate * sqrt(larger side) * x`.

    Args:
        learning_rate: a number, a schedule or a function; 0.001 by default.
        adam_beta_1, adam_beta_2, epsilon: AdamW's, 0.9, 0.999, 1e-7 by default.
        adam_weight_decay: of what AdamW updates, 0.004 by default.
        weight_decay: of what Muon updates, 0.004 by default.
        exclude_layers: patterns; what has one at the beginning of its path or after it is
            AdamW's, as an output layer should be.
        exclude_embeddings: whether what has "embedding" in its path is AdamW's.
        muon_a, muon_b, muon_c: the polynomial's coefficients.
        adam_lr_ratio: AdamW's learning rate over Muon's, 1 by default.
        momentum: 0.95 by default.
        ns_steps: how often the polynomial is applied, 5 by default.
        nesterov: whether the gradient counts once more.
        rms_rate: 0.2 by default, which makes steps as long as Adam's; None: no factor at all.

    The other arguments are those of `Optimizer`.

    >>> from kerata import Variable
    >>> weight = Variable([[1.0, 0.0], [0.0, 1.0]])
    >>> Muon(0.1, rms_rate=None).apply([ops.array([[5.0, 0.0], [0.0, 5.0]])], [weight])
    >>> bool(weight.numpy()[0, 0] < 0.95)
    True
    """

    def __init__(
        self, learning_rate: LearningRate = 0.001, adam_beta_1: Fraction = 0.9,
        adam_beta_2: Fraction = 0.999, adam_weight_decay: NotNegative | None = 0.004,
        epsilon: NotNegative = 1e-7, weight_decay: NotNegative | None = 0.004,
        clipnorm: Positive | None = None, clipvalue: Positive | None = None,
        global_clipnorm: Positive | None = None, use_ema: bool = False,
        ema_momentum: Fraction = 0.99, ema_overwrite_frequency: Count | None = None,
        loss_scale_factor: Positive | None = None, gradient_accumulation_steps: Count | None = None,
        name: str | None = None, exclude_layers: Sequence[str] | None = None,
        exclude_embeddings: bool = True, muon_a: float = 3.4445, muon_b: float = -4.775,
        muon_c: float = 2.0315, adam_lr_ratio: float = 1, momentum: Fraction = 0.95,
        ns_steps: Count = 5, nesterov: bool = True, rms_rate: float | None = 0.2,
        **kwargs: Unpack[OlderArguments],
    ) -> None:  # fmt: skip
        self.adam_beta_1, self.adam_beta_2 = adam_beta_1, adam_beta_2
        self.adam_weight_decay, self.epsilon = adam_weight_decay, epsilon
        self.exclude_layers = list(exclude_layers or ())
        self.exclude_embeddings = exclude_embeddings
        self.muon_a, self.muon_b, self.muon_c = muon_a, muon_b, muon_c
        self.adam_lr_ratio, self.momentum, self.ns_steps = adam_lr_ratio, momentum, ns_steps
        self.nesterov, self.rms_rate = nesterov, rms_rate
        super().__init__(**shared(locals()))

    def by_adam(self, variable: Variable) -> bool:
        """Whether AdamW updates a variable."""
        path = variable.path
        embedding = self.exclude_embeddings and "embedding" in path.lower()
        excluded = any(re.search(pattern, path) for pattern in self.exclude_layers)
        return len(variable.shape) != 2 or embedding or excluded

    def _build_own(self) -> None:
        """Make the momentum, and what AdamW has beside it."""
        self._cells = []
        for variable in self._trainable_variables:
            names = ["momentum", "velocity"] if self.by_adam(variable) else ["momentum"]
            self._cells.append([self.add_variable_from_reference(variable, n) for n in names])

    def decay_of(self, variable: Variable) -> float | None:
        """AdamW's or Muon's."""
        found = super().decay_of(variable)
        return self.adam_weight_decay if self.by_adam(variable) else found

    def update_step(self, gradient: Tensor, variable: Variable, learning_rate: Tensor) -> None:
        """Update one variable."""
        cells, p = self._cells[self._index[variable]], variable.value
        rate = tensor(learning_rate, variable.dtype)
        if len(cells) == 2:
            new = self._adam(p, gradient, rate, *(cell.value for cell in cells))
            return store([variable, *cells], new)
        m = ops.add(ops.multiply(cells[0].value, self.momentum), gradient)
        x = ops.add(gradient, ops.multiply(m, self.momentum)) if self.nesterov else m
        move = self.zeropower_via_newtonschulz5(x, self.ns_steps)
        move = ops.multiply(self.lr_adjust(move), rate)
        return store([variable, *cells], [ops.subtract(p, move), m])

    def _adam(self, p: Tensor, g: Tensor, rate: Tensor, m: Tensor, v: Tensor) -> Sequence[Tensor]:
        step = ops.cast(ops.add(self.iterations, 1), "float32")
        second = ops.sqrt(one_minus_power(self.adam_beta_2, step))
        factor = ops.divide(second, one_minus_power(self.adam_beta_1, step))
        rate = ops.multiply(rate, ops.cast(ops.multiply(factor, self.adam_lr_ratio), rate.dtype))
        return ops.adam_update(p, g, m, v, rate, self.adam_beta_1, self.adam_beta_2, self.epsilon)

    def lr_adjust(self, x: Tensor) -> Tensor:
        """A step of the size of Adam's: `rms_rate * sqrt(larger side) * x` (Liu et al., 2025)."""
        if self.rms_rate is None:
            return x
        return ops.multiply(x, self.rms_rate * max(shape_of(x)) ** 0.5)

    def transpose_last_axis(self, X: Tensor) -> Tensor:
        """The last two axes exchanged."""
        return ops.swapaxes(X, -1, -2)

    def zeropower_via_newtonschulz5(self, x: Tensor, steps: int) -> Tensor:
        """The factor of x that turns, by a polynomial of odd degree (Newton and Schulz)."""
        tall = x.shape[0] > x.shape[1]
        x = ops.transpose(x) if tall else x
        x = ops.divide(x, ops.add(ops.sqrt(ops.sum(ops.square(x))), 1e-7))
        for _ in range(steps):
            a = ops.matmul(x, ops.transpose(x))
            b = ops.add(ops.multiply(a, self.muon_b), ops.multiply(ops.matmul(a, a), self.muon_c))
            x = ops.add(ops.multiply(x, self.muon_a), ops.matmul(b, x))
        return ops.transpose(x) if tall else x
