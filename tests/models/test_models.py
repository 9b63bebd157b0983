"""Functional, sequential and subclassed models: structure, sharing, nesting, cloning, summaries,
weights.
"""

from __future__ import annotations

import functools

import numpy as np
import pytest

import kerata as keras
from kerata import layers, ops
from kerata.core.errors import EngineMissing
from kerata.engines import loader


@pytest.fixture(autouse=True)
def on_numpy():
    with keras.backend_scope("numpy"):
        keras.utils.set_random_seed(0)
        yield


X = np.random.default_rng(0).normal(size=(6, 4)).astype("float32")


def test_structures_of_inputs_and_outputs():
    a, b = layers.Input((4,), name="a"), layers.Input((2,), name="b")
    h = layers.Concatenate()([a, b])
    outputs = {"sum": layers.Dense(1, name="s")(h), "pair": [layers.Dense(2)(h), a * 2.0]}
    model = keras.Model({"a": a, "b": b}, outputs)
    found = model.predict({"b": X[:, :2], "a": X}, verbose=0)
    assert found["sum"].shape == (6, 1) and found["pair"][0].shape == (6, 2)
    np.testing.assert_allclose(found["pair"][1], X * 2)
    listed = keras.Model([a, b], (a + 0.0, b - 1))
    first, second = listed([X, X[:, :2]])
    np.testing.assert_allclose(second, X[:, :2] - 1)
    assert isinstance(listed.output, tuple) and listed.input_names == ["a", "b"]


def test_shared_layers_have_one_set_of_weights():
    shared = layers.Dense(3)
    a, b = layers.Input((4,)), layers.Input((4,))
    model = keras.Model([a, b], layers.Subtract()([shared(a), shared(b)]))
    assert len(model.weights) == 2
    np.testing.assert_allclose(model.predict([X, X], verbose=0), 0, atol=1e-6)


def test_nested_models_train_their_inner_weights():
    inner = keras.Sequential([layers.Input((4,)), layers.Dense(5, activation="tanh")], name="inner")
    x = layers.Input((4,))
    model = keras.Model(x, layers.Dense(1)(inner(x)))
    model.compile("sgd", "mse")
    before = inner.get_weights()
    model.fit(X, X[:, :1], verbose=0)
    assert not np.allclose(before[0], inner.get_weights()[0])
    assert model.get_layer("inner") is inner and len(model.trainable_weights) == 4
    inner.trainable = False
    assert len(model.trainable_weights) == 2 and len(model.non_trainable_weights) == 2


def test_operators_and_operations_on_symbols():
    x = layers.Input((4,))
    y = ops.mean(ops.relu(1 - x[:, 1:3] ** 2) / 2, axis=1, keepdims=True) @ np.ones(
        (1, 2), "float32"
    )
    model = keras.Model(x, y)
    want = np.maximum(1 - X[:, 1:3] ** 2, 0).mean(1, keepdims=True) / 2 * np.ones((1, 2))
    np.testing.assert_allclose(model(X), want, rtol=1e-5)
    assert model.output_shape == (None, 2)


def test_open_dimensions():
    x = layers.Input((None, 3))
    model = keras.Model(x, layers.GlobalAveragePooling1D()(layers.Conv1D(2, 3, padding="same")(x)))
    assert model(np.ones((2, 7, 3))).shape == (2, 2) and model(np.ones((1, 9, 3))).shape == (1, 2)


def test_sequential_is_built_by_the_first_data():
    model = keras.Sequential([layers.Dense(3), layers.Dense(2)])
    assert not model.built
    assert model(X).shape == (6, 2) and model.built and model.output_shape == (None, 2)
    model.pop()
    assert model(X).shape == (6, 3)
    model.add(layers.Dense(7))
    assert model.output_shape == (None, 7)


def test_input_shape_of_the_first_layer():
    model = keras.Sequential()
    model.add(layers.Conv2D(2, 3, input_shape=(8, 8, 1)))
    model.add(layers.Flatten())
    assert model.output_shape == (None, 72)


