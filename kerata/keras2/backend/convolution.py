"""Convolutions and pooling."""

from __future__ import annotations

from typing import Any

from ... import ops
from ...core import Ints, InvalidArgument, Tensor, TensorLike, one_of
from .recording import recorded
from .shapes import normalize_data_format

__all__ = [
    "bias_add", "conv1d", "conv2d", "conv2d_transpose", "conv3d", "conv3d_transpose",
    "depthwise_conv2d", "pool2d", "pool3d", "separable_conv1d", "separable_conv2d",
]  # fmt: skip


@recorded
def conv1d(
    x: TensorLike,
    kernel: TensorLike,
    strides: Ints = 1,
    padding: str = "valid",
    data_format: str | None = None,
    dilation_rate: Ints = 1,
) -> Tensor:
    """A convolution over one axis; "causal" padding lets no place see later ones."""
    data_format = normalize_data_format(data_format)
    if padding == "causal":
        x, kernel = ops.convert_to_tensor(x), ops.convert_to_tensor(kernel)
        rate = dilation_rate if isinstance(dilation_rate, int) else dilation_rate[0]
        before = (rate * (kernel.shape[0] - 1), 0)
        last = data_format == "channels_last"
        x = ops.pad(x, ((0, 0), before, (0, 0)) if last else ((0, 0), (0, 0), before))
        padding = "valid"
    return ops.conv(x, kernel, strides, padding, data_format, dilation_rate)


@recorded
def conv2d(
    x: TensorLike,
    kernel: TensorLike,
    strides: Ints = (1, 1),
    padding: str = "valid",
    data_format: str | None = None,
    dilation_rate: Ints = (1, 1),
) -> Tensor:
    """A convolution over two axes; `kernel` [rows, columns, C, filters].

    >>> import numpy as np
    >>> conv2d(np.ones((1, 4, 4, 2)), np.ones((3, 3, 2, 5)), padding="same").shape
    (1, 4, 4, 5)
    """
    data_format = normalize_data_format(data_format)
    return ops.conv(x, kernel, strides, padding, data_format, dilation_rate)


@recorded
def conv3d(
    x: TensorLike,
    kernel: TensorLike,
    strides: Ints = (1, 1, 1),
    padding: str = "valid",
    data_format: str | None = None,
    dilation_rate: Ints = (1, 1, 1),
) -> Tensor:
    """A convolution over three axes."""
    data_format = normalize_data_format(data_format)
    return ops.conv(x, kernel, strides, padding, data_format, dilation_rate)


def _transposed(
    x: Any, kernel: Any, output_shape: Any, strides: Ints, padding: str, data_format: str | None,
    dilation_rate: Ints = 1,
) -> Tensor:  # fmt: skip
    """The output padding follows from the shape asked for."""
    x, kernel = ops.convert_to_tensor(x), ops.convert_to_tensor(kernel)
    rank, found = len(x.shape) - 2, normalize_data_format(data_format)
    first = 2 if found == "channels_first" else 1
    strides, rates = (
        (v,) * rank if isinstance(v, int) else tuple(v) for v in (strides, dilation_rate)
    )
    extra = []
    for axis in range(rank):
        reach = (kernel.shape[axis] - 1) * rates[axis] if padding == "valid" else 0
        least = (x.shape[first + axis] - 1) * strides[axis] + reach + 1
        size = output_shape[first + axis]
        extra.append(0 if size is None else int(size) - least)
        if not 0 <= extra[-1] < max(strides[axis], rates[axis]):
            raise InvalidArgument(
                f"The output size {size} of axis {first + axis} does not fit: inputs of shape "
                f"{tuple(x.shape)}, windows {tuple(kernel.shape[:rank])} and strides {strides} "
                f"give {least} to {least + strides[axis] - 1}."
            )
    return ops.conv_transpose(x, kernel, strides, padding, tuple(extra), found, rates)


@recorded
def conv2d_transpose(
    x: TensorLike, kernel: TensorLike, output_shape: Any, strides: Ints = (1, 1),
    padding: str = "valid", data_format: str | None = None, dilation_rate: Ints = (1, 1),
) -> Tensor:  # fmt: skip
    """The gradient of `conv2d`: `kernel` [rows, columns, filters, C], a result of `output_shape`.

    >>> import numpy as np
    >>> x, kernel = np.ones((1, 2, 2, 3)), np.ones((3, 3, 4, 3))
    >>> conv2d_transpose(x, kernel, (1, 4, 4, 4), (2, 2), "same").shape
    (1, 4, 4, 4)
    """
    return _transposed(x, kernel, output_shape, strides, padding, data_format, dilation_rate)


