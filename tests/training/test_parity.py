"""One seed, the same numbers on every engine."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

import kerata as keras
from tests.reference import ENGINES, MODELS, build

histories: dict = {}


def trained(name, engine):
    """The initial weights and the loss histories of a reference model."""
    if (name, engine) not in histories:
        model, x, y = build(name, engine)
        first = model.get_weights()
        keras.utils.set_random_seed(11)
        history = model.fit(x, y, batch_size=32, epochs=3, verbose=0)
        histories[name, engine] = first, history.history, model.predict(x, verbose=0)
    return histories[name, engine]


@pytest.mark.parametrize("engine", ENGINES[1:])
@pytest.mark.parametrize("name", MODELS)
def test_same_seed_same_numbers(name, engine):
    first, history, predictions = trained(name, engine)
    want_first, want_history, want_predictions = trained(name, "numpy")
    for have, want in zip(first, want_first):
        np.testing.assert_array_equal(have, want)
    assert set(history) == set(want_history)
    for key in (k for k in history if "loss" in k):
        np.testing.assert_allclose(history[key], want_history[key], rtol=1e-4, err_msg=key)
    for have, want in zip(keras.tree.flatten(predictions), keras.tree.flatten(want_predictions)):
        np.testing.assert_allclose(have, want, atol=2e-3)


def test_losses_fall():
    for name in MODELS:
        _, history, _ = trained(name, "numpy")
        assert history["loss"][-1] < history["loss"][0], name


def test_batch_order_is_the_same():
    seen = {}
    for engine in ENGINES:
        order = []

        class Spy(keras.layers.Layer):
            def call(self, inputs):
                return inputs

        with keras.backend_scope(engine):
            keras.utils.set_random_seed(5)
            model = keras.Sequential([keras.layers.Input((1,)), keras.layers.Dense(1)])
            model.compile("sgd", "mse", run_eagerly=True)
            original = model.train_step

            def spying(data, original=original, order=order, model=model):
                if hasattr(data[0], "numpy") or not hasattr(data[0], "node"):
                    order.append(np.asarray(model.engine.numpy(data[0])).ravel().tolist())
                return original(data)

            model.train_step = spying
            x = np.arange(20, dtype="float32")[:, None]
            model.fit(x, x, batch_size=6, epochs=2, verbose=0)
        seen[engine] = order
    assert len(seen["numpy"]) == 8
    assert sorted(sum(seen["numpy"][:4], [])) == list(range(20)) != sum(seen["numpy"][:4], [])
    assert all(order == seen["numpy"] for order in seen.values())


def test_four_engines_alive_step_in_turn():
    models = {engine: build("mlp", engine) for engine in ENGINES}
    for step in range(6):
        losses = {}
        for engine, (model, x, y) in models.items():
            rows = slice(32 * step, 32 * step + 32)
            losses[engine] = model.train_on_batch(x[rows], y[rows], return_dict=True)["loss"]
        np.testing.assert_allclose(list(losses.values()), losses["numpy"], rtol=1e-5)


@pytest.mark.parametrize("source,target", list(itertools.permutations(ENGINES, 2)))
def test_model_moves_in_mid_training(source, target):
    stays, x, y = build("mlp", source)
    moves, _, _ = build("mlp", source)
    for model in (stays, moves):
        for start in (0, 32, 64):
            model.train_on_batch(x[start : start + 32], y[start : start + 32])
    assert moves.to(target) is moves
    assert {v.engine.name for v in moves.variables + moves.optimizer.variables} == {target}
    for start in (96, 128):
        want = stays.train_on_batch(x[start : start + 32], y[start : start + 32], return_dict=True)
        have = moves.train_on_batch(x[start : start + 32], y[start : start + 32], return_dict=True)
        np.testing.assert_allclose(have["loss"], want["loss"], rtol=1e-5)


def test_steps_joined_equal_steps_single():
    for engine in ENGINES:
        runs = []
        for joined in (1, 4, "auto"):
            with keras.backend_scope(engine):
                keras.utils.set_random_seed(9)
                model = keras.Sequential(
                    [
                        keras.layers.Input((3,)),
                        keras.layers.Dense(4),
                        keras.layers.Dropout(0.2),
                        keras.layers.Dense(1),
                    ]
                )
                model.compile("adam", "mse", metrics=["mae"], steps_per_execution=joined)
                x = np.random.default_rng(0).normal(size=(300, 3)).astype("float32")
                keras.utils.set_random_seed(10)
                history = model.fit(x, x[:, :1], batch_size=4, epochs=4, verbose=0).history
                runs.append((history["loss"], history["mae"], model.predict(x, verbose=0)))
        for run in runs[1:]:
            for have, want in zip(run, runs[0]):
                np.testing.assert_allclose(have, want, rtol=1e-5, atol=1e-6)
