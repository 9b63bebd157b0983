"""The two networks and their training loop, written by hand on TensorFlow: one `tf.function` per
step.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import tensorflow as tf

from .reference_networks import batches

tf.config.threading.set_intra_op_parallelism_threads(1)
tf.config.threading.set_inter_op_parallelism_threads(1)

SHAPES = {
    "mlp": [(784, 128), (128, 128), (128, 10)],
    "cnn": [(5, 5, 1, 32), (5, 5, 32, 32), (3, 3, 32, 64), (3, 3, 64, 64), (576, 256), (256, 10)],
}


def _mlp(p: list[Any], x: Any) -> Any:
    x = tf.nn.relu(x @ p[0] + p[1])
    x = tf.nn.relu(x @ p[2] + p[3])
    return x @ p[4] + p[5]


def _conv(x: Any, kernel: Any, bias: Any) -> Any:
    return tf.nn.relu(tf.nn.bias_add(tf.nn.conv2d(x, kernel, 1, "VALID"), bias))


def _cnn(p: list[Any], x: Any) -> Any:
    x = tf.nn.dropout(
        tf.nn.max_pool2d(_conv(_conv(x, p[0], p[1]), p[2], p[3]), 2, 2, "VALID"), 0.25
    )
    x = tf.nn.dropout(
        tf.nn.max_pool2d(_conv(_conv(x, p[4], p[5]), p[6], p[7]), 2, 2, "VALID"), 0.25
    )
    x = tf.nn.relu(tf.reshape(x, (-1, 576)) @ p[8] + p[9])
    return tf.nn.dropout(x, 0.5) @ p[10] + p[11]


def trainer(kind: str, x: Any, y: Any, size: int) -> Callable[[int], float]:
    """A function that trains for some epochs and gives the mean loss of the last."""
    forward = {"mlp": _mlp, "cnn": _cnn}[kind]
    generator = np.random.default_rng(0)
    p = []
    for shape in SHAPES[kind]:
        scale = np.sqrt(2.0 / (np.prod(shape[:-1]) + shape[-1]))
        p.append(tf.Variable(generator.normal(0, scale, shape).astype("float32")))
        p.append(tf.Variable(tf.zeros(shape[-1])))
    m, v = [tf.Variable(tf.zeros_like(a)) for a in p], [tf.Variable(tf.zeros_like(a)) for a in p]
    count, total = tf.Variable(0.0), tf.Variable(0.0)

    @tf.function
    def step(x: Any, y: Any) -> None:
        with tf.GradientTape() as tape:
            losses = tf.nn.sparse_softmax_cross_entropy_with_logits(y, forward(p, x))
            loss = tf.reduce_mean(losses)
        gradients = tape.gradient(loss, p)
        count.assign_add(1.0)
        total.assign_add(loss)
        rate = 1e-3 * tf.sqrt(1 - tf.pow(0.999, count)) / (1 - tf.pow(0.9, count))
        for a, g, b, c in zip(p, gradients, m, v):
            b.assign(0.9 * b + 0.1 * g)
            c.assign(0.999 * c + 0.001 * g * g)
            a.assign_sub(rate * b / (tf.sqrt(c) + 1e-7))

    def run(epochs: int) -> float:
        for epoch in range(epochs):
            total.assign(0.0)
            steps = 0
            for images, labels in batches(x, y, size, epoch):
                step(tf.convert_to_tensor(images), tf.convert_to_tensor(labels))
                steps += 1
            mean = float(total) / steps
        return mean

    return run
