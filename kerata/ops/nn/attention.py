"""Scaled dot-product attention."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ...core.errors import InvalidArgument
from ...core.typing import Shape, Tensor, TensorLike
from ...engine.hooks import Engine
from .._base.dispatch import current, operation
from ..numpy.arithmetic import add, multiply
from ..numpy.indexing import where
from ..numpy.logic import logical_and
from ..numpy.reductions import any as any_of
from ..numpy.trigonometry import tanh
from .activations import softmax

__all__ = ["dot_product_attention"]

HALVES = ("float16", "bfloat16")
MASKED = -(2.0**100)  # of logits that do not count


@operation(tensors=5, floating=3)
def dot_product_attention(
    query: TensorLike,
    key: TensorLike,
    value: TensorLike,
    bias: TensorLike | None = None,
    mask: TensorLike | None = None,
    scale: float | None = None,
    is_causal: bool = False,
    flash_attention: bool | None = None,
    attn_logits_soft_cap: float | None = None,
) -> Tensor:
    """`softmax(query @ key' * scale + bias) @ value` for each head (Vaswani et al., 2017).

    Args:
        query: [B, T, N, H].
        key, value: [B, S, K, H]; K divides N, and N / K heads of the query share one of these.
        bias: added to the logits; broadcasts to [B, N, T, S].
        mask: bool, True where a query may attend; broadcasts to [B, N, T, S]. A query that may
            attend to nothing gets 0.
        scale: factor of the logits; None is `1 / sqrt(H)`.
        is_causal: query t attends to keys up to t alone.
        flash_attention: False rules out an engine's fused kernel; None asks
            `config.is_flash_attention_enabled()`. Results are the same.
        attn_logits_soft_cap: where given, logits become `cap * tanh(logits / cap)`.

    Returns:
        [B, T, N, H]. Half floats: logits and their softmax are float32.

    >>> dot_product_attention([[[[1.0]]]], [[[[1.0]]]], [[[[7.0]]]]).tolist()
    [[[[7.0]]]]
    """
    engine = current()
    dtype = engine.dtype(query)
    _, length, heads, size = _shape_of(engine, query, key, value)
    if scale is None:
        scale = 1.0 / math.sqrt(size)
    q = engine.permute(engine.multiply(query, engine.scalar(scale, dtype)), (0, 2, 1, 3))
    k, v = (_heads(engine, x, heads) for x in (key, value))
    logits = engine.matmul(q, engine.permute(k, (0, 1, 3, 2)))
    if dtype in HALVES:
        logits = engine.cast(logits, "float32")
    if bias is not None:
        logits = add(logits, engine.cast(bias, engine.dtype(logits)))
    if attn_logits_soft_cap is not None:
        logits = multiply(tanh(multiply(logits, 1.0 / attn_logits_soft_cap)), attn_logits_soft_cap)
    allowed = None if mask is None else engine.cast(mask, "bool")
    if is_causal:
        below = engine.tensor(np.tri(length, engine.shape(k)[2], dtype=bool), "bool")
        allowed = below if allowed is None else logical_and(allowed, below)
    if allowed is not None:
        logits = where(allowed, logits, MASKED)
    weights = softmax(logits, axis=-1)
    if dtype in HALVES:
        weights = engine.cast(weights, dtype)
    y = engine.matmul(weights, v)
    if allowed is not None and mask is not None:  # a causal mask alone leaves each query a key
        y = where(any_of(allowed, axis=-1, keepdims=True), y, 0.0)
    return engine.permute(y, (0, 2, 1, 3))


def _shape_of(engine: Engine[Any], query: TensorLike, key: TensorLike, value: TensorLike) -> Shape:
    shapes = [tuple(engine.shape(x)) for x in (query, key, value)]
    if any(len(s) != 4 for s in shapes) or shapes[0][2] % shapes[1][2]:
        raise InvalidArgument(
            "dot_product_attention takes [batch, length, heads, size], the heads of key and value "
            f"dividing those of the query; got {shapes[0]}, {shapes[1]} and {shapes[2]}."
        )
    return shapes[0]


def _heads(engine: Engine[Any], x: Any, heads: int) -> Tensor:
    """[B, S, K, H] as [B, N, S, H], each of the K heads repeated."""
    batch, length, own, size = engine.shape(x)
    x = engine.permute(x, (0, 2, 1, 3))
    if own == heads:
        return x
    x = engine.reshape(x, (batch, own, 1, length, size))
    x = engine.broadcast_to(x, (batch, own, heads // own, length, size))
    return engine.reshape(x, (batch, heads, length, size))
