"""Attention of few weights: `Attention` and `AdditiveAttention`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ... import ops, random
from ...core import Fraction, Tensor, Unpack, one_of
from ...engine import Variable
from ...ops._base import shape_of
from ..base import Layer, LayerArguments

__all__ = ["AdditiveAttention", "Attention"]


class Attention(Layer):
    """`softmax(scores) @ value`, the scores of queries and keys by products (Luong et al., 2015).

    Args:
        use_scale: whether a trained number multiplies the scores.
        score_mode: "dot", `query . key`, or "concat", `w * sum(tanh(query + key))`.
        dropout: fraction of the weights dropped in training.

    Call arguments: `[query, value]` or `[query, value, key]`, `[batch, T, n]`, `[batch, S, m]` and
    `[batch, S, n]`; `mask`, a list of the query's and the value's mask; `use_causal_mask`: a step
    attends to none after it. Result `[batch, T, m]`, with `return_attention_scores` also the
    weights `[batch, T, S]`.

    >>> import numpy as np
    >>> Attention()([np.ones((2, 3, 4)), np.ones((2, 5, 4))]).shape
    (2, 3, 4)
    """

    scale: Variable | None = None
    concat_score_weight: Variable = None  # type: ignore[assignment]
    supports_masking = True

    def __init__(
        self,
        use_scale: bool = False,
        score_mode: str = "dot",
        dropout: Fraction = 0.0,
        seed: int | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        who = f"{type(self).__name__} '{self.name}'"
        self.use_scale = use_scale
        self.score_mode = one_of(score_mode, ("dot", "concat"), "score_mode", who)
        self.dropout = dropout
        self.seed = seed
        self.seed_generator = random.SeedGenerator(seed) if self.dropout else None

    def build(self, input_shape: Any) -> None:
        """Make `scale` and `concat_score_weight`, as far as they are asked for."""
        self._check(input_shape)
        if self.use_scale:
            self.scale = self.add_weight(name="scale", shape=(), initializer="ones")
        if self.score_mode == "concat":
            self.concat_score_weight = self.add_weight(
                name="concat_score_weight", shape=(), initializer="ones"
            )

    def _check(self, shapes: Any) -> None:
        several = isinstance(shapes, (list, tuple)) and len(shapes) in (2, 3)
        if not several or not all(isinstance(s, (list, tuple)) for s in shapes):
            raise ValueError(
                f"{type(self).__name__} '{self.name}' takes a list [query, value] or [query, "
                f"value, key]; given the shape {shapes!r}."
            )

    def _scores(self, query: Tensor, key: Tensor) -> Tensor:
        scale = None if self.scale is None else self.scale.value
        if self.score_mode == "dot":
            scores = ops.matmul(query, ops.swapaxes(key, -1, -2))
            return scores if scale is None else ops.multiply(scores, scale)
        both = ops.add(ops.expand_dims(query, -2), ops.expand_dims(key, -3))
        both = both if scale is None else ops.multiply(both, scale)
        total = ops.sum(ops.tanh(both), axis=-1)
        return ops.multiply(self.concat_score_weight.value, total)

    def call(
        self,
        inputs: Sequence[Tensor],
        mask: Tensor | None = None,
        training: bool | None = False,
        return_attention_scores: bool = False,
        use_causal_mask: bool = False,
    ) -> Any:
        """What the queries found among the values."""
        query, value = inputs[0], inputs[1]
        key = inputs[2] if len(inputs) > 2 else value
        query_mask, value_mask = (*mask[:2], None)[:2] if mask is not None else (None, None)
        if query_mask is not None:
            query = ops.hide_infinite(query, query_mask)
        if value_mask is not None:
            value = ops.hide(value, value_mask)
            key = ops.hide(inputs[2], value_mask) if len(inputs) > 2 else value
        asking: Any = None
        asked: Any = None
        if use_causal_mask:
            own = key is value
            (query, asking), (value, asked) = ops.finite_steps(query), ops.finite_steps(value)
            key, of_keys = (value, asked) if own else ops.finite_steps(key)
            asked = ops.swapaxes(ops.logical_or(asked, of_keys), -1, -2)
        scores = self._scores(query, key)
        allowed = self._allowed(scores, value_mask, use_causal_mask)
        if allowed is not None:
            weights = ops.masked_softmax(scores, allowed, -1)
        else:
            weights = ops.softmax(scores, axis=-1)
        if training and self.dropout:
            weights = random.dropout(weights, self.dropout, seed=self.seed_generator)
        result = ops.matmul(weights, value)
        if asked is not None:
            met = ops.reached(allowed, asking, asked)
            result = ops.hide(result, ops.logical_not(met), math.nan)
        if query_mask is not None:
            result = ops.hide(result, query_mask)
        return (result, weights) if return_attention_scores else result

    def _allowed(self, scores: Tensor, value_mask: Tensor | None, causal: bool) -> Tensor | None:
        found = None
        if value_mask is not None:
            found = ops.expand_dims(ops.cast(value_mask, "bool"), -2)
        if causal:
            steps = causal_mask(*shape_of(scores)[-2:])
            found = steps if found is None else ops.logical_and(found, steps)
        return found

    def compute_mask(self, inputs: Any, mask: Any = None) -> Any:
        """The query's mask."""
        return mask[0] if isinstance(mask, (list, tuple)) and mask else None


class AdditiveAttention(Attention):
    """Attention with the scores `sum(scale * tanh(query + key))` (Bahdanau et al., 2015).

    Args: `use_scale`, whether `scale` `[n]` is trained; `dropout` as `Attention`'s.

    >>> import numpy as np
    >>> AdditiveAttention()([np.ones((2, 3, 4)), np.ones((2, 5, 4))]).shape
    (2, 3, 4)
    """

    unlisted = frozenset({"score_mode"})

    def __init__(
        self, use_scale: bool = True, dropout: Fraction = 0.0, **kwargs: Unpack[LayerArguments]
    ) -> None:
        super().__init__(use_scale=use_scale, dropout=dropout, **kwargs)

    def build(self, input_shape: Any) -> None:
        """Make `scale`, of the size of the features."""
        self._check(input_shape)
        if self.use_scale:
            size = input_shape[0][-1]
            self.scale = self.add_weight(name="scale", shape=(size,), initializer="glorot_uniform")

    def _scores(self, query: Tensor, key: Tensor) -> Tensor:
        both = ops.tanh(ops.add(ops.expand_dims(query, -2), ops.expand_dims(key, -3)))
        return ops.sum(both if self.scale is None else ops.multiply(both, self.scale.value), -1)


def causal_mask(queries: int, keys: int) -> Tensor:
    """bool `[1, queries, keys]`: True where the key is not later than the query.

    >>> import numpy as np
    >>> print(np.asarray(causal_mask(2, 3)).astype(int)[0])
    [[1 0 0]
     [1 1 0]]
    """
    rows = ops.expand_dims(ops.arange(queries, dtype="int32"), -1)
    columns = ops.expand_dims(ops.arange(keys, dtype="int32"), 0)
    return ops.expand_dims(ops.less_equal(columns, rows), 0)
