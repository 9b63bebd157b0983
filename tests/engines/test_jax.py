"""The JAX engine: what is its own and no law covers."""

from __future__ import annotations

import gc
from typing import Any

import numpy as np
import pytest

jax = pytest.importorskip("jax")

import jax.numpy as jnp  # noqa: E402

from kerata import ops  # noqa: E402
from kerata.core.context import use  # noqa: E402
from kerata.engine.variable import Variable  # noqa: E402
from kerata.engines import loader  # noqa: E402
from kerata.engines.jax import convolution, pooling  # noqa: E402
from kerata.engines.jax.convolution import Geometry, on_host, plain  # noqa: E402
from kerata.engines.jax.dtypes import x64_mode  # noqa: E402
from kerata.testing import derived  # noqa: E402

JAX = loader.get("jax")
RNG = np.random.default_rng(0)


@pytest.fixture(autouse=True)
def _on_jax() -> Any:
    with use(JAX):
        yield


# -- 64 bits --------------------------------------------------------------------------------------
def test_users_own_code_keeps_32_bits():
    x = JAX.tensor(np.array([0.1, 0.2]))
    assert JAX.dtype(JAX.add(x, JAX.scalar(0.1, "float64"))) == "float64"
    assert JAX.dtype(JAX.arange(0, 3, 1, "int64")) == "int64"
    assert jnp.ones(3).dtype == "float32" and jnp.arange(3).dtype == "int32"
    assert not jax.config.jax_enable_x64


def test_float64_is_exact():
    x = np.array([0.1, 0.7, 1e-300])
    t = JAX.tensor(x)
    assert JAX.numpy(t).tolist() == x.tolist()
    assert JAX.numpy(JAX.multiply(t, JAX.scalar(0.3, "float64"))).tolist() == (x * 0.3).tolist()
    assert JAX.numpy(JAX.concatenate([t, t], 0))[4] == 0.7
    assert JAX.numpy(JAX.full((1,), 0.1, "float64"))[0] == 0.1
    run = JAX.compile(lambda a: JAX.add(a, a))
    assert JAX.numpy(run(t)).tolist() == (x + x).tolist()


def test_the_process_may_run_in_64_bits():
    with x64_mode():
        x = JAX.tensor(np.ones((2, 3), "float32"))
        assert JAX.dtype(JAX.argmax(x, 0)) == "int32"
        assert JAX.dtype(JAX.sum(x, (0,))) == "float32"
        assert JAX.dtype(JAX.argsort(x, 0)) == "int32"
        assert JAX.dtype(JAX.sum(JAX.tensor([True]), (0,))) == "int32"


# -- convolution ----------------------------------------------------------------------------------
GEOMETRIES = [
    ((5, 9, 8, 9), (3, 2, 9, 4), Geometry((1, 1), ((0, 0), (0, 0)), (1, 1))),
    ((5, 9, 8, 3), (3, 2, 3, 4), Geometry((2, 1), ((1, 0), (2, 1)), (1, 1))),
    ((4, 9, 8, 8), (3, 3, 8, 2), Geometry((1, 1), ((2, 2), (2, 2)), (2, 2))),
    ((7, 12, 8), (4, 8, 3), Geometry((3,), ((1, 2),), (1,))),
    ((3, 5, 4, 6, 8), (2, 3, 2, 8, 2), Geometry((1, 2, 1), ((0, 1), (1, 1), (0, 0)), (1, 1, 1))),
    ((3, 5, 6, 4), (3, 4, 4, 2), Geometry((2, 1), ((0, 1), (0, 0)), (1, 1))),
    ((4, 7, 4, 8), (1, 1, 8, 3), Geometry((2, 1), ((0, 0), (0, 0)), (1, 1))),
]


@pytest.mark.parametrize("looped", [False, True])
@pytest.mark.parametrize(("shape", "window", "geometry"), GEOMETRIES)
def test_forms_for_the_host_are_the_convolution(monkeypatch, shape, window, geometry, looped):
    """Values, gradients, forward mode and second derivatives, with few patches and with many."""
    x, k = (jnp.asarray(RNG.standard_normal(s), "float32") for s in (shape, window))
    geometry = geometry._replace(looped=looped)

    def results(function: Any) -> Any:
        def loss(x: Any, k: Any) -> Any:
            return jnp.sum(jnp.sin(function(x, k, geometry)))

        def both(x: Any, k: Any) -> Any:
            gx, gk = jax.grad(loss, (0, 1))(x, k)
            return jnp.sum(gx * gx) + jnp.sum(gk * gk)

        return (
            function(x, k, geometry),
            jax.grad(loss, (0, 1))(x, k),
            jax.jvp(loss, (x, k), (x + 1, k - 1))[1],
            jax.grad(both, (0, 1))(x, k),
        )

    expected = jax.tree.leaves(jax.jit(lambda: results(plain))())
    for size in (1, 1 << 30):
        monkeypatch.setattr(convolution, "MANY", size)
        monkeypatch.setattr(convolution, "FEW", size)
        for a, e in zip(jax.tree.leaves(jax.jit(lambda: results(on_host))()), expected):
            np.testing.assert_allclose(a, e, 2e-4, 2e-4 * float(jnp.abs(e).max()))


@pytest.mark.parametrize(
    "row",
    [r for r in derived.ROWS if r.name in JAX.native and ("conv" in r.name or "pool" in r.name)],
    ids=str,
)
def test_forms_for_accelerators(monkeypatch, row):
    """What is left to the body on a CPU, and XLA's own convolution."""
    for module in (convolution, pooling):
        monkeypatch.setattr(module, "on_cpu", lambda: False)
    assert derived.taken(JAX, row)
    assert derived.values_agree(JAX, row, "float32") is None
    assert derived.gradients_agree(JAX, row) is None


