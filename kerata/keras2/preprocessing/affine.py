"""Images turned, moved, sheared, scaled: arrays in, arrays out, by NumPy alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core import InvalidArgument

__all__ = [
    "apply_affine_transform", "apply_brightness_shift", "apply_channel_shift",
    "random_brightness", "random_channel_shift", "random_rotation", "random_shear",
    "random_shift", "random_zoom",
]  # fmt: skip

Image = Any


def apply_affine_transform(
    x: Image, theta: float = 0, tx: float = 0, ty: float = 0, shear: float = 0, zx: float = 1,
    zy: float = 1, row_axis: int = 0, col_axis: int = 1, channel_axis: int = 2,
    fill_mode: str = "nearest", cval: float = 0.0, order: int = 1,
) -> Image:  # fmt: skip
    """An image rotated, shifted, sheared and zoomed about its centre.

    Args:
        x: of three axes.
        theta: degrees of rotation.
        tx, ty: shifts along rows and columns, in pixels.
        shear: degrees.
        zx, zy: zoom along rows and columns; above one, more is seen.
        row_axis, col_axis, channel_axis: which axis is which.
        fill_mode: what is beyond the edge: "nearest", "constant", "reflect" or "wrap".
        cval: the value of "constant".
        order: 1 mixes four pixels, 0 takes the nearest.

    >>> apply_affine_transform(np.arange(3.0).reshape(1, 3, 1), ty=1).ravel().tolist()
    [1.0, 2.0, 2.0]
    """
    matrix = _matrix(np.deg2rad(theta), tx, ty, np.deg2rad(shear), zx, zy)
    if np.array_equal(matrix, np.eye(3)):
        return x
    pixels = np.moveaxis(np.asarray(x), (row_axis, col_axis, channel_axis), (0, 1, 2))
    centre = np.eye(3)
    centre[:2, 2] = pixels.shape[0] / 2 + 0.5, pixels.shape[1] / 2 + 0.5
    matrix = centre @ matrix @ np.linalg.inv(centre)
    rows, columns = np.indices(pixels.shape[:2])
    places = np.stack([rows, columns, np.ones_like(rows)]).reshape(3, -1)
    at = (matrix @ places)[:2].reshape(2, *pixels.shape[:2])
    found = _sampled(pixels, at, fill_mode, cval, order).astype(pixels.dtype)
    return np.moveaxis(found, (0, 1, 2), (row_axis, col_axis, channel_axis))


def _matrix(theta: float, tx: float, ty: float, shear: float, zx: float, zy: float) -> Any:
    """From places of the result to places of the image."""
    cos, sin = np.cos(theta), np.sin(theta)
    rotation = np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1]])
    shift = np.array([[1, 0, tx], [0, 1, ty], [0, 0, 1]])
    sheared = np.array([[1, -np.sin(shear), 0], [0, np.cos(shear), 0], [0, 0, 1]])
    return rotation @ shift @ sheared @ np.diag([zx, zy, 1.0])


def _sampled(pixels: Image, at: Any, mode: str, cval: float, order: int) -> Image:
    """The values of an image between its pixels."""
    if mode == "wrap":
        at = np.stack([_wrapped(a, n - 1) for a, n in zip(at, pixels.shape)])
    first = np.round(at) if order == 0 else np.floor(at)
    share = at - first
    found: Any = 0.0
    for down in (0, 1)[: order + 1]:
        for right in (0, 1)[: order + 1]:
            weight = 1.0
            if order:
                weight = (share[0] if down else 1 - share[0])[..., None]
                weight = weight * (share[1] if right else 1 - share[1])[..., None]
            rows = _inside(first[0].astype(int) + down, pixels.shape[0], mode)
            columns = _inside(first[1].astype(int) + right, pixels.shape[1], mode)
            found = found + weight * pixels[rows, columns]
    if mode == "constant":
        inside = [(a >= 0) & (a <= n - 1) for a, n in zip(at, pixels.shape)]
        found = np.where((inside[0] & inside[1])[..., None], found, cval)
    return found


def _wrapped(at: Any, period: int) -> Any:
    """Places beyond the edges, moved inside by whole periods."""
    below = at + period * (np.trunc(-at / max(period, 1)) + 1)
    above = at - period * np.trunc(at / max(period, 1))
    return np.where(at < 0, below, np.where(at > period, above, at))


def _inside(index: Any, size: int, mode: str) -> Any:
    if mode in ("nearest", "constant", "wrap"):
        return np.clip(index, 0, size - 1)
    if mode == "reflect":
        index = index % (2 * size)
        return np.where(index < size, index, 2 * size - 1 - index)
    raise InvalidArgument(
        f"`fill_mode` must be 'nearest', 'constant', 'reflect' or 'wrap'; given {mode!r}."
    )


def apply_channel_shift(x: Image, intensity: float, channel_axis: int = 0) -> Image:
    """All values larger by `intensity`, kept between the image's own extremes."""
    x = np.asarray(x)
    return np.clip(x + intensity, x.min(), x.max())


