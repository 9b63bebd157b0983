"""Copies of models, layers, optimizers and metrics, on every engine, also after training."""

from __future__ import annotations

import copy
import inspect
import math
import multiprocessing
import pickle
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import kerata as keras
from kerata import callbacks, layers, metrics, ops, optimizers
from kerata.engine.variable import Variable
from tests.peer import layer_rows as rows
from tests.peer import layers_table
from tests.reference import ENGINES

RNG = np.random.default_rng(0)
X = RNG.normal(size=(16, 6)).astype("float32")
Y = X.sum(1, keepdims=True)


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Any:
    """Each engine, in force."""
    with keras.backend_scope(request.param) as found:
        keras.utils.set_random_seed(1)
        yield found


def own_turn(name: str) -> str:
    """An engine for a row of a table."""
    return ENGINES[zlib.crc32(name.encode()) % len(ENGINES)]


def deep(x: Any) -> Any:
    return copy.deepcopy(x)


def pickled(x: Any) -> Any:
    return pickle.loads(pickle.dumps(x))


WAYS = pytest.mark.parametrize("way", [deep, pickled])


class Own(keras.Model):
    """A subclass, with layers in a list and a metric of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = [layers.Dense(4, activation="relu"), layers.Dense(1)]
        self.seen = metrics.Mean(name="seen")

    def call(self, inputs: Any) -> Any:
        for part in self.parts:
            inputs = part(inputs)
        self.seen.update_state(inputs)
        return inputs


def sequential() -> Any:
    return keras.Sequential(
        [
            layers.Dense(5, kernel_regularizer="l2", activity_regularizer="l1"),
            layers.BatchNormalization(),
            layers.Dropout(0.2),
            layers.Dense(1),
        ]
    )


def functional() -> Any:
    x = layers.Input((6,))
    shared = layers.Dense(6, activation="tanh")
    y = layers.add([shared(x), shared(shared(x)), ops.exp(-ops.abs(x))])
    return keras.Model(x, keras.Sequential([layers.Dense(1)])(y))


MODELS = {"sequential": sequential, "functional": functional, "subclass": Own}


def trained(make: Any) -> Any:
    model = make()
    model.compile(optimizers.Adam(0.05), "mse", metrics=["mae"])
    model.fit(X, Y, batch_size=8, epochs=2, verbose=0)
    model.evaluate(X, Y, verbose=0)
    model.predict(X, verbose=0)
    return model


def state(model: Any) -> list[np.ndarray[Any, Any]]:
    return [v.numpy().copy() for v in [*model.variables, *model.optimizer.variables]]


@WAYS
@pytest.mark.parametrize("name", MODELS)
def test_models(engine, name, way):
    """A copy has the same numbers, trains on to the same numbers, and alone."""
    model = trained(MODELS[name])
    want = model.predict(X, verbose=0)
    before = state(model)
    twin = way(model)
    assert type(twin) is type(model) and twin.engine is model.engine
    assert not {*twin.variables, *twin.optimizer.variables} & {
        *model.variables, *model.optimizer.variables
    }  # fmt: skip
    np.testing.assert_allclose(twin.predict(X, verbose=0), want, rtol=1e-6)
    losses = [twin.train_on_batch(X, Y) for _ in range(3)]
    for have, expected in zip(state(model), before, strict=True):
        np.testing.assert_array_equal(have, expected)
    np.testing.assert_allclose(model.predict(X, verbose=0), want, rtol=1e-6)
    np.testing.assert_allclose([model.train_on_batch(X, Y) for _ in range(3)], losses, rtol=1e-5)
    for have, expected in zip(state(twin), state(model), strict=True):
        np.testing.assert_allclose(have, expected, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("name", MODELS)
def test_shallow_copies_share_weights(engine, name):
    """And have steps of their own: one may be compiled anew, or changed, without the other."""
    model = trained(MODELS[name])
    twin = copy.copy(model)
    assert all(a is b for a, b in zip(twin.variables, model.variables, strict=True))
    twin.compile("sgd", "mae")
    twin.train_on_batch(X, Y)
    assert type(model.optimizer) is optimizers.Adam
    np.testing.assert_allclose(twin.predict(X, verbose=0), model.predict(X, verbose=0), rtol=1e-6)
    assert np.isfinite(model.train_on_batch(X, Y)).all()


@WAYS
def test_deep_models(way):
    """However many layers there are, and how they are joined."""
    with keras.backend_scope("numpy"):
        x = y = layers.Input((3,))
        for _ in range(300):
            y = layers.add([layers.Dense(3)(y), y])
        model = keras.Model(x, y)
        twin = way(model)
        assert len(twin.layers) == len(model.layers)
        assert twin.layers[5].output is not model.layers[5].output
        assert twin.layers[5].output.shape == (None, 3)
        inputs = np.ones((2, 3), "float32") * 1e-3
        np.testing.assert_array_equal(
            twin.predict(inputs, verbose=0), model.predict(inputs, verbose=0)
        )


@WAYS
def test_a_layer_is_copied_without_what_comes_before(way):
    with keras.backend_scope("numpy"):
        first, second = layers.Dense(400), layers.Dense(2)
        second(first(layers.Input((300,))))
        twin = way(second)
        np.testing.assert_array_equal(twin.kernel.numpy(), second.kernel.numpy())
        assert len(pickle.dumps(second)) < 20_000


def one_each() -> list[str]:
    """The first row of each class of layers, and of each chain that ends with it."""
    found: dict[str, str] = {}
    for name, case in layers_table.ROWS.items():
        found.setdefault(case["make"][-1]["class_name"], name)
    return list(found.values())


def call(chain: list[Any], row: str) -> list[Any]:
    """What the layers give, one after the other, on the row's inputs."""
    case = layers_table.ROWS[row]
    given = {k: rows.values(v, row, k) for k, v in case["call"].items() if v != rows.SAME}
    found = rows.values(case["inputs"], row)
    for layer in chain[:-1]:
        found = layer(found)
    same = {k: found for k, v in case["call"].items() if v == rows.SAME}
    return [ops.convert_to_numpy(x) for x in rows.flatten(chain[-1](found, **given, **same))]


