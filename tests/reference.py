"""The engines that are installed; the reference models and their data, the same for each."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import pytest

import kerata as keras
from kerata import layers
from kerata.engines import loader

INSTALLED = [name for name, entry in loader.BUILTIN.items() if entry.installed]
ENGINES = sorted(INSTALLED, key="numpy".__ne__)  # the reference first
SLOW = pytest.mark.slow
COMPLETE = [name for name in ENGINES if loader.BUILTIN[name].complete]


def sampled(names: Iterable[Any], nth: int) -> list[Any]:
    """Pairs of an engine and a row: on NumPy all, on other engines every nth; the rest is slow."""
    return [
        pytest.param(engine, name, marks=() if k == 0 or (i + 2 * k) % nth == 0 else SLOW)
        for k, engine in enumerate(ENGINES)
        for i, name in enumerate(names)
    ]


def twin(engine: Any) -> Any:
    """An engine like this one, to be changed; `copy` takes an engine for itself."""
    found = object.__new__(type(engine))
    found.__dict__.update(engine.__dict__)
    return found


def require(*packages: str) -> None:
    """Skip the test, or the module whose first lines say so, where a package is not installed."""
    for package in packages:
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"{package} is not installed", allow_module_level=True)


def mlp() -> tuple[Any, Any, Any]:
    """A multilayer perceptron with dropout."""
    g = np.random.default_rng(0)
    x = g.normal(size=(256, 20)).astype("float32")
    y = (x @ g.normal(size=(20, 4))).argmax(1)
    model = keras.Sequential(
        [
            layers.Input((20,)),
            layers.Dense(32, activation="relu"),
            layers.Dropout(0.3),
            layers.BatchNormalization(),
            layers.Dense(4),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(1e-2), loss, metrics=["accuracy"])
    return model, x, y


def cnn() -> tuple[Any, Any, Any]:
    """The convolutional network of the demo."""
    from kerata.layers import Conv2D, Dense, Dropout, Flatten, MaxPool2D

    g = np.random.default_rng(1)
    y = g.integers(0, 10, 48)
    x = (g.random((48, 28, 28, 1)) * 0.3 + (y / 10)[:, None, None, None]).astype("float32")
    model = keras.Sequential()
    model.add(Conv2D(filters=32, kernel_size=(5, 5), activation="relu", input_shape=x.shape[1:]))
    model.add(Conv2D(filters=32, kernel_size=(5, 5), activation="relu"))
    model.add(MaxPool2D(pool_size=(2, 2)))
    model.add(Dropout(rate=0.25))
    model.add(Conv2D(filters=64, kernel_size=(3, 3), activation="relu"))
    model.add(Conv2D(filters=64, kernel_size=(3, 3), activation="relu"))
    model.add(MaxPool2D(pool_size=(2, 2)))
    model.add(Dropout(rate=0.25))
    model.add(Flatten())
    model.add(Dense(256, activation="relu"))
    model.add(Dropout(rate=0.5))
    model.add(Dense(10, activation="softmax"))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model, x, y


def lstm() -> tuple[Any, Any, Any]:
    """Embedding and LSTM over padded sequences of words."""
    g = np.random.default_rng(2)
    x = g.integers(1, 50, (96, 12))
    for row, length in zip(x, g.integers(4, 13, 96)):
        row[length:] = 0
    y = (x % 7 == 0).any(1).astype("float32")
    model = keras.Sequential(
        [
            layers.Input((12,), dtype="int32"),
            layers.Embedding(50, 16, mask_zero=True),
            layers.LSTM(16),
            layers.Dropout(0.2),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(keras.optimizers.RMSprop(1e-2), "binary_crossentropy", metrics=["accuracy"])
    return model, x, y


def _block(x: Any, width: int) -> Any:
    attended = layers.MultiHeadAttention(num_heads=2, key_dim=width // 2, dropout=0.1)(x, x)
    x = layers.LayerNormalization()(x + attended)
    hidden = layers.Dense(2 * width, activation="gelu")(x)
    return layers.LayerNormalization()(x + layers.Dropout(0.1)(layers.Dense(width)(hidden)))


def transformer() -> tuple[Any, Any, Any]:
    """Two transformer blocks over embedded words."""
    g = np.random.default_rng(3)
    x = g.integers(0, 30, (96, 10))
    y = x.sum(1) % 3
    words = layers.Input((10,), dtype="int32")
    places = layers.Embedding(10, 16)(keras.ops.arange(10))
    h = layers.Embedding(30, 16)(words) + places
    h = layers.GlobalAveragePooling1D()(_block(_block(h, 16), 16))
    model = keras.Model(words, layers.Dense(3, activation="softmax")(h))
    model.compile(
        keras.optimizers.AdamW(3e-3), "sparse_categorical_crossentropy", metrics=["accuracy"]
    )
    return model, x, y


def mixed() -> tuple[Any, Any, Any]:
    """Pictures, numbers and a category in; a class and a number out."""
    g = np.random.default_rng(4)
    x = {
        "picture": g.random((96, 8, 8, 1)).astype("float32"),
        "numbers": g.normal(size=(96, 5)).astype("float32"),
        "category": g.integers(0, 6, (96, 1)),
    }
    y = {"kind": g.integers(0, 3, 96), "price": g.normal(size=(96, 1)).astype("float32")}
    picture = layers.Input((8, 8, 1), name="picture")
    numbers = layers.Input((5,), name="numbers")
    category = layers.Input((1,), dtype="int32", name="category")
    a = layers.Flatten()(layers.MaxPooling2D()(layers.Conv2D(4, 3, activation="relu")(picture)))
    b = layers.Normalization(mean=0.0, variance=1.0)(numbers)
    c = layers.Flatten()(layers.Embedding(6, 3)(category))
    h = layers.Dropout(0.2)(layers.Dense(16, activation="tanh")(layers.Concatenate()([a, b, c])))
    outputs = [
        layers.Dense(3, activation="softmax", name="kind")(h),
        layers.Dense(1, name="price")(h),
    ]
    model = keras.Model([picture, numbers, category], outputs)
    model.compile(
        keras.optimizers.Nadam(2e-3),
        {"kind": "sparse_categorical_crossentropy", "price": "mse"},
        loss_weights={"kind": 1.0, "price": 0.5},
        metrics={"kind": ["accuracy"], "price": ["mae"]},
    )
    return model, x, y


MODELS: dict[str, Callable[[], tuple[Any, Any, Any]]] = {
    "mlp": mlp,
    "cnn": cnn,
    "lstm": lstm,
    "transformer": transformer,
    "mixed": mixed,
}


def build(name: str, engine: str, seed: int = 3) -> tuple[Any, Any, Any]:
    """A reference model on an engine, with the weights that follow from the seed."""
    with keras.backend_scope(engine):
        keras.utils.set_random_seed(seed)
        return MODELS[name]()
