"""`GroupQueryAttention`: attention whose heads share keys and values in groups."""

from __future__ import annotations

from ...core import Count, Fraction, Identifier, OpenShape, Unpack, auto_name
from ..base import CommonArguments
from .multi_head_attention import MultiHeadAttention

__all__ = ["GroupQueryAttention"]


class GroupQueryAttention(MultiHeadAttention):
    """Multi-head attention of N heads for queries and K for keys and values (Ainslie et al., 2023).

    Head n of the queries attends to head `n // (N / K)` of the keys; K = 1 is multi-query
    attention, K = N is `MultiHeadAttention`.

    Args:
        head_dim: size H of each head.
        num_query_heads: number of heads N of the queries.
        num_key_value_heads: number of heads K of keys and values, which must divide N.
        dropout, use_bias, sliding_window, flash_attention, use_gate: as `MultiHeadAttention`'s.

    Call arguments and result are those of `MultiHeadAttention`, for inputs of rank 3.

    Weights: `query` kernel `[D, N, H]`, `key` and `value` `[D, K, H]`, `attention_output`
    `[N, H, D]`.

    >>> import numpy as np
    >>> x = np.ones((2, 5, 6))
    >>> GroupQueryAttention(head_dim=4, num_query_heads=6, num_key_value_heads=2)(x, x).shape
    (2, 5, 6)
    """

    unlisted = frozenset({"num_heads", "key_dim", "value_dim", "output_shape", "attention_axes"})

    def __init__(
        self,
        head_dim: Count,
        num_query_heads: Count,
        num_key_value_heads: Count,
        dropout: Fraction = 0.0,
        use_bias: bool = True,
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
        given = {name: x for name, x in locals().items() if name in _PASSED_ON}
        if kwargs.get("name") is None:
            kwargs["name"] = auto_name("grouped_query_attention")
        super().__init__(num_query_heads, head_dim, **given, **kwargs)
        if num_query_heads % num_key_value_heads:
            raise ValueError(
                f"GroupQueryAttention '{self.name}': `num_query_heads` must be a multiple of "
                f"`num_key_value_heads`; given {num_query_heads} and {num_key_value_heads}."
            )
        self.head_dim = head_dim
        self.num_query_heads, self.num_key_value_heads = num_query_heads, num_key_value_heads

    @property
    def _shared_heads(self) -> int:
        return self.num_key_value_heads

    def _check(self, query: OpenShape, value: OpenShape, key: OpenShape) -> None:
        super()._check(query, value, key)
        if len(query) != 3:
            raise ValueError(
                f"GroupQueryAttention '{self.name}' takes inputs of rank 3, [batch, steps, "
                f"features]; given a query of shape {tuple(query)}."
            )


_PASSED_ON = frozenset(
    "dropout use_bias sliding_window flash_attention kernel_initializer bias_initializer "
    "kernel_regularizer bias_regularizer activity_regularizer kernel_constraint bias_constraint "
    "use_gate seed".split()
)