@WAYS
@pytest.mark.parametrize("row", one_each())
def test_layers(row, way):
    """One of each kind, built and called: a copy gives the same next, with variables of its own."""
    with keras.backend_scope(own_turn(row)):
        keras.utils.set_random_seed(1)
        chain = rows.build(layers, layers_table.ROWS[row]["make"])
        call(chain, row)
        twin = way(chain)
        own = {v for layer in chain for v in layer.variables}
        assert not own & {v for layer in twin for v in layer.variables}
        before = [v.numpy() for v in own]
        for have, want in zip(call(twin, row), call(way(chain), row), strict=True):
            np.testing.assert_array_equal(have, want)
        for variable, value in zip(own, before, strict=True):
            np.testing.assert_array_equal(variable.numpy(), value)
        assert [type(x) for x in map(copy.copy, chain)] == [type(x) for x in chain]


def every(module: Any, base: type) -> list[Any]:
    """A class of each public name that needs no arguments."""
    classes = dict.fromkeys(getattr(module, name) for name in module.__all__)
    found = []
    for kind in classes:
        if isinstance(kind, type) and issubclass(kind, base) and kind is not base:
            needed = [
                p for p in inspect.signature(kind).parameters.values()
                if p.default is p.empty and p.kind is p.POSITIONAL_OR_KEYWORD
            ]  # fmt: skip
            found += [] if needed else [kind]
    assert len(found) >= 10
    return found


