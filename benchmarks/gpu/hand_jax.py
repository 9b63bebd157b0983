"""The timed networks and their training loop, written by hand on JAX: one `jit` for a step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from ..operations_jax import CALLS
from .networks import Network, parameters


def _drop(x: Any, rate: float, key: Any) -> Any:
    return jnp.where(jax.random.bernoulli(key, 1 - rate, x.shape), x / (1 - rate), 0)


def _dense(x: Any, p: Iterator[Any]) -> Any:
    kernel, bias = next(p), next(p)
    return x @ kernel + bias


def _conv(x: Any, p: Iterator[Any]) -> Any:
    kernel, bias = next(p), next(p)
    y = jax.lax.conv_general_dilated(
        x, kernel, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
    )
    return jax.nn.relu(y + bias)


def _norm(x: Any, p: Iterator[Any]) -> Any:
    scale, offset = next(p), next(p)
    return CALLS["layer_normalization"](x.astype(jnp.float32), scale, offset).astype(x.dtype)


def forward(net: Network, given: list[Any], x: Any, key: Any) -> Any:
    """The network's scores."""
    p, keys = iter(given), iter(jax.random.split(key, 2 * net.depth + 1))
    if net.kind == "mlp":
        for _ in range(net.depth):
            x = jax.nn.relu(_dense(x, p))
        return _dense(x, p)
    if net.kind == "cnn":
        for _ in range(net.depth):
            x = _drop(CALLS["max_pool"](_conv(_conv(x, p), p)), 0.25, next(keys))
        x = _drop(jax.nn.relu(_dense(x.reshape(len(x), -1), p)), 0.5, next(keys))
        return _dense(x, p)
    x = next(p)[x]
    if net.kind == "lstm":
        start = jnp.zeros((len(x), net.width), x.dtype)
        x = CALLS["lstm"](x, start, start, next(p), next(p), next(p))[:, -1]
    else:
        for _ in range(net.depth):
            x = _block(net, x, p, keys)
        x = x.mean(1)
    return _dense(x, p)[:, 0]


def _block(net: Network, x: Any, p: Iterator[Any], keys: Iterator[Any]) -> Any:
    heads = _dense(x, p).reshape(*x.shape[:2], 3, net.heads, -1)
    attended = CALLS["dot_product_attention"](heads[:, :, 0], heads[:, :, 1], heads[:, :, 2])
    x = _norm(x + _drop(_dense(attended.reshape(x.shape), p), 0.1, next(keys)), p)
    fed = _dense(jax.nn.relu(_dense(x, p)), p)
    return _norm(x + _drop(fed, 0.1, next(keys)), p)


def _loss(net: Network, narrow: bool, p: list[Any], x: Any, y: Any, key: Any) -> Any:
    if narrow:
        p = [a.astype(jnp.bfloat16) for a in p]
        x = x if net.reads_words else x.astype(jnp.bfloat16)
    scores = forward(net, p, x, key).astype(jnp.float32)
    kind = "binary_crossentropy" if net.reads_words else "sparse_categorical_crossentropy"
    return CALLS[kind](y, scores).mean()


@partial(jax.jit, static_argnums=(0, 1), donate_argnums=(2, 3, 4, 5, 6))
def _step(net: Network, narrow: bool, p: Any, m: Any, v: Any, count: Any, total: Any,
          x: Any, y: Any, rows: Any) -> Any:  # fmt: skip
    key = jax.random.fold_in(jax.random.key(0), count)
    loss, g = jax.value_and_grad(partial(_loss, net, narrow))(p, x[rows], y[rows], key)
    count = count + 1
    t = count.astype(jnp.float32)
    rate = 1e-3 * jnp.sqrt(1 - 0.999**t) / (1 - 0.9**t)
    m = [0.9 * a + 0.1 * b for a, b in zip(m, g)]
    v = [0.999 * a + 0.001 * b * b for a, b in zip(v, g)]
    p = [a - rate * b / (jnp.sqrt(c) + 1e-7) for a, b, c in zip(p, m, v)]
    return p, m, v, count, total + loss


def trainer(net: Network, x: Any, y: Any, narrow: bool) -> tuple[Callable[[int], float], int]:
    """A function that trains for some epochs and returns the mean loss of the last, with data and
    weights on the device; the number of parameters.
    """
    p = [jnp.asarray(a) for a in parameters(net)]
    state = [p, [jnp.zeros_like(a) for a in p], [jnp.zeros_like(a) for a in p],
             jnp.zeros((), jnp.int32)]  # fmt: skip
    x, y = jnp.asarray(x), jnp.asarray(y)
    orders = iter(range(1_000_000))
    count = sum(a.size for a in p)

    def run(epochs: int) -> float:
        for _ in range(epochs):
            total = jnp.zeros(())
            order = jax.random.permutation(jax.random.key(next(orders)), len(x))
            for rows in order.reshape(net.steps, net.batch):
                *state[:], total = _step(net, narrow, *state, total, x, y, rows)
        mean = float(total) / net.steps
        jax.block_until_ready(state)
        return mean

    return run, count
