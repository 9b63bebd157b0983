"""Steps on torch are traced where that is safe, and give what they give untraced."""

from __future__ import annotations

import random as python_random
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")

import kerata  # noqa: E402
from kerata import layers, ops, random  # noqa: E402
from kerata.engine.variable import Variable  # noqa: E402
from kerata.engines import loader  # noqa: E402
from kerata.engines.torch import resident as capture  # noqa: E402

TORCH = loader.get("torch")
RNG = np.random.default_rng(0)


@pytest.fixture(autouse=True)
def _patience(monkeypatch: Any) -> Any:
    """Trace after three calls."""
    monkeypatch.setattr(capture, "CALLS", 3)
    with kerata.backend_scope(TORCH):
        yield


def cells() -> list[Variable]:
    """A weight, its average, a generator's state, and what is never touched."""
    return [
        Variable(np.array([1.0, 2.0, 3.0], "float32")),
        Variable(np.zeros(3, "float32")),
        random.SeedGenerator(3).state,
        Variable(np.array([7.0], "float32")),
    ]


def sgd(values: list[Any], x: Any) -> Any:
    """A pure step with a gradient, a mask and an update of joined tensors."""
    weight, average, key, _ = values

    def loss(params: list[Any], x: Any) -> Any:
        mask = TORCH.native["dropout"](ops.ones_like(x), key, 0.5)
        return ops.sum(ops.square(params[0] * x) * mask), mask

    (value, mask), (grad,) = TORCH.value_and_grad(loss)([weight], x)
    columns = ops.multi_map(lambda p, g: p - 0.01 * g, [weight, average], [grad, -weight])
    after = TORCH.add(key, TORCH.tensor(np.array([0, 1], "uint32")))
    return [*columns[0], after, None], {"loss": value, "mask": [mask], "one": 1, "none": None}


def traces(resident: Any) -> list[Any]:
    return list(resident._traces.values())


def run(resident: Any, batches: Any) -> list[Any]:
    return [resident(x) for x in batches]


def test_a_trace_gives_what_the_step_gives() -> None:
    batches = RNG.random((9, 3)).astype("float32")
    plain, traced = cells(), cells()
    wanted = run(capture.Resident(TORCH, sgd, plain, compiled=False), batches)
    resident = TORCH.resident(sgd, traced)
    found = run(resident, batches)
    assert type(traces(resident)[0]) is capture.TorchTrace
    for a, b in zip(found, wanted):
        assert torch.equal(a["loss"], b["loss"]) and torch.equal(a["mask"][0], b["mask"][0])
        assert a["one"] == 1 and a["none"] is None
    assert not torch.equal(found[-1]["mask"][0], found[-2]["mask"][0]) or len(batches) < 3
    for a, b in zip(traced, plain):
        np.testing.assert_array_equal(a.numpy(), b.numpy())


def test_values_may_be_set_between_steps() -> None:
    batches = RNG.random((12, 3)).astype("float32")
    results = []
    for traced in (False, True):
        made = cells()
        resident = (
            TORCH.resident(sgd, made)
            if traced
            else capture.Resident(TORCH, sgd, made, compiled=False)
        )
        run(resident, batches[:8])
        made[0].assign(np.array([0.5, 0.5, 0.5], "float32"))
        run(resident, batches[8:10])
        made[2].assign(np.array([9, 9], "uint32"))
        run(resident, batches[10:])
        results.append([cell.numpy() for cell in made])
    for a, b in zip(*results):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize(
    "look",
    [
        lambda x: x * (2.0 if float(ops.sum(x)) > 1 else 1.0),
        lambda x: x * float(TORCH.numpy(ops.sum(x))),
        lambda x: x * torch.from_numpy(x.detach().numpy() ** 2),
        lambda x: x * python_random.random(),
        lambda x: x * float(np.random.random()),
        lambda x: ops.while_loop(lambda a: ops.sum(a) < 4.0, lambda a: (a * 2.0,), (x,))[0],
    ],
)
def test_what_looks_at_values_is_never_traced(look: Any) -> None:
    calls = []

    def step(values: list[Any], x: Any) -> Any:
        calls.append(None)
        return [None], look(x)

    resident = TORCH.resident(step, [Variable(np.zeros(1, "float32"))])
    run(resident, RNG.random((9, 3)).astype("float32"))
    assert traces(resident) == [None]
    before = len(calls)
    x = np.array([0.5, 0.25, 1.0], "float32")
    python_random.seed(1), np.random.seed(1)
    found = resident(x)
    python_random.seed(1), np.random.seed(1)
    assert len(calls) == before + 1 and torch.equal(found, look(torch.from_numpy(x)))


