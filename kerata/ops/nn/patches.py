"""Pixels moved between space and channels: unfolded, folded back, in blocks."""

from __future__ import annotations

import itertools
import math
from typing import Any

import numpy as np

from ...core import Ints, InvalidArgument, Tensor, TensorLike
from ...engine import Engine
from ...engine.windows import Windows, spread, standard_format, steps
from .._base import current, operation, tensor, widened
from ..numpy.joining import stack
from ..numpy.layout import reshape
from .convolution import HALVES

__all__ = ["depth_to_space", "fold", "space_to_depth", "unfold"]


def _windows(
    spatial: tuple[int, ...], kernel_size: Ints, dilation: Ints, padding: Any, stride: Ints
) -> Windows:
    """Windows over two axes with `padding` zeros on either side of each."""
    size, apart = spread(kernel_size, 2, "kernel_size"), spread(dilation, 2, "dilation")
    width, stride = spread(padding, 2, "padding", least=0), spread(stride, 2, "stride")
    columns = zip(spatial, width, size, stride, apart)
    places = tuple(steps(n + 2 * p, k, s, "valid", d) for n, p, k, s, d in columns)
    return Windows(size, stride, apart, places, tuple((p, p) for p in width))


@operation()
def unfold(
    x: TensorLike, kernel_size: Ints, dilation: Ints = 1, padding: Any = 0, stride: Ints = 1
) -> Tensor:
    """The windows of images as columns (im2col): column l holds window l, by channel, then place.

    Args:
        x: [N, C, H, W].
        kernel_size: the window's, an integer or (height, width).
        dilation: distance of neighbouring pixels of a window, one or two numbers.
        padding: how many zeros are set on either side of an axis, one or two numbers.
        stride: distance of neighbouring windows, one or two numbers.

    Returns:
        [N, C * height * width, L], L the number of windows, in the dtype of `x`.

    >>> unfold([[[[1, 2, 3]]]], (1, 2)).tolist()
    [[[1, 2], [2, 3]]]
    """
    engine = current()
    shape = tuple(engine.shape(x))
    if len(shape) != 4:
        raise InvalidArgument(f"unfold takes images [N, C, H, W]; got shape {shape}.")
    windows = _windows(shape[2:], kernel_size, dilation, padding, stride)
    if windows.padded:
        x = engine.pad(x, ((0, 0), (0, 0), *windows.margins))
    taps = stack(list(windows.taps(engine, x, 2)), 2)
    count = math.prod(windows.size)
    return reshape(taps, (shape[0], shape[1] * count, math.prod(windows.places)))


@operation()
def fold(
    x: TensorLike,
    output_size: Ints,
    kernel_size: Ints,
    dilation: Ints = 1,
    padding: Any = 0,
    stride: Ints = 1,
) -> Tensor:
    """Columns laid back where `unfold` took them from (col2im); what meets at a pixel is added.

    Args:
        x: [N, C * height * width, L].
        output_size: (H, W), or one number for both.
        kernel_size: the window's, an integer or (height, width).
        dilation: distance of neighbouring pixels of a window, one or two numbers.
        padding: zeros on either side of an axis, which are cut off again, one or two numbers.
        stride: distance of neighbouring windows, one or two numbers.

    Returns:
        [N, C, H, W] in the dtype of `x`.

    >>> fold([[[1, 2], [2, 3]]], (1, 3), (1, 2)).tolist()
    [[[[1, 4, 3]]]]
    """
    engine = current()
    shape, size = tuple(engine.shape(x)), spread(output_size, 2, "output_size")
    windows = _windows(size, kernel_size, dilation, padding, stride)
    count, places = math.prod(windows.size), math.prod(windows.places)
    if len(shape) != 3 or shape[1] % count or shape[2] != places:
        raise InvalidArgument(
            f"fold: windows of {windows.size} over {size} take columns [N, C * {count}, {places}]; "
            f"got shape {shape}."
        )
    dtype = engine.dtype(x)
    x = widened(engine, x) if dtype in HALVES else x
    channels = shape[1] // count
    rows = engine.permute(reshape(x, (shape[0], channels, count, places)), (2, 3, 0, 1))
    rows = reshape(rows, (count * places, shape[0], channels))
    height, width = (n + a + b for n, (a, b) in zip(size, windows.margins))
    blank = engine.full((height * width, shape[0], channels), 0, engine.dtype(rows))
    targets = engine.tensor(_targets(windows, width), "int32")
    found = engine.permute(engine.scatter(blank, targets, rows, "add"), (1, 2, 0))
    found = reshape(found, (shape[0], channels, height, width))
    (top, _), (left, _) = windows.margins
    stop = (shape[0], channels, top + size[0], left + size[1])
    return tensor(engine.slice(found, (0, 0, top, left), stop, (1, 1, 1, 1)), dtype)


