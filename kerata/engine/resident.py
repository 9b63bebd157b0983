"""A pure step made stateful: `resident(step, cells)` keeps the state in the cells between calls."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

from ..core import Function
from .guard import scopes
from .variable import Variable


class Resident:
    """Runs `step(values, *inputs) -> (values, out)` on the values of the cells and commits the new
    ones.

    A value that a step gives back as None is one that it did not change. Inputs are host arrays or
    tensors. This default suits engines that run operations as they are called, and those whose
    `compile` does the work. Exceptions leave the cells as they were: the commit comes last, and can
    be repeated.

    Several threads may call it, and others of the same cells. Values are read together, in the
    scope `reading`, and set together, in `writing` (`guard.py`); a subclass whose steps write over
    values, or give them away, stays in `writing` for the whole of such a step. What is traced or
    compiled is made under the lock `building`.
    """

    joins = False  # whether several steps in one call are quicker; known after the first call
    reads_at_once = False  # whether `many` has read its inputs when it returns
    writes = False  # whether a step says beside its output which rows of cells are to be written
    changes = False  # whether a step has changed a cell; known after the first call
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
        self.reading, self.writing = scopes(self.cells)
        self.building = threading.RLock()

    def __call__(self, *inputs: Any) -> Any:
        """One step: the output of the step."""
        tensors = [self.engine.tensor(x) for x in inputs]
        values, out = self.step(self.values(), *tensors)
        self.commit(values)
        return out

    def many(self, *stacked: Any) -> Any:
        """As many steps as the inputs' leading axis is long: the output of the last."""
        out = None
        for i in range(len(stacked[0])):
            out = self(*(x[i] for x in stacked))
        return out

    def values(self) -> list[Any]:
        """The values of all cells, as one finished step has left them."""
        with self.reading:
            return [cell.lend() for cell in self.cells]

    def on(self, values: Sequence[Any], *inputs: Any) -> Any:
        """The output of a step on other values than those of the cells, which stay as they are."""
        return self.step(list(values), *[self.engine.tensor(x) for x in inputs])[1]

    def commit(self, values: Sequence[Any], lent: bool = True) -> None:
        """Make these the values of the cells; an interrupt in the midst of it is put off until all
        are set. `lent`: whether anybody else may hold them.
        """
        changed = [pair for pair in zip(self.cells, values) if pair[1] is not None]
        if changed:
            self.changes = True
            with self.writing:
                try:
                    _set(changed, lent)
                except BaseException:
                    _set(changed, lent)
                    raise


def _set(changed: Sequence[tuple[Variable, Any]], lent: bool) -> None:
    for cell, value in changed:
        cell.store(value, lent)
