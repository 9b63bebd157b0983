"""Resizing of images on TensorFlow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import tensorflow as tf

from ...core.context import settings


def resize(
    images: tf.Tensor,
    size: Sequence[int],
    interpolation: str = "bilinear",
    antialias: bool = False,
    crop_to_aspect_ratio: bool = False,
    pad_to_aspect_ratio: bool = False,
    fill_mode: str = "constant",
    fill_value: float = 0.0,
    data_format: str | None = None,
) -> tf.Tensor:
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
