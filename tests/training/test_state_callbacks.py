"""Callbacks that keep, exchange or send the state of a training."""

from __future__ import annotations

import json
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, HTTPServer

import numpy as np
import pytest

import kerata as keras
from kerata import callbacks, layers, optimizers
from tests.reference import COMPLETE

X = np.random.default_rng(0).normal(size=(24, 3)).astype("float32")
Y = X.sum(1, keepdims=True)


def made(**options):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([layers.Input((3,)), layers.Dense(4), layers.Dropout(0.2)])
    model.add(layers.Dense(1))
    model.compile(keras.optimizers.Adam(0.01, **options), "mse")
    return model


class Breaks(callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 2:
            raise RuntimeError("power cut")


def train(model, *given):
    return model.fit(X, Y, batch_size=8, epochs=4, shuffle=False, verbose=0, callbacks=list(given))


@pytest.mark.parametrize("engine", COMPLETE)
def test_backup_goes_on_where_training_broke_off(engine, tmp_path):
    with keras.backend_scope(engine):
        whole = made()
        train(whole)
        with pytest.raises(RuntimeError, match="power cut"):
            train(made(), callbacks.BackupAndRestore(tmp_path), Breaks())
        assert [p.name for p in tmp_path.iterdir()] == ["latest.safetensors"]
        model = made()
        history = train(model, callbacks.BackupAndRestore(tmp_path))
        assert history.epoch == [2, 3] and not tmp_path.exists()
        for mine, other in zip(model.get_weights(), whole.get_weights()):
            np.testing.assert_allclose(mine, other, rtol=1e-6, atol=1e-7)


def test_backup_of_batches_and_damage(tmp_path):
    with keras.backend_scope("numpy"):
        keep = {"save_freq": 2, "double_checkpoint": True, "delete_checkpoint": False}
        train(made(), callbacks.BackupAndRestore(tmp_path, **keep))
        latest, previous = tmp_path / "latest.safetensors", tmp_path / "previous.safetensors"
        assert latest.exists() and previous.exists()
        content = latest.read_bytes()
        latest.write_bytes(content[: len(content) // 2])
        assert train(made(), callbacks.BackupAndRestore(tmp_path, **keep)).epoch[-1] == 3
        latest.write_bytes(b"nothing")
        with pytest.raises(ValueError, match="latest"):
            train(made(), callbacks.BackupAndRestore(tmp_path))
    for wrong in (0, -1, True, "batch"):
        with pytest.raises(ValueError, match="save_freq"):
            callbacks.BackupAndRestore(tmp_path, save_freq=wrong)


@pytest.mark.parametrize("engine", COMPLETE)
@pytest.mark.parametrize("on_epoch", [False, True])
def test_averages_serve_evaluation_and_remain_at_the_end(engine, on_epoch):
    seen = {}

    class Looks(callbacks.Callback):
        def on_test_begin(self, logs=None):
            seen["test"] = self.model.get_weights()

        def on_epoch_end(self, epoch, logs=None):
            seen["epoch"] = self.model.get_weights()

        def on_train_batch_end(self, batch, logs=None):
            seen["batch"] = self.model.get_weights()

    with keras.backend_scope(engine):
        plain, model = made(use_ema=True), made(use_ema=True)
        train(plain)
        swap = callbacks.SwapEMAWeights(swap_on_epoch=on_epoch)
        model.fit(X, Y, batch_size=8, epochs=4, shuffle=False, verbose=0, validation_data=(X, Y),
                  callbacks=[swap, Looks()])  # fmt: skip
        averages = plain.get_weights()
        for mine, other in zip(model.get_weights(), averages):
            np.testing.assert_allclose(mine, other, rtol=1e-5, atol=1e-6)
        for mine, other in zip(seen["test"], averages):
            np.testing.assert_allclose(mine, other, rtol=1e-5, atol=1e-6)
        assert not np.allclose(seen["batch"][0], averages[0], atol=1e-4)
        assert np.allclose(seen["epoch"][0], averages[0], atol=1e-5) is on_epoch


@pytest.mark.parametrize("kind", ["LossScaleOptimizer", "MultiOptimizer"])
def test_averages_of_an_optimizer_within_another(kind):
    found = []
    for within in (False, True):
        optimizer = optimizers.SGD(0.1, use_ema=True, ema_momentum=0.5)
        if within:
            inner = optimizers.OptimizerMap(optimizer) if kind == "MultiOptimizer" else optimizer
            optimizer = getattr(optimizers, kind)(inner)
        model = made()
        model.compile(optimizer, "mse")
        history = model.fit(X, Y, validation_data=(X, Y), epochs=2, shuffle=False, verbose=0,
                            callbacks=[callbacks.SwapEMAWeights(swap_on_epoch=True)])  # fmt: skip
        found.append([*history.history["val_loss"], *model.get_weights()[0].ravel()])
    np.testing.assert_allclose(*found, rtol=1e-5)


def test_averages_need_an_optimizer_that_has_them():
    with keras.backend_scope("numpy"), pytest.raises(ValueError, match="use_ema=True"):
        train(made(), callbacks.SwapEMAWeights())


@pytest.mark.parametrize("as_json", [False, True])
def test_results_go_to_a_server(as_json):
    got = []

    class Receives(BaseHTTPRequestHandler):
        def do_POST(self):  # noqa: N802
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            got.append((self.path, self.headers["X-Word"], self.headers["Content-Type"], body))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args):
            pass

    with HTTPServer(("127.0.0.1", 0), Receives) as server, keras.backend_scope("numpy"):
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        monitor = callbacks.RemoteMonitor(
            f"http://127.0.0.1:{server.server_port}", headers={"X-Word": "w"}, send_as_json=as_json
        )
        losses = train(made(), monitor).history["loss"]
        server.shutdown()
        thread.join()
        server.server_close()
        with pytest.warns(UserWarning, match="nothing received"):
            monitor.on_epoch_end(0, {"loss": 1.0})
    assert [x[:2] for x in got] == [("/publish/epoch/end/", "w")] * 4
    for (*_, kind, body), epoch, loss in zip(got, range(4), losses):
        assert kind == ("application/json" if as_json else "application/x-www-form-urlencoded")
        text = body if as_json else urllib.parse.parse_qs(body)["data"][0]
        assert json.loads(text) == {"epoch": epoch, "loss": pytest.approx(loss)}


def test_nan_is_an_error_where_asked(capsys):
    with keras.backend_scope("numpy"):
        model = made()
        nothing = np.full_like(Y, np.nan)
        with pytest.raises(RuntimeError, match="loss of batch 0 is nan"):
            model.fit(X, nothing, verbose=0, callbacks=callbacks.TerminateOnNaN(raise_error=True))
        model.fit(X, nothing, verbose=0, epochs=3, callbacks=callbacks.TerminateOnNaN())
        assert len(model.history.epoch) == 1


@pytest.mark.parametrize("engine", COMPLETE)
def test_checkpoints_go_on_like_the_training(engine, tmp_path):
    with keras.backend_scope(engine):
        model = made()
        train(model, callbacks.OrbaxCheckpoint(tmp_path, max_to_keep=2))
        assert sorted(p.name for p in tmp_path.iterdir()) == ["2", "3"]
        names = {p.name for p in (tmp_path / "3").iterdir()}
        assert names == {"config.json", "metadata.json", "model.safetensors"}
        other, third = keras.models.load_model(tmp_path), made()
        third.load_weights(tmp_path / "3")
        for mine, theirs, again in zip(*(m.get_weights() for m in (other, model, third))):
            assert np.array_equal(mine, theirs) and np.array_equal(mine, again)
        histories = [train(m).history["loss"] for m in (model, other)]
        np.testing.assert_allclose(*histories, rtol=1e-5)


def test_which_checkpoints_there_are(tmp_path, capsys):
    def steps(name, **options):
        train(made(), callbacks.OrbaxCheckpoint(tmp_path / name, monitor="loss", **options))
        return sorted(p.name for p in (tmp_path / name).glob("*"))

    assert steps("all", max_to_keep=None) == ["0", "1", "2", "3"]
    assert steps("batches", save_freq=5, max_to_keep=None, verbose=1) == ["10", "5"]
    assert "Step 5: checkpoint" in capsys.readouterr().out
    assert steps("none", save_best_only=True, initial_value_threshold=0.0) == []
    assert steps("one", save_best_only=True, save_on_background=False) == ["3"]
    steps("weights", save_weights_only=True)
    with pytest.raises(ValueError, match="config.json"):
        keras.models.load_model(tmp_path / "weights")
    for wrong in ({"save_freq": "often"}, {"save_freq": 0}, {"max_to_keep": 0}):
        with pytest.raises(ValueError, match=next(iter(wrong))):
            callbacks.OrbaxCheckpoint(tmp_path, **wrong)


def test_joined_steps_count_as_many_batches(tmp_path):
    model = made()
    model.compile("sgd", "mse", steps_per_execution=2)
    path, rare = str(tmp_path / "{epoch}-{batch}.weights.h5"), {"save_freq": 3}
    train(
        model,
        callbacks.ModelCheckpoint(path, save_weights_only=True, **rare),
        callbacks.OrbaxCheckpoint(tmp_path, monitor="loss", max_to_keep=None, **rare),
        callbacks.BackupAndRestore(tmp_path, delete_checkpoint=False, **rare),
    )
    found = {p.name for p in tmp_path.iterdir()}
    assert found == {*(f"{n}-3.weights.h5" for n in "1234"), *"369", "12", "latest.safetensors"}


def test_a_checkpoint_is_of_its_moment_and_its_failure_shows(tmp_path, monkeypatch):
    model = made()
    write = model.snapshot()
    before = model.get_weights()
    train(model)
    write(tmp_path / "7")
    assert np.array_equal(keras.models.load_model(tmp_path).get_weights()[0], before[0])

    def full(path):
        raise OSError("no space left")

    monkeypatch.setattr(type(model), "snapshot", lambda self, whole: full)
    with pytest.raises(OSError, match="no space left"):
        train(model, callbacks.OrbaxCheckpoint(tmp_path))