def test_loops_are_known():
    seen = []

    def step(carry: Any, x: Any) -> Any:
        seen.append(convolution.looped())
        return carry, x

    JAX.scan(step, JAX.tensor(0.0), JAX.tensor(np.ones(2, "float32")))
    assert seen == [True] and not convolution.looped()


def test_halves_are_summed_in_float32():
    x = JAX.tensor(np.ones((1, 3, 4096), "float32"), "float16")
    k = JAX.tensor(np.ones((2, 4096, 1), "float32"), "float16")
    y = ops.conv(x, k)
    assert JAX.dtype(y) == "float16" and JAX.numpy(y).ravel().tolist() == [8192, 8192]


# -- residents ------------------------------------------------------------------------------------
def test_buffers_are_given_back():
    """No copies stay behind, and what the step leaves alone is not copied."""
    cells = [Variable(np.zeros(1000, "float32")) for _ in range(3)]
    run = JAX.resident(lambda v, x: ([v[0] + x, v[1] * x, None], v[2][0]), cells)
    run(np.float32(1))
    gc.collect()
    before, pointers = len(jax.live_arrays()), [c.load().unsafe_buffer_pointer() for c in cells]
    for _ in range(5):
        run(np.float32(1))
    gc.collect()
    assert len(jax.live_arrays()) == before
    assert [c.load().unsafe_buffer_pointer() for c in cells] == pointers


def test_views_of_values_stay_valid():
    cell = Variable(np.zeros(1000, "float32"))
    run = JAX.resident(lambda v, x: ([v[0] + x], None), [cell])
    for k in range(3):
        view = cell.numpy()
        run(np.float32(1))
        assert view[0] == k and cell.numpy()[0] == k + 1


def test_an_interrupt_of_the_commit_loses_nothing(monkeypatch):
    cells = [Variable(np.zeros(3, "float32")) for _ in range(2)]
    run = JAX.resident(lambda v, x: ([v[0] + x, v[1] - x], None), cells)
    run(np.float32(1))
    store, calls = Variable.store, []

    def interrupted(cell: Variable, *args: Any) -> None:
        calls.append(cell)
        if len(calls) == 2:
            raise KeyboardInterrupt
        store(cell, *args)

    monkeypatch.setattr(Variable, "store", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run(np.float32(1))
    assert len(calls) == 4
    assert [cell.numpy().tolist() for cell in cells] == [[2, 2, 2], [-2, -2, -2]]


def test_what_passes_through_a_step_is_not_given_away():
    """Inputs, values that a step only reads, and results that are several things at once."""

    def step(values: list[Any], x: Any) -> Any:
        changed = values[0] + 1.0
        return [changed, changed, x, values[4], None], (changed, values[0], values[4], x)

    x = jnp.full(100, 7.0)
    cells = [Variable(np.full(100, i, "float32")) for i in range(5)]
    run = JAX.resident(step, cells)
    change = JAX.resident(lambda v: ([value * 2.0 for value in v], None), cells)
    for call in (lambda: run(x), lambda: run.many(x[None])):
        out = call()
        held = [np.array(a) for a in out]
        for _ in range(2):
            change()
        for a, b in zip(out, held):
            np.testing.assert_array_equal(a, b)
    assert x.tolist() == [7.0] * 100
    assert [float(cell.numpy()[0]) for cell in cells] == [20.0, 20.0, 28.0, 64.0, 64.0]


def test_forward_mode_through_recurrences():
    x, h = (jnp.asarray(RNG.standard_normal(s), "float32") for s in ((2, 6, 3), (2, 4)))
    k, r = (jnp.asarray(RNG.standard_normal(s), "float32") for s in ((3, 12), (4, 12)))

    def loss(r: Any) -> Any:
        return jnp.sum(ops.gru(x, h, k, r)[0] ** 2)

    direction = jnp.ones_like(r)
    slope = jax.jvp(loss, (r,), (direction,))[1]
    np.testing.assert_allclose(slope, jnp.sum(jax.grad(loss)(r) * direction), 1e-4)


def test_user_code_outside_of_any_scope():
    """jax.grad of a function that uses the engine, where another engine is in force."""
    shape = [(2, 6, 3), (2, 4), (2, 4), (3, 16), (4, 16)]
    args = [jnp.asarray(RNG.standard_normal(s), "float32") for s in shape]

    def loss(*args: Any) -> Any:
        with use(JAX):
            return jnp.sum(ops.lstm(*args)[0])

    with use(loader.get("numpy")):
        grads = jax.jit(jax.grad(loss, tuple(range(5))))(*args)
    assert all(bool(jnp.isfinite(g).all()) for g in grads)


def test_nonzero_says_why_it_is_not_traced():
    assert JAX.numpy(JAX.nonzero(JAX.tensor([0, 3, 4]))[0]).tolist() == [1, 2]
    with pytest.raises(ValueError, match="not known"):
        JAX.compile(lambda x: JAX.nonzero(x)[0])(JAX.tensor([0, 1]))


def test_devices():
    assert JAX.devices()[0].startswith("cpu") or ":" in JAX.devices()[0]
    with pytest.raises(ValueError, match="no device"):
        with JAX.device("tpu:7"):
            pass
    assert JAX.numpy(JAX.to_device(JAX.tensor([1.0]), "cpu")).tolist() == [1.0]
