"""Replayed functions give what the function gives, to the bit, and step aside where they cannot."""

from __future__ import annotations

import gc
import weakref
from typing import NamedTuple

import numpy as np
import pytest

import kerata
from kerata import layers, ops
from kerata.core.context import current, use
from kerata.engine.replay.recorder import Recorder, Replay, TracedTensor
from kerata.engines import loader
from kerata.random.dropout import _apply as dropout_of

NUMPY = loader.get("numpy")


@pytest.fixture(autouse=True)
def on_numpy():
    with use(NUMPY):
        yield


def replayed(fn, *args, times=4):
    """The results of several calls, and the replay."""
    run = Replay(NUMPY, fn)
    return [run(*args) for _ in range(times)], run


def programs(run):
    return [p for p in run.programs.values() if p]


# -- what is replayed -----------------------------------------------------------------------------
def test_python_runs_twice_alone():
    seen = []

    def fn(x, more):
        seen.append(type(x))
        return {"y": [x * 2.0, None], "n": 3, "sum": ops.sum(more["a"]) + x[0]}

    x = np.array([1.0, 2.0], np.float32)
    results, run = replayed(fn, x, {"a": x})
    assert seen == [np.ndarray, TracedTensor] and len(programs(run)) == 1
    for out in results:
        assert out["y"][0].tolist() == [2, 4] and out["y"][1] is None and out["n"] == 3
        assert float(out["sum"]) == 4
    other = run(2 * x, {"a": x})
    assert other["y"][0].tolist() == [4, 8] and float(other["sum"]) == 5


def test_each_shape_dtype_and_plain_value_has_its_program():
    def fn(x, power):
        return x**power

    run = Replay(NUMPY, fn)
    for _ in range(3):
        for shape, dtype, power in (
            ((2,), "float32", 2),
            ((3,), "float32", 2),
            ((2,), "float64", 3),
        ):
            x = np.full(shape, 2, dtype)
            assert np.array_equal(run(x, power), x**power) and run(x, power).dtype == dtype
    assert len(programs(run)) == 3


def test_gradients_randomness_and_several_results():
    w = np.random.default_rng(0).normal(size=(3, 3)).astype(np.float32)

    def fn(w, key):
        def loss(params):
            y = dropout_of(ops.relu(ops.linear(params[0], params[0])), key, 0.3)
            mean, variance = ops.moments(y, 0)
            return ops.sum(mean * variance) + ops.logsumexp(y), (y, ops.argmax(y, 1))

        return current().value_and_grad(loss)([w])

    run = Replay(NUMPY, fn)
    for step in range(5):
        key = np.array([1, step], np.uint32)
        ((loss, (y, top)), (g,)), ((loss2, (y2, top2)), (g2,)) = run(w, key), fn(w, key)
        for a, b in ((loss, loss2), (y, y2), (top, top2), (g, g2)):
            assert np.array_equal(a, b) and a.dtype == b.dtype
    assert len(programs(run)) == 1


@pytest.mark.parametrize("kind", ["image", "text"])
def test_training_is_the_same_to_the_bit(kind):
    def train(eager):
        kerata.utils.set_random_seed(3)
        rng = np.random.default_rng(0)
        if kind == "image":
            x = rng.random((50, 8, 8, 1), np.float32)
            stack = [
                layers.Conv2D(4, 3, activation="relu"), layers.BatchNormalization(),
                layers.MaxPooling2D(2), layers.Dropout(0.3), layers.Flatten(),
            ]  # fmt: skip
        else:
            x = rng.integers(0, 20, (50, 6)).astype("int32")
            stack = [
                layers.Embedding(20, 4, mask_zero=True),
                layers.LSTM(5, return_sequences=True),
                layers.GRU(4),
            ]
        model = kerata.Sequential([*stack, layers.Dense(3, activation="softmax")])
        optimizer = kerata.optimizers.AdamW(0.01, global_clipnorm=1.0, use_ema=True)
        model.compile(
            optimizer, "sparse_categorical_crossentropy", metrics=["accuracy"], run_eagerly=eager
        )
        history = model.fit(
            x, rng.integers(0, 3, 50), batch_size=8, epochs=3, validation_split=0.2, verbose=0
        )
        return history.history, model.get_weights()

    (first, weights), (second, plain) = train(False), train(True)
    assert first == second
    assert all(np.array_equal(a, b) for a, b in zip(weights, plain))