def test_torch_s_own_random_numbers_stay_random() -> None:
    resident = TORCH.resident(
        lambda values, x: ([None], x + torch.rand(3)), [Variable(np.zeros(1, "float32"))]
    )
    found = run(resident, np.zeros((9, 3), "float32"))
    assert type(traces(resident)[0]) is capture.TorchTrace
    assert len({tuple(x.tolist()) for x in found}) == 9


def test_each_shape_has_its_trace_after_so_many_calls() -> None:
    """Which call is the first to be replayed depends on their count alone."""
    resident, calls = TORCH.resident(sgd, cells()), []
    step = resident.step
    resident.step = lambda *args: calls.append(None) or step(*args)
    for n in (3, 1):
        calls.clear()
        run(resident, RNG.random((capture.CALLS + 2, n)).astype("float32"))
        assert len(calls) == capture.CALLS + 2 + 2  # each call, and two traces
        assert traces(resident)[-1].ready
        run(resident, RNG.random((9, n)).astype("float32"))
        assert len(calls) == capture.CALLS + 4


def test_errors_leave_the_cells_alone() -> None:
    made = cells()
    resident = TORCH.resident(sgd, made)
    run(resident, RNG.random((6, 3)).astype("float32"))
    before = [cell.numpy().copy() for cell in made]
    with pytest.raises(RuntimeError):
        resident(np.zeros((2, 2), "float32"))
    for cell, old in zip(made, before):
        np.testing.assert_array_equal(cell.numpy(), old)


def test_tiny_numbers_are_flushed_in_steps_alone() -> None:
    tiny = np.array([1e-40], "float32")
    resident = TORCH.resident(lambda v, x: ([None], x * 1.0), [Variable(np.zeros(1, "float32"))])
    assert resident(tiny).item() == 0.0
    assert (torch.from_numpy(tiny) * 1.0).item() != 0.0


# -- whole models ---------------------------------------------------------------------------------
def dense() -> Any:
    return [layers.Dense(8, activation="relu"), layers.Dropout(0.3), layers.Dense(3)]


def convolutional() -> Any:
    return [
        layers.Reshape((4, 4, 1)),
        layers.Conv2D(4, 3, padding="same"),
        layers.BatchNormalization(),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(3),
    ]


@pytest.mark.parametrize("make", [dense, convolutional])
@pytest.mark.parametrize("optimizer", ["adam", "sgd", "rmsprop"])
def test_histories_are_the_same(make: Any, optimizer: str, monkeypatch: Any) -> None:
    x, y = RNG.random((44, 16)).astype("float32"), RNG.integers(0, 3, 44)

    def history(calls: float) -> Any:
        monkeypatch.setattr(capture, "CALLS", calls)
        kerata.utils.set_random_seed(1)
        model = kerata.Sequential([kerata.Input((16,)), *make()])
        loss = kerata.losses.SparseCategoricalCrossentropy(from_logits=True)
        model.compile(optimizer, loss, metrics=["accuracy"])
        found = model.fit(x, y, batch_size=8, epochs=4, verbose=0, validation_split=0.25)
        return found.history, model.predict(x, verbose=0)

    (plain, p), (traced, q) = history(1e9), history(3)
    assert plain.keys() == traced.keys()
    for key in plain:
        np.testing.assert_allclose(traced[key], plain[key], rtol=1e-5, err_msg=key)
    np.testing.assert_allclose(p, q, rtol=1e-4, atol=1e-6)


