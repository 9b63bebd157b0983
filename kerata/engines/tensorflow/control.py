"""Loops and branches on TensorFlow: in Python when eager, else in the graph."""

from __future__ import annotations

from collections.abc import Sequence
from contextvars import ContextVar
from typing import Any

import tensorflow as tf

from ...core import Function, tree
from ...engine import Engine
from ._open_sizes import length_of

mapping: ContextVar[bool] = ContextVar("mapping", default=False)  # within `vectorize`


class Slots:
    """A nested structure without its tensors, which come as a list; all else stays in it."""

    def __init__(self, structure: Any) -> None:
        leaves = tree.flatten(structure)
        self.places = [i for i, leaf in enumerate(leaves) if isinstance(leaf, tf.Tensor)]
        self.rest = [None if isinstance(leaf, tf.Tensor) else leaf for leaf in leaves]
        self.tensors = [leaves[i] for i in self.places]
        self.structure = tree.pack_as(structure, self.rest)

    def fill(self, tensors: Sequence[tf.Tensor] | tf.Tensor) -> Any:
        """The structure with these tensors, or with this one."""
        leaves = list(self.rest)
        several = isinstance(tensors, (list, tuple))
        for i, x in zip(self.places, tensors if several else [tensors]):
            leaves[i] = x
        return tree.pack_as(self.structure, leaves)


def _of_rows(x: Any, number: tf.Tensor) -> bool:
    return tf.is_tensor(x) and list(x.shape[:1]) == list(number.shape)


class TensorflowControl(Engine[tf.Tensor]):
    """The hooks of control flow."""

    def cond(self, pred: tf.Tensor, true_fn: Function, false_fn: Function) -> Any:
        """A known condition runs its branch as it is."""
        if tf.executing_eagerly():
            return true_fn() if bool(pred) else false_fn()
        found: list[Slots] = []

        def branch(fn: Function) -> Function:
            def run() -> list[tf.Tensor]:
                found.append(Slots(tree.map_structure(tensor_or_none, fn())))
                return found[-1].tensors

            return run

        flat = tf.cond(tf.reshape(pred, ()), branch(true_fn), branch(false_fn))
        return found[0].fill(flat)

    def change_rows(
        self, number: tf.Tensor, functions: Sequence[Function], data: tf.Tensor,
        operands: Sequence[Any],
    ) -> tf.Tensor:  # fmt: skip
        """Each function on its own rows alone."""
        if mapping.get():  # where TensorFlow has no rows of a number that is not known
            return super().change_rows(number, functions, data, operands)
        found = data
        for i, (function, given) in enumerate(zip(functions, operands)):
            rows = tf.where(tf.equal(number, i))[:, 0]
            if tf.executing_eagerly() and not len(rows):
                continue
            kept = lambda x, rows=rows: tf.gather(x, rows) if _of_rows(x, number) else x
            changed = function(*tree.map_structure(kept, (data, given)))
            found = tf.tensor_scatter_nd_update(found, rows[:, None], changed)
        return found

    def while_loop(self, cond: Function, body: Function, loop_vars: Sequence[Any]) -> Any:
        if tf.executing_eagerly():
            return super().while_loop(cond, body, loop_vars)
        return tf.while_loop(
            lambda *values: tf.reshape(cond(*values), ()),
            lambda *values: list(body(*values)),
            list(loop_vars),
        )

    def scan(
        self, step: Function, carry: Any, xs: Any, length: int | None = None, reverse: bool = False
    ) -> Any:
        """In a graph a loop over TensorArrays of fixed length, which has a gradient."""
        if tf.executing_eagerly():
            return super().scan(step, carry, xs, length, reverse)
        rows, start = Slots(xs), Slots(tree.map_structure(tensor_or_none, carry))
        length = length_of(rows.tensors[0]) if length is None else length
        if isinstance(length, int) and not length:
            return super().scan(step, carry, xs, length, reverse)
        return _graph_scan(step, start, rows, length, reverse)

    def vectorize(self, fn: Function) -> Function:
        def mapped(*args: Any) -> Any:
            slots, found = Slots(args), []

            def row(tensors: Sequence[tf.Tensor]) -> list[tf.Tensor]:
                token = mapping.set(True)
                try:
                    found.append(Slots(fn(*slots.fill(tensors))))
                finally:
                    mapping.reset(token)
                return found[-1].tensors

            flat = tf.vectorized_map(row, slots.tensors)
            return found[-1].fill(flat)

        return mapped


def counted_loop(body: Function, state: Any, length: Any) -> Any:
    """`state = body(*state)` so many times; the first of the state counts from 0."""
    return tf.while_loop(lambda i, *_: i < length, body, state, maximum_iterations=length)


def tensor_or_none(x: Any) -> tf.Tensor | None:
    """What a branch or loop may return: tensors, or nothing."""
    return x if x is None or isinstance(x, tf.Tensor) else tf.convert_to_tensor(x)


def _graph_scan(step: Function, start: Slots, rows: Slots, length: Any, reverse: bool) -> Any:
    outputs = _output_slots(step, start, rows)
    arrays = [
        tf.TensorArray(x.dtype, length, element_shape=x.shape[1:]).unstack(x) for x in rows.tensors
    ]
    stacks = [tf.TensorArray(x.dtype, length, element_shape=x.shape) for x in outputs.tensors]

    def body(i: tf.Tensor, carry: list[tf.Tensor], stacks: list[tf.TensorArray]) -> Any:
        at = length - 1 - i if reverse else i
        made = step(start.fill(carry), rows.fill([a.read(at) for a in arrays]))
        carry, y = (Slots(tree.map_structure(tensor_or_none, part)).tensors for part in made)
        return i + 1, carry, [stack.write(at, x) for stack, x in zip(stacks, y)]

    _, carry, stacks = counted_loop(body, (tf.constant(0), start.tensors, stacks), length)
    return start.fill(carry), outputs.fill([stack.stack() for stack in stacks])


def _output_slots(step: Function, start: Slots, rows: Slots) -> Slots:
    """What a step puts out, found by tracing it aside."""
    found: list[Slots] = []

    def once(carry: list[tf.Tensor], row: list[tf.Tensor]) -> None:
        _, y = step(start.fill(carry), rows.fill(row))
        found.append(Slots(tree.map_structure(tensor_or_none, y)))

    tf.function(once, autograph=False).get_concrete_function(
        [tf.TensorSpec(x.shape, x.dtype) for x in start.tensors],
        [tf.TensorSpec(x.shape[1:], x.dtype) for x in rows.tensors],
    )
    return found[0]
