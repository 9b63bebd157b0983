"""Recurrent layers: `SimpleRNN`, `LSTM`, `GRU`, whole sequences at a time.

Where no state is dropped, one operation (`ops.simple_rnn`, `ops.lstm`, `ops.gru`) does the whole
sequence, which engines may override; else the loop of `RNN` goes over the steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import activations, ops
from ...core import Count, Fraction, Function, Identifier, Tensor, Unpack, one_of, to_snake_case
from ...ops._base import shape_of
from ..base import CommonArguments
from .cells import GRUCell, LSTMCell, RecurrentCell, SimpleRNNCell
from .rnn import RNN, of_cell

__all__ = ["GRU", "LSTM", "SimpleRNN"]

_OF_CELL = (
    "units activation use_bias kernel_initializer recurrent_initializer bias_initializer "
    "kernel_regularizer recurrent_regularizer bias_regularizer kernel_constraint "
    "recurrent_constraint bias_constraint dropout recurrent_dropout seed"
).split()


class _CellLayer(RNN):
    """A layer whose cell is one of ours; the cell's arguments are read from it."""

    unsaid = {"autocast": True}
    unlisted = frozenset({"cell", "use_cudnn"})

    _kind: type[RecurrentCell]
    _whole_sequence: Function
    _settings: tuple[str, ...] = ()  # arguments of the cell beside those that all cells have
    _options: tuple[str, ...] = ("activation",)  # what the operation is told of the cell

    def _make(self, given: dict[str, Any]) -> None:
        """Make the cell and set up the layer from the constructor's `locals()`."""
        kwargs = dict(given["kwargs"])
        cell = self._kind(
            **{name: given[name] for name in (*_OF_CELL, *self._settings)},
            dtype=kwargs.get("dtype"),
            trainable=kwargs.get("trainable", True),
            name=to_snake_case(self._kind.__name__),
        )
        flags = "return_sequences return_state go_backwards stateful unroll activity_regularizer"
        RNN.__init__(self, cell, **{name: given[name] for name in flags.split()}, **kwargs)
        use_cudnn = given.get("use_cudnn", "auto")
        self.use_cudnn = one_of(use_cudnn, ("auto", True, False), "use_cudnn")

    def inner_loop(
        self,
        sequences: Tensor,
        initial_state: Sequence[Tensor] | Tensor | None,
        mask: Tensor | None,
        training: bool | None = False,
    ) -> tuple[Tensor, Tensor, Any]:
        """(last output, all outputs, last states)."""
        cell, batch = self.cell, shape_of(sequences)[0]
        initial_state = [self._fitting(state, batch) for state in initial_state or ()]
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

    def _fitting(self, state: Any, batch: Any) -> Any:
        """A first state as `[batch, units]`; kernels trust that it is of these sizes."""
        *rows, width = shape_of(state) or (None,)
        known = all(isinstance(n, int) for n in (*rows, batch))
        if width != self.cell.units or len(rows) > 1 or (known and rows not in ([], [1], [batch])):
            raise ValueError(
                f"{type(self).__name__} '{self.name}': a state has the shape (batch, units), here "
                f"({batch}, {self.cell.units}); given {tuple(shape_of(state))}."
            )
        same = len(rows) == 1 and (rows == [batch] or not known)
        return state if same else ops.broadcast_to(state, (batch, width))

    def _fused(self, x: Tensor, states: Any, mask: Tensor | None) -> Any:
        """The operation that does the whole sequence."""
        cell = self.cell
        bias = None if cell.bias is None else cell.bias.value
        options = {name: _named(getattr(cell, name)) for name in self._options}
        return self._whole_sequence(
            x, *states, cell.kernel.value, cell.recurrent_kernel.value, bias, mask,
            go_backwards=self.go_backwards, unroll=self.unroll, **options,
        )  # fmt: skip


def _named(activation: Any) -> Any:
    """The name of one of our activation functions, by which engines know it; else the function."""
    name = getattr(activation, "__name__", "")
    return name if activations.TABLE.get(name) is activation else activation


