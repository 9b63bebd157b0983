"""`ReversibleEmbedding`: integers to vectors, and vectors to scores of the integers."""

from __future__ import annotations

from typing import Any

from ... import dtype_policies, ops
from ...core import Count, Identifier, OpenShape, PolicyLike, Positive, Tensor, is_float
from ...engine import Variable, infer
from ...transforms import Layout, inputs_of
from .embedding import Embedding

__all__ = ["ReversibleEmbedding"]


class ReversibleEmbedding(Embedding):
    """An `Embedding` that also goes backwards: `logits = vectors @ embeddings'`.

    Args:
        input_dim, output_dim, mask_zero, embeddings_initializer …: as `Embedding`'s.
        tie_weights: whether both ways share one matrix (Press & Wolf, 2016); else the way back
            has `reverse_embeddings`, `[output_dim, input_dim]`.
        reverse_dtype: in which the way back computes; that of the layer where None.
        logit_soft_cap: where given, logits become `cap * tanh(logits / cap)`.

    Call arguments: integers `[batch, …]`, which give vectors `[batch, …, output_dim]`; with
    `reverse=True` vectors, which give logits `[batch, …, input_dim]`.

    >>> import numpy as np
    >>> layer = ReversibleEmbedding(10, 4)
    >>> layer(layer(np.array([[1, 2, 3]])), reverse=True).shape
    (1, 3, 10)
    """

    reverse_embeddings: Variable = None  # type: ignore[assignment]

    def __init__(
        self, input_dim: Count, output_dim: Count, tie_weights: bool = True,
        embeddings_initializer: Identifier = "uniform", embeddings_regularizer: Identifier = None,
        embeddings_constraint: Identifier = None, mask_zero: bool = False,
        reverse_dtype: PolicyLike = None, logit_soft_cap: Positive | None = None, **kwargs: Any,
    ) -> None:  # fmt: skip
        self.tie_weights, self.logit_soft_cap = tie_weights, logit_soft_cap
        found = None if reverse_dtype is None else dtype_policies.get(reverse_dtype)
        self.reverse_dtype = None if found is None else found.name
        self.reverse_embeddings_regularizer = self.reverse_embeddings_constraint = None
        super().__init__(
            input_dim, output_dim, embeddings_initializer, embeddings_regularizer,
            embeddings_constraint, mask_zero, **kwargs,
        )  # fmt: skip
        self.reverse_embeddings_initializer = vars(self)["embeddings_initializer"]

    def build(self, input_shape: OpenShape | None = None) -> None:
        """Make `embeddings`, and `reverse_embeddings` where the two are not tied."""
        super().build(input_shape)
        if not self.tie_weights and self.reverse_embeddings is None:
            shape = (self.output_dim, self.input_dim)
            self._add_transformable(
                Layout(
                    "reverse_embeddings", shape, (0,), packed=0, zero_dtype="float32", indices=None
                ),
                initializer="reverse_embeddings",
            )

    def quantized_call(self, inputs: Tensor, *args: Any, **kwargs: Any) -> Tensor:
        """`call`, on the way back with inputs as the configuration wants them."""
        reverse = args[0] if args else kwargs.get("reverse", False)
        return self.call(inputs_of(self, inputs, (-1,)) if reverse else inputs, reverse)

    def call(self, inputs: Tensor, reverse: bool = False) -> Tensor:
        """The vectors of integers, or with `reverse` the logits of vectors."""
        if not reverse:
            return super().call(inputs)
        if self.tie_weights:
            kernel = ops.transpose(self.embeddings.value)
        else:
            kernel = self.reverse_embeddings.value
        if self.reverse_dtype is not None:
            dtype = dtype_policies.get(self.reverse_dtype).compute_dtype
            inputs, kernel = ops.cast(inputs, dtype), ops.cast(kernel, dtype)
        logits = ops.matmul(inputs, kernel)
        cap = self.logit_soft_cap
        return logits if cap is None else ops.multiply(ops.tanh(ops.divide(logits, cap)), cap)

    def compute_mask(self, inputs: Tensor, mask: Tensor | None = None) -> Any:
        """Where integers are not 0, if `mask_zero`; logits have none."""
        return None if is_float(ops.dtype(inputs)) else super().compute_mask(inputs, mask)

    def compute_output_spec(self, inputs: Tensor, reverse: bool = False) -> Any:
        """A symbol with the shape and dtype of what a call with this symbol returns."""
        return infer(self, inputs, reverse=reverse)

    def compute_output_shape(
        self, input_shape: OpenShape, reverse: bool = False
    ) -> tuple[int | None, ...]:
        """`(*input_shape, output_dim)`, or with `reverse` `(*input_shape[:-1], input_dim)`."""
        if reverse:
            return *input_shape[:-1], self.input_dim
        return super().compute_output_shape(input_shape)
