"""The laws that every basic operation keeps, checked over the rows of `ops_table`."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import scipy.special as special

from kerata import ops
from kerata.core import tree
from kerata.core.context import use
from kerata.engine.spec.graph import Graph, replay
from kerata.engine.spec.spec import infer
from kerata.engine.spec.symbol import Symbol
from kerata.engines import loader
from tests.laws.ops_running import (
    CHUNK,
    OTHERS,
    arrays,
    close,
    compiled,
    engine_of,
    function_of,
    is_input,
    on_numpy,
    same,
    tensors,
    wide,
)
from tests.laws.ops_table import ROWS
from tests.reference import SLOW

by_row = pytest.mark.parametrize("row", ROWS, ids=str)


@by_row
def test_values_are_those_of_numpy(row: Any) -> None:
    with np.errstate(all="ignore"):
        args, kwargs = wide((row.args, row.kwargs))
        expected = arrays(loader.get("numpy"), row.reference(*args, **kwargs))
    found = on_numpy(row)
    assert len(found) == len(expected)
    for a, b in zip(found, expected):
        close(a, b, row.tolerance, str(row))
        assert a.dtype.kind == b.dtype.kind, f"{row}: {a.dtype}, expected a {b.dtype}"
        assert a.dtype != np.float64


def symbols(structure: Any, open_axis: bool) -> Any:
    """Arrays as symbols, the first axis open if asked for."""

    def symbol(a: Any) -> Any:
        if not (isinstance(a, np.ndarray) and a.ndim):
            return a
        return Symbol((None, *a.shape[1:]) if open_axis else a.shape, a.dtype.name)

    return tree.map_structure(symbol, structure)


@by_row
def test_inferred_shapes_and_dtypes_are_those_of_results(row: Any) -> None:
    if row.static:
        pytest.skip("the shape follows from values")
    key = row.name == "get_item" and row.args[1:]
    with use(loader.get("numpy")):
        args, kwargs = symbols((row.args, row.kwargs), False)
        result = infer(function_of(row.name), *(args[:1] + key if key else args), **kwargs)
    for symbol, found in zip(tree.flatten(result), on_numpy(row)):
        assert (tuple(symbol.shape), symbol.dtype) == (found.shape, found.dtype.name)


OPEN = [
    row for row in ROWS
    if sum(map(is_input, tree.flatten((row.args, row.kwargs)))) == 1 and not row.static
    and is_input(row.args[0]) and row.args[0].ndim > 1
    and row.name not in ("einsum", "diag", "diagonal", "broadcast_to")
    and str(row) != "reshape-f42x3x4_(3,8)"
]  # fmt: skip


@pytest.mark.parametrize("row", OPEN, ids=str)
def test_an_open_axis_stays_open(row: Any) -> None:
    with use(loader.get("numpy")):
        args, kwargs = symbols((row.args, row.kwargs), True)
        result = infer(function_of(row.name), *args, **kwargs)
    for symbol, found in zip(tree.flatten(result), on_numpy(row)):
        assert symbol.dtype == found.dtype.name and len(symbol.shape) == found.ndim
        assert all(n in (None, m) for n, m in zip(symbol.shape, found.shape)), symbol.shape


CHUNKS = [ROWS[i : i + CHUNK] for i in range(0, len(ROWS), CHUNK)]


HALVES = [
    pytest.param(
        rows, name, id=f"{rows[0].name}..{rows[-1].name}-{name}", marks=SLOW if (i + k) % 2 else ()
    )
    for i, rows in enumerate(CHUNKS)
    for k, name in enumerate(OTHERS)
]


@pytest.mark.parametrize(("rows", "name"), HALVES)
def test_engines_agree(rows: Any, name: str) -> None:
    engine = engine_of(name)
    rows = [row for row in rows if name not in row.lacking]
    still = [row for row in rows if not row.static]
    with use(engine):
        results = list(zip(still, compiled(engine, still)))
        for row in rows:
            if row.static:
                args, kwargs = tensors(engine, (row.args, row.kwargs))
                results.append((row, function_of(row.name)(*args, **kwargs)))
        found = [(row, arrays(engine, result)) for row, result in results]
    for row, values in found:
        same(values, on_numpy(row), 4 * row.tolerance, f"{row} on {name}")


@pytest.mark.parametrize("name", ["numpy", *OTHERS])
@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_half_floats_are_accumulated_in_float32(name: str, dtype: str) -> None:
    engine = engine_of(name)

    def results(x: Any) -> Any:
        return [
            ops.sum(x, 0), ops.mean(x, 0), ops.var(x, 0), ops.norm(x, axis=0),
            ops.quantile(x, 0.5, axis=0), ops.logsumexp(x, 0), ops.erf(x[0]),
        ]  # fmt: skip

    with use(engine):
        x = ops.cast(ops.full((4096, 2), 0.1), dtype)
        tenth = float(ops.convert_to_numpy(ops.cast(x, "float32"))[0, 0])
        expected = (
            4096 * tenth, tenth, 0.0, 64 * tenth, tenth, np.log(4096) + tenth, special.erf(tenth)
        )  # fmt: skip
        found = engine.compile(results)(x)
        for value, wanted in zip(found, expected):
            assert ops.dtype(value) == dtype
            value = ops.convert_to_numpy(ops.cast(value, "float32"))
            np.testing.assert_allclose(value, wanted, rtol=5e-3, atol=1e-4)


def test_float64_is_exact_to_the_last_digits() -> None:
    x = np.linspace(-6, 6, 2001)
    tiny = np.concatenate([10.0 ** np.arange(-18, 0), -(10.0 ** np.arange(-18, 0))])
    u = np.concatenate([np.linspace(-0.9999999, 0.9999999, 2001), 1 - 10.0 ** np.arange(-15, -1)])
    with use(loader.get("numpy")):
        for name, at, expected in (
            ("erf", x, special.erf(x)), ("erfc", x, special.erfc(x)),
            ("erfinv", u, special.erfinv(u)), ("log1p", tiny, np.log1p(tiny)),
            ("expm1", tiny, np.expm1(tiny)), ("exp2", x, np.exp2(x)),
        ):  # fmt: skip
            np.testing.assert_allclose(getattr(ops, name)(at), expected, rtol=4e-15, err_msg=name)


@pytest.mark.parametrize("rows", CHUNKS, ids=lambda rows: f"{rows[0].name}..{rows[-1].name}")
def test_recorded_primitives_compute_the_same(rows: Any) -> None:
    for row in rows:
        if row.static:
            continue
        graph = Graph(loader.get("numpy"))
        given: dict[Any, Any] = {}

        def symbol(a: Any, graph: Any = graph, given: Any = given) -> Any:
            if not is_input(a):
                return a
            made = graph.input(a.shape, a.dtype.name)
            given[made] = a
            return made

        with use(graph):
            known = row.args[1:] if row.name == "get_item" else ()
            args = tree.map_structure(symbol, row.args[: len(row.args) - len(known)])
            kwargs = tree.map_structure(symbol, row.kwargs)
            result = tree.flatten(function_of(row.name)(*args, *known, **kwargs))
        for value, expected in zip(replay(result, given, loader.get("numpy")), on_numpy(row)):
            close(value, expected, 4 * row.tolerance, f"{row}, recorded")
