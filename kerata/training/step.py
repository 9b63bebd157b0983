"""THE step: what a model does with a batch, as a pure function of all state, kept resident by the
engine.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

from ..core import Tensor, current, standardize_dtype, tree, use
from ..engine import Engine, Symbol, Variable, dense, frame, inference, needs_values, unpack
from ..engine.resident import Resident


class NewVariables(Exception):  # noqa: N818
    """A step assigned variables that it had not touched when it was looked at first."""

    def __init__(self, variables: Iterable[Variable]) -> None:
        super().__init__()
        self.variables = list(variables)


class Step:
    """A function of a batch that reads and assigns variables, compiled and stateful.

    Args:
        body: takes a batch (a structure of tensors) and returns a structure of tensors.
        engine: where it runs.
        eager: whether to run operations as they are called, uncompiled.
        replay: whether an engine that needs no compilation may replay what the body called.
        prepare: what is done on the host to a batch (or to a number of stacked ones) before.

    The variables that the body touches are found by running it once on shapes alone.
    """

    def __init__(
        self,
        body: Callable[[Any], object],
        engine: Engine[Any],
        eager: bool = False,
        replay: bool = True,
        prepare: Callable[[Any, int], Any] | None = None,
    ) -> None:
        self.body = _on_sparse(body)
        self.engine, self.eager, self.replay = engine, eager, replay
        self.prepare = prepare
        self.residents: dict[Hashable, Resident] = {}
        self.building = threading.RLock()
        self.counts = {1}  # of steps that have been joined: their programs are there

    def __call__(self, batch: object, count: int = 1) -> Any:
        """Run one step, or `count` steps on batches stacked on a leading axis of that size."""
        self.counts.add(count)
        with use(self.engine):
            if self.prepare is not None:
                batch = self.prepare(batch, count)
            inputs = _inputs(batch)
            resident = self.resident(batch, count)
            while True:
                try:
                    if resident.writes:
                        return self._written(resident, inputs, count)
                    return resident(*inputs) if count == 1 else resident.many(*inputs)
                except NewVariables as found:
                    cells = dict.fromkeys([*resident.cells, *found.variables])
                    writes = resident.writes
                    resident = self._build(_skeleton(batch), batch, list(cells), writes)

    def _written(self, resident: Resident, inputs: Sequence[Any], count: int) -> Any:
        """Steps one by one, and after each what it says of rows of tables, in their place."""
        out, write = None, self.engine.write_rows
        for i in range(count):
            with resident.writing:
                lent = [cell.lent for cell in resident.cells]
                out, rows = resident(*(inputs if count == 1 else [x[i] for x in inputs]))
                for place, (numbers, values) in rows.items():
                    cell = resident.cells[int(place)]
                    assert write is not None  # else there are none
                    write(cell, numbers, values, lent[int(place)])
        return out

    def resident(self, batch: object, count: int = 1) -> Resident:
        """What runs it for batches of this structure."""
        key = _skeleton(batch)
        found = self.residents.get(key)
        if found is None:
            with self.building:
                found = self.residents.get(key)
                if found is None:
                    row = batch if count == 1 else tree.map_structure(_first, batch)
                    rows: Any = None if self.engine.write_rows is None else {}
                    cells = touched(self.body, row, rows, self.eager)
                    found = self._build(key, batch, cells, bool(rows))
        return found

    @property
    def joins(self) -> bool:
        """Whether several steps in one call are quicker; known after the first call."""
        return self.prepare is None and any(
            resident.joins for resident in list(self.residents.values())
        )

    @property
    def reads_at_once(self) -> bool:
        """Whether batches of several steps may be written over after the call; known after one."""
        found = [resident.reads_at_once for resident in list(self.residents.values())]
        return bool(found) and all(found)

    def _build(
        self, key: Hashable, batch: object, cells: Sequence[Variable], writes: bool
    ) -> Resident:
        present = tree.map_structure(lambda x: x is not None, batch)
        known = set(cells)

        def step(values: Sequence[Tensor], *inputs: Tensor) -> tuple[list[Tensor | None], Any]:
            given = iter(inputs)
            data = tree.map_structure(lambda there: next(given) if there else None, present)
            rows: Any = {} if writes else None
            with frame(cells, values, rows=rows) as scope:
                out = self.body(data)
            if writes:
                out = out, {str(i): rows[c][1:] for i, c in enumerate(cells) if c in rows}
            new = [v for v in scope.assigned if v not in known]
            if new:
                raise NewVariables(new)
            return [scope.assigned.get(cell) for cell in cells], out

        if self.eager:
            resident = Resident(self.engine, step, cells, compiled=False)
        else:
            resident = self.engine.resident(step, cells)
        resident.replay, resident.writes = self.replay, writes
        self.residents[key] = resident
        return resident


class SteadyStep:
    """A step that changes nothing, all calls of which see the state that the first one found.

    A call runs as ever, and once more, on the state that was kept, if another thread came between.
    """

    def __init__(self, step: Step) -> None:
        self.step = step
        self._kept: dict[Resident, tuple[list[int], list[Any]]] = {}

    def __call__(self, batch: object) -> Any:
        """Run one step."""
        with use(self.step.engine):
            resident = self.step.resident(batch)
            scope = resident.reading
            if resident not in self._kept:
                versions = scope.versions
                self._kept[resident] = versions, resident.values()
            versions, values = self._kept[resident]
            out = self.step(batch)
            if scope.versions != versions and not resident.changes:
                out = resident.on(values, *_inputs(batch))
            return out


def _on_sparse(body: Callable[[Any], object]) -> Callable[[Any], object]:
    """A body that sees packed rows as sparse tensors, and returns dense ones."""
    return lambda batch: tree.map_structure(dense, body(unpack(batch)))


def _inputs(batch: object) -> list[Any]:
    if batch is not None and not isinstance(batch, (tuple, list, dict)):
        return [batch]
    return [x for x in tree.flatten(batch) if x is not None]


def _first(x: Tensor | None) -> Tensor | None:
    return None if x is None else x[0]


def _skeleton(batch: object) -> Hashable:
    """A hashable key of a batch's structure."""
    if isinstance(batch, (tuple, list)):
        return (type(batch), *map(_skeleton, batch))
    if isinstance(batch, dict):
        return (type(batch), *((key, _skeleton(value)) for key, value in batch.items()))
    return batch is not None


