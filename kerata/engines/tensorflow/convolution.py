"""Convolution on TensorFlow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import tensorflow as tf

from ...core.context import settings
from .dtypes import is_floating


def each(value: Any, rank: int) -> tuple[int, ...]:
    """A number for each of so many axes."""
    found = tuple(value) if isinstance(value, (list, tuple)) else (value,) * rank
    return tuple(int(n) for n in found)


def window_of(
    spatial: Sequence[int], window: Sequence[int], strides: Any, padding: Any, dilation: Any
) -> Any:
    """(strides, "SAME" or "VALID", dilation) where TensorFlow has such windows, else None."""
    rank = len(spatial)
    strides, dilation = each(strides, rank), each(dilation, rank)
    padding = padding.upper() if isinstance(padding, str) else None
    if padding not in ("VALID", "SAME") or len(strides) != rank or len(dilation) != rank:
        return None
    if min(strides) < 1 or min(dilation) < 1 or max(strides) > 1 and max(dilation) > 1:
        return None
    reach = [(k - 1) * d + 1 for k, d in zip(window, dilation)]
    if padding == "VALID" and any(r > n for r, n in zip(reach, spatial)):
        return None
    return strides, padding, dilation


def channels_last(x: tf.Tensor, data_format: str | None) -> tuple[tf.Tensor, bool]:
    """(x with channels last, whether they were)."""
    if (data_format or settings.image_data_format) == "channels_last":
        return x, True
    rank = len(x.shape)
    return tf.transpose(x, (0, *range(2, rank), 1)), False


def back(y: tf.Tensor, last: bool) -> tf.Tensor:
    """`y` with channels where they were."""
    rank = len(y.shape)
    return y if last else tf.transpose(y, (0, rank - 1, *range(1, rank - 1)))


# Said explicitly: left open, the eager gradient of three axes fails.
LAYOUTS = {1: "NWC", 2: "NHWC", 3: "NDHWC"}


def conv(
    inputs: tf.Tensor,
    kernel: tf.Tensor,
    strides: Any = 1,
    padding: str = "valid",
    data_format: str | None = None,
    dilation_rate: Any = 1,
) -> tf.Tensor:
    """`tf.nn.convolution`, channels last."""
    rank = len(kernel.shape) - 2
    if len(inputs.shape) != rank + 2 or not 1 <= rank <= 3 or not is_floating(inputs, kernel):
        return NotImplemented
    x, last = channels_last(inputs, data_format)
    if x.shape[-1] != kernel.shape[-2] or x.dtype == tf.float64 and rank == 3:
        return NotImplemented
    found = window_of(x.shape[1:-1], kernel.shape[:-2], strides, padding, dilation_rate)
    if found is None:
        return NotImplemented
    y = tf.nn.convolution(x, kernel, found[0], found[1], LAYOUTS[rank], found[2])
    return back(y, last)


def depthwise_conv(
    inputs: tf.Tensor,
    kernel: tf.Tensor,
    strides: Any = 1,
    padding: str = "valid",
    data_format: str | None = None,
    dilation_rate: Any = 1,
) -> tf.Tensor:
    """`tf.nn.depthwise_conv2d`, for images and strides that are equal."""
    if len(kernel.shape) != 4 or len(inputs.shape) != 4 or not is_floating(inputs, kernel):
        return NotImplemented
    x, last = channels_last(inputs, data_format)
    found = window_of(x.shape[1:-1], kernel.shape[:-2], strides, padding, dilation_rate)
    if found is None or x.shape[-1] != kernel.shape[-2] or len(set(found[0])) > 1:
        return NotImplemented
    y = tf.nn.depthwise_conv2d(x, kernel, (1, *found[0], 1), found[1], dilations=found[2])
    return back(y, last)


def conv_transpose(
    inputs: tf.Tensor,
    kernel: tf.Tensor,
    strides: Any = 1,
    padding: str = "valid",
    output_padding: Any = None,
    data_format: str | None = None,
    dilation_rate: Any = 1,
) -> tf.Tensor:
    """`tf.nn.conv_transpose`, channels last, of the size from which `conv` gives the inputs."""
    rank = len(kernel.shape) - 2
    if len(inputs.shape) != rank + 2 or not 1 <= rank <= 3 or not is_floating(inputs, kernel):
        return NotImplemented
    if output_padding is not None or set(each(dilation_rate, rank)) != {1}:
        return NotImplemented
    x, last = channels_last(inputs, data_format)
    window, strides = kernel.shape[:-2], each(strides, rank)
    if x.shape[-1] != kernel.shape[-1] or x.dtype == tf.float64 and rank == 3:
        return NotImplemented
    if len(strides) != rank or min(strides) < 1 or padding not in ("valid", "same"):
        return NotImplemented
    more = [max(k - s, 0) if padding == "valid" else 0 for k, s in zip(window, strides)]
    sizes = [n * s + m for n, s, m in zip(x.shape[1:-1], strides, more)]
    shape = (x.shape[0], *sizes, kernel.shape[-2])
    y = tf.nn.conv_transpose(x, kernel, shape, strides, padding.upper())
    return back(y, last)
