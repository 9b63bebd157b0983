"""Recurrent layers: `SimpleRNN`, `LSTM`, `GRU`, whole sequences at a time.

Where no state is dropped, one operation (`ops.simple_rnn`, `ops.lstm`, `ops.gru`) does the whole
sequence, which engines may override; else the loop of `RNN` goes over the steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import activations, ops
from ...core.typing import Count, Fraction, Identifier, Tensor, Unpack
from ..base.arguments import CommonArguments
from .cells import GRUCell, LSTMCell, RecurrentCell, SimpleRNNCell
from .rnn import RNN, of_cell

__all__ = ["GRU", "LSTM", "SimpleRNN"]

Result = "tuple[Tensor, Tensor, list[Tensor]]"


class _CellLayer(RNN):
    """A layer whose cell is one of ours; the cell's arguments are read from it."""

    unlisted = frozenset({"cell", "use_cudnn"})

    def _make(
        self, kind: type[RecurrentCell], given: dict[str, Any], extra: tuple[str, ...]
    ) -> None:
        """Make the cell and set up the layer from the constructor's `locals()`."""
        kwargs = dict(given["kwargs"])
        names = (
            "units activation use_bias kernel_initializer recurrent_initializer bias_initializer "
            "kernel_regularizer recurrent_regularizer bias_regularizer kernel_constraint "
            "recurrent_constraint bias_constraint dropout recurrent_dropout seed"
        ).split()
        cell = kind(
            **{name: given[name] for name in (*names, *extra)},
            dtype=kwargs.get("dtype"),
            trainable=kwargs.get("trainable", True),
            name=_snake(kind),
        )
        flags = "return_sequences return_state go_backwards stateful unroll activity_regularizer"
        RNN.__init__(self, cell, **{name: given[name] for name in flags.split()}, **kwargs)
        self.use_cudnn = given.get("use_cudnn", "auto")
        if self.use_cudnn not in ("auto", True, False):
            raise ValueError(
                f"`use_cudnn` must be 'auto', True or False; given {self.use_cudnn!r}."
            )

    def inner_loop(
        self,
        sequences: Tensor,
        initial_state: Sequence[Tensor] | Tensor | None,
        mask: Tensor | None,
        training: bool | None = False,
    ) -> tuple[Tensor, Tensor, Any]:
        """(last output, all outputs, last states)."""
        cell = self.cell
        if training and cell.recurrent_dropout:
            return super().inner_loop(sequences, initial_state, mask, training)
        if training and cell.dropout:
            cell.reset_dropout_mask()
            factors = cell.get_dropout_mask(sequences[:, 0])
            cell.reset_dropout_mask()
            sequences = ops.multiply(sequences, ops.expand_dims(factors, 1))
        outputs, *states = self._fused(sequences, initial_state, mask)
        last = states[0] if mask is None else outputs[:, -1]
        return last, outputs, states

    def _fused(self, x: Tensor, states: Any, mask: Tensor | None) -> Any:
        raise NotImplementedError

    def _weights(self) -> tuple[Tensor, Tensor, Tensor | None]:
        cell = self.cell
        bias = None if cell.bias is None else cell.bias.value
        return cell.kernel.value, cell.recurrent_kernel.value, bias


def _snake(kind: type) -> str:
    return {SimpleRNNCell: "simple_rnn_cell", LSTMCell: "lstm_cell", GRUCell: "gru_cell"}[kind]


def _named(activation: Any) -> Any:
    """The name of one of our activation functions, by which engines know it; else the function."""
    name = getattr(activation, "__name__", "")
    return name if activations.TABLE.get(name) is activation else activation


for _name in (
    "units activation use_bias kernel_initializer recurrent_initializer bias_initializer "
    "kernel_regularizer recurrent_regularizer bias_regularizer kernel_constraint "
    "recurrent_constraint bias_constraint dropout recurrent_dropout seed"
).split():
    setattr(_CellLayer, _name, of_cell(_name))


class SimpleRNN(_CellLayer):
    """`h[t] = activation(x[t] @ kernel + bias + h[t - 1] @ recurrent_kernel)` over all steps.

    Args:
        units: size of the state and the outputs.
        dropout, recurrent_dropout: fractions of inputs and state dropped in training, with one
            mask for all steps of a sequence (Gal & Ghahramani, 2016).
        others: as `RNN`'s.

    Shapes: sequences `[batch, steps, features]`, result `[batch, units]`, or
    `[batch, steps, units]` with `return_sequences`.

    >>> import numpy as np
    >>> SimpleRNN(4, return_sequences=True)(np.ones((2, 5, 3))).shape
    (2, 5, 4)
    """

    def __init__(
        self,
        units: Count,
        activation: Identifier = "tanh",
        use_bias: bool = True,
        kernel_initializer: Identifier = "glorot_uniform",
        recurrent_initializer: Identifier = "orthogonal",
        bias_initializer: Identifier = "zeros",
        kernel_regularizer: Identifier = None,
        recurrent_regularizer: Identifier = None,
        bias_regularizer: Identifier = None,
        activity_regularizer: Identifier = None,
        kernel_constraint: Identifier = None,
        recurrent_constraint: Identifier = None,
        bias_constraint: Identifier = None,
        dropout: Fraction = 0.0,
        recurrent_dropout: Fraction = 0.0,
        return_sequences: bool = False,
        return_state: bool = False,
        go_backwards: bool = False,
        stateful: bool = False,
        unroll: bool = False,
        seed: int | None = None,
        **kwargs: Unpack[CommonArguments],
    ) -> None:
        self._make(SimpleRNNCell, locals(), ())

    def _fused(self, x: Tensor, states: Any, mask: Tensor | None) -> Any:
        kernel, recurrent, bias = self._weights()
        return ops.simple_rnn(
            x,
            states[0],
            kernel,
            recurrent,
            bias,
            mask,
            activation=_named(self.cell.activation),
            go_backwards=self.go_backwards,
            unroll=self.unroll,
        )


