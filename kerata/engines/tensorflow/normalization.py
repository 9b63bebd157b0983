"""Normalization on TensorFlow, for float32 along the last axis.

By batches: its fused kernels, each of which takes the place of several passes over memory. (They
want many rows as the height of an image.) TensorFlow's own gradients of them leave the mean and the
variance out, so they are written here. By rows: sums as matrix products, which are quicker.
"""

from __future__ import annotations

import math
from typing import Any

import tensorflow as tf

from ...core import Function
from ...engine.kernels import fit, serves
from .resident import LARGE, has_gpu

_EXACT_ROWS = 2**16  # up to which the kernel's own moments are exact to 1e-5


def _single(x: tf.Tensor, *parameters: Any) -> bool:
    """float32, of elements whose number is known, and with parameters for the last axis."""
    sized = x.dtype == tf.float32 and bool(x.shape.num_elements())
    return sized and fit(x, x.shape[-1:], *parameters)


def _all_but_last(x: tf.Tensor, axes: tuple[int, ...], keepdims: bool, synchronized: bool) -> bool:
    rank = len(x.shape)
    return not synchronized and rank > 1 and axes == tuple(range(rank - 1)) and _single(x)


@serves(_all_but_last)
def moments(
    x: tf.Tensor, axes: tuple[int, ...], keepdims: bool, synchronized: bool
) -> tuple[tf.Tensor, tf.Tensor]:
    """Mean and variance over all axes but the last, with a gradient of one pass."""
    size = x.shape[-1:]
    rows = tf.reshape(x, (1, -1, 1, *size))
    mean, variance = _moments(rows)
    if _by_kernels(x) and rows.shape[1] <= _EXACT_ROWS and not tf.executing_eagerly():
        mean.mean_of = variance.variance_of = x  # then `batch_normalization` is one kernel
    if keepdims:
        kept = (*(1,) * len(axes), *size)
        return tf.reshape(mean, kept), tf.reshape(variance, kept)
    return mean, variance


@tf.custom_gradient
def _moments(x: tf.Tensor) -> tuple[tuple[tf.Tensor, tf.Tensor], Function]:
    rows = x.shape[1]
    parted = _by_kernels(x) and rows > 3
    mean, variance = _by_parts(x) if parted else _by_sums(x)

    def backward(dmean: tf.Tensor, dvariance: tf.Tensor) -> tf.Tensor:
        middle = _moments(x)[0] if parted else mean  # the kernel's own has no gradient
        ones = tf.ones_like(mean)
        return _normalized(x, middle, ones, dvariance * (2 / rows), dmean / rows, epsilon=0.0)

    return (mean, variance), backward


def _by_kernels(x: tf.Tensor) -> bool:
    """Whether there are so many elements that the kernels are quicker than XLA."""
    return x.shape.num_elements() >= LARGE and not has_gpu()


