"""`RNN`: any cell over all steps of a sequence; `StackedRNNCells`: several cells as one."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import Any

import numpy as np

from ... import ops
from ...core import OpenShape, Tensor, Unpack, current, tree, use
from ...engine import Variable
from ...ops._base import shape_of
from ..base import InputSpec, Layer, LayerArguments
from .cells import RecurrentCell

__all__ = ["RNN", "StackedRNNCells"]


class StackedRNNCells(Layer):
    """Cells one above the other as one cell: each takes the output of the one before.

    >>> from kerata.layers import GRUCell, LSTMCell
    >>> cell = StackedRNNCells([LSTMCell(3), GRUCell(2)])
    >>> cell.state_size, cell.output_size
    ([[3, 3], 2], 2)
    """

    def __init__(self, cells: Sequence[Any], **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(**kwargs)
        if not cells:
            raise ValueError(
                f"StackedRNNCells '{self.name}' needs one of `cells` or more; given none."
            )
        for cell in cells:
            if not hasattr(cell, "call") or not hasattr(cell, "state_size"):
                raise ValueError(
                    f"StackedRNNCells '{self.name}': every cell needs `call(inputs, states)` and "
                    f"`state_size`; given {cell!r}."
                )
        self.cells = list(cells)

    @property
    def state_size(self) -> list[Any]:
        """Sizes of the states of each cell."""
        return [cell.state_size for cell in self.cells]

    @property
    def output_size(self) -> Any:
        """Size of the last cell's output."""
        return output_size_of(self.cells[-1])

    def get_initial_state(self, batch_size: int | None = None) -> list[Any]:
        """The first states of each cell."""
        return [initial_state_of(cell, batch_size, self.compute_dtype) for cell in self.cells]

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Build the cells."""
        for cell in self.cells:
            if isinstance(cell, Layer) and not cell.built:
                cell.build(input_shape)
            input_shape = (input_shape[0], output_size_of(cell))

    def call(
        self, inputs: Tensor, states: Any, training: bool | None = False, **kwargs: Any
    ) -> Any:
        """The last output, and the new states of all cells."""
        found = []
        for cell, state in zip(self.cells, states):
            given = list(state) if isinstance(state, (list, tuple)) else [state]
            inputs, new = cell(inputs, given, training=training, **kwargs)
            found.append(new if isinstance(new, (list, tuple)) else [new])
        return inputs, found


def output_size_of(cell: Any) -> Any:
    """Size of a cell's output: its `output_size`, else its first state's."""
    size = getattr(cell, "output_size", None)
    if size is None:
        size = cell.state_size
        size = size[0] if isinstance(size, (list, tuple)) else size
    return size


def initial_state_of(cell: Any, batch: Any, dtype: str) -> list[Any]:
    """A cell's first states: by its `get_initial_state`, else zeros of its `state_size`."""
    make = getattr(cell, "get_initial_state", None)
    if make is not None:
        asked = {"dtype": dtype} if "dtype" in inspect.signature(make).parameters else {}
        states = make(batch_size=batch, **asked)
        return list(states) if isinstance(states, (list, tuple)) else [states]
    sizes = cell.state_size if isinstance(cell.state_size, (list, tuple)) else [cell.state_size]
    return [ops.zeros((batch, size), dtype) for size in sizes]


def of_cell(name: str) -> Any:
    """A property of a layer: what its cell has by that name."""
    return property(lambda self: getattr(self.cell, name), doc=f"The cell's `{name}`.")


class States:
    """Variables that hold a layer's states between batches: state of the layer, but no weights."""

    tracked_by_layers = True

    def __init__(self, variables: Sequence[Variable]) -> None:
        self.variables = list(variables)


class RecurrentArguments(LayerArguments, total=False):
    """What recurrent layers take beside."""

    implementation: int  # of Keras 2: how a cell multiplies, not what