class LSTM(_CellLayer):
    """Long short-term memory over all steps; the step is `LSTMCell`'s.

    Args: as `SimpleRNN`'s; `recurrent_activation` is that of the gates; `unit_forget_bias` lets
    the forget gate's bias begin at 1. `use_cudnn` changes nothing: engines take what is fastest.

    With `return_state`: `(outputs, h, c)`.

    >>> import numpy as np
    >>> outputs, h, c = LSTM(4, return_state=True)(np.ones((2, 5, 3)))
    >>> outputs.shape, c.shape
    ((2, 4), (2, 4))
    """

    def __init__(
        self,
        units: Count,
        activation: Identifier = "tanh",
        recurrent_activation: Identifier = "sigmoid",
        use_bias: bool = True,
        kernel_initializer: Identifier = "glorot_uniform",
        recurrent_initializer: Identifier = "orthogonal",
        bias_initializer: Identifier = "zeros",
        unit_forget_bias: bool = True,
        kernel_regularizer: Identifier = None,
        recurrent_regularizer: Identifier = None,
        bias_regularizer: Identifier = None,
        activity_regularizer: Identifier = None,
        kernel_constraint: Identifier = None,
        recurrent_constraint: Identifier = None,
        bias_constraint: Identifier = None,
        dropout: Fraction = 0.0,
        recurrent_dropout: Fraction = 0.0,
        seed: int | None = None,
        return_sequences: bool = False,
        return_state: bool = False,
        go_backwards: bool = False,
        stateful: bool = False,
        unroll: bool = False,
        use_cudnn: str | bool = "auto",
        **kwargs: Unpack[CommonArguments],
    ) -> None:
        self._make(LSTMCell, locals(), ("recurrent_activation", "unit_forget_bias"))

    recurrent_activation = of_cell("recurrent_activation")
    unit_forget_bias = of_cell("unit_forget_bias")

    def _fused(self, x: Tensor, states: Any, mask: Tensor | None) -> Any:
        kernel, recurrent, bias = self._weights()
        return ops.lstm(
            x,
            states[0],
            states[1],
            kernel,
            recurrent,
            bias,
            mask,
            activation=_named(self.cell.activation),
            recurrent_activation=_named(self.cell.recurrent_activation),
            go_backwards=self.go_backwards,
            unroll=self.unroll,
        )


class GRU(_CellLayer):
    """A gated recurrent unit over all steps; the step is `GRUCell`'s.

    Args: as `LSTM`'s; `reset_after` as `GRUCell`'s.

    >>> import numpy as np
    >>> GRU(4)(np.ones((2, 5, 3))).shape
    (2, 4)
    """

    def __init__(
        self,
        units: Count,
        activation: Identifier = "tanh",
        recurrent_activation: Identifier = "sigmoid",
        use_bias: bool = True,
        kernel_initializer: Identifier = "glorot_uniform",
        recurrent_initializer: Identifier = "orthogonal",
        bias_initializer: Identifier = "zeros",
        kernel_regularizer: Identifier = None,
        recurrent_regularizer: Identifier = None,
        bias_regularizer: Identifier = None,
        activity_regularizer: Identifier = None,
        kernel_constraint: Identifier = None,
        recurrent_constraint: Identifier = None,
        bias_constraint: Identifier = None,
        dropout: Fraction = 0.0,
        recurrent_dropout: Fraction = 0.0,
        seed: int | None = None,
        return_sequences: bool = False,
        return_state: bool = False,
        go_backwards: bool = False,
        stateful: bool = False,
        unroll: bool = False,
        reset_after: bool = True,
        use_cudnn: str | bool = "auto",
        **kwargs: Unpack[CommonArguments],
    ) -> None:
        self._make(GRUCell, locals(), ("recurrent_activation", "reset_after"))

    recurrent_activation = of_cell("recurrent_activation")
    reset_after = of_cell("reset_after")

    def _fused(self, x: Tensor, states: Any, mask: Tensor | None) -> Any:
        kernel, recurrent, bias = self._weights()
        return ops.gru(
            x,
            states[0],
            kernel,
            recurrent,
            bias,
            mask,
            activation=_named(self.cell.activation),
            recurrent_activation=_named(self.cell.recurrent_activation),
            go_backwards=self.go_backwards,
            unroll=self.unroll,
            reset_after=self.reset_after,
        )
