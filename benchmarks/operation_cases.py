"""The operations that decide how fast networks train, with arguments of two sizes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

Shape = tuple[int, ...]


@dataclass(frozen=True)
class Integers:
    """An argument of integers below a limit."""

    shape: Shape
    limit: int


@dataclass(frozen=True)
class Case:
    """An operation: its call, what it is called with, and how fast it must be on NumPy."""

    call: Callable[..., Any]  # (kerata, *tensors) -> a tensor or several
    small: tuple[Any, ...]
    large: tuple[Any, ...]
    on_numpy: float = 1.5  # times what torch takes with one thread
    fixed: int = 0  # so many leading arguments are not differentiated
    draws: bool = False  # a random draw: forward alone

    def batches(self, size: str) -> list[list[np.ndarray]]:
        """The arguments of each call of a step, from a fixed seed.

        At the small size a step makes ten calls, as steps do, or the call of the step itself would
        be all that is measured.
        """
        random = np.random.default_rng(0)
        return [
            [_drawn(random, argument) for argument in getattr(self, size)]
            for _ in range(10 if size == "small" else 1)
        ]


def _drawn(random: np.random.Generator, argument: Any) -> np.ndarray:
    if isinstance(argument, Integers):
        return random.integers(argument.limit, size=argument.shape).astype("int32")
    return random.uniform(0.05, 1, argument).astype("float32")


IMAGES, WIDE = (64, 24, 24, 32), (4096, 256)
ELEMENTS = {"small": ((32, 128),), "large": (IMAGES,)}
ROWS = {"small": ((32, 128),), "large": (WIDE,)}
COLUMNS = {"small": ((32, 64),), "large": (IMAGES,)}
POOLED = {"small": ((8, 16, 16, 16),), "large": ((64, 24, 24, 64),)}
RECURRENT = 2.5


def _axes(x: Any) -> tuple[int, ...]:
    """All axes but the last."""
    return tuple(range(len(x.shape) - 1))


def _normalized(k: Any, x: Any, scale: Any, offset: Any) -> Any:
    return k.ops.batch_normalization_training(x, len(x.shape) - 1, offset, scale)[0]


def _recurrent(gates: int, states: int) -> dict[str, tuple[Shape, ...]]:
    """Sequences, states, kernel, recurrent kernel, bias."""
    sizes = {"small": (8, 10, 16, 16), "large": (32, 64, 128, 128)}
    return {
        name: (
            (n, t, f), *[(n, u)] * states, (f, gates * u), (u, gates * u), (gates * u,)
        )
        for name, (n, t, f, u) in sizes.items()
    }  # fmt: skip


def _gru(k: Any, x: Any, h: Any, kernel: Any, recurrent: Any, bias: Any, own: Any) -> Any:
    return k.ops.gru(x, h, kernel, recurrent, k.ops.stack([bias, own]))[0]


CASES = {
    "linear": Case(
        lambda k, x, w, b: k.ops.linear(x, w, b),
        ((32, 128), (128, 128), (128,)), ((512, 1024), (1024, 1024), (1024,)), 2.5,
    ),
    "conv": Case(
        lambda k, x, w: k.ops.conv(x, w),
        ((8, 16, 16, 16), (3, 3, 16, 16)), ((32, 28, 28, 32), (3, 3, 32, 64)), 2.5,
    ),
    "conv_transpose": Case(
        lambda k, x, w: k.ops.conv_transpose(x, w, 2, "valid"),
        ((8, 8, 8, 16), (3, 3, 8, 16)), ((16, 16, 16, 64), (3, 3, 32, 64)), 2.5,
    ),
    "depthwise_conv": Case(
        lambda k, x, w: k.ops.depthwise_conv(x, w),
        ((8, 16, 16, 16), (3, 3, 16, 1)), ((32, 28, 28, 64), (3, 3, 64, 1)), 2.5,
    ),
    "max_pool": Case(lambda k, x: k.ops.max_pool(x, 2), **POOLED, on_numpy=2.5),
    "average_pool": Case(lambda k, x: k.ops.average_pool(x, 2), **POOLED, on_numpy=2.5),
    "dot_product_attention": Case(
        lambda k, q, key, v: k.ops.dot_product_attention(q, key, v),
        ((4, 16, 4, 16),) * 3, ((8, 256, 8, 64),) * 3, 2.5,
    ),
    "lstm": Case(
        lambda k, x, h, c, w, r, b: k.ops.lstm(x, h, c, w, r, b)[0],
        **_recurrent(4, 2), on_numpy=RECURRENT,
    ),
    "gru": Case(
        _gru,
        **{size: (*shapes, shapes[-1]) for size, shapes in _recurrent(3, 1).items()},
        on_numpy=RECURRENT,
    ),
    "simple_rnn": Case(
        lambda k, x, h, w, r, b: k.ops.simple_rnn(x, h, w, r, b)[0],
        **_recurrent(1, 1), on_numpy=RECURRENT,
    ),
    "softmax": Case(lambda k, x: k.ops.softmax(x), **ROWS),
    "log_softmax": Case(lambda k, x: k.ops.log_softmax(x), **ROWS),
    "logsumexp": Case(lambda k, x: k.ops.logsumexp(x, -1), **ROWS),
    "layer_normalization": Case(
        lambda k, x, g, b: k.ops.layer_normalization(x, g, b, -1, 1e-3),
        ((32, 128), (128,), (128,)), (WIDE, (256,), (256,)),
    ),
    "batch_normalization": Case(
        _normalized, ((32, 64), (64,), (64,)), (IMAGES, (32,), (32,)),
    ),
    "rms_normalization": Case(
        lambda k, x, g: k.ops.rms_normalization(x, g, -1, 1e-6),
        ((32, 128), (128,)), (WIDE, (256,)),
    ),
    "moments": Case(lambda k, x: k.ops.moments(x, _axes(x)), **COLUMNS),
    "mean": Case(lambda k, x: k.ops.mean(x, _axes(x)), **COLUMNS),
    "var": Case(lambda k, x: k.ops.var(x, _axes(x)), **COLUMNS),
    "relu": Case(lambda k, x: k.ops.relu(x), **ELEMENTS),
    "gelu": Case(lambda k, x: k.ops.gelu(x, approximate=False), **ELEMENTS),
    "silu": Case(lambda k, x: k.ops.silu(x), **ELEMENTS),
    "sigmoid": Case(lambda k, x: k.ops.sigmoid(x), **ELEMENTS),
    "softplus": Case(lambda k, x: k.ops.softplus(x), **ELEMENTS),
    "sparse_categorical_crossentropy": Case(
        lambda k, t, x: k.ops.sparse_categorical_crossentropy(t, x, True),
        (Integers((32,), 10), (32, 10)), (Integers((4096,), 256), WIDE), fixed=1,
    ),
    "categorical_crossentropy": Case(
        lambda k, t, x: k.ops.categorical_crossentropy(t, x, True),
        ((32, 10), (32, 10)), (WIDE, WIDE), fixed=1,
    ),
    "binary_crossentropy": Case(
        lambda k, t, x: k.ops.binary_crossentropy(t, x, True),
        ((32, 10), (32, 10)), (WIDE, WIDE), fixed=1,
    ),
    "dropout": Case(lambda k, x, seed: k.random.dropout(x, 0.25, seed=seed), **ELEMENTS),
    "normal": Case(
        lambda k, x, seed: k.random.normal(x.shape, seed=seed), **ELEMENTS, draws=True
    ),
    "uniform": Case(
        lambda k, x, seed: k.random.uniform(x.shape, seed=seed), **ELEMENTS, draws=True
    ),
    "einsum": Case(
        lambda k, x, w: k.ops.einsum("abc,cde->abde", x, w),
        ((8, 16, 32), (32, 4, 8)), ((16, 128, 256), (256, 8, 32)), 2.5,
    ),
    "one_hot": Case(
        lambda k, x: k.ops.one_hot(x, 64),
        (Integers((32,), 64),), (Integers((16384,), 64),), fixed=1,
    ),
    "take_along_axis": Case(
        lambda k, i, x: k.ops.take_along_axis(x, i, -1),
        (Integers((32, 16), 128), (32, 128)), (Integers((4096, 64), 256), WIDE), fixed=1,
    ),
    "segment_sum": Case(
        lambda k, i, x: k.ops.segment_sum(x, i, 64),
        (Integers((32,), 64), (32, 16)), (Integers((16384,), 64), (16384, 64)), fixed=1,
    ),
    "clip": Case(lambda k, x: k.ops.clip(x, 0.2, 0.8), **ELEMENTS),
    "rsqrt": Case(lambda k, x: k.ops.rsqrt(x), **ELEMENTS),
    "top_k": Case(lambda k, x: k.ops.top_k(x, 5)[0], **ROWS),
    "resize": Case(
        lambda k, x: k.ops.image.resize(x, (2 * x.shape[1], 2 * x.shape[2])),
        ((4, 8, 8, 4),), ((16, 32, 32, 32),),
    ),
}  # fmt: skip
