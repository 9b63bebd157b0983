"""Resizing: along each axis a product with a matrix of weights."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from ...core import Ints, InvalidArgument, Tensor, TensorLike, one_of
from ...engine import Engine, standard_format
from .._base import along, current, is_open, kernel, narrowed, operation, size_of, widened

__all__ = ["resize"]

Array = np.ndarray[Any, Any]


def _triangle(x: Array) -> Array:
    """`max(0, 1 - |x|)`."""
    return np.maximum(0.0, 1.0 - np.abs(x))


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


METHODS = ("nearest", *KERNELS)


@operation(native=False)
def resize(
    images: TensorLike, size: Sequence[int], interpolation: str = "bilinear",
    antialias: bool = False, crop_to_aspect_ratio: bool = False, pad_to_aspect_ratio: bool = False,
    fill_mode: str = "constant", fill_value: float = 0.0, data_format: str | None = None,
) -> Tensor:  # fmt: skip
    """Images in another size, by half-pixel centres: `rows @ image @ columns'`.

    Args:
        images: [H, W, C] or [N, H, W, C]; or with channels first.
        size: (height, width) of the result.
        interpolation: "nearest", "bilinear", "bicubic" (Keys, a = -0.5), "lanczos3" or "lanczos5".
        antialias: widen the kernel when shrinking, so that no element of the input is left out.
        crop_to_aspect_ratio: cut the middle out first, in the ratio of `size`.
        pad_to_aspect_ratio: set the image into a larger one of (nearly) that ratio first.
        fill_mode: "constant".
        fill_value: of the margins that padding adds.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        Images of the size, in the dtype of `images`; integers are rounded.

    >>> resize([[[0.0], [4.0]]], (1, 4)).tolist()
    [[[0.0], [1.0], [3.0], [4.0]]]
    """
    engine = current()
    rank, last = len(engine.shape(images)), standard_format(data_format) == "channels_last"
    height, width = _check(engine.shape(images), size, interpolation, fill_mode)
    if crop_to_aspect_ratio and pad_to_aspect_ratio:
        raise InvalidArgument(
            "resize: only one of crop_to_aspect_ratio and pad_to_aspect_ratio can be True."
        )
    if rank == 3:
        images = engine.reshape(images, (1, *engine.shape(images)))
    if not last:
        images = engine.permute(images, (0, 2, 3, 1))
    if crop_to_aspect_ratio:
        images = _crop(engine, images, 1, height, width)
    elif pad_to_aspect_ratio:
        images = _pad(engine, images, 1, height, width, fill_value)
    y = _resize(images, (height, width), interpolation, antialias)
    if not last:
        y = engine.permute(y, (0, 3, 1, 2))
    return engine.reshape(y, tuple(engine.shape(y))[1:]) if rank == 3 else y


@kernel("resize")
def _resize(x: Any, size: tuple[int, int], interpolation: str, antialias: bool) -> Tensor:
    """x [N, H, W, C]: [N, *size, C]."""
    engine = current()
    if interpolation == "nearest":
        for axis, new in enumerate(size, 1):
            old = engine.shape(x)[axis]
            if old != new:
                x = engine.take(x, engine.tensor(nearest_indices(old, new), "int32"), axis)
        return x
    dtype = engine.dtype(x)
    x = widened(engine, x)
    for axis, new in enumerate(size, 1):
        x = _along(engine, x, axis, new, interpolation, antialias)
    return narrowed(engine, x, dtype)


def _check(shape: Sequence[int], size: Ints, interpolation: str, fill_mode: str) -> tuple[int, int]:
    """The size as two integers, after a look at all arguments."""
    if len(shape) not in (3, 4):
        raise InvalidArgument(
            f"resize takes an image of rank 3 or a batch of rank 4; got shape {tuple(shape)}."
        )
    if isinstance(size, (list, tuple)):  # of numbers, or of sizes of a graph
        size = [size_of(n) if current().is_tensor(n) else n for n in size]
    if not isinstance(size, (list, tuple)) or len(size) != 2 or min(size) < 1:
        raise InvalidArgument(
            f"resize: `size` must be (height, width), both at least 1; got {size!r}."
        )
    one_of(interpolation, METHODS, "interpolation", "resize")
    if fill_mode != "constant":
        raise InvalidArgument(f"resize: `fill_mode` must be 'constant'; got {fill_mode!r}.")
    height, width = (n if is_open(n) else int(n) for n in size)
    return height, width


def _along(
    engine: Engine[Any], x: Tensor, axis: int, new: int, interpolation: str, antialias: bool
) -> Tensor:
    """One axis resized."""
    old = engine.shape(x)[axis]
    if old == new:
        return x
    weights = engine.tensor(resize_weights(old, new, interpolation, antialias), engine.dtype(x))
    return along(engine, x, axis, weights)


def _smaller(a: int, b: int) -> int:
    """The smaller of two sizes, by arithmetic: open sizes are compared for an example alone."""
    return (a + b - abs(a - b)) // 2


def _crop(engine: Engine[Any], x: TensorLike, axis: int, height: int, width: int) -> Tensor:
    """The middle of `x`, in the ratio of height to width."""
    shape = engine.shape(x)
    h, w = shape[axis : axis + 2]
    high, wide = _smaller(h, w * height // width), _smaller(w, h * width // height)
    high, wide = -_smaller(-high, -1), -_smaller(-wide, -1)
    top, left = (h - high) // 2, (w - wide) // 2
    start, stop = [0] * len(shape), list(shape)
    start[axis : axis + 2], stop[axis : axis + 2] = (top, left), (top + high, left + wide)
    return engine.slice(x, start, stop, (1,) * len(shape))


def _pad(
    engine: Engine[Any], x: TensorLike, axis: int, height: int, width: int, value: float
) -> Tensor:
    """`x` in the middle of a larger image that has (nearly) the ratio of height to width."""
    shape = engine.shape(x)
    h, w = shape[axis : axis + 2]
    high, wide = -_smaller(-h, -(w * height // width)), -_smaller(-w, -(h * width // height))
    widths = [(0, 0)] * len(shape)
    for a, extra in ((axis, high - h), (axis + 1, wide - w)):
        widths[a] = (extra // 2, extra // 2)
    return engine.pad(x, widths, value)
