"""Steps that leave alone those rows of large tables that a batch does not look up."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from ..core import Tensor, current, tree
from ..engine import Symbol, Variable, frame, inference, needs_values
from ..ops.fused.lookups import Addend, Lookups
from ..optimizers import Optimizer
from .gradient import value_and_grad
from .user_code import holds_user_code, ours

LARGE = 1 << 20  # elements of a table of which it pays
FEW = 8  # as many times more rows the table must have than a batch looks up

Plan = list[tuple[Variable, tuple[int, ...]]]  # of each lookup the table and the indices' shape


class RowUpdates:
    """Gradients of large tables by the rows that a batch looks up, and updates of these alone.

    A table whose optimizer would change other rows, or which the loss depends on in another way
    (as by a regularizer), is none; neither is one within code of the user's, who may look things
    up in a loop.
    """

    def __init__(self, tables: Iterable[Variable]) -> None:
        self.tables = list(tables)
        self._plans: dict[Any, Plan] = {}  # by the shapes of a batch

    def plan(self, objective: Callable[..., Any], batch: Any) -> Plan:
        """The lookups in tables of which few rows are looked up, found on shapes alone."""
        engine, leaves = current(), tree.flatten(batch)
        if not all(x is None or engine.is_tensor(x) for x in leaves):
            return []
        key = tuple([None if x is None else tuple(engine.shape(x)) for x in leaves])
        if key not in self._plans:
            symbols = [
                None if x is None else Symbol(engine.shape(x), engine.dtype(x)) for x in leaves
            ]
            self._plans[key] = self._plan(objective, tree.pack_as(batch, symbols))
        return self._plans[key]

    def _plan(self, objective: Callable[..., Any], batch: Any) -> Plan:
        reads: Counter[Variable] = Counter()
        noted = Lookups(self.tables)
        try:
            with inference(), frame(on_read=lambda v: reads.update([v])), noted:
                objective(*batch)
                found = [(table, tuple(current().shape(n))) for table, n in noted.found]
        except Exception as error:
            if not needs_values(error):
                raise
            return []
        sizes: Counter[Variable] = Counter()
        for table, shape in found:
            sizes[table] += math.prod(shape)
            reads[table] -= 1
        few = {t for t in sizes if not reads[t] and sizes[t] * FEW <= t.shape[0]}
        return [(table, shape) for table, shape in found if table in few]

    def train(
        self,
        plan: Plan,
        objective: Callable[..., Any],
        batch: Any,
        variables: Sequence[Variable],
        optimizer: Optimizer,
    ) -> Any:
        """Gradients and updates; what the objective returns beside its value."""
        tables = dict.fromkeys(table for table, _ in plan)
        addends = [Addend((*shape, table.shape[1]), table.dtype) for table, shape in plan]
        others = [v for v in variables if v not in tables]

        def noting(*batch: Any) -> tuple[Tensor, Any]:
            with Lookups(tables, addends) as noted:
                loss, aux = objective(*batch)
            return loss, (aux, [numbers for _, numbers in noted.found])

        by: list[Any] = [*others, *addends]
        (_, (aux, numbers)), gradients = value_and_grad(noting, by, True)(*batch)
        if not optimizer.built:
            optimizer.build(variables)
        rows = list(zip(plan, numbers, gradients[len(others) :]))
        for table in tables:
            parts = [(n, g) for (t, _), n, g in rows if t is table]
            optimizer.update_rows(table, [n for n, _ in parts], [g for _, g in parts])
        optimizer.apply(gradients[: len(others)], others)
        return aux


def row_updates(model: Any, variables: Sequence[Variable]) -> RowUpdates | None:
    """Those of a model that trains these variables; None where no table is large."""
    optimizer = model.optimizer
    large = [v for v in variables if v.ndim == 2 and math.prod(v.shape) >= LARGE]
    if optimizer is None or not (large := [v for v in large if optimizer.updates_rows(v)]):
        return None
    layers = list(model._all_layers())
    plain = ours(type(model)) and all(x is model or x._remat is None for x in layers)
    return RowUpdates(large) if plain and not holds_user_code(model.layers) else None