def _by_sums(x: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    mean = tf.reduce_mean(x, (0, 1, 2))
    return mean, tf.reduce_mean(tf.math.squared_difference(x, mean), (0, 1, 2))


def _by_parts(x: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    """By the fused kernel, of parts of the rows side by side: it adds up one by one in float32, of
    which the error grows with the number of rows.
    """
    rows, size = x.shape[1], x.shape[3]
    parts = math.gcd(rows, 1 << (rows.bit_length() - 1) // 2)
    count, width = rows // parts, parts * size
    found = tf.raw_ops.FusedBatchNormV3(
        x=tf.reshape(x, (1, count, 1, width)), scale=tf.ones(width), offset=tf.zeros(width),
        mean=tf.zeros(0), variance=tf.zeros(0),
    )  # fmt: skip
    means, variances = (
        tf.reshape(a, (parts, size)) for a in (found.batch_mean, found.batch_variance)
    )
    mean = tf.reduce_mean(means, 0)
    within = tf.reduce_mean(variances, 0) * ((count - 1) / count)  # which is of a sample
    return mean, within + tf.reduce_mean(tf.math.squared_difference(means, mean), 0)


def _channels(
    x: tf.Tensor, mean: Any, variance: Any, axis: int, offset: Any, scale: Any, epsilon: float
) -> bool:
    last = len(x.shape) > 1 and axis == len(x.shape) - 1
    return last and isinstance(epsilon, float) and _single(x, mean, variance, offset, scale)


@serves(_channels)
def batch_normalization(
    x: tf.Tensor,
    mean: tf.Tensor,
    variance: tf.Tensor,
    axis: int,
    offset: tf.Tensor | None,
    scale: tf.Tensor | None,
    epsilon: float,
) -> tf.Tensor:
    """As `kerata.ops.batch_normalization`, along the last axis."""
    size = x.shape[-1:]
    offset = tf.zeros(size) if offset is None else offset
    scale = tf.ones(size) if scale is None else scale
    parts = (mean, variance, scale, offset)
    rows = tf.reshape(x, (1, -1, 1, *size))
    if getattr(mean, "mean_of", None) is x and getattr(variance, "variance_of", None) is x:
        found = tf.raw_ops.FusedBatchNormV3(
            x=rows, scale=scale, offset=offset, mean=tf.zeros(0), variance=tf.zeros(0),
            epsilon=epsilon,
        ).y  # fmt: skip
    else:
        found = _normalized(rows, *parts, epsilon=epsilon)
    return tf.reshape(found, x.shape)


def _normalized(*parts: tf.Tensor, epsilon: float) -> tf.Tensor:
    """`(x - mean) * rsqrt(variance + epsilon) * scale + offset` of (x, mean, variance, scale,
    offset), one pass for each way.
    """

    @tf.custom_gradient
    def run(*parts: tf.Tensor) -> tuple[tf.Tensor, Function]:
        x, mean, variance, scale, offset = parts
        y = tf.raw_ops.FusedBatchNormV3(
            x=x, scale=scale, offset=offset, mean=mean, variance=variance, epsilon=epsilon,
            is_training=False,
        ).y  # fmt: skip

        def backward(dy: tf.Tensor) -> tuple[tf.Tensor, ...]:
            dx, dscale, doffset = _slopes(dy, x, mean, variance, scale, epsilon=epsilon)
            root = tf.math.rsqrt(variance + epsilon)
            return dx, -root * scale * doffset, -0.5 * root * root * scale * dscale, dscale, doffset

        return y, backward

    return run(*parts)


def _slopes(*parts: tf.Tensor, epsilon: float) -> tuple[tf.Tensor, ...]:
    """Gradients by x, scale and offset, of (dy, x, mean, variance, scale); their own gradients are
    those of the plain formula.
    """

    def plain(*xs: tf.Tensor) -> tuple[tf.Tensor, ...]:
        dy, x, mean, variance, scale = xs
        root, axes = tf.math.rsqrt(variance + epsilon), (0, 1, 2)
        away = tf.reduce_sum(dy * (x - mean), axes)
        return dy * (root * scale), away * root, tf.reduce_sum(dy, axes)

    @tf.custom_gradient
    def run(*xs: tf.Tensor) -> tuple[tuple[tf.Tensor, ...], Function]:
        dy, x, mean, variance, scale = xs
        found = tf.raw_ops.FusedBatchNormGradV3(
            y_backprop=dy, x=x, scale=scale, reserve_space_1=mean, reserve_space_2=variance,
            reserve_space_3=mean, epsilon=epsilon, is_training=False,
        )  # fmt: skip

        def backward(*upstream: tf.Tensor) -> list[tf.Tensor]:
            with tf.GradientTape() as tape:
                tape.watch(xs)
                out = plain(*xs)
            return tape.gradient(out, xs, upstream)

        return (found.x_backprop, found.scale_backprop, found.offset_backprop), backward

    return run(*parts)


def _last(x: tf.Tensor, gamma: Any, beta: Any, axes: tuple[int, ...], epsilon: float) -> bool:
    whole = gamma is not None and beta is not None and axes == (len(x.shape) - 1,)
    return whole and _single(x, gamma, beta) and not has_gpu()


@serves(_last)
def layer_normalization(
    x: tf.Tensor,
    gamma: tf.Tensor | None,
    beta: tf.Tensor | None,
    axes: tuple[int, ...],
    epsilon: float,
) -> tf.Tensor:
    """As `kerata.ops.layer_normalization`, along the last axis, with `gamma` and `beta`."""
    rows = tf.reshape(x, (-1, x.shape[-1]))
    return tf.reshape(_by_rows(rows, gamma, beta, epsilon), x.shape)


def _by_rows(x: tf.Tensor, gamma: tf.Tensor, beta: tf.Tensor, epsilon: float) -> tf.Tensor:
    size = x.shape[1]

    @tf.custom_gradient
    def run(*parts: tf.Tensor) -> tuple[tf.Tensor, Function]:
        x, gamma, beta = parts
        away = x - tf.reduce_mean(x, 1, keepdims=True)
        variance = tf.matmul(away * away, tf.ones((size, 1))) / size
        root = tf.math.rsqrt(variance + epsilon)

        def backward(dy: tf.Tensor) -> tuple[tf.Tensor, ...]:
            product, column = dy * away, tf.reshape(gamma, (size, 1))
            along = tf.matmul(product, column) * (root * root / size)
            level = tf.matmul(dy, column) / size
            dx = root * (dy * gamma - level - away * along)
            dgamma = tf.reshape(tf.matmul(root, product, transpose_a=True), (size,))
            return dx, dgamma, tf.reduce_sum(dy, 0)

        return away * root * gamma + beta, backward

    return run(x, gamma, beta)
