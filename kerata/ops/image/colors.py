"""Colours of images: grey values, and hue, saturation and value."""

from __future__ import annotations

from typing import Any

from ...core import InvalidArgument, Tensor, TensorLike, is_float
from ...engine import Engine
from .._base import current, operation, tensor, widened
from ..numpy.arithmetic import add, clip, divide, maximum, minimum, mod, multiply, subtract
from ..numpy.indexing import where
from ..numpy.joining import concatenate
from ..numpy.layout import cut
from ..numpy.logic import equal, less_equal
from ._frame import frame

__all__ = ["hsv_to_rgb", "rgb_to_grayscale", "rgb_to_hsv"]

LUMA = (0.2989, 0.5870, 0.1140)  # of ITU-R BT.601, to four digits


def _channels(
    engine: Engine[Any], images: TensorLike, data_format: str | None, name: str
) -> tuple[list[Tensor], int]:
    """Red, green and blue (or their like), each with a channel axis of one; and that axis."""
    axes = frame(engine, images, data_format, name)
    if axes.shape[axes.channel] != 3:
        raise InvalidArgument(
            f"{name} takes images with three channels (data_format={data_format!r}); got shape "
            f"{axes.shape}."
        )
    x = widened(engine, images)
    return [cut(x, axes.channel, i, i + 1) for i in range(3)], axes.channel


def _floats(engine: Engine[Any], images: TensorLike, name: str) -> str:
    dtype: str = engine.dtype(images)
    if not is_float(dtype):
        raise InvalidArgument(
            f"{name} takes floats between 0 and 1, not {dtype}: cast and divide by 255 first."
        )
    return dtype


@operation()
def rgb_to_grayscale(images: TensorLike, data_format: str | None = None) -> Tensor:
    """The grey value `0.2989 r + 0.587 g + 0.114 b` of each pixel (ITU-R BT.601).

    Args:
        images: [H, W, 3] or [N, H, W, 3], or with channels first; images of one channel come back
            as they are.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        Images of one channel in the dtype of `images`; integers are cut off, not rounded.

    >>> rgb_to_grayscale([[[255, 0, 0]]]).tolist()
    [[[76]]]
    """
    engine = current()
    axes = frame(engine, images, data_format, "rgb_to_grayscale")
    if axes.shape[axes.channel] == 1:
        return tensor(images)
    colours, _ = _channels(engine, images, data_format, "rgb_to_grayscale")
    red, green, blue = (multiply(x, weight) for x, weight in zip(colours, LUMA))
    return tensor(add(add(red, green), blue), engine.dtype(images))


@operation()
def rgb_to_hsv(images: TensorLike, data_format: str | None = None) -> Tensor:
    """Hue, saturation and value of each pixel (A. R. Smith, 1978).

    `v = max(r, g, b)`, `s = (v - min) / v`, and the hue, from 0 to 1, says where between red, green
    and blue the largest lies. Grey has hue 0, black saturation 0.

    Args:
        images: floats [H, W, 3] or [N, H, W, 3], or with channels first.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        Images of the same shape and dtype, channels h, s, v.

    >>> rgb_to_hsv([[[0.0, 0.5, 0.5]]]).tolist()
    [[[0.5, 1.0, 0.5]]]
    """
    engine = current()
    dtype = _floats(engine, images, "rgb_to_hsv")
    (red, green, blue), axis = _channels(engine, images, data_format, "rgb_to_hsv")
    value = maximum(maximum(red, green), blue)
    chroma = subtract(value, minimum(minimum(red, green), blue))
    black, grey = less_equal(value, 0.0), equal(chroma, 0.0)
    saturation = where(black, 0.0, divide(chroma, where(black, 1.0, value)))
    safe = where(grey, 1.0, chroma)
    first = divide(subtract(green, blue), safe)
    second = add(divide(subtract(blue, red), safe), 2.0)
    third = add(divide(subtract(red, green), safe), 4.0)
    sixths = where(equal(value, red), first, where(equal(value, green), second, third))
    hue = where(grey, 0.0, mod(divide(sixths, 6.0), 1.0))
    return tensor(concatenate([hue, saturation, value], axis), dtype)


@operation()
def hsv_to_rgb(images: TensorLike, data_format: str | None = None) -> Tensor:
    """Red, green and blue of each pixel given by hue, saturation and value (A. R. Smith, 1978).

    `v - v s max(0, min(k, 4 - k, 1))` with `k = (n + 6 h) mod 6`, n = 5 for red, 3 for green, 1 for
    blue.

    Args:
        images: floats [H, W, 3] or [N, H, W, 3], or with channels first; channels h, s, v.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        Images of the same shape and dtype.

    >>> hsv_to_rgb([[[0.5, 1.0, 0.5]]]).tolist()
    [[[0.0, 0.5, 0.5]]]
    """
    engine = current()
    dtype = _floats(engine, images, "hsv_to_rgb")
    (hue, saturation, value), axis = _channels(engine, images, data_format, "hsv_to_rgb")
    strength = multiply(value, saturation)
    found = []
    for n in (5.0, 3.0, 1.0):
        k = mod(add(multiply(hue, 6.0), n), 6.0)
        share = clip(minimum(k, subtract(4.0, k)), 0.0, 1.0)
        found.append(subtract(value, multiply(strength, share)))
    return tensor(concatenate(found, axis), dtype)
