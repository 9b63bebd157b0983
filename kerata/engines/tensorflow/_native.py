"""TensorFlow's overrides of derived operations.

An override that returns NotImplemented leaves the call to the body: what TensorFlow's kernels lack
(groups on a CPU, strides with dilation), and whatever has operands of other dtypes or shapes, so
that the body finds the error.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import tensorflow as tf

from ...core.context import settings
from . import _quick as tensorflow_quick
from . import normalization as tensorflow_normalization
from .resident import has_gpu

Tensor = Any
Override = Callable[..., Any]


def _floating(*xs: Tensor) -> bool:
    return all(
        isinstance(x, tf.Tensor) and x.dtype.is_floating and x.dtype == xs[0].dtype for x in xs
    )


# -- windows --------------------------------------------------------------------------------------
def _each(value: Any, rank: int) -> tuple[int, ...]:
    found = tuple(value) if isinstance(value, (list, tuple)) else (value,) * rank
    return tuple(int(n) for n in found)


def _window(
    spatial: Sequence[int], window: Sequence[int], strides: Any, padding: Any, dilation: Any
) -> Any:
    """(strides, "SAME" or "VALID", dilation) where TensorFlow has such windows, else None."""
    rank = len(spatial)
    strides, dilation = _each(strides, rank), _each(dilation, rank)
    padding = padding.upper() if isinstance(padding, str) else None
    if padding not in ("VALID", "SAME") or len(strides) != rank or len(dilation) != rank:
        return None
    if min(strides) < 1 or min(dilation) < 1 or max(strides) > 1 and max(dilation) > 1:
        return None
    reach = [(k - 1) * d + 1 for k, d in zip(window, dilation)]
    if padding == "VALID" and any(r > n for r, n in zip(reach, spatial)):
        return None
    return strides, padding, dilation


def _last(x: Tensor, data_format: str | None) -> tuple[Tensor, bool]:
    """(x with channels last, whether they were)."""
    if (data_format or settings.image_data_format) == "channels_last":
        return x, True
    rank = len(x.shape)
    return tf.transpose(x, (0, *range(2, rank), 1)), False


def _back(y: Tensor, last: bool) -> Tensor:
    rank = len(y.shape)
    return y if last else tf.transpose(y, (0, rank - 1, *range(1, rank - 1)))


# Said explicitly: left open, the eager gradient of three axes fails.
_LAYOUTS = {1: "NWC", 2: "NHWC", 3: "NDHWC"}


def conv(
    inputs: Tensor,
    kernel: Tensor,
    strides: Any = 1,
    padding: str = "valid",
    data_format: str | None = None,
    dilation_rate: Any = 1,
) -> Tensor:
    """`tf.nn.convolution`, channels last."""
    rank = len(kernel.shape) - 2
    if len(inputs.shape) != rank + 2 or not 1 <= rank <= 3 or not _floating(inputs, kernel):
        return NotImplemented
    x, last = _last(inputs, data_format)
    if x.shape[-1] != kernel.shape[-2] or x.dtype == tf.float64 and rank == 3:
        return NotImplemented
    found = _window(x.shape[1:-1], kernel.shape[:-2], strides, padding, dilation_rate)
    if found is None:
        return NotImplemented
    y = tf.nn.convolution(x, kernel, found[0], found[1], _LAYOUTS[rank], found[2])
    return _back(y, last)


def depthwise_conv(
    inputs: Tensor,
    kernel: Tensor,
    strides: Any = 1,
    padding: str = "valid",
    data_format: str | None = None,
    dilation_rate: Any = 1,
) -> Tensor:
    """`tf.nn.depthwise_conv2d`, for images and strides that are equal."""
    if len(kernel.shape) != 4 or len(inputs.shape) != 4 or not _floating(inputs, kernel):
        return NotImplemented
    x, last = _last(inputs, data_format)
    found = _window(x.shape[1:-1], kernel.shape[:-2], strides, padding, dilation_rate)
    if found is None or x.shape[-1] != kernel.shape[-2] or len(set(found[0])) > 1:
        return NotImplemented
    y = tf.nn.depthwise_conv2d(x, kernel, (1, *found[0], 1), found[1], dilations=found[2])
    return _back(y, last)


def conv_transpose(
    inputs: Tensor,
    kernel: Tensor,
    strides: Any = 1,
    padding: str = "valid",
    output_padding: Any = None,
    data_format: str | None = None,
    dilation_rate: Any = 1,
) -> Tensor:
    """`tf.nn.conv_transpose`, channels last, of the size from which `conv` gives the inputs."""
    rank = len(kernel.shape) - 2
    if len(inputs.shape) != rank + 2 or not 1 <= rank <= 3 or not _floating(inputs, kernel):
        return NotImplemented
    if output_padding is not None or set(_each(dilation_rate, rank)) != {1}:
        return NotImplemented
    x, last = _last(inputs, data_format)
    window, strides = kernel.shape[:-2], _each(strides, rank)
    if x.shape[-1] != kernel.shape[-1] or x.dtype == tf.float64 and rank == 3:
        return NotImplemented
    if len(strides) != rank or min(strides) < 1 or padding not in ("valid", "same"):
        return NotImplemented
    more = [max(k - s, 0) if padding == "valid" else 0 for k, s in zip(window, strides)]
    sizes = [n * s + m for n, s, m in zip(x.shape[1:-1], strides, more)]
    shape = (x.shape[0], *sizes, kernel.shape[-2])
    y = tf.nn.conv_transpose(x, kernel, shape, strides, padding.upper())
    return _back(y, last)


def _pool(
    function: Callable[..., Tensor],
    inputs: Tensor,
    pool_size: Any,
    strides: Any = None,
    padding: str = "valid",
    data_format: str | None = None,
) -> Tensor:
    """`tf.nn`'s pooling, channels last."""
    rank = len(inputs.shape) - 2
    if not 1 <= rank <= 3 or not _floating(inputs):
        return NotImplemented
    x, last = _last(inputs, data_format)
    size = _each(pool_size, rank)
    found = _window(x.shape[1:-1], size, size if strides is None else strides, padding, 1)
    if found is None or len(size) != rank or x.dtype == tf.float64 and rank == 3:
        return NotImplemented
    return _back(function(x, size, found[0], found[1], _LAYOUTS[rank]), last)


