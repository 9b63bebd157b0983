"""Laws of the neural operations: their specs, their engines, their overrides, keras and torch."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest

from kerata import ops
from kerata.core import tree
from kerata.core.context import use
from kerata.engine import windows
from kerata.engine.operators import find
from kerata.engine.spec.spec import infer
from kerata.engine.spec.symbol import Symbol
from kerata.engines import loader
from tests.laws import neural_reference
from tests.laws.neural_table import ROWS, Row, draw
from tests.laws.ops_running import engine_of as of

NUMPY = loader.get("numpy")


def arrays(engine: Any, out: Any) -> list[np.ndarray]:
    return [np.asarray(engine.numpy(x)) for x in tree.flatten(out)]


def operation_of(row: Row) -> Any:
    return getattr(ops, row.op, None) or find(row.op)


def run(engine: Any, row: Row, body: bool = False) -> list[np.ndarray]:
    function = operation_of(row)
    with use(engine):
        args, kwargs = tensors(engine, (row.args, row.kwargs))
        return arrays(engine, (function.body if body else function)(*args, **kwargs))


def tensors(engine: Any, structure: Any) -> Any:
    return tree.map_structure(
        lambda x: engine.tensor(x) if isinstance(x, np.ndarray) else x, structure
    )


def gradients(engine: Any, row: Row, body: bool = False) -> list[np.ndarray]:
    """Gradients of a weighted sum of all results, so that no direction is lost."""
    function = operation_of(row)
    function = function.body if body else function

    def loss(params: list[Any]) -> Any:
        args = list(tensors(engine, row.args))
        for place, value in zip(row.grad, params):
            args[place] = value
        total = 0.0
        for out in tree.flatten(function(*args, **tensors(engine, row.kwargs))):
            weight = np.cos(np.arange(out_size(out), dtype="float32")).reshape(ops.shape(out))
            total = ops.add(total, ops.sum(ops.multiply(out, weight)))
        return total, None

    with use(engine):
        params = [engine.tensor(row.args[i]) for i in row.grad]
        step = engine.value_and_grad(loss)
        step = step if engine.name in EAGER else engine.compile(step)
        return arrays(engine, step(params)[1])


def out_size(out: Any) -> int:
    return int(np.prod(ops.shape(out)))


def close(found: Any, wanted: Any, tolerance: float) -> None:
    """Equal to a tolerance relative to the largest element; integers, being rounded, to one."""
    found, wanted = tree.flatten(found), tree.flatten(wanted)
    assert len(found) == len(wanted)
    for a, b in zip(found, wanted):
        assert a.shape == b.shape
        if b.dtype.kind in "iu":
            assert np.abs(a.astype("int64") - b.astype("int64")).max() <= 1
            continue
        a, b = a.astype("float64"), b.astype("float64")
        size = max(1.0, float(np.max(np.abs(b), initial=0)))
        np.testing.assert_allclose(a, b, rtol=tolerance, atol=tolerance * size)


@cache
def on_numpy(index: int) -> Any:
    row = ROWS[index]
    return run(NUMPY, row), gradients(NUMPY, row) if row.grad else []


NUMBERED = [pytest.param(i, id=f"{i}-{row}") for i, row in enumerate(ROWS)]
EAGER = ("numpy", "torch")  # engines that compile nothing, on which every row is quick


def pairs(besides: str = "") -> list[Any]:
    """(row, engine): all rows on eager engines; on others a few of each operation are quick."""
    places: dict[str, list[int]] = {}
    for i, row in enumerate(ROWS):
        places.setdefault(row.op, []).append(i)
    quick = {i for found in places.values() for i in found[:: max(len(found) // 2 + 1, 3)]}
    return [
        pytest.param(i, name, id=f"{name}-{i}-{row}",
                     marks=[] if name in EAGER or i in quick else [pytest.mark.slow])
        for name in loader.BUILTIN for i, row in enumerate(ROWS) if name != besides
    ]  # fmt: skip


# -- shapes and dtypes ----------------------------------------------------------------------------
WEIGHTS = {  # how many leading arguments have a batch axis, where not all have
    "conv": 1, "depthwise_conv": 1, "separable_conv": 1, "conv_transpose": 1, "linear": 1,
    "batch_normalization": 1, "layer_normalization": 1, "rms_normalization": 1,
    "simple_rnn": 2, "gru": 2, "lstm": 3,
}  # fmt: skip


def has_batch(row: Row, x: Any) -> bool:
    """Whether the first axis of this argument may be open."""
    if not isinstance(x, np.ndarray) or row.kwargs.get("axis") == 0 or x.ndim < 2:
        return False
    if row.op == "resize":
        return x.ndim == 4
    place = next((i for i, a in enumerate(row.args) if a is x), 0)
    return (
        place < WEIGHTS.get(row.op, 9)
        or row.op in ("simple_rnn", "gru", "lstm")
        and x.dtype == bool
    )


@pytest.mark.parametrize("index", NUMBERED)
@pytest.mark.parametrize("batch", [False, True], ids=["closed", "open"])
def test_spec_is_what_comes_out(index: int, batch: bool) -> None:
    row = ROWS[index]
    wanted = on_numpy(index)[0]

    def symbol(x: Any) -> Any:
        if not isinstance(x, np.ndarray):
            return x
        opened = batch and has_batch(row, x) and x.shape[0] > 1
        return Symbol((None, *x.shape[1:]) if opened else x.shape, x.dtype.name)

    args, kwargs = tree.map_structure(symbol, (row.args, row.kwargs))
    with use(NUMPY):
        found = tree.flatten(infer(operation_of(row), *args, **kwargs))
    assert [f.dtype for f in found] == [w.dtype.name for w in wanted]
    for f, w in zip(found, wanted):
        assert len(f.shape) == w.ndim
        assert all(n in (None, m) for n, m in zip(f.shape, w.shape))
        assert batch or None not in f.shape


# -- engines --------------------------------------------------------------------------------------
@pytest.mark.parametrize(("index", "name"), pairs(besides="numpy"))
def test_engines_agree(index: int, name: str) -> None:
    row, engine = ROWS[index], of(name)
    values, slopes = on_numpy(index)
    found = run(engine, row)
    assert [a.dtype for a in found] == [b.dtype for b in values]
    close(found, values, row.tolerance)
    if row.grad:
        close(gradients(engine, row), slopes, 20 * row.tolerance)


@pytest.mark.parametrize(("index", "name"), pairs())
def test_override_is_the_body(index: int, name: str) -> None:
    row, engine = ROWS[index], of(name)
    if operation_of(row).__name__ not in engine.native:
        pytest.skip("not overridden")
    found, wanted = run(engine, row), run(engine, row, body=True)
    assert [a.dtype for a in found] == [b.dtype for b in wanted]
    close(found, wanted, row.tolerance)
    if row.grad and name in EAGER:  # others are compared with NumPy's above
        close(gradients(engine, row), gradients(engine, row, body=True), 20 * row.tolerance)


# -- gradients against differences ----------------------------------------------------------------
@pytest.mark.parametrize("index", [p for i, p in enumerate(NUMBERED) if ROWS[i].grad])
def test_gradients_against_differences(index: int) -> None:
    """Along one random direction, of the body in float64 on the tape."""
    row = ROWS[index]
    wide = tree.map_structure(
        lambda x: x.astype("float64") if isinstance(x, np.ndarray) and x.dtype == "float32" else x,
        row.args,
    )
    row = Row(row.op, wide, row.kwargs, grad=row.grad)
    slopes = gradients(NUMPY, row, body=True)
    rng = np.random.default_rng(index)
    ways = [rng.normal(size=np.shape(row.args[i])) for i in row.grad]
    eps = 1e-6

    def loss(sign: int) -> float:
        args = list(row.args)
        for place, way in zip(row.grad, ways):
            args[place] = args[place] + sign * eps * way
        outs = run(NUMPY, Row(row.op, tuple(args), row.kwargs), body=True)
        return sum(float((o * np.cos(np.arange(o.size, dtype="float32")).reshape(o.shape)).sum())
                   for o in outs)  # fmt: skip

    slope = sum(float((s * w).sum()) for s, w in zip(slopes, ways))
    assert slope == pytest.approx((loss(1) - loss(-1)) / (2 * eps), rel=2e-5, abs=2e-5)


# -- keras ----------------------------------------------------------------------------------------
@cache
def reference() -> dict[str, list[np.ndarray]]:
    return neural_reference.stored()


@pytest.mark.parametrize("index", [p for i, p in enumerate(NUMBERED) if ROWS[i].keras is not None])
def test_values_are_those_of_keras(index: int) -> None:
    row = ROWS[index]
    wanted = reference().get(neural_reference.digest(row))
    assert wanted is not None, "no result of keras is stored: python -m tests.laws.neural_reference"
    close(on_numpy(index)[0], wanted, 3 * row.tolerance)


# -- what no table of calls says ------------------------------------------------------------------
@pytest.mark.parametrize("index", [p for i, p in enumerate(NUMBERED) if "pool" in ROWS[i].op])
def test_pool_output_shape(index: int) -> None:
    row = ROWS[index]
    wanted = on_numpy(index)[0][0].shape
    open_ = (None, *row.args[0].shape[1:])
    assert windows.pool_output_shape(open_, **row.kwargs) == (None, *wanted[1:])


@pytest.mark.parametrize("index", [p for i, p in enumerate(NUMBERED) if ROWS[i].op == "conv"])
def test_conv_output_shape(index: int) -> None:
    row = ROWS[index]
    (x, kernel), wanted = row.args, on_numpy(index)[0][0].shape
    options = {**row.kwargs, "filters": kernel.shape[-1], "kernel_size": kernel.shape[:-2]}
    assert windows.conv_output_shape((None, *x.shape[1:]), **options) == (None, *wanted[1:])


@pytest.mark.parametrize(
    "index", [p for i, p in enumerate(NUMBERED) if ROWS[i].op == "conv_transpose"]
)
def test_conv_transpose_output_shape(index: int) -> None:
    row = ROWS[index]
    (x, kernel), wanted = row.args, on_numpy(index)[0][0].shape
    options = {**row.kwargs, "filters": kernel.shape[-2], "kernel_size": kernel.shape[:-2]}
    open_ = (None, *x.shape[1:])
    assert windows.conv_transpose_output_shape(open_, **options) == (None, *wanted[1:])


def test_sparsemax_is_a_projection() -> None:
    """No point of the simplex is nearer: `(x - p) . (q - p) <= 0` for its corners q."""
    x = draw(50, 7)
    with use(NUMPY):
        p = np.asarray(ops.sparsemax(x))
    np.testing.assert_allclose(p.sum(-1), 1, rtol=1e-6)
    assert p.min() >= 0 and (p == 0).any()
    corners = np.eye(7)[None] - p[:, None]
    assert ((x - p)[:, None] * corners).sum(-1).max() < 1e-5


@pytest.mark.parametrize("name", list(loader.BUILTIN))
def test_multi_map_is_row_by_row(name: str) -> None:
    engine = of(name)
    with use(engine):
        columns = [[engine.tensor(draw(*s, seed=k)) for s in ((2, 3), (4,), ())] for k in (0, 1)]

        def fn(a: Any, b: Any) -> Any:
            return ops.add(a, ops.multiply(b, 0.5)), ops.maximum(a, b)

        found = ops.multi_map(fn, *columns)
        rows = [fn(*row) for row in zip(*columns)]
        for got, wanted in zip(found, zip(*rows)):
            close(arrays(engine, list(got)), arrays(engine, list(wanted)), 1e-6)
