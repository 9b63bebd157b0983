"""Resizing of images on TensorFlow."""

from __future__ import annotations

from typing import Any

import tensorflow as tf


def resize(x: tf.Tensor, size: tuple[int, int], interpolation: str, antialias: bool) -> tf.Tensor:
    """TensorFlow's bilinear form, for ratios of which it knows the centres to the bit."""
    if interpolation != "bilinear" or antialias or x.dtype != tf.float32 or 0 in x.shape:
        return NotImplemented
    if any(256 * old % new for old, new in zip(x.shape[1:3], size)):
        return NotImplemented
    return _resized(x, list(size))


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
