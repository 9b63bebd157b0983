"""Steps are joined where that is quicker, to the end of a fit, with the same results."""

from __future__ import annotations

import numpy as np
import pytest

import kerata as keras
from kerata.data import ArraySource, Batch, BatchStacking
from kerata.training import loop, step


@pytest.fixture
def counts(monkeypatch):
    """How many steps each call of a step took."""
    found = []
    call = step.Step.__call__

    def noted(self, batch, count=1):
        found.append(count)
        return call(self, batch, count)

    monkeypatch.setattr(step.Step, "__call__", noted)
    return found


def model(name, execution="auto"):
    pytest.importorskip(name)
    with keras.backend_scope(name):
        keras.utils.set_random_seed(3)
        made = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(1)])
        made.compile("adam", "mse", steps_per_execution=execution)
    return made


X = np.random.default_rng(0).normal(size=(130, 3)).astype("float32")
Y = X.sum(1, keepdims=True)


@pytest.mark.parametrize("name", ["jax", "tensorflow", "onnx"])
def test_joined_to_the_end_and_again(name, counts, monkeypatch):
    monkeypatch.setattr(loop, "WORTH_JOINING", 40)
    joined, single = model(name), model(name, 1)
    history = joined.fit(X, Y, batch_size=10, epochs=5, shuffle=False, verbose=0)
    assert sum(counts) == 5 * 13
    first = next(i for i, count in enumerate(counts) if count > 1)
    assert first <= 13 and counts[first:].count(13) == 4  # the first epoch had begun singly
    counts.clear()
    joined.fit(X, Y, batch_size=10, epochs=2, verbose=0)  # too few, but compiled already
    assert counts == [13, 13]
    wanted = single.fit(X, Y, batch_size=10, epochs=5, shuffle=False, verbose=0)
    np.testing.assert_allclose(history.history["loss"], wanted.history["loss"], rtol=1e-5)


@pytest.mark.parametrize("name", ["jax", "tensorflow"])
def test_too_few_are_not_joined(name, counts):
    model(name).fit(X, Y, batch_size=10, epochs=3, verbose=0)
    assert counts == [1] * 39


def test_rows_of_joined_steps_lie_where_those_before_them_lay():
    data = Batch(X, {"a": Y, "b": np.arange(130)})
    kept = ArraySource(data, 10, shuffle=True, seed=4).epoch(1, BatchStacking(5, reuse=True))
    new = ArraySource(data, 10, shuffle=True, seed=4).epoch(1, BatchStacking(5))
    places = []
    for (count, found), (wanted_count, wanted) in zip(kept, new, strict=True):
        assert count == wanted_count and found[2] is None
        for a, b in ((found[0], wanted[0]), *((found[1][k], wanted[1][k]) for k in "ab")):
            np.testing.assert_array_equal(a, b)
        places.append((count, found[0].__array_interface__["data"][0]))
    assert [count for count, _ in places] == [5, 5, 1, 1, 1]
    assert places[0][1] == places[1][1] and places[2][1] != places[1][1]


@pytest.mark.parametrize(("name", "expected"), [("jax", False), ("onnx", True)])
def test_only_what_has_read_its_inputs_has_them_written_over(name, expected):
    made = model(name)
    assert made.make_train_function().reads_at_once is False
    made.train_on_batch(X[:10], Y[:10])
    assert made.make_train_function().reads_at_once is expected
