"""What happens inside `fit` when something goes wrong: weights and optimizer of the last finished
step stay.
"""

from __future__ import annotations

import os
import signal
import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

import kerata as keras
from kerata import layers
from tests.reference import ENGINES

X = np.random.default_rng(0).normal(size=(64, 4)).astype("float32")
Y = X.sum(1, keepdims=True)


@pytest.fixture(autouse=True)
def interrupts():
    """Python's own handling of Ctrl-C, which a process started in the background lacks."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def make(engine):
    with keras.backend_scope(engine):
        keras.utils.set_random_seed(1)
        model = keras.Sequential(
            [layers.Input((4,)), layers.Dense(8), layers.BatchNormalization(), layers.Dense(1)]
        )
        model.compile("adam", "mse", steps_per_execution=1)
        return model


def state(model):
    return [v.numpy().copy() for v in model.weights + model.optimizer.variables]


def after(engine, steps):
    """The state after some undisturbed steps."""
    model = make(engine)
    for i in range(steps):
        model.train_on_batch(X[8 * i : 8 * i + 8], Y[8 * i : 8 * i + 8])
    return state(model)


def assert_state(model, want):
    for have, expected in zip(state(model), want, strict=True):
        np.testing.assert_allclose(have, expected, rtol=1e-6, atol=1e-7)
    assert np.isfinite(model.train_on_batch(X, Y))


@pytest.mark.parametrize("engine", ENGINES)
def test_bad_batch(engine):
    def batches():
        for i in range(3):
            yield X[8 * i : 8 * i + 8], Y[8 * i : 8 * i + 8]
        yield X[:8, :3], Y[:8]

    model = make(engine)
    with pytest.raises(ValueError, match=r"\(8, 3\)"):
        model.fit(batches(), verbose=0)
    assert_state(model, after(engine, 3))


@pytest.mark.parametrize("engine", ENGINES)
def test_error_in_a_callback(engine):
    class Broken(keras.callbacks.Callback):
        def on_train_batch_end(self, batch, logs=None):
            if batch == 1:
                raise OSError("the disk is full")

    model = make(engine)
    with pytest.raises(OSError, match="the disk is full"):
        model.fit(X, Y, batch_size=8, shuffle=False, verbose=0, callbacks=[Broken()])
    assert_state(model, after(engine, 2))


@pytest.mark.parametrize("engine", ENGINES)
def test_interrupt(engine):
    def batches():
        for i in range(8):
            if i == 4:
                os.kill(os.getpid(), signal.SIGINT)
            yield X[8 * i : 8 * i + 8], Y[8 * i : 8 * i + 8]

    model = make(engine)
    with pytest.raises(KeyboardInterrupt):
        model.fit(batches(), verbose=0)
    steps = int(model.optimizer.iterations.numpy())
    assert steps == 4
    assert_state(model, after(engine, steps))


def test_interrupt_inside_a_step_waits_for_its_end():
    class Slow(layers.Layer):
        def call(self, inputs):
            if not hasattr(inputs, "node") and self.armed:
                self.armed = False
                os.kill(os.getpid(), signal.SIGINT)
            return inputs

    with keras.backend_scope("numpy"):
        keras.utils.set_random_seed(1)
        slow = Slow()
        slow.armed = False
        model = keras.Sequential([layers.Input((4,)), slow, layers.Dense(1)])
        model.compile("sgd", "mse")
        model.train_on_batch(X, Y)
        slow.armed = True
        with pytest.raises(KeyboardInterrupt):
            model.fit(X, Y, batch_size=8, verbose=0)
        assert int(model.optimizer.iterations.numpy()) == 2


@pytest.mark.parametrize("engine", ENGINES)
def test_nan_is_reported_and_stops(engine, capsys):
    model = make(engine)
    x = X.copy()
    x[20] = np.nan
    model.fit(
        x,
        Y,
        batch_size=8,
        shuffle=False,
        epochs=2,
        verbose=0,
        callbacks=[keras.callbacks.TerminateOnNaN()],
    )
    assert "Batch 2" in capsys.readouterr().out
    assert int(model.optimizer.iterations.numpy()) == 3


@pytest.mark.parametrize("engine", ENGINES)
def test_evaluate_inside_fit_touches_nothing(engine):
    class Evaluates(keras.callbacks.Callback):
        def on_train_batch_end(self, batch, logs=None):
            self.model.evaluate(X[:16], Y[:16], verbose=0)

    plain, disturbed = make(engine), make(engine)
    keras.utils.set_random_seed(2)
    want = plain.fit(X, Y, batch_size=8, epochs=2, verbose=0).history["loss"]
    keras.utils.set_random_seed(2)
    have = disturbed.fit(X, Y, batch_size=8, epochs=2, verbose=0, callbacks=[Evaluates()]).history[
        "loss"
    ]
    np.testing.assert_allclose(have, want, rtol=1e-6)
    assert_state(disturbed, state(plain))


def test_weights_file_is_whole_or_absent(tmp_path, monkeypatch):
    model = make("numpy")
    path = tmp_path / "w.safetensors"
    model.save_weights(path)
    before = path.read_bytes()

    def fails(*_):
        raise OSError("no space left")

    model.train_on_batch(X, Y)
    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(OSError, match="no space left"):
        model.save_weights(path)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["w.safetensors"]
    other = make("numpy")
    other.load_weights(path)
    with pytest.raises(ValueError, match="do not fit"):
        keras.Sequential([layers.Input((4,)), layers.Dense(1)]).load_weights(path)


@pytest.mark.parametrize("engine", ENGINES)
def test_threads_predict_at_once(engine):
    """Each gets the results for its own rows."""
    model = make(engine)
    rows = [X + i for i in range(8)]
    expected = [model.predict(x, verbose=0) for x in rows]
    start = threading.Barrier(len(rows))

    def predict(x):
        start.wait()
        return [model.predict(x, verbose=0) for _ in range(25)]

    with ThreadPoolExecutor(len(rows)) as pool:
        for found, want in zip(pool.map(predict, rows), expected, strict=True):
            for have in found:
                np.testing.assert_allclose(have, want, rtol=1e-5, atol=1e-5)