def apply_brightness_shift(x: Image, brightness: float) -> Image:
    """The image brighter by a factor; its values are scaled to 0…255 first."""
    x = np.asarray(x, "float64")
    x = x - min(x.min(), 0)
    largest = x.max()
    if largest != 0:
        x = x / largest * 255
    return np.clip(np.floor(x) * brightness, 0, 255).astype("uint8").astype("float32")


def _drawn(limit: float) -> float:
    return float(np.random.uniform(-limit, limit))


def random_rotation(
    x: Image, rg: float, row_axis: int = 1, col_axis: int = 2, channel_axis: int = 0,
    fill_mode: str = "nearest", cval: float = 0.0, interpolation_order: int = 1,
) -> Image:  # fmt: skip
    """Rotated by at most `rg` degrees."""
    axes = row_axis, col_axis, channel_axis
    return apply_affine_transform(
        x, _drawn(rg), 0, 0, 0, 1, 1, *axes, fill_mode, cval, interpolation_order
    )


def random_shift(
    x: Image, wrg: float, hrg: float, row_axis: int = 1, col_axis: int = 2, channel_axis: int = 0,
    fill_mode: str = "nearest", cval: float = 0.0, interpolation_order: int = 1,
) -> Image:  # fmt: skip
    """Shifted by at most these fractions of width and height."""
    tx = _drawn(hrg) * x.shape[row_axis]
    ty = _drawn(wrg) * x.shape[col_axis]
    axes = row_axis, col_axis, channel_axis
    return apply_affine_transform(
        x, 0, tx, ty, 0, 1, 1, *axes, fill_mode, cval, interpolation_order
    )


def random_shear(
    x: Image, intensity: float, row_axis: int = 1, col_axis: int = 2, channel_axis: int = 0,
    fill_mode: str = "nearest", cval: float = 0.0, interpolation_order: int = 1,
) -> Image:  # fmt: skip
    """Sheared by at most `intensity` degrees."""
    axes = row_axis, col_axis, channel_axis
    return apply_affine_transform(
        x, 0, 0, 0, _drawn(intensity), 1, 1, *axes, fill_mode, cval, interpolation_order
    )


def random_zoom(
    x: Image, zoom_range: Sequence[float], row_axis: int = 1, col_axis: int = 2,
    channel_axis: int = 0, fill_mode: str = "nearest", cval: float = 0.0,
    interpolation_order: int = 1,
) -> Image:  # fmt: skip
    """Zoomed by factors from this range, along rows and columns."""
    if len(zoom_range) != 2:
        raise InvalidArgument(f"`zoom_range` is a pair of numbers; given {zoom_range!r}.")
    zx, zy = (
        (1, 1)
        if tuple(zoom_range) == (1, 1)
        else np.random.uniform(zoom_range[0], zoom_range[1], 2)
    )
    axes = row_axis, col_axis, channel_axis
    return apply_affine_transform(
        x, 0, 0, 0, 0, zx, zy, *axes, fill_mode, cval, interpolation_order
    )


def random_channel_shift(x: Image, intensity_range: float, channel_axis: int = 0) -> Image:
    """All values larger or smaller by at most this."""
    return apply_channel_shift(x, _drawn(intensity_range), channel_axis)


def random_brightness(x: Image, brightness_range: Sequence[float]) -> Image:
    """Brighter by a factor from this range."""
    if len(brightness_range) != 2:
        raise InvalidArgument(f"`brightness_range` is a pair; given {brightness_range!r}.")
    return apply_brightness_shift(
        x, float(np.random.uniform(brightness_range[0], brightness_range[1]))
    )
