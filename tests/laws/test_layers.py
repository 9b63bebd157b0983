"""Laws of layers, over the rows of the peers' table: configurations, shapes, engines, gradients."""

from __future__ import annotations

import json
import zlib

import numpy as np
import pytest

import kerata
from kerata import layers, ops
from kerata.core.context import current, settings
from kerata.dtype_policies import set_dtype_policy
from kerata.engine.spec.symbol import Symbol
from kerata.engine.variable import frame
from kerata.engines import loader
from tests.peer import layer_rows as rows
from tests.peer import layers_table as table
from tests.reference import COMPLETE, SLOW

OTHERS = COMPLETE[1:]
TURNS = [*OTHERS[:1] * 3, *OTHERS]  # the slow to start seldom
EVERY = list(table.ROWS)
# Where a gradient does not exist, or is that of a row already there.
SMOOTH = [row for row in EVERY if "CategoryEncoding" not in row and "stateful" not in row]
# Where the layer takes a part of it as constant, which a difference quotient does not.
STOPPED = [row for row in EVERY if "training" in row and ("renorm=" in row or "Spectral" in row)]


def turn(row: str) -> str:
    """The engine, beside NumPy's, whose turn it is."""
    if not TURNS:
        pytest.skip("no engine beside NumPy's is installed")
    return TURNS[zlib.crc32(row.encode()) % len(TURNS)]


def ready(row: str, dtype: str = "float32"):
    """A row's layers, built and with their weights, the inputs, and the call of all of it."""
    case = table.ROWS[row]
    chain = rows.build(layers, case["make"])
    inputs = rows.values(case["inputs"], row)
    call = {k: rows.values(v, row, k) for k, v in case["call"].items() if v != rows.SAME}
    same = [k for k, v in case["call"].items() if v == rows.SAME]

    def apply(x):
        for layer in chain[:-1]:
            x = layer(x)
        return rows.flatten(chain[-1](x, **call, **dict.fromkeys(same, x)))

    inputs = floats(inputs, dtype)
    call = {k: floats(v, dtype) for k, v in call.items()}
    apply(inputs)
    for layer in chain:
        names = [w.path.rpartition("/")[2] for w in layer.weights]
        found = [rows.weight(n, w.shape, i) for i, (n, w) in enumerate(zip(names, layer.weights))]
        layer.set_weights(found)
        if getattr(layer, "stateful", False):
            layer.reset_state()
    return chain, inputs, apply


def floats(x, dtype):
    """Arrays of floats in a dtype, others as they are."""
    if isinstance(x, list):
        return [floats(part, dtype) for part in x]
    return x.astype(dtype) if isinstance(x, np.ndarray) and x.dtype.kind == "f" else x


@pytest.mark.parametrize("row", EVERY)
def test_configuration_comes_back(row):
    as_lists = lambda config: json.loads(json.dumps(config))  # which JSON makes of tuples
    with kerata.backend_scope("numpy"):
        for layer in rows.build(layers, table.ROWS[row]["make"]):
            config = layer.get_config()
            assert type(layer).from_config(config).get_config() == config
            again = type(layer).from_config(json.loads(json.dumps(config)))
            assert as_lists(again.get_config()) == as_lists(config)
            assert type(layers.deserialize(layers.serialize(layer))) is type(layer)


@pytest.mark.parametrize("row", EVERY)
def test_spec_is_what_comes_out(row):
    """On symbols with an open batch, shapes and dtypes are those of the result."""
    case = table.ROWS[row]
    with kerata.backend_scope("numpy"):
        chain, inputs, apply = ready(row)
        outputs = apply(inputs)
        stateful = any(getattr(layer, "stateful", False) for layer in chain)
        fresh = rows.build(layers, case["make"])
        found = _symbol(inputs, stateful)
        call = {k: _symbol(rows.values(v, row, k), stateful) for k, v in case["call"].items()}
        for layer in fresh[:-1]:
            found = layer(found)
        call = {k: found if v == rows.SAME else v for k, v in call.items()}
        symbols = rows.flatten(fresh[-1](found, **call))
        dtypes = [ops.dtype(y) for y in outputs]
    assert len(symbols) == len(outputs)
    for symbol, output, dtype in zip(symbols, outputs, dtypes):
        assert symbol.shape[1:] == tuple(output.shape)[1:]
        assert symbol.shape[:1] in ((None,), tuple(output.shape)[:1])
        assert symbol.dtype == dtype


@pytest.fixture
def mixed():
    """What `mixed_float16` is for the time of a call."""

    def under(function, *args):
        outer = settings.dtype_policy
        set_dtype_policy("mixed_float16")
        try:
            return function(*args)
        finally:
            settings.dtype_policy = outer

    return under