def _symbol(x: Tensor | None) -> Symbol | None:
    """A symbol like an array or tensor; texts of NumPy's have no dtype of a name."""
    if x is None:
        return None
    text = getattr(x.dtype, "kind", "") in ("U", "S", "O")
    return Symbol(x.shape, "string" if text else standardize_dtype(x.dtype))


def touched(
    body: Callable[[Any], object], batch: object, rows: Any = None, eager: bool = False
) -> list[Variable]:
    """The variables that a body reads or assigns for such a batch; it makes those that it makes
    lazily. `rows` is a frame's.

    Found on shapes alone. A body that needs values (it calls the engine's own functions) is traced
    by the engine, or runs on the batch, in a frame that is thrown away.
    """
    asked: dict[Variable, None] = {}
    try:
        with inference(), frame(on_read=asked.setdefault, rows=rows) as scope:
            body(tree.map_structure(_symbol, batch))
        return list(dict.fromkeys([*asked, *scope.assigned]))
    except Exception as error:
        if not needs_values(error):
            raise
    engine = current()
    batch = tree.map_structure(lambda x: None if x is None else engine.tensor(x), batch)
    tensors = [x for x in tree.flatten(batch) if x is not None]

    def run(*tensors: Tensor) -> None:
        given = iter(tensors)
        body(tree.map_structure(lambda x: None if x is None else next(given), batch))

    with frame(on_read=asked.setdefault, rows=rows) as scope:
        run(*tensors) if eager else engine.outline(run, *tensors)
    return list(dict.fromkeys([*asked, *scope.assigned]))
