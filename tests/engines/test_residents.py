"""JAX and TensorFlow: residents keep state, give buffers back, and free their memory."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import numpy as np
import pytest

from kerata import ops
from kerata.core.context import use
from kerata.engine.resident import Resident
from kerata.engine.variable import Variable
from kerata.engines import loader

NAMES = [name for name in ("jax", "tensorflow") if loader.BUILTIN[name].installed]
RNG = np.random.default_rng(0)
NUMPY = loader.get("numpy")


@pytest.fixture(params=NAMES)
def engine(request: pytest.FixtureRequest) -> Any:
    """Each of the two, in force."""
    found = loader.get(request.param)
    with use(found):
        yield found


def host(engine: Any, x: Any) -> np.ndarray[Any, Any]:
    """The values, also in tests that look at several engines."""
    return np.asarray(engine.numpy(x))


def regression(engine: Any, conv: bool = False) -> tuple[Any, list[Variable]]:
    """A step of a small model with a slot, a counter and a value that does not change."""
    first = RNG.standard_normal((3, 3, 1, 4) if conv else (5, 4)).astype("float32")
    cells = [
        Variable(first), Variable(np.zeros_like(first)), Variable(np.int32(0)),
        Variable(np.float32(0.1)),
    ]  # fmt: skip

    def step(values: list[Any], x: Any, y: Any) -> Any:
        w, slot, count, rate = values

        def loss(params: list[Any]) -> Any:
            made = ops.mean(ops.conv(x, params[0]), (1, 2)) if conv else ops.matmul(x, params[0])
            return ops.mean(ops.square(ops.tanh(made) - y)), {"made": made}

        (value, aux), (g,) = engine.value_and_grad(loss)([w])
        slot = slot * 0.9 + g
        out = {"loss": value, "rows": [aux["made"], None]}
        return [w - rate * slot, slot, count + 1, None], out

    return step, cells


def batches(count: int, conv: bool = False) -> tuple[Any, Any]:
    """Inputs and targets for so many steps."""
    shape = (count, 8, 6, 6, 1) if conv else (count, 8, 5)
    return (
        RNG.standard_normal(shape).astype("float32"),
        RNG.standard_normal((count, 8, 4)).astype("float32"),
    )


# -- resident -------------------------------------------------------------------------------------
def test_steps_as_by_default(engine):
    step, cells = regression(engine)
    twins = [Variable(cell.numpy()) for cell in cells]
    xs, ys = batches(4)
    run, slow = engine.resident(step, cells), Resident(engine, step, twins, compiled=False)
    for x, y in zip(xs, ys):
        out, expected = run(x, y), slow(x, y)
        assert out["rows"][1] is None
        np.testing.assert_allclose(host(engine, out["loss"]), host(engine, expected["loss"]), 1e-5)
    for cell, twin in zip(cells, twins):
        np.testing.assert_allclose(cell.numpy(), twin.numpy(), 1e-4, 1e-6)
    assert cells[2].numpy() == 4 and cells[3].numpy() == np.float32(0.1)


@pytest.mark.parametrize("conv", [False, True])
def test_many_is_the_same(engine, conv):
    """To the bit on JAX; on TensorFlow XLA joins steps that run one by one without it."""
    step, cells = regression(engine, conv)
    twins = [Variable(cell.numpy()) for cell in cells]
    xs, ys = batches(6, conv)
    one, many = engine.resident(step, cells), engine.resident(step, twins)
    for x, y in zip(xs, ys):
        last = one(x, y)
    many(xs[0], ys[0])
    assert many.joins is not conv  # on a CPU
    many.many(xs[1:4], ys[1:4])
    joined = many.many(xs[4:], ys[4:])
    slack = 0.0 if engine.name == "jax" else 1e-5
    for cell, twin in zip(cells, twins):
        np.testing.assert_allclose(cell.numpy(), twin.numpy(), slack, slack)
    found, expected = (host(engine, out["loss"]) for out in (joined, last))
    np.testing.assert_allclose(found, expected, slack)
    assert host(engine, joined["rows"][0]).shape == (8, 4) and joined["rows"][1] is None


def test_values_that_users_hold_stay_valid(engine):
    step, cells = regression(engine)
    (x, *_), (y, *_) = batches(1)
    run = engine.resident(step, cells)
    for _ in range(3):
        held, copy = cells[0].value, cells[0].numpy().copy()
        run(x, y)
        np.testing.assert_array_equal(host(engine, held), copy)
        assert not np.array_equal(cells[0].numpy(), copy)


def test_shared_values_and_cells(engine):
    """Two cells with one tensor, and a second resident over the same cells."""
    same = engine.tensor(np.ones(3, "float32"))
    cells = [Variable(same), Variable(same)]
    first = engine.resident(lambda v, x: ([v[0] + x, v[1] * x], v[0]), cells)
    second = engine.resident(lambda v: ([None, None], v[0] + v[1]), cells)
    assert host(engine, second()).tolist() == [2, 2, 2]
    first(np.float32(2))
    assert host(engine, second()).tolist() == [5, 5, 5]
    assert host(engine, same).tolist() == [1, 1, 1]


def test_put_assign_and_foreign_commits_are_seen(engine):
    cell = Variable(np.float32(1))
    run = engine.resident(lambda v, x: ([v[0] + x], v[0]), [cell])
    run(np.float32(1))
    engine.put(cell, engine.tensor(np.float32(10)))
    run(np.float32(1))
    assert cell.numpy() == 11
    cell.assign(np.float32(20))
    run(np.float32(1))
    assert cell.numpy() == 21
    Resident(engine, lambda v: ([v[0] * 2], None), [cell], compiled=False)()
    assert cell.numpy() == 42
    run(np.float32(1))
    assert cell.numpy() == 43
    Resident(engine, lambda v: ([v[0] * 2], None), [cell], compiled=False)()
    cell.assign(np.float32(43))
    assert cell.numpy() == 43
    cell.move(NUMPY)
    assert isinstance(cell.value, np.ndarray)
    cell.move(engine)
    run(np.float32(1))
    assert cell.numpy() == 44


def test_traced_for_each_signature(engine):
    traces = []

    def step(values: list[Any], x: Any) -> Any:
        traces.append(tuple(engine.shape(x)))
        return [values[0] + ops.sum(ops.cast(x, "float32"))], ops.shape(x)[0]

    cell = Variable(np.float32(0))
    run = engine.resident(step, [cell])
    for x in (np.ones(2, "float32"), np.ones(3, "float32"), np.ones(2, "int32")) * 2:
        run(x)
    assert cell.numpy() == 14
    assert set(traces) == {(2,), (3,)} and len(traces) == 3


@pytest.mark.parametrize("dtype", ["int64", "uint8", "float64", "bool"])
def test_inputs_of_other_dtypes(engine, dtype):
    cell = Variable(np.float32(0))
    run = engine.resident(lambda v, x: ([v[0] + ops.sum(ops.cast(x, "float32"))], None), [cell])
    run(np.array([1, 0, 1], dtype))
    run.many(np.array([[1, 0, 1]] * 3, dtype))
    assert cell.numpy() == 8


def test_integers_that_need_64_bits(engine):
    cell = Variable(np.int32(0))
    shift = engine.scalar(32, "int64")

    def step(values: list[Any], x: Any) -> Any:
        wide = engine.cast(x, "int64")
        return [engine.cast(engine.right_shift(engine.sum(wide, (0,)), shift), "int32")], None

    engine.resident(step, [cell])(np.array([2**33, 2**32], "int64"))
    assert cell.numpy() == 3


def test_float64_state(engine):
    cell = Variable(np.array([1.0, 1e-12]))
    assert cell.dtype == "float64"
    run = engine.resident(lambda v, x: ([v[0] * 3.0 + x], ops.sum(v[0])), [cell])
    out = run(np.array([0.1, 0.0]))
    assert cell.numpy().tolist() == [1.0 * 3.0 + 0.1, 1e-12 * 3.0]
    assert host(engine, out).dtype == "float64"


@pytest.mark.parametrize("where", ["tracing", "shapes"])
def test_errors_leave_the_cells(engine, where):
    cell = Variable(np.ones(3, "float32"))

    def step(values: list[Any], x: Any) -> Any:
        if where == "tracing":
            raise KeyError("mine")
        return [values[0] + x], None

    run = engine.resident(step, [cell])
    with pytest.raises(Exception, match="mine" if where == "tracing" else None):
        run(np.ones((4,), "float32"))
    assert cell.numpy().tolist() == [1, 1, 1]
    if where == "shapes":
        run(np.ones(3, "float32"))
        assert cell.numpy().tolist() == [2, 2, 2]


class Owner:
    """Something that a step closes over."""

    def __init__(self, engine: Any) -> None:
        self.cell = Variable(np.zeros((64, 64), "float32"))
        self.run = engine.resident(self.step, [self.cell])

    def step(self, values: list[Any], x: Any) -> Any:
        """A step that holds its owner."""
        return [values[0] + x], ops.mean(values[0])


def test_dropping_frees(engine):
    owner = Owner(engine)
    for _ in range(2):
        owner.run(np.float32(1))
        owner.run.many(np.ones(3, "float32"))
    gone, cell = weakref.ref(owner), weakref.ref(owner.cell)
    del owner
    gc.collect()
    gc.collect()
    assert gone() is None and cell() is None
