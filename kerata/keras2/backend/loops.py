"""Loops: over time with states and masks, over the rows of tensors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ... import ops
from ...core import Function, Tensor, TensorLike, tree
from .recording import recorded

__all__ = ["foldl", "foldr", "map_fn", "rnn"]


@recorded
def map_fn(
    fn: Callable[..., Any], elems: Any, name: str | None = None, dtype: str | None = None
) -> Any:
    """`fn` of each row, stacked.

    >>> import numpy as np
    >>> map_fn(lambda row: row * 2, np.array([1, 2])).tolist()
    [2, 4]
    """
    found = ops.map(fn, elems)
    return found if dtype is None else tree.map_structure(lambda x: ops.cast(x, dtype), found)


def _folded(fn: Callable[..., Any], elems: Any, initializer: Any, reverse: bool) -> Any:
    elems = ops.convert_to_tensor(elems)
    if initializer is None:
        rows = elems[:-1] if reverse else elems[1:]
        initializer, elems = elems[-1 if reverse else 0], rows
    start = ops.convert_to_tensor(initializer)
    if elems.shape[0] == 0:
        return start

    def step(total: Tensor, row: Tensor) -> tuple[Tensor, None]:
        return ops.cast(fn(total, row), ops.dtype(start)), None

    return ops.scan(step, start, elems, reverse=reverse)[0]


@recorded
def foldl(
    fn: Callable[..., Any], elems: TensorLike, initializer: Any = None, name: str | None = None
) -> Any:
    """`fn(… fn(fn(initializer, first row), second row) …, last row)`.

    The first row is the initializer where none is given.

    >>> import numpy as np
    >>> int(foldl(lambda total, x: total - x, np.array([5, 1, 2])))
    2
    """
    return _folded(fn, elems, initializer, reverse=False)


@recorded
def foldr(
    fn: Callable[..., Any], elems: TensorLike, initializer: Any = None, name: str | None = None
) -> Any:
    """`foldl` from the last row to the first."""
    return _folded(fn, elems, initializer, reverse=True)


@recorded
def rnn(
    step_function: Callable[..., Any], inputs: Any, initial_states: Sequence[TensorLike],
    go_backwards: bool = False, mask: TensorLike | None = None,
    constants: Sequence[TensorLike] | None = None, unroll: bool = False,
    input_length: int | None = None,
) -> tuple[Tensor, Tensor, list[Tensor]]:  # fmt: skip
    """A loop over time: `output, states = step_function(input, states + constants)` at each step.

    Args:
        step_function: takes [samples, …] and the list of states with the constants behind them.
        inputs: [samples, time, …].
        initial_states: the states before the first step.
        go_backwards: whether to begin at the end; outputs then come in that order.
        mask: [samples, time] or [samples, time, 1]; where it is zero a sample keeps its states and
            repeats its last output (zeros at the beginning).
        constants: tensors that each step gets.
        unroll: whether to write the loop out.
        input_length: not needed.

    Returns:
        (last output, outputs [samples, time, …], states after the last step).

    >>> import numpy as np
    >>> step = lambda x, states: (x + states[0], [x + states[0]])
    >>> last, outputs, states = rnn(step, np.ones((1, 3, 1)), [np.zeros((1, 1))])
    >>> outputs[0, :, 0].tolist()
    [1.0, 2.0, 3.0]
    """
    rows = tree.map_structure(_time_first, inputs)
    states = [ops.convert_to_tensor(x) for x in initial_states]
    given = [ops.convert_to_tensor(x) for x in constants or ()]
    if go_backwards:
        rows = tree.map_structure(lambda x: ops.flip(x, axis=0), rows)
    seen = None
    if mask is not None:
        seen = _time_first(ops.cast(mask, "bool"))
        seen = ops.squeeze(seen, -1) if len(seen.shape) == 3 else seen
        seen = ops.flip(seen, axis=0) if go_backwards else seen

    def step(carry: Any, x: Any) -> Any:
        before, states = carry
        output, new = step_function(x[0], [*states, *given])
        new = [ops.cast(s, ops.dtype(old)) for s, old in zip(new, states)]
        if seen is not None:
            output = _chosen(x[1], output, ops.zeros_like(output) if before is None else before)
            new = [_chosen(x[1], s, old) for s, old in zip(new, states)]
        return (None if seen is None else output, new), output

    outputs, states = _looped(step, states, (rows, seen), unroll)
    return outputs[-1], ops.moveaxis(outputs, 0, 1), states


def _looped(step: Any, states: list[Tensor], xs: Any, unroll: bool) -> tuple[Any, list[Tensor]]:
    """The first step by itself, as it tells what an output looks like; then the others."""
    length = tree.flatten(xs)[0].shape[0]
    row: Function = lambda i: tree.map_structure(lambda x: None if x is None else x[i], xs)
    carry, first = step((None, states), row(0))
    if unroll or length == 1:
        outputs = [first]
        for i in range(1, length):
            carry, output = step(carry, row(i))
            outputs.append(output)
        return ops.stack(outputs), carry[1]
    rest = tree.map_structure(lambda x: None if x is None else x[1:], xs)
    carry, outputs = ops.scan(step, carry, rest)
    return ops.concatenate([ops.expand_dims(first, 0), outputs], axis=0), carry[1]


def _time_first(x: TensorLike) -> Tensor:
    return ops.moveaxis(ops.convert_to_tensor(x), 0, 1)


def _chosen(seen: Tensor, new: Tensor, old: Tensor) -> Tensor:
    axes = len(new.shape) - len(seen.shape)
    return ops.where(ops.reshape(seen, (*seen.shape, *(1,) * axes)), new, old)
