"""Normalization by batches on TensorFlow: its fused kernels, for float32 along the last axis.

Each takes the place of several passes over memory. TensorFlow's own gradients of them leave the
mean and the variance out, so they are written here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tensorflow as tf

Tensor = Any


def moments(x: Tensor, axes: Any, keepdims: bool = False, synchronized: bool = False) -> Any:
    """Mean and variance over all axes but the last, with a gradient of one pass."""
    rank = len(x.shape)
    if x.dtype != tf.float32 or synchronized or rank < 2 or not x.shape.num_elements():
        return NotImplemented
    given = axes if isinstance(axes, (list, tuple)) else (axes,)
    if not all(isinstance(a, int) for a in given):
        return NotImplemented
    if sorted(a + rank if a < 0 else a for a in given) != list(range(rank - 1)):
        return NotImplemented
    size = x.shape[-1:]
    mean, variance = _moments(tf.reshape(x, (-1, 1, 1, *size)))
    if keepdims:
        kept = (*(1,) * (rank - 1), *size)
        return tf.reshape(mean, kept), tf.reshape(variance, kept)
    return mean, variance


@tf.custom_gradient
def _moments(x: Tensor) -> Any:
    """By sums, as the kernel's own mean and variance are of float32 added one by one."""
    rows, axes = x.shape[0], (0, 1, 2)
    mean = tf.reduce_mean(x, axes)
    variance = tf.reduce_mean(tf.math.squared_difference(x, mean), axes)

    def backward(dmean: Tensor, dvariance: Tensor) -> Tensor:
        ones = tf.ones_like(mean)
        return _normalized(x, mean, ones, dvariance * (2 / rows), dmean / rows, 0.0)

    return (mean, variance), backward


def batch_normalization(
    x: Tensor,
    mean: Tensor,
    variance: Tensor,
    axis: int,
    offset: Any = None,
    scale: Any = None,
    epsilon: float = 1e-3,
) -> Tensor:
    """As `kerata.ops.batch_normalization`, along the last axis."""
    rank = len(x.shape)
    if rank < 2 or axis not in (-1, rank - 1) or not isinstance(epsilon, float):
        return NotImplemented
    if not x.shape.num_elements():  # none, or not known
        return NotImplemented
    size = x.shape[-1:]
    offset = tf.zeros(size) if offset is None else offset
    scale = tf.ones(size) if scale is None else scale
    parts = (mean, variance, scale, offset)
    if not all(isinstance(p, tf.Tensor) and p.shape == size for p in parts):
        return NotImplemented
    if any(p.dtype != tf.float32 for p in (x, *parts)):
        return NotImplemented
    found = _normalized(tf.reshape(x, (-1, 1, 1, *size)), *parts, epsilon)
    return tf.reshape(found, x.shape)


def _normalized(
    x: Tensor, mean: Tensor, variance: Tensor, scale: Tensor, offset: Tensor, epsilon: float
) -> Tensor:
    """`(x - mean) * rsqrt(variance + epsilon) * scale + offset`, one pass for each way."""

    @tf.custom_gradient
    def run(x: Tensor, mean: Tensor, variance: Tensor, scale: Tensor, offset: Tensor) -> Any:
        y = tf.raw_ops.FusedBatchNormV3(
            x=x, scale=scale, offset=offset, mean=mean, variance=variance, epsilon=epsilon,
            is_training=False,
        ).y  # fmt: skip

        def backward(dy: Tensor) -> Any:
            dx, dscale, doffset = _slopes(dy, x, mean, variance, scale, epsilon)
            root = tf.math.rsqrt(variance + epsilon)
            return dx, -root * scale * doffset, -0.5 * root * root * scale * dscale, dscale, doffset

        return y, backward

    return run(x, mean, variance, scale, offset)  # type: ignore[no-any-return]


def _slopes(
    dy: Tensor, x: Tensor, mean: Tensor, variance: Tensor, scale: Tensor, epsilon: float
) -> Any:
    """Gradients by x, scale and offset, whose own gradients are those of the plain formula."""

    def plain(dy: Tensor, x: Tensor, mean: Tensor, variance: Tensor, scale: Tensor) -> Any:
        root, axes = tf.math.rsqrt(variance + epsilon), (0, 1, 2)
        away = tf.reduce_sum(dy * (x - mean), axes)
        return dy * (root * scale), away * root, tf.reduce_sum(dy, axes)

    @tf.custom_gradient
    def run(*xs: Tensor) -> Any:
        dy, x, mean, variance, scale = xs
        found = tf.raw_ops.FusedBatchNormGradV3(
            y_backprop=dy, x=x, scale=scale, reserve_space_1=mean, reserve_space_2=variance,
            reserve_space_3=mean, epsilon=epsilon, is_training=False,
        )  # fmt: skip

        def backward(*upstream: Tensor) -> Any:
            with tf.GradientTape() as tape:
                tape.watch(xs)
                out = plain(*xs)
            return tape.gradient(out, xs, upstream)

        return (found.x_backprop, found.scale_backprop, found.offset_backprop), backward

    return run(dy, x, mean, variance, scale)


native: dict[str, Callable[..., Any]] = {
    "moments": moments,
    "batch_normalization": batch_normalization,
}
