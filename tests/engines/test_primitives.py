"""Every installed engine against NumPy's values and the rule book, over the shipped table."""

from __future__ import annotations

import inspect
import json
from pathlib import Path

import numpy as np
import pytest

from kerata.core.context import use
from kerata.core.errors import Unsupported
from kerata.engine.hooks import Engine
from kerata.engine.protocol import CAPABILITIES, PRIMITIVES
from kerata.engines import loader
from kerata.testing import conformance, derived, hooks
from kerata.testing.primitives import ROWS
from tests.reference import sampled, twin

ENGINES = [name for name, entry in loader.BUILTIN.items() if entry.installed]
CALLS = [(row, dtype) for row in ROWS for dtype in row.dtypes]
DECLINED = json.loads((Path(__file__).parents[1] / "known" / "declined.json").read_text())
IDS = [f"{row}-{dtype}" for row, dtype in CALLS]


@pytest.fixture(params=ENGINES, scope="module")
def engine(request):
    """Each engine that is installed."""
    return loader.get(request.param)


def holds(check, *args):
    """A check finds nothing; what an engine says it cannot do is skipped."""
    try:
        problem = check(*args)
    except Unsupported as error:
        pytest.skip(str(error))
    assert problem is None, problem


def test_table_is_complete():
    assert {row.name for row in ROWS} | {"tensor", "numpy", "is_tensor", "shape", "dtype"} == set(
        PRIMITIVES
    )


@pytest.mark.parametrize(("row", "dtype"), CALLS, ids=IDS)
def test_values(engine, row, dtype):
    holds(conformance.same_as_reference, engine, row, dtype)


@pytest.mark.parametrize(("row", "dtype"), CALLS, ids=IDS)
def test_rules(engine, row, dtype):
    holds(conformance.same_as_spec, engine, row, dtype)


@pytest.mark.parametrize(
    "dtype", ["float32", "float64", "float16", "bfloat16", "int32", "uint8", "uint32", "bool"]
)
def test_host(engine, dtype):
    holds(conformance.host_round_trip, engine, dtype)


@pytest.mark.parametrize("order", [1, 2])
@pytest.mark.parametrize("row", [row for row in ROWS if row.wrt], ids=str)
def test_gradients(engine, row, order):
    holds(conformance.gradient_of_row, engine, row, "float64", order)


@pytest.mark.parametrize("name", hooks.HOOKS)
def test_hooks(engine, name):
    holds(hooks.HOOKS[name], engine)


@pytest.mark.parametrize("row", derived.ROWS, ids=str)
def test_overrides(engine, row):
    if row.name not in engine.native:
        pytest.skip("no override")
    for dtype in ("float32", "float64"):
        holds(derived.values_agree, engine, row, dtype)
    if engine.devices() == ["cpu"]:  # accelerators have kernels of their own
        declines = str(row) in DECLINED.get(engine.name, {})
        assert derived.taken(engine, row) != declines, "see known/declined.json"


def test_declined_rows_are_rows():
    rows = {str(row) for row in derived.ROWS}
    assert all(set(declined) <= rows for declined in DECLINED.values())


@pytest.mark.parametrize("name", ["silu", "top_k"])
def test_an_override_that_always_declines_is_found(name):
    engine = twin(loader.get("numpy"))
    engine.native = {**engine.native, name: lambda *args: NotImplemented}
    faults = {what: found for what, check in derived.overrides_of(engine).items()
              if what.startswith(name) and (found := check())}  # fmt: skip
    assert faults == {f"{name} taken": "never taken: it declines every row"}


@pytest.mark.parametrize(
    ("engine", "row"),
    sampled([row for row in derived.ROWS if row.wrt], 3),
    indirect=["engine"],
    ids=str,
)
def test_gradients_of_derived(engine, row):
    holds(derived.gradients_agree, engine, row)


def test_overrides_are_all_in_the_table():
    assert derived.untested(loader.get("numpy")) == ["multi_map"]


# -- capabilities ---------------------------------------------------------------------------------
def _symmetric(rng):
    a = rng.normal(size=(2, 4, 4))
    return a @ np.swapaxes(a, -1, -2) + 4 * np.eye(4)


def _turned(x):
    return np.swapaxes(x, -1, -2)


LAWS = {
    "cholesky": lambda run, x: (run(x) @ _turned(run(x)), x),
    "qr": lambda run, x: (np.matmul(*run(x)), x),
    "svd": lambda run, x: ((lambda u, s, v: (u * s[..., None, :]) @ v)(*run(x)), x),
    "eigh": lambda run, x: ((lambda w, v: (v * w[..., None, :]) @ _turned(v))(*run(x)), x),
    "eig": lambda run, x: ((lambda w, v: v * w[..., None, :] - x @ v)(*run(x)), np.zeros_like(x)),
    "lu": lambda run, x: _lu(*run(x), x),
    "solve_triangular": lambda run, x: (np.triu(x) @ run(x, x[..., :2]), x[..., :2]),
    "fft": lambda run, x: (run(x), np.fft.fft(x)),
    "ifft": lambda run, x: (run(run(x, name="fft")), x),
}


def _lu(factors, order, x):
    lower, upper = np.tril(factors, -1) + np.eye(4), np.triu(factors)
    return lower @ upper, np.take_along_axis(x, order[..., None].astype(int), -2)


@pytest.mark.parametrize("name", LAWS)
def test_capabilities(engine, name):
    x = _symmetric(np.random.default_rng(3))

    def run(*arrays, name=name):
        with use(engine):
            found = getattr(engine, name)(*(engine.tensor(a) for a in arrays))
            if isinstance(found, (tuple, list)):
                return tuple(np.asarray(engine.numpy(part)) for part in found)
            return np.asarray(engine.numpy(found))

    try:
        found, expected = LAWS[name](run, x)
    except Unsupported as error:
        pytest.skip(str(error))
    np.testing.assert_allclose(found, expected, atol=1e-9)


def test_missing_capabilities_say_so():
    assert set(CAPABILITIES) - set(LAWS) == {"nonzero", "bitcast"}
    for name in CAPABILITIES:
        with pytest.raises(Unsupported, match=name):
            capability = getattr(Engine(), name)
            capability(*[None] * len(inspect.signature(capability).parameters))


def test_nonzero_and_bitcast(engine):
    x = np.array([[0.0, 1.5], [-2.0, 0.0]], np.float32)
    try:
        with use(engine):
            rows, columns = (
                np.asarray(engine.numpy(i)).tolist() for i in engine.nonzero(engine.tensor(x))
            )
            bits = np.asarray(engine.numpy(engine.bitcast(engine.tensor(x), "int32")))
    except Unsupported as error:
        pytest.skip(str(error))
    assert (rows, columns) == ([0, 1], [1, 0])
    assert np.array_equal(bits, x.view(np.int32))
