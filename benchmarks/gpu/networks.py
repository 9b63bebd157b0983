"""The networks that are timed: their sizes, data, parameters, and kerata's form of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

WORDS, CLASSES = 10_000, 10


@dataclass(frozen=True)
class Network:
    """A network's size.

    Args:
        kind: "mlp", "cnn", "lstm" or "transformer".
        batch, steps: rows of a batch, and batches of an epoch.
        width: numbers that a row, a word or the first convolution has; those of the layers too.
        depth: hidden layers, blocks of two convolutions, or encoder blocks.
        length: words of a row, or rows and columns of a picture.
    """

    kind: str
    batch: int
    steps: int
    width: int
    depth: int = 1
    length: int = 1
    heads: int = 8

    @property
    def pictures(self) -> tuple[int, ...]:
        """Filters of each block of convolutions."""
        return tuple(self.width * 2**i for i in range(self.depth))

    @property
    def reads_words(self) -> bool:
        """Whether rows are words and targets one of two; else they are floats and classes."""
        return self.kind in ("lstm", "transformer")

    def data(self) -> tuple[Any, Any]:
        """Random rows and targets of an epoch."""
        random, count = np.random.default_rng(0), self.batch * self.steps
        if self.reads_words:
            x = random.integers(0, WORDS, (count, self.length)).astype("int32")
            return x, random.integers(0, 2, count).astype("float32")
        shape = (self.width,) if self.kind == "mlp" else (self.length, self.length, 3)
        x = random.random((count, *shape), np.float32)
        return x, random.integers(0, CLASSES, count).astype("int32")


DEVICE = {  # a step takes some 10 to 60 ms in float32 on one large GPU
    "mlp": Network("mlp", 2048, 8, 4096, depth=4),
    "cnn": Network("cnn", 512, 8, 64, depth=3, length=32),
    "lstm": Network("lstm", 512, 8, 512, length=128),
    "transformer": Network("transformer", 64, 8, 512, depth=4, length=128),
}
SMALL = {
    "mlp": Network("mlp", 32, 4, 32, depth=2),
    "cnn": Network("cnn", 8, 4, 4, depth=2, length=8),
    "lstm": Network("lstm", 8, 4, 16, length=20),
    "transformer": Network("transformer", 8, 4, 16, depth=1, length=12, heads=2),
}


def starts(net: Network) -> list[tuple[str, tuple[int, ...]]]:
    """How each parameter begins, and its shape: layer by layer, kernel before bias."""
    w = net.width
    if net.kind == "mlp":
        return [*_dense(w, w) * net.depth, *_dense(w, CLASSES)]
    if net.kind == "cnn":
        found, before = [], 3
        for filters in net.pictures:
            found += [*_dense(3, 3, before, filters), *_dense(3, 3, filters, filters)]
            before = filters
        flat = before * (net.length // 2**net.depth) ** 2
        return [*found, *_dense(flat, before), *_dense(before, CLASSES)]
    if net.kind == "lstm":
        middle = [("glorot", (w, 4 * w)), *_dense(w, 4 * w)]
    else:
        normalization = [("ones", (w,)), ("zeros", (w,))]
        attention = [*_dense(w, 3 * w), *_dense(w, w), *normalization]
        fed = [*_dense(w, 4 * w), *_dense(4 * w, w), *normalization]
        middle = [*attention, *fed] * net.depth
    return [("glorot", (WORDS, w)), *middle, *_dense(w, 1)]


def _dense(*shape: int) -> list[tuple[str, tuple[int, ...]]]:
    return [("glorot", shape), ("zeros", shape[-1:])]


def parameters(net: Network) -> list[Any]:
    """Arrays that begin so."""
    random, found = np.random.default_rng(1), []
    for start, shape in starts(net):
        limit = np.sqrt(6 / (np.prod(shape[:-2]) * sum(shape[-2:])))
        drawn = random.uniform(-limit, limit, shape) if start == "glorot" else None
        found.append(np.asarray(getattr(np, start)(shape) if drawn is None else drawn, "float32"))
    return found


def model(net: Network) -> Any:
    """kerata's, compiled with Adam."""
    import kerata as keras
    from kerata.layers import Dense, Dropout

    inputs, x = {"mlp": _mlp, "cnn": _cnn}.get(net.kind, _words)(net)
    if net.kind == "cnn":
        x = Dropout(0.5)(Dense(net.pictures[-1], activation="relu")(x))
    outputs = Dense(1 if net.reads_words else CLASSES, dtype="float32")(x)
    made = keras.Model(inputs, outputs)
    losses = keras.losses
    loss = losses.BinaryCrossentropy if net.reads_words else losses.SparseCategoricalCrossentropy
    made.compile("adam", loss(from_logits=True))
    return made


def _mlp(net: Network) -> tuple[Any, Any]:
    import kerata as keras

    x = inputs = keras.Input((net.width,))
    for _ in range(net.depth):
        x = keras.layers.Dense(net.width, activation="relu")(x)
    return inputs, x


def _cnn(net: Network) -> tuple[Any, Any]:
    import kerata as keras
    from kerata.layers import Conv2D, Dropout, Flatten, MaxPooling2D

    x = inputs = keras.Input((net.length, net.length, 3))
    for filters in net.pictures:
        for _ in range(2):
            x = Conv2D(filters, 3, padding="same", activation="relu")(x)
        x = Dropout(0.25)(MaxPooling2D()(x))
    return inputs, Flatten()(x)


def _words(net: Network) -> tuple[Any, Any]:
    import kerata as keras
    from kerata import layers

    inputs = keras.Input((net.length,), dtype="int32")
    x = layers.Embedding(WORDS, net.width)(inputs)
    if net.kind == "lstm":
        return inputs, layers.LSTM(net.width)(x)
    for _ in range(net.depth):
        attended = layers.MultiHeadAttention(net.heads, net.width // net.heads)(x, x)
        x = layers.LayerNormalization(epsilon=1e-6)(x + layers.Dropout(0.1)(attended))
        fed = layers.Dense(net.width)(layers.Dense(4 * net.width, activation="relu")(x))
        x = layers.LayerNormalization(epsilon=1e-6)(x + layers.Dropout(0.1)(fed))
    return inputs, layers.GlobalAveragePooling1D()(x)
