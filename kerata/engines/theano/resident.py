"""Steps on PyTensor or Theano: the state goes in as arrays and comes out as new ones.

The library could keep it in shared variables that a function updates in place. Measured, that is no
quicker than taking arrays and giving new ones, and these can be held, put and moved as they are on
NumPy: a step that fails leaves them as they were.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core import Array, Function, Unsupported
from ...engine.resident import Resident
from ...lowering.trace import TracedProgram
from ..traced import Signature, TracedEngine, TracedFunction, TracedResident
from .functions import Runner
from .library import NAME

# what runs a program, which cells it changes, what the step returns; or why there is none
Made = tuple[Runner, list[int], TracedProgram] | str
_told: set[str] = set()


def _tell(reason: str) -> None:
    """Say once why NumPy runs something operation by operation."""
    if reason not in _told:
        _told.add(reason)
        text = f"kerata: NumPy runs a step by operation, for {NAME} gets no program of it: {reason}"
        print(text, file=sys.stderr, flush=True)


class TheanoResident(TracedResident):
    """Runs a step's program on the arrays in the cells; NumPy's is the step without one."""

    @functools.cached_property
    def plain(self) -> Resident:
        """The step as NumPy runs it."""
        return Resident(self.engine, self.step, self.cells, compiled=False)

    def make(self, signature: Signature) -> Made:
        try:
            return super().make(signature)
        except (Unsupported, TypeError) as error:
            reason = str(error)  # in place of a program
            self.programs.put(signature, reason, False)
            return reason

    def build(self, traced: TracedProgram) -> Made:
        changed, out = traced.out
        places = [i for i, x in enumerate(changed) if x is not None]
        return Runner(traced.program), places, TracedProgram(traced.program, out)

    def run(self, made: Made, inputs: Sequence[Array]) -> Any:
        if isinstance(made, str):
            found = self.plain(*inputs)
            _tell(made)  # if the step itself is wrong, it has said so
            return found
        runner, places, out = made
        found = runner([*self.values(), *inputs])
        values: list[Any] = [None] * len(self.cells)
        for i, x in zip(places, found):
            values[i] = x
        self.commit(values)
        return out.fill(found[len(places) :])


class TheanoFunction(TracedFunction):
    """A pure function of nested tensors; what cannot be traced or lowered is NumPy's to run."""

    def __init__(self, engine: TracedEngine, function: Function, plain: Function) -> None:
        super().__init__(engine, function)
        self.plain, self.traced = plain, True

    def __call__(self, *args: Any) -> Any:
        if self.traced:
            try:
                return super().__call__(*args)
            except (Unsupported, TypeError) as error:
                self.traced = False
                found = self.plain(*args)
                _tell(str(error))
                return found
        return self.plain(*args)


def call_of(traced: TracedProgram) -> Function:
    """A traced function as a call on arrays."""
    runner = Runner(traced.program)

    def call(arrays: Sequence[Array]) -> Any:
        return traced.fill(runner([np.asarray(x) for x in arrays]))

    return call
