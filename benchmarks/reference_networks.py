"""The four reference networks, which the operations and loops were tuned on."""

from __future__ import annotations

from typing import Any

import numpy as np


def mlp_data(count: int = 2048) -> tuple[Any, Any]:
    """Random pictures of 784 numbers and their classes."""
    generator = np.random.default_rng(0)
    return generator.random((count, 784), np.float32), generator.integers(0, 10, count).astype(
        "int32"
    )


def cnn_data(count: int = 256) -> tuple[Any, Any]:
    """Random pictures of 28 by 28 and their classes."""
    x, y = mlp_data(count)
    return x.reshape(-1, 28, 28, 1), y


def mlp() -> Any:
    """784-128-128-10, compiled with Adam."""
    import kerata as keras
    from kerata import layers

    model = keras.Sequential(
        [
            layers.Input((784,)),
            layers.Dense(128, activation="relu"),
            layers.Dense(128, activation="relu"),
            layers.Dense(10),
        ]
    )
    model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    return model


def cnn() -> Any:
    """The convolutional network of the demo, compiled with Adam."""
    import kerata as keras
    from kerata.layers import Conv2D, Dense, Dropout, Flatten, MaxPool2D

    model = keras.Sequential()
    model.add(Conv2D(filters=32, kernel_size=(5, 5), activation="relu", input_shape=(28, 28, 1)))
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
    model.compile("adam", "sparse_categorical_crossentropy")
    return model


WORDS, LENGTH, WIDTH, HEADS = 10_000, 80, 128, 4


def lstm_data(count: int = 256, length: int = LENGTH) -> tuple[Any, Any]:
    """Random sequences of words and one of two classes for each."""
    generator = np.random.default_rng(0)
    x = generator.integers(0, WORDS, (count, length)).astype("int32")
    return x, generator.integers(0, 2, count).astype("float32")


def transformer_data(count: int = 128) -> tuple[Any, Any]:
    """The same, 128 words long."""
    return lstm_data(count, 128)


def lstm() -> Any:
    """An embedding, an LSTM of 128 units and one output, compiled with Adam."""
    import kerata as keras
    from kerata import layers

    model = keras.Sequential(
        [
            layers.Input((LENGTH,), dtype="int32"),
            layers.Embedding(WORDS, WIDTH),
            layers.LSTM(WIDTH),
            layers.Dense(1),
        ]
    )
    model.compile("adam", keras.losses.BinaryCrossentropy(from_logits=True))
    return model


def transformer() -> Any:
    """Two encoder blocks of width 128 with four heads, normalised after, compiled with Adam."""
    import kerata as keras
    from kerata import layers

    inputs = keras.Input((128,), dtype="int32")
    x = layers.Embedding(WORDS, WIDTH)(inputs)
    for _ in range(2):
        attended = layers.MultiHeadAttention(HEADS, WIDTH // HEADS)(x, x)
        x = layers.LayerNormalization(epsilon=1e-6)(x + layers.Dropout(0.1)(attended))
        fed = layers.Dense(WIDTH)(layers.Dense(4 * WIDTH, activation="relu")(x))
        x = layers.LayerNormalization(epsilon=1e-6)(x + layers.Dropout(0.1)(fed))
    outputs = layers.Dense(1)(layers.GlobalAveragePooling1D()(x))
    model = keras.Model(inputs, outputs)
    model.compile("adam", keras.losses.BinaryCrossentropy(from_logits=True))
    return model


def batches(x: Any, y: Any, size: int, seed: int) -> Any:
    """What a hand-written loop does for its batches: a new order, then slices."""
    order = np.random.default_rng(seed).permutation(len(x))
    for start in range(0, len(x) - size + 1, size):
        rows = order[start : start + size]
        yield x[rows], y[rows]
