"""JAX and TensorFlow: gradients, loops and randomness of what is traced, and edges of types."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from kerata import ops, random
from kerata.core.context import use
from kerata.engine.variable import Variable, frame
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


# -- gradients ------------------------------------------------------------------------------------
def test_gradients_of_gradients(engine):
    def inner(params: list[Any]) -> Any:
        return ops.sum(params[0] ** 3.0), None

    def outer(params: list[Any]) -> Any:
        (_, _), (g,) = engine.value_and_grad(inner)(params)
        return ops.sum(g * g), [g]

    x = np.array([1.0, 2.0], "float32")
    for run in (engine.value_and_grad(outer), engine.compile(engine.value_and_grad(outer))):
        (_, (g,)), (gg,) = run([engine.tensor(x)])
        np.testing.assert_allclose(host(engine, g), 3 * x**2, 1e-6)
        np.testing.assert_allclose(host(engine, gg), 36 * x**3, 1e-5)


def test_a_parameter_that_is_used_elsewhere_too(engine):
    x = engine.tensor(np.array([2.0, 3.0], "float32"))
    run = engine.value_and_grad(lambda params, same: (ops.sum(params[0] * same), None))
    _, (g,) = run([x], x)
    assert host(engine, g).tolist() == [2, 3]


def test_embedding_gradients_are_dense(engine):
    table = engine.tensor(np.zeros((6, 3), "float32"))
    ids = engine.tensor(np.array([[1, 1], [4, 0]], "int32"))
    run = engine.value_and_grad(lambda p: (ops.sum(engine.take(p[0], ids, 0)), None))
    for gradient in (run, engine.compile(run)):
        _, (g,) = gradient([table])
        assert engine.is_tensor(g)
        assert host(engine, g)[:, 0].tolist() == [1, 2, 0, 0, 1, 0]


def test_custom_gradients_outside_of_a_scope(engine):
    @ops.custom_gradient
    def odd(x: Any) -> Any:
        return ops.exp(x), lambda g: ops.multiply(g, 7.0)

    x = engine.tensor(np.array([0.0, 1.0], "float32"))
    _, (g,) = engine.value_and_grad(lambda p: (ops.sum(odd(p[0])), None))([x])
    assert host(engine, g).tolist() == [7, 7]


@pytest.mark.parametrize("compiled", [False, True])
def test_checkpoint_with_variables(engine, compiled):
    """The frame's variables have their gradients; arguments that are no tensors pass."""
    v, x = Variable(np.array([1.0, 2.0], "float32")), np.array([3.0, 4.0], "float32")

    def body(x: Any, twice: bool, rest: Any) -> Any:
        y = ops.sin(v.value * x)
        return {"y": y * 2.0 if twice else y, "rest": rest["none"]}

    def loss(params: list[Any]) -> Any:
        with frame([v], [params[0]]):
            out = engine.checkpoint(body)(params[1], True, {"none": None})
        assert out["rest"] is None
        return ops.sum(out["y"]), None

    run = engine.value_and_grad(loss)
    run = engine.compile(run) if compiled else run
    (value, _), (gv, gx) = run([v.value, engine.tensor(x)])
    w = np.array([1.0, 2.0])
    np.testing.assert_allclose(host(engine, value), np.sum(2 * np.sin(w * x)), 1e-5)
    np.testing.assert_allclose(host(engine, gv), 2 * np.cos(w * x) * x, 1e-4)
    np.testing.assert_allclose(host(engine, gx), 2 * np.cos(w * x) * w, 1e-4)


# -- control flow ---------------------------------------------------------------------------------
@pytest.mark.parametrize("compiled", [False, True])
@pytest.mark.parametrize("reverse", [False, True])
def test_scan_of_structures(engine, compiled, reverse):
    xs = {"a": RNG.standard_normal((5, 2)).astype("float32"), "b": np.arange(5, dtype="int32")}

    def run(start: Any, xs: Any) -> Any:
        def step(carry: Any, row: Any) -> Any:
            total, count = carry
            total = total + row["a"] * ops.cast(row["b"], "float32")
            return (total, count + 1), {"t": total, "n": [None, count]}

        carry, ys = engine.scan(step, (start, engine.full((), 0, "int32")), xs, None, reverse)
        return carry, ys

    run = engine.compile(run) if compiled else run
    tensors = {key: engine.tensor(x) for key, x in xs.items()}
    (total, count), ys = run(engine.tensor(np.zeros(2, "float32")), tensors)
    order = slice(None, None, -1) if reverse else slice(None)
    parts = np.cumsum((xs["a"] * xs["b"][:, None])[order], 0)
    np.testing.assert_allclose(host(engine, ys["t"]), parts[order], 1e-5)
    np.testing.assert_allclose(host(engine, total), parts[-1], 1e-5)
    assert host(engine, ys["n"][1]).tolist() == np.arange(5)[order].tolist()
    assert int(host(engine, count)) == 5 and ys["n"][0] is None


def test_scan_without_inputs(engine):
    def run(start: Any) -> Any:
        return engine.scan(lambda c, _: (c * 2.0, c), start, None, 4)

    for function in (run, engine.compile(run)):
        last, ys = function(engine.tensor(np.float32(1)))
        assert host(engine, last) == 16 and host(engine, ys).tolist() == [1, 2, 4, 8]


