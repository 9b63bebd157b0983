"""`MultiHeadAttention`, the layer of transformers."""

from __future__ import annotations

import math
from typing import Any

from ... import ops, random
from ...core import (
    Count,
    Counts,
    Fraction,
    Identifier,
    Ints,
    InvalidKind,
    OpenShape,
    Tensor,
    Unpack,
)
from ...core.registry import serialize
from ...ops._base import shape_of
from ...transforms import policies_of
from ..base import CommonArguments, Layer, set_weight_options
from ..core.einsum_dense import EinsumDense
from .attention import causal_mask

__all__ = ["MultiHeadAttention"]

LETTERS = "abcdefghijklmnopqrstuvwxyz"


class MultiHeadAttention(Layer):
    """`softmax(query @ key' / sqrt(key_dim)) @ value` in `num_heads` projections at once.

    Args:
        num_heads: number of heads N.
        key_dim: size H of each head's queries and keys.
        value_dim: size of each head's values, `key_dim` where None.
        dropout: fraction of the attention weights dropped in training.
        use_bias: whether the projections have biases.
        output_shape: size (or shape) of the result's features, the query's where None.
        attention_axes: over which axes attention goes; all but batch and features where None.
        sliding_window: a step attends only to steps less than this away.
        flash_attention: False rules out an engine's fused kernel; None asks the configuration.
        use_gate: whether a projection of the query, through a sigmoid, multiplies the heads.

    Call arguments: query `[batch, T, D]`, value `[batch, S, E]`, key (the value where None);
    `attention_mask` `[batch, T, S]`, True where a query may attend; `use_causal_mask`; masks of
    steps. Result `[batch, T, D]`, with `return_attention_scores` also weights `[batch, N, T, S]`.

    Weights: `query`, `key`, `value` kernels `[D, N, H]`, `attention_output` `[N, H, D]`. Source:
    Vaswani et al., 2017.

    >>> import numpy as np
    >>> layer = MultiHeadAttention(num_heads=2, key_dim=4)
    >>> x = np.ones((2, 5, 6))
    >>> layer(x, x, use_causal_mask=True).shape
    (2, 5, 6)
    """

    unsaid = {"autocast": True}
    supports_masking = True
    kernel_initializer: Any
    bias_initializer: Any
    kernel_regularizer: Any
    bias_regularizer: Any
    kernel_constraint: Any
    bias_constraint: Any
    query_dense: Any = None
    key_dense: Any = None
    gate_dense: Any = None
    value_dense: Any = None
    output_dense: Any = None

    def __init__(
        self,
        num_heads: Count,
        key_dim: Count,
        value_dim: Count | None = None,
        dropout: Fraction = 0.0,
        use_bias: bool = True,
        output_shape: Counts | None = None,
        attention_axes: Ints | None = None,
        sliding_window: Count | None = None,
        flash_attention: bool | None = None,
        kernel_initializer: Identifier = "glorot_uniform",
        bias_initializer: Identifier = "zeros",
        kernel_regularizer: Identifier = None,
        bias_regularizer: Identifier = None,
        activity_regularizer: Identifier = None,
        kernel_constraint: Identifier = None,
        bias_constraint: Identifier = None,
        use_gate: bool = False,
        seed: int | None = None,
        **kwargs: Unpack[CommonArguments],
    ) -> None:
        super().__init__(activity_regularizer=activity_regularizer, **kwargs)
        self.num_heads = num_heads
        self.key_dim = key_dim
        self.value_dim = value_dim or key_dim
        self.dropout = dropout
        self.use_bias = use_bias
        self.output_shape = (output_shape,) if isinstance(output_shape, int) else output_shape
        one = isinstance(attention_axes, int)
        self.attention_axes: Any = (attention_axes,) if one else attention_axes
        self.sliding_window, self.flash_attention = sliding_window, flash_attention
        set_weight_options(self, locals(), "kernel", "bias")
        self.use_gate, self.seed = use_gate, seed
        self.seed_generator = random.SeedGenerator(seed) if self.dropout else None

    def get_config(self) -> dict[str, Any]:
        """The constructor's arguments; as dtype a map, where the projections are quantized."""
        return {**super().get_config(), "dtype": serialize(policies_of(self))}

    # -- building
    def build(  # type: ignore[override]
        self,
        query_shape: OpenShape,
        value_shape: OpenShape | None = None,
        key_shape: OpenShape | None = None,
    ) -> None:
        """Make the projections of query, key and value, and that of the result."""
        if value_shape is None:
            raise InvalidKind(
                f"{type(self).__name__} '{self.name}' takes query and value, for self-attention "
                "the same twice: `layer(x, x)`; given one input."
            )
        key_shape = value_shape if key_shape is None else key_shape
        self._check(query_shape, value_shape, key_shape)
        rank, heads = len(query_shape), self.num_heads
        self._axes = self._attended(rank)
        self.query_dense = self._projection("query", query_shape, self.key_dim)
        self.key_dense = self._projection("key", key_shape, self.key_dim, self._shared_heads)
        if self.use_gate:
            self.gate_dense = self._projection("gate", query_shape, self.value_dim)
        self.value_dense = self._projection(
            "value", value_shape, self.value_dim, self._shared_heads
        )
        out = self.output_shape or (query_shape[-1],)
        lead, inner, outer = LETTERS[: rank - 1], "yz", LETTERS[rank : rank + len(out)]
        self.output_dense = self._dense(
            f"{lead}{inner},{inner}{outer}->{lead}{outer}",
            (*[None] * (rank - 2), *out),
            outer,
            "attention_output",
        )
        self.output_dense.build((*query_shape[:-1], heads, self.value_dim))

    def _check(self, query: OpenShape, value: OpenShape, key: OpenShape) -> None:
        shapes = f"query {tuple(query)}, value {tuple(value)}, key {tuple(key)}"
        if not len(query) == len(value) == len(key) or len(query) < 3:
            raise ValueError(
                f"{type(self).__name__} '{self.name}' takes query, value and key of one rank, 3 or "
                f"more ([batch, steps, features]); given {shapes}."
            )
        if any(a is not None and b is not None and a != b for a, b in zip(key[1:-1], value[1:-1])):
            raise ValueError(
                f"{type(self).__name__} '{self.name}': value and key must agree in all axes but "
                f"the last; given {shapes}."
            )

    def _attended(self, rank: int) -> tuple[int, ...]:
        if self.attention_axes is None:
            return tuple(range(1, rank - 1))
        axes = tuple(a % rank for a in self.attention_axes)
        if any(not 1 <= a < rank - 1 for a in axes):
            raise ValueError(
                f"MultiHeadAttention '{self.name}': attention_axes {self.attention_axes} must lie "
                f"between 1 and {rank - 2} for inputs of rank {rank}."
            )
        return axes

    @property
    def _shared_heads(self) -> int:
        """How many heads keys and values have, which those of the queries share."""
        return self.num_heads

    def _projection(
        self, name: str, shape: OpenShape, size: int, heads: int | None = None
    ) -> EinsumDense:
        lead = LETTERS[: len(shape) - 1]
        equation = f"{lead}x,xyz->{lead}yz"
        sizes = (*(None,) * (len(shape) - 2), heads or self.num_heads, size)
        layer = self._dense(equation, sizes, "yz", name)
        layer.build(shape)
        return layer

    def _dense(self, equation: str, sizes: OpenShape, bias_axes: str, name: str) -> EinsumDense:
        bias = bias_axes if self.use_bias else None
        return EinsumDense(equation, sizes, bias_axes=bias, name=name, **self._options())

    def _options(self) -> dict[str, Any]:
        """What all projections have in common."""
        names = (
            f"{weight}_{what}"
            for weight in ("kernel", "bias")
            for what in ("initializer", "regularizer", "constraint")
        )
        return {**{name: getattr(self, name) for name in names}, "dtype": self.dtype_policy}

    # -- the call
    def call(
        self,
        query: Tensor,
        value: Tensor,
        key: Tensor | None = None,
        query_mask: Tensor | None = None,
        value_mask: Tensor | None = None,
        key_mask: Tensor | None = None,
        attention_mask: Tensor | None = None,
        return_attention_scores: bool = False,
        training: bool | None = None,
        use_causal_mask: bool = False,
    ) -> Any:
        """What the queries found among the values, with the attention weights if asked for."""
        key = value if key is None else key
        steps = (query_mask, value_mask, key_mask)
        for x, given in zip((query, value, key), steps):
            if given is not None:
                ops.aligned_mask(given, x)
        mask = self._mask(query, value, steps, attention_mask, use_causal_mask)
        flat, met = len(shape_of(query)) == 3, None
        if flat and any(m is not None for m in (*steps, attention_mask)):
            query, value, key = _attending(query, value, key, mask)
        by_pairs = use_causal_mask or self.sliding_window or attention_mask is not None
        if mask is not None and (by_pairs or not flat):
            query, value, key, met = self._finite(query, value, key, mask)
        # `call` itself: within this layer's call there is nothing left for theirs to do.
        q, k = self.query_dense.call(query), self.key_dense.call(key)
        v = self.value_dense.call(value)
        dropping = bool(training and self.dropout)
        if flat and not dropping and not return_attention_scores:
            heads, scores = self._fused(q, k, v, mask), None
        else:
            heads, scores = self._explicit(q, k, v, mask, dropping)
        if self.gate_dense is not None:
            heads = ops.multiply(heads, ops.sigmoid(self.gate_dense.call(query)))
        output = self.output_dense.call(heads)
        if met is not None:
            output = ops.hide(output, ops.logical_not(met), math.nan)
        return (output, scores) if return_attention_scores else output

    def _mask(
        self, query: Tensor, value: Tensor, steps: tuple[Any, ...], given: Any, causal: bool
    ) -> Tensor | None:
        """Where queries may attend, of all masks together: `[batch or 1, T, S]`, or None."""
        found = None if given is None else ops.cast(given, "bool")
        parts = [
            None if m is None else ops.expand_dims(ops.cast(m, "bool"), axis)
            for m, axis in zip(steps, (-1, -2, -2))
        ]
        lengths = shape_of(query)[1], shape_of(value)[1]
        width = self.sliding_window
        parts.append(causal_mask(*lengths) if causal else None)
        parts.append(_window(width, *lengths) if width else None)
        auto = None
        for part in parts:
            if part is not None:
                auto = part if auto is None else ops.logical_and(auto, part)
        if found is None or auto is None:
            return auto if found is None else found
        while len(shape_of(auto)) < len(shape_of(found)):
            auto = ops.expand_dims(auto, 1)
        return ops.logical_and(found, auto)

    def _fused(self, q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None) -> Tensor:
        mask = None if mask is None else self._of_rank(mask, 4)
        return ops.attend(q, k, v, None, mask, None, False, self.flash_attention, None)

    def _explicit(
        self, q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None, dropping: bool
    ) -> tuple[Tensor, Tensor]:
        """(heads in the layout of q, weights `[batch, others, N, of q, of k]`)."""
        order = self._order(len(shape_of(q)))
        q = ops.multiply(q, 1.0 / math.sqrt(self.key_dim))
        if self._shared_heads != self.num_heads:
            k, v = (ops.repeat(x, self.num_heads // self._shared_heads, axis=-2) for x in (k, v))
        q, k, v = (ops.transpose(x, order) for x in (q, k, v))
        first = len(order) - 1 - len(self._axes)
        near, far = shape_of(q)[first:-1], shape_of(k)[first:-1]
        q, k, v = (_flat(x, first) for x in (q, k, v))
        swap = [*range(first), first + 1, first]
        scores = ops.matmul(q, ops.transpose(k, swap))
        lead = shape_of(scores)[:first]
        scores = self._softmax(ops.reshape(scores, (*lead, *near, *far)), mask)
        weights = scores
        if dropping:
            weights = random.dropout(weights, self.dropout, seed=self.seed_generator)
        heads = ops.matmul(ops.reshape(weights, (*lead, math.prod(near), math.prod(far))), v)
        heads = ops.reshape(heads, (*lead, *near, self.value_dim))
        return ops.transpose(heads, _inverse(order)), scores

    def _order(self, rank: int) -> list[int]:
        """The axes of `[batch, …, N, H]`: batch, those without attention, heads, those with it."""
        others = [a for a in range(1, rank - 2) if a not in self._axes]
        return [0, *others, rank - 2, *self._axes, rank - 1]

    def _softmax(self, scores: Tensor, mask: Tensor | None) -> Tensor:
        axes = tuple(range(-len(self._axes), 0))
        if mask is None:
            return ops.softmax(scores, axis=axes)
        return ops.masked_softmax(scores, self._of_rank(mask, len(shape_of(scores))), axes)

    def _of_rank(self, mask: Tensor, rank: int) -> Tensor:
        """A mask with axes of size 1 for those of the scores that it has not."""
        for _ in range(rank - len(shape_of(mask))):
            mask = ops.expand_dims(mask, -2 * len(self._axes) - 1)
        return mask

    def _finite(self, query: Tensor, value: Tensor, key: Tensor, mask: Tensor) -> list[Tensor]:
        """Inputs with 0 for steps that hold NaN or infinity, and which queries are to show these.

        What a mask hides from one query others may see: it is taken away, and comes back as NaN.
        """
        (query, asking), (found, asked) = ops.finite_steps(query), ops.finite_steps(value)
        key, of_keys = (found, asked) if key is value else ops.finite_steps(key)
        order, ones = self._order(len(shape_of(query)) + 1), (1,) * len(self._axes)
        near, far = (
            ops.transpose(ops.expand_dims(x, -1), order)
            for x in (asking, ops.logical_or(asked, of_keys))
        )
        shape, first = shape_of(far)[:-1], len(order) - 1 - len(ones)
        near = ops.reshape(near, (*shape_of(near)[:-1], *ones))
        far = ops.reshape(far, (*shape[:first], *ones, *shape[first:]))
        allowed = self._of_rank(mask, first + 2 * len(ones))
        met = ops.reached(allowed, near, far, tuple(range(-len(ones), 0)))
        met = ops.transpose(ops.expand_dims(met, -1), _inverse(order))
        return [query, found, key, ops.any(met, axis=(-2, -1))]


def _attending(query: Tensor, value: Tensor, key: Tensor, mask: Any) -> list[Tensor]:
    """Queries that attend to something, values and keys that something attends to; others 0."""
    heads = tuple(range(1, len(shape_of(mask)) - 2))
    asking, asked = (ops.any(mask, axis=(*heads, axis)) for axis in (-1, -2))
    found = ops.hide(value, asked)
    return [ops.hide(query, asking), found, found if key is value else ops.hide(key, asked)]


def _inverse(order: list[int]) -> list[int]:
    return sorted(range(len(order)), key=order.__getitem__)


def _flat(x: Tensor, first: int) -> Tensor:
    """`x` with its axes from `first` to the last but one as one."""
    shape = shape_of(x)
    return ops.reshape(x, (*shape[:first], math.prod(shape[first:-1]), shape[-1]))


def _window(width: int, queries: int, keys: int) -> Tensor:
    rows = ops.expand_dims(ops.arange(queries, dtype="int32"), -1)
    columns = ops.expand_dims(ops.arange(keys, dtype="int32"), 0)
    near = ops.less(ops.absolute(ops.subtract(rows, columns)), width)
    return ops.expand_dims(near, 0)
