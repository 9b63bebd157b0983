"""THE step: what a model does with a batch, as a pure function of all state, kept resident by the
engine.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..core import tree
from ..core.context import ambient, current, use
from ..core.dtypes import standardize_dtype
from ..engine.resident import Resident
from ..engine.spec.spec import inference
from ..engine.spec.symbol import Symbol
from ..engine.variable import Variable, frame


class _Unforeseen(Exception):  # noqa: N818
    """A step assigned variables that it had not touched when it was looked at first."""

    def __init__(self, variables: Sequence[Variable]) -> None:
        super().__init__()
        self.variables = list(variables)


class Step:
    """A function of a batch that reads and assigns variables, compiled and stateful.

    Args:
        body: takes a batch (a structure of tensors) and gives a structure of tensors.
        engine: where it runs.
        eager: whether to run operations as they are called, uncompiled.
        replay: whether an engine that needs no compilation may replay what the body called.

    The variables that the body touches are found by running it once on shapes alone.
    """

    def __init__(
        self, body: Callable[[Any], Any], engine: Any, eager: bool = False, replay: bool = True
    ) -> None:
        self.body, self.engine, self.eager, self.replay = body, engine, eager, replay
        self.residents: dict[Any, Resident] = {}
        self.counts = {1}  # of steps that have been joined: their programs are there

    def __call__(self, batch: Any, count: int = 1) -> Any:
        """Run one step, or `count` steps on batches stacked on a leading axis of that size."""
        leaves = tree.flatten(batch)
        inputs = [x for x in leaves if x is not None]
        key = _skeleton(batch)
        self.counts.add(count)
        with use(self.engine):
            resident = self.residents.get(key)
            if resident is None:
                resident = self._make(key, batch, leaves, count)
            while True:
                try:
                    return resident(*inputs) if count == 1 else resident.many(*inputs)
                except _Unforeseen as found:
                    resident = self._build(key, batch, [*resident.cells, *found.variables])

    @property
    def joins(self) -> bool:
        """Whether several steps in one call are quicker; known after the first call."""
        return any(resident.joins for resident in self.residents.values())

    @property
    def reads_at_once(self) -> bool:
        """Whether batches of several steps may be written over after the call; known after one."""
        found = [resident.reads_at_once for resident in self.residents.values()]
        return bool(found) and all(found)

    def _make(self, key: Any, batch: Any, leaves: list[Any], count: int) -> Resident:
        rows = leaves if count == 1 else [None if x is None else x[0] for x in leaves]
        return self._build(key, batch, touched(self.body, tree.pack_as(batch, rows)))

    def _build(self, key: Any, batch: Any, cells: Sequence[Variable]) -> Resident:
        present = [x is not None for x in tree.flatten(batch)]
        skeleton = tree.map_structure(lambda _: None, batch)

        def step(values: Sequence[Any], *inputs: Any) -> Any:
            iterator = iter(inputs)
            data = tree.pack_as(skeleton, [next(iterator) if there else None for there in present])
            with frame(cells, values) as scope:
                out = self.body(data)
            late = [v for v in scope.assigned if v not in known]
            if late:
                raise _Unforeseen(late)
            return [scope.assigned.get(cell) for cell in cells], out

        known = set(cells)
        if self.eager:
            resident = Resident(self.engine, step, cells, compiled=False)
        else:
            resident = self.engine.resident(step, cells)
        resident.replay = self.replay
        self.residents[key] = resident
        return resident


def _skeleton(batch: Any) -> Any:
    """A hashable key of a batch's structure."""
    kind = type(batch)
    if kind is tuple or kind is list:
        return (kind, *map(_skeleton, batch))
    if isinstance(batch, dict):
        return (kind, *((key, _skeleton(value)) for key, value in batch.items()))
    return batch is not None


class _Noted(dict):  # type: ignore[type-arg]
    """Values of a frame that notes each variable asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[Variable, None] = {}

    def get(self, variable: Any, default: Any = None) -> Any:
        self.asked[variable] = None
        return super().get(variable, default)


def touched(body: Callable[[Any], Any], batch: Any) -> list[Variable]:
    """The variables that a body reads or assigns for such a batch; it makes those that it makes
    lazily.

    Found on shapes alone; a body that cannot run on shapes (it calls the engine's own functions)
    runs on the batch in a frame that is thrown away.
    """
    engine = current()
    symbol = lambda x: None if x is None else Symbol(x.shape, standardize_dtype(x.dtype))
    try:
        with inference():
            values = ambient.frame.values
            body(tree.map_structure(symbol, batch))
        return list(values)
    except Exception:
        scope = frame()
        scope.values = noted = _Noted()
        with scope:
            body(tree.map_structure(lambda x: None if x is None else engine.tensor(x), batch))
        return list(noted.asked)
