"""Steps on ONNX Runtime: the state is in bound buffers, two for each cell that a step changes.

A step reads one buffer of a cell and writes the other one, then the two change places. Which are
in use makes up the pattern of a call; for each pattern there are as many bindings as calls run at
once, made when they are first needed, so a call binds nothing but its inputs.
"""

from __future__ import annotations

import ctypes
import math
import os
from collections.abc import Sequence
from typing import Any

import ml_dtypes
import numpy as np
import onnxruntime
from onnxruntime import InferenceSession, OrtValue

from ...core import Array, Function
from ...engine import Variable
from ...lowering.onnx.compounds import COMPOUND_RULES
from ...lowering.onnx.model import lower
from ...lowering.program import Program
from ...lowering.trace import TracedProgram
from ..traced import TracedEngine, TracedResident

_SHORT = np.dtype(ml_dtypes.bfloat16)
_BFLOAT16 = 16  # its number in ONNX; NumPy has no such type of its own


def session_of(program: Program) -> tuple[InferenceSession, dict[int, str], list[str]]:
    """(a session that runs the program, names of the inputs that it uses, of all outputs)."""
    inputs = [f"input_{i}" for i in range(len(program.inputs))]
    outputs = [f"output_{i}" for i in range(len(program.outputs))]
    model = lower(program, inputs, outputs, COMPOUND_RULES)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = int(os.environ.get("OMP_NUM_THREADS") or 0)
    options.log_severity_level = 3
    session = InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    used = {x.name for x in session.get_inputs()}
    return session, {i: name for i, name in enumerate(inputs) if name in used}, outputs


def value_of(array: Array) -> OrtValue:
    """ONNX Runtime's view of an array: the same memory."""
    if array.dtype == _SHORT:
        return OrtValue.ortvalue_from_numpy_with_onnx_type(array.view(np.uint16), _BFLOAT16)
    return OrtValue.ortvalue_from_numpy(array)


def array_of(value: OrtValue, dtype: str) -> Array:
    """An output as an array."""
    if dtype != "bfloat16":
        return np.asarray(value.numpy())
    count = math.prod(value.shape())
    words = (ctypes.c_uint16 * count).from_address(value.data_ptr())
    return np.array(words, np.uint16).view(_SHORT).reshape(value.shape())


class Store:
    """The buffers of a cell; the one at `side` holds the value."""

    __slots__ = ("arrays", "values", "side")

    def __init__(self, array: Array) -> None:
        self.arrays: list[Array] = [np.array(array, order="C")]  # two of them after the first step
        self.values = [value_of(self.arrays[0])]
        self.side = 0

    def read_value(self) -> Array:
        """The value, as an array that nobody writes into."""
        return np.array(self.arrays[self.side])

    def set(self, array: Array) -> None:
        """Take over a value from outside."""
        np.copyto(self.arrays[self.side], array)

    def target(self) -> OrtValue:
        """The buffer that a step writes the next value into."""
        if len(self.arrays) == 1:
            self.arrays.append(np.empty_like(self.arrays[0]))
            self.values.append(value_of(self.arrays[1]))
        return self.values[1 - self.side]


def store_of(cell: Variable) -> Store | None:
    """The store that holds a cell's value, or None."""
    return cell.home if isinstance(cell.home, Store) else None


def settle(cell: Variable) -> None:
    """Make the store where there is none, set it where the cell holds a newer value itself."""
    store = store_of(cell)
    if store is None:
        store = Store(cell.load())
    elif not cell.at_home:
        store.set(cell.load())
    cell.keep_in(store)


class Built:
    """A session with what it reads, what it changes and its bindings."""

    def __init__(self, traced: TracedProgram, stores: Sequence[Store]) -> None:
        count, (changed, self.out) = len(stores), traced.out
        self.fill = TracedProgram(traced.program, self.out).fill
        written = [store for store, x in zip(stores, changed) if x is not None]
        self.session, names, outputs = session_of(traced.program)
        self.read = [(stores[i], name) for i, name in names.items() if i < count]
        self.inputs = [(i - count, name) for i, name in names.items() if i >= count]
        self.written = list(zip(written, outputs))
        self.rest = outputs[len(written) :]
        self.dtypes = [x.dtype for x in traced.program.outputs[len(written) :]]
        self.stores = list(dict.fromkeys([store for store, _ in (*self.read, *self.written)]))
        self.bindings: dict[Any, list[Any]] = {}  # those that no call uses now

    def binding(self) -> Any:
        """A new binding for the sides that the stores are at."""
        made = self.session.io_binding()
        for store, name in self.read:
            made.bind_ortvalue_input(name, store.values[store.side])
        for store, name in self.written:
            made.bind_ortvalue_output(name, store.target())
        return made

    def run(self, inputs: Sequence[Array]) -> Any:
        """One call: the output; the stores' new values are in place when it has succeeded."""
        free = self.bindings.setdefault(tuple([store.side for store in self.stores]), [])
        try:
            binding = free.pop()
        except IndexError:
            binding = self.binding()
        for i, name in self.inputs:
            self._bind(binding, name, np.asarray(inputs[i], order="C"))
        for name in self.rest:  # anew each time: else the last call's memory would be written to
            binding.bind_output(name)
        self.session.run_with_iobinding(binding)
        made = binding.get_outputs()[len(self.written) :] if self.rest else ()
        free.append(binding)
        for store, _ in self.written:
            store.side = 1 - store.side
        return self.fill([array_of(value, dtype) for value, dtype in zip(made, self.dtypes)])

    @staticmethod
    def _bind(binding: Any, name: str, array: Array) -> None:
        if array.dtype == _SHORT:
            binding.bind_ortvalue_input(name, value_of(array))
        else:
            binding.bind_cpu_input(name, array)


class OnnxResident(TracedResident):
    """Runs a step's session; the cells' values live in buffers that it is bound to."""

    joins = True  # a loop over steps here is shorter than the trainer's
    reads_at_once = True

    def __init__(self, engine: TracedEngine, step: Function, cells: Sequence[Variable]) -> None:
        super().__init__(engine, step, cells)
        self._homes: list[Any] = []

    def __call__(self, *inputs: Any) -> Any:
        cells = self.cells
        homes = [cell.home for cell in cells]
        if homes != self._homes or not all([cell.at_home for cell in cells]):
            with self.writing:
                self._settle()
        return super().__call__(*inputs)

    def _settle(self) -> None:
        for cell in self.cells:
            settle(cell)
        homes = [cell.home for cell in self.cells]
        if homes != self._homes:
            self.programs.clear()
            self._homes = homes

    def build(self, traced: TracedProgram) -> Built:
        return Built(traced, [store for cell in self.cells if (store := store_of(cell))])

    def run(self, made: Built, inputs: Sequence[Array]) -> Any:
        self.changes = bool(made.written)
        with self.writing if self.changes else self.reading:
            return made.run(inputs)
