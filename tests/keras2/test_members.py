"""What layers, optimizers and helpers of Keras 2.3 had beside what the recorded scenarios show."""

from __future__ import annotations

import pickle

import numpy as np
import pytest

import kerata
from kerata.engines import loader
from kerata.keras2 import backend as K
from kerata.keras2 import (
    conv_utils,
    datasets,
    layers,
    losses,
    metrics,
    models,
    optimizers,
    utils,
)
from kerata.keras2 import legacy_interfaces as interfaces

ENGINES = [name for name, entry in loader.BUILTIN.items() if entry.installed]
X = np.random.default_rng(0).normal(size=(4, 5, 3)).astype("float32")


@pytest.fixture(autouse=True)
def seeded():
    kerata.utils.set_random_seed(0)
    K.reset_uids()


def dense():
    model = models.Sequential([layers.Dense(2, input_shape=(3,), activation="tanh")])
    model.set_weights([np.full((3, 2), 0.1, "float32"), np.zeros(2, "float32")])
    return model


@pytest.mark.parametrize("number", range(7))
def test_get_updates_does_what_fit_does(number):
    name = "SGD RMSprop Adagrad Adadelta Adam Adamax Nadam".split()[number]
    with kerata.backend_scope(ENGINES[number % len(ENGINES)]):
        x, y = X[:, 0], X[:, 1, :2]
        one, other = dense(), dense()
        make = getattr(optimizers, name)
        one.compile(make(decay=0.1, clipnorm=1.0) if name != "Nadam" else make(), "mse")
        for _ in range(3):
            one.train_on_batch(x, y)
        optimizer = make(decay=0.1, clipnorm=1.0) if name != "Nadam" else make()
        target = K.placeholder((None, 2))
        loss = K.mean(K.square(other.output - target))
        updates = optimizer.get_updates(loss, other.trainable_weights)
        step = K.function([other.input, target], [loss], updates)
        for _ in range(3):
            step([x, y])
        for a, b in zip(one.get_weights(), other.get_weights()):
            np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)
        assert int(K.get_value(optimizer.iterations)) == 3


def test_an_optimizer_may_change_what_a_known_one_does():
    class Half(optimizers.SGD):
        def get_gradients(self, loss, params):
            return [0.5 * g for g in super().get_gradients(loss, params)]

    class Kept(optimizers.SGD):
        def get_updates(self, loss, params):
            self.updates = super().get_updates(loss, params)
            self.updates.append(K.update(self.calls, self.calls + 1.0))
            return self.updates

    kept = Kept(0.1)
    kept.calls = K.variable(0.0)
    found = []
    for optimizer in (optimizers.SGD(0.1), Half(0.2), kept):
        model = dense()
        model.compile(optimizer, "mse")
        model.fit(X[:, 0], X[:, 1, :2], batch_size=2, epochs=2, verbose=0, shuffle=False)
        found.append(model.get_weights()[0])
    np.testing.assert_allclose(found[0], found[1], rtol=1e-5)
    np.testing.assert_allclose(found[0], found[2], rtol=1e-5)
    assert float(K.get_value(kept.calls)) == 4.0


class Shifted(layers.Layer):
    state_size = 3

    def build(self, input_shape):
        assert [tuple(shape[1:]) for shape in input_shape] == [(3,), (3,)]
        super().build(input_shape)

    def call(self, inputs, states, constants=None):
        state = states[0] + inputs + constants[0]
        return state, [state]


@pytest.mark.parametrize("engine", ENGINES)
def test_constants_and_states_beside_the_inputs(engine):
    with kerata.backend_scope(engine):
        x, state, shift = layers.Input((5, 3)), layers.Input((3,)), layers.Input((3,))
        cells = layers.RNN(Shifted())(x, initial_state=state, constants=shift)
        model = models.Model([x, state, shift], cells)
        found = model.predict([X, X[:, 0], X[:, 1]])
        np.testing.assert_allclose(found, X.sum(1) + X[:, 0] + 5 * X[:, 1], rtol=1e-5, atol=1e-5)
        lstm = layers.LSTM(3)
        listed = models.Model([x, state], lstm([x, state, state]))
        named = models.Model([x, state], lstm(x, initial_state=[state, state]))
        np.testing.assert_array_equal(*(m.predict([X, X[:, 0]]) for m in (listed, named)))


