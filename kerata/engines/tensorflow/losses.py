"""Crossentropies on TensorFlow."""

from __future__ import annotations

from typing import Any

import tensorflow as tf

from ...engine import serves
from .resident import has_gpu


@serves(lambda target, output, from_logits: from_logits)
def sparse_categorical_crossentropy(
    target: tf.Tensor, output: tf.Tensor, from_logits: bool
) -> tf.Tensor:
    """TensorFlow's fused form, of logits; labels outside have loss 0."""
    target = tf.cast(target, tf.int32)
    within = tf.clip_by_value(target, 0, output.shape[-1] - 1)
    loss = tf.nn.sparse_softmax_cross_entropy_with_logits(within, output)
    return tf.where(tf.equal(within, target), loss, tf.zeros((), loss.dtype))


def _wide_logits(target: tf.Tensor, output: tf.Tensor, from_logits: bool) -> bool:
    known = output.dtype == tf.float32 and bool(output.shape.num_elements())
    return from_logits and known and not has_gpu()


@serves(_wide_logits)
def categorical_crossentropy(target: tf.Tensor, output: tf.Tensor, from_logits: bool) -> tf.Tensor:
    """The sums of rows as matrix products."""
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