class Residual(keras.Model):
    def __init__(self, units=4):
        super().__init__()
        self.units = units
        self.blocks = [{"dense": layers.Dense(units)} for _ in range(2)]
        self.scale = keras.Variable(2.0, name="scale")

    def call(self, inputs, training=False):
        for block in self.blocks:
            inputs = inputs + block["dense"](inputs)
        return inputs * self.scale


def test_subclassed_models_track_what_they_hold():
    model = Residual()
    assert model(X).shape == (6, 4)
    assert [v.name for v in model.weights] == ["scale", "kernel", "bias", "kernel", "bias"]
    model.compile("adam", "mse")
    assert model.fit(X, X, epochs=3, verbose=0).history["loss"][-1] < model.evaluate(
        X, X * 5, verbose=0
    )
    again = Residual.from_config(model.get_config())
    assert again.units == 4
    assert model.predict(X, verbose=0).shape == (6, 4)


class WithOwnStep(keras.Model):
    def train_step(self, data):
        x, y = data

        def objective():
            return ops.mean(ops.square(self(x, training=True) - y))

        loss, gradients = keras.value_and_grad(objective, self.trainable_variables)()
        self.optimizer.apply(gradients, self.trainable_variables)
        return {"my_loss": loss}


def test_subclass_with_symbols_is_functional():
    x = layers.Input((4,))
    model = WithOwnStep(x, layers.Dense(1)(x))
    assert isinstance(model, WithOwnStep) and isinstance(model, keras.Model)
    model.compile("sgd")
    history = model.fit(X, X[:, :1], epochs=4, verbose=0).history
    assert list(history) == ["my_loss"] and history["my_loss"][-1] < history["my_loss"][0]


class Built(keras.Model):
    def __init__(self, units):
        x = layers.Input((4,))
        super().__init__(inputs=x, outputs=layers.Dense(units)(x))


def test_subclass_that_hands_symbols_to_super():
    assert Built(3)(X).shape == (6, 3)


def _models():
    x = layers.Input((4,), name="x")
    h = layers.Dense(3, name="shared")
    functional = keras.Model(x, {"y": h(x) * 2.0 + ops.sum(x, axis=1, keepdims=True)}, name="f")
    sequential = keras.Sequential(
        [layers.Input((4,)), layers.Dense(3), layers.Dropout(0.2)], name="s"
    )
    nested = keras.Sequential([layers.Input((4,)), sequential, layers.Dense(2)], name="n")
    return [functional, sequential, nested]


@pytest.mark.parametrize("index", range(3))
def test_configuration_round_trip_and_clone(index):
    model = _models()[index]
    again = type(model).from_config(model.get_config())
    assert again.get_config() == model.get_config()
    copy = keras.models.clone_model(model)
    for other in (again, copy):
        assert not np.allclose(other.get_weights()[0], model.get_weights()[0])
        other.set_weights(model.get_weights())
        for have, want in zip(keras.tree.flatten(other(X)), keras.tree.flatten(model(X))):
            np.testing.assert_allclose(have, want, rtol=1e-6)


def test_summary(capsys):
    _models()[2].summary(expand_nested=True)
    text = capsys.readouterr().out
    for part in ("dense", "(None, 3)", "Total params: 23", "Trainable params: 23"):
        assert part in text
    lines = []
    _models()[0].summary(print_fn=lines.append)
    assert any("shared" in line for line in lines)


def test_weights_files_do_not_depend_on_names_given_before(tmp_path):
    for index in range(3):
        first, second = _models()[index], _models()[index]
        path = tmp_path / f"{index}.safetensors"
        first.save_weights(path)
        second.load_weights(path)
        for have, want in zip(second.get_weights(), first.get_weights()):
            np.testing.assert_array_equal(have, want)


def test_masks_survive_operations():
    words = layers.Input((5,), dtype="int32")
    embedded = layers.Embedding(9, 3, mask_zero=True)(words)
    plain = keras.Model(words, layers.LSTM(4, seed=1)(embedded))
    scaled = keras.Model(words, plain.layers[-1](embedded * 1.0))
    ids = np.array([[1, 2, 3, 0, 0], [4, 5, 0, 0, 0]])
    np.testing.assert_allclose(plain(ids), scaled(ids), rtol=1e-6)
    np.testing.assert_allclose(plain(ids)[1], plain(np.array([[4, 5, 0, 0, 0]] * 2))[0], rtol=1e-6)


