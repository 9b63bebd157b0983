"""The torch engine: what is its own and no law covers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from kerata import ops, random  # noqa: E402
from kerata.core.context import use  # noqa: E402
from kerata.engine.random.bits import TRUNCATION, host_normal  # noqa: E402
from kerata.engine.variable import Variable, frame  # noqa: E402
from kerata.engines import loader  # noqa: E402
from kerata.engines.torch import optimizers, primitives  # noqa: E402
from kerata.engines.torch import random as bits  # noqa: E402

TORCH, NUMPY = loader.get("torch"), loader.get("numpy")
RNG = np.random.default_rng(0)


@pytest.fixture(autouse=True)
def _on_torch() -> Any:
    with use(TORCH):
        yield


# -- primitives -----------------------------------------------------------------------------------
UNSIGNED = ("uint16", "uint32", "uint64")
CALLS = {
    **{name: 2 for name in "add subtract multiply maximum minimum equal less".split()},
    **{name: 2 for name in "floor_divide remainder bitwise_and bitwise_or bitwise_xor".split()},
    **{name: 1 for name in "negative abs sign bitwise_not logical_not isnan".split()},
}


@pytest.mark.parametrize("dtype", UNSIGNED)
@pytest.mark.parametrize("name", CALLS)
def test_unsigned_arithmetic(name: str, dtype: str) -> None:
    """Exact modulo 2^n over the whole range, which torch itself has not."""
    top = np.iinfo(dtype).max
    a = np.concatenate([RNG.integers(0, top, 40, dtype=dtype), np.array([0, top, 1], dtype)])
    b = np.concatenate([RNG.integers(1, top, 40, dtype=dtype), np.array([top, top, 2], dtype)])
    args = (a, b)[: CALLS[name]]
    wanted = getattr(NUMPY, name)(*args)
    found = TORCH.numpy(getattr(TORCH, name)(*map(TORCH.tensor, args)))
    assert found.dtype == wanted.dtype
    np.testing.assert_array_equal(found, wanted)


@pytest.mark.parametrize("dtype", UNSIGNED)
def test_unsigned_order_shifts_and_moves(dtype: str) -> None:
    top = np.iinfo(dtype).max
    x = np.append(RNG.integers(0, top, 11, dtype=dtype), np.array(top, dtype)).reshape(3, 4)
    bits_of = np.array([[1], [7], [15]], dtype)
    for name, args in (
        ("left_shift", (x, bits_of)), ("right_shift", (x, bits_of)),
        ("max", (x, (1,))), ("min", (x, (0, 1))), ("sum", (x, (0,))), ("prod", (x, (1,))),
        ("argmax", (x, 1)), ("argsort", (x, 1)), ("cumsum", (x, 0)),
        ("slice", (x, (2, 3), (None, 0), (-1, -2))), ("pad", (x, ((1, 0), (0, 2)), 3)),
        ("take", (x, np.array([[1, 0]]), 1)), ("scatter", (x, np.array([1, 1]), x[:2], "add")),
        ("scatter", (x, np.array([1, 1]), x[:2], "max")), ("cast", (x, "int32")),
        ("scatter", (x, np.array([1, 1]), x[:2], "mul")), ("cast", (x, "float32")),
    ):  # fmt: skip
        wanted = getattr(NUMPY, name)(*args)
        on_torch = (TORCH.tensor(a) if isinstance(a, np.ndarray) else a for a in args)
        found = TORCH.numpy(getattr(TORCH, name)(*on_torch))
        assert found.dtype == wanted.dtype, name
        np.testing.assert_array_equal(found, wanted, err_msg=name)


def test_division_by_zero_is_zero_for_integers() -> None:
    a, zero = TORCH.tensor(np.array([3, -4, 0])), TORCH.tensor(np.array([0, 2, 0]))
    assert TORCH.floor_divide(a, zero).tolist() == [0, -2, 0]
    assert TORCH.remainder(a, zero).tolist() == [0, 0, 0]


def test_tensors_from_the_host() -> None:
    backwards = np.arange(4.0)[::-1]
    frozen = np.arange(4.0)
    frozen.flags.writeable = False
    for x in (backwards, frozen, frozen.astype(">f8"), np.float32(2), [[1.0, 2.0]], [], 3, True):
        np.testing.assert_array_equal(TORCH.numpy(TORCH.tensor(x)), np.asarray(x))
    kinds = [TORCH.dtype(TORCH.tensor(x)) for x in (1.5, 1, True, [1.5], [1], np.float64(1))]
    assert kinds == ["float32", "int32", "bool", "float32", "int32", "float64"]
    stacked = TORCH.tensor([TORCH.tensor(1.0), 2.0])
    assert stacked.tolist() == [1.0, 2.0]
    half = TORCH.tensor(np.array([1.5, 2.5]), "bfloat16")
    assert TORCH.dtype(half) == "bfloat16" and TORCH.numpy(half).tolist() == [1.5, 2.5]
    with pytest.raises(ValueError, match="Unknown dtype"):
        TORCH.tensor(np.array(["a"]))


def test_scalars_are_remembered_rightly() -> None:
    scalar = primitives.scalar
    assert scalar(2.0, "float32") is scalar(2.0, "float32")
    assert np.signbit(scalar(-0.0, "float32").item())
    assert not np.signbit(scalar(0.0, "float32").item())
    assert scalar(0, "int32").item() == 0 and scalar(False, "bool").item() is False
    with torch.inference_mode():
        scalar(77.0, "float32")
    weight = torch.ones(2, requires_grad=True)
    (weight * scalar(77.0, "float32")).sum().backward()
    assert weight.grad.tolist() == [77.0, 77.0]


def test_an_array_given_to_a_variable_stays_its_owners() -> None:
    array, variable = np.zeros(3, "float32"), Variable(np.ones(3, "float32"))
    TORCH.put(variable, array)
    array[:] = 9
    assert variable.numpy().tolist() == [0, 0, 0]


# -- gradients ------------------------------------------------------------------------------------
def test_gradients_of_any_order() -> None:
    def cube(params: list[Any]) -> Any:
        return ops.sum(params[0] * params[0] * params[0]), ()

    def slope(params: list[Any]) -> Any:
        return ops.sum(TORCH.value_and_grad(cube)(params)[1][0]), ()

    def curvature(params: list[Any]) -> Any:
        return ops.sum(TORCH.value_and_grad(slope)(params)[1][0]), ()

    x = [TORCH.tensor(np.array([1.0, 2.0], "float32"))]
    assert TORCH.value_and_grad(cube)(x)[1][0].tolist() == [3, 12]
    assert TORCH.value_and_grad(slope)(x)[1][0].tolist() == [6, 12]
    assert TORCH.value_and_grad(curvature)(x)[1][0].tolist() == [6, 6]
    assert not any(g.requires_grad for g in TORCH.value_and_grad(slope)(x)[1])


def test_gradient_penalty() -> None:
    """The inner gradient is of an input, the outer one of the weight that it meets."""

    def loss(params: list[Any], x: Any) -> Any:
        inner = TORCH.value_and_grad(lambda xs: (ops.sum(xs[0] * xs[0] * params[0]), ()))
        return ops.sum(inner([x])[1][0]), ()

    x = TORCH.tensor(np.array([1.0, 5.0], "float32"))
    weight = TORCH.tensor(np.array([2.0, 3.0], "float32"))
    (value, _), (grad,) = TORCH.value_and_grad(loss)([weight], x)
    assert float(value) == 34 and grad.tolist() == [2, 10]


def test_gradients_without_influence() -> None:
    params = [torch.ones(2), torch.ones(3), torch.ones(2, dtype=torch.int32)]
    (_, aux), grads = TORCH.value_and_grad(lambda p: (ops.sum(p[0]), {"a": [p[0], (p[2], None)]}))(
        params
    )
    assert [g.tolist() for g in grads] == [[1, 1], [0, 0, 0], [0, 0]]
    assert not aux["a"][0].requires_grad and aux["a"][1][1] is None
    (_, _), grads = TORCH.value_and_grad(lambda p: (TORCH.tensor(2.0), ()))(params)
    assert [g.tolist() for g in grads] == [[0, 0], [0, 0, 0], [0, 0]]


@pytest.mark.parametrize(
    ("loss", "error"),
    [(lambda p: (p[0], ()), ValueError), (lambda p: (1.0, ()), TypeError)],
)
def test_what_is_no_loss(loss: Any, error: Any) -> None:
    with pytest.raises(error):
        TORCH.value_and_grad(loss)([torch.ones(2)])


def test_custom_gradient() -> None:
    @TORCH.custom_gradient
    def doubled(x: Any, n: Any) -> Any:
        return {"y": x * x}, lambda g: (g * x * 4, None)

    def loss(params: list[Any]) -> Any:
        return ops.sum(doubled(params[0], torch.tensor(1))["y"]), ()

    def slope(params: list[Any]) -> Any:
        return ops.sum(TORCH.value_and_grad(loss)(params)[1][0]), ()

    x = [torch.tensor([3.0])]
    assert TORCH.value_and_grad(loss)(x)[1][0].tolist() == [12]  # twice as much as it would be
    assert TORCH.value_and_grad(slope)(x)[1][0].tolist() == [4]


def test_checkpoint_draws_the_same_mask_again() -> None:
    generator = random.SeedGenerator(5)
    runs = []

    def block(x: Any) -> Any:
        runs.append(None)
        return ops.exp(random.dropout(x, 0.5, seed=generator))

    def loss(wrap: Any) -> Any:
        def run(params: list[Any]) -> Any:
            with frame([generator.state], [generator.state.value]) as scope:
                out = ops.sum(wrap(block)(params[0]))
                return out, scope.take([generator.state])

        return run

    x = [torch.ones(100)]
    (plain, after), (g,) = TORCH.value_and_grad(loss(lambda f: f))(x)
    (value, again), (h,) = TORCH.value_and_grad(loss(TORCH.checkpoint))(x)
    assert len(runs) == 3 and value == plain and torch.equal(g, h)
    assert after[0].tolist() == again[0].tolist() == [5, 1]


def test_checkpoint_of_weights_and_of_second_order() -> None:
    """Weights that the function closes over have their gradient; so has the gradient."""

    def loss(wrap: Any) -> Any:
        def run(params: list[Any]) -> Any:
            x, w = params
            return ops.sum(wrap(lambda a: ops.tanh(ops.matmul(a, w)) * a)(x)), ()

        return run

    def slope(wrap: Any) -> Any:
        def run(params: list[Any]) -> Any:
            grads = TORCH.value_and_grad(loss(wrap))(params)[1]
            return ops.sum(grads[0] * grads[1]), ()

        return run

    params = [torch.tensor(RNG.standard_normal((3, 3))) for _ in range(2)]
    for function in (loss, slope):
        wanted = TORCH.value_and_grad(function(lambda f: f))(params)[1]
        found = TORCH.value_and_grad(function(TORCH.checkpoint))(params)[1]
        assert all(torch.allclose(a, b) for a, b in zip(found, wanted))


# -- overrides ------------------------------------------------------------------------------------
def test_the_training_kernel_of_batch_normalization() -> None:
    """Values, gradients and moments as of the formula."""
    x = torch.tensor(RNG.standard_normal((8, 5, 3)) + 4)
    scale, offset = torch.tensor([1.0, 2.0, 3.0]).double(), torch.tensor([0.0, 1.0, 2.0]).double()

    def by_kernel(p: list[Any]) -> Any:
        found = TORCH.native["batch_normalization_training"](p[0], 2, p[2], p[1])
        assert not (found[1].requires_grad or found[2].requires_grad)
        return ops.sum(ops.sin(found[0])), found

    def by_formula(p: list[Any]) -> Any:
        m = p[0].mean((0, 1))
        v = ((p[0] - m) ** 2).mean((0, 1))
        y = (p[0] - m) / torch.sqrt(v + 1e-3) * p[1] + p[2]
        return ops.sum(ops.sin(y)), (y, m, v)

    params = [x, scale, offset]
    (_, results), found = TORCH.value_and_grad(by_kernel)(params)
    (_, expected), wanted = TORCH.value_and_grad(by_formula)(params)
    for a, b in zip([*results, *found], [*expected, *wanted]):
        assert torch.allclose(a, b, atol=1e-9)
    one = torch.ones(1, 3)  # a row has no variance, for which torch asks
    assert TORCH.native["batch_normalization_training"](one, 1) is NotImplemented
    assert ops.batch_normalization_training(one, 1)[0].tolist() == [[0.0, 0.0, 0.0]]


def columns(kinds: tuple[str, ...]) -> list[list[Any]]:
    shapes = [(2, 3), (4,), (), (0,), (1, 5)]
    return [
        [TORCH.tensor(RNG.random(s).astype(k)) for s, k in zip(shapes, kinds)] for _ in range(4)
    ]


@pytest.mark.parametrize("kinds", [("float32",) * 5, ("float32", "float64", "float32") * 2])
def test_joined_updates(kinds: tuple[str, ...]) -> None:
    """One call for all tensors of a dtype gives what one for each gives; so do its results."""
    table = columns(kinds)
    before = [[t.clone() for t in column] for column in table]
    calls = []

    def update(*row: Any) -> Any:
        calls.append(None)
        return ops.adam_update(*row, rate=0.01)

    found = ops.multi_map(update, *table)
    assert len(calls) == len(set(kinds))
    again = ops.multi_map(update, found[0], table[1], found[1], found[2])
    once = [ops.adam_update.body(*row, rate=0.01) for row in zip(*table)]
    rows = zip((r[0] for r in once), table[1], (r[1] for r in once), (r[2] for r in once))
    twice = [ops.adam_update.body(*row, rate=0.01) for row in rows]
    for result, wanted in ((found, once), (again, twice)):
        for column, expected in zip(result, zip(*wanted)):
            for t, other in zip(column, expected):
                assert t.shape == other.shape and t.dtype == other.dtype
                torch.testing.assert_close(t, other, rtol=1e-5, atol=1e-7)
    for column, old in zip(table, before):
        assert all(torch.equal(t, other) for t, other in zip(column, old))


def test_flat_base_is_found_only_where_it_is() -> None:
    flat = torch.arange(12.0)
    parts = [flat[:4].view(2, 2), flat[4:10], flat[10:]]
    assert optimizers.flat_base(parts) is flat
    for broken in (parts[:2], parts[::-1], [*parts, flat[:1]], [parts[0].t(), *parts[1:]],
                   [torch.zeros(2)], [parts[0], flat[5:11], parts[2]]):  # fmt: skip
        assert optimizers.flat_base(broken) is None


def test_bits_of_devices_and_traces() -> None:
    """The path of other devices and of tracing gives the host's bits."""
    key = TORCH.tensor(np.array([2**32 - 1, 9], np.uint32))
    wanted = TORCH.random_bits(key, 1001)
    mapped = torch.vmap(lambda k: TORCH.random_bits(k, 7).to(torch.int64))(key.reshape(1, 2))
    assert torch.equal(mapped[0], wanted[:7].to(torch.int64))


