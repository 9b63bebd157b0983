"""Callbacks: when they are called, what they are told, and what they do."""

from __future__ import annotations

import csv

import numpy as np
import pytest

import kerata as keras
from kerata import callbacks, layers

X = np.random.default_rng(0).normal(size=(24, 3)).astype("float32")
Y = X.sum(1, keepdims=True)


@pytest.fixture
def model():
    with keras.backend_scope("numpy"):
        keras.utils.set_random_seed(0)
        made = keras.Sequential([layers.Input((3,)), layers.Dense(1)])
        made.compile(keras.optimizers.SGD(0.1), "mse", metrics=["mae"])
        yield made


def rate(model):
    return float(model.optimizer.learning_rate.numpy())


class Told(callbacks.Callback):
    """Writes down each call."""

    def __init__(self):
        super().__init__()
        self.calls = []

    def __getattribute__(self, name):
        found = super().__getattribute__(name)
        if name.startswith("on_") and name not in ("on_batch_begin", "on_batch_end"):
            return lambda *args: (self.calls.append(name[3:]), found(*args))
        return found

    def on_train_batch_end(self, batch, logs=None):
        assert set(logs) == {"loss", "mae"} and isinstance(logs["loss"], float)


def test_order_of_calls(model):
    told = Told()
    model.fit(X, Y, batch_size=12, validation_data=(X, Y), verbose=0, callbacks=[told])
    batch = ["train_batch_begin", "train_batch_end"]
    test = ["test_begin", *["test_batch_begin", "test_batch_end"] * 2, "test_end"]
    want = ["train_begin", "epoch_begin", *batch, *batch, *test, "epoch_end", "train_end"]
    assert told.calls == want
    told.calls.clear()
    model.predict(X, batch_size=12, verbose=0, callbacks=[told])
    batch = ["predict_batch_begin", "predict_batch_end"]
    assert told.calls == ["predict_begin", *batch, *batch, "predict_end"]


def test_hooks_may_come_late(model):
    """Those of batches, set by an earlier hook, as progress bars of others do."""
    seen = []
    late = callbacks.Callback()
    late.on_epoch_begin = lambda *_: setattr(late, "on_batch_end", lambda b, _: seen.append(b))
    model.fit(X, Y, batch_size=12, epochs=2, verbose=0, callbacks=[late])
    assert seen == [0, 1, 0, 1]


def test_early_stopping_restores_the_best(model):
    worse = callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: (
            epoch >= 2 and model.set_weights([np.full((3, 1), 9.0), [9]])
        )
    )
    stop = callbacks.EarlyStopping("val_loss", patience=2, restore_best_weights=True)
    history = model.fit(X, Y, epochs=20, validation_data=(X, Y), verbose=0, callbacks=[stop, worse])
    assert len(history.epoch) == 5 and stop.stopped_epoch == 4
    assert stop.best_epoch == int(np.argmin(history.history["val_loss"]))
    assert model.evaluate(X, Y, verbose=0)[0] == pytest.approx(stop.best, rel=1e-5)


def test_early_stopping_on_something_that_rises(model):
    stop = callbacks.EarlyStopping("accuracy", min_delta=0.1, patience=1, mode="max")
    stop.set_model(model)
    stop.on_train_begin()
    for epoch, value in enumerate([0.5, 0.55]):
        stop.on_epoch_end(epoch, {"accuracy": value})
    assert stop.stopped_epoch == 1
    stop = callbacks.EarlyStopping("accuracy")
    stop.set_model(model)
    with pytest.raises(ValueError, match="watches 'accuracy'.*mode='max'.*loss"):
        stop.on_epoch_end(3, {"loss": 1.0})
    stop = callbacks.EarlyStopping("val_loss")
    with pytest.warns(UserWarning, match="watches 'val_loss'.*loss"):
        stop.on_epoch_end(3, {"loss": 1.0})


def test_learning_rates(model):
    schedule = callbacks.LearningRateScheduler(lambda epoch, rate: rate * 0.5)
    history = model.fit(X, Y, epochs=3, verbose=0, callbacks=[schedule]).history
    np.testing.assert_allclose(history["learning_rate"], [0.05, 0.025, 0.0125], rtol=1e-6)
    plateau = callbacks.ReduceLROnPlateau("loss", factor=0.1, patience=2, min_delta=1e9)
    model.optimizer.learning_rate = 0.1
    model.fit(X, Y, epochs=5, verbose=0, callbacks=[plateau])
    assert rate(model) == pytest.approx(0.001, rel=1e-5)


def test_csv_logger(model, tmp_path):
    path = tmp_path / "log.csv"
    model.fit(X, Y, epochs=2, verbose=0, callbacks=[callbacks.CSVLogger(path)])
    model.fit(X, Y, epochs=3, initial_epoch=2, verbose=0,
              callbacks=[callbacks.CSVLogger(path, append=True)])  # fmt: skip
    rows = list(csv.DictReader(path.read_text().splitlines()))
    assert [row["epoch"] for row in rows] == ["0", "1", "2"]
    assert float(rows[0]["loss"]) > float(rows[2]["loss"]) > 0


