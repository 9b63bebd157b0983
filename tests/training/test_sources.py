"""Where batches come from: wrapped sources keep steps joined, tensors stay where they are."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

import kerata as keras
from kerata import data
from kerata.data import (
    ArraySource,
    Batch,
    BatchSource,
    BatchStacking,
    DataArguments,
    array_source,
    batch_source,
    make_source,
)
from kerata.engines import loader
from kerata.training import loop, step
from tests.reference import ENGINES

RNG = np.random.default_rng(0)
X = RNG.normal(size=(130, 3)).astype("float32")
Y = (X.sum(1) > 0).astype("int32")
DEVICES = [name for name in ENGINES if name in ("jax", "torch", "tensorflow")]


def model(name, **compiled):
    pytest.importorskip(name)
    with keras.backend_scope(name):
        keras.utils.set_random_seed(3)
        made = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(2)])
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        made.compile("sgd", loss, **compiled)
    return made


@pytest.fixture
def calls(monkeypatch):
    """The batch and the count of each call of a step."""
    found = []
    call = step.Step.__call__

    def noted(self, batch, count=1):
        found.append((batch, count))
        return call(self, batch, count)

    monkeypatch.setattr(step.Step, "__call__", noted)
    return found


# -- shuffling

ORDERS = {  # of batches of 3 of the first 11 numbers in two epochs, seed 5
    True: "7 10 6, 4 8 5, 0 9 1, 2 3, 1 10 0, 3 6 4, 7 8 5, 9 2",
    "batch": "0 1 2, 3 4 5, 6 7 8, 9 10, 3 4 5, 0 1 2, 9 10 6, 7 8",
}
LIMITED = {  # to so many steps: epochs go on where the last one stopped, and end with the data
    2: ORDERS[True][:25],
    3: ORDERS[True][:25],
    5: ORDERS[True],
}


def listed(source, stacking=batch_source.SINGLE):
    """The inputs of two epochs, stacked batches one after the other."""
    found = []
    for epoch in (0, 1):
        for count, batch in source.epoch(epoch, stacking):
            rows = np.asarray(batch.x)
            found += list(rows) if count > 1 else [rows]
    return ", ".join(" ".join(str(int(x)) for x in row) for row in found)


@pytest.mark.parametrize("join", [1, 2, 3])
@pytest.mark.parametrize("shuffle", [True, "batch"])
def test_orders_follow_from_seed_and_epoch(shuffle, join):
    given = DataArguments(np.arange(11.0), batch_size=3, shuffle=shuffle, seed=5)
    assert listed(make_source(given), BatchStacking(join)) == ORDERS[shuffle]


@pytest.mark.parametrize("join", [1, 2, 3])
@pytest.mark.parametrize("steps", LIMITED)
def test_epochs_of_a_number_of_steps(steps, join):
    limited = make_source(DataArguments(np.arange(11.0), None, None, 3, steps, True, seed=5))
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        assert listed(limited, BatchStacking(join)) == LIMITED[steps]
    assert len(said) == {2: 0, 3: 1, 5: 2}[steps]


# -- joined steps

WRAPPED = {
    "class_weight": {"class_weight": {0: 1.0, 1: 3.0}},
    "steps_per_epoch": {"steps_per_epoch": 6},  # of 13, so that two epochs leave one
    "both": {"class_weight": {0: 1.0, 1: 3.0}, "steps_per_epoch": 6},
}


@pytest.mark.parametrize("wrapped", WRAPPED)
def test_wrapped_sources_keep_steps_per_execution(wrapped, calls):
    histories = []
    for execution in (1, 4):
        calls.clear()
        made = model("numpy", steps_per_execution=execution)
        history = made.fit(X, Y, batch_size=10, epochs=2, verbose=0, **WRAPPED[wrapped])
        histories.append(history.history["loss"])
        counts = [count for _, count in calls]
        assert sum(counts) == 2 * WRAPPED[wrapped].get("steps_per_epoch", 13)
        assert set(counts) == {1, execution}
    np.testing.assert_allclose(histories[1], histories[0], rtol=1e-5)


@pytest.mark.parametrize("wrapped", WRAPPED)
def test_wrapped_sources_keep_joined_steps(wrapped, calls, monkeypatch):
    monkeypatch.setattr(loop, "WORTH_JOINING", 20)
    joined, single = model("jax"), model("jax", steps_per_execution=1)
    keras.utils.set_random_seed(7)
    history = joined.fit(X[:120], Y[:120], batch_size=10, epochs=4, verbose=0, **WRAPPED[wrapped])
    counts = [count for _, count in calls]
    steps = WRAPPED[wrapped].get("steps_per_epoch", 12)
    assert sum(counts) == 4 * steps and counts.count(steps) >= 2
    keras.utils.set_random_seed(7)
    wanted = single.fit(X[:120], Y[:120], batch_size=10, epochs=4, verbose=0, **WRAPPED[wrapped])
    np.testing.assert_allclose(history.history["loss"], wanted.history["loss"], rtol=1e-5)


# -- tensors of the engine


def tensors(engine, *arrays):
    with keras.backend_scope(engine):
        return [keras.ops.convert_to_tensor(a) for a in arrays]


@pytest.fixture
def no_copies(monkeypatch):
    """Forbids an engine to make arrays of anything but scalars, which metrics are."""

    def forbid(engine):
        numpy = engine.numpy

        def scalar(x):
            assert not engine.shape(x), f"a tensor of shape {engine.shape(x)} went to the host"
            return numpy(x)

        monkeypatch.setattr(engine, "numpy", scalar)

    return forbid


@pytest.mark.parametrize("name", DEVICES)
@pytest.mark.parametrize("kind", ["generator", "loader", "dataset", "train_on_batch"])
def test_tensors_reach_the_step_as_they_are(name, kind, calls, no_copies):
    made = model(name)
    batches = [tensors(made.engine, X[i : i + 10], Y[i : i + 10]) for i in range(0, 50, 10)]

    class Loader:
        dataset = collate_fn = None

        def __iter__(self):
            return iter(batches)

    class Dataset(keras.utils.PyDataset):
        def __len__(self):
            return 5

        def __getitem__(self, index):
            return tuple(batches[index])

    no_copies(made.engine)
    if kind == "train_on_batch":
        for batch in batches:
            made.train_on_batch(*batch)
    else:
        given = {"generator": iter(batches), "loader": Loader(), "dataset": Dataset()}[kind]
        made.fit(given, shuffle=False, verbose=0)
    assert len(calls) == 5
    for (batch, _), (x, y) in zip(calls, batches):
        assert batch.x is x and batch.y is y and batch.sample_weight is None


@pytest.mark.parametrize("name", DEVICES)
def test_arrays_on_a_device_are_gathered_there(name, calls, no_copies, monkeypatch):
    wanted, made = model(name), model(name)
    keras.utils.set_random_seed(7)
    history = wanted.fit(X, Y, batch_size=10, epochs=2, verbose=0)
    assert all(isinstance(batch.x, np.ndarray) for batch, _ in calls)
    calls.clear()
    monkeypatch.setattr(array_source, "_CPU", -1)  # the host counts as a device
    no_copies(made.engine)
    keras.utils.set_random_seed(7)
    found = made.fit(*tensors(made.engine, X, Y), batch_size=10, epochs=2, verbose=0)
    assert len(calls) == 26 and all(made.engine.is_tensor(batch.x) for batch, _ in calls)
    assert found.history == history.history


@pytest.mark.parametrize("name", DEVICES)
def test_inputs_lie_on_an_accelerator_with_room_for_them(name, calls, monkeypatch):
    wanted, made = model(name), model(name)
    keras.utils.set_random_seed(7)
    history = wanted.fit(X, Y, batch_size=10, epochs=2, verbose=0)
    calls.clear()
    monkeypatch.setattr(type(made.engine), "spare_memory", lambda engine: X.nbytes)
    keras.utils.set_random_seed(7)
    found = made.fit(X, Y, batch_size=10, epochs=2, verbose=0)
    assert all(made.engine.is_tensor(batch.x) for batch, _ in calls)
    assert found.history == history.history
    calls.clear()
    made.fit(X, Y, shuffle=False, verbose=0)
    made.fit(X.repeat(2, 1)[:, :3].repeat(2, 0), Y.repeat(2, 0), verbose=0)  # too much
    assert all(isinstance(batch.x, np.ndarray) for batch, _ in calls)


@pytest.mark.parametrize("shuffle", [True, False])
@pytest.mark.parametrize("name", DEVICES)
def test_batches_on_a_device_are_those_of_the_host(name, shuffle, monkeypatch):
    monkeypatch.setattr(array_source, "_CPU", -1)
    host = ArraySource(Batch(X, Y), 10, shuffle, 4)
    with keras.backend_scope(name):
        device = ArraySource(Batch(*tensors(loader.get(name), X, Y)), 10, shuffle, 4)
        assert (device.batch_bytes, device.full_batches) == (host.batch_bytes, 13) == (160, 13)
        pairs = zip(*[s.epoch(1, BatchStacking(5)) for s in (device, host)], strict=True)
        for (count, batch), (wanted_count, wanted) in pairs:
            assert count == wanted_count and type(batch.x) is not np.ndarray
            np.testing.assert_array_equal(np.asarray(batch.x), wanted.x)
            np.testing.assert_array_equal(np.asarray(batch.y), wanted.y)


@pytest.mark.parametrize("name", DEVICES)
def test_tensors_in_the_hosts_memory_are_seen_not_copied(name):
    engine = loader.get(name)
    with keras.backend_scope(engine):
        x = engine.tensor(X)
        source = make_source(DataArguments(x))
        (view,) = [a for a in source.leaves if a is not None]
        assert type(view) is np.ndarray
        if name != "tensorflow":  # whose own `numpy` copies
            assert np.shares_memory(view, engine.numpy(x))


@pytest.mark.parametrize("name", DEVICES)
def test_floats_of_tensors_come_in_floatx(name):
    with keras.backend_scope(name):
        engine = loader.get(name)
        wide = engine.tensor(X.astype("float64"), "float64")
        assert engine.dtype(data.as_array(wide)) == "float32"
        assert engine.dtype(data.as_array(engine.tensor(Y))) == "int32"
        narrow = engine.cast(engine.tensor(X), "bfloat16")
        assert data.as_array(narrow) is narrow
        assert make_source(DataArguments(narrow)).leaves[0] is narrow
        with pytest.raises(ValueError, match="single value"):
            data.as_array(engine.tensor(X[0, 0]))


def test_history_of_tensors_is_left_behind():
    torch = pytest.importorskip("torch")
    made = model("torch", steps_per_execution=1)
    x = torch.tensor(X[:10], requires_grad=True)
    made.fit(iter([(x * 2, torch.tensor(Y[:10]))]), verbose=0)
    assert all(not v.load().requires_grad for v in made.variables + made.metrics[0].variables)


@pytest.mark.parametrize("name", DEVICES)
def test_class_weights_of_tensors(name):
    by_array, by_tensor = model(name), model(name)
    table = {0: 1.0, 1: 3.0}
    wanted = by_array.fit(X, Y, batch_size=130, class_weight=table, verbose=0)
    batch = tuple(tensors(by_tensor.engine, X, Y))
    found = by_tensor.fit(iter([batch]), class_weight=table, verbose=0)
    np.testing.assert_allclose(found.history["loss"], wanted.history["loss"], rtol=1e-5)


# -- other kinds of data


def test_loaders_return_lists_of_structures():
    torch = pytest.importorskip("torch")
    pairs = [((x, x[:1]), y) for x, y in zip(X[:20], Y[:20])]
    batches = list(make_source(DataArguments(torch.utils.data.DataLoader(pairs, 5))).epoch(0))
    assert len(batches) == 4
    count, ((whole, part), y, weight) = batches[0]
    np.testing.assert_array_equal(whole, X[:5])
    assert part.shape == (5, 1) and y.shape == (5,) and weight is None


def test_loaders_may_not_know_their_length():
    torch = pytest.importorskip("torch")

    class Stream(torch.utils.data.IterableDataset):
        def __iter__(self):
            return zip(X[:12], Y[:12])

    made = model("torch")
    made.fit(torch.utils.data.DataLoader(Stream(), 4), epochs=2, verbose=0)
    assert int(made.optimizer.iterations.numpy()) == 6


def test_pipelines_may_not_know_their_length_or_have_none():
    tf = pytest.importorskip("tensorflow")
    pipeline = tf.data.Dataset.from_tensor_slices((X[:12], Y[:12])).batch(4)
    assert make_source(DataArguments(pipeline)).steps == 3
    unknown = pipeline.filter(lambda x, y: True)
    made = model("tensorflow")
    made.fit(unknown, epochs=2, verbose=0)
    assert int(made.optimizer.iterations.numpy()) == 6
    with pytest.raises(ValueError, match="no end.*steps_per_epoch"):
        made.fit(pipeline.repeat(), verbose=0)
    made.fit(pipeline.repeat(), steps_per_epoch=5, verbose=0)
    assert int(made.optimizer.iterations.numpy()) == 11


def test_a_kind_of_data_of_ones_own(monkeypatch, calls):
    class Table:
        rows = 20

    class TableSource(BatchSource):
        def __init__(self, table):
            self.steps = self.full_batches = table.rows // 10
            self.batch_size, self.batch_bytes = 10, 160

        def epoch(self, epoch, stacking=batch_source.SINGLE):
            if stacking.join == self.steps:
                yield self.steps, Batch(X[:20].reshape(2, 10, 3), Y[:20].reshape(2, 10))
            else:
                for i in range(self.steps):
                    yield 1, Batch(X[10 * i : 10 * i + 10], Y[10 * i : 10 * i + 10])

    monkeypatch.setattr(batch_source, "_adapters", list(batch_source._adapters))
    data.register(lambda x: isinstance(x, Table), lambda given: TableSource(given.x))
    made = model("numpy", steps_per_execution=2)
    made.fit(Table(), epochs=3, class_weight={0: 2.0}, verbose=0)
    assert [count for _, count in calls] == [2, 2, 2]
    assert made.evaluate(Table(), verbose=0) == pytest.approx(
        made.evaluate(X[:20], Y[:20], verbose=0), rel=1e-5
    )
    with pytest.raises(ValueError, match="`y` must not be given beside a Table"):
        made.fit(Table(), Y)
