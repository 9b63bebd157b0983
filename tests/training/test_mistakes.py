"""Mistakes that users make, and what they are told: who, what was given, what was expected, how to
mend it.
"""

from __future__ import annotations

import numpy as np
import pytest

import kerata as keras
from kerata import layers, ops

X = np.ones((8, 4), "float32")
Y = np.zeros((8, 1), "float32")


def model(**compiled):
    m = keras.Sequential(
        [layers.Input((4,)), layers.Dense(3, name="hidden"), layers.Dense(1, name="out")],
        name="net",
    )
    if compiled is not None and compiled.pop("compile", True):
        m.compile(compiled.pop("optimizer", "sgd"), compiled.pop("loss", "mse"), **compiled)
    return m


def two_outputs(**compiled):
    x = layers.Input((4,), name="features")
    m = keras.Model(x, [layers.Dense(1, name="a")(x), layers.Dense(1, name="b")(x)], name="pair")
    m.compile("sgd", **compiled)
    return m


def unknown_backend():
    keras.set_backend("tensorflw")


def no_input_shape():
    keras.Sequential([layers.Dense(2)], name="lazy").summary()
    keras.Sequential([layers.Dense(2)], name="lazy").count_params()


class Forgetful(layers.Layer):
    def __init__(self):
        self.units = 3

    def call(self, inputs):
        return inputs


def bool_of_symbol():
    x = layers.Input((4,))
    if x > 0:
        return x


def lost_input():
    a, b = layers.Input((4,), name="left"), layers.Input((4,), name="right")
    keras.Model(a, layers.Add()([a, b]))


def same_names():
    x = layers.Input((4,))
    keras.Model(x, layers.Dense(2, name="twin")(layers.Dense(2, name="twin")(x)))


