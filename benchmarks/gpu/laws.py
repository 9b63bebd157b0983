"""The laws of the most used operations: results and gradients as on NumPy.

The calls are the rows of `tests/laws`. A cell is the largest error over what is allowed: the row's
tolerance for results, 20 times as much and at least 1e-4 for gradients, as in the tests.
"""

from __future__ import annotations

import functools
import importlib
from operator import attrgetter
from typing import Any

import numpy as np

import kerata as keras
from tests.laws.ops_row import ROWS

from .rows import Row, Task

MODULES = ("ops_table_values", "ops_table_shapes", "ops_table_numpy", "neural_table")
MOST = 8  # rows of an operation, spread over its table


@functools.cache
def table() -> tuple[list[Any], list[str]]:
    """All rows that can be imported, and what hindered the others."""
    rows: list[Any] = []
    missing: list[str] = []
    for name in MODULES:
        try:
            module = importlib.import_module(f"tests.laws.{name}")
        except ImportError as error:
            missing.append(f"{name}: {error}")
        else:
            rows += module.ROWS if name == "neural_table" else []
    return rows + ROWS, missing


def name_of(row: Any) -> str:
    """The operation of a row of either table."""
    return str(getattr(row, "name", None) or row.op)


def rows_of(name: str, most: int = MOST) -> list[Any]:
    """Some of the operation's rows."""
    rows = [row for row in table()[0] if name_of(row) == name and not getattr(row, "static", False)]
    return rows[:: -(-len(rows) // most)] if rows else []


def run(task: Task) -> Row:
    """All rows of the operation `task.item`."""
    rows = rows_of(task.item, 2 if task.small else MOST)
    rows = [row for row in rows if task.engine not in getattr(row, "lacking", ())]
    if not rows:
        why = "; ".join(table()[1]) or "no row"
        return Row(task.part, task.engine, task.item, "skipped", detail=why)
    worst, problems = 0.0, []
    for row, *sides in zip(rows, _called(task.engine, rows), _called("numpy", rows)):
        tolerances = (row.tolerance, max(1e-4, 20 * row.tolerance))
        for what, tolerance, found, expected in zip(("result", "gradient"), tolerances, *sides):
            errors = [error(a, b, tolerance) for a, b in zip(found, expected, strict=True)]
            largest = max(errors, default=0.0)
            worst = max(worst, largest)
            if largest > 1:
                problems.append(f"{what} of {row}: {largest:.3g} times what is allowed")
    return task.row(not problems, f"{worst:.2g}", "; ".join(problems[:4]), rows=len(rows))


def error(found: np.ndarray, expected: np.ndarray, tolerance: float) -> float:
    """The largest error over `tolerance * max(1, largest number)`; infinity for what differs in
    kind.
    """
    if found.shape != expected.shape or found.dtype != expected.dtype:
        return np.inf
    if found.dtype.kind not in "fV":
        return 0.0 if np.array_equal(found, expected) else np.inf
    a, b = found.astype("float64"), expected.astype("float64")
    finite = np.isfinite(b)
    if not np.array_equal(a[~finite], b[~finite], equal_nan=True):
        return np.inf
    largest = max(1.0, float(np.max(np.abs(b[finite]), initial=0)))
    difference = float(np.max(np.abs(a[finite] - b[finite]), initial=0))
    return difference / (tolerance * largest) if np.isfinite(difference) else np.inf


def _is_input(a: Any) -> bool:
    return isinstance(a, np.ndarray) and a.ndim > 0


def _places(row: Any) -> tuple[list[int], list[int]]:
    """Which leaves of the arguments are differentiated, and which are tensors beside them."""
    leaves = keras.tree.flatten((row.args, row.kwargs))
    neural = hasattr(row, "op")
    smooth = [row.args[i] for i in row.grad] if neural else leaves if row.smooth else []
    known = {id(a) for a in smooth if _is_input(a) and a.size and a.dtype.kind == "f"}
    inputs = [i for i, a in enumerate(leaves) if _is_input(a)]
    params = [i for i in inputs if id(leaves[i]) in known]
    return params, [i for i in inputs if i not in params]


def _called(name: str, rows: list[Any]) -> list[tuple[list[np.ndarray], list[np.ndarray]]]:
    """For each row its results, and the gradients of their sum, weighted; from one compiled call
    of all rows.
    """
    flat = [keras.tree.flatten((row.args, row.kwargs)) for row in rows]
    places = [_places(row) for row in rows]

    def losses(params: list[Any], held: list[Any]) -> tuple[Any, list[Any]]:
        total, found, smooth, others = keras.ops.zeros(()), [], iter(params), iter(held)
        for row, leaves, (first, second) in zip(rows, flat, places):
            given = {**{i: next(smooth) for i in first}, **{i: next(others) for i in second}}
            filled = [given.get(i, leaf) for i, leaf in enumerate(leaves)]
            args, kwargs = keras.tree.pack_sequence_as((row.args, row.kwargs), filled)
            outs = keras.tree.flatten(attrgetter(name_of(row))(keras.ops)(*args, **kwargs))
            total = total + _weighted(outs) if first else total
            found.append(outs)
        return total, found

    with keras.backend_scope(name) as engine:
        params, held = (
            [engine.tensor(leaves[i]) for leaves, at in zip(flat, places) for i in at[kind]]
            for kind in (0, 1)
        )
        (_, outs), grads = engine.compile(engine.value_and_grad(losses))(params, held)
        host = lambda parts: [np.asarray(engine.numpy(x)) for x in parts]
        gradients = iter(host(grads))
        return [(host(a), [next(gradients) for _ in at[0]]) for a, at in zip(outs, places)]


def _weighted(outs: list[Any]) -> Any:
    total = keras.ops.zeros(())
    for out in outs:
        dtype = str(keras.backend.standardize_dtype(out.dtype))
        if "float" in dtype:
            shape = tuple(out.shape)
            weights = np.cos(np.arange(1.0, np.prod(shape) + 1)).reshape(shape)
            total = total + keras.ops.sum(out * keras.ops.cast(weights, dtype))
    return total