for _name in _OF_CELL:
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

    _kind, _whole_sequence = SimpleRNNCell, staticmethod(ops.simple_rnn)

    def __init__(
        self, units: Count, activation: Identifier = "tanh", use_bias: bool = True,
        kernel_initializer: Identifier = "glorot_uniform",
        recurrent_initializer: Identifier = "orthogonal", bias_initializer: Identifier = "zeros",
        kernel_regularizer: Identifier = None, recurrent_regularizer: Identifier = None,
        bias_regularizer: Identifier = None, activity_regularizer: Identifier = None,
        kernel_constraint: Identifier = None, recurrent_constraint: Identifier = None,
        bias_constraint: Identifier = None, dropout: Fraction = 0.0,
        recurrent_dropout: Fraction = 0.0, return_sequences: bool = False,
        return_state: bool = False, go_backwards: bool = False, stateful: bool = False,
        unroll: bool = False, seed: int | None = None, **kwargs: Unpack[CommonArguments],
    ) -> None:  # fmt: skip
        self._make(locals())


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

    _kind, _whole_sequence = LSTMCell, staticmethod(ops.lstm)
    _settings = ("recurrent_activation", "unit_forget_bias")
    _options = ("activation", "recurrent_activation")

    def __init__(
        self, units: Count, activation: Identifier = "tanh",
        recurrent_activation: Identifier = "sigmoid", use_bias: bool = True,
        kernel_initializer: Identifier = "glorot_uniform",
        recurrent_initializer: Identifier = "orthogonal", bias_initializer: Identifier = "zeros",
        unit_forget_bias: bool = True, kernel_regularizer: Identifier = None,
        recurrent_regularizer: Identifier = None, bias_regularizer: Identifier = None,
        activity_regularizer: Identifier = None, kernel_constraint: Identifier = None,
        recurrent_constraint: Identifier = None, bias_constraint: Identifier = None,
        dropout: Fraction = 0.0, recurrent_dropout: Fraction = 0.0, seed: int | None = None,
        return_sequences: bool = False, return_state: bool = False, go_backwards: bool = False,
        stateful: bool = False, unroll: bool = False, use_cudnn: str | bool = "auto",
        **kwargs: Unpack[CommonArguments],
    ) -> None:  # fmt: skip
        self._make(locals())

    recurrent_activation = of_cell("recurrent_activation")
    unit_forget_bias = of_cell("unit_forget_bias")


class GRU(_CellLayer):
    """A gated recurrent unit over all steps; the step is `GRUCell`'s.

    Args: as `LSTM`'s; `reset_after` as `GRUCell`'s.

    >>> import numpy as np
    >>> GRU(4)(np.ones((2, 5, 3))).shape
    (2, 4)
    """

    _kind, _whole_sequence = GRUCell, staticmethod(ops.gru)
    _settings = ("recurrent_activation", "reset_after")
    _options = ("activation", "recurrent_activation", "reset_after")

    def __init__(
        self, units: Count, activation: Identifier = "tanh",
        recurrent_activation: Identifier = "sigmoid", use_bias: bool = True,
        kernel_initializer: Identifier = "glorot_uniform",
        recurrent_initializer: Identifier = "orthogonal", bias_initializer: Identifier = "zeros",
        kernel_regularizer: Identifier = None, recurrent_regularizer: Identifier = None,
        bias_regularizer: Identifier = None, activity_regularizer: Identifier = None,
        kernel_constraint: Identifier = None, recurrent_constraint: Identifier = None,
        bias_constraint: Identifier = None, dropout: Fraction = 0.0,
        recurrent_dropout: Fraction = 0.0, seed: int | None = None, return_sequences: bool = False,
        return_state: bool = False, go_backwards: bool = False, stateful: bool = False,
        unroll: bool = False, reset_after: bool = True, use_cudnn: str | bool = "auto",
        **kwargs: Unpack[CommonArguments],
    ) -> None:  # fmt: skip
        self._make(locals())

    recurrent_activation = of_cell("recurrent_activation")
    reset_after = of_cell("reset_after")
