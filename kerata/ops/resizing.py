"""Weights of interpolation, made on the host: a resized axis is a matmul with such a matrix.

Element i of the result lies at `(i + 0.5) * old / new - 0.5` of the input (half-pixel centres).
With antialiasing the kernel is widened by `old / new` where that is more than one. Rows sum to one,
so that edges keep their brightness.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]


def _triangle(x: Array) -> Array:
    """`max(0, 1 - |x|)`."""
    found: Array = np.maximum(0.0, 1.0 - np.abs(x))
    return found


def _keys(x: Array) -> Array:
    """Keys' cubic convolution with a = -0.5 (Keys, 1981)."""
    x = np.abs(x)
    near = (1.5 * x - 2.5) * x * x + 1.0
    far = ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0
    return np.where(x < 1.0, near, np.where(x < 2.0, far, 0.0))


def _lanczos(radius: float) -> Callable[[Array], Array]:
    """`sinc(x) * sinc(x / radius)` within the radius (Lanczos, 1938; Duchon, 1979)."""

    def kernel(x: Array) -> Array:
        return np.where(np.abs(x) < radius, np.sinc(x) * np.sinc(x / radius), 0.0)

    return kernel


KERNELS: dict[str, Callable[[Array], Array]] = {
    "bilinear": _triangle,
    "bicubic": _keys,
    "lanczos3": _lanczos(3.0),
    "lanczos5": _lanczos(5.0),
}


@lru_cache(maxsize=64)
def resize_weights(old: int, new: int, interpolation: str, antialias: bool = False) -> Array:
    """The float32 matrix [new, old] that resizes an axis of `old` elements to `new`.

    >>> resize_weights(2, 4, "bilinear").tolist()
    [[1.0, 0.0], [0.75, 0.25], [0.25, 0.75], [0.0, 1.0]]
    """
    ratio = old / new
    centres = (np.arange(new) + 0.5) * ratio - 0.5
    wide = max(ratio, 1.0) if antialias else 1.0
    weights = KERNELS[interpolation]((centres[:, None] - np.arange(old)) / wide)
    total = weights.sum(axis=1, keepdims=True)
    weights = np.where(np.abs(total) > 1e-4, weights / np.where(total == 0, 1.0, total), 0.0)
    found = weights.astype("float32")
    found.setflags(write=False)
    return found


@lru_cache(maxsize=64)
def nearest_indices(old: int, new: int) -> Array:
    """For each of `new` elements the index of the one of `old` under its centre.

    >>> nearest_indices(4, 2).tolist()
    [1, 3]
    """
    found = np.floor((np.arange(new) + 0.5) * (old / new)).astype("int32")
    inside: Array = np.clip(found, 0, old - 1)
    inside.setflags(write=False)
    return inside
