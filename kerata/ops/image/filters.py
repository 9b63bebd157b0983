"""Filters on images, and their structural similarity."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core import Ints, InvalidArgument, Tensor, TensorLike, is_float, settings
from ...engine import Engine
from ...engine.windows import spread
from .._base import current, dtype_of, narrowed, operation, promote, tensor, widened
from ..numpy.arithmetic import add, divide, multiply, square, subtract
from ..numpy.exponential import exp
from ..numpy.joining import stack
from ..numpy.layout import cut, reshape
from ..numpy.padding import pad
from ..numpy.reductions import mean, sum
from ._frame import filtered, frame, margins

__all__ = ["gaussian_blur", "sobel_edges", "ssim"]


def bell(engine: Engine[Any], size: int, sigma: Tensor, dtype: str) -> list[Tensor]:
    """The Gaussian `exp(-(i / sigma)^2 / 2)` at `size` places round its middle, of sum one.

    `sigma` is a tensor of one element; the weights are such tensors, so that gradients reach it.
    """
    places = engine.tensor(np.arange(size) - (size - 1) / 2, dtype)
    weights = exp(multiply(square(divide(places, reshape(sigma, (1,)))), -0.5))
    weights = divide(weights, sum(weights))
    return [reshape(cut(weights, 0, i, i + 1), ()) for i in range(size)]


@operation()
def gaussian_blur(
    images: TensorLike,
    kernel_size: Ints = (3, 3),
    sigma: TensorLike = (1.0, 1.0),
    data_format: str | None = None,
) -> Tensor:
    """Images smoothed by a Gaussian, `exp(-(y / s0)^2 / 2 - (x / s1)^2 / 2)` divided by its sum.

    Args:
        images: [H, W, C] or [N, H, W, C], or with channels first; round them are zeros.
        kernel_size: (height, width) of the window, or one number for both.
        sigma: standard deviations (down, across), numbers or a tensor, or one for both.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        Images of the same shape and dtype; integers are rounded.

    >>> gaussian_blur([[[0], [100], [0]]], (1, 3)).tolist()
    [[[27], [45], [27]]]
    """
    engine = current()
    axes = frame(engine, images, data_format, "gaussian_blur")
    x = widened(engine, images)
    dtype = engine.dtype(x)
    deviations = tensor(sigma, dtype)
    if engine.shape(deviations) in ((), (1,)):
        deviations = engine.broadcast_to(deviations, (2,))
    for i, size in enumerate(spread(kernel_size, 2, "kernel_size")):
        taps = bell(engine, size, cut(deviations, 0, i, i + 1), dtype)
        width = ((size - 1) // 2, size // 2)
        x = engine.pad(x, margins(len(axes.shape), axes.top + i, width))
        x = filtered(engine, x, axes.top + i, taps)
    return narrowed(engine, x, engine.dtype(images))


@operation()
def sobel_edges(images: TensorLike, data_format: str | None = None) -> Tensor:
    """Sobel's differences (1968): downwards, smoothed across by (1, 2, 1), and across likewise.

    At the border the outermost pixels are repeated.

    Args:
        images: [H, W, C] or [N, H, W, C], or with channels first.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        [..., 2], the shape of `images` and a last axis (dy, dx); in the dtype of `images`.

    >>> sobel_edges([[[0.0], [1.0], [3.0]]])[0, :, 0, 1].tolist()
    [4.0, 12.0, 8.0]
    """
    engine = current()
    axes = frame(engine, images, data_format, "sobel_edges")
    widths = margins(len(axes.shape), axes.top, (1, 1), (1, 1))
    x = pad(widened(engine, images), widths, mode="edge")
    step, smooth = (
        [engine.scalar(v, engine.dtype(x)) for v in taps]
        for taps in ((-1.0, 0.0, 1.0), (1.0, 2.0, 1.0))
    )
    found = [
        filtered(engine, filtered(engine, x, axes.top, rows), axes.top + 1, columns)
        for rows, columns in ((step, smooth), (smooth, step))
    ]
    return narrowed(engine, stack(found, -1), engine.dtype(images))


@operation(tensors=2)
def ssim(
    image1: TensorLike, image2: TensorLike, max_val: float = 1.0, filter_size: int = 11,
    filter_sigma: float = 1.5, k1: float = 0.01, k2: float = 0.03, data_format: str | None = None,
) -> Tensor:  # fmt: skip
    """The structural similarity of two images, averaged over places and channels: 1 where equal.

    `(2 m1 m2 + c1) (2 v12 + c2) / ((m1^2 + m2^2 + c1) (v1 + v2 + c2))` of means, variances and the
    covariance under a Gaussian window that lies within the images, `c = (k * max_val)^2` (Z. Wang
    et al., "Image quality assessment", 2004).

    Args:
        image1: [H, W, C] or [N, H, W, C], or with channels first.
        image2: of that shape.
        max_val: the largest value that a pixel can have.
        filter_size: of the window, H and W at most.
        filter_sigma: the window's standard deviation.
        k1: for the constant of the means.
        k2: for the constant of the variances.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        [N], or a scalar for one image; float images keep their dtype, integers give `floatx()`.

    >>> x = [[[0.1], [0.7]], [[0.3], [0.2]]]
    >>> round(float(ssim(x, x, filter_size=2)), 6)
    1.0
    """
    engine = current()
    x, y = promote(image1, image2)
    axes, dtype = frame(engine, x, data_format, "ssim"), dtype_of(x)
    if axes.shape != tuple(engine.shape(y)):
        raise InvalidArgument(
            f"ssim: both must have one shape; got {axes.shape}, {engine.shape(y)}."
        )
    if filter_size > min(axes.height, axes.width):
        raise InvalidArgument(
            f"ssim: a window of {filter_size} pixels does not fit into images of shape "
            f"{axes.shape}; give a smaller filter_size."
        )
    x, y = widened(engine, x), widened(engine, y)
    sigma = engine.tensor([filter_sigma], dtype_of(x))
    taps = bell(engine, filter_size, sigma, dtype_of(x))

    def smooth(values: Tensor) -> Tensor:
        return filtered(engine, filtered(engine, values, axes.top, taps), axes.top + 1, taps)

    m1, m2 = smooth(x), smooth(y)
    both, squares = multiply(m1, m2), add(square(m1), square(m2))
    covariance = subtract(smooth(multiply(x, y)), both)
    variances = subtract(smooth(add(square(x), square(y))), squares)
    c1, c2 = (k1 * max_val) ** 2, (k2 * max_val) ** 2
    likeness = divide(add(multiply(both, 2.0), c1), add(squares, c1))
    likeness = multiply(likeness, divide(add(multiply(covariance, 2.0), c2), add(variances, c2)))
    last = tuple(range(len(axes.shape) - 3, len(axes.shape)))
    return tensor(mean(likeness, axis=last), dtype if is_float(dtype) else settings.floatx)