def test_checkpoints(model, tmp_path):
    every = callbacks.ModelCheckpoint(tmp_path / "w{epoch:02d}-{loss:.2f}.safetensors")
    best = callbacks.ModelCheckpoint(tmp_path / "best.safetensors", "loss", save_best_only=True)
    model.fit(X, Y, epochs=3, verbose=0, callbacks=[every, best])
    assert len(list(tmp_path.glob("w0*.safetensors"))) == 3
    want = model.predict(X, verbose=0)
    model.set_weights([w * 0 for w in model.get_weights()])
    model.load_weights(tmp_path / "best.safetensors")
    np.testing.assert_allclose(model.predict(X, verbose=0), want, rtol=1e-6)
    with pytest.raises(KeyError, match="val_loss.*not among"):
        model.fit(X, Y, verbose=0, callbacks=[
            callbacks.ModelCheckpoint(tmp_path / "{val_loss:.2f}.safetensors")])  # fmt: skip


def test_checkpoints_by_the_names_that_subclasses_know(model, tmp_path):
    class Logged(callbacks.ModelCheckpoint):
        paths = []

        def on_train_batch_end(self, batch, logs=None):
            if self._should_save_on_batch(batch):
                self._save_model(self._current_epoch, batch, logs)
                self.paths.append(self._get_file_path(self._current_epoch, batch, logs))

    path = str(tmp_path / "{epoch}-{batch}.weights.h5")
    logged = Logged(path, save_weights_only=True, save_freq=3)
    model.fit(X, Y, batch_size=4, epochs=2, verbose=0, callbacks=[logged])
    assert [*map(str, sorted(tmp_path.iterdir()))] == sorted(logged.paths) and logged.paths


def test_checkpoints_of_whole_models(model, tmp_path):
    """And by the endings of files, of weights."""
    used = [
        callbacks.ModelCheckpoint(tmp_path / "{epoch}.keras"),
        callbacks.ModelCheckpoint(tmp_path / "{epoch}.weights.h5", save_weights_only=True),
    ]
    model.fit(X, Y, epochs=2, verbose=0, callbacks=used)
    again = keras.saving.load_model(tmp_path / "2.keras")
    np.testing.assert_array_equal(again.predict(X, verbose=0), model.predict(X, verbose=0))
    assert int(again.optimizer.iterations) == int(model.optimizer.iterations)
    again.load_weights(tmp_path / "1.weights.h5")
    assert (again.predict(X, verbose=0) != model.predict(X, verbose=0)).any()
    for name, options in (("a.keras", {"save_weights_only": True}), ("a.hdf5", {})):
        with pytest.raises(ValueError, match="must end in"):
            callbacks.ModelCheckpoint(name, **options)


def test_stop_training_from_a_batch(model):
    def stop(batch, logs):
        model.stop_training = batch == 1

    hook = callbacks.LambdaCallback(on_train_batch_end=stop)
    history = model.fit(X, Y, batch_size=4, epochs=5, verbose=0, callbacks=[hook])
    assert len(history.epoch) == 1 and int(model.optimizer.iterations.numpy()) == 2


def test_progress_without_a_terminal(model, capsys):
    model.fit(X, Y, epochs=2, verbose=1)
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2 and lines[1].startswith("Epoch 2/2  1 steps") and "mae: " in lines[1]


def test_progress_bar_is_refreshed_at_most_ten_times_a_second(model, monkeypatch):
    bar = callbacks.ProgbarLogger()
    updates = []
    bar._bar = type(
        "Bar", (), {"update": lambda *a, **k: updates.append(k), "stop": lambda s: None}
    )()
    clock = iter(np.arange(1000) * 0.01 + 100)
    monkeypatch.setattr("kerata.callbacks.progress.time.perf_counter", lambda: next(clock))
    for batch in range(100):
        bar.on_train_batch_end(batch, {})
    assert 9 <= len(updates) <= 11


def test_hooks_that_are_nearly_right():
    with pytest.warns(UserWarning, match="'on_epoch_start'.*'on_epoch_end'"):
        callbacks.LambdaCallback(on_epoch_start=print)


def test_no_number_ends_the_training(model):
    told = Told()
    nothing = np.full_like(X, np.nan)
    model.fit(nothing, Y, callbacks=[callbacks.TerminateOnNaN(), told], epochs=3, verbose=0)
    assert told.calls.count("epoch_end") == 1 and "train_end" in told.calls
    told = Told()
    with pytest.raises(RuntimeError, match="The loss of batch 0 is nan"):
        at_once = callbacks.TerminateOnNaN(raise_error=True)
        model.fit(nothing, Y, callbacks=[at_once, told], epochs=3, verbose=0)
    assert "train_end" not in told.calls


def test_what_watching_callbacks_tell():
    stopping = callbacks.EarlyStopping(monitor="loss", mode="min")
    assert stopping.get_monitor_value({"loss": 3}) == 3.0
    with pytest.warns(UserWarning, match="watches 'loss'"):
        assert stopping.get_monitor_value({"other": 3}) is None
    plateau = callbacks.ReduceLROnPlateau(cooldown=2)
    assert not plateau.in_cooldown()
    plateau.cooldown_counter = 1
    assert plateau.in_cooldown()