@pytest.mark.parametrize("policy", ["mixed_bfloat16", "mixed_float16", "float64"])
def test_dtype_policies(policy):
    engine = "jax"
    with keras.backend_scope(engine):
        model = keras.Sequential(
            [layers.Input((4,)), layers.Dense(8, dtype=policy), layers.Dense(1, dtype=policy)],
            name=f"p_{policy}",
        )
        model.compile("adam", "mse")
        assert model.layers[0].kernel.dtype == ("float64" if policy == "float64" else "float32")
        history = model.fit(X, X[:, :1], epochs=5, verbose=0).history["loss"]
        assert history[-1] < history[0]
        out = model(X)
        assert str(out.dtype) == {"mixed_bfloat16": "bfloat16", "mixed_float16": "float16"}.get(
            policy, "float64"
        )


def test_regularizers_and_activity_losses_count():
    model = keras.Sequential(
        [
            layers.Input((4,)),
            layers.Dense(
                3, kernel_regularizer=keras.regularizers.L2(0.1), activity_regularizer="l1"
            ),
        ]
    )
    model.compile("sgd", "mse")
    model(X)
    kernel = model.get_weights()[0]
    out = np.asarray(model(X))
    want = 0.1 * np.sum(kernel**2) + 0.01 * np.abs(out).sum() / 6
    np.testing.assert_allclose(sum(float(x) for x in model.losses), want, rtol=1e-5)
    found = model.evaluate(X, out, verbose=0)
    np.testing.assert_allclose(found, want, rtol=1e-5)


def test_sample_and_class_weights():
    y = np.array([0, 1, 0, 1, 1, 0])
    model = keras.Sequential([layers.Input((4,)), layers.Dense(2, activation="softmax")])
    model.compile("sgd", "sparse_categorical_crossentropy", weighted_metrics=["accuracy"])
    weights = np.where(y == 1, 3.0, 1.0)
    by_sample = model.evaluate(X, y, sample_weight=weights, verbose=0)
    start = model.get_weights()
    model.reset_metrics()
    by_class = model.train_on_batch(X, y, class_weight={0: 1.0, 1: 3.0})
    np.testing.assert_allclose(by_class, by_sample, rtol=1e-5)
    model.set_weights(start)


def test_class_weights_by_output():
    x = layers.Input((4,))
    outputs = [layers.Dense(2, activation="softmax", name=n)(x) for n in "ab"]
    model = keras.Model(x, outputs)
    model.compile("sgd", "sparse_categorical_crossentropy")
    y = np.array([0, 1, 0, 1, 1, 0])
    both = model.test_on_batch(X, [y, y], return_dict=True)
    model.reset_metrics()
    found = model.train_on_batch(X, [y, y], class_weight={"b": {0: 0.0, 1: 0.0}}, return_dict=True)
    assert found["b_loss"] == 0 and abs(found["a_loss"] - both["a_loss"]) < 1e-5


def test_validation_names_and_frequency():
    model = keras.Sequential([layers.Input((4,)), layers.Dense(1)])
    model.compile("sgd", "mse", metrics=["mae"])
    history = model.fit(
        X, X[:, :1], epochs=4, validation_split=0.5, validation_freq=2, verbose=0
    ).history
    assert list(history) == ["loss", "mae", "val_loss", "val_mae"]
    assert [len(v) for v in history.values()] == [4, 4, 2, 2]


def test_data_from_generators_and_datasets():
    class Batches(keras.utils.PyDataset):
        def __len__(self):
            return 3

        def __getitem__(self, index):
            return X[2 * index : 2 * index + 2], X[2 * index : 2 * index + 2, :1]

    def forever():
        while True:
            yield X, X[:, :1]

    model = keras.Sequential([layers.Input((4,)), layers.Dense(1)])
    model.compile("sgd", "mse")
    model.fit(Batches(), epochs=2, verbose=0)
    assert int(model.optimizer.iterations.numpy()) == 6
    model.fit(Batches(workers=2), epochs=1, verbose=0)
    model.fit(forever(), steps_per_epoch=5, epochs=2, verbose=0)
    assert int(model.optimizer.iterations.numpy()) == 19
    model.fit(X, X[:, :1], batch_size=2, steps_per_epoch=1, epochs=6, verbose=0)
    assert int(model.optimizer.iterations.numpy()) == 25
    np.testing.assert_allclose(
        model.predict(Batches(), verbose=0), model.predict(X, verbose=0), rtol=1e-6
    )
    assert model.evaluate(Batches(), verbose=0) == pytest.approx(
        model.evaluate(X, X[:, :1], verbose=0), rel=1e-5
    )