# What goes wrong, the error's type, and words that the message must have.
MISTAKES = {
    "validation_split of a generator": (
        lambda: model().fit(iter([(np.ones((8, 4)), Y)]), validation_split=0.2),
        ValueError,
        ["validation_split is for arrays and tensors", "list_iterator", "validation_data"],
    ),
    "a callback's class": (
        lambda: model().fit(np.ones((8, 4)), Y, callbacks=[keras.callbacks.EarlyStopping]),
        ValueError,
        ["callbacks must be Callback objects", "Make an instance"],
    ),
    "NumPy's ufunc on a symbol": (
        lambda: np.maximum(layers.Input((4,), name="x"), 0),
        TypeError,
        ["`maximum` needs values", "'x'", "Use kerata.ops.maximum"],
    ),
    "NumPy's function on a symbol": (
        lambda: np.sum(layers.Input((4,), name="x")),
        TypeError,
        ["`sum` needs values", "Use kerata.ops.sum"],
    ),
    "wrong feature count": (
        lambda: model().fit(np.ones((8, 5)), Y),
        ValueError,
        ["net", "(8, 5)", "(None, 4)", "Input(shape=(5,))"],
    ),
    "wrong rank of data": (
        lambda: model().predict(np.ones((8, 2, 4))),
        ValueError,
        ["net", "(8, 2, 4)", "(None, 4)"],
    ),
    "unknown loss": (
        lambda: model(loss="mean_sqared"),
        ValueError,
        ["Unknown loss: 'mean_sqared'", "Known:"],
    ),
    "unknown optimizer": (
        lambda: model(optimizer="adm"),
        ValueError,
        ["Unknown optimizer: 'adm'", "Known:", "adam"],
    ),
    "unknown metric": (
        lambda: model(metrics=["acuracy"]).fit(X, Y),
        ValueError,
        ["Unknown metric: 'acuracy'", "Known:"],
    ),
    "unknown activation": (
        lambda: layers.Dense(2, activation="rel"),
        ValueError,
        ["Unknown activation: 'rel'", "Known:", "relu"],
    ),
    "unknown initializer": (
        lambda: layers.Dense(2, kernel_initializer="glorot"),
        ValueError,
        ["Unknown initializer: 'glorot'", "Known:"],
    ),
    "unknown backend": (
        unknown_backend,
        ValueError,
        ["tensorflw", "numpy", "jax", "torch", "tensorflow"],
    ),
    "fit before compile": (
        lambda: model(compile=False).fit(X, Y),
        ValueError,
        ["'net' must be compiled before fit()", "model.compile("],
    ),
    "evaluate before compile": (
        lambda: model(compile=False).evaluate(X, Y),
        ValueError,
        ["'net' must be compiled before evaluate()"],
    ),
    "no loss": (lambda: model(loss=None).fit(X, Y), ValueError, ["'net' has no loss", "`loss=`"]),
    "targets forgotten": (lambda: model().fit(X), ValueError, ["no targets", "`y` is None"]),
    "lengths differ": (
        lambda: model().fit(X, Y[:5]),
        ValueError,
        ["same number of samples", "(8, 4)", "(5, 1)"],
    ),
    "empty data": (lambda: model().fit(X[:0], Y[:0]), ValueError, ["empty"]),
    "no data": (lambda: model().fit(None, Y), ValueError, ["`x` is None"]),
    "ragged lists": (
        lambda: model().fit(np.array([[1, 2], [3]], dtype=object), Y[:2]),
        ValueError,
        ["Python objects", "Pad them"],
    ),
    "strings as data": (
        lambda: model().fit(np.array([["a"] * 4] * 8), Y),
        (ValueError, TypeError),
        ["str"],
    ),
    "batch size zero": (
        lambda: model().fit(X, Y, batch_size=0),
        ValueError,
        ["batch_size", "positive integer", "0"],
    ),
    "validation split too large": (
        lambda: model().fit(X, Y, validation_split=1.5),
        ValueError,
        ["validation_split", "between 0 and 1", "1.5"],
    ),
    "y beside a generator": (
        lambda: model().fit(iter([(X, Y)]), Y),
        ValueError,
        ["`y` must not be given", "yield"],
    ),
    "empty generator": (lambda: model().fit(iter([])), ValueError, ["gave no batch"]),
    "too large a batch tuple": (
        lambda: model().fit(iter([(X, Y, Y, Y)])),
        ValueError,
        ["x, (x, y)", "4 parts"],
    ),
    "class as callback": (
        lambda: model().fit(X, Y, callbacks=[keras.callbacks.History.__mro__[1]]),
        (ValueError, TypeError),
        ["Callback"],
    ),
    "metrics in place of loss weights": (
        lambda: model(loss_weights=["mae"]).fit(X, Y),
        ValueError,
        ["loss_weights", "'mae'", "`metrics=`"],
    ),
    "shapes of loss": (lambda: model().fit(X, np.zeros((8, 7))), ValueError, ["(8, 7)", "(8, 1)"]),
    "loss for unknown output": (
        lambda: two_outputs(loss={"a": "mse", "c": "mse"}).fit(X, [Y, Y]),
        ValueError,
        ["loss", "['c']", "['a', 'b']"],
    ),
    "too few losses": (
        lambda: two_outputs(loss=["mse"]).fit(X, [Y, Y]),
        ValueError,
        ["loss has 1 entries", "2 outputs"],
    ),
    "too few targets": (
        lambda: two_outputs(loss="mse").fit(X, Y),
        ValueError,
        ["no targets for the outputs", "`y` has one array", "['a', 'b']"],
    ),
    "target of an output missing": (
        lambda: two_outputs(loss="mse").fit(X, {"a": Y}),
        ValueError,
        ["['b']", "['a']"],
    ),
    "input missing in dict": (
        lambda: two_outputs(loss="mse").predict({"feature": X}),
        ValueError,
        ["pair", "['features']", "['feature']"],
    ),
    "class weights, two outputs": (
        lambda: two_outputs(loss="mse").fit(X, [Y, Y], class_weight={0: 1.0}),
        ValueError,
        ["class_weight", "'output name'"],
    ),
    "unbuilt weights": (no_input_shape, ValueError, ["'lazy'", "build"]),
    "set_weights, too few": (
        lambda: model().set_weights([X]),
        ValueError,
        ["'net' has 4 weights", "1 arrays"],
    ),
    "set_weights, wrong shape": (
        lambda: model().set_weights([X, X, X, X]),
        ValueError,
        ["hidden/kernel", "(4, 3)", "(8, 4)"],
    ),
    "assign a wrong shape": (
        lambda: model().layers[0].kernel.assign(np.ones((2, 2))),
        ValueError,
        ["hidden/kernel", "(2, 2)", "(4, 3)"],
    ),
    "no such layer": (
        lambda: model().get_layer("hiden"),
        ValueError,
        ["'net' has no layer 'hiden'", "hidden"],
    ),
    "super().__init__ forgotten": (
        lambda: Forgetful()(X),
        RuntimeError,
        ["Forgetful", "super().__init__()"],
    ),
    "two layers of one name": (same_names, ValueError, ["'twin'", "name="]),
    "an input left out": (lost_input, ValueError, ["'right'", "left", "inputs"]),
    "no layer in Sequential.add": (lambda: model().add(np.tanh), ValueError, ["'net'", "Lambda"]),
    "condition on a symbol": (bool_of_symbol, TypeError, ["no value yet", "Layer's `call`"]),
    "conv on flat data": (
        lambda: layers.Conv2D(2, 3, name="conv")(X),
        ValueError,
        ["'conv'", "rank 4", "rank 2", "(8, 4)"],
    ),
    "channels not divisible by groups": (
        lambda: layers.Conv2D(4, 3, groups=2, name="conv")(np.ones((1, 8, 8, 3))),
        ValueError,
        ["conv", "groups", "3", "2"],
    ),
    "kernel larger than picture": (
        lambda: (
            layers.Input((4, 4, 1)) is None
            or layers.Conv2D(2, 7, name="conv")(np.ones((1, 4, 4, 1)))
        ),
        ValueError,
        ["4", "7"],
    ),
    "negative units": (lambda: layers.Dense(-3, name="d"), ValueError, ["units", "-3"]),
    "rate above one": (lambda: layers.Dropout(1.5), ValueError, ["rate", "1.5"]),
    "unknown argument of a layer": (
        lambda: layers.Dense(3, unit=4),
        (ValueError, TypeError),
        ["unit"],
    ),
    "reshape that does not fit": (lambda: ops.reshape(X, (5, 5)), ValueError, ["(8, 4)", "(5, 5)"]),
    "matmul that does not fit": (
        lambda: layers.Dense(2)(layers.Input((3,))) @ np.ones((5, 5), "float32"),
        ValueError,
        ["matmul", "5"],
    ),
    "weights file of another model": (
        lambda: model().load_weights("/nowhere/else.safetensors"),
        FileNotFoundError,
        ["/nowhere/else.safetensors"],
    ),
    "weights file with a wrong ending": (
        lambda: model().save_weights("weights.pickle"),
        ValueError,
        [".safetensors", "weights.pickle"],
    ),
    "learning rate as text": (
        lambda: keras.optimizers.SGD(learning_rate="fast"),
        (ValueError, TypeError),
        ["learning_rate", "fast"],
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_message(name):
    act, kind, words = MISTAKES[name]
    with keras.backend_scope("numpy"):
        with pytest.raises(kind) as caught:
            act()
    message = str(caught.value)
    for word in words:
        assert word in message, f"'{word}' is not in: {message}"


def test_there_are_enough_of_them():
    assert len(MISTAKES) >= 40
