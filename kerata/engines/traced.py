"""State and functions of engines that run whole traced programs, and NumPy for single operations.

An engine says how a program is run, `TracedEngine.built` and `TracedResident.build`. Here is what
they share: which signatures there are, what was traced for them, and which program serves which
batch size.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from ..core import Array, Function, Unsupported, active_engine, tree
from ..engine import Variable
from ..engine.autodiff import tape
from ..engine.protocol import CAPABILITIES, PRIMITIVES
from ..engine.resident import Resident
from ..lowering.trace import Compound, TracedProgram, capture
from .loader import BUILTIN
from .numpy.engine import NumpyEngine

Signature = tuple[tuple[tuple[int, ...], Any], ...]  # shapes and NumPy's dtypes


class TracedEngine(NumpyEngine):
    """NumPy for single operations; while a function is being traced, what traces it.

    A function may use the engine that it was given, not the active one, so calls that are made
    during a trace are handed on to the trace, or to the tape that wraps it.
    """

    compounds: Mapping[str, Compound] = {}  # derived operations that its programs keep whole

    def compile(self, fn: Function) -> Function:
        """The function as one program for each signature of its arguments."""
        return TracedFunction(self, fn)

    def built(self, traced: TracedProgram) -> Function:
        """A traced function as a call on arrays."""
        raise NotImplementedError

    def value_and_grad(self, fn: Function) -> Function:
        def run(*args: Any) -> Any:
            return tape.value_and_grad(_abstract() or self, fn)(*args)

        return run


def _abstract() -> Any:
    """The active engine where it traces, else None."""
    engine = active_engine()
    return engine if engine is not None and engine.abstract else None


def _handed_on(name: str) -> Function:
    """NumPy's method of this name, or the trace's."""

    def method(self: TracedEngine, *args: Any, **kwargs: Any) -> Any:
        engine = _abstract() or super(TracedEngine, self)
        return getattr(engine, name)(*args, **kwargs)

    return method


_HOOKS = ("custom_gradient", "cond", "while_loop", "scan", "vectorize", "random_bits")
for _name in (*PRIMITIVES, *CAPABILITIES, *_HOOKS):
    setattr(TracedEngine, _name, _handed_on(_name))


@contextmanager
def explained(engine: TracedEngine) -> Iterator[None]:
    """A scope in which what cannot be traced or lowered is said of this engine, with a way out."""
    try:
        yield
    except Unsupported as error:
        able = [name for name, entry in BUILTIN.items() if entry.complete]
        if error.operation.startswith("gradient of"):
            able.remove(NumpyEngine.name)  # whose gradients are the tape's, too
        if error.operation == "nonzero":
            able = ["numpy", "torch"]  # without a program that is compiled for fixed shapes
        hint = ", ".join(able)
        raise Unsupported(error.operation, engine.name, hint, error.dtype) from error


class Programs:
    """Programs of a function by the signature of its inputs; one may serve all batch sizes."""

    def __init__(self) -> None:
        self._exact: dict[Signature, Any] = {}
        self._open: dict[Any, Any] = {}  # by what follows the leading axes

    def get(self, signature: Signature) -> Any:
        """What was made for these shapes and dtypes, or for another size of the batch.

        None of which is 0: ONNX Runtime's LSTM ends the process then.
        """
        found = self._exact.get(signature)
        if found is not None or any([0 in shape for shape, _ in signature]):
            return found
        return self._open.get(_rows(signature))

    def put(self, signature: Signature, made: Any, batched: bool) -> None:
        """Remember what was made."""
        if batched and not any([0 in shape for shape, _ in signature]):
            self._open[_rows(signature)] = made
        else:
            self._exact[signature] = made

    def __len__(self) -> int:
        return len(self._exact) + len(self._open)

    def clear(self) -> None:
        """Forget all."""
        self._exact.clear()
        self._open.clear()


def _rows(signature: Signature) -> Any:
    """The signature without leading axes, None where these differ."""
    if len({shape[0] for shape, _ in signature if shape}) > 1:
        return None
    return tuple([(shape[1:] if shape else None, dtype) for shape, dtype in signature])


def _named(signature: Signature) -> list[tuple[tuple[int, ...], str]]:
    """The signature with the names of dtypes."""
    return [(shape, dtype.name) for shape, dtype in signature]


class TracedResident(Resident):
    """Traces a step for each signature of its inputs and has the engine build and run it."""

    def __init__(self, engine: TracedEngine, step: Function, cells: Sequence[Variable]) -> None:
        super().__init__(engine, step, cells, compiled=False)
        self.programs = Programs()

    def __call__(self, *inputs: Any) -> Any:
        arrays = [x if type(x) is np.ndarray else self.engine.tensor(x) for x in inputs]
        signature = tuple([(x.shape, x.dtype) for x in arrays])
        found = self.programs.get(signature)
        if found is None:
            with self.building:
                found = self.programs.get(signature) or self.make(signature)
        return self.run(found, arrays)

    def many(self, *stacked: Any) -> Any:
        arrays = [np.asarray(x) for x in stacked]
        out = self(*[x[0] for x in arrays])
        found = self.programs.get(tuple([(x.shape[1:], x.dtype) for x in arrays]))
        for rows in zip(*[x[1:] for x in arrays]):
            out = self.run(found, rows)
        return out

    def make(self, signature: Signature) -> Any:
        """Trace and build for inputs of this signature."""
        count = len(self.cells)
        state = [(cell.shape, cell.dtype) for cell in self.cells]

        def function(*operands: Any) -> Any:
            after, out = self.step(list(operands[:count]), *operands[count:])
            before = operands[:count]
            return [None if x is y else x for x, y in zip(after, before)], out

        inputs = _named(signature)
        with explained(self.engine):
            operands, compounds = [*state, *inputs], self.engine.compounds
            traced = capture(function, operands, self.engine, compounds, fixed=count)
            made = self.build(traced)
        self.programs.put(signature, made, bool(traced.program.batched))
        return made

    def build(self, traced: TracedProgram) -> Any:
        """What runs a program."""
        raise NotImplementedError

    def run(self, made: Any, inputs: Sequence[Array]) -> Any:
        """Run a built program on the cells' state: the step's output."""
        raise NotImplementedError


class TracedFunction:
    """A pure function of nested tensors, traced for each signature of its arguments."""

    def __init__(self, engine: TracedEngine, function: Function) -> None:
        self.engine, self.function = engine, function
        self.building = threading.RLock()
        self.programs: dict[Any, Programs] = {}

    def __call__(self, *args: Any) -> Any:
        if _abstract() is not None:
            return self.function(*args)  # it is a part of what is being traced
        leaves = tree.flatten(args)
        arrays = [self.engine.tensor(x) for x in leaves if _is_array(x)]
        skeleton = tree.map_structure(lambda x: None if _is_array(x) else (x,), args)
        programs = self.programs.setdefault(repr(skeleton), Programs())
        signature = tuple([(x.shape, x.dtype) for x in arrays])
        found = programs.get(signature)
        if found is None:
            with self.building:
                found = programs.get(signature) or self._make(args, programs, signature)
        return found(arrays)

    def _make(self, args: Any, programs: Programs, signature: Signature) -> Function:
        """Trace and build for arguments like these."""

        def function(*operands: Any) -> Any:
            given = iter(operands)
            return self.function(
                *tree.map_structure(lambda x: next(given) if _is_array(x) else x, args)
            )

        with explained(self.engine):
            compounds = self.engine.compounds
            traced = capture(function, _named(signature), self.engine, compounds)
            made = self.engine.built(traced)
        programs.put(signature, made, bool(traced.program.batched))
        return made


def _is_array(x: Any) -> bool:
    return isinstance(x, (np.ndarray, np.generic))
