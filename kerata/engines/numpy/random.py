"""Dropout and draws, from bits that are hashed on the host."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ...core import Array
from ...engine import serves
from ...engine.autodiff.recording import CustomGradient
from ...engine.random.bits import host_bits, threshold
from ...engine.random.polynomials import CENTRAL, TAIL
from ._kernels import Args, Shares, floats

_CENTRAL, _TAIL = (np.array(row, np.float32) for row in (CENTRAL, TAIL))
BLOCK = 1 << 18  # numbers drawn at a time, which stay in the processor's cache


@serves(floats)
def dropout(
    x: Array, key: Sequence[int], rate: float, noise_shape: Sequence[int] | None = None
) -> tuple[Array, Array]:
    """`x / (1 - rate)` or 0, by the key, and the factors; see `kerata.random.dropout`."""
    shape = x.shape if noise_shape is None else tuple(noise_shape)
    count = math.prod(shape)
    words = host_bits(key, (count + 1) // 2).astype("<u4", copy=False)
    keep = np.greater_equal(words.view("<u2")[:count], np.uint16(threshold(rate))).reshape(shape)
    factor = np.multiply(keep, x.dtype.type(1.0 / (1.0 - rate)), dtype=x.dtype)
    return np.multiply(x, factor), factor


def dropout_gradient(e: object, g: Array, out: Array, args: Args, factor: Array) -> Shares:
    """The same factors."""
    return [np.multiply(g, factor)]


def _single(key: Sequence[int], count: int, dtype: str, mass: float = 1.0) -> bool:
    return dtype == "float32"


@serves(_single)
def uniform_from(key: Sequence[int], count: int, dtype: str) -> Array:
    """`count` uniform numbers; see `kerata.random.draws`."""
    found = _upper(host_bits(key, count))
    found *= 2.0**-24
    return found


def _upper(words: Array) -> Array:
    """The upper 24 bits of words, which are overwritten, as floats; quicker from signed ones."""
    words >>= 8
    return words.view(np.int32).astype(np.float32)


def symmetric(words: Array, mass: float) -> Array:
    """Numbers in `(-mass, mass)`, of words that are overwritten."""
    x = _upper(words)
    x *= 2.0**-23
    x -= np.float32(1 - 2.0**-24)
    return x if mass == 1.0 else np.multiply(x, np.float32(mass), x)


def _normal(words: Array, mass: float) -> Array:
    x = symmetric(words, mass)
    w = 1 - x
    w *= x + 1
    np.negative(np.log(w, w), w)
    scale = np.polyval(_CENTRAL, w - 2.5)
    far = np.flatnonzero(w >= 5)
    if far.size:
        scale[far] = np.polyval(_TAIL, np.sqrt(w[far]) - 3)
    x *= math.sqrt(2)
    x *= scale
    return x


@serves(_single)
def normal_from(key: Sequence[int], count: int, dtype: str, mass: float) -> Array:
    """`count` standard normal numbers; see `kerata.random.draws`."""
    words = host_bits(key, count)
    out = np.empty(count, np.float32)
    for start in range(0, count, BLOCK):
        out[start : start + BLOCK] = _normal(words[start : start + BLOCK], mass)
    return out


KERNELS = {
    "dropout": CustomGradient(dropout, dropout_gradient),
    "normal_from": normal_from,
    "uniform_from": uniform_from,
}
