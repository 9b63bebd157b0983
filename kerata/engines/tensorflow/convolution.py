"""Convolution on TensorFlow."""

from __future__ import annotations

from collections.abc import Sequence

import tensorflow as tf

from ...engine.windows import TransposedWindows, Windows, margin
from .dtypes import is_floating

# Said explicitly: left open, the eager gradient of three axes fails.
LAYOUTS = {1: "NWC", 2: "NHWC", 3: "NDHWC"}


def is_served(x: tf.Tensor, *others: tf.Tensor) -> bool:
    """Whether TensorFlow has windows on such operands; of none it returns the inputs' shape."""
    if x.dtype == tf.float64 and len(x.shape) == 5:
        return False
    return is_floating(x, *others) and 0 not in x.shape


def padding_of(spatial: Sequence[int], windows: Windows) -> str | None:
    """TensorFlow's word for the margins; None where it has none."""
    if not windows.padded:
        return "VALID"
    rows = zip(spatial, windows.size, windows.strides, windows.dilation)
    return "SAME" if windows.margins == tuple(margin(*row) for row in rows) else None


def conv(x: tf.Tensor, kernel: tf.Tensor, windows: Windows, groups: int) -> tf.Tensor:
    """`tf.nn.convolution`."""
    strides, dilation, padding = (
        windows.strides,
        windows.dilation,
        padding_of(x.shape[1:-1], windows),
    )
    if groups > 1 or not is_served(x, kernel) or max(strides) > 1 and max(dilation) > 1:
        return NotImplemented
    if padding is None:
        x, padding = tf.pad(x, ((0, 0), *windows.margins, (0, 0))), "VALID"
    return tf.nn.convolution(x, kernel, strides, padding, LAYOUTS[len(strides)], dilation)


def depthwise_conv(x: tf.Tensor, kernel: tf.Tensor, windows: Windows) -> tf.Tensor:
    """`tf.nn.depthwise_conv2d`, for images and strides that are equal."""
    strides, dilation, padding = (
        windows.strides,
        windows.dilation,
        padding_of(x.shape[1:-1], windows),
    )
    if len(strides) != 2 or len(set(strides)) > 1 or padding is None or not is_served(x, kernel):
        return NotImplemented
    if max(strides) > 1 and max(dilation) > 1:
        return NotImplemented
    return tf.nn.depthwise_conv2d(x, kernel, (1, *strides, 1), padding, dilations=dilation)


def conv_transpose(x: tf.Tensor, kernel: tf.Tensor, windows: TransposedWindows) -> tf.Tensor:
    """`tf.nn.conv_transpose`, of the sizes that it has for "VALID" and "SAME"."""
    strides, sizes = windows.strides, windows.sizes
    if max(windows.dilation) > 1 or not is_served(x, kernel):
        return NotImplemented
    same = tuple(n * s for n, s in zip(x.shape[1:-1], strides))
    valid = tuple(n + max(k - s, 0) for n, k, s in zip(same, windows.size, strides))
    if sizes == valid and not any(windows.before):
        padding = "VALID"
    elif sizes == same:
        padding = "SAME"
    else:
        return NotImplemented
    return tf.nn.conv_transpose(x, kernel, (x.shape[0], *sizes, kernel.shape[-2]), strides, padding)