def resize(
    images: Tensor,
    size: Sequence[int],
    interpolation: str = "bilinear",
    antialias: bool = False,
    crop_to_aspect_ratio: bool = False,
    pad_to_aspect_ratio: bool = False,
    fill_mode: str = "constant",
    fill_value: float = 0.0,
    data_format: str | None = None,
) -> Tensor:
    """TensorFlow's bilinear form, for ratios of which it knows the centres to the bit."""
    special = antialias or crop_to_aspect_ratio or pad_to_aspect_ratio or fill_mode != "constant"
    last = (data_format or settings.image_data_format) == "channels_last"
    if interpolation != "bilinear" or special or not last or images.dtype != tf.float32:
        return NotImplemented
    if len(images.shape) != 4 or 0 in images.shape or not isinstance(size, (list, tuple)):
        return NotImplemented
    if len(size) != 2 or min(size) < 1:
        return NotImplemented
    if any(256 * old % new for old, new in zip(images.shape[1:3], size)):
        return NotImplemented
    return _resized(images, [int(n) for n in size])


def _resized(images: Tensor, size: list[int]) -> Tensor:
    """Linear, so that the gradient of its gradient is itself; TensorFlow has none."""

    @tf.custom_gradient
    def forwards(x: Tensor) -> Any:
        y = tf.raw_ops.ResizeBilinear(images=x, size=size, half_pixel_centers=True)
        return y, backwards

    @tf.custom_gradient
    def backwards(dy: Tensor) -> Any:
        dx = tf.raw_ops.ResizeBilinearGrad(grads=dy, original_image=images, half_pixel_centers=True)
        return dx, forwards

    return forwards(images)  # type: ignore[no-any-return]


# -- elementwise ----------------------------------------------------------------------------------
def _of_floats(function: Callable[..., Tensor]) -> Override:
    """An override for floats; of integers the body knows what float they become."""

    @functools.wraps(function)
    def override(x: Tensor, *args: Any, **kwargs: Any) -> Tensor:
        if x.dtype is tf.float32 or _floating(x):
            return function(x, *args, **kwargs)
        return NotImplemented

    return override


