"""Several threads use one model: each gets what it would get alone."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest

import kerata as keras
from kerata import layers, ops
from tests.reference import ENGINES

THREADS = 8
CALLS = 20
RNG = np.random.default_rng(0)
X = RNG.normal(size=(64, 4)).astype("float32")
Y = X.sum(1, keepdims=True)

pytestmark = pytest.mark.parametrize("engine", ENGINES)


@pytest.fixture(autouse=True)
def often() -> Iterator[None]:
    """Python changes from thread to thread far more often than by default."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


def make(engine: str) -> Any:
    """A small model of layers with and without state, compiled; the same at each call."""
    with keras.backend_scope(engine):
        keras.utils.set_random_seed(1)
        model = keras.Sequential(
            [
                layers.Input((4,)),
                layers.Dense(16, activation="relu", activity_regularizer="l2"),
                layers.Dropout(0.2),
                layers.BatchNormalization(),
                layers.Dense(3),
            ]
        )
        model.compile("adam", "mse", steps_per_execution=1)
        return model


def at_once(*functions: Callable[[], Any]) -> list[Any]:
    """What the functions return, each called in a thread of its own, all from the same moment."""
    start = threading.Barrier(len(functions))

    def run(function: Callable[[], Any]) -> Any:
        start.wait()
        return function()

    with ThreadPoolExecutor(len(functions)) as pool:
        return list(pool.map(run, functions))


@contextmanager
def meanwhile(work: Callable[[], Any]) -> Iterator[None]:
    """A scope during which a thread does this again and again; what it raises is raised."""
    stop, begun, errors = threading.Event(), threading.Event(), []

    def run() -> None:
        try:
            while not stop.is_set():
                work()
                begun.set()
        except BaseException as error:
            errors.append(error)
            begun.set()

    thread = threading.Thread(target=run)
    thread.start()
    begun.wait()
    try:
        yield
    finally:
        stop.set()
        thread.join()
    if errors:
        raise errors[0]


def repeated(model: Any, x: Any, calls: int, **kwargs: Any) -> Callable[[], list[Any]]:
    """`predict` so many times."""
    return lambda: [model.predict(x, verbose=0, **kwargs) for _ in range(calls)]


def check_alike(model: Any, inputs: list[Any], calls: int, **kwargs: Any) -> None:
    """Each thread gets for its inputs what `predict` gives in one thread."""
    wanted = [model.predict(x, verbose=0, **kwargs) for x in inputs]
    found = at_once(*[repeated(model, x, calls, **kwargs) for x in inputs])
    for results, want in zip(found, wanted, strict=True):
        for have in results:
            np.testing.assert_allclose(have, want, rtol=1e-5, atol=1e-6)


INPUTS = {
    "alike": [X[:32] + i for i in range(THREADS)],
    "sizes": [X[: 2 * i + 1] - i for i in range(THREADS)],
}


@pytest.mark.parametrize("kind", INPUTS)
def test_predict(engine, kind):
    check_alike(make(engine), INPUTS[kind], CALLS)


