"""Small models that are trained, saved, loaded and trained on, in kerata or in PyPI's keras.

`python -m tests.saving.small_models write|read LIBRARY FOLDER [ENGINE]`; `read` compares outputs,
metrics and the losses of further training with what `write` noted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

DRAW = np.random.default_rng(0)
X = DRAW.normal(size=(6, 4, 3)).astype("float32")
Y: dict[str, Any] = {
    "functional": [
        DRAW.normal(size=(6, 2)).astype("float32"),
        DRAW.integers(0, 2, (6, 1)).astype("float32"),
    ],
    "sequential": DRAW.integers(0, 3, (6,)),
}


def registered(keras: Any) -> tuple[Any, Any]:
    """A layer with layers in a list and a dict, and a function, of the user's own."""
    layers = keras.layers

    @keras.saving.register_keras_serializable("small")
    class Own(layers.Layer):
        def __init__(self, units: int = 3, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            self.units = units
            self.inner = layers.Dense(units, name="inner")
            self.more = [layers.Dense(units), {"a": layers.Dense(units)}]

        def build(self, shape: Any) -> None:
            self.scale = self.add_weight(shape=(self.units,), name="scale", initializer="ones")
            self.inner.build(shape)
            for layer in (self.more[0], self.more[1]["a"]):
                layer.build((*shape[:-1], self.units))

        def call(self, x: Any) -> Any:
            return self.more[1]["a"](self.more[0](self.inner(x) * self.scale))

        def get_config(self) -> dict[str, Any]:
            return {**super().get_config(), "units": self.units}

    @keras.saving.register_keras_serializable("small")
    def double(x: Any) -> Any:
        return x * 2

    return Own, double


def models(keras: Any) -> Iterator[tuple[str, Any]]:
    layers, ops = keras.layers, keras.ops
    own, double = registered(keras)
    x = keras.Input((4, 3), name="x")
    shared = layers.Dense(3, name="shared", activation="relu", kernel_regularizer="l2")
    last = layers.LSTM(2)(shared(shared(x)))
    normal = layers.BatchNormalization()(x)
    attention = layers.MultiHeadAttention(2, 3, name="attention")(x, x)
    both = layers.Bidirectional(layers.GRU(2))(normal)
    each = layers.Flatten()(layers.TimeDistributed(layers.Dense(2))(attention))
    window = ops.mean(layers.Conv1D(2, 2)(x), axis=1)
    inner = keras.Sequential([layers.Dense(3), layers.Dense(2)], name="inner")(normal)
    parts = [each, last, both, window, own(name="own")(x)[:, 0], inner[:, 1]]
    joined = layers.Lambda(double, name="double")(ops.concatenate(parts, axis=-1))
    joined = layers.LayerNormalization()(joined)
    first = layers.Dense(2, name="first")(joined)
    second = layers.Dense(1, activation="sigmoid", name="second")(joined)
    model = keras.Model(x, [first, second])
    decay = keras.optimizers.schedules.ExponentialDecay(0.01, 2, 0.9)
    model.compile(
        keras.optimizers.Adam(decay),
        loss=["mse", keras.losses.BinaryCrossentropy(label_smoothing=0.1)],
        loss_weights=[1.0, 0.5],
        metrics=[["mae"], ["accuracy", keras.metrics.AUC(name="auc")]],
    )
    yield "functional", model
    yield "sequential", sequential(keras)


def sequential(keras: Any) -> Any:
    layers = keras.layers
    model = keras.Sequential(
        [
            keras.Input((4, 3)),
            layers.Conv1D(4, 2, padding="same"),
            layers.MaxPooling1D(),
            layers.Flatten(),
            layers.Dense(3, activation="softmax"),
        ]
    )
    model.compile(
        keras.optimizers.SGD(0.1, momentum=0.9, nesterov=True),
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model


def outcome(name: str, model: Any) -> dict[str, Any]:
    """Outputs, metrics, and the history of two further epochs."""
    outputs = model.predict(X, verbose=0)
    outputs = outputs if isinstance(outputs, list) else [outputs]
    found = {f"output {i}": x for i, x in enumerate(outputs)}
    metrics = model.evaluate(X, Y[name], verbose=0, return_dict=True)
    further = model.fit(X, Y[name], epochs=2, shuffle=False, verbose=0).history
    found["names"] = np.array([*metrics, *further])
    found["metrics"] = np.array(list(metrics.values()))
    found["history"] = np.array(list(further.values()))
    return found


def write(keras: Any, folder: Path) -> None:
    keras.utils.set_random_seed(1)
    for name, model in models(keras):
        model.fit(X, Y[name], epochs=2, batch_size=3, shuffle=False, verbose=0)
        for suffix in (".keras", ".h5"):
            model.save(folder / f"{name}{suffix}")
        np.savez(folder / f"{name}.npz", **outcome(name, model))


def read(keras: Any, folder: Path, suffix: str = ".keras") -> None:
    registered(keras)
    for name in Y:
        wanted = np.load(folder / f"{name}.npz")
        found = outcome(name, keras.saving.load_model(folder / f"{name}{suffix}"))
        assert list(found.pop("names")) == list(wanted["names"])
        for key, value in found.items():
            tolerance = (1e-4, 1e-4) if key == "history" else (1e-5, 1e-6)
            np.testing.assert_allclose(value, wanted[key], *tolerance, err_msg=f"{name} {key}")


def main(what: str, library: str, folder: str, engine: str = "torch") -> None:
    if library == "keras":
        os.environ["KERAS_BACKEND"] = engine
    keras = import_module(library)
    if library == "kerata":
        keras.set_backend(engine)
    {"write": write, "read": read}[what](keras, Path(folder))


if __name__ == "__main__":
    main(*sys.argv[1:])
