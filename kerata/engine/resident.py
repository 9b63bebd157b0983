"""A pure step made stateful: `resident(step, cells)` keeps the state in the cells between calls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..core.typing import Function
from .variable import Variable


class Resident:
    """Runs `step(values, *inputs) -> (values, out)` on the values of the cells and commits the new
    ones.

    A value that a step gives back as None is one that it did not change. Inputs are host arrays or
    tensors. This default suits engines that run operations as they are called, and those whose
    `compile` does the work. Exceptions leave the cells as they were: the commit comes last, and can
    be repeated.
    """

    joins = False  # whether several steps in one call are quicker; known after the first call
    reads_at_once = False  # whether `many` has read its inputs when it returns
    # False: the step runs Python code of the user's, and where an engine needs no compilation that
    # code is to run at each call; set after the resident is made
    replay = True

    def __init__(
        self,
        engine: Any,
        step: Function,
        cells: Sequence[Variable],
        compiled: bool = True,
    ) -> None:
        self.engine, self.cells = engine, list(cells)
        self.step = engine.compile(step) if compiled else step

    def __call__(self, *inputs: Any) -> Any:
        """One step: the output of the step."""
        tensors = [self.engine.tensor(x) for x in inputs]
        values, out = self.step([cell.value for cell in self.cells], *tensors)
        self.commit(values)
        return out

    def many(self, *stacked: Any) -> Any:
        """As many steps as the inputs' leading axis is long: the output of the last."""
        out = None
        for i in range(len(stacked[0])):
            out = self(*(x[i] for x in stacked))
        return out

    def commit(self, values: Sequence[Any], lent: bool = True) -> None:
        """Make these the values of the cells; an interrupt in the midst of it is put off until all
        are set. `lent`: whether anybody else may hold them.
        """
        try:
            _set(self.cells, values, lent)
        except BaseException:
            _set(self.cells, values, lent)
            raise


def _set(cells: Sequence[Variable], values: Sequence[Any], lent: bool) -> None:
    for cell, value in zip(cells, values):
        if value is not None:
            cell.store(value, lent)
