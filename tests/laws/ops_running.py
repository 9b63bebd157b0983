"""All rows of both tables, and ways to run them: alone, many in one program, with gradients."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import Any

import numpy as np
import pytest

from kerata import ops
from kerata.core import tree
from kerata.core.context import use
from kerata.core.errors import EngineMissing
from kerata.engine.operators import operations
from kerata.engines import loader
from tests.laws import neural_table
from tests.laws.ops_table import ROWS, Row

NUMPY = loader.get("numpy")
OTHERS = [name for name in loader.BUILTIN if name != "numpy"]
CHUNK = 35  # rows compiled together, for a compiler takes its time with each function


@dataclass(frozen=True)
class Neural(Row):
    """A row of `neural_table`, which says of which arguments gradients are taken."""

    grad: tuple[int, ...] = ()


NEURAL = [
    Neural(r.op, r.args, r.kwargs, None, bool(r.grad), tolerance=r.tolerance, grad=r.grad)
    for r in neural_table.ROWS
]
CALLS: list[Row] = [*ROWS, *NEURAL]


def sweep(rows: Sequence[Row], **shares: float) -> list[Any]:
    """Pairs of an engine and a chunk of rows: for each engine its share of them, the rest slow."""
    found = []
    for name, share in shares.items():
        quick = set(random.Random(0).sample(range(len(rows)), round(share * len(rows))))
        for slow in (False, True):
            chosen = [row for i, row in enumerate(rows) if (i in quick) != slow]
            for at in range(0, len(chosen), CHUNK):
                part = chosen[at : at + CHUNK]
                found.append(
                    pytest.param(name, part, id=f"{name}-{part[0].name}..{part[-1].name}",
                                 marks=[pytest.mark.slow] if slow else [])
                )  # fmt: skip
    return found


@cache
def engine_named(name: str) -> Any:
    """The engine, or why there is none."""
    try:
        return loader.get(name)
    except (EngineMissing, ImportError, AttributeError) as error:
        return str(error)


def engine_of(name: str) -> Any:
    """The engine; where there is none, the test is skipped."""
    engine = engine_named(name)
    if isinstance(engine, str):
        pytest.skip(engine)
    return engine


def function_of(name: str) -> Any:
    """The operation of a row: "add", or with its page, "image.resize"."""
    paths = [f"{space}.{name}" for space in ("ops", "ops.image", "random")]
    found = [operations[path] for path in paths if path in operations]
    return found[0] if found else attrgetter(name)(ops)


def is_input(a: Any) -> bool:
    """Whether a leaf of a row's arguments is a tensor."""
    return isinstance(a, np.ndarray) and a.ndim > 0


def tensors(engine: Any, structure: Any) -> Any:
    """Arrays of a row's arguments as tensors of an engine."""
    return tree.map_structure(lambda a: engine.tensor(a) if is_input(a) else a, structure)


def arrays(engine: Any, result: Any) -> list[np.ndarray]:
    """What an operation gave, as a list of NumPy arrays."""
    if isinstance(result, (list, tuple)):
        return [a for part in result for a in arrays(engine, part)]
    return [np.asarray(engine.numpy(result) if engine.is_tensor(result) else result)]


def eager(engine: Any, row: Row, function: Callable[..., Any] | None = None) -> list[np.ndarray]:
    """The row's result on an engine, called plainly."""
    with use(engine):
        args, kwargs = tensors(engine, (row.args, row.kwargs))
        return arrays(engine, (function or function_of(row.name))(*args, **kwargs))


_results: dict[int, list[np.ndarray]] = {}


def on_numpy(row: Row) -> list[np.ndarray]:
    """The row's result on the NumPy engine, computed once."""
    if id(row) not in _results:
        _results[id(row)] = eager(NUMPY, row)
    return _results[id(row)]


def wide(structure: Any) -> Any:
    """float32 arrays as float64."""

    def widen(a: Any) -> Any:
        return a.astype("float64") if getattr(a, "dtype", None) == np.float32 else a

    return tree.map_structure(widen, structure)


def close(found: np.ndarray, expected: np.ndarray, tolerance: float, what: str) -> None:
    """Equal shapes; equal values, for floats up to a tolerance."""
    assert found.shape == expected.shape, f"{what}: shape {found.shape}, expected {expected.shape}"
    if {"f", "V"} & {found.dtype.kind, expected.dtype.kind}:  # V: bfloat16
        found, expected = found.astype("float64"), expected.astype("float64")
        scale = max(1.0, float(np.max(np.abs(expected[np.isfinite(expected)]), initial=0)))
        limits = {"rtol": tolerance, "atol": tolerance * scale}
        np.testing.assert_allclose(found, expected, err_msg=what, **limits)
    else:
        np.testing.assert_array_equal(found, expected, err_msg=what)


