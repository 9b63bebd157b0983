"""What `predict` and `predict_on_batch` give belongs to the user."""

from __future__ import annotations

import numpy as np
import pytest

import kerata
from kerata import layers
from tests.reference import ENGINES


@pytest.mark.parametrize("engine", ENGINES)
def test_predictions_may_be_written_to(engine: str) -> None:
    x = np.ones((4, 3), "float32")
    with kerata.backend_scope(engine):
        inputs = layers.Input((3,))
        model = kerata.Model(inputs, {"a": layers.Dense(2)(inputs), "b": layers.Dense(1)(inputs)})
        for found in (
            model.predict(x, verbose=0),
            model.predict(x, batch_size=3, verbose=0),
            model.predict_on_batch(x),
        ):
            for part in found.values():
                part[0] = 5
                assert (part[0] == 5).all()
        assert not (model.predict(x, verbose=0)["a"] == 5).any()
