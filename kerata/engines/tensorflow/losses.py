"""Crossentropies on TensorFlow."""

from __future__ import annotations

from typing import Any

import tensorflow as tf

from .dtypes import is_floating
from .resident import has_gpu


def sparse_categorical_crossentropy(
    target: tf.Tensor, output: tf.Tensor, from_logits: bool = False, axis: int = -1
) -> tf.Tensor:
    """TensorFlow's fused form, of logits along the last axis; labels outside have loss 0."""
    rank = len(output.shape)
    if not from_logits or not is_floating(output) or axis not in (-1, rank - 1):
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
    target: tf.Tensor, output: tf.Tensor, from_logits: bool = False, axis: int = -1
) -> tf.Tensor:
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
def _crossentropy(target: tf.Tensor, x: tf.Tensor) -> Any:
    ones = tf.ones((x.shape[1], 1))
    away = x - tf.stop_gradient(tf.reduce_max(x, 1, keepdims=True))
    powers = tf.exp(away)
    sums, share = (tf.reduce_sum(a, 1, keepdims=True) for a in (powers, target))
    loss = tf.math.log(sums) * share - tf.matmul(target * away, ones)

    def backward(g: tf.Tensor) -> Any:
        return g * (tf.math.log(sums) - away), powers * (g * share / sums) - g * target

    return loss, backward