def test_a_cell_of_conv_lstm_and_a_layer_of_steps():
    images = X[:, :, :, None, None] * np.ones((1, 1, 1, 4, 2), "float32")
    whole = layers.ConvLSTM2D(2, 3, padding="same")
    assert whole(images).shape == (4, 3, 4, 2)
    cell = layers.ConvLSTM2DCell(2, 3, padding="same")
    cell.build((4, 3, 4, 2))
    cell.set_weights(whole.get_weights())
    states = [K.zeros((4, 3, 4, 2))] * 2
    for step in range(5):
        output, states = cell(images[:, step], states)
    np.testing.assert_allclose(K.eval(output), K.eval(whole(images)), rtol=1e-5, atol=1e-6)


def test_names_and_kinds():
    layer = layers.Dense(2)
    assert [layer.name, layers.Dense(2).name] == ["dense_1", "dense_2"]
    assert isinstance(layer, layers.Layer) and issubclass(layers.Dense, layers.Layer)
    assert not isinstance(layer, Shifted) and not isinstance(3, layers.Layer)
    assert isinstance(metrics.AUC(), metrics.Metric)
    assert losses.BinaryCrossentropy(True, 0.1, "sum").reduction == "sum"
    model = models.Sequential([layers.Dense(2, input_dim=3, name="first")])
    assert (model.name, model.input_names) == ("sequential_1", ["first_input"])
    assert layers.Conv2D(2, 3, (1, 1), "same", None, (1, 1), "relu").activation.__name__ == "relu"
    with pytest.raises(TypeError, match="arguments"):
        losses.BinaryCrossentropy(True, 0.1, "sum", "name", "more")


def test_what_calls_change_in_place_stays_as_it_was():
    class Own(layers.Layer):
        def call(self, inputs):
            kept = K.exp(inputs)
            scaled = kept
            scaled *= 2.0
            return kept + scaled

    with kerata.backend_scope("torch" if "torch" in ENGINES else "numpy"):
        x = K.constant(X[0])
        np.testing.assert_allclose(K.eval(Own()(x)), 3 * np.exp(X[0]), rtol=1e-5)


def test_helpers(tmp_path):
    batch = {b"data": np.arange(2 * 3072, dtype="uint8").reshape(2, -1), b"labels": [3, 4]}
    (tmp_path / "batch").write_bytes(pickle.dumps(batch))
    images, labels = datasets.cifar10.load_batch(tmp_path / "batch")
    assert images.shape == (2, 3, 32, 32) and labels == [3, 4]
    (tmp_path / "bad").write_bytes(pickle.dumps({"data": pytest.raises}))
    with pytest.raises(ValueError, match="no batch of images"):
        datasets.cifar10.load_batch(tmp_path / "bad")
    held = utils.H5Dict({})
    held["a"] = {"b": np.ones(2)}
    assert list(held.iter()) == ["a"] and held["a"]["b"].tolist() == [1.0, 1.0]
    config = utils.serialize_keras_object(layers.Dense(3))
    found = utils.deserialize_keras_object(config, {"Dense": layers.Dense})
    assert found.units == 3
    with pytest.raises(ValueError, match="Unknown layer: 'Nothing'"):
        utils.deserialize_keras_object("Nothing", {}, None, "layer")


