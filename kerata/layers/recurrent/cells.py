"""One step of a recurrent network: `SimpleRNNCell`, `LSTMCell`, `GRUCell`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import activations, initializers, ops, random
from ...core import Count, Fraction, Identifier, Tensor, Unpack
from ...engine import Variable
from ..base import Layer, LayerArguments, add_weight_like, set_weight_options

__all__ = ["GRUCell", "LSTMCell", "SimpleRNNCell"]


class DropoutMasks:
    """One mask of dropout for all steps of a sequence, by `dropout` and `recurrent_dropout`."""

    dropout: float
    recurrent_dropout: float
    seed_generator: Any
    _dropout_mask: Any = None
    _recurrent_dropout_mask: Any = None

    def get_dropout_mask(self, step_input: Tensor) -> Any:
        """The factors of the inputs, drawn at the first call after a reset, if there is dropout."""
        if self._dropout_mask is None and self.dropout:
            self._dropout_mask = self._drawn(step_input, self.dropout)
        return self._dropout_mask

    def get_recurrent_dropout_mask(self, step_input: Tensor) -> Any:
        """The factors of the state, drawn at the first call after a reset, if there is dropout."""
        if self._recurrent_dropout_mask is None and self.recurrent_dropout:
            self._recurrent_dropout_mask = self._drawn(step_input, self.recurrent_dropout)
        return self._recurrent_dropout_mask

    def _drawn(self, like: Tensor, rate: float) -> Tensor:
        return random.dropout(ops.ones_like(like), rate, seed=self.seed_generator)

    def reset_dropout_mask(self) -> None:
        """Forget the factors of the inputs."""
        self._dropout_mask = None

    def reset_recurrent_dropout_mask(self) -> None:
        """Forget the factors of the state."""
        self._recurrent_dropout_mask = None


class RecurrentCell(DropoutMasks, Layer):
    """What the three cells share: their weights, their dropout, their states of zeros."""

    kernel: Variable = None  # type: ignore[assignment]  # until it is built
    recurrent_kernel: Variable = None  # type: ignore[assignment]
    bias: Variable | None = None
    gates = 1
    bias_initializer: Any
    bias_regularizer: Any
    bias_constraint: Any

    def _take(self, given: dict[str, Any]) -> None:
        """Keep the constructor's arguments, given as its `locals()`."""
        self.units: int = given["units"]
        self.activation = activations.get(given["activation"])
        if "recurrent_activation" in given:
            self.recurrent_activation = activations.get(given["recurrent_activation"])
        self.use_bias = given["use_bias"]
        set_weight_options(self, given, "kernel", "recurrent", "bias")
        self.dropout = given["dropout"]
        self.recurrent_dropout = given["recurrent_dropout"]
        self.seed = given["seed"]
        self.seed_generator = None
        if self.dropout or self.recurrent_dropout:
            self.seed_generator = random.SeedGenerator(self.seed)
        self._dropout_mask: Any = None
        self._recurrent_dropout_mask: Any = None

    @property
    def state_size(self) -> Any:
        """Sizes of the states."""
        return self.units

    @property
    def output_size(self) -> int:
        """Size of the output."""
        return self.units

    def get_initial_state(self, batch_size: int | None = None) -> list[Tensor]:
        """States of zeros, each `[batch_size, units]`."""
        count = len(self.state_size) if isinstance(self.state_size, list) else 1
        shape: Any = (batch_size, self.units)
        return [ops.zeros(shape, self.compute_dtype) for _ in range(count)]

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Make `kernel` [features, gates * units], `recurrent_kernel`, `bias`."""
        size, width = input_shape[-1], self.gates * self.units
        if size is None:
            raise ValueError(
                f"{type(self).__name__} '{self.name}' needs a known number of features (the last "
                f"axis); given the shape {tuple(input_shape)}."
            )
        self.kernel = add_weight_like(self, "kernel", (size, width))
        self.recurrent_kernel = add_weight_like(
            self, "recurrent", (self.units, width), name="recurrent_kernel"
        )
        if self.use_bias:
            self.bias = self._make_bias((width,))

    def _make_bias(self, shape: tuple[int, ...]) -> Any:
        return add_weight_like(self, "bias", shape)

    # -- dropout
    def draw_masks(self, batch: int) -> None:
        """Draw all masks now, before a loop in which they must not change."""
        self.reset_dropout_mask()
        self.reset_recurrent_dropout_mask()
        dtype = self.compute_dtype
        self.get_dropout_mask(ops.zeros((batch, self.kernel.shape[0]), dtype))
        self.get_recurrent_dropout_mask(ops.zeros((batch, self.units), dtype))

    def _dropped(self, x: Tensor, h: Tensor, training: bool | None) -> tuple[Tensor, Tensor]:
        """Inputs and state, in training times their masks."""
        if training and self.dropout:
            x = ops.multiply(x, self.get_dropout_mask(x))
        if training and self.recurrent_dropout:
            h = ops.multiply(h, self.get_recurrent_dropout_mask(h))
        return x, h


class SimpleRNNCell(RecurrentCell):
    """`h' = activation(x @ kernel + bias + h @ recurrent_kernel)`.

    Args:
        units: size of the state.
        dropout: fraction of inputs dropped in training, the same at all steps of a sequence.
        recurrent_dropout: fraction of the state dropped likewise.

    >>> import numpy as np
    >>> output, [state] = SimpleRNNCell(4)(np.ones((2, 3)), [np.zeros((2, 4))])
    >>> output.shape, state is output
    ((2, 4), True)
    """

    def __init__(
        self, units: Count, activation: Identifier = "tanh", use_bias: bool = True,
        kernel_initializer: Identifier = "glorot_uniform",
        recurrent_initializer: Identifier = "orthogonal", bias_initializer: Identifier = "zeros",
        kernel_regularizer: Identifier = None, recurrent_regularizer: Identifier = None,
        bias_regularizer: Identifier = None, kernel_constraint: Identifier = None,
        recurrent_constraint: Identifier = None, bias_constraint: Identifier = None,
        dropout: Fraction = 0.0, recurrent_dropout: Fraction = 0.0, seed: int | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:  # fmt: skip
        super().__init__(**kwargs)
        self._take(locals())

    def call(self, sequence: Tensor, states: Any, training: bool | None = False) -> Any:
        """The output, which is the new state, and the states."""
        x, h = self._dropped(sequence, _first(states), training)
        h = ops.add(linear(x, self.kernel, self.bias), ops.matmul(h, self.recurrent_kernel.value))
        h = self.activation(h)
        return h, [h] if isinstance(states, (list, tuple)) else h


class LSTMCell(RecurrentCell):
    """A step of long short-term memory (Hochreiter & Schmidhuber, 1997), with a forget gate.

    `i, f, g, o = split(x @ kernel + bias + h @ recurrent_kernel, 4)`;
    `c' = s(f) * c + s(i) * a(g)`; `h' = s(o) * a(c')`, with a the activation, s the recurrent one.

    Args:
        units: size of the states h and c.
        unit_forget_bias: whether the bias of f begins at 1 (Jozefowicz et al., 2015).
        dropout, recurrent_dropout: as `SimpleRNNCell`'s.

    >>> import numpy as np
    >>> zeros = np.zeros((2, 4))
    >>> output, [h, c] = LSTMCell(4)(np.ones((2, 3)), [zeros, zeros])
    >>> output.shape, c.shape
    ((2, 4), (2, 4))
    """

    gates = 4

    def __init__(
        self, units: Count, activation: Identifier = "tanh",
        recurrent_activation: Identifier = "sigmoid", use_bias: bool = True,
        kernel_initializer: Identifier = "glorot_uniform",
        recurrent_initializer: Identifier = "orthogonal", bias_initializer: Identifier = "zeros",
        unit_forget_bias: bool = True, kernel_regularizer: Identifier = None,
        recurrent_regularizer: Identifier = None, bias_regularizer: Identifier = None,
        kernel_constraint: Identifier = None, recurrent_constraint: Identifier = None,
        bias_constraint: Identifier = None, dropout: Fraction = 0.0,
        recurrent_dropout: Fraction = 0.0, seed: int | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:  # fmt: skip
        super().__init__(**kwargs)
        self.unit_forget_bias = unit_forget_bias
        self._take(locals())

    @property
    def state_size(self) -> list[int]:
        """Sizes of h and c."""
        return [self.units, self.units]

    def _make_bias(self, shape: tuple[int, ...]) -> Any:
        if not self.unit_forget_bias:
            return add_weight_like(self, "bias", shape)
        first = ForgetBias(self.bias_initializer)
        settings = {"regularizer": self.bias_regularizer, "constraint": self.bias_constraint}
        return self.add_weight(name="bias", shape=shape, initializer=first, **settings)

    def call(self, inputs: Tensor, states: Any, training: bool | None = False) -> Any:
        """The output h, and the states [h, c]."""
        h, c = states
        x, h = self._dropped(inputs, h, training)
        z = ops.add(linear(x, self.kernel, self.bias), ops.matmul(h, self.recurrent_kernel.value))
        return self._gated(z, c, -1)

    def _gated(self, z: Tensor, c: Tensor, axis: int) -> Any:
        i, f, g, o = ops.split(z, 4, axis=axis)
        s = self.recurrent_activation
        c = ops.add(ops.multiply(s(f), c), ops.multiply(s(i), self.activation(g)))
        h = ops.multiply(s(o), self.activation(c))
        return h, [h, c]


class ForgetBias(initializers.Initializer):
    """A bias of four gates: ones for the second, the forget gate, as given for the others."""

    package = "layers"

    def __init__(self, others: Any = "zeros") -> None:
        self.others = initializers.get(others)

    def draw(self, shape: Sequence[int], dtype: str) -> Any:
        """The bias as an array."""
        draw = getattr(self.others, "draw", None) or self.others
        bias = draw(tuple(shape), dtype=dtype).copy()
        bias[shape[0] // 4 : shape[0] // 2] = 1
        return bias


class GRUCell(RecurrentCell):
    """A step of a gated recurrent unit (Cho et al., 2014).

    `z, r = s(split(x @ kernel + bias + h @ recurrent_kernel))`, the first two of three parts;
    `h' = z * h + (1 - z) * a(x_3 + r * h_3)`.

    Args:
        units: size of the state.
        reset_after: whether r multiplies after the product with the third recurrent part, which
            has a bias of its own then (bias `[2, 3 * units]`), or h before it.
        dropout, recurrent_dropout: as `SimpleRNNCell`'s.

    >>> import numpy as np
    >>> output, [state] = GRUCell(4)(np.ones((2, 3)), [np.zeros((2, 4))])
    >>> output.shape
    (2, 4)
    """

    gates = 3

    def __init__(
        self, units: Count, activation: Identifier = "tanh",
        recurrent_activation: Identifier = "sigmoid", use_bias: bool = True,
        kernel_initializer: Identifier = "glorot_uniform",
        recurrent_initializer: Identifier = "orthogonal", bias_initializer: Identifier = "zeros",
        kernel_regularizer: Identifier = None, recurrent_regularizer: Identifier = None,
        bias_regularizer: Identifier = None, kernel_constraint: Identifier = None,
        recurrent_constraint: Identifier = None, bias_constraint: Identifier = None,
        dropout: Fraction = 0.0, recurrent_dropout: Fraction = 0.0, reset_after: bool = True,
        seed: int | None = None, **kwargs: Unpack[LayerArguments],
    ) -> None:  # fmt: skip
        super().__init__(**kwargs)
        self.reset_after = reset_after
        self._take(locals())

    def _make_bias(self, shape: tuple[int, ...]) -> Any:
        return add_weight_like(self, "bias", (2, *shape) if self.reset_after else shape)

    def call(self, inputs: Tensor, states: Any, training: bool | None = False) -> Any:
        """The output, which is the new state, and the states."""
        x, h = self._dropped(inputs, _first(states), training)
        units, recurrent = self.units, self.recurrent_kernel.value
        bias, inner_bias = None if self.bias is None else self.bias.value, None
        if bias is not None and self.reset_after:
            bias, inner_bias = bias[0], bias[1]
        xz, xr, xh = ops.split(ops.linear(x, self.kernel.value, bias), 3, axis=-1)
        s = self.recurrent_activation
        if self.reset_after:
            hz, hr, hh = ops.split(ops.linear(h, recurrent, inner_bias), 3, axis=-1)
            z, r = s(ops.add(xz, hz)), s(ops.add(xr, hr))
            new = self.activation(ops.add(xh, ops.multiply(r, hh)))
        else:
            hz, hr = ops.split(ops.matmul(h, recurrent[:, : 2 * units]), 2, axis=-1)
            z, r = s(ops.add(xz, hz)), s(ops.add(xr, hr))
            hh = ops.matmul(ops.multiply(r, h), recurrent[:, 2 * units :])
            new = self.activation(ops.add(xh, hh))
        h = ops.add(ops.multiply(z, h), ops.multiply(ops.subtract(1.0, z), new))
        return h, [h] if isinstance(states, (list, tuple)) else h


def _first(states: Any) -> Any:
    return states[0] if isinstance(states, (list, tuple)) else states


def linear(x: Tensor, kernel: Any, bias: Any) -> Tensor:
    """`x @ kernel + bias` of variables; bias may be None."""
    return ops.linear(x, kernel.value, None if bias is None else bias.value)
