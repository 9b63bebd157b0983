"""State that stays in TensorFlow: variables captured by a graph that reads first, assigns last.

A step is traced once to a pure graph. What is in it decides how it runs: by XLA, for one step or a
loop of steps, unless it holds convolutions or loops on a CPU, with which TensorFlow's own kernels
are quicker, or what XLA cannot compile.
"""

from __future__ import annotations

import functools
import gc
import itertools
import threading
from collections.abc import Sequence
from typing import Any

import numpy as np
import tensorflow as tf

from ...core import Function, tree
from ...engine import Engine, Variable
from ...engine.resident import Resident
from ._open_sizes import OpenSize
from .control import Slots, counted_loop

# Parts of the names of operations. With these XLA is slow on a CPU,
_SLOW_IN_XLA = ("Conv", "Pool", "While", "Depthwise", "Resize")
# with these where they are of so many elements (and inexact with the third),
_SLOW_IF_LARGE, LARGE = ("Rsqrt", "SigmoidGrad", "FusedBatchNorm"), 2**18
# and these it leaves out, or cannot tell the size of their results.
_OTHERWISE_IN_XLA = ("Assert", "Where", "Unique")


@functools.lru_cache(maxsize=1)
def xla_works() -> bool:
    """Whether this TensorFlow can compile by XLA at all; the first that is compiled costs 40 MB."""
    try:
        tf.function(lambda x: x + x, jit_compile=True)(tf.constant(1.0))
    except tf.errors.OpError:
        return False
    return True


def has_gpu() -> bool:
    """Whether there is a GPU, of which the products of matrices may be rounded to fewer bits."""
    return bool(tf.config.list_logical_devices("GPU"))


def compiled(function: Function) -> Function:
    """The function as a graph of its own that XLA compiles, where there is XLA."""
    made: list[Any] = []

    def call(*args: Any) -> Any:
        if any(type(x) is OpenSize for x in args):  # which belong to a graph
            return function(*args)
        if not made:
            made.append(tf.function(function, autograph=False, jit_compile=xla_works() or None))
        return made[0](*args)

    return call


# Made by `tf.Variable`, but a function of the user's may make as many as it likes.
_Store = type(tf.Variable(0.0, trainable=False))

# Calls before XLA compiles a function, as its programs are never freed.
MANY_CALLS = 64

_traced = itertools.count(1)  # programs made in this process


class GraphFunction:
    """A graph; from a certain call on XLA compiles it, where XLA suits it.

    What XLA cannot compile stays a graph, so nothing has to be compiled to know whether it works.
    """

    def __init__(self, graph: Any, suits: bool, turn: int = MANY_CALLS) -> None:
        self._run, self.suits = graph, suits
        self._left = turn if suits else 0  # calls until it is XLA's turn

    def __call__(self, *tensors: tf.Tensor) -> Any:
        if self._left > 0:
            self._left -= 1
            if self._left <= 0:  # of several threads at once
                return self._turn(tensors)
        return self._run(*tensors)

    def _turn(self, tensors: Sequence[tf.Tensor]) -> Any:
        graph = self._run
        made = tf.function(lambda *xs: graph(*xs), autograph=False, jit_compile=True)
        made = made.get_concrete_function(*map(_spec, tensors))
        try:
            out = made(*tensors)
        except tf.errors.OpError:
            self.suits = False
            return graph(*tensors)
        self._run = made
        return out


def _spec(x: tf.Tensor) -> tf.TensorSpec:
    return tf.TensorSpec(x.shape, x.dtype)


class Compiled:
    """A pure function of nested tensors as graphs, one for each signature of its arguments."""

    def __init__(self, engine: Engine[tf.Tensor], fn: Function) -> None:
        self.engine, self.fn = engine, fn
        self._functions: dict[Any, Any] = {}

    def __call__(self, *args: Any) -> Any:
        if not tf.executing_eagerly():
            return self.fn(*args)
        slots = Slots(tree.map_structure(self._operand, args))
        signature = (repr(slots.structure), *((x.shape.as_list(), x.dtype) for x in slots.tensors))
        key = str(signature)
        found = self._functions.get(key)
        if found is None:
            found = self._functions[key] = self._trace(slots)
        function, out = found
        return out.fill(function(*slots.tensors))

    def _operand(self, x: Any) -> Any:
        return self.engine.tensor(x) if isinstance(x, np.ndarray) else x

    def _trace(self, slots: Slots) -> tuple[GraphFunction, Slots]:
        out: list[Slots] = []

        def run(*tensors: tf.Tensor) -> list[tf.Tensor]:
            out.append(Slots(self.fn(*slots.fill(tensors))))
            return out[-1].tensors

        made = tf.function(run, autograph=False)
        graph = made.get_concrete_function(*map(_spec, slots.tensors))
        return GraphFunction(graph, _suits_xla(graph)), out[-1]


def store_of(cell: Variable) -> tf.Variable | None:
    """The variable of TensorFlow's that holds a cell's value, or None."""
    return cell.home if isinstance(cell.home, tf.Variable) else None


def settle(cell: Variable) -> None:
    """Set that variable to the value that the cell holds itself; make it where there is none."""
    store, value = store_of(cell), cell.load()
    if store is None:
        store = _Store(value, trainable=False, dtype=value.dtype)
    else:
        store.assign(value)
    cell.keep_in(store)


