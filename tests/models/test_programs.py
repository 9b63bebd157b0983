"""Programs in TensorFlow's formats compute what models of any engine do."""

from __future__ import annotations

import numpy as np
import pytest

import kerata as keras
from kerata import layers, ops
from kerata.core import tree
from kerata.export import ExportArchive
from tests.reference import COMPLETE

tf = pytest.importorskip("tensorflow")


def convolutional():
    return keras.Sequential([
        layers.Input((8, 8, 3)), layers.Conv2D(4, 3, activation="relu"), layers.MaxPooling2D(),
        layers.BatchNormalization(), layers.Flatten(), layers.Dense(2, activation="softmax"),
    ])  # fmt: skip


def recurrent():
    return keras.Sequential([layers.Input((None, 4)), layers.Bidirectional(layers.LSTM(3))])


def several():
    a, b = layers.Input((6, 4), name="a"), layers.Input((2,), name="b")
    y = layers.GlobalMaxPooling1D()(layers.MultiHeadAttention(2, 3)(a, a))
    return keras.Model({"b": b, "a": a}, {"v": layers.Dense(1)(b), "u": layers.Dense(2)(y)})


MAKERS = {
    "convolutional": (convolutional, lambda draw: draw(5, 8, 8, 3)),
    "recurrent": (recurrent, lambda draw: draw(5, 7, 4)),
    "several": (several, lambda draw: {"a": draw(5, 6, 4), "b": draw(5, 2)}),
}


def data(name):
    generator = np.random.default_rng(0)
    return MAKERS[name][1](lambda *shape: generator.random(shape).astype("float32"))


def close(found, expected):
    tree.map_structure(lambda a, b: np.testing.assert_allclose(a, b, 1e-5, 1e-6), found, expected)


@pytest.mark.parametrize("engine", COMPLETE)
@pytest.mark.parametrize("name", MAKERS)
def test_saved_models(name, engine, tmp_path):
    with keras.backend_scope(engine):
        model, x = MAKERS[name][0](), data(name)
        before = [w.numpy() for w in model.weights]
        model.export(tmp_path / "program")
        expected = model.predict(x, verbose=0)
        close([w.numpy() for w in model.weights], before)
    loaded = tf.saved_model.load(tmp_path / "program")
    close(tree.map_structure(np.asarray, loaded.serve(x)), expected)
    assert set(loaded.signatures) == {"serve", "serving_default"}
    names = loaded.signatures["serve"].structured_input_signature[1]
    assert set(names) == ({"a", "b"} if name == "several" else {"input"})
    assert len(loaded.variables) == len(model.weights)
    assert len(loaded.trainable_variables) == len(model.trainable_weights)
    with keras.backend_scope("tensorflow"):
        close(tree.map_structure(np.asarray, layers.TFSMLayer(tmp_path / "program")(x)), expected)


@pytest.mark.parametrize("engine", COMPLETE[::3])
def test_training_goes_on(engine, tmp_path):
    """The step of a program and that of the model: the same losses, as running means."""
    keras.utils.set_random_seed(0)
    with keras.backend_scope(engine):
        model, x, y = convolutional(), data("convolutional"), np.arange(5) % 2
        model.compile(keras.optimizers.Adam(1e-2), "sparse_categorical_crossentropy")
        model.export(tmp_path / "program", what="train")
        expected = [model.train_on_batch(x, y) for _ in range(3)]
    program = tf.saved_model.load(tmp_path / "program")
    found = [float(program.train({"input": x, "y": y})["loss"]) for _ in range(3)]
    close(found, list(np.cumsum(expected) / (1, 2, 3)))


@pytest.mark.filterwarnings("ignore:.*tf.lite.Interpreter is deprecated")
def test_litert(tmp_path):
    with keras.backend_scope("numpy"):
        model, x = convolutional(), data("convolutional")
        model.export(tmp_path / "model.tflite")
        expected = model.predict(x, verbose=0)
    run = tf.lite.Interpreter(model_path=str(tmp_path / "model.tflite"))
    place = run.get_input_details()[0]["index"]
    run.resize_tensor_input(place, x.shape)
    run.allocate_tensors()
    run.set_tensor(place, x)
    run.invoke()
    close(run.get_tensor(run.get_output_details()[0]["index"]), expected)


@pytest.mark.parametrize("engine", COMPLETE[::3])
def test_archives(engine, tmp_path, capsys):
    """Several endpoints; state that a call changes, such as a generator's, is the program's."""
    with keras.backend_scope(engine):
        inputs = layers.Input((3,))
        model = keras.Model(inputs, layers.Dropout(0.5)(layers.Dense(50)(inputs)))
        archive, spec = ExportArchive(), keras.InputSpec(shape=(None, 3), dtype="float32")
        archive.track_and_add_endpoint("serve", model, [spec])
        archive.add_endpoint("noisy", lambda x: model(x, training=True), [spec])
        both = archive.add_endpoint("sum", lambda a, b: ops.sum(model(a) - model(b)), [spec] * 2)
        archive.add_variable_collection("kernels", [model.layers[1].kernel])
        archive.write_out(tmp_path / "program")
        x = np.random.default_rng(0).random((4, 3)).astype("float32")
        expected = np.asarray(model.predict(x, verbose=0))
    assert callable(both) and "noisy" in capsys.readouterr().out
    loaded = tf.saved_model.load(tmp_path / "program")
    close(loaded.serve(x).numpy(), expected)
    assert (loaded.noisy(x).numpy() != loaded.noisy(x).numpy()).any()
    assert [v.shape for v in loaded.kernels] == [(3, 50)]
    assert (
        list(loaded.signatures) == ["serving_default", "serve", "noisy", "sum"]
        or len(loaded.signatures) == 4
    )


def unbuilt():
    return keras.Sequential([layers.Dense(2)])


MISTAKES = [
    (lambda a: a.track(5), "takes a layer or a model; got 5"),
    (lambda a: a.track(unbuilt()), "not built yet"),
    (lambda a: a.write_out("x"), "no endpoints yet"),
    (lambda a: a.add_endpoint("f", lambda x: x), "needs `input_signature`"),
    (lambda a: a.add_endpoint("f", abs, [], jax2tf=1), "unknown arguments: jax2tf"),
    (lambda a: a.add_variable_collection("c", 5), "takes a list of variables; got 5"),
    (lambda a: [a.add_variable_collection("c", []) for _ in range(2)], "'c' is taken"),
    (lambda a: ExportArchive("onnx"), "must be 'saved_model'; got 'onnx'"),
]


@pytest.mark.parametrize("call, message", MISTAKES)
def test_mistakes(call, message):
    with pytest.raises(ValueError, match=message):
        call(ExportArchive())
