"""`ConvLSTM1D` … `ConvLSTM3D`: long short-term memory whose products are convolutions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import ops
from ...core import Count, Counts, Fraction, Identifier, OpenShape, Tensor
from ...ops._base import shape_of
from ..base import InputSpec, add_weight_like
from ..convolutional.convolution import Windowed
from .cells import LSTMCell
from .rnn import RNN, of_cell

__all__ = ["ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"]

_FOR_CELL = (
    "filters kernel_size strides padding data_format dilation_rate activation "
    "recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer "
    "unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer "
    "kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout seed"
).split()
_FOR_RNN = "return_sequences return_state go_backwards stateful activity_regularizer".split()


class ConvLSTMCell(LSTMCell, Windowed):
    """`LSTMCell` on images: the inputs' convolution is as asked for, the state's keeps its size."""

    def __init__(
        self, rank: Count, filters: Count, kernel_size: Counts, strides: Counts = 1,
        padding: str = "valid", data_format: str | None = None, dilation_rate: Counts = 1,
        **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(filters, **kwargs)
        self.rank, self.filters = rank, filters
        self._take_windows(locals(), rank)

    @property
    def channel_axis(self) -> int:
        """The axis of the channels of a step."""
        return self.rank + 1 if self.data_format == "channels_last" else 1

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Make `kernel` [*kernel_size, channels, 4 * filters], `recurrent_kernel`, `bias`."""
        channels = input_shape[self.channel_axis]
        if channels is None:
            raise ValueError(
                f"{self._who()} needs a known number of channels (axis "
                f"{self.channel_axis} of a step); given the shape {tuple(input_shape)}."
            )
        width = 4 * self.filters
        self.kernel = add_weight_like(self, "kernel", (*self.kernel_size, channels, width))
        self.recurrent_kernel = add_weight_like(
            self, "recurrent", (*self.kernel_size, self.filters, width), name="recurrent_kernel"
        )
        if self.use_bias:
            self.bias = self._make_bias((width,))

    def state_shape(self, input_shape: OpenShape) -> tuple[int | None, ...]:
        """The shape of a state for a step of this shape."""
        axis = self.channel_axis
        sizes = [n for i, n in enumerate(input_shape) if i not in (0, axis)]
        for i, n in enumerate(sizes):
            if n is not None:
                reach = (self.kernel_size[i] - 1) * self.dilation_rate[i]
                reach = 0 if self.padding == "same" else reach
                sizes[i] = max(0, (n - reach - 1) // self.strides[i] + 1)
        sizes.insert(axis - 1, self.filters)
        return input_shape[0], *sizes

    def call(self, inputs: Tensor, states: Any, training: bool | None = False) -> Any:
        """The output h, and the states [h, c]."""
        h, c = states
        x, h = self._dropped(inputs, h, training)
        layout, axis = self.data_format, self.channel_axis
        x = ops.conv(x, self.kernel.value, self.strides, self.padding, layout, self.dilation_rate)
        h = ops.conv(h, self.recurrent_kernel.value, 1, "same", layout)
        z = ops.add(x, h)
        if self.bias is not None:
            shape = [1] * (self.rank + 2)
            shape[axis] = -1
            z = ops.add(z, ops.reshape(self.bias.value, shape))
        return self._gated(z, c, axis)


class _ConvLSTM(RNN):
    rank = 2
    unlisted = frozenset({"cell"})
    unsaid = {"autocast": True}

    def __init__(
        self, filters: Count, kernel_size: Counts, strides: Counts = 1, padding: str = "valid",
        data_format: str | None = None, dilation_rate: Counts = 1, activation: Identifier = "tanh",
        recurrent_activation: Identifier = "sigmoid", use_bias: bool = True,
        kernel_initializer: Identifier = "glorot_uniform",
        recurrent_initializer: Identifier = "orthogonal", bias_initializer: Identifier = "zeros",
        unit_forget_bias: bool = True, kernel_regularizer: Identifier = None,
        recurrent_regularizer: Identifier = None, bias_regularizer: Identifier = None,
        activity_regularizer: Identifier = None, kernel_constraint: Identifier = None,
        recurrent_constraint: Identifier = None, bias_constraint: Identifier = None,
        dropout: Fraction = 0.0, recurrent_dropout: Fraction = 0.0, seed: int | None = None,
        return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False,
        stateful: bool = False, **kwargs: Any,
    ) -> None:  # fmt: skip
        given = dict(locals())
        common = {"dtype": kwargs.get("dtype"), "trainable": kwargs.get("trainable", True)}
        common.update({name: given[name] for name in _FOR_CELL})
        cell = ConvLSTMCell(self.rank, name="conv_lstm_cell", **common)
        super().__init__(cell, **{name: given[name] for name in _FOR_RNN}, **kwargs)
        self.input_spec = InputSpec(ndim=self.rank + 3)

    def build(self, sequences_shape: OpenShape, initial_state_shape: Any = None) -> None:
        """Build the cell, and make the states' variables where the layer is stateful."""
        self._state_shape = self.cell.state_shape((sequences_shape[0], *sequences_shape[2:]))
        super().build(sequences_shape, initial_state_shape)
        axis = self.cell.channel_axis + 1
        self.input_spec = InputSpec(ndim=self.rank + 3, axes={axis: sequences_shape[axis]})

    def get_initial_state(self, batch_size: int | None) -> list[Any]:
        """States of zeros for a batch."""
        shape: Any = (batch_size, *self._state_shape[1:])
        return [ops.zeros(shape, self.compute_dtype) for _ in range(2)]

    def _first_states(self, sequences: Tensor, given: Any) -> list[Any]:
        shape = shape_of(sequences)
        self._state_shape = self.cell.state_shape((shape[0], *shape[2:]))
        return super()._first_states(sequences, given)

    def inner_loop(
        self,
        sequences: Tensor,
        initial_state: Sequence[Tensor] | Tensor | None,
        mask: Tensor | None,
        training: bool | None = False,
    ) -> tuple[Tensor, Tensor, Any]:
        """(last output, all outputs, last states), by a loop over the steps."""
        cell, states = self.cell, list(initial_state)  # type: ignore[arg-type]  # never None here
        try:
            if training:  # drawn before the loop, in which they must not change
                cell.get_dropout_mask(sequences[:, 0])
                cell.get_recurrent_dropout_mask(states[0])
            return self._loop(sequences, states, mask, training)
        finally:
            cell.reset_dropout_mask()
            cell.reset_recurrent_dropout_mask()


for _name in _FOR_CELL:
    setattr(_ConvLSTM, _name, of_cell(_name))


class ConvLSTM1D(_ConvLSTM):
    """An `LSTM` over sequences of signals, with convolutions for products (Shi et al., 2015).

    `i, f, g, o = split(conv(x, kernel) + bias + conv(h, recurrent_kernel), 4)`, and on as in
    `LSTM`; the state's convolution has padding "same" and no strides.

    Args:
        filters, kernel_size, strides, padding, data_format, dilation_rate: of the inputs'
            convolution, as `Conv1D`'s.
        dropout, recurrent_dropout: fractions of inputs and state dropped in training, with one
            mask for all steps.
        others: as `LSTM`'s.

    Shapes: `[batch, time, steps, channels]` to `[batch, new, filters]`, with `return_sequences`
    `[batch, time, new, filters]`; channels before the steps with "channels_first".

    >>> import numpy as np
    >>> ConvLSTM1D(4, 3)(np.ones((2, 5, 8, 3))).shape
    (2, 6, 4)
    """

    rank = 1


class ConvLSTM2D(_ConvLSTM):
    """An `LSTM` over films, with convolutions: `[batch, time, height, width, channels]`.

    Args: as `ConvLSTM1D`'s, one number or a pair for `kernel_size`, `strides`, `dilation_rate`.

    >>> import numpy as np
    >>> layer = ConvLSTM2D(4, (3, 3), padding="same", return_sequences=True)
    >>> layer(np.ones((2, 5, 6, 7, 3))).shape
    (2, 5, 6, 7, 4)
    """

    rank = 2


class ConvLSTM3D(_ConvLSTM):
    """An `LSTM` over sequences of volumes: `[batch, time, depth, height, width, channels]`.

    Args: as `ConvLSTM1D`'s, one number or three for `kernel_size`, `strides`, `dilation_rate`.

    >>> import numpy as np
    >>> ConvLSTM3D(2, 2)(np.ones((1, 3, 4, 4, 4, 2))).shape
    (1, 3, 3, 3, 2)
    """

    rank = 3
