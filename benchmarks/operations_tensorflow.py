"""The operations of `operation_cases`, written by hand on TensorFlow, with and without XLA."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tensorflow as tf

Function = Callable[..., Any]


def _axes(x: Any) -> list[int]:
    return list(range(len(x.shape) - 1))


def _conv_transpose(x: Any, k: Any) -> Any:
    n, h, w, _ = x.shape
    shape = (n, 2 * h + 1, 2 * w + 1, k.shape[2])
    return tf.nn.conv2d_transpose(x, k, shape, 2, "VALID")


def _attention(q: Any, k: Any, v: Any) -> Any:
    scores = tf.einsum("btnh,bsnh->bnts", q, k) * q.shape[-1] ** -0.5
    return tf.einsum("bnts,bsnh->btnh", tf.nn.softmax(scores), v)


def _loop(step: Function, states: list[Any], items: Any) -> Any:
    """All steps of a recurrent layer; a loop of the graph where they are many."""
    length = items.shape[0]
    if length <= 16:
        outs = []
        for t in range(length):
            states = step(states, items[t])
            outs.append(states[0])
        return tf.stack(outs, 1)
    found = tf.TensorArray(items.dtype, length)
    body = lambda t, states, found: _advance(step, t, states, found, items)
    _, _, found = tf.while_loop(
        lambda t, *_: t < length, body, (0, states, found), maximum_iterations=length
    )
    return tf.transpose(found.stack(), (1, 0, 2))


def _advance(step: Function, t: Any, states: list[Any], found: Any, items: Any) -> Any:
    states = step(states, items[t])
    return t + 1, states, found.write(t, states[0])


def _projected(x: Any, w: Any, b: Any) -> Any:
    return tf.transpose(tf.tensordot(x, w, 1) + b, (1, 0, 2))


def _lstm(x: Any, h: Any, c: Any, w: Any, r: Any, b: Any) -> Any:
    def step(states: list[Any], item: Any) -> list[Any]:
        h, c = states
        i, f, g, o = tf.split(item + h @ r, 4, -1)
        c = tf.sigmoid(f) * c + tf.sigmoid(i) * tf.tanh(g)
        return [tf.sigmoid(o) * tf.tanh(c), c]

    return _loop(step, [h, c], _projected(x, w, b))


def _gru(x: Any, h: Any, w: Any, r: Any, b: Any, own: Any) -> Any:
    def step(states: list[Any], item: Any) -> list[Any]:
        (h,) = states
        xz, xr, xh = tf.split(item, 3, -1)
        hz, hr, hh = tf.split(h @ r + own, 3, -1)
        z = tf.sigmoid(xz + hz)
        return [z * h + (1 - z) * tf.tanh(xh + tf.sigmoid(xr + hr) * hh)]

    return _loop(step, [h], _projected(x, w, b))


def _rnn(x: Any, h: Any, w: Any, r: Any, b: Any) -> Any:
    step = lambda states, item: [tf.tanh(item + states[0] @ r)]
    return _loop(step, [h], _projected(x, w, b))


def _layer_norm(x: Any, g: Any, b: Any) -> Any:
    mean, variance = tf.nn.moments(x, -1, keepdims=True)
    return tf.nn.batch_normalization(x, mean, variance, b, g, 1e-3)


def _batch_norm(x: Any, g: Any, b: Any) -> Any:
    if len(x.shape) == 4:
        return tf.compat.v1.nn.fused_batch_norm(x, g, b, epsilon=1e-3)[0]
    mean, variance = tf.nn.moments(x, _axes(x))
    return tf.nn.batch_normalization(x, mean, variance, b, g, 1e-3)


def _rms(x: Any, g: Any) -> Any:
    return x * tf.math.rsqrt(tf.reduce_mean(x * x, -1, keepdims=True) + 1e-6) * g


CALLS: dict[str, Function] = {
    "linear": lambda x, w, b: tf.nn.bias_add(x @ w, b),
    "conv": lambda x, k: tf.nn.conv2d(x, k, 1, "VALID"),
    "conv_transpose": _conv_transpose,
    "depthwise_conv": lambda x, k: tf.nn.depthwise_conv2d(x, k, (1, 1, 1, 1), "VALID"),
    "max_pool": lambda x: tf.nn.max_pool2d(x, 2, 2, "VALID"),
    "average_pool": lambda x: tf.nn.avg_pool2d(x, 2, 2, "VALID"),
    "dot_product_attention": _attention,
    "lstm": _lstm,
    "gru": _gru,
    "simple_rnn": _rnn,
    "softmax": tf.nn.softmax,
    "log_softmax": tf.nn.log_softmax,
    "logsumexp": lambda x: tf.reduce_logsumexp(x, -1),
    "layer_normalization": _layer_norm,
    "batch_normalization": _batch_norm,
    "rms_normalization": _rms,
    "moments": lambda x: tf.nn.moments(x, _axes(x)),
    "mean": lambda x: tf.reduce_mean(x, _axes(x)),
    "var": lambda x: tf.math.reduce_variance(x, _axes(x)),
    "relu": tf.nn.relu,
    "gelu": tf.nn.gelu,
    "silu": tf.nn.silu,
    "sigmoid": tf.sigmoid,
    "softplus": tf.nn.softplus,
    "sparse_categorical_crossentropy": tf.nn.sparse_softmax_cross_entropy_with_logits,
    "categorical_crossentropy": tf.nn.softmax_cross_entropy_with_logits,
    "binary_crossentropy": tf.nn.sigmoid_cross_entropy_with_logits,
    "dropout": lambda x: tf.nn.dropout(x, 0.25),
    "normal": lambda x: tf.random.normal(x.shape),
    "uniform": lambda x: tf.random.uniform(x.shape),
    "einsum": lambda x, w: tf.tensordot(x, w, 1),
    "one_hot": lambda i: tf.one_hot(i, 64),
    "take_along_axis": lambda i, x: tf.gather(x, i, axis=-1, batch_dims=1),
    "segment_sum": lambda i, x: tf.math.unsorted_segment_sum(x, i, 64),
    "clip": lambda x: tf.clip_by_value(x, 0.2, 0.8),
    "rsqrt": tf.math.rsqrt,
    "top_k": lambda x: tf.math.top_k(x, 5)[0],
    "resize": lambda x: tf.image.resize(x, (2 * x.shape[1], 2 * x.shape[2])),
}


def steps(name: str, batches: list[Any], fixed: int, draws: bool) -> tuple[list[Function], Any]:
    """Calls that do the operation on each batch and take their gradients; what it gives."""
    given = [list(map(tf.constant, arrays)) for arrays in batches]
    held, params = [xs[:fixed] for xs in given], [xs[fixed:] for xs in given]
    forward = lambda given: tf.nest.flatten([CALLS[name](*xs) for xs in given])
    outs = forward(given)
    weights = [tf.random.uniform(out.shape) for out in outs]

    def run(held: Any, params: Any, weights: Any) -> Any:
        given = [[*h, *p] for h, p in zip(held, params)]
        if draws or fixed == len(batches[0]):
            return forward(given)
        with tf.GradientTape() as tape:
            tape.watch(params)
            outs = forward(given)
            loss = tf.add_n([tf.reduce_sum(out * w) for out, w in zip(outs, weights)])
        return loss, tape.gradient(loss, params)

    found = []
    for xla in (False, True):
        compiled = tf.function(run, jit_compile=xla)
        function = lambda compiled=compiled: compiled(held, params, weights)
        try:
            function()
        except Exception:  # XLA lacks the operation
            continue
        found.append(function)
    return found, outs
