"""What `kerata.config` changes about training."""

from __future__ import annotations

import traceback

import numpy as np
import pytest

import kerata as keras
from kerata import config, layers

X = np.ones((8, 4), "float32")


@pytest.fixture
def model():
    with keras.backend_scope("numpy"):
        made = keras.Sequential([layers.Input((4,)), layers.Dense(1)])
        made.compile("sgd", "mse")
        yield made
    config.set_max_epochs(None)
    config.set_max_steps_per_epoch(None)
    config.enable_traceback_filtering()
    config.enable_interactive_logging()


def test_limits(model):
    config.set_max_epochs(2)
    config.set_max_steps_per_epoch(3)
    history = model.fit(X, X[:, :1], batch_size=2, epochs=5, verbose=0)
    assert history.epoch == [0, 1] and int(model.optimizer.iterations.numpy()) == 6


def frames(model):
    with pytest.raises(ValueError) as caught:
        model.fit(np.ones((8, 5)), X[:, :1], verbose=0)
    return [f.filename for f in traceback.extract_tb(caught.value.__traceback__)]


def test_tracebacks_show_the_users_frames(model):
    short = [name for name in frames(model) if "kerata" in name.split("/tests/")[0] + "/"]
    config.disable_traceback_filtering()
    assert len(frames(model)) > 6 >= len(short)


def test_a_line_for_each_epoch(model, capsys):
    config.disable_interactive_logging()
    model.fit(X, X[:, :1], epochs=2)
    assert capsys.readouterr().out.count("loss:") == 2
