"""Dropout masks, the same on every engine."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ..core import Seed, Tensor, TensorLike
from ..engine import SparseTensor, Symbol, record
from ..engine.random.bits import threshold
from ..ops._base import current, dispatch, operation
from ..ops._base.errors import explain
from ..ops.numpy.creation import zeros_like
from .draws import sizes
from .seeds import draw_key


def _mask(key: Tensor, count: int, rate: float) -> Tensor:
    """Which of `count` elements stay, as `engine/random/bits.py` says: bool tensor `[count]`."""
    engine = current()
    words = engine.random_bits(key, (count + 1) // 2)
    pairs = (engine.shape(words)[0], 1)
    low = engine.bitwise_and(words, engine.scalar(0xFFFF, "uint32"))
    high = engine.right_shift(words, engine.scalar(16, "uint32"))
    draws = engine.concatenate([engine.reshape(low, pairs), engine.reshape(high, pairs)], 1)
    draws = engine.reshape(draws, (2 * pairs[0],))
    if count % 2:
        draws = engine.slice(draws, (0,), (count,), (1,))
    draws = engine.cast(draws, "int32")  # engines without an order of unsigned words
    return engine.less(engine.scalar(threshold(rate) - 1, "int32"), draws)


def _dropped(
    x: TensorLike, key: Tensor, rate: float, noise_shape: Sequence[int] | None = None
) -> Tensor:
    """`x / (1 - rate)` where a draw of 16 bits is at least `round(rate * 65536)`, else zero.

    Args:
        x: a float tensor.
        key: uint32 tensor `[2]`.
        rate: share of elements to drop, of which some remain.
        noise_shape: shape of the mask, which broadcasts to x's; None: x's.
    """
    engine = current()
    dtype, shape = engine.dtype(x), tuple(engine.shape(x) if noise_shape is None else noise_shape)
    keep = engine.reshape(_mask(key, math.prod(shape), rate), shape)
    kept = engine.multiply(x, engine.scalar(1.0 / (1.0 - rate), dtype))
    return engine.where(keep, kept, engine.full((), 0, dtype))


_dropped.__name__ = "dropout"  # under which engines offer a faster form of it


_apply = operation(tensors=2, floating=1)(_dropped)


def dropout(
    inputs: TensorLike, rate: float, noise_shape: Sequence[int] | None = None, seed: Seed = None
) -> Tensor:
    """Set a share of the elements to zero and divide the others by `1 - rate`.

    The mask follows from the seed alone and is the same on every engine.

    Args:
        inputs: a float tensor.
        rate: share of elements to drop, in [0, 1], taken to the nearest multiple of 2^-16.
        noise_shape: shape of the mask, which broadcasts to that of `inputs`; None in it: the size
            of `inputs` there.
        seed: an integer, a `SeedGenerator`, or None.

    Raises:
        ValueError: if `rate` is not in [0, 1].

    >>> import numpy as np
    >>> x = dropout(np.ones(10000, "float32"), 0.2, seed=1)
    >>> sorted(set(x.tolist())), bool(abs(x.mean() - 1) < 0.05)
    ([0.0, 1.25], True)
    """
    try:
        if not 0 <= rate <= 1:
            raise ValueError(f"`rate` must be in [0, 1]; given: {rate!r}.")
        if type(inputs) is Symbol and not current().abstract:
            return record(dropout, (inputs, rate), {"noise_shape": noise_shape, "seed": seed})
        if type(inputs) is SparseTensor and noise_shape is None:
            values: Any = dropout(inputs.values, rate, seed=seed)
            return inputs.with_values(values)  # type: ignore[return-value]
        x = dispatch.tensor(inputs)
        key = draw_key(seed)
        if rate == 0:
            return x
        if threshold(rate) > 0xFFFF:  # all of them
            return zeros_like(x)
        if noise_shape is not None:
            shape = current().shape(x)
            filled = [shape[i] if n is None else n for i, n in enumerate(noise_shape)]
            noise_shape = sizes(filled, "dropout", "noise_shape")
        return _apply(x, key, rate, noise_shape)
    except Exception as error:
        explain(error, dropout, (inputs, rate, noise_shape), {})
        raise