@recorded
def conv3d_transpose(
    x: TensorLike,
    kernel: TensorLike,
    output_shape: Any,
    strides: Ints = (1, 1, 1),
    padding: str = "valid",
    data_format: str | None = None,
) -> Tensor:
    """The gradient of `conv3d`, a result of `output_shape`."""
    return _transposed(x, kernel, output_shape, strides, padding, data_format)


@recorded
def depthwise_conv2d(
    x: TensorLike,
    depthwise_kernel: TensorLike,
    strides: Ints = (1, 1),
    padding: str = "valid",
    data_format: str | None = None,
    dilation_rate: Ints = (1, 1),
) -> Tensor:
    """Each channel convolved by itself; the kernel is [rows, columns, C, multiplier]."""
    data_format = normalize_data_format(data_format)
    return ops.depthwise_conv(x, depthwise_kernel, strides, padding, data_format, dilation_rate)


@recorded
def separable_conv2d(
    x: TensorLike, depthwise_kernel: TensorLike, pointwise_kernel: TensorLike,
    strides: Ints = (1, 1), padding: str = "valid", data_format: str | None = None,
    dilation_rate: Ints = (1, 1),
) -> Tensor:  # fmt: skip
    """A depthwise convolution, then one of single elements that mixes the channels."""
    return ops.separable_conv(
        x, depthwise_kernel, pointwise_kernel, strides, padding,
        normalize_data_format(data_format), dilation_rate,
    )  # fmt: skip


@recorded
def separable_conv1d(
    x: TensorLike, depthwise_kernel: TensorLike, pointwise_kernel: TensorLike, strides: Ints = 1,
    padding: str = "valid", data_format: str | None = None, dilation_rate: Ints = 1,
) -> Tensor:  # fmt: skip
    """`separable_conv2d` over one axis."""
    return ops.separable_conv(
        x, depthwise_kernel, pointwise_kernel, strides, padding,
        normalize_data_format(data_format), dilation_rate,
    )  # fmt: skip


def _pooled(
    x: TensorLike, size: Ints, strides: Ints, padding: str, data_format: str | None, mode: str
) -> Tensor:
    one_of(mode, ("max", "avg"), "pool_mode")
    pool = ops.max_pool if mode == "max" else ops.average_pool
    return pool(x, size, strides, padding, normalize_data_format(data_format))


@recorded
def pool2d(
    x: TensorLike,
    pool_size: Ints,
    strides: Ints = (1, 1),
    padding: str = "valid",
    data_format: str | None = None,
    pool_mode: str = "max",
) -> Tensor:
    """The largest element ("max") or the mean ("avg") of windows over two axes."""
    return _pooled(x, pool_size, strides, padding, data_format, pool_mode)


@recorded
def pool3d(
    x: TensorLike,
    pool_size: Ints,
    strides: Ints = (1, 1, 1),
    padding: str = "valid",
    data_format: str | None = None,
    pool_mode: str = "max",
) -> Tensor:
    """The largest element ("max") or the mean ("avg") of windows over three axes."""
    return _pooled(x, pool_size, strides, padding, data_format, pool_mode)


@recorded
def bias_add(x: TensorLike, bias: TensorLike, data_format: str | None = None) -> Tensor:
    """`x` plus a bias for each channel, or for each channel of each place.

    Args:
        x: [N, …, C], or [N, C, …] if channels come first.
        bias: [C], or of the shape of a sample with its channels last.
    """
    data_format = normalize_data_format(data_format)
    x, bias = ops.convert_to_tensor(x), ops.convert_to_tensor(bias)
    rank, sizes = len(x.shape), tuple(bias.shape)
    if len(sizes) not in (1, rank - 1):
        raise InvalidArgument(
            f"K.bias_add: a bias for inputs of shape {tuple(x.shape)} has one axis or {rank - 1}; "
            f"given shape {sizes}."
        )
    if data_format == "channels_first" and rank > 2:
        inner = (1,) * (rank - 2) if len(sizes) == 1 else sizes[:-1]
        bias = ops.reshape(bias, (1, sizes[-1], *inner))
    return ops.add(x, bias)
