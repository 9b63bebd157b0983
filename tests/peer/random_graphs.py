"""Functional models of random layers, for comparing engines with each other and with Keras."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import numpy as np

MOST = 600  # numbers of one sample, in any tensor
SHAPES = ((5,), (6, 4), (5, 3), (6, 6, 2), (5, 4, 3))
Maker = Callable[[Any, Any], Any]  # of the module `layers` and a generator of random numbers


def _within(inner: Callable[[Any], Any], wrap: str) -> Maker:
    return lambda layers, draw: getattr(layers, wrap)(inner(layers))


def _plain(name: str, *given: Any, **named: Any) -> Maker:
    """A layer; of arguments in a list one is drawn."""

    def make(layers: Any, draw: Any) -> Any:
        pick = lambda x: draw.choice(x) if isinstance(x, list) else x  # noqa: E731
        return getattr(layers, name)(*map(pick, given), **{k: pick(v) for k, v in named.items()})

    return make


OF_VECTORS = [
    _plain("Dense", [3, 4, 5], activation=[None, "relu", "tanh", "gelu", "softmax", "elu"]),
    *map(_plain, "BatchNormalization LayerNormalization UnitNormalization PReLU Softmax".split()),
    _plain("Activation", "sigmoid"), _plain("Reshape", (-1, 1)), _plain("RepeatVector", 3),
    _plain("LeakyReLU"), _plain("Rescaling", 0.5, 0.1),
]  # fmt: skip
OF_SEQUENCES = [
    _plain("Conv1D", [2, 4], [1, 2, 3], padding=["same", "causal"], strides=[1, 2]),
    _plain("LSTM", 3, return_sequences=[True, False]),
    _plain("GRU", 3, return_sequences=[True, False]), _plain("SimpleRNN", 3),
    _within(lambda k: k.GRU(2, return_sequences=True), "Bidirectional"),
    _within(lambda k: k.Dense(3), "TimeDistributed"),
    *map(_plain, "Flatten GlobalAveragePooling1D GlobalMaxPooling1D BatchNormalization".split()),
    _plain("MaxPooling1D", 2, padding="same"), _plain("AveragePooling1D", 2, padding="same"),
    _plain("UpSampling1D", 2), _plain("ZeroPadding1D", 1), _plain("Permute", (2, 1)),
    _plain("SeparableConv1D", 3, 2, padding="same"), _plain("Conv1DTranspose", 2, 2, strides=2),
    _plain("DepthwiseConv1D", 2, padding="same"), _plain("GroupNormalization", 1),
    _plain("LayerNormalization", axis=(1, 2)), _plain("Masking"), _plain("Dense", 4),
    _plain("EinsumDense", "abc,cd->abd", (None, 3)),
]  # fmt: skip
OF_IMAGES = [
    _plain("Conv2D", [2, 3], [1, 2, 3], strides=[1, 2], padding="same"),
    _plain("Conv2D", 2, 3, padding="same", dilation_rate=2),
    _plain("DepthwiseConv2D", 3, padding="same", depth_multiplier=[1, 2]),
    _plain("SeparableConv2D", 3, 2, padding="same"),
    _plain("Conv2DTranspose", 2, 3, strides=2, padding="same"),
    _plain("MaxPooling2D", 2, padding="same"), _plain("AveragePooling2D", 2, padding="same"),
    _plain("GlobalAveragePooling2D"), _plain("GlobalMaxPooling2D", keepdims=True),
    _plain("UpSampling2D", 2, interpolation=["nearest", "bilinear"]),
    *map(_plain, "Flatten BatchNormalization".split()), _plain("GroupNormalization", 1),
    _plain("ZeroPadding2D", 1), _plain("ReLU", 6.0), _plain("Permute", (3, 1, 2)),
    _within(lambda k: k.Conv2D(2, 1), "SpectralNormalization"),
    _within(lambda k: k.LSTM(2), "TimeDistributed"), _plain("Resizing", 4, 4),
    _plain("Reshape", (-1,)),
]  # fmt: skip
OF_TWO = "Add Multiply Average Maximum Subtract Concatenate".split()


def model(k: Any, seed: int) -> Any:
    """A model of two to six random layers, one after another or side by side."""
    draw = random.Random(seed)
    k.utils.set_random_seed(seed)
    inputs = k.Input(draw.choice(SHAPES))
    made = [inputs]
    for _ in range(draw.randint(2, 6)):
        x = draw.choice(made[-2:])
        alike = [y for y in made if y.shape == x.shape]
        if len(alike) > 1 and draw.random() < 0.35:
            x = getattr(k.layers, draw.choice(OF_TWO))()([alike[-1], alike[0]])
        elif len(x.shape) == 3 and draw.random() < 0.2:
            x = k.layers.MultiHeadAttention(2, 3)(x, x)
        else:
            rows = (OF_VECTORS, OF_SEQUENCES, OF_IMAGES)[len(x.shape) - 2]
            x = draw.choice(rows)(k.layers, draw)(x)
        if np.prod(x.shape[1:]) <= MOST:
            made.append(x)
    beside = [made[-1], k.layers.Flatten()(made[-2])]
    return k.Model(inputs, beside if draw.random() < 0.3 else made[-1])


def data(found: Any, seed: int) -> tuple[Any, list[Any]]:
    """Inputs and targets for a model."""
    draw = np.random.default_rng(seed)
    x, *y = (
        draw.normal(size=(4, *t.shape[1:])).astype("float32")
        for t in (*found.inputs, *found.outputs)
    )
    return x, y


def course(k: Any, found: Any, seed: int) -> list[Any]:
    """What a model predicts, the loss of a step, and what it predicts then."""
    x, y = data(found, seed)
    before = found.predict(x, verbose=0)
    found.compile(k.optimizers.SGD(0.05), "mse")
    losses = found.train_on_batch(x, y if len(y) > 1 else y[0])
    flat = k.tree.flatten([before, losses, found.predict(x, verbose=0)])
    return [np.asarray(x, "float32") for x in flat]
