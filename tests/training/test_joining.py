"""Steps are joined where that is quicker, to the end of a fit, with the same results."""

from __future__ import annotations

import numpy as np
import pytest

import kerata as keras
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


@pytest.mark.parametrize("name", ["jax", "tensorflow"])
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
