"""State that stays in TensorFlow: variables captured by a graph that reads first, assigns last.

A step is traced once to a pure graph. What is in it decides how it runs: by XLA, for one step or a
loop of steps, unless it holds convolutions or loops on a CPU, with which TensorFlow's own kernels
are quicker, or what XLA cannot compile.
"""

from __future__ import annotations

import functools
import gc
import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import tensorflow as tf

from ..core import tree
from ..engine.resident import Resident
from ..engine.variable import Variable
from .tensorflow_control import Slots

_SLOW_IN_XLA = ("Conv", "Pool", "While", "Depthwise")  # on a CPU; parts of the names of operations


@functools.lru_cache(maxsize=1)
def xla_works() -> bool:
    """Whether this TensorFlow can compile by XLA at all."""
    try:
        tf.function(lambda x: x + x, jit_compile=True)(tf.constant(1.0))
    except tf.errors.OpError:
        return False
    return True


def compiled(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function as a graph of its own that XLA compiles, where there is XLA."""
    made: list[Any] = []

    def call(*args: Any) -> Any:
        if not made:
            made.append(tf.function(function, autograph=False, jit_compile=xla_works() or None))
        return made[0](*args)

    return call


# Single steps before XLA compiles them too: its programs are never freed.
MANY_CALLS = 64

_traced = itertools.count(1)  # programs made in this process


class Compiled:
    """A pure function of nested tensors as graphs, one for each signature of its arguments."""

    def __init__(self, engine: Any, fn: Callable[..., Any]) -> None:
        self.engine, self.fn = engine, fn
        self._graphs: dict[Any, Any] = {}

    def __call__(self, *args: Any) -> Any:
        if not tf.executing_eagerly():
            return self.fn(*args)
        slots = Slots(tree.map_structure(self._operand, args))
        signature = (repr(slots.structure), *((x.shape.as_list(), x.dtype) for x in slots.tensors))
        key = str(signature)
        found = self._graphs.get(key)
        if found is None:
            found = self._graphs[key] = self._trace(slots)
        graph, out = found
        flat = graph(*slots.tensors)
        return out[0].fill(flat if isinstance(flat, (list, tuple)) else [flat])

    def _operand(self, x: Any) -> Any:
        return self.engine.tensor(x) if isinstance(x, np.ndarray) else x

    def _trace(self, slots: Slots) -> Any:
        out: list[Slots] = []

        def run(*tensors: Any) -> list[Any]:
            out.append(Slots(self.fn(*slots.fill(tensors))))
            return out[-1].tensors

        specs = [tf.TensorSpec(x.shape, x.dtype) for x in slots.tensors]
        graph = tf.function(run, autograph=False).get_concrete_function(*specs)
        return graph, out[-1:]


def store_of(cell: Variable) -> Any:
    """The variable of TensorFlow's that holds a cell's value, or None."""
    owner = getattr(cell._reader, "__self__", None)
    return owner if isinstance(owner, tf.Variable) else None


def _stored(cell: Variable) -> Any:
    """That variable, made where there is none, set where the cell holds a newer value itself."""
    store, value = store_of(cell), cell._value
    if store is None:
        store = tf.Variable(value, trainable=False, dtype=value.dtype)
        cell._reader = store.read_value
    elif value is not None:
        store.assign(value)
    cell._value = None
    return store


class Program:
    """A step for inputs of one signature, as a pure graph and as functions of the stores."""

    def __init__(self, step: Callable[..., Any], stores: Sequence[Any], row: Sequence[Any]) -> None:
        self.changed: list[int] = []
        self._stores = list(stores)
        values = [tf.TensorSpec(s.shape, s.dtype) for s in stores]
        self._pure = self._trace(step, values, row)
        self.quick = xla_works() and not (_on_cpu() and _holds(self._pure.graph, _SLOW_IN_XLA))
        self._functions: dict[Any, Any] = {}
        self._calls = 0

    def _trace(self, step: Callable[..., Any], values: Any, row: Any) -> Any:
        def pure(values: Any, row: Any) -> Any:
            after, out = step(list(values), *row)
            self.changed = [i for i, x in enumerate(after) if x is not None and x is not values[i]]
            return [after[i] for i in self.changed], out

        return tf.function(pure, autograph=False).get_concrete_function(values, list(row))

    def function(self, rows: Sequence[Any], several: bool) -> Any:
        """The compiled call for one row, or for rows stacked on a leading axis."""
        key = rows[0].shape[0] if several and rows else None
        found = self._functions.get(key)
        if found is None:
            found = self._functions[key] = self._made(rows, several, self.quick and several)
        if not several and self.quick:
            self._calls += 1
            if self._calls == MANY_CALLS:
                found = self._functions[key] = self._made(rows, False, True)
        return found

    def _made(self, rows: Sequence[Any], several: bool, by_xla: bool) -> Any:
        body = self._several if several else self._one
        specs = [tf.TensorSpec(x.shape, x.dtype) for x in rows]
        made = tf.function(body, autograph=False, jit_compile=by_xla or None)
        return made.get_concrete_function(*specs)

    def slow_down(self) -> None:
        """Do without XLA from now on."""
        self.quick = False
        self._functions.clear()

    def _assign(self, values: Sequence[Any]) -> None:
        for i, value in zip(self.changed, values):
            self._stores[i].assign(value)

    def _read(self) -> list[Any]:
        return [store.read_value() for store in self._stores]

    def _one(self, *row: Any) -> Any:
        after, out = self._pure(self._read(), list(row))
        self._assign(after)
        return out

    def _several(self, *stacked: Any) -> Any:
        count = stacked[0].shape[0]
        values = self._read()
        blank = tf.nest.map_structure(
            lambda x: None if x is None else tf.zeros(x.shape, x.dtype),
            self._pure.structured_outputs[1],
        )

        def body(i: Any, changed: Any, _: Any) -> Any:
            now = list(values)
            for place, value in zip(self.changed, changed):
                now[place] = value
            after, out = self._pure(now, [x[i] for x in stacked])
            return i + 1, list(after), [x for x in tf.nest.flatten(out) if x is not None]

        start = [values[i] for i in self.changed]
        leaves = [x for x in tf.nest.flatten(blank) if x is not None]
        _, after, leaves = tf.while_loop(
            lambda i, *_: i < count,
            body,
            (tf.constant(0), start, leaves),
            maximum_iterations=count,
        )
        self._assign(after)
        filled = iter(leaves)
        return tf.nest.map_structure(lambda x: None if x is None else next(filled), blank)


class TensorflowResident(Resident):
    """Runs a step's graph; the cells' values live in variables that the graph captured."""

    def __init__(self, engine: Any, step: Callable[..., Any], cells: Sequence[Variable]) -> None:
        self.engine, self.cells, self.step = engine, list(cells), step
        self._programs: dict[Any, Program] = {}
        self._readers: list[Any] = []
        self._tried: set[Any] = set()

    def __call__(self, *inputs: Any) -> Any:
        return self._run(inputs, False)

    def many(self, *stacked: Any) -> Any:
        return self._run(stacked, True)

    def _run(self, inputs: Sequence[Any], several: bool) -> Any:
        rows = [self.engine.tensor(x) for x in inputs]
        self._settle()
        signature = tuple((x.shape[1:] if several else x.shape, x.dtype) for x in rows)
        signature = tuple((tuple(shape), dtype) for shape, dtype in signature)
        program = self._programs.get(signature)
        if program is None:
            row = [tf.TensorSpec(*one) for one in signature]
            program = Program(self.step, [store_of(cell) for cell in self.cells], row)
            self._programs[signature] = program
            _clear_up()
            self.joins = program.quick
        function = program.function(rows, several)
        if not program.quick or function in self._tried:
            return function(*rows)
        return self._first(program, function, rows, several)

    def _first(self, program: Program, function: Any, rows: Sequence[Any], several: bool) -> Any:
        """The call in which XLA compiles; what it cannot compile runs without it."""
        try:
            out = function(*rows)
        except (tf.errors.InvalidArgumentError, tf.errors.UnimplementedError):
            program.slow_down()
            self.joins = False
            return program.function(rows, several)(*rows)
        self._tried.add(function)
        return out

    def _settle(self) -> None:
        """See that each cell's value is in its store, and that it is the store captured."""
        cells = self.cells
        if [cell._reader for cell in cells] != self._readers or any(
            cell._value is not None for cell in cells
        ):
            for cell in cells:
                _stored(cell)
            readers = [cell._reader for cell in cells]
            if readers != self._readers:
                self._programs.clear()
                self._tried.clear()
                self._readers = readers


def _clear_up() -> None:
    """Collect models that were dropped, now and then.

    They are cycles, and most of their memory is TensorFlow's, of which Python's collector knows
    nothing: left alone it comes around too seldom.
    """
    if next(_traced) % 16 == 0:
        gc.collect()


def _on_cpu() -> bool:
    return not tf.config.list_logical_devices("GPU")


def _holds(graph: Any, parts: Sequence[str]) -> bool:
    """Whether an operation of the graph, or of a function in it, has a name with such a part."""
    definition = graph.as_graph_def()
    nodes = [*definition.node, *(n for f in definition.library.function for n in f.node_def)]
    return any(part in node.op for node in nodes for part in parts)
