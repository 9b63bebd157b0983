"""The laws that every basic operation keeps, checked over the rows of `ops_table`."""

from __future__ import annotations

import sys
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.special as special

from kerata import ops
from kerata.core import tree
from kerata.core.context import use
from kerata.core.errors import EngineMissing
from kerata.engine.graph import Graph, replay
from kerata.engine.spec import infer
from kerata.engine.symbol import Symbol
from kerata.engines import loader

sys.path.insert(0, str(Path(__file__).parent))
from ops_table import ROWS  # noqa: E402

OTHERS = [name for name in loader.BUILTIN if name != "numpy"]
_results: dict[int, Any] = {}
by_row = pytest.mark.parametrize("row", ROWS, ids=str)


def function_of(name: str) -> Any:
    """The operation of a row: "add", or with its page, "image.resize"."""
    return attrgetter(name)(ops)


def tensors(engine: Any, structure: Any) -> Any:
    """Arrays of a row's arguments as tensors of an engine."""
    return tree.map_structure(
        lambda a: engine.tensor(a) if isinstance(a, np.ndarray) and a.ndim else a, structure
    )


def arrays(engine: Any, result: Any) -> list[np.ndarray]:
    """What an operation gave, as a list of NumPy arrays."""
    if isinstance(result, (list, tuple)):
        return [a for part in result for a in arrays(engine, part)]
    return [np.asarray(engine.numpy(result) if engine.is_tensor(result) else result)]


def on_numpy(row: Any) -> list[np.ndarray]:
    """The row's result on the NumPy engine, computed once."""
    if id(row) not in _results:
        engine = loader.get("numpy")
        with use(engine):
            args, kwargs = tensors(engine, (row.args, row.kwargs))
            _results[id(row)] = arrays(engine, function_of(row.name)(*args, **kwargs))
    return _results[id(row)]


def wide(structure: Any) -> Any:
    """float32 arrays as float64."""

    def widen(a: Any) -> Any:
        return a.astype("float64") if getattr(a, "dtype", None) == np.float32 else a

    return tree.map_structure(widen, structure)


def close(found: np.ndarray, expected: np.ndarray, tolerance: float, what: str) -> None:
    """Equal shapes; equal values, for floats up to a tolerance."""
    assert found.shape == expected.shape, f"{what}: shape {found.shape}, expected {expected.shape}"
    if "f" in (found.dtype.kind, expected.dtype.kind):
        found, expected = found.astype("float64"), expected.astype("float64")
        scale = max(1.0, float(np.max(np.abs(expected[np.isfinite(expected)]), initial=0)))
        limits = {"rtol": tolerance, "atol": tolerance * scale}
        np.testing.assert_allclose(found, expected, err_msg=what, **limits)
    else:
        np.testing.assert_array_equal(found, expected, err_msg=what)


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


def is_input(a: Any) -> bool:
    return isinstance(a, np.ndarray) and a.ndim > 0


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


@cache
def engine_named(name: str) -> Any:
    """The engine, or why there is none."""
    try:
        return loader.get(name)
    except (EngineMissing, ImportError, AttributeError) as error:
        return str(error)


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


CHUNK = 35  # rows compiled together, for a compiler takes its time with each function
CHUNKS = [ROWS[i : i + CHUNK] for i in range(0, len(ROWS), CHUNK)]


def compiled(engine: Any, rows: Any) -> list[Any]:
    """The results of many rows from one compiled function of all their arrays."""
    calls = []
    for row in rows:
        masked = any(getattr(a, "dtype", None) == np.bool_ for a in tree.flatten(row.args[1:]))
        known = row.args[1:] if row.name == "get_item" and masked else ()  # masks are no inputs
        calls.append((row.name, row.args[: len(row.args) - len(known)], row.kwargs, known))
    given = [(args, kwargs) for _, args, kwargs, _ in calls]
    leaves = tree.flatten(given)

    def run(inputs: list[Any]) -> list[Any]:
        rest = iter(inputs)
        filled = tree.pack_as(given, [next(rest) if is_input(a) else a for a in leaves])
        outs = []
        for (name, _, _, known), (args, kwargs) in zip(calls, filled):
            out = function_of(name)(*args, *known, **kwargs)
            outs.append(list(out) if isinstance(out, (list, tuple)) else [out])
        return outs

    return engine.compile(run)([engine.tensor(a) for a in leaves if is_input(a)])


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("rows", CHUNKS, ids=lambda rows: f"{rows[0].name}..{rows[-1].name}")
def test_engines_agree(rows: Any, name: str) -> None:
    engine = engine_named(name)
    if isinstance(engine, str):
        pytest.skip(engine)
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
        for a, b in zip(values, on_numpy(row)):
            close(a, b, 4 * row.tolerance, f"{row} on {name}")
            assert a.dtype == b.dtype, f"{row} on {name}: {a.dtype}, not {b.dtype}"