class RNN(Layer):
    """A cell applied to each step of a sequence, its states handed from step to step.

    Args:
        cell: a layer with `call(inputs, states) -> (output, states)`, `state_size` and mostly
            `output_size`; or a list of such cells, one above the other.
        return_sequences: all outputs, `[batch, steps, units]`, rather than the last.
        return_state: the last states too: `(outputs, *states)`.
        go_backwards: from the last step to the first; outputs come in that order.
        stateful: each batch begins with the states that the one before it ended with.
        unroll: a step of the program for each step of the sequence, rather than a loop.
        zero_output_for_mask: outputs of masked steps are 0, rather than those of the step before.

    Call arguments: sequences `[batch, steps, features]`; `initial_state`, a list of states; `mask`
    `[batch, steps]`: masked steps leave the states as they are.

    >>> import numpy as np
    >>> from kerata.layers import GRUCell, LSTMCell
    >>> RNN([LSTMCell(3), GRUCell(2)])(np.ones((2, 5, 4))).shape
    (2, 2)
    """

    supports_masking = True

    def __init__(
        self, cell: Any, return_sequences: bool = False, return_state: bool = False,
        go_backwards: bool = False, stateful: bool = False, unroll: bool = False,
        zero_output_for_mask: bool = False, **kwargs: Unpack[RecurrentArguments],
    ) -> None:  # fmt: skip
        kwargs.pop("implementation", None)
        super().__init__(**kwargs)  # type: ignore[misc]  # without what was popped
        if isinstance(cell, (list, tuple)):
            cell = StackedRNNCells(cell, dtype=self.dtype_policy)
        if not hasattr(cell, "call") or not hasattr(cell, "state_size"):
            raise ValueError(
                f"{type(self).__name__} '{self.name}': `cell` needs `call(inputs, states)` and "
                f"`state_size`; given {cell!r}."
            )
        self.cell = cell
        self.return_sequences, self.return_state = return_sequences, return_state
        self.go_backwards, self.stateful, self.unroll = go_backwards, stateful, unroll
        self.zero_output_for_mask = zero_output_for_mask
        self._states: Any = None

    @property
    def state_size(self) -> Any:
        """Sizes of the cell's states."""
        return self.cell.state_size

    @property
    def states(self) -> Any:
        """The variables of a stateful layer, in the structure of the states; None for others."""
        if self._states is None:
            return None
        return tree.pack_as(self._structure, self._states.variables)

    def _state_count(self) -> int:
        size = self.state_size
        return len(size) if isinstance(size, (list, tuple)) else 1

    # -- building and states
    def build(self, sequences_shape: OpenShape, initial_state_shape: Any = None) -> None:
        """Build the cell, and make the states' variables where the layer is stateful."""
        shape = tuple(sequences_shape)
        if len(shape) < 3:
            raise ValueError(
                f"{type(self).__name__} '{self.name}' expects sequences of rank 3, [batch, steps, "
                f"features]; given the shape {shape}. If the sequences are of plain numbers, give "
                "them a last axis of size 1."
            )
        if isinstance(self.cell, Layer) and not self.cell.built:
            self._build_cell((shape[0], *shape[2:]))
        self.input_spec = InputSpec(ndim=len(shape), axes={-1: shape[-1]})
        if self.stateful and self._states is None:
            if shape[0] is None:
                raise ValueError(
                    f"{type(self).__name__} '{self.name}' is stateful, so it needs to know the "
                    "batch size: give `Input(batch_shape=(batch, steps, features))`."
                )
            self._make_states(shape[0])

    def _build_cell(self, shape: OpenShape) -> None:
        self.cell.build(shape)

    def _cell_arguments(self) -> dict[str, Any]:
        """What the cell is given beside inputs and states."""
        return {}

    def _make_states(self, batch: int) -> None:
        zeros = self.get_initial_state(batch)
        self._structure = tree.map_structure(lambda _: 0, zeros)
        self._states = States(
            [
                Variable(
                    np.zeros(shape_of(x), "float32"),
                    dtype=self.compute_dtype,
                    trainable=False,
                    name="rnn_state",
                )
                for x in tree.flatten(zeros)
            ]
        )

    def get_initial_state(self, batch_size: int | None) -> list[Any]:
        """States of zeros for a batch."""
        return initial_state_of(self.cell, batch_size, self.compute_dtype)

    def reset_state(self) -> None:
        """Set the states of a stateful layer back to zeros."""
        if self._states is not None:
            for variable in self._states.variables:
                with use(variable.engine):
                    variable.assign(np.zeros(variable.shape, "float32"))

    reset_states = reset_state

    def compute_mask(self, _: Any, mask: Tensor | None) -> Any:
        """The mask of the outputs where they are sequences; states have none."""
        found = tree.flatten(mask)[0] if self.return_sequences and mask is not None else None
        if self.return_state:
            return [found] + [None] * self._state_count()
        return found

    # -- the call
    def call(
        self,
        sequences: Tensor,
        initial_state: Sequence[Tensor] | Tensor | None = None,
        mask: Tensor | None = None,
        training: bool | None = False,
    ) -> Any:
        """The outputs, or the last one, with the last states if asked for."""
        mask = mask[0] if isinstance(mask, (list, tuple)) else mask
        if mask is not None:
            sequences = ops.hide(sequences, mask)
        states = self._first_states(sequences, initial_state)
        last, outputs, states = self.inner_loop(sequences, states, mask, training)
        if self._states is not None:
            for variable, value in zip(self._states.variables, tree.flatten(states)):
                variable.assign(value)
        if mask is not None and self.zero_output_for_mask:
            outputs, last = self._zeroed(outputs, mask)
        output = outputs if self.return_sequences else last
        return (output, *self._returned(states)) if self.return_state else output

    def _first_states(self, sequences: Tensor, given: Any) -> list[Any]:
        batch = shape_of(sequences)[0]
        if given is None and self._states is not None:
            held = self._states.variables
            if held[0].shape[0] != batch:
                raise ValueError(
                    f"{type(self).__name__} '{self.name}' is stateful for batches of "
                    f"{held[0].shape[0]}; given a batch of {batch}. Use batches of one size."
                )
            return list(tree.pack_as(self._structure, [v.value for v in held]))
        if given is None:
            return self.get_initial_state(batch)
        found = list(given) if isinstance(given, (list, tuple)) else [given]
        if len(found) != self._state_count():
            raise ValueError(
                f"{type(self).__name__} '{self.name}' has {self._state_count()} states, but "
                f"`initial_state` has {len(found)}."
            )
        if isinstance(self.cell, StackedRNNCells):
            return [list(s) if isinstance(s, (list, tuple)) else [s] for s in found]
        return found

    def _returned(self, states: Any) -> list[Any]:
        """The states in the structure of `state_size`: of cells with one state, that alone."""
        if not isinstance(self.cell, StackedRNNCells):
            return list(states)
        sizes = self.cell.state_size
        return [s if isinstance(n, (list, tuple)) else s[0] for s, n in zip(states, sizes)]

    def _zeroed(self, outputs: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        mask = ops.cast(mask, "bool")
        mask = ops.flip(mask, axis=1) if self.go_backwards else mask
        for _ in range(len(shape_of(outputs)) - 2):
            mask = ops.expand_dims(mask, -1)
        outputs = ops.where(mask, outputs, ops.zeros_like(outputs))
        return outputs, outputs[:, -1]

    def inner_loop(
        self,
        sequences: Tensor,
        initial_state: Sequence[Tensor] | Tensor | None,
        mask: Tensor | None,
        training: bool | None = False,
    ) -> tuple[Tensor, Tensor, Any]:
        """(last output, all outputs, last states), by a loop over the steps."""
        cells = self.cell.cells if isinstance(self.cell, StackedRNNCells) else [self.cell]
        drawing = [c for c in cells if training and isinstance(c, RecurrentCell)]
        for cell in drawing:
            cell.draw_masks(shape_of(sequences)[0])
        try:
            return self._loop(sequences, initial_state, mask, training)
        finally:
            for cell in drawing:
                cell.reset_dropout_mask()
                cell.reset_recurrent_dropout_mask()

    def _loop(
        self, sequences: Tensor, states: Any, mask: Tensor | None, training: bool | None
    ) -> tuple[Tensor, Tensor, Any]:
        rank, more = len(shape_of(sequences)), self._cell_arguments()
        xs = ops.transpose(sequences, (1, 0, *range(2, rank)))
        if mask is not None:
            mask = ops.transpose(ops.cast(mask, "bool"), (1, 0))
        if self.go_backwards:
            xs = ops.flip(xs, axis=0)
            mask = None if mask is None else ops.flip(mask, axis=0)

        def run(x: Tensor, before: Any) -> tuple[Tensor, list[Any]]:
            output, after = self.cell(x, before, training=training, **more)
            return output, list(after) if isinstance(after, (list, tuple)) else [after]

        def step(carry: Any, x: Tensor) -> Any:
            output, after = run(x, carry)
            return after, output

        def masked_step(carry: Any, item: Any) -> Any:
            x, kept = item
            output, after = run(x, carry[1])
            output = _choose(kept, output, carry[0])
            after = tree.map_structure(lambda new, old: _choose(kept, new, old), after, carry[1])
            return [output, after], output

        if mask is None:
            states, outputs = self._scan(step, states, xs)
        else:
            first = ops.zeros_like(run(xs[0], states)[0])
            (_, states), outputs = self._scan(masked_step, [first, states], [xs, mask])
        rank = len(shape_of(outputs))
        outputs = ops.transpose(outputs, (1, 0, *range(2, rank)))
        return outputs[:, -1], outputs, states

    def _scan(self, step: Any, carry: Any, xs: Any) -> Any:
        engine = current()
        if not self.unroll or engine.abstract:
            return engine.scan(step, carry, xs)
        outputs = []
        for i in range(shape_of(tree.flatten(xs)[0])[0]):
            carry, output = step(carry, tree.map_structure(lambda x, i=i: x[i], xs))
            outputs.append(output)
        return carry, ops.stack(outputs, axis=0)


def _choose(kept: Tensor, new: Tensor, old: Tensor) -> Tensor:
    """`new` for the samples that are kept at this step, else `old`."""
    for _ in range(len(shape_of(new)) - 1):
        kept = ops.expand_dims(kept, -1)
    return ops.where(kept, new, old)