def _targets(windows: Windows, width: int) -> np.ndarray[Any, Any]:
    """For each tap, for each window: the pixel, counted along rows of this width."""
    rows, columns = (np.arange(n) * s for n, s in zip(windows.places, windows.strides))
    found = [
        (rows[:, None] + i * windows.dilation[0]) * width + columns + j * windows.dilation[1]
        for i, j in itertools.product(*map(range, windows.size))
    ]
    return np.concatenate([f.ravel() for f in found]).astype("int32")


def _blocks(
    engine: Engine[Any], x: TensorLike, block_size: int, data_format: Any, name: str
) -> tuple[Any, ...]:
    """(whether channels are last, N, H, W, C), after a look at the arguments."""
    shape = tuple(engine.shape(x))
    if len(shape) != 4:
        raise InvalidArgument(f"{name} takes images of rank 4; got shape {shape}.")
    if int(block_size) != block_size or block_size < 2:
        raise InvalidArgument(
            f"{name}: `block_size` must be an integer of at least 2; got {block_size}."
        )
    if standard_format(data_format) == "channels_last":
        return (True, *shape)
    return False, shape[0], shape[2], shape[3], shape[1]


@operation()
def depth_to_space(x: TensorLike, block_size: int, data_format: str = "channels_last") -> Tensor:
    """Channels spread over blocks of b x b pixels (W. Shi et al., "Sub-pixel convolution", 2016).

    With channels last, channel `(i b + j) C + c` of a pixel becomes channel c of pixel (i, j) of
    its block; with channels first, channel `(c b + i) b + j`, which is torch's `pixel_shuffle`.

    Args:
        x: [N, H, W, b * b * C], or [N, C * b * b, H, W] if channels come first.
        block_size: b, at least 2.
        data_format: "channels_last" or "channels_first".

    Returns:
        [N, H * b, W * b, C], or [N, C, H * b, W * b], in the dtype of `x`.

    >>> depth_to_space([[[[1, 2, 3, 4]]]], 2).tolist()
    [[[[1], [2]], [[3], [4]]]]
    """
    engine = current()
    last, n, h, w, depth = _blocks(engine, x, block_size, data_format, "depth_to_space")
    b = int(block_size)
    if depth % (b * b):
        raise InvalidArgument(
            f"depth_to_space: the number of channels must be a multiple of {b * b}; got shape "
            f"{tuple(engine.shape(x))}."
        )
    c = depth // (b * b)
    if last:
        x = engine.permute(engine.reshape(x, (n, h, w, b, b, c)), (0, 1, 3, 2, 4, 5))
        return engine.reshape(x, (n, h * b, w * b, c))
    x = engine.permute(engine.reshape(x, (n, c, b, b, h, w)), (0, 1, 4, 2, 5, 3))
    return engine.reshape(x, (n, c, h * b, w * b))


@operation()
def space_to_depth(x: TensorLike, block_size: int, data_format: str = "channels_last") -> Tensor:
    """Blocks of b x b pixels as channels: what `depth_to_space` undoes.

    Args:
        x: [N, H * b, W * b, C], or [N, C, H * b, W * b] if channels come first.
        block_size: b, at least 2.
        data_format: "channels_last" or "channels_first".

    Returns:
        [N, H, W, b * b * C], or [N, C * b * b, H, W], in the dtype of `x`.

    >>> space_to_depth([[[[1], [2]], [[3], [4]]]], 2).tolist()
    [[[[1, 2, 3, 4]]]]
    """
    engine = current()
    last, n, h, w, c = _blocks(engine, x, block_size, data_format, "space_to_depth")
    b = int(block_size)
    if h % b or w % b:
        raise InvalidArgument(
            f"space_to_depth: height and width must be multiples of {b}; got shape "
            f"{tuple(engine.shape(x))}."
        )
    h, w = h // b, w // b
    if last:
        x = engine.permute(engine.reshape(x, (n, h, b, w, b, c)), (0, 1, 3, 2, 4, 5))
        return engine.reshape(x, (n, h, w, b * b * c))
    x = engine.permute(engine.reshape(x, (n, c, h, b, w, b)), (0, 1, 3, 5, 2, 4))
    return engine.reshape(x, (n, c * b * b, h, w))
