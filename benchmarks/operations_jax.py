"""The operations of `operation_cases`, written by hand on JAX."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax, nn

Function = Callable[..., Any]
_LAYOUT = ("NHWC", "HWIO", "NHWC")


def _axes(x: Any) -> tuple[int, ...]:
    return tuple(range(x.ndim - 1))


def _conv(x: Any, k: Any) -> Any:
    return lax.conv_general_dilated(x, k, (1, 1), "VALID", dimension_numbers=_LAYOUT)


def _conv_transpose(x: Any, k: Any) -> Any:
    return lax.conv_transpose(
        x, k, (2, 2), "VALID", dimension_numbers=_LAYOUT, transpose_kernel=True
    )


def _depthwise(x: Any, k: Any) -> Any:
    k = k.transpose(0, 1, 3, 2)
    return lax.conv_general_dilated(
        x, k, (1, 1), "VALID", dimension_numbers=_LAYOUT, feature_group_count=x.shape[-1]
    )


def _max_pool(x: Any) -> Any:
    n, h, w, c = x.shape
    return x.reshape(n, h // 2, 2, w // 2, 2, c).max((2, 4))


def _average_pool(x: Any) -> Any:
    n, h, w, c = x.shape
    return x.reshape(n, h // 2, 2, w // 2, 2, c).mean((2, 4))


def _recurrent(cell: Function) -> Function:
    """A scan of a cell over time; the input's products come from one multiplication before it."""

    def run(x: Any, *rest: Any) -> Any:
        carry, items, weights = cell.prepare(x, *rest)
        step = lambda carry, item: (lambda new: (new, new[0]))(cell.step(carry, item, *weights))
        return lax.scan(step, carry, items)[1].swapaxes(0, 1)

    return run


class _Lstm:
    @staticmethod
    def prepare(x: Any, h: Any, c: Any, w: Any, r: Any, b: Any) -> Any:
        return (h, c), x.swapaxes(0, 1) @ w + b, (r,)

    @staticmethod
    def step(carry: Any, item: Any, r: Any) -> Any:
        h, c = carry
        i, f, g, o = jnp.split(item + h @ r, 4, -1)
        c = nn.sigmoid(f) * c + nn.sigmoid(i) * jnp.tanh(g)
        return nn.sigmoid(o) * jnp.tanh(c), c


class _Gru:
    @staticmethod
    def prepare(x: Any, h: Any, w: Any, r: Any, b: Any, own: Any) -> Any:
        return (h,), x.swapaxes(0, 1) @ w + b, (r, own)

    @staticmethod
    def step(carry: Any, item: Any, r: Any, own: Any) -> Any:
        (h,) = carry
        xz, xr, xh = jnp.split(item, 3, -1)
        hz, hr, hh = jnp.split(h @ r + own, 3, -1)
        z, reset = nn.sigmoid(xz + hz), nn.sigmoid(xr + hr)
        return (z * h + (1 - z) * jnp.tanh(xh + reset * hh),)


class _Rnn:
    @staticmethod
    def prepare(x: Any, h: Any, w: Any, r: Any, b: Any) -> Any:
        return (h,), x.swapaxes(0, 1) @ w + b, (r,)

    @staticmethod
    def step(carry: Any, item: Any, r: Any) -> Any:
        return (jnp.tanh(item + carry[0] @ r),)


def _batch_norm(x: Any, scale: Any, offset: Any) -> Any:
    mean, variance = x.mean(_axes(x)), x.var(_axes(x))
    return (x - mean) * (lax.rsqrt(variance + 1e-3) * scale) + offset


def _layer_norm(x: Any, g: Any, b: Any) -> Any:
    mean, variance = x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
    return (x - mean) * lax.rsqrt(variance + 1e-3) * g + b


def _sparse(t: Any, x: Any) -> Any:
    return -jnp.take_along_axis(nn.log_softmax(x), t[:, None], -1)[:, 0]


