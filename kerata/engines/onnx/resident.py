"""Steps on ONNX Runtime: the state is in bound buffers, two for each cell that a step changes.

A step reads one buffer of a cell and writes the other one, then the two change places. Which are
in use makes up the pattern of a call; for each pattern there is one binding, made when it is first
needed (two, as a rule), so a call binds nothing but its inputs.
"""

from __future__ import annotations

import ctypes
import math
import os
from collections.abc import Callable, Sequence
from typing import Any

import ml_dtypes
import numpy as np
import onnxruntime
from onnxruntime import OrtValue

from ...engine.variable import Variable
from ...lowering.compounds.table import COMPOUNDS
from ...lowering.onnx.compounds import COMPOUND_RULES
from ...lowering.onnx.model import lower
from ...lowering.program import Program
from ...lowering.trace import TracedProgram
from ..traced import TracedResident

_SHORT = np.dtype(ml_dtypes.bfloat16)
_BFLOAT16 = 16  # its number in ONNX; NumPy has no such type of its own


def session_of(program: Program) -> tuple[Any, dict[int, str], list[str]]:
    """(a session that runs the program, names of the inputs that it uses, of all outputs)."""
    inputs = [f"input_{i}" for i in range(len(program.inputs))]
    outputs = [f"output_{i}" for i in range(len(program.outputs))]
    model = lower(program, inputs, outputs, COMPOUND_RULES)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = int(os.environ.get("OMP_NUM_THREADS") or 0)
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    used = {x.name for x in session.get_inputs()}
    return session, {i: name for i, name in enumerate(inputs) if name in used}, outputs


def value_of(array: Any) -> OrtValue:
    """ONNX Runtime's view of an array: the same memory."""
    if array.dtype == _SHORT:
        return OrtValue.ortvalue_from_numpy_with_onnx_type(array.view(np.uint16), _BFLOAT16)
    return OrtValue.ortvalue_from_numpy(array)


def array_of(value: OrtValue, dtype: str) -> Any:
    """An output as an array."""
    if dtype != "bfloat16":
        return value.numpy()
    count = math.prod(value.shape())
    words = (ctypes.c_uint16 * count).from_address(value.data_ptr())
    return np.array(words, np.uint16).view(ml_dtypes.bfloat16).reshape(value.shape())


class Store:
    """The buffers of a cell; the one at `side` holds the value."""

    __slots__ = ("arrays", "values", "side")

    def __init__(self, array: Any) -> None:
        self.arrays: list[Any] = [np.array(array, order="C"), None]
        self.values: list[Any] = [value_of(self.arrays[0]), None]
        self.side = 0

    def read(self) -> Any:
        """The value, as an array that nobody writes into."""
        return self.arrays[self.side].copy()

    def set(self, array: Any) -> None:
        """Take over a value from outside."""
        np.copyto(self.arrays[self.side], array)

    def target(self) -> Any:
        """The buffer that a step writes the next value into."""
        other = 1 - self.side
        if self.values[other] is None:
            self.arrays[other] = np.empty_like(self.arrays[self.side])
            self.values[other] = value_of(self.arrays[other])
        return self.values[other]


def store_of(cell: Variable) -> Store | None:
    """The store that holds a cell's value, or None."""
    owner = getattr(cell._reader, "__self__", None)
    return owner if isinstance(owner, Store) else None


def settle(cell: Variable) -> None:
    """Make the store where there is none, set it where the cell holds a newer value itself."""
    store, value = store_of(cell), cell._value
    if store is None:
        store = Store(value)
        cell._reader = store.read
    elif value is not None:
        store.set(value)
    cell._value = None


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
        self.bindings: dict[Any, Any] = {}

    def binding(self) -> Any:
        """The binding for the sides that the stores are at."""
        key = tuple([store.side for store in self.stores])
        found = self.bindings.get(key)
        if found is None:
            found = self.bindings[key] = self.session.io_binding()
            for store, name in self.read:
                found.bind_ortvalue_input(name, store.values[store.side])
            for store, name in self.written:
                found.bind_ortvalue_output(name, store.target())
        return found

    def run(self, inputs: Sequence[Any]) -> Any:
        """One call: the output; the stores' new values are in place when it has succeeded."""
        binding = self.binding()
        for i, name in self.inputs:
            self._bind(binding, name, np.asarray(inputs[i], order="C"))
        for name in self.rest:  # anew each time: else the last call's memory would be written to
            binding.bind_output(name)
        self.session.run_with_iobinding(binding)
        made = binding.get_outputs()[len(self.written) :] if self.rest else ()
        for store, _ in self.written:
            store.side = 1 - store.side
        return self.fill([array_of(value, dtype) for value, dtype in zip(made, self.dtypes)])

    @staticmethod
    def _bind(binding: Any, name: str, array: Any) -> None:
        if array.dtype == _SHORT:
            binding.bind_ortvalue_input(name, value_of(array))
        else:
            binding.bind_cpu_input(name, array)


class OnnxResident(TracedResident):
    """Runs a step's session; the cells' values live in buffers that it is bound to."""

    joins = True  # a loop over steps here is shorter than the trainer's
    reads_at_once = True

    def __init__(self, engine: Any, step: Callable[..., Any], cells: Sequence[Variable]) -> None:
        super().__init__(engine, step, cells, COMPOUNDS)
        self._readers: list[Any] = []

    def __call__(self, *inputs: Any) -> Any:
        cells = self.cells
        if [cell._reader for cell in cells] != self._readers or any(
            [cell._value is not None for cell in cells]
        ):
            for cell in cells:
                settle(cell)
            readers = [cell._reader for cell in cells]
            if readers != self._readers:
                self.programs.clear()
                self._readers = readers
        return super().__call__(*inputs)

    def build(self, traced: TracedProgram) -> Built:
        return Built(traced, [store_of(cell) for cell in self.cells])

    def run(self, made: Built, inputs: Sequence[Any]) -> Any:
        return made.run(inputs)
