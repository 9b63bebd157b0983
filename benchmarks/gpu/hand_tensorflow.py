"""The timed networks and their training loop, written by hand on TensorFlow: one `tf.function`
for a step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import tensorflow as tf

from ..operations_tensorflow import CALLS
from .networks import Network, parameters


def _dense(x: Any, p: Iterator[Any]) -> Any:
    kernel, bias = next(p), next(p)
    product = x @ kernel if len(x.shape) == 2 else tf.tensordot(x, kernel, 1)
    return tf.nn.bias_add(product, bias)


def _conv(x: Any, p: Iterator[Any]) -> Any:
    kernel, bias = next(p), next(p)
    return tf.nn.relu(tf.nn.bias_add(tf.nn.conv2d(x, kernel, 1, "SAME"), bias))


def _norm(x: Any, p: Iterator[Any]) -> Any:
    parts = [tf.cast(a, "float32") for a in (x, next(p), next(p))]
    return tf.cast(CALLS["layer_normalization"](*parts), x.dtype)


def forward(net: Network, given: list[Any], x: Any) -> Any:
    """The network's scores."""
    p = iter(given)
    if net.kind == "mlp":
        for _ in range(net.depth):
            x = tf.nn.relu(_dense(x, p))
        return _dense(x, p)
    if net.kind == "cnn":
        for _ in range(net.depth):
            x = tf.nn.dropout(CALLS["max_pool"](_conv(_conv(x, p), p)), 0.25)
        flat = tf.reshape(x, (net.batch, -1))
        return _dense(tf.nn.dropout(tf.nn.relu(_dense(flat, p)), 0.5), p)
    x = tf.gather(next(p), x)
    if net.kind == "lstm":
        start = tf.zeros((net.batch, net.width), x.dtype)
        x = CALLS["lstm"](x, start, start, next(p), next(p), next(p))[:, -1]
    else:
        for _ in range(net.depth):
            x = _block(net, x, p)
        x = tf.reduce_mean(x, 1)
    return _dense(x, p)[:, 0]


def _block(net: Network, x: Any, p: Iterator[Any]) -> Any:
    heads = tf.reshape(_dense(x, p), (*x.shape[:2], 3, net.heads, net.width // net.heads))
    attended = CALLS["dot_product_attention"](*tf.unstack(heads, axis=2))
    x = _norm(x + tf.nn.dropout(_dense(tf.reshape(attended, x.shape), p), 0.1), p)
    return _norm(x + tf.nn.dropout(_dense(tf.nn.relu(_dense(x, p)), p), 0.1), p)


def _stepper(net: Network, narrow: bool, p: list[Any], total: Any) -> Callable[..., None]:
    m, v = [tf.Variable(tf.zeros_like(a)) for a in p], [tf.Variable(tf.zeros_like(a)) for a in p]
    count = tf.Variable(0.0)
    kind = "binary_crossentropy" if net.reads_words else "sparse_categorical_crossentropy"
    dtype = tf.bfloat16 if narrow else tf.float32

    @tf.function
    def step(x: Any, y: Any, rows: Any) -> None:
        x, y = tf.gather(x, rows), tf.gather(y, rows)
        with tf.GradientTape() as tape:
            given = x if net.reads_words else tf.cast(x, dtype)
            scores = forward(net, [tf.cast(a, dtype) for a in p], given)
            loss = tf.reduce_mean(CALLS[kind](y, tf.cast(scores, tf.float32)))
        gradients = [tf.convert_to_tensor(g) for g in tape.gradient(loss, p)]  # words' are slices
        count.assign_add(1.0)
        total.assign_add(loss)
        rate = 1e-3 * tf.sqrt(1 - tf.pow(0.999, count)) / (1 - tf.pow(0.9, count))
        for a, g, b, c in zip(p, gradients, m, v):
            b.assign(0.9 * b + 0.1 * g)
            c.assign(0.999 * c + 0.001 * g * g)
            a.assign_sub(rate * b / (tf.sqrt(c) + 1e-7))

    return step


def trainer(net: Network, x: Any, y: Any, narrow: bool) -> tuple[Callable[[int], float], int]:
    """A function that trains for some epochs and returns the mean loss of the last, with data and
    weights on the device; the number of parameters.
    """
    p = [tf.Variable(a) for a in parameters(net)]
    total = tf.Variable(0.0)
    step = _stepper(net, narrow, p, total)
    x, y = tf.identity(x), tf.identity(y)  # on the device

    def run(epochs: int) -> float:
        for _ in range(epochs):
            total.assign(0.0)
            order = tf.random.shuffle(tf.range(len(x)))
            for rows in tf.unstack(tf.reshape(order, (net.steps, net.batch))):
                step(x, y, rows)
        p[-1].numpy()
        return float(total) / net.steps

    return run, sum(int(tf.size(a)) for a in p)
