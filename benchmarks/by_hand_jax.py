"""The two networks and their training loop, written by hand on JAX: one `jit` per step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from .reference_networks import batches

SHAPES = {
    "mlp": [(784, 128), (128, 128), (128, 10)],
    "cnn": [(5, 5, 1, 32), (5, 5, 32, 32), (3, 3, 32, 64), (3, 3, 64, 64), (576, 256), (256, 10)],
}


def parameters(kind: str) -> list[Any]:
    """Kernels and biases."""
    generator = np.random.default_rng(0)
    found = []
    for shape in SHAPES[kind]:
        scale = np.sqrt(2.0 / (np.prod(shape[:-1]) + shape[-1]))
        found.append(jnp.asarray(generator.normal(0, scale, shape), jnp.float32))
        found.append(jnp.zeros(shape[-1], jnp.float32))
    return found


def _mlp(p: list[Any], x: Any, key: Any) -> Any:
    x = jax.nn.relu(x @ p[0] + p[1])
    x = jax.nn.relu(x @ p[2] + p[3])
    return x @ p[4] + p[5]


def _drop(x: Any, rate: float, key: Any) -> Any:
    return jnp.where(jax.random.bernoulli(key, 1 - rate, x.shape), x / (1 - rate), 0)


def _conv(x: Any, kernel: Any, bias: Any) -> Any:
    y = jax.lax.conv_general_dilated(
        x, kernel, (1, 1), "VALID", dimension_numbers=("NHWC", "HWIO", "NHWC")
    )
    return jax.nn.relu(y + bias)


def _pool(x: Any) -> Any:
    return jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")


def _cnn(p: list[Any], x: Any, key: Any) -> Any:
    one, two, three = jax.random.split(key, 3)
    x = _drop(_pool(_conv(_conv(x, p[0], p[1]), p[2], p[3])), 0.25, one)
    x = _drop(_pool(_conv(_conv(x, p[4], p[5]), p[6], p[7])), 0.25, two)
    x = jax.nn.relu(x.reshape(len(x), -1) @ p[8] + p[9])
    return _drop(x, 0.5, three) @ p[10] + p[11]


def trainer(kind: str, x: Any, y: Any, size: int) -> Callable[[int], float]:
    """A function that trains for some epochs and gives the mean loss of the last."""
    forward = {"mlp": _mlp, "cnn": _cnn}[kind]
    p = parameters(kind)
    state = [
        p,
        [jnp.zeros_like(a) for a in p],
        [jnp.zeros_like(a) for a in p],
        jnp.zeros((), jnp.int32),
    ]

    def loss_of(p: list[Any], x: Any, y: Any, key: Any) -> Any:
        scores = jax.nn.log_softmax(forward(p, x, key))
        return -jnp.mean(jnp.take_along_axis(scores, y[:, None], 1))

    @jax.jit
    def step(p: Any, m: Any, v: Any, count: Any, total: Any, x: Any, y: Any) -> Any:
        key = jax.random.fold_in(jax.random.key(0), count)
        loss, g = jax.value_and_grad(loss_of)(p, x, y, key)
        count = count + 1
        t = count.astype(jnp.float32)
        rate = 1e-3 * jnp.sqrt(1 - 0.999**t) / (1 - 0.9**t)
        m = [0.9 * a + 0.1 * b for a, b in zip(m, g)]
        v = [0.999 * a + 0.001 * b * b for a, b in zip(v, g)]
        p = [a - rate * b / (jnp.sqrt(c) + 1e-7) for a, b, c in zip(p, m, v)]
        return p, m, v, count, total + loss

    def run(epochs: int) -> float:
        for epoch in range(epochs):
            total, steps = jnp.zeros(()), 0
            for images, labels in batches(x, y, size, epoch):
                *state[:], total = step(*state, total, images, labels)
                steps += 1
            mean = float(total) / steps
        return mean

    return run
