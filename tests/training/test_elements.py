"""Data sets that are changed step by step: as `tf.data` does it, and on every engine."""

from __future__ import annotations

from itertools import islice
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kerata as keras
from kerata.data import Elements
from kerata.data.host_array import HostArray
from tests.reference import ENGINES

STEPS = {
    "map": lambda d: d.map(lambda x: x + 1),
    "batch": lambda d: d.batch(2),
    "batch_dropping": lambda d: d.batch(3, drop_remainder=True),
    "unbatch": lambda d: d.batch(2).unbatch(),
    "take": lambda d: d.take(4),
    "take_all": lambda d: d.take(-1),
    "skip": lambda d: d.skip(2),
    "skip_all": lambda d: d.skip(-1),
    "shard": lambda d: d.shard(2, 1),
    "repeat": lambda d: d.repeat(2),
    "no_repetition": lambda d: d.repeat(0),
    "endless": lambda d: d.repeat(),
    "concatenate": lambda d: d.concatenate(d.take(2)),
    "filter": lambda d: d.filter(lambda x: x.shape == () or x.shape[0] is None or True),
    "numbers": lambda d: d.enumerate(start=1).map(lambda number, x: x),
    "zip": lambda d: d.zip(d, d.skip(1)).map(lambda a, b: a),
    "cache": lambda d: d.cache(),
    "prefetch": lambda d: d.prefetch(2),
    "apply": lambda d: d.apply(lambda all_: all_.take(3)),
    "options": lambda d: d.with_options(None) if isinstance(d, Elements) else d,
}


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 7), st.lists(st.sampled_from(sorted(STEPS)), max_size=4))
def test_a_chain_of_steps_has_the_elements_of_tensorflow(count: int, chain: list[str]) -> None:
    tf = pytest.importorskip("tensorflow")
    ours: Any = Elements(lambda: np.arange(count), count)
    theirs = tf.data.Dataset.range(count)
    for name in chain:
        if name.startswith("batch") and len(theirs.element_spec.shape):
            continue  # rows of unequal batches cannot be stacked
        ours, theirs = STEPS[name](ours), STEPS[name](theirs)
    assert int(ours.cardinality()) == int(theirs.cardinality())
    if int(ours.cardinality()) >= 0:
        assert len(ours) == len(theirs)
    for _ in range(2):  # each pass begins anew
        found = [x.tolist() for x in islice(ours.as_numpy_iterator(), 12)]
        assert found == [x.tolist() for x in islice(theirs.as_numpy_iterator(), 12)]


@pytest.mark.parametrize("shapes, values", [(None, None), ([5], 9), ([None], None)])
def test_padded_batches_are_those_of_tensorflow(shapes: Any, values: Any) -> None:
    tf = pytest.importorskip("tensorflow")
    ours = Elements(lambda: np.arange(1, 5), 4).map(lambda n: np.arange(n))
    theirs = tf.data.Dataset.range(1, 5).map(lambda n: tf.range(n))
    values = values if values is None else np.int64(values)
    for a, b in zip(
        ours.padded_batch(3, shapes, values), theirs.padded_batch(3, shapes or [None], values)
    ):
        assert a.tolist() == b.numpy().tolist()


def test_shuffled_elements_are_all_there_in_an_order_of_each_pass() -> None:
    numbers = Elements(lambda: range(50), 50)
    some, again = numbers.shuffle(10, seed=3), numbers.shuffle(10, seed=3)
    first, second = [list(map(int, some)) for _ in range(2)]
    assert first == list(map(int, again)) != second and sorted(first) == list(range(50))
    assert max(np.array(first[:10])) < 20, "an element comes from the next ten"
    fixed = numbers.shuffle(50, seed=1, reshuffle_each_iteration=False)
    assert list(fixed) == list(fixed)


def test_elements_say_what_they_are() -> None:
    pairs = Elements(lambda: [(1, "a"), (2, "b")], 2)
    number, text = next(iter(pairs))
    assert isinstance(number, HostArray) and number.numpy() == 1 and text == "a"
    assert [x.dtype for x in pairs.element_spec] == ["int64", "string"]
    assert pairs.reduce(0, lambda total, pair: total + int(pair[0])) == 3
    with pytest.raises(TypeError, match="infinite"):
        len(pairs.repeat())
    with pytest.raises(ValueError, match="padded_batch"):
        list(Elements(lambda: [np.ones(3)], 1).padded_batch(2, [2]))
    for name, wrong in {"batch": (0,), "shuffle": (0,), "shard": (2, 2), "take": ("a",)}.items():
        with pytest.raises(ValueError, match="must be"):
            getattr(pairs, name)(*wrong)


def test_an_error_in_the_thread_that_works_ahead_reaches_the_user() -> None:
    def fail(x: Any) -> Any:
        raise KeyError("no such row")

    with pytest.raises(KeyError, match="no such row"):
        list(Elements(lambda: range(3), 3).map(fail).prefetch(2))


@pytest.mark.parametrize("engine", ENGINES)
def test_models_train_on_changed_data_sets(engine: str) -> None:
    with keras.backend_scope(engine):
        windows = keras.utils.timeseries_dataset_from_array(
            np.arange(40.0).reshape(20, 2), np.arange(20.0), 4, batch_size=4
        )
        layer = keras.layers.Rescaling(0.1)
        changed = windows.map(lambda x, y: (layer(x), y / 10)).cache().prefetch(-1)
        model = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(1)])
        model.compile("sgd", "mse")
        endless = changed.unbatch().shuffle(8, seed=0).batch(3).repeat()
        history = model.fit(
            endless, steps_per_epoch=3, epochs=2, validation_data=changed, verbose=0
        )
        assert len(history.history["val_loss"]) == 2
        adapted = keras.layers.Normalization()
        adapted.adapt(windows.map(lambda x, y: x))
        np.testing.assert_allclose(np.ravel(keras.ops.convert_to_numpy(adapted.mean)), [19, 20])
        for x, _ in windows.take(1):
            assert model(x).shape == (4, 1)
