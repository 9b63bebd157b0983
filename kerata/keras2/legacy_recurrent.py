"""Keras 1's base of recurrent layers, which 2.3 still had: one's own `step` over a sequence."""

from __future__ import annotations

from typing import Any

from .. import layers
from ..layers.base import arguments
from ..layers.recurrent.conv_lstm import ConvLSTM2D, ConvLSTMCell
from ..ops._base import shape_of
from . import backend as K
from .activations import get as _activation
from .arguments import in_order
from .base_layer import Layer
from .older_layers import older
from .older_members import OlderMembers


class Recurrent(Layer):
    """Subclass it with `step(inputs, states)`, which returns an output and the new states.

    `preprocess_input` is computed once for the whole sequence; `get_constants` returns what is
    appended to the states of each step; `units` or `output_dim` is the size of the state.

    >>> class Sums(Recurrent):
    ...     units = 2
    ...     def step(self, inputs, states):
    ...         total = inputs + states[0]
    ...         return total, [total]
    >>> Sums()(K.ones((1, 3, 2))).tolist()
    [[3.0, 3.0]]
    """

    supports_masking = True

    def __init__(
        self,
        return_sequences: bool = False,
        return_state: bool = False,
        go_backwards: bool = False,
        stateful: bool = False,
        unroll: bool = False,
        implementation: int = 0,
        **kwargs: Any,
    ) -> None:
        if stateful:
            raise ValueError(
                f"{type(self).__name__}: `stateful` is for `RNN` with a cell of one's own; "
                "Recurrent begins each batch anew."
            )
        super().__init__(**kwargs)
        self.return_sequences, self.return_state = return_sequences, return_state
        self.go_backwards, self.stateful, self.unroll = go_backwards, stateful, unroll
        self.implementation = implementation

    def step(self, inputs: Any, states: Any) -> Any:
        """The output of a step and the new states; subclasses define it."""
        raise NotImplementedError(f"{type(self).__name__} must define `step(inputs, states)`.")

    def get_constants(self, inputs: Any, training: Any = None) -> list[Any]:
        """What is appended to the states of each step."""
        return []

    def preprocess_input(self, inputs: Any, training: Any = None) -> Any:
        """What steps get in place of the inputs."""
        return inputs

    def _size(self) -> int:
        return int(getattr(self, "units", None) or self.output_dim)  # type: ignore[attr-defined]

    def get_initial_state(self, inputs: Any) -> list[Any]:
        """States of zeros, as many as `states` has places (one, unless a subclass sets it)."""
        zeros = K.zeros((shape_of(inputs)[0], self._size()))
        return [zeros for _ in getattr(self, "states", None) or [None]]

    def reset_states(self, states: Any = None) -> None:
        """Nothing: there are no states between batches."""

    def call(
        self, inputs: Any, mask: Any = None, training: Any = None, initial_state: Any = None
    ) -> Any:
        """The outputs, or the last one, with the last states if asked for."""
        states = self.get_initial_state(inputs) if initial_state is None else initial_state
        last, outputs, states = K.rnn(
            self.step, self.preprocess_input(inputs, training), list(states), self.go_backwards,
            mask, self.get_constants(inputs, training), self.unroll, inputs.shape[1],
        )  # fmt: skip
        output = outputs if self.return_sequences else last
        return [output, *states] if self.return_state else output

    def compute_mask(self, inputs: Any, mask: Any = None) -> Any:
        """The mask of the outputs where they are sequences."""
        return mask if self.return_sequences else None

    def compute_output_shape(self, input_shape: Any) -> Any:
        """[N, units], or [N, T, units] with `return_sequences`."""
        steps = (input_shape[1],) if self.return_sequences else ()
        shape = (input_shape[0], *steps, self._size())
        count = len(getattr(self, "states", None) or [None])
        states = [(input_shape[0], self._size())] * count
        return [shape, *states] if self.return_state else shape