def same(found: Sequence[Any], expected: Sequence[Any], tolerance: float, what: str) -> None:
    """As many results, each of the same shape, dtype and values."""
    assert len(found) == len(expected), what
    for a, b in zip(found, expected):
        close(a, b, tolerance, what)
        assert a.dtype == b.dtype, f"{what}: {a.dtype}, not {b.dtype}"


def known_of(row: Row) -> tuple[Any, ...]:
    """Arguments that are no inputs: keys with masks, which decide what shape comes out."""
    masked = any(getattr(a, "dtype", None) == np.bool_ for a in tree.flatten(row.args[1:]))
    return row.args[1:] if row.name == "get_item" and masked else ()


def together(rows: Iterable[Row]) -> tuple[Callable[[Any], list[Any]], list[np.ndarray]]:
    """One function of all the rows' arrays that gives all results, and these arrays."""
    calls = []
    for row in rows:
        known = known_of(row)
        calls.append((row.name, row.args[: len(row.args) - len(known)], row.kwargs, known))
    given = [(args, kwargs) for _, args, kwargs, _ in calls]
    leaves = tree.flatten(given)

    def run(inputs: Any) -> list[Any]:
        rest = iter(inputs)
        filled = tree.pack_as(given, [next(rest) if is_input(a) else a for a in leaves])
        outs = []
        for (name, _, _, known), (args, kwargs) in zip(calls, filled):
            out = function_of(name)(*args, *known, **kwargs)
            outs.append(list(out) if isinstance(out, (list, tuple)) else [out])
        return outs

    return run, [a for a in leaves if is_input(a)]


def compiled(engine: Any, rows: Iterable[Row]) -> list[Any]:
    """The results of many rows from one compiled function."""
    run, inputs = together(rows)
    return engine.compile(run)([engine.tensor(a) for a in inputs])


# -- gradients ------------------------------------------------------------------------------------
def places(row: Row) -> list[int]:
    """Which leaves of a row's arguments gradients are taken of."""
    leaves = tree.flatten((row.args, row.kwargs))
    chosen = [row.args[i] for i in row.grad] if isinstance(row, Neural) else leaves
    known = {id(a) for a in chosen if getattr(a, "dtype", None) in (np.float32, np.float64)}
    return [i for i, a in enumerate(leaves) if id(a) in known]


SMOOTH = [
    row for row in CALLS
    if row.smooth and any(tree.flatten((row.args, row.kwargs))[i].size for i in places(row))
]  # fmt: skip


def weighted(outs: Any) -> Any:
    """The sum of all float results times fixed weights, so that no direction is lost."""
    total = ops.zeros(())
    for out in tree.flatten(outs):
        if ops.is_tensor(out) and "float" in ops.dtype(out):
            size = int(np.prod(ops.shape(out)))
            weights = np.cos(np.arange(1.0, size + 1)).reshape(ops.shape(out))
            total = ops.add(total, ops.sum(ops.multiply(out, ops.cast(weights, ops.dtype(out)))))
    return total


def loss_of(row: Row, function: Callable[..., Any] | None = None) -> Callable[[Any], Any]:
    """`weighted` of a row's results, as a function of what gradients are taken of."""
    leaves, at = tree.flatten((row.args, row.kwargs)), places(row)
    call = function or function_of(row.name)

    def loss(params: Any) -> Any:
        filled = list(leaves)
        for i, p in zip(at, params):
            filled[i] = p
        args, kwargs = tree.pack_as((row.args, row.kwargs), filled)
        return weighted(call(*args, **kwargs))

    return loss


def params_of(row: Row) -> list[np.ndarray]:
    """The arrays that gradients are taken of."""
    leaves = tree.flatten((row.args, row.kwargs))
    return [leaves[i] for i in places(row)]


def gradients(engine: Any, rows: Sequence[Row]) -> list[list[np.ndarray]]:
    """For each row the gradients of its weighted results, all from one compiled function."""
    losses, points = [loss_of(row) for row in rows], [params_of(row) for row in rows]

    def total(params: Any) -> Any:
        rest = iter(params)
        parts = [loss([next(rest) for _ in group]) for loss, group in zip(losses, points)]
        return ops.sum(ops.stack(parts)), None

    with use(engine):
        run = engine.compile(lambda values: engine.value_and_grad(total)(values)[1])
        found = run([engine.tensor(a) for group in points for a in group])
        grads = iter([np.asarray(engine.numpy(g)) for g in found])
    return [[next(grads) for _ in group] for group in points]
