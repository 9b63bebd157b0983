"""Rounding to integers from 0 on, by a scale and a zero for each output: for GPTQ and AWQ."""

from __future__ import annotations

import numpy as np

from ..core import Array
from ..quantizers.integers import pack


def scale_and_zero(
    weights: Array, bits: int, symmetric: bool = False, per_channel: bool = True
) -> tuple[Array, Array]:
    """A scale and a zero for each column, so that 0 is an integer and all numbers are in range."""
    most = 2**bits - 1
    low, high = np.minimum(weights.min(0), 0), np.maximum(weights.max(0), 0)
    if not per_channel:
        low, high = np.full_like(low, low.min()), np.full_like(high, high.max())
    if symmetric:
        high = np.maximum(-low, high)
        low = -high
    none = low == high
    low, high = np.where(none, -1.0, low), np.where(none, 1.0, high)
    scale = (high - low) / most
    zero = np.full_like(scale, (most + 1) // 2) if symmetric else np.round(-low / scale)
    return scale, zero


def rounded(weights: Array, scale: Array, zero: Array, bits: int) -> Array:
    """The integers of weights."""
    return np.clip(np.round(weights / scale) + zero, 0, 2**bits - 1)


def arrays_of(
    integers: Array, scale: Array, zero: Array, group: Array, bits: int
) -> dict[str, Array]:
    """As layers keep them, from `[inputs, outputs]` and `[groups, outputs]`."""
    kept = integers.T.astype("uint8")
    return {
        "": np.asarray(pack(kept, 4, 0, "uint8")) if bits == 4 else kept,
        "_scale": scale.T.astype("float32"),
        "_zero": zero.T.astype("uint8"),
        "g_idx": group.astype("float32"),
    }