def test_words_of_keras_1():
    first = layers.Dense(4, input_dim=3, batch_size=6, kernel_constraint="nonneg")
    assert models.Sequential([first]).input_shape == (6, 3)
    words = layers.Embedding(9, 3, input_length=5, batch_size=2)
    assert models.Sequential([words]).input_shape == (2, 5)
    config = models.Sequential([layers.Dense(2, input_dim=3)]).get_config()
    for given in (config, {"class_name": "Sequential", "config": config}):
        assert models.model_from_config(given).output_shape == (None, 2)
    with pytest.raises(TypeError, match="from_config"):
        models.model_from_config([config])
    assert interfaces.legacy_get_updates_support(dense) is dense
    with pytest.raises(AttributeError, match="no attribute 'other'"):
        interfaces.other  # noqa: B018
    assert layers.Input((3,))._keras_shape == (None, 3)
    x, layer = layers.Input((3,)), layers.LSTM(2, stateful=True)
    node = layers.Dense(2)(x).node
    assert node.input_tensors[0] is x and node.output_shapes == [(None, 2)]
    assert [type(x).__name__ for x in node.inbound_layers] == ["InputLayer"]
    assert layer.stateful and not node.outbound_layer.stateful and not dense().stateful
    with pytest.raises(ValueError, match="kernel_size"):
        conv_utils.normalize_tuple((1, 2), 3, "kernel_size")
    with pytest.raises(ValueError, match="padding"):
        conv_utils.normalize_padding("wide")
    assert [utils.is_all_none(x) for x in (None, [None, None], [None, 1])] == [True, True, False]
    assert utils.count_params(dense().weights) == 8
    lengths = [conv_utils.conv_input_length(4, 3, p, 2) for p in ("valid", "same", "full")]
    assert lengths == [9, 7, 5]  # of Keras 2.3.1, as are the next
    found = [
        conv_utils.deconv_length(5, 3, 2, p, o, 2) for p in ("same", "full") for o in (None, 1)
    ]
    assert found == [15, 14, 11, 12]


@pytest.mark.parametrize("stateful", [False, True])
def test_a_cell_over_films(stateful):
    film = X[:, :, :, None, None] * np.ones((1, 1, 1, 4, 2), "float32")
    shape = {"batch_input_shape": film.shape} if stateful else {"input_shape": (None, 3, 4, 2)}
    cell = layers.ConvLSTM2DCell(2, 3, padding="same", dropout=0.1, recurrent_dropout=0.1)
    one = layers.ConvRNN2D(cell, return_sequences=True, stateful=stateful, **shape)
    other = layers.ConvLSTM2D(
        2, 3, padding="same", return_sequences=True, stateful=stateful, **shape
    )
    one, other = (models.Sequential([layer]) for layer in (one, other))
    other.set_weights(one.get_weights())
    for _ in range(2):
        np.testing.assert_allclose(one.predict(film), other.predict(film), rtol=1e-5, atol=1e-6)
    one.compile("sgd", "mse")
    one.fit(film, film, batch_size=4, verbose=0)


@pytest.mark.parametrize("number", range(2))
def test_data_in_the_graph(number):
    with kerata.backend_scope(ENGINES[number % len(ENGINES)]):
        data, target, empty = K.variable(X[:, 0]), K.constant(X[:, 1, :2]), K.placeholder((None, 2))
        found = []
        for fed in (True, False):
            x = layers.Input(tensor=data) if fed else layers.Input((3,))
            output = layers.Dense(2, kernel_initializer="ones")(x)
            model = models.Model(x, output)
            model.add_loss(K.square(output))
            model.compile("sgd", "mse", target_tensors=[target if fed else empty])
            given = (None, None) if fed else (X[:, 0], X[:, 1, :2])
            loss = model.fit(*given, steps_per_epoch=1, epochs=2, verbose=0).history["loss"]
            rest = [model.evaluate(*given, steps=1, verbose=0), model.train_on_batch(*given)]
            found.append([*loss, *rest, model.test_on_batch(*given)])
            assert model.predict(given[0], steps=1).shape == (4, 2)
            assert len(model.get_config()["layers"]) == 2
        np.testing.assert_allclose(*found, rtol=1e-5)
        with pytest.raises(ValueError, match="computed from others"):
            model.compile("sgd", "mse", target_tensors=[empty * 2.0])
