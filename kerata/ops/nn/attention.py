"""Scaled dot-product attention."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ...core import Axis, InvalidArgument, Shape, Tensor, TensorLike
from ...engine import Engine
from .._base import cast, current, dtype_of, kernel, operation, tensor
from ..numpy.arithmetic import add, multiply
from ..numpy.cumulative import cumsum
from ..numpy.indexing import take, where
from ..numpy.logic import greater, isfinite, logical_and, logical_not, logical_or
from ..numpy.reductions import all as all_of
from ..numpy.reductions import any as any_of
from ..numpy.trigonometry import tanh
from .activations import softmax

__all__ = ["dot_product_attention"]

HALVES = ("float16", "bfloat16")
MASKED = -(2.0**100)  # of logits that do not count


@operation(tensors=5, floating=3, native=False)
def dot_product_attention(
    query: TensorLike, key: TensorLike, value: TensorLike, bias: TensorLike | None = None,
    mask: TensorLike | None = None, scale: float | None = None, is_causal: bool = False,
    flash_attention: bool | None = None, attn_logits_soft_cap: float | None = None,
) -> Tensor:  # fmt: skip
    """`softmax(query @ key' * scale + bias) @ value` for each head (Vaswani et al., 2017).

    Args:
        query: [B, T, N, H].
        key, value: [B, S, K, H]; K divides N, and N / K heads of the query share one of these.
        bias: added to the logits; broadcasts to [B, N, T, S].
        mask: bool, True where a query may attend; broadcasts to [B, N, T, S]. A query that may
            attend to nothing gets 0. What it may not attend to never shows, NaN and infinity
            neither; a query that may attend to a step with one of them gets NaN.
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
    _check(*(tuple(engine.shape(x)) for x in (query, key, value)))
    rest: Any = bias, mask, scale, is_causal, flash_attention, attn_logits_soft_cap
    if mask is None and not is_causal:
        return attend(query, key, value, *rest)
    (query, asking), (key, of_keys), (value, of_values) = map(finite_steps, (query, key, value))
    heads, length, last = engine.shape(query)[2], engine.shape(query)[1], engine.shape(key)[1] - 1
    asked = _heads(engine, logical_or(of_keys, of_values), heads)  # [B, N, S, 1]
    asking = engine.permute(asking, (0, 2, 1, 3))
    if mask is None:  # queries meet all keys before them: nothing is as large as the logits here
        met = greater(cumsum(cast(asked, "int32"), axis=2), 0)
        met = logical_or(asking, take(met, np.minimum(np.arange(length), last), axis=2))
        met = engine.reshape(met, engine.shape(met)[:3])
    else:
        allowed = _allowed(engine, length, last + 1, mask, is_causal)
        met = reached(allowed, asking, engine.permute(asked, (0, 1, 3, 2)))
    y = attend(query, key, value, *rest)
    met = engine.permute(met, (0, 2, 1))
    return where(engine.reshape(met, (*engine.shape(met), 1)), math.nan, y)


@kernel("dot_product_attention")
def attend(
    query: TensorLike, key: TensorLike, value: TensorLike, bias: TensorLike | None = None,
    mask: TensorLike | None = None, scale: float | None = None, is_causal: bool = False,
    flash_attention: bool | None = None, attn_logits_soft_cap: float | None = None,
) -> Tensor:  # fmt: skip
    """`dot_product_attention` of tensors that are finite wherever a mask hides them."""
    engine = current()
    dtype = engine.dtype(query)
    _, length, heads, size = engine.shape(query)
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
    allowed = _allowed(engine, length, engine.shape(k)[2], mask, is_causal)
    if allowed is not None:
        logits = where(allowed, logits, MASKED)
    weights = softmax(logits, axis=-1)
    if dtype in HALVES:
        weights = engine.cast(weights, dtype)
    y = engine.matmul(weights, v)
    if mask is not None and allowed is not None:  # a causal mask alone leaves each query a key
        y = where(any_of(allowed, axis=-1, keepdims=True), y, 0.0)
    return engine.permute(y, (0, 2, 1, 3))


def _allowed(
    engine: Engine[Any], queries: int, keys: int, mask: TensorLike | None, causal: bool
) -> Tensor | None:
    """Where queries may attend, of both masks together."""
    allowed = None if mask is None else engine.cast(mask, "bool")
    if causal:
        below = engine.tensor(np.tri(queries, keys, dtype=bool), "bool")
        allowed = below if allowed is None else logical_and(allowed, below)
    return allowed


def _check(query: Shape, key: Shape, value: Shape) -> None:
    if any(len(s) != 4 for s in (query, key, value)) or query[2] % key[2]:
        raise InvalidArgument(
            "dot_product_attention takes [batch, length, heads, size], the heads of key and value "
            f"dividing those of the query; got {query}, {key} and {value}."
        )


def _heads(engine: Engine[Any], x: Any, heads: int) -> Tensor:
    """[B, S, K, H] as [B, N, S, H], each of the K heads repeated."""
    batch, length, own, size = engine.shape(x)
    x = engine.permute(x, (0, 2, 1, 3))
    if own == heads:
        return x
    x = engine.reshape(x, (batch, own, 1, length, size))
    x = engine.broadcast_to(x, (batch, own, heads // own, length, size))
    return engine.reshape(x, (batch, heads, length, size))


def finite_steps(x: TensorLike) -> tuple[Tensor, Tensor]:
    """`x` with 0 for steps that hold NaN or infinity, and which these are, `[…, 1]`.

    >>> import numpy as np
    >>> print(*(np.asarray(y).tolist() for y in finite_steps(np.array([[np.nan, 1], [2.0, 3]]))))
    [[0.0, 0.0], [2.0, 3.0]] [[True], [False]]
    """
    kept = all_of(isfinite(x), axis=-1, keepdims=True)
    return where(kept, x, tensor(0, dtype_of(x))), logical_not(kept)


def reached(allowed: Any, asking: Tensor, asked: Tensor, axis: Axis = -1) -> Tensor:
    """Which queries meet what is not finite, in keys that they may attend to or in themselves.

    Args: `allowed` `[…, T, S]`; what is not finite, `asking` `[…, T, 1]` and `asked` `[…, 1, S]`;
    the axis of keys. Of a query that may attend to nothing nothing is seen.
    """
    return any_of(logical_and(allowed, logical_or(asking, asked)), axis=axis)