def test_open_sizes_meet_known_ones():
    x = layers.Input((3,))
    assert (x + np.ones((32, 3), "float32")).shape == (32, 3)
    with pytest.raises(ValueError, match="(?s)do not broadcast"):
        x + np.ones((32, 4), "float32")


@pytest.mark.parametrize("engine", ["numpy", "torch"])
def test_weights_are_copies_of_the_callers_arrays(engine):
    with keras.backend_scope(engine):
        given = np.ones((2, 2), "float32")
        first, second = keras.Variable(given), keras.Variable(np.zeros((2, 2), "float32"))
        second.assign(given)
        given[:] = 7
        np.testing.assert_array_equal(first.numpy(), 1)
        np.testing.assert_array_equal(second.numpy(), 1)


def test_open_sizes_are_split():
    x = keras.Input((8,))
    assert ops.rearrange(x, "(b c) d -> b c d", c=4).shape == (None, 4, 8)
    assert ops.reshape(x, (-1, 12, 8)).shape == (None, 12, 8)
    assert ops.split(x, 2, axis=0)[1].shape == (None, 8)
    with pytest.raises(ValueError, match="rearrange"):
        ops.rearrange(x, "b (c d) -> b c d", c=3)
    data = np.arange(64.0, dtype="float32").reshape(8, 8)
    model = keras.Model(x, ops.rearrange(x, "(b c) d -> b (c d)", c=4))
    np.testing.assert_array_equal(model(data), data.reshape(2, 32))


SHIFT = keras.Input((3,))


def _shifted(x):
    return x + SHIFT


@pytest.mark.parametrize("engine", loader.BUILTIN)
def test_branches_and_bodies_may_use_symbols_around_them(engine):
    def halved(rounds, v):
        return v if rounds == 0 else halved(rounds - 1, v / 2 + x * 0)

    try:
        found = loader.get(engine)
    except (EngineMissing, ImportError) as error:
        pytest.skip(str(error))
    with keras.backend_scope(found):
        x = keras.Input((3,))
        square = ops.square(x)
        outputs = [
            ops.cond(ops.sum(x) > 0, lambda: _shifted(x), lambda: square),
            ops.while_loop(lambda v: ops.sum(v) < 20, lambda v, s=[square]: v + s[0], x),
            ops.scan(lambda c, row: (c + row * ops.sum(square), c), ops.zeros((3,)), x)[1],
            ops.switch(ops.cast(ops.sum(x), "int32"), [functools.partial(halved, 2, SHIFT)] * 2),
        ]
        model = keras.Model([x, SHIFT], outputs)
        a = np.ones((2, 3), "float32")
        found = [ops.convert_to_numpy(y) for y in model([a, 4 * a])]
        expected = [5 * a, 4 * a, [[0] * 3, [6] * 3], a]
        for y, z, wanted in zip(found, model.predict([a, 4 * a], verbose=0), expected):
            np.testing.assert_array_equal(y, wanted)
            np.testing.assert_array_equal(z, wanted)


CALLS = 0


def _counting(x):
    global CALLS
    CALLS += 1
    return x


def test_a_branch_with_symbols_keeps_its_module():
    def branch():
        global CALLS
        CALLS += 1
        return _counting(square)

    with keras.backend_scope("numpy"):
        x = keras.Input((3,))
        square = ops.square(x)
        model = keras.Model(x, ops.cond(ops.sum(x) > 0, branch, lambda: square))
        before = CALLS
        np.testing.assert_array_equal(model(np.full((2, 3), 2.0, "float32")), np.full((2, 3), 4.0))
    assert CALLS == before + 2
