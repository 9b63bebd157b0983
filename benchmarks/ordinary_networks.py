"""Eight networks of shapes that nothing was tuned on, in the words that kerata and Keras share.

Each function takes the module, `kerata` or `keras`, and returns a compiled model.
"""

from __future__ import annotations

from typing import Any

import numpy as np


def _floats(*shape: int) -> Any:
    return np.random.default_rng(len(shape)).standard_normal(shape, np.float32)


def _classes(count: int, *shape: int) -> Any:
    return np.random.default_rng(7).integers(0, count, shape).astype("int32")


def _words(rows: int, length: int, count: int) -> Any:
    """Sentences of many lengths; zeros follow each."""
    generator = np.random.default_rng(3)
    words = generator.integers(1, count, (rows, length))
    ends = generator.integers(length // 4, length + 1, (rows, 1))
    return np.where(np.arange(length) < ends, words, 0).astype("int32")


def resnet20(k: Any) -> Any:
    """Three times three residual blocks of 16, 32 and 64 channels (He et al., 2016)."""
    layers = k.layers

    def convolved(x: Any, filters: int, window: int, strides: int) -> Any:
        x = layers.Conv2D(filters, window, strides, padding="same", use_bias=False)(x)
        return layers.BatchNormalization()(x)

    inputs = k.Input((32, 32, 3))
    x = layers.Activation("relu")(convolved(inputs, 16, 3, 1))
    for filters in (16, 32, 64):
        for block in range(3):
            strides = 2 if filters > 16 and block == 0 else 1
            y = layers.Activation("relu")(convolved(x, filters, 3, strides))
            y = convolved(y, filters, 3, 1)
            x = convolved(x, filters, 1, 2) if strides == 2 else x
            x = layers.Activation("relu")(layers.Add()([x, y]))
    outputs = layers.Dense(10, activation="softmax")(layers.GlobalAveragePooling2D()(x))
    model = k.Model(inputs, outputs)
    model.compile(k.optimizers.SGD(0.01, momentum=0.9), "sparse_categorical_crossentropy")
    return model


def mobilenet(k: Any) -> Any:
    """Depthwise convolutions with pointwise ones between them (Howard et al., 2017)."""
    layers = k.layers
    inputs = x = k.Input((48, 48, 3))
    x = layers.Conv2D(16, 3, 2, padding="same", use_bias=False)(x)
    x = layers.ReLU(6.0)(layers.BatchNormalization()(x))
    for filters, strides in ((32, 1), (64, 2), (64, 1), (128, 2), (128, 1), (256, 2)):
        x = layers.DepthwiseConv2D(3, strides, padding="same", use_bias=False)(x)
        x = layers.ReLU(6.0)(layers.BatchNormalization()(x))
        x = layers.Conv2D(filters, 1, use_bias=False)(x)
        x = layers.ReLU(6.0)(layers.BatchNormalization()(x))
    x = layers.Dropout(0.2)(layers.GlobalAveragePooling2D()(x))
    model = k.Model(inputs, layers.Dense(10)(x))
    loss = k.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile("adam", loss, metrics=["accuracy"])
    return model


def masked_gru(k: Any) -> Any:
    """A bidirectional GRU over sentences of different lengths."""
    layers = k.layers
    model = k.Sequential(
        [
            layers.Input((60,), dtype="int32"),
            layers.Embedding(5000, 64, mask_zero=True),
            layers.Bidirectional(layers.GRU(64)),
            layers.Dense(32, activation="relu"),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    return model


def stacked_lstm(k: Any) -> Any:
    """Two LSTM layers that return sequences, and a value for each step."""
    layers = k.layers
    model = k.Sequential(
        [
            layers.Input((48, 12)),
            layers.LSTM(96, return_sequences=True),
            layers.LSTM(48, return_sequences=True),
            layers.TimeDistributed(layers.Dense(3)),
        ]
    )
    model.compile("rmsprop", "mse", metrics=["mae"])
    return model


def text_cnn(k: Any) -> Any:
    """Windows of three, four and five words, the largest of each filter (Kim, 2014)."""
    layers = k.layers
    inputs = k.Input((100,), dtype="int32")
    words = layers.Embedding(5000, 100)(inputs)
    found = [
        layers.GlobalMaxPooling1D()(layers.Conv1D(100, size, activation="relu")(words))
        for size in (3, 4, 5)
    ]
    x = layers.Dropout(0.5)(layers.Concatenate()(found))
    model = k.Model(inputs, layers.Dense(5, activation="softmax")(x))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def unet(k: Any) -> Any:
    """Down to a quarter and up again by transposed convolutions (Ronneberger et al., 2015)."""
    layers = k.layers

    def twice(x: Any, filters: int) -> Any:
        for _ in range(2):
            x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        return x

    inputs = k.Input((48, 48, 1))
    one = twice(inputs, 12)
    two = twice(layers.MaxPooling2D()(one), 24)
    x = twice(layers.MaxPooling2D()(two), 48)
    for filters, beside in ((24, two), (12, one)):
        x = layers.Conv2DTranspose(filters, 2, 2)(x)
        x = twice(layers.Concatenate()([x, beside]), filters)
    model = k.Model(inputs, layers.Conv2D(1, 1, activation="sigmoid")(x))
    model.compile("adam", "binary_crossentropy")
    return model


def wide_and_deep(k: Any) -> Any:
    """Categories and numbers by two ways to two outputs (Cheng et al., 2016)."""
    layers = k.layers
    numbers = k.Input((13,), name="numbers")
    kinds = [k.Input((), dtype="int32", name=f"kind_{i}") for i in range(4)]
    deep = [layers.Embedding(1000, 16)(kind) for kind in kinds]
    x = layers.Concatenate()([*deep, layers.BatchNormalization()(numbers)])
    for width in (128, 64):
        x = layers.Dropout(0.1)(layers.Dense(width, activation="relu")(x))
    wide = layers.Add()([layers.Embedding(1000, 1)(kind) for kind in kinds])
    both = layers.Concatenate()([x, wide, numbers])
    outputs = {
        "clicked": layers.Dense(1, activation="sigmoid", name="clicked")(both),
        "spent": layers.Dense(1, name="spent")(both),
    }
    model = k.Model([numbers, *kinds], outputs)
    model.compile(
        "adam",
        {"clicked": "binary_crossentropy", "spent": "huber"},
        loss_weights={"clicked": 1.0, "spent": 0.3},
        metrics={"clicked": ["accuracy"], "spent": ["mae"]},
    )
    return model


def vision_transformer(k: Any) -> Any:
    """Three encoder blocks of width 64 over 64 patches (Dosovitskiy et al., 2021)."""
    layers = k.layers
    inputs = k.Input((32, 32, 3))
    x = layers.Reshape((64, 64))(layers.Conv2D(64, 4, 4)(inputs))
    places = k.ops.zeros_like(x[:, :, 0], dtype="int32") + k.ops.arange(64, dtype="int32")
    x = x + layers.Embedding(64, 64)(places)
    for _ in range(3):
        y = layers.LayerNormalization(epsilon=1e-6)(x)
        x = x + layers.Dropout(0.1)(layers.MultiHeadAttention(4, 16)(y, y))
        y = layers.LayerNormalization(epsilon=1e-6)(x)
        y = layers.Dense(64)(layers.Dense(128, activation="gelu")(y))
        x = x + layers.Dropout(0.1)(y)
    x = layers.GlobalAveragePooling1D()(layers.LayerNormalization(epsilon=1e-6)(x))
    model = k.Model(inputs, layers.Dense(10)(x))
    loss = k.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(k.optimizers.AdamW(1e-3, weight_decay=1e-4), loss, metrics=["accuracy"])
    return model


def data(name: str, rows: int) -> tuple[Any, Any]:
    """Random inputs and targets of a network."""
    if name in ("resnet20", "vision_transformer"):
        return _floats(rows, 32, 32, 3), _classes(10, rows)
    if name == "mobilenet":
        return _floats(rows, 48, 48, 3), _classes(10, rows)
    if name == "masked_gru":
        return _words(rows, 60, 5000), _classes(2, rows, 1).astype("float32")
    if name == "stacked_lstm":
        return _floats(rows, 48, 12), _floats(rows, 48, 3)
    if name == "text_cnn":
        return _words(rows, 100, 5000), _classes(5, rows)
    if name == "unet":
        shape = (rows, 48, 48, 1)
        return _floats(*shape), _classes(2, *shape).astype("float32")
    kinds = {f"kind_{i}": _classes(1000, rows) for i in range(4)}
    targets = {"clicked": _classes(2, rows, 1).astype("float32"), "spent": _floats(rows, 1)}
    return {"numbers": _floats(rows, 13), **kinds}, targets


NETWORKS = {
    function.__name__: function
    for function in (
        resnet20, mobilenet, masked_gru, stacked_lstm, text_cnn, unet, wide_and_deep,
        vision_transformer,
    )
}  # fmt: skip
