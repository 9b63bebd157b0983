"""Batches of a data set are joined where they are of one kind, and keep their order."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest

import kerata
from kerata.data import PyDataset
from kerata.data.batch_source import BatchStacking
from kerata.data.dataset_source import DatasetSource, ahead

SIZES = [4, 4, 4, 4, 3, 4, 4, 1]
STARTS = np.cumsum([0, *SIZES])
X = np.arange(28.0, dtype="float32").reshape(-1, 1)


class Slices(PyDataset):
    def __len__(self):
        return len(SIZES)

    def __getitem__(self, number):
        part = slice(STARTS[number], STARTS[number + 1])
        return X[part], {"y": X[part] * 2}


def test_what_is_stacked():
    source = DatasetSource(Slices())
    found = list(source.epoch(0, BatchStacking(2)))
    assert [count for count, _ in found] == [2, 2, 1, 2, 1]
    rows = [batch.x.reshape(-1, 1) for _, batch in found]
    np.testing.assert_array_equal(np.concatenate(rows), X)
    for _, batch in found:
        np.testing.assert_array_equal(batch.y["y"], batch.x * 2)
    assert [count for count, _ in source.epoch(0)] == [1] * 8


def test_training_is_the_same():
    losses = []
    for steps in (1, 4, "auto"):
        kerata.utils.set_random_seed(0)
        model = kerata.Sequential([kerata.layers.Input((1,)), kerata.layers.Dense(1, name="y")])
        model.compile("sgd", {"y": "mse"}, steps_per_execution=steps)
        losses.append(model.fit(Slices(), epochs=2, shuffle=False, verbose=0).history["loss"])
    np.testing.assert_allclose(losses[1], losses[0], rtol=1e-6)
    np.testing.assert_allclose(losses[2], losses[0], rtol=1e-6)


@pytest.mark.parametrize("pause", [0, 1e-3])
def test_made_ahead(pause):
    makers = set()

    def make(number):
        makers.add(threading.get_ident())
        time.sleep(pause)
        return 1 / (number - 12), number

    found = []
    with pytest.raises(ZeroDivisionError):
        for _, number in ahead(make, range(20), 2, 4):
            found.append(number)
    assert found == list(range(12))
    assert len(makers) > 1 and (threading.get_ident() in makers) <= (pause == 0)
