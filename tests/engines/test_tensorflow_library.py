"""Models in what TensorFlow has for those of its own: checkpoints, modules, SavedModels, tapes."""

from __future__ import annotations

import copy
import gc
import weakref
from typing import Any

import numpy as np
import pytest

import kerata
from kerata import layers
from tests.reference import require

require("tensorflow")
import tensorflow as tf  # noqa: E402

X, Y = np.ones((4, 3), "float32"), np.ones((4, 2), "float32")


def sequential() -> Any:
    return kerata.Sequential([layers.Input((3,)), layers.Dense(4), layers.Dense(2)])


def functional() -> Any:
    inputs = layers.Input((3,))
    hidden = layers.BatchNormalization()(layers.Dense(4)(inputs))
    return kerata.Model(inputs, layers.Dense(2)(layers.Dropout(0.5)(hidden)))


class Own(kerata.Model):
    def __init__(self) -> None:
        super().__init__()
        self.first, self.rest = layers.Dense(4), [layers.Dense(2)]

    def call(self, inputs: Any) -> Any:
        return self.rest[0](self.first(inputs))


def unbuilt() -> Any:
    return kerata.Sequential([layers.Dense(4), layers.LayerNormalization(), layers.Dense(2)])


class Module(tf.Module):
    def __init__(self, model: Any) -> None:
        super().__init__()
        self.model = model


@pytest.fixture(autouse=True)
def _engine():
    with kerata.backend_scope("tensorflow"):
        yield


def trained(make: Any) -> Any:
    model = make()
    model.compile(kerata.optimizers.Adam(0.1), "mse")
    model.fit(X, Y, epochs=2, verbose=0)
    return model


def values(held: Any) -> list[Any]:
    return [np.array(v.numpy()) for v in held.variables]


@pytest.mark.parametrize("wrapped", [False, True])
@pytest.mark.parametrize("make", [sequential, functional, Own, unbuilt])
def test_a_checkpoint_brings_weights_and_states_back(make, wrapped, tmp_path):
    """Into the same model, and into another one that is built later or was before."""
    model = trained(make)
    wrap = Module if wrapped else lambda model: model
    kept, states = values(model), values(model.optimizer)
    path = tf.train.Checkpoint(net=wrap(model), optimizer=model.optimizer).save(str(tmp_path / "c"))
    model.set_weights([0 * w for w in model.get_weights()])
    tf.train.Checkpoint(net=wrap(model), optimizer=model.optimizer).restore(path).assert_consumed()
    np.testing.assert_equal(values(model), kept)

    other, optimizer = make(), kerata.optimizers.Adam(0.5)
    status = tf.train.Checkpoint(net=wrap(other), optimizer=optimizer).restore(path)
    other(X)
    optimizer.build(other.trainable_variables)
    status.assert_consumed()
    np.testing.assert_equal(other.get_weights(), model.get_weights())
    np.testing.assert_equal(values(optimizer), states)


def test_a_manager_keeps_the_last(tmp_path):
    model = sequential()
    checkpoint = tf.train.Checkpoint(step=tf.Variable(1), net=model)
    manager = tf.train.CheckpointManager(checkpoint, str(tmp_path), max_to_keep=2)
    manager.save()
    kept = model.get_weights()
    model.set_weights([0 * w for w in kept])
    checkpoint.restore(manager.latest_checkpoint)
    np.testing.assert_equal(model.get_weights(), kept)
    np.testing.assert_equal(copy.deepcopy(model).get_weights(), kept)


def test_a_checkpoint_of_another_shape_is_refused(tmp_path):
    path = tf.train.Checkpoint(net=sequential()).save(str(tmp_path / "c"))
    other = kerata.Sequential([layers.Input((3,)), layers.Dense(5), layers.Dense(2)])
    with pytest.raises(ValueError, match="shape"):
        tf.train.Checkpoint(net=other).restore(path)


def recurrent() -> Any:
    return kerata.Sequential([layers.Input((3,)), layers.Reshape((3, 1)), layers.LSTM(2)])


@pytest.mark.parametrize("make", [sequential, functional, Own, unbuilt, recurrent])
def test_saved_models_call_what_they_were_saved_of(make, tmp_path):
    model = make()
    expected = np.asarray(model(X))
    tf.saved_model.save(model, str(tmp_path / "a"))
    loaded = tf.saved_model.load(str(tmp_path / "a"))
    np.testing.assert_allclose(loaded(X), expected, rtol=1e-5)
    (found,) = loaded.signatures["serving_default"](tf.constant(X)).values()
    np.testing.assert_allclose(found, expected, rtol=1e-5)

    module = Module(model)
    specs = [tf.TensorSpec((None, 3))]
    module.double = tf.function(lambda x: 2 * model(x), input_signature=specs, autograph=False)
    tf.saved_model.save(module, str(tmp_path / "b"))
    loaded = tf.saved_model.load(str(tmp_path / "b"))
    np.testing.assert_allclose(loaded.double(X), 2 * expected, rtol=1e-5)


def test_what_is_noted_for_tensorflow_does_not_keep_a_model(tmp_path):
    model = sequential()
    path = tf.train.Checkpoint(net=model).save(str(tmp_path / "c"))
    tf.train.Checkpoint(net=model).restore(path)
    tf.saved_model.save(model, str(tmp_path / "m"))
    seen = weakref.ref(model)
    del model
    gc.collect()
    assert seen() is None


def test_saved_models_take_inputs_by_name(tmp_path):
    named = {name: layers.Input((3,), name=name) for name in ("a", "b")}
    model = kerata.Model(named, layers.Subtract()([named["a"], named["b"]]))
    tf.saved_model.save(model, str(tmp_path))
    program = tf.saved_model.load(str(tmp_path)).signatures["serving_default"]
    (found,) = program(b=tf.constant(X), a=tf.constant(3 * X)).values()
    np.testing.assert_array_equal(found, 2 * X)


def test_jacobians_by_weights():
    model = sequential()
    weights = model.trainable_weights
    with tf.GradientTape(persistent=True) as tape:
        y = model(X)
    found = tape.jacobian(y, weights)
    sums = tape.gradient(y, weights)
    for jacobian, gradient in zip(found, sums):
        np.testing.assert_allclose(tf.reduce_sum(jacobian, (0, 1)), gradient, rtol=1e-5)
    np.testing.assert_array_equal(found[-1], np.stack([np.eye(2)] * 4))


@pytest.mark.parametrize("texts", [tf.constant(["a b", "c"]), np.array(["a b", "c"], object)])
def test_texts_to_a_model_that_nobody_has_called(texts):
    class Lengths(kerata.Model):
        def call(self, inputs: Any) -> Any:
            return tf.strings.length(inputs)

    assert Lengths().predict(texts, verbose=0).tolist() == [3, 1]