def test_branches_and_loops_in_compiled_functions(engine):
    def run(x: Any, flag: Any) -> Any:
        found = engine.cond(flag, lambda: {"x": x + 1.0, "n": None}, lambda: {"x": x, "n": None})
        _, power = engine.while_loop(
            lambda i, p: ops.less(i, 3), lambda i, p: [i + 1, p * 2.0],
            [engine.full((), 0, "int32"), found["x"]],
        )  # fmt: skip
        return power, found["n"]

    function, x = engine.compile(run), engine.tensor(np.array([1.0, 2.0], "float32"))
    for flag, expected in ((True, [16, 24]), (False, [8, 16])):
        power, nothing = function(x, engine.tensor(flag))
        assert host(engine, power).tolist() == expected and nothing is None


def test_vectorize(engine):
    def row(x: Any, y: Any) -> Any:
        return {"dot": ops.sum(x * y), "top": engine.max(x, (0,))}

    x, y = (RNG.standard_normal((4, 3)).astype("float32") for _ in range(2))
    found = engine.vectorize(row)(engine.tensor(x), engine.tensor(y))
    np.testing.assert_allclose(host(engine, found["dot"]), np.sum(x * y, 1), 1e-5)
    np.testing.assert_allclose(host(engine, found["top"]), x.max(1))


@pytest.mark.parametrize("activation", ["tanh", "relu", "linear"])
@pytest.mark.parametrize("mask", [False, True])
def test_long_recurrences(engine, activation, mask):
    """The loop with the kernel's gradient outside against the body, forwards and backwards."""
    b, t, f, u = 3, 11, 4, 5
    shapes = [(b, t, f), (b, u), (b, u), (f, 4 * u), (u, 4 * u), (4 * u,)]
    params = [engine.tensor((RNG.standard_normal(s) * 0.4).astype("float32")) for s in shapes]
    valid = engine.tensor(RNG.random((b, t)) < 0.6) if mask else None

    def loss(function: Any) -> Any:
        def run(params: list[Any]) -> Any:
            y, h, c = function(*params, valid, activation)
            return ops.sum(y * y) + ops.sum(h * c), [y]

        return engine.compile(engine.value_and_grad(run))

    found, expected = (loss(f)(params) for f in (ops.lstm, ops.lstm.body))
    np.testing.assert_allclose(host(engine, found[0][0]), host(engine, expected[0][0]), 1e-5)
    for a, e in zip(found[1], expected[1]):
        np.testing.assert_allclose(host(engine, a), host(engine, e), 1e-4, 1e-5)


# -- randomness -----------------------------------------------------------------------------------
@pytest.mark.parametrize("shape", [(7,), (4, 6)])
def test_dropout_is_the_same_when_traced(engine, shape):
    x = RNG.standard_normal(shape).astype("float32")
    with use(NUMPY):
        expected = random.dropout(x, 0.3, seed=5)
    drop = lambda x: random.dropout(x, 0.3, seed=5)  # noqa: E731
    for function in (drop, engine.compile(drop)):
        found = host(engine, function(engine.tensor(x)))
        np.testing.assert_allclose(found, np.asarray(expected), 1e-6)


# -- primitives at their edges --------------------------------------------------------------------
@pytest.mark.parametrize("dtype", ["float16", "bfloat16", "float32", "float64"])
def test_argsort_puts_nan_last(engine, dtype):
    x = np.array([np.nan, np.inf, -0.0, 3.0, 0.0, -np.inf, np.nan, np.inf], "float32")
    found = engine.argsort(engine.tensor(x, dtype), 0)
    assert engine.dtype(found) == "int32"
    assert host(engine, found).tolist() == [5, 2, 4, 3, 1, 7, 0, 6]


def test_uint32_wraps(engine):
    a = engine.tensor(np.array([2**32 - 1, 5], "uint32"))
    assert host(engine, engine.add(a, engine.scalar(3, "uint32"))).tolist() == [2, 8]
    assert host(engine, engine.multiply(a, a)).tolist() == [1, 25]
    assert host(engine, engine.negative(a)).tolist() == [1, 2**32 - 5]
    assert host(engine, engine.right_shift(a, engine.scalar(31, "uint32"))).tolist() == [1, 0]
    assert host(engine, engine.less(a, engine.scalar(6, "uint32"))).tolist() == [False, True]


@pytest.mark.parametrize("dtype", ["bool", "uint8", "int16", "uint32", "float16", "bfloat16"])
def test_empty_tensors(engine, dtype):
    x = engine.full((0, 3), 0, dtype)
    assert host(engine, engine.sum(x, (0,))).tolist() == [0, 0, 0]
    assert engine.shape(engine.concatenate([x, x], 0)) == (0, 3)
    assert engine.shape(engine.slice(x, (0, 2), (0, None), (1, -1))) == (0, 3)
    assert engine.shape(engine.pad(x, ((1, 0), (0, 0)))) == (1, 3)
    assert engine.shape(engine.argsort(x, 0)) == (0, 3)
    assert engine.shape(
        engine.matmul(engine.cast(x, "float32"), engine.full((3, 2), 1, "float32"))
    ) == (0, 2)


def test_tensors_of_lists_and_numbers(engine):
    assert engine.dtype(engine.tensor(1)) == "int32"
    assert engine.dtype(engine.tensor(1.5)) == "float32"
    assert engine.dtype(engine.tensor([True, False])) == "bool"
    assert engine.dtype(engine.tensor([2**40])) == "int64"
    one = engine.tensor(1.0)
    mixed = engine.tensor([[one, 2.0], [3.0, one]])
    assert host(engine, mixed).tolist() == [[1, 2], [3, 1]]
    assert host(engine, engine.tensor([1.7, -1.7], "int32")).tolist() == [1, -1]
    with pytest.raises(ValueError):
        engine.tensor([[1.0], [1.0, 2.0]])


def test_arrays_are_copied(engine):
    x = np.zeros(4096, "float32")
    made = engine.tensor(x)
    x += 1
    assert not host(engine, made).any()