def _along(function: Callable[..., Tensor]) -> Override:
    """An override for floats along one axis."""

    def override(x: Tensor, axis: Any = -1) -> Tensor:
        if (
            not _floating(x)
            or not isinstance(axis, int)
            or not -len(x.shape) <= axis < len(x.shape)
        ):
            return NotImplemented
        return function(x, axis)

    return override


def gelu(x: Tensor, approximate: bool = True) -> Tensor:
    """TensorFlow's gelu, whose constants are float32."""
    if x.dtype == tf.float64:
        return NotImplemented
    return tf.nn.gelu(x, approximate)


def top_k(x: Tensor, k: int, sorted: bool = True) -> Any:
    """TensorFlow's top_k of the last axis."""
    if x.dtype == tf.bool or not 0 <= k <= x.shape[-1]:
        return NotImplemented
    found = tf.math.top_k(x, k, sorted)
    return found.values, found.indices


def sparse_categorical_crossentropy(
    target: Tensor, output: Tensor, from_logits: bool = False, axis: int = -1
) -> Tensor:
    """TensorFlow's fused form, of logits along the last axis; labels outside have loss 0."""
    rank = len(output.shape)
    if not from_logits or not _floating(output) or axis not in (-1, rank - 1):
        return NotImplemented
    if len(target.shape) == rank and target.shape[-1] == 1:
        target = tf.squeeze(target, -1)
    if target.shape != output.shape[:-1]:
        return NotImplemented
    target = tf.cast(target, tf.int32)
    within = tf.clip_by_value(target, 0, output.shape[-1] - 1)
    loss = tf.nn.sparse_softmax_cross_entropy_with_logits(within, output)
    return tf.where(tf.equal(within, target), loss, tf.zeros((), loss.dtype))


def categorical_crossentropy(
    target: Tensor, output: Tensor, from_logits: bool = False, axis: int = -1
) -> Tensor:
    """Of float32 logits along the last axis, the sums of rows as matrix products."""
    rank = len(output.shape)
    if not from_logits or axis not in (-1, rank - 1) or not output.shape.num_elements():
        return NotImplemented
    if target.shape != output.shape or not target.dtype == output.dtype == tf.float32 or has_gpu():
        return NotImplemented
    size = output.shape[-1]
    loss = _crossentropy(*(tf.reshape(x, (-1, size)) for x in (target, output)))
    return tf.reshape(loss, output.shape[:-1])


@tf.custom_gradient
def _crossentropy(target: Tensor, x: Tensor) -> Any:
    ones = tf.ones((x.shape[1], 1))
    away = x - tf.stop_gradient(tf.reduce_max(x, 1, keepdims=True))
    powers = tf.exp(away)
    sums, share = (tf.reduce_sum(a, 1, keepdims=True) for a in (powers, target))
    loss = tf.math.log(sums) * share - tf.matmul(target * away, ones)

    def backward(g: Tensor) -> Any:
        return g * (tf.math.log(sums) - away), powers * (g * share / sums) - g * target

    return loss, backward


native: dict[str, Override] = {
    **tensorflow_quick.native,
    **tensorflow_normalization.native,
    "conv": conv,
    "depthwise_conv": depthwise_conv,
    "conv_transpose": conv_transpose,
    "max_pool": functools.partial(_pool, tf.nn.max_pool),
    "average_pool": functools.partial(_pool, tf.nn.avg_pool),
    "resize": resize,
    "top_k": top_k,
    "categorical_crossentropy": categorical_crossentropy,
    "sparse_categorical_crossentropy": sparse_categorical_crossentropy,
    "relu": _of_floats(tf.nn.relu),
    "sigmoid": _of_floats(tf.sigmoid),
    "silu": _of_floats(tf.nn.silu),
    "softplus": _of_floats(tf.nn.softplus),
    "gelu": _of_floats(gelu),
    "softmax": _along(tf.nn.softmax),
    "erf": _of_floats(tf.math.erf),
    "erfc": _of_floats(tf.math.erfc),
    "log1p": _of_floats(tf.math.log1p),
    "expm1": _of_floats(tf.math.expm1),
    "rsqrt": _of_floats(tf.math.rsqrt),
}