def test_predict_of_several_batches(engine):
    check_alike(make(engine), [X[: 24 + i] + i for i in range(THREADS)], CALLS // 4, batch_size=8)


@pytest.mark.slow
@pytest.mark.parametrize("kind", INPUTS)
def test_predict_often(engine, kind):
    check_alike(make(engine), INPUTS[kind], 1000)


@pytest.mark.slow
def test_predict_of_several_batches_often(engine):
    check_alike(make(engine), [X[: 24 + i] + i for i in range(THREADS)], 1000, batch_size=8)


def test_predict_beside_the_training_of_another_model(engine):
    other = make(engine)
    with meanwhile(lambda: other.train_on_batch(X, Y)):
        check_alike(make(engine), INPUTS["sizes"], CALLS // 4)


def test_training_in_several_threads(engine):
    """Models of their own, so each has the losses that it has in one thread."""

    def train() -> list[Any]:
        model = make(engine)
        with keras.backend_scope(engine):
            return [model.train_on_batch(X[i::8], Y[i::8]) for i in range(8)]

    want = train()
    for found in at_once(*[train] * 4):
        np.testing.assert_allclose(found, want, rtol=1e-4)


def test_evaluation_of_one_model_in_several_threads(engine):
    """One after another: the metrics are the model's."""
    model = make(engine)
    first, last = (X[:32], Y[:32]), (X[32:64], Y[32:64])
    calls = [
        lambda: model.test_on_batch(*first), lambda: model.test_on_batch(*last),
        lambda: model.evaluate(*first, verbose=0),
    ]  # fmt: skip
    want = [[call()] * 3 for call in calls]
    found = at_once(*[lambda call=call: [call() for _ in range(3)] for call in calls])
    np.testing.assert_allclose(found, want, rtol=1e-5)


def test_training_of_one_model_in_several_threads(engine):
    """One after another: no step is lost, and each fit has a history of its own."""
    model = make(engine)

    def fit() -> Any:
        return model.fit(X, Y, epochs=2, batch_size=16, verbose=0).history["loss"]

    def on_batches() -> Any:
        return [model.train_on_batch(X[:16], Y[:16]) for _ in range(4)]

    found = at_once(fit, fit, on_batches)
    assert int(model.optimizer.iterations) == 2 * 8 + 4
    assert np.isfinite(np.concatenate(found)).all()


class Target(keras.metrics.Mean):
    """The mean of the targets."""

    def update_state(self, y: Any, out: Any, sample_weight: Any = None) -> None:
        super().update_state(y, sample_weight)


CALLED: dict[str, Callable[[Any, Any], Any]] = {
    "fit": lambda model, y: model.fit(X, y, epochs=2, batch_size=16, verbose=0).history["target"],
    "evaluate": lambda model, y: model.evaluate(X, y, batch_size=16, verbose=0)[1],
    "train_on_batch": lambda model, y: model.train_on_batch(X[:16], y[:16])[1],
    "test_on_batch": lambda model, y: model.test_on_batch(X[:16], y[:16])[1],
}


def measured(engine: str) -> Any:
    """A model whose metric knows nothing but the targets."""
    with keras.backend_scope(engine):
        model = keras.Sequential([layers.Input((4,)), layers.Dense(1)])
        model.compile("sgd", "mse", metrics=[Target(name="target")], steps_per_execution=1)
        return model


def test_each_call_has_metrics_of_its_own(engine, unhurried):
    """All pairs at once, each with targets of its own: none finds those of another."""
    model = measured(engine)

    def call(name: str, y: float) -> Any:
        return np.ravel([CALLED[name](model, np.full((64, 1), y)) for _ in range(3)])

    numbered = list(enumerate([*CALLED, *CALLED], 1))
    found = at_once(*[lambda y=y, name=name: call(name, y) for y, name in numbered])
    for (y, name), means in zip(numbered, found, strict=True):
        np.testing.assert_allclose(means, y, err_msg=name)


class Calls(keras.callbacks.Callback):
    """At every event, calls a function of the model, in this thread or in another one."""

    def __init__(self, name: str, elsewhere: bool) -> None:
        super().__init__()
        self.name, self.elsewhere, self.found = name, elsewhere, []

    def _call(self, *_: Any) -> None:
        def run() -> None:
            self.found.append(CALLED[self.name](self.model, np.full((64, 1), 5.0)))

        thread = threading.Thread(target=run)
        thread.start() if self.elsewhere else run()
        if self.elsewhere:
            thread.join()

    on_train_batch_begin = on_train_batch_end = on_epoch_begin = on_epoch_end = _call
    on_test_batch_begin = on_test_batch_end = on_test_begin = on_test_end = _call


@pytest.mark.parametrize("elsewhere", [False, True])
@pytest.mark.parametrize("name", ["evaluate", "test_on_batch", "train_on_batch"])
def test_callbacks_that_evaluate(engine, elsewhere, name):
    """They end, and the one that they interrupt goes on with its own numbers."""
    callback, model, y = Calls(name, elsewhere), measured(engine), np.full((64, 1), 3.0)
    logged: list[float] = []
    reads = keras.callbacks.LambdaCallback(
        on_train_batch_end=lambda batch, logs: logged.append(logs["target"])
    )
    kwargs = {"batch_size": 32, "verbose": 0}
    if not (elsewhere and name == "train_on_batch"):  # which waits for the end of `fit`
        for callbacks in ([callback, reads], [reads, callback]):
            history = model.fit(X, y, validation_data=(X, y), callbacks=callbacks, **kwargs).history
            assert history["target"] == history["val_target"] == [3.0]
    assert model.evaluate(X, y, callbacks=[callback], **kwargs)[1] == 3.0
    assert set(logged) <= {3.0} and set(callback.found) == {5.0}


@pytest.mark.parametrize("built", [True, False])
def test_first_predict(engine, built):
    """The step is built, and the model too if it is not, by whichever thread comes first."""

    class Late(layers.Dense):
        def build(self, input_shape: Any) -> None:
            super().build(input_shape)
            self.gain = self.add_weight((self.units,), "ones", name="gain")

        def call(self, inputs: Any) -> Any:
            return super().call(inputs) * self.gain

    for _ in range(5):
        with keras.backend_scope(engine):
            model = keras.Sequential([Late(16), layers.Dense(3)])
            if built:
                model.build((None, 4))
        found = at_once(*[repeated(model, x, 1) for x in INPUTS["alike"]])
        assert len(model.weights) == 5
        for (have,), x in zip(found, INPUTS["alike"], strict=True):
            np.testing.assert_allclose(have, model.predict(x, verbose=0), rtol=1e-5, atol=1e-6)


class Counting(keras.optimizers.Optimizer):
    """Every update adds one to every weight."""

    def rule(self, p: Any, g: Any, rate: Any) -> tuple[Any, ...]:
        return (p + 1.0,)


class Shelf(layers.Layer):
    """Gives the least and the greatest element of each of its weights, whatever the input."""

    def build(self, input_shape: Any) -> None:
        sizes = [(7,), (3, 5), (1 << 16,)] * 6
        self.kept = [self.add_weight(size, "zeros") for size in sizes]

    def call(self, inputs: Any) -> Any:
        ends = [f(weight) for weight in self.kept for f in (ops.min, ops.max)]
        return ops.stack(ends) + 0.0 * ops.sum(inputs, 1, keepdims=True)


def counter(engine: str, **kwargs: Any) -> Any:
    """A model whose output is, in all places, the number of its steps."""
    with keras.backend_scope(engine):
        model = keras.Sequential([layers.Input((4,)), Shelf()])
        model.compile(Counting(1.0), lambda y, out: ops.mean(out, -1), **kwargs)
        return model


def check_steps(model: Any, calls: int, **kwargs: Any) -> None:
    """Each `predict` gives one number, and none is less than the one before."""
    before = 0.0
    for _ in range(calls):
        found = model.predict(X[:24], verbose=0, **kwargs)
        assert np.unique(found).size == 1, np.unique(found)
        assert found[0, 0] >= before and found[0, 0] == round(found[0, 0])
        before = found[0, 0]


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other threads get their turn between any two variables that are read or set."""
    for name in ("load", "store"):
        method = getattr(keras.Variable, name)

        def slow(self: Any, *args: Any, method: Any = method, **kwargs: Any) -> Any:
            time.sleep(0)
            return method(self, *args, **kwargs)

        monkeypatch.setattr(keras.Variable, name, slow)


@pytest.mark.parametrize("run_eagerly", [False, True])
@pytest.mark.parametrize("batch_size", [32, 8])
def test_predict_during_training(engine, run_eagerly, batch_size, unhurried):
    model = counter(engine, run_eagerly=run_eagerly)
    with meanwhile(lambda: model.fit(X, Y, batch_size=8, verbose=0)):
        at_once(*[lambda: check_steps(model, CALLS // 2, batch_size=batch_size)] * 2)
    assert model.get_weights()[0][0] == model.optimizer.iterations.numpy()


def test_weights_are_read_during_training(engine):
    """They are whole, and stay as they were."""
    model = counter(engine)
    with meanwhile(lambda: model.fit(X, Y, batch_size=8, verbose=0)), keras.backend_scope(engine):
        for _ in range(CALLS):
            held = [v.value for v in model.weights]
            arrays = [np.array(v.numpy()) for v in model.weights]
            assert all(np.unique(x).size == 1 for x in arrays)
            time.sleep(0.002)
            assert all(np.unique(ops.convert_to_numpy(x)).size == 1 for x in held)


@pytest.mark.slow
def test_predict_during_training_often(engine):
    model = counter(engine)
    with meanwhile(lambda: model.fit(X, Y, batch_size=8, verbose=0)):
        at_once(*[lambda: check_steps(model, 1000, batch_size=8)] * THREADS)