SMOOTH = [r for r in ROWS if r.smooth]
SMOOTH = [r for r in SMOOTH if any(getattr(a, "dtype", None) == np.float32 and a.size
                                   for a in tree.flatten((r.args, r.kwargs)))]  # fmt: skip


@pytest.mark.parametrize("row", SMOOTH, ids=str)
def test_gradients_are_slopes(row: Any) -> None:
    engine = loader.get("numpy")
    random = np.random.default_rng(1)
    args, kwargs = wide((row.args, row.kwargs))
    leaves = tree.flatten((args, kwargs))
    at = [i for i, a in enumerate(leaves) if getattr(a, "dtype", None) == np.float64]
    weights: list[Any] = []

    def scalar(params: Any) -> Any:
        filled = list(leaves)
        for i, p in zip(at, params):
            filled[i] = p
        a, k = tree.pack_as((args, kwargs), filled)
        total = ops.zeros((), "float64")
        outs = [x for x in tree.flatten(function_of(row.name)(*a, **k)) if ops.is_tensor(x)]
        for n, out in enumerate(x for x in outs if ops.dtype(x) == "float64"):
            if len(weights) <= n:
                weights.append(random.normal(size=ops.shape(out)))
            total = ops.add(total, ops.sum(ops.multiply(out, weights[n])))
        return total, None

    with use(engine):
        params = [leaves[i] for i in at]
        _, grads = engine.value_and_grad(scalar)(params)
        direction = [random.normal(size=p.shape) for p in params]
        slope = sum(float(np.sum(g * d)) for g, d in zip(grads, direction) if g is not None)
        step = 1e-6
        high, low = (
            float(scalar([p + s * step * d for p, d in zip(params, direction)])[0]) for s in (1, -1)
        )
    expected = (high - low) / (2 * step)
    assert slope == pytest.approx(expected, rel=2e-5, abs=2e-6)


NAMES = (
    "expm1 log1p logaddexp arctan2 hypot erf erfc erfinv cumprod sort top_k quantile logsumexp "
    "norm take_along_axis get_item scatter_update slice_update slice segment_sum einsum tensordot "
    "matmul pad roll repeat where mean var std divide power ctc_loss fold adaptive_max_pool "
    "image.map_coordinates image.gaussian_blur image.perspective_transform image.rgb_to_hsv"
).split()


@pytest.mark.parametrize("name", ["numpy", *OTHERS])
def test_engines_agree_on_gradients(name: str) -> None:
    engine = engine_named(name)
    if isinstance(engine, str):
        pytest.skip(engine)
    rows = [next(r for r in SMOOTH if r.name == wanted) for wanted in NAMES]
    found = gradients(engine, rows)
    expected = gradients(loader.get("numpy"), rows)
    for row, mine, theirs in zip(rows, found, expected):
        for a, b in zip(mine, theirs):
            close(a, b, 1e-4, f"the gradient of {row} on {name}")


def gradients(engine: Any, rows: Any) -> list[list[np.ndarray]]:
    """For each row the gradients of the sum of the squares of its results."""
    leaves = [tree.flatten((row.args, row.kwargs)) for row in rows]
    places = [
        [i for i, a in enumerate(items) if getattr(a, "dtype", None) == np.float32]
        for items in leaves
    ]

    def total(params: Any) -> Any:
        found, rest = ops.zeros(()), iter(params)
        for row, items, at in zip(rows, leaves, places):
            filled = [next(rest) if i in at else a for i, a in enumerate(items)]
            args, kwargs = tree.pack_as((row.args, row.kwargs), filled)
            for out in tree.flatten(function_of(row.name)(*args, **kwargs)):
                if "float" in ops.dtype(out):
                    found = ops.add(found, ops.sum(ops.square(out)))
        return found, None

    flat = [items[i] for items, at in zip(leaves, places) for i in at]
    with use(engine):
        params = [engine.tensor(a) for a in flat]
        run = engine.compile(lambda values: engine.value_and_grad(total)(values)[1])
        grads = iter([np.asarray(engine.numpy(g)) for g in run(params)])
    return [[next(grads) for _ in at] for at in places]


@pytest.mark.parametrize("name", ["numpy", *OTHERS])
@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_half_floats_are_accumulated_in_float32(name: str, dtype: str) -> None:
    engine = engine_named(name)
    if isinstance(engine, str):
        pytest.skip(engine)

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