CHOICES = RNG.permutation(96).reshape(4, 24).astype("float32")
TIES = np.where(CHOICES > 60, 60, CHOICES).astype("float32")
HOLES = np.where(CHOICES == 90, np.nan, np.where(CHOICES < 9, -np.inf, CHOICES)).astype("float32")


def test_the_largest_are_chosen_whatever_the_values_in_a_trace() -> None:
    """A trace made with elements that all differ gives the first of equal ones too."""

    def step(values: list[Any], x: Any) -> Any:
        def loss(params: list[Any], x: Any) -> Any:
            found, places = ops.top_k(params[0] * x, 3)
            return ops.sum(found * 2), (found, places)

        (_, found), (slope,) = TORCH.value_and_grad(loss)([values[0]], x)
        return [None], [*found, slope]

    weight = Variable(np.ones((4, 24), "float32"))
    batches = [CHOICES, CHOICES + 1, CHOICES + 2, CHOICES, TIES, HOLES]
    wanted = run(capture.Resident(TORCH, step, [weight], compiled=False), batches)
    resident = TORCH.resident(step, [weight])
    found = run(resident, batches)
    assert type(traces(resident)[0]) is capture.TorchTrace
    for x, a, b in zip(batches, found, wanted):
        order = np.argsort(-np.where(np.isnan(x), np.inf, x), -1, kind="stable")[:, :3]
        np.testing.assert_array_equal(a[1].numpy(), order)
        for one, other in zip(a, b):
            np.testing.assert_array_equal(one.numpy(), other.numpy())


@pytest.mark.parametrize("count", [4, 257])
def test_classes_that_are_none_are_zeros_in_a_trace(count: int) -> None:
    def step(values: list[Any], x: Any) -> Any:
        return [None], ops.one_hot(x, count)

    rows = ([0, 1], [2, 3], [1, 1], [3, 0], [count, 2], [-1, 9])
    classes = [np.array(row, "int32") for row in rows]
    resident = TORCH.resident(step, [Variable(np.ones(1, "float32"))])
    found = run(resident, classes)
    assert type(traces(resident)[0]) is capture.TorchTrace
    for x, ones in zip(classes, found):
        wanted = (x[:, None] == np.arange(count)).astype("float32")
        np.testing.assert_array_equal(ones.numpy(), wanted)


@pytest.mark.parametrize("logits", [False, True])
def test_classes_that_are_none_have_no_loss_in_a_trace(logits: bool) -> None:
    scores = np.full((2, 4), 0.25, "float32")
    resident = TORCH.resident(
        lambda values, x: (
            [None],
            ops.sparse_categorical_crossentropy(x, values[0], from_logits=logits),
        ),
        [Variable(scores)],
    )
    run(resident, np.array([[0, 1], [2, 3], [1, 1], [0, 0], [3, 1], [1, 2]]))
    assert traces(resident)[0].ready
    np.testing.assert_allclose(resident(np.array([-1, 2])), [0.0, np.log(4)], rtol=1e-6)
    np.testing.assert_allclose(resident(np.array([3, 4])), [np.log(4), 0.0], rtol=1e-6)


PLACES = [np.array(rows) for rows in ([[0, 2], [1, 1]], [[2, 2], [0, 1]], [[-1, 0], [2, -3]])]


