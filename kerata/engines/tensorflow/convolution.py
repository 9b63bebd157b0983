"""Convolution on TensorFlow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import tensorflow as tf

from ...engine import serves
from ...engine.windows import TransposedWindows, Windows, margin
from ._open_sizes import shape_of, sizes_of

# Said explicitly: left open, the eager gradient of three axes fails.
LAYOUTS = {1: "NWC", 2: "NHWC", 3: "NDHWC"}


def has_windows(x: tf.Tensor, *_: Any) -> bool:
    """Whether TensorFlow has windows on such floats; of none it returns the inputs' shape."""
    return (x.dtype != tf.float64 or len(x.shape) < 5) and 0 not in x.shape


def padding_of(spatial: Sequence[int], windows: Windows) -> str | None:
    """TensorFlow's word for the margins; None where it has none."""
    if not windows.padded:
        return "VALID"
    rows = zip(spatial, windows.size, windows.strides, windows.dilation)
    return "SAME" if windows.margins == tuple(margin(*row) for row in rows) else None


def _strided(x: tf.Tensor, kernel: tf.Tensor, windows: Windows, groups: int = 1) -> bool:
    """Without groups, which it lacks on a CPU, and not with both strides and dilation."""
    return groups == 1 and min(max(windows.strides), max(windows.dilation)) == 1


@serves(has_windows, _strided)
def conv(x: tf.Tensor, kernel: tf.Tensor, windows: Windows, groups: int) -> tf.Tensor:
    """`tf.nn.convolution`."""
    strides, padding = windows.strides, padding_of(shape_of(x)[1:-1], windows)
    if padding is None:
        x, padding = tf.pad(x, ((0, 0), *windows.margins, (0, 0))), "VALID"
    return tf.nn.convolution(x, kernel, strides, padding, LAYOUTS[len(strides)], windows.dilation)


def _of_images(x: tf.Tensor, kernel: tf.Tensor, windows: Windows) -> bool:
    """Of images, with equal strides, and margins that it has a word for."""
    equal = len(windows.strides) == 2 and len(set(windows.strides)) == 1
    return equal and padding_of(shape_of(x)[1:-1], windows) is not None


@serves(has_windows, _of_images, _strided)
def depthwise_conv(x: tf.Tensor, kernel: tf.Tensor, windows: Windows) -> tf.Tensor:
    """`tf.nn.depthwise_conv2d`."""
    strides, padding = (1, *windows.strides, 1), padding_of(shape_of(x)[1:-1], windows)
    return tf.nn.depthwise_conv2d(x, kernel, strides, padding, dilations=windows.dilation)


def _spread(x: tf.Tensor, windows: TransposedWindows) -> str | None:
    """TensorFlow's word for the sizes of a transposed convolution; None where it has none."""
    same = tuple(n * s for n, s in zip(shape_of(x)[1:-1], windows.strides))
    valid = tuple(n + max(k - s, 0) for n, k, s in zip(same, windows.size, windows.strides))
    if windows.sizes == valid and not any(windows.before):
        return "VALID"
    return "SAME" if windows.sizes == same else None


@serves(has_windows, lambda x, kernel, w: max(w.dilation) == 1 and _spread(x, w) is not None)
def conv_transpose(x: tf.Tensor, kernel: tf.Tensor, windows: TransposedWindows) -> tf.Tensor:
    """`tf.nn.conv_transpose`."""
    shape = sizes_of((*shape_of(x)[:1], *windows.sizes, kernel.shape[-2]))
    return tf.nn.conv_transpose(x, kernel, shape, windows.strides, _spread(x, windows))