@pytest.mark.parametrize("row", [
    pytest.param(row, marks=() if zlib.crc32(row.encode()) % 4 == 0 else SLOW) for row in EVERY
])  # fmt: skip
def test_mixed_precision(row, mixed):
    """Weights are float32, results float16, near those of float32."""

    def outcome():
        chain, inputs, apply = ready(row)
        outputs = apply(inputs)
        kinds = {w.dtype for layer in chain for w in layer.trainable_weights}
        assert kinds <= {"float32"}
        return [ops.convert_to_numpy(y) for y in outputs]

    with kerata.backend_scope("numpy"):
        for found, wanted in zip(mixed(outcome), outcome()):
            assert found.dtype.kind != "f" or found.dtype == "float16", found.dtype
            size = np.abs(wanted).max(initial=0) + 1e-2
            assert np.abs(found.astype(wanted.dtype) - wanted).max(initial=0) < 1e-2 * size


def _symbol(x, fixed):
    if isinstance(x, list):
        return [_symbol(part, fixed) for part in x]
    if not isinstance(x, np.ndarray):
        return x
    return Symbol(x.shape if fixed else (None, *x.shape[1:]), x.dtype.name)


@pytest.fixture
def double():
    """Everything in float64."""
    outer, policy = settings.floatx, settings.dtype_policy
    settings.floatx = "float64"
    set_dtype_policy("float64")
    yield
    settings.floatx, settings.dtype_policy = outer, policy


def slope(row, engine, dtype="float64"):
    """A number made of a row's outputs as a function of floats; these; its value; its gradients."""
    with kerata.backend_scope(engine):
        chain, inputs, apply = ready(row, dtype)
        variables = [v for layer in chain for v in layer.trainable_weights]
        single = not isinstance(inputs, list)
        given = [inputs] if single else inputs
        moving = [i for i, x in enumerate(given) if x.dtype.kind == "f"]
        first = [v.numpy() for v in variables] + [given[i] for i in moving]

        def function(params, *rest):
            xs = list(given)
            for i, x in zip(moving, params[len(variables) :]):
                xs[i] = x
            with frame(variables, params[: len(variables)]):
                total = 0.0
                for number, y in enumerate(apply(xs[0] if single else xs)):
                    factors = rows.array(("float", tuple(y.shape)), number).astype(dtype)
                    total = ops.add(total, ops.sum(ops.multiply(y, factors)))
            return total, []

        run = current().compile(current().value_and_grad(function))

        def value_and_gradients(arrays):
            tensors = [ops.convert_to_tensor(a, dtype=dtype) for a in arrays]
            with kerata.backend_scope(engine):
                (value, _), gradients = run(tensors)
                return float(ops.convert_to_numpy(value)), [
                    np.zeros_like(a) if g is None else ops.convert_to_numpy(g)
                    for a, g in zip(arrays, gradients)
                ]

        return value_and_gradients, first, *value_and_gradients(first)


@pytest.mark.parametrize("row", SMOOTH)
def test_gradients(row, double):
    """NumPy's tape against a difference quotient in a random direction; values and gradients of
    another engine, which compiles, against NumPy's."""
    function, first, value, gradients = slope(row, "numpy")
    if not first:
        pytest.skip("no floats to differentiate by")
    random, step = np.random.default_rng(zlib.crc32(row.encode())), 1e-6
    way = [random.normal(size=np.shape(a)) for a in first]
    with kerata.backend_scope("numpy"):
        up, down = (
            function([a + sign * step * d for a, d in zip(first, way)])[0] for sign in (1, -1)
        )
    expected = sum(float(np.sum(g * d)) for g, d in zip(gradients, way))
    size = 1 + sum(float(np.abs(g * d).sum()) for g, d in zip(gradients, way))
    assert row in STOPPED or abs((up - down) / (2 * step) - expected) < 1e-6 * size
    _, _, found, others = slope(row, turn(row))
    assert abs(found - value) < 1e-9 * size
    for mine, other in zip(gradients, others):
        np.testing.assert_allclose(mine, other, rtol=1e-8, atol=1e-8 * size)


@pytest.mark.parametrize("row", SMOOTH)
@pytest.mark.parametrize("engine", ["onnx", "theano"])
def test_whole_programs(engine, row):
    """What engines make of a traced layer and its gradients, in float32, against NumPy's."""
    if not loader.BUILTIN[engine].installed:
        pytest.skip(f"{engine} is not installed")
    _, first, value, gradients = slope(row, "numpy", "float32")
    _, _, found, others = slope(row, engine, "float32")
    size = 1 + abs(value) + sum(float(np.abs(g).max(initial=0)) for g in gradients)
    assert abs(found - value) < 2e-5 * size * max(1, len(first))
    for mine, other in zip(gradients, others):
        np.testing.assert_allclose(mine, other, rtol=2e-4, atol=2e-5 * size)
