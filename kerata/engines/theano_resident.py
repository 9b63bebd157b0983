"""Steps on PyTensor or Theano: the state goes in as arrays and comes out as new ones.

The library could keep it in shared variables that a function updates in place. Measured, that is no
quicker than taking arrays and giving new ones, and these can be held, put and moved as they are on
NumPy: a step that fails leaves them as they were.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from ..core.errors import Unsupported
from ..engine.resident import Resident
from ..engine.variable import Variable
from ..lowering.trace import Traced
from .theano_functions import Runner
from .traced import Signature, TracedFunction, TracedResident

Function = Callable[..., Any]
_PLAIN = "plain"  # in place of a program that is not to be had


class TheanoResident(TracedResident):
    """Runs a step's program on the arrays in the cells."""

    def __init__(
        self,
        engine: Any,
        step: Function,
        cells: Sequence[Variable],
        compounds: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(engine, step, cells, compounds)
        self._plain: Any = None

    def make(self, signature: Signature) -> Any:
        try:
            return super().make(signature)
        except (Unsupported, TypeError):  # no program, or one with what the library has not
            self.programs.put(signature, _PLAIN, False)
            return _PLAIN

    def build(self, traced: Traced) -> tuple[Runner, list[int], Traced]:
        changed, out = traced.out
        places = [i for i, x in enumerate(changed) if x is not None]
        return Runner(traced.program), places, Traced(traced.program, out)

    def run(self, made: Any, inputs: Sequence[Any]) -> Any:
        if made is _PLAIN:
            return self.plain()(*inputs)
        runner, places, out = made
        found = runner([*(cell.value for cell in self.cells), *inputs])
        values: list[Any] = [None] * len(self.cells)
        for i, x in zip(places, found):
            values[i] = x
        self.commit(values)
        return out.fill(found[len(places) :])

    def plain(self) -> Resident:
        """The step as NumPy runs it."""
        if self._plain is None:
            self._plain = Resident(self.engine, self.step, self.cells, compiled=False)
        return self._plain


class TheanoFunction(TracedFunction):
    """A pure function of nested tensors; what cannot be traced or lowered is NumPy's to run."""

    def __init__(
        self, engine: Any, function: Function, plain: Function, compounds: Any = None
    ) -> None:
        super().__init__(engine, function, compounds)
        self.plain, self.traced = plain, True

    def __call__(self, *args: Any) -> Any:
        if self.traced:
            try:
                return super().__call__(*args)
            except (Unsupported, TypeError):
                self.traced = False
        return self.plain(*args)


def call_of(traced: Traced) -> Function:
    """A traced function as a call on arrays."""
    runner = Runner(traced.program)

    def call(arrays: Sequence[Any]) -> Any:
        return traced.fill(runner([np.asarray(x) for x in arrays]))

    return call