class ConvRecurrent2D(Recurrent):
    """The base of recurrent layers over images: what it knows are a convolution's arguments.

    Args:
        filters, kernel_size, strides, padding, data_format, dilation_rate: see `Conv2D`.
        return_sequences, go_backwards: see `RNN`.
    """

    def __init__(
        self,
        filters: int,
        kernel_size: Any,
        strides: Any = (1, 1),
        padding: str = "valid",
        data_format: str | None = None,
        dilation_rate: Any = (1, 1),
        return_sequences: bool = False,
        go_backwards: bool = False,
        stateful: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(return_sequences, False, go_backwards, stateful, **kwargs)
        who = type(self).__name__
        self.filters, self.padding = filters, arguments.padding(padding, who)
        self.kernel_size = arguments.sizes(kernel_size, 2, "kernel_size", who)
        self.strides = arguments.sizes(strides, 2, "strides", who)
        self.dilation_rate = arguments.sizes(dilation_rate, 2, "dilation_rate", who)
        self.data_format = arguments.data_format(data_format, who)

    def compute_output_shape(self, input_shape: Any) -> Any:
        """The shape of the images after the convolution, with the steps if they are returned."""
        first = self.data_format == "channels_first"
        sizes = list(input_shape[3:] if first else input_shape[2:4])
        for i, size in enumerate(sizes):
            if size is not None:
                reach = 0 if self.padding == "same" else self.kernel_size[i] - 1
                sizes[i] = (size - reach * self.dilation_rate[i] - 1) // self.strides[i] + 1
        image = (self.filters, *sizes) if first else (*sizes, self.filters)
        steps = (input_shape[1],) if self.return_sequences else ()
        return (input_shape[0], *steps, *image)


_CELL = (
    "filters kernel_size strides padding data_format dilation_rate activation "
    "recurrent_activation use_bias kernel_initializer recurrent_initializer bias_initializer "
    "unit_forget_bias kernel_regularizer recurrent_regularizer bias_regularizer "
    "kernel_constraint recurrent_constraint bias_constraint dropout recurrent_dropout"
)


class ConvLSTM2DCell(OlderMembers, ConvLSTMCell):
    """The cell of `ConvLSTM2D`; see there for the arguments.

    >>> ConvLSTM2DCell(4, 3, padding="same").filters
    4
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        given = {"recurrent_activation": "hard_sigmoid", **in_order(_CELL, args, kwargs)}
        for name in ("activation", "recurrent_activation"):
            if name in given:
                given[name] = _activation(given[name])
        ConvLSTMCell.__init__(self, 2, **given)

    def input_conv(self, x: Any, w: Any, b: Any = None, padding: str = "valid") -> Any:
        """The convolution of a step's inputs."""
        found = K.conv2d(x, w, self.strides, padding, self.data_format, self.dilation_rate)
        return found if b is None else K.bias_add(found, b, self.data_format)

    def recurrent_conv(self, x: Any, w: Any) -> Any:
        """The convolution of the state."""
        return K.conv2d(x, w, (1, 1), "same", self.data_format)


class ConvRNN2D(older(layers.RNN)):  # type: ignore[misc]
    """A cell that convolves, applied to each step of a film [N, T, *image].

    Args:
        cell: a layer with `call(inputs, states)`, `filters`, `kernel_size`, `padding`,
            `data_format`, `state_size` and `input_conv(x, kernel, padding=…)`, such as
            `ConvLSTM2DCell`.
        others: as `RNN`'s.

    >>> ConvRNN2D(ConvLSTM2DCell(2, 3))(K.ones((1, 4, 6, 6, 1))).shape
    (1, 4, 4, 2)
    """

    def build(self, input_shape: Any) -> None:
        """Build the cell, and the states' variables where the layer is stateful."""
        self._film = tuple(input_shape[1:])
        super().build(input_shape)

    def get_initial_state(self, inputs: Any) -> list[Any]:
        """States of zeros for these inputs (or for so many), of the size of the images after the
        convolution.
        """
        cell = self.cell
        step = (K.zeros((inputs, *self._film)) if isinstance(inputs, int) else inputs)[:, 0]
        channels = step.shape[1 if cell.data_format == "channels_first" else -1]
        kernel = K.zeros((*cell.kernel_size, channels, cell.filters))
        state = cell.input_conv(K.zeros_like(step), kernel, padding=cell.padding)
        return [state] * (len(cell.state_size) if isinstance(cell.state_size, (list, tuple)) else 1)

    def _first_states(self, sequences: Any, given: Any) -> Any:
        fresh = given is None and self._states is None
        return super()._first_states(
            sequences, self.get_initial_state(sequences) if fresh else given
        )

    def inner_loop(self, *args: Any) -> Any:
        """(last output, all outputs, last states), by a loop over the steps."""
        if isinstance(self.cell, ConvLSTMCell):  # whose masks of dropout are images
            return ConvLSTM2D.inner_loop(self, *args)
        return super().inner_loop(*args)