@pytest.mark.parametrize("mkl", [False, True])
def test_normal_numbers_with_mkl_and_without(mkl: bool, monkeypatch: Any) -> None:
    monkeypatch.setattr(bits, "_MKL", mkl)
    monkeypatch.setattr(bits, "BLOCK", 400)
    key = TORCH.tensor(np.array([3, 0], np.uint32))
    for mass in (1.0, TRUNCATION):
        found = bits.NATIVE["normal_from"](key, 999, "float32", mass)
        wanted = host_normal((3, 0), (999,), truncated=mass != 1.0)
        np.testing.assert_allclose(found, wanted, rtol=2e-6)


def test_vectorize_falls_back_on_rows() -> None:
    x = torch.arange(6.0).reshape(3, 2)
    assert torch.equal(TORCH.vectorize(lambda r: ops.sum(r) * r)(x), x.sum(1, keepdim=True) * x)
    by_value = TORCH.vectorize(lambda r: r if float(r[0]) > 1 else -r)
    assert by_value(x)[0].tolist() == [0, -1]


def test_devices() -> None:
    assert TORCH.devices()[0] == "cpu"
    with TORCH.device("cpu"):
        assert TORCH.tensor(1.0).device.type == "cpu"
    for name in ("gpu:99", "moon"):
        with pytest.raises(ValueError, match="device"), TORCH.device(name):
            pass