@WAYS
@pytest.mark.parametrize("kind", every(metrics, metrics.Metric))
def test_metrics(kind, way):
    metric = kind()
    several = "Categorical" in kind.__name__
    p = np.abs(RNG.normal(size=(8, 6 if several else 1)).astype("float32")) % 1.0
    y = np.eye(6, dtype="float32")[np.arange(8) % 6] if several else (p > 0.3).astype("float32")
    y = y.argmax(-1) if "Sparse" in kind.__name__ else y
    args = (p,) if kind in (metrics.Mean, metrics.Sum) else (y, p)
    metric.update_state(*args)
    twin = way(metric)
    want = np.asarray(metric.result())
    np.testing.assert_array_equal(np.asarray(twin.result()), want)
    assert not set(twin.variables) & set(metric.variables)
    twin.update_state(*args)
    twin.reset_state()
    np.testing.assert_array_equal(np.asarray(metric.result()), want)
    metric.update_state(*args)


CALLBACKS: dict[str, Callable[[Path], Any]] = {
    "BackupAndRestore": lambda folder: callbacks.BackupAndRestore(folder / "backup"),
    "CSVLogger": lambda folder: callbacks.CSVLogger(folder / "log.csv"),
    "EarlyStopping": lambda folder: callbacks.EarlyStopping("loss", restore_best_weights=True),
    "History": lambda folder: callbacks.History(),
    "LambdaCallback": lambda folder: callbacks.LambdaCallback(on_epoch_end=print),
    "LearningRateScheduler": lambda folder: callbacks.LearningRateScheduler(math.erfc),
    "ModelCheckpoint": lambda folder: callbacks.ModelCheckpoint(folder / "a.keras", "loss"),
    "OrbaxCheckpoint": lambda folder: callbacks.OrbaxCheckpoint(folder / "checkpoints"),
    "ProgbarLogger": lambda folder: callbacks.ProgbarLogger(),
    "ReduceLROnPlateau": lambda folder: callbacks.ReduceLROnPlateau("loss", min_delta=9.0),
    "RemoteMonitor": lambda folder: callbacks.RemoteMonitor(),
    "SwapEMAWeights": lambda folder: callbacks.SwapEMAWeights(),
    "TensorBoard": lambda folder: callbacks.TensorBoard(folder / "logs"),
    "TerminateOnNaN": lambda folder: callbacks.TerminateOnNaN(),
}


@WAYS
def test_callbacks(way, tmp_path, monkeypatch):
    """After a training, with their model: all of them go on where they were."""
    monkeypatch.setattr(callbacks.RemoteMonitor, "on_epoch_end", lambda *args, **kwargs: None)
    assert {*CALLBACKS, "Callback", "CallbackList"} == {*callbacks.__all__}
    model = sequential()
    model.compile(optimizers.SGD(0.01, use_ema=True), "mse")
    used = [make(tmp_path) for make in CALLBACKS.values()]
    model.fit(X, Y, epochs=2, verbose=0, callbacks=used)
    twins = way(used)
    other = twins[0].model
    assert other is not model and all(twin.model is other for twin in twins)
    for twin, one in zip(twins, used, strict=True):
        assert type(twin) is type(one) and {*vars(twin)} == {*vars(one)}
    plain = [x for x in map(vars, used) for x in x.values() if isinstance(x, (int, float, dict))]
    copies = [x for x in map(vars, twins) for x in x.values() if isinstance(x, (int, float, dict))]
    assert [*map(str, plain)] == [*map(str, copies)]
    one, two = (m.fit(X, Y, epochs=3, initial_epoch=2, shuffle=False, verbose=0, callbacks=c)
                for m, c in ((model, used), (other, twins)))  # fmt: skip
    assert one.history == two.history


def fitted_elsewhere(models: list[Any]) -> list[Any]:
    """What another process makes of models that were sent there."""
    for model in models:
        model.fit(X, Y, batch_size=8, shuffle=False, verbose=0)
    return models


