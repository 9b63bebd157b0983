"""Resizing of images on TensorFlow."""

from __future__ import annotations

from typing import Any

import tensorflow as tf

from ...engine import serves
from ._open_sizes import sizes_of

KERNELS = {"bilinear": "triangle", "bicubic": "keyscubic"}


def _exact(x: tf.Tensor, size: tuple[int, int], interpolation: str, antialias: bool) -> bool:
    """Of float32, and ratios of which TensorFlow knows the centres to the bit."""
    if None in x.shape[1:3]:  # then there are no weights to be computed beforehand
        return True
    usual = interpolation == "bilinear" and not antialias and x.dtype == tf.float32
    even = not any(256 * old % new for old, new in zip(x.shape[1:3], size))
    return usual and even and 0 not in x.shape


@serves(_exact)
def resize(x: tf.Tensor, size: tuple[int, int], interpolation: str, antialias: bool) -> tf.Tensor:
    """TensorFlow's form."""
    if None in x.shape[1:3]:
        found = _scaled(x, sizes_of(size), interpolation, antialias)
        return tf.cast(tf.round(found) if x.dtype.is_integer else found, x.dtype)
    return _resized(x, list(size))


def _scaled(x: tf.Tensor, size: Any, interpolation: str, antialias: bool) -> tf.Tensor:
    """Of open sizes; `tf.image.resize` has coarse weights for "bicubic"."""
    if interpolation == "nearest":
        return tf.image.resize(x, size, interpolation)
    scale = tf.cast(size, tf.float32) / tf.cast(tf.shape(x)[1:3], tf.float32)
    kernel = KERNELS.get(interpolation, interpolation)
    return tf.raw_ops.ScaleAndTranslate(
        images=x, size=size, scale=scale, translation=(0.0, 0.0), kernel_type=kernel,
        antialias=antialias,
    )  # fmt: skip


def _resized(images: tf.Tensor, size: list[int]) -> tf.Tensor:
    """Linear, so that the gradient of its gradient is itself; TensorFlow has none."""

    @tf.custom_gradient
    def forwards(x: tf.Tensor) -> Any:
        y = tf.raw_ops.ResizeBilinear(images=x, size=size, half_pixel_centers=True)
        return y, backwards

    @tf.custom_gradient
    def backwards(dy: tf.Tensor) -> Any:
        dx = tf.raw_ops.ResizeBilinearGrad(grads=dy, original_image=images, half_pixel_centers=True)
        return dx, forwards

    return forwards(images)
