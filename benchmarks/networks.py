"""The two networks that are timed, in kerata's words."""

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


def batches(x: Any, y: Any, size: int, seed: int) -> Any:
    """What a hand-written loop does for its batches: a new order, then slices."""
    order = np.random.default_rng(seed).permutation(len(x))
    for start in range(0, len(x) - size + 1, size):
        rows = order[start : start + size]
        yield x[rows], y[rows]
