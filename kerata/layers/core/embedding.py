"""`Embedding`: integers to vectors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ... import ops
from ...core import Count, Identifier, OpenShape, Tensor, is_integer, warn_user
from ...engine import Variable
from ...ops.fused.lookups import look_up
from ...quantizers import QuantizationConfig
from ...transforms import Layout, TransformedWeight
from ..base import set_weight_options
from ..base.transformable import Transformable

__all__ = ["Embedding"]


class Embedding(Transformable):
    """A trained vector for each integer: `outputs[...] = embeddings[inputs[...]]`.

    Args:
        input_dim: how many integers there are; inputs are `0 … input_dim - 1`.
        output_dim: size of the vectors.
        embeddings_initializer: of the matrix.
        mask_zero: whether 0 is padding, which layers after this one leave out by their mask.
        weights: the matrix as an array, to begin with.

    Shapes: inputs `[batch, …]` of integers, embeddings `[input_dim, output_dim]`, result
    `[batch, …, output_dim]`.

    >>> import numpy as np
    >>> Embedding(10, 4)(np.array([[1, 2, 3]])).shape
    (1, 3, 4)
    """

    unsaid = {"autocast": True}
    embeddings: Variable = None  # type: ignore[assignment]  # until it is built
    quantization_modes = ("int8", "int4", "int2", "ternary")
    unlisted = frozenset({"weights"})  # they are saved with all other weights

    def __init__(
        self, input_dim: Count, output_dim: Count, embeddings_initializer: Identifier = "uniform",
        embeddings_regularizer: Identifier = None, embeddings_constraint: Identifier = None,
        mask_zero: bool = False, weights: Any = None, lora_rank: Count | None = None,
        lora_alpha: float | None = None,
        quantization_config: QuantizationConfig | dict[str, Any] | None = None, **kwargs: Any,
    ) -> None:  # fmt: skip
        length = kwargs.pop("input_length", None)
        super().__init__(**kwargs)
        if length is not None:
            warn_user("Embedding: `input_length` has no effect; leave it out.")
        self._take_transforms(lora_rank, lora_alpha, quantization_config)
        self.input_dim = input_dim
        self.output_dim = output_dim
        set_weight_options(self, locals(), "embeddings")
        self.mask_zero = mask_zero
        self.supports_masking = mask_zero
        if weights is not None:
            self._begin_with(weights)

    def _begin_with(self, weights: Any) -> None:
        self.build()
        matrix = np.asarray(weights)
        self.set_weights([matrix[0] if matrix.ndim == 3 and len(matrix) == 1 else matrix])

    def build(self, input_shape: OpenShape | None = None) -> None:
        """Make `embeddings`; the inputs' shape does not matter."""
        if self.embeddings is None:
            self.quantized_build((self.input_dim, self.output_dim), None)
            self._enable_given_lora()

    def quantized_build(
        self, embeddings_shape: Sequence[int], mode: str | None, config: Any = None
    ) -> None:
        """Make the matrix, as the policy has it."""
        layout = Layout("embeddings", tuple(embeddings_shape), (1,), table=True, packed=0)
        self._add_transformable(layout)

    def quantized_call(self, inputs: Tensor, *args: Any, **kwargs: Any) -> Tensor:
        """`call`: rows are made floats when they are looked up."""
        return self.call(inputs, *args, **kwargs)

    def call(self, inputs: Tensor) -> Tensor:
        """The vectors of the inputs."""
        if not is_integer(ops.dtype(inputs)):
            inputs = ops.cast(inputs, "int32")
        if isinstance(self.embeddings, TransformedWeight):
            return self.embeddings.rows(inputs)
        return look_up(self.embeddings, inputs)

    def compute_mask(self, inputs: Tensor, mask: Tensor | None = None) -> Any:
        """Where the inputs are not 0, if `mask_zero`; else None."""
        return ops.not_equal(inputs, 0) if self.mask_zero else None

    def compute_output_shape(self, input_shape: Sequence[int | None]) -> tuple[int | None, ...]:
        """`(*input_shape, output_dim)`."""
        return *input_shape, self.output_dim