def _sent_and_back(engines: list[str]) -> None:
    models = []
    for name in engines:
        with keras.backend_scope(name):
            models.append(trained(sequential))
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        found = pool.apply(fitted_elsewhere, (models,))
    for name, have, want in zip(engines, found, fitted_elsewhere(models), strict=True):
        assert have.engine.name == want.engine.name == name
        for one, other in zip(state(have), state(want), strict=True):
            np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)


def test_models_go_to_another_process_and_back():
    """With `spawn`, where nothing of this process is there; training goes on there."""
    _sent_and_back(["numpy"])


@pytest.mark.slow
def test_models_of_all_engines_go_to_another_process():
    _sent_and_back(ENGINES)


def test_joblib_and_cloudpickle(tmp_path, engine):
    """By joblib to a file, with compression; by cloudpickle where a class and a function have no
    place that a module knows.
    """
    model = trained(functional)
    joblib = pytest.importorskip("joblib")
    joblib.dump(model, tmp_path / "model", compress=3)
    twin = joblib.load(tmp_path / "model")
    np.testing.assert_array_equal(twin.predict(X, verbose=0), model.predict(X, verbose=0))
    cloudpickle = pytest.importorskip("cloudpickle")

    class Local(Own):
        def call(self, inputs: Any) -> Any:
            return self.doubled(super().call(inputs))

    local = Local()
    local.doubled = layers.Lambda(lambda x: 2 * x)
    local.compile(optimizers.SGD(0.01, momentum=0.9), lambda y, p: ops.mean(ops.abs(y - p), -1))
    local.fit(X, Y, verbose=0)
    twin = cloudpickle.loads(cloudpickle.dumps(local))
    np.testing.assert_array_equal(twin.predict(X, verbose=0), local.predict(X, verbose=0))
    one, other = (m.train_on_batch(X, Y) for m in (local, twin))
    np.testing.assert_allclose(one, other, rtol=1e-6)


@WAYS
@pytest.mark.parametrize("kind", every(optimizers, optimizers.Optimizer))
def test_optimizers(kind, way, engine):
    """A copy with its weights goes on as the original does, and alone."""
    weights, optimizer = [Variable(X[:3]), Variable(X[0])], kind()
    steps = [[ops.array(X[i : i + 3]), ops.array(X[i])] for i in range(4)]
    for gradients in steps[:2]:
        optimizer.apply(gradients, weights)
    twin, others = way((optimizer, weights))
    assert not set(twin.variables) & set(optimizer.variables)
    for gradients in steps[2:]:
        twin.apply(gradients, others)
    before = [v.numpy().copy() for v in weights]
    np.testing.assert_array_equal(before[1], weights[1].numpy())
    for gradients in steps[2:]:
        optimizer.apply(gradients, weights)
    for have, want in zip([*others, *twin.variables], [*weights, *optimizer.variables]):
        np.testing.assert_allclose(have.numpy(), want.numpy(), rtol=1e-5, atol=1e-6)


def test_variables(engine):
    """Each dtype; a copy keeps name, path and settings, and has its own value."""
    for dtype in ("float32", "bfloat16", "float16", "int32", "uint32", "bool"):
        variable = Variable(np.array([0, 1, 1], "float32"), dtype=dtype, name="v", trainable=False)
        for way in (copy.copy, deep, pickled):
            twin = way(variable)
            assert (twin.name, twin.path, twin.dtype, twin.shape) == ("v", "v", dtype, (3,))
            assert not twin.trainable and twin.engine is engine
            variable.assign(np.zeros(3, "float32"))
            assert twin.numpy().astype("float32").tolist() == [0, 1, 1]
            variable.assign(np.array([0, 1, 1], "float32"))
            twin.assign(np.zeros(3, "float32"))
            assert variable.numpy().astype("float32").tolist() == [0, 1, 1]


@WAYS
def test_engines_are_one(engine, way):
    assert way(engine) is engine and copy.copy(engine) is engine