def _binary(t: Any, x: Any) -> Any:
    return jnp.maximum(x, 0) - x * t + jnp.log1p(jnp.exp(-abs(x)))


def _dropout(x: Any, key: Any) -> Any:
    return jnp.where(jax.random.bernoulli(key, 0.75, x.shape), x / 0.75, 0)


def _resize(x: Any) -> Any:
    n, h, w, c = x.shape
    return jax.image.resize(x, (n, 2 * h, 2 * w, c), "bilinear", antialias=False)


CALLS: dict[str, Function] = {
    "linear": lambda x, w, b: x @ w + b,
    "conv": _conv,
    "conv_transpose": _conv_transpose,
    "depthwise_conv": _depthwise,
    "max_pool": _max_pool,
    "average_pool": _average_pool,
    "dot_product_attention": nn.dot_product_attention,
    "lstm": _recurrent(_Lstm),
    "gru": _recurrent(_Gru),
    "simple_rnn": _recurrent(_Rnn),
    "softmax": nn.softmax,
    "log_softmax": nn.log_softmax,
    "logsumexp": lambda x: nn.logsumexp(x, -1),
    "layer_normalization": _layer_norm,
    "batch_normalization": _batch_norm,
    "rms_normalization": lambda x, g: x * lax.rsqrt((x * x).mean(-1, keepdims=True) + 1e-6) * g,
    "moments": lambda x: (x.mean(_axes(x)), x.var(_axes(x))),
    "mean": lambda x: x.mean(_axes(x)),
    "var": lambda x: x.var(_axes(x)),
    "relu": nn.relu,
    "gelu": lambda x: nn.gelu(x, approximate=False),
    "silu": nn.silu,
    "sigmoid": nn.sigmoid,
    "softplus": nn.softplus,
    "sparse_categorical_crossentropy": _sparse,
    "categorical_crossentropy": lambda t, x: -(t * nn.log_softmax(x)).sum(-1),
    "binary_crossentropy": _binary,
    "dropout": _dropout,
    "normal": lambda x, key: jax.random.normal(key, x.shape),
    "uniform": lambda x, key: jax.random.uniform(key, x.shape),
    "einsum": lambda x, w: jnp.einsum("abc,cde->abde", x, w),
    "one_hot": lambda i: nn.one_hot(i, 64),
    "take_along_axis": lambda i, x: jnp.take_along_axis(x, i, -1),
    "segment_sum": lambda i, x: jax.ops.segment_sum(x, i, 64),
    "clip": lambda x: jnp.clip(x, 0.2, 0.8),
    "rsqrt": lax.rsqrt,
    "top_k": lambda x: lax.top_k(x, 5)[0],
    "resize": _resize,
}
KEYED = ("dropout", "normal", "uniform")


def steps(name: str, batches: list[Any], fixed: int, draws: bool) -> tuple[list[Function], Any]:
    """Calls that do the operation on each batch and take their gradients; what it gives."""
    given = [list(map(jnp.asarray, arrays)) for arrays in batches]
    keys = list(jax.random.split(jax.random.key(3), len(given)))

    def forward(given: Any, keys: Any) -> Any:
        rest = [[key] if name in KEYED else [] for key in keys]
        return jax.tree.leaves([CALLS[name](*xs, *key) for xs, key in zip(given, rest)])

    run = jax.jit(forward)
    outs = run(given, keys)
    if draws or fixed == len(batches[0]):
        return [lambda: jax.block_until_ready(run(given, keys))], outs
    weights = [jax.random.uniform(jax.random.key(0), out.shape) for out in outs]
    held, params = [xs[:fixed] for xs in given], [xs[fixed:] for xs in given]

    def loss(params: Any, held: Any, weights: Any, keys: Any) -> Any:
        outs = forward([[*h, *p] for h, p in zip(held, params)], keys)
        return sum((out * w).sum() for out, w in zip(outs, weights))

    gradients = jax.jit(jax.value_and_grad(loss))
    return [lambda: jax.block_until_ready(gradients(params, held, weights, keys))], outs