class TensorflowStep:
    """A step for inputs of one signature, as a pure graph and as functions of the stores."""

    def __init__(self, step: Function, stores: Sequence[Any], row: Sequence[tf.TensorSpec]) -> None:
        self.changed: list[int] = []
        self._stores = list(stores)
        values = [tf.TensorSpec(s.shape, s.dtype) for s in stores]
        self._pure = self._trace(step, values, row)
        self._suits = _suits_xla(self._pure)
        self._functions: dict[int | None, GraphFunction] = {}
        self._building = threading.Lock()

    @property
    def joins(self) -> bool:
        """Whether XLA suits it, and has compiled whatever it was given."""
        return self._suits and all(f.suits for f in list(self._functions.values()))

    def _trace(self, step: Function, values: Any, row: Any) -> Any:
        def pure(values: Any, row: Any) -> Any:
            after, out = step(list(values), *row)
            self.changed = [i for i, x in enumerate(after) if x is not None and x is not values[i]]
            return [after[i] for i in self.changed], out

        return tf.function(pure, autograph=False).get_concrete_function(values, list(row))

    def function(self, rows: Sequence[tf.Tensor], several: bool) -> GraphFunction:
        """The call for one row, or for rows stacked on a leading axis, by XLA at once."""
        key = rows[0].shape[0] if several and rows else None
        found = self._functions.get(key)
        if found is None:
            with self._building:
                found = self._functions.get(key)
                if found is None:
                    found = self._functions[key] = self._made(rows, several)
        return found

    def _made(self, rows: Sequence[tf.Tensor], several: bool) -> GraphFunction:
        made = tf.function(self._several if several else self._one, autograph=False)
        graph = made.get_concrete_function(*map(_spec, rows))
        return GraphFunction(graph, self.joins, 1 if several else MANY_CALLS)

    def _assign(self, values: Sequence[tf.Tensor]) -> None:
        for i, value in zip(self.changed, values):
            self._stores[i].assign(value)

    def _read(self) -> list[tf.Tensor]:
        return [store.read_value() for store in self._stores]

    def _one(self, *row: tf.Tensor) -> Any:
        after, out = self._pure(self._read(), list(row))
        self._assign(after)
        return out

    def _several(self, *stacked: tf.Tensor) -> Any:
        values, like = self._read(), Slots(self._pure.structured_outputs[1])

        def body(i: tf.Tensor, changed: list[tf.Tensor], _: Any) -> tuple[Any, ...]:
            now = list(values)
            for place, value in zip(self.changed, changed):
                now[place] = value
            after, out = self._pure(now, [x[i] for x in stacked])
            return i + 1, list(after), Slots(out).tensors

        start = [values[i] for i in self.changed]
        blank = [tf.zeros(x.shape, x.dtype) for x in like.tensors]
        state = (tf.constant(0), start, blank)
        _, after, out = counted_loop(body, state, stacked[0].shape[0])
        self._assign(after)
        return like.fill(out)


class TensorflowResident(Resident):
    """Runs a step's graph; the cells' values live in variables that the graph captured."""

    def __init__(
        self, engine: Engine[tf.Tensor], step: Function, cells: Sequence[Variable]
    ) -> None:
        super().__init__(engine, step, cells, compiled=False)
        self._steps: dict[Any, TensorflowStep] = {}
        self._stores: list[tf.Variable | None] = [None] * len(self.cells)

    def __call__(self, *inputs: Any) -> Any:
        return self._run(inputs, False)

    def many(self, *stacked: Any) -> Any:
        return self._run(stacked, True)

    def _run(self, inputs: Sequence[Any], several: bool) -> Any:
        rows = [self.engine.tensor(x) for x in inputs]
        if not all([cell.at_home and cell.home is s for cell, s in zip(self.cells, self._stores)]):
            with self.writing:
                self._settle()
        step = self._step(tuple((tuple(x.shape)[several:], x.dtype) for x in rows))
        function = step.function(rows, several)
        self.changes = bool(step.changed)
        with self.writing if self.changes else self.reading:
            out = function(*rows)
        self.joins = step.joins
        return out

    def _step(self, signature: Any) -> TensorflowStep:
        found = self._steps.get(signature)
        if found is None:
            with self.building:
                found = self._steps.get(signature)
                if found is None:
                    row = [tf.TensorSpec(*one) for one in signature]
                    found = self._steps[signature] = TensorflowStep(self.step, self._stores, row)
                    _clear_up()
        return found

    def _settle(self) -> None:
        """See that each cell's value is in its store, and that it is the store captured."""
        for i, cell in enumerate(self.cells):
            if not cell.at_home:
                settle(cell)
            if cell.home is not self._stores[i]:
                self._stores[i] = cell.home
                self._steps.clear()


def _clear_up() -> None:
    """Collect models that were dropped, now and then.

    They are cycles, and most of their memory is TensorFlow's, of which Python's collector knows
    nothing: left alone it comes around too seldom.
    """
    if next(_traced) % 16 == 0:
        gc.collect()


def _suits_xla(function: Any) -> bool:
    """Whether XLA may run a traced function, and is not known to be slow with it."""
    if not all(x.shape.is_fully_defined() for x in function.outputs):
        return False
    if _holds(function.graph, _OTHERWISE_IN_XLA):
        return False
    if has_gpu():
        return True
    large = any(map(_is_large, function.graph.get_operations()))
    return not large and not _holds(function.graph, _SLOW_IN_XLA)


def _is_large(operation: tf.Operation) -> bool:
    return any(part in operation.type for part in _SLOW_IF_LARGE) and any(
        (x.shape.num_elements() or 0) >= LARGE for x in operation.outputs
    )


def _holds(graph: tf.Graph, parts: Sequence[str]) -> bool:
    """Whether an operation of the graph, or of a function in it, has a name with such a part."""
    definition = graph.as_graph_def()
    nodes = [*definition.node, *(n for f in definition.library.function for n in f.node_def)]
    return any(part in node.op for node in nodes for part in parts)