@pytest.mark.parametrize("dtype", ["int32", "int64"])
def test_indices_from_the_end_in_a_trace(dtype: str) -> None:
    """A penalty on the slope of cubes: the gradient goes through the gather's gradient."""

    def step(values: list[Any], places: Any) -> Any:
        def cubes(params: list[Any]) -> Any:
            found = ops.take_along_axis(params[0], places, 1)
            return ops.sum(found * found * found), found

        def penalty(params: list[Any]) -> Any:
            (_, found), (slope,) = TORCH.value_and_grad(cubes)(params)
            return ops.sum(slope), (found, slope)

        (_, (found, slope)), (second,) = TORCH.value_and_grad(penalty)(values)
        return [None], [found, slope, second]

    x = RNG.random((2, 3)).astype("float32")
    resident = TORCH.resident(step, [Variable(x)])
    batches = [PLACES[i].astype(dtype) for i in (2, 1, 0, 1, 0, 1, 2, 0)]
    found = run(resident, batches)
    assert type(traces(resident)[0]) is capture.TorchTrace
    for places, (taken, slope, second) in zip(batches, found):
        counts = (places[:, :, None] % 3 == np.arange(3)).sum(1)
        np.testing.assert_array_equal(taken, np.take_along_axis(x, places, 1))
        np.testing.assert_allclose(slope, counts * 3 * x * x, rtol=1e-6)
        np.testing.assert_allclose(second, counts * 6 * x, rtol=1e-6)
    with pytest.raises(RuntimeError, match="out of bounds"):
        resident(np.array([[0, 3], [0, 0]], dtype))


class Launch:
    """A `CudaGraph` on the CPU: it calls where the graph would be launched."""

    def __init__(self, call: Any, given: list[Any]) -> None:
        self.call, self.given = call, given

    def __call__(self, given: list[Any]) -> Any:
        for own, x in zip(self.given, given, strict=True):
            own.copy_(x)
        copied = lambda x: x.clone() if isinstance(x, torch.Tensor) else x
        return kerata.tree.map_structure(copied, self.call())


def test_a_launch_gives_what_the_step_gives(monkeypatch: Any) -> None:
    monkeypatch.setattr(capture, "_on_cuda", lambda tensors: True)
    monkeypatch.setattr(capture, "CudaGraph", Launch)
    batches = RNG.random((12, 3)).astype("float32")
    plain, launched = cells(), cells()
    wanted = run(capture.Resident(TORCH, sgd, plain, compiled=False), batches)
    resident = TORCH.resident(sgd, launched)
    found = run(resident, batches)
    assert type(traces(resident)[0].launch) is Launch
    for a, b in zip(found, wanted):
        assert torch.equal(a["loss"], b["loss"]) and torch.equal(a["mask"][0], b["mask"][0])
    for a, b in zip(launched, plain):
        np.testing.assert_array_equal(a.numpy(), b.numpy())


def test_what_cannot_be_captured_stays_a_trace(monkeypatch: Any) -> None:
    def refuse(call: Any, given: list[Any]) -> None:
        raise RuntimeError("operation not permitted when stream is capturing")

    monkeypatch.setattr(capture, "_on_cuda", lambda tensors: True)
    monkeypatch.setattr(capture, "CudaGraph", refuse)
    resident = TORCH.resident(sgd, cells())
    run(resident, RNG.random((9, 3)).astype("float32"))
    assert traces(resident)[0].ready and traces(resident)[0].launch is None


def test_what_python_s_operators_call_is_traced() -> None:
    """`>>` is an operation that torch has under no name of its own."""
    resident = TORCH.resident(
        lambda values, x: ([None], x >> 1 & 3), [Variable(np.ones(1, "float32"))]
    )
    found = run(resident, np.arange(30, dtype="int32").reshape(10, 3))
    assert type(traces(resident)[0]) is capture.TorchTrace
    assert found[-1].tolist() == [1, 2, 2]


def test_constants_are_copied_only_for_those_who_may_write() -> None:
    def step(values: list[Any], x: Any) -> Any:
        read, given, seen, written = (torch.tensor([1.0, 2.0, 3.0]) for _ in range(4))
        written.view(3).add_(x)
        return [None], [x * read.view(3), given, seen.view(3, 1), written + 0]

    resident = TORCH.resident(step, [Variable(np.ones(1, "float32"))])
    for i in range(9):
        found = resident(np.full(3, i, "float32"))
        wanted = [i, 2 * i, 3 * i], [1, 2, 3], [[1], [2], [3]], [1 + i, 2 + i, 3 + i]
        assert [x.tolist() for x in found] == list(wanted)
        for x in found:
            x.zero_()
    assert traces(resident)[0].graph.code.count("lift_fresh_copy.default(") == 3
