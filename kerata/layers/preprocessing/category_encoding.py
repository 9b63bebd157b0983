"""Categories as vectors."""

from __future__ import annotations

from ... import ops
from ...core import Count, Tensor, Unpack, one_of
from ...ops._base import shape_of
from ..base import LayerArguments
from .class_vectors import class_vectors
from .data_layer import DataLayer

__all__ = ["CategoryEncoding"]


class CategoryEncoding(DataLayer):
    """Integer categories as vectors of ones and zeros, or as counts.

    Args:
        num_tokens: how many categories there are: `0 … num_tokens - 1`.
        output_mode: "one_hot" (a vector for each integer), "multi_hot" (one vector for each
            sample, 1 where a category is among its integers) or "count" (how often).
        sparse: whether the vectors are sparse tensors.

    Call arguments: integers `[batch, n]`; `count_weights` `[batch, n]`, what each adds to "count".

    >>> import numpy as np
    >>> print(np.asarray(CategoryEncoding(4)(np.array([[0, 2, 2]]))))
    [[1. 0. 1. 0.]]
    """

    def __init__(
        self,
        num_tokens: Count | None = None,
        output_mode: str = "multi_hot",
        sparse: bool = False,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        who = f"CategoryEncoding '{self.name}'"
        if num_tokens is None:
            raise ValueError(f"{who} needs `num_tokens`, the number of categories.")
        self.num_tokens = num_tokens
        if output_mode == "binary":
            output_mode = "multi_hot"
        self.output_mode = one_of(
            output_mode, ("one_hot", "multi_hot", "count"), "output_mode", who
        )
        self.sparse = sparse

    def call(self, inputs: Tensor, count_weights: Tensor | None = None) -> Tensor:
        """The vectors."""
        if count_weights is not None and self.output_mode != "count":
            raise ValueError(
                f"CategoryEncoding '{self.name}': `count_weights` go with output_mode='count' "
                f"alone; it is {self.output_mode!r}."
            )
        shape, dtype = shape_of(inputs), self.compute_dtype
        single = self.output_mode == "one_hot" and len(shape) and shape[-1] == 1
        x = ops.cast(ops.squeeze(inputs, -1) if single else inputs, "int32")
        return class_vectors(
            x, self.num_tokens, self.output_mode, dtype, self.sparse, count_weights
        )