# -- what is not ----------------------------------------------------------------------------------
def _looks(x):
    return x * 2.0 if float(ops.sum(x)) > 0 else x * 3.0


def _uses_numpy(x):
    return x * np.partition(x, 0)[0]


def _uses_if(x):
    return x if x[0] > 0 else x * 3.0


def _converts(x):
    return x * float(np.asarray(x)[0])


@pytest.mark.parametrize("fn", [_looks, _uses_numpy, _uses_if, _converts])
def test_a_function_that_looks_at_values_runs_plainly(fn):
    x = np.array([1.0, 2.0], np.float32)
    results, run = replayed(fn, x)
    assert all(np.array_equal(out, fn(x)) for out in results) and not programs(run)
    assert np.array_equal(run(-x), fn(-x))


def test_errors_are_those_of_the_plain_function():
    calls = []

    def fn(x):
        calls.append(type(x))
        if len(calls) > 1:
            raise ValueError("no more")
        return x

    run = Replay(NUMPY, fn)
    run(np.ones(2))
    for _ in range(2):
        with pytest.raises(ValueError, match="no more"):
            run(np.ones(2))
    assert calls == [np.ndarray, TracedTensor, np.ndarray, np.ndarray]


def test_arguments_that_are_no_tensors():
    run = Replay(NUMPY, lambda x, thing: x + len(thing))
    for _ in range(3):
        assert run(np.ones(1), {1, 2}).tolist() == [3]
    assert not run.programs


def test_results_in_other_containers_are_not_replayed():
    class Pair(NamedTuple):
        a: object
        b: object

    results, run = replayed(lambda x: Pair(x + 1.0, x), np.ones(2, np.float32))
    assert all(type(out) is Pair and type(out.a) is np.ndarray for out in results)
    assert not programs(run)


# -- economy --------------------------------------------------------------------------------------
def test_what_nobody_needs_is_left_out():
    calls = []

    class Counting(type(NUMPY)):
        def exp(self, x):
            calls.append("exp")
            return np.exp(x)

        def sin(self, x):
            calls.append("sin")
            return np.sin(x)

    engine = Counting()

    def fn(x):
        current().exp(x)
        return current().sin(x)

    run = Replay(engine, fn)
    with use(engine):
        for _ in range(4):
            run(np.ones(2))
    assert calls == ["exp", "sin"] * 2 + ["sin"] * 2


def test_values_are_released_after_their_last_use():
    alive, most = [], []

    class Watching(type(NUMPY)):
        def tanh(self, x):
            out = np.tanh(x)
            alive.append(weakref.ref(out))
            most.append(sum(r() is not None for r in alive))
            return out

    engine = Watching()

    def fn(x):
        for _ in range(6):
            x = current().tanh(x)
        return x

    run = Replay(engine, fn)
    gc.disable()
    try:
        with use(engine):
            for _ in range(4):
                run(np.ones(3))
        assert max(most[12:]) <= 2
    finally:
        gc.enable()


def test_the_trace_itself_is_released():
    seen = []

    def fn(x):
        seen.append(weakref.ref(current()))
        return ops.relu(x) + 1.0

    gc.collect()
    gc.disable()
    try:
        replayed(fn, np.ones((2, 2), np.float32))
        assert seen[0]() is NUMPY and seen[1]() is None
    finally:
        gc.enable()


def test_a_recorder_is_an_engine_like_its_own():
    with use(Recorder(NUMPY)) as recorder:
        x = recorder.watch(np.array([[1.0, 2.0]], np.float32))
        assert recorder.is_tensor(x) and recorder.dtype(x) == "float32" and recorder.root is NUMPY
        total, last = recorder.scan(lambda c, r: (c + r, c), np.float32(0), x[0])
        assert not recorder.not_traceable and len(recorder.nodes) > 3
        assert float(total) == 3 and recorder.not_traceable
        assert last.shape == (2,)
