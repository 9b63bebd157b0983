"""Concatenation of inputs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import ops
from ...core import Tensor, Unpack
from ...ops._base import shape_of
from ..base import LayerArguments
from .merge import Merge

__all__ = ["Concatenate", "concatenate"]


class Concatenate(Merge):
    """The inputs one behind the other along an axis.

    >>> import numpy as np
    >>> Concatenate(axis=1)([np.ones((1, 2)), np.ones((1, 3))]).shape
    (1, 5)
    """

    def __init__(self, axis: int = -1, **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(**kwargs)
        self.axis = axis

    def build(self, input_shape: Any) -> None:
        """Check that the shapes agree but for the axis."""
        if not isinstance(input_shape, (list, tuple)) or not all(
            isinstance(s, (list, tuple)) for s in input_shape
        ):
            self._refuse(f"given one of shape {input_shape}")
        ranks = {len(s) for s in input_shape}
        rank = max(ranks)
        shapes = ", ".join(str(tuple(s)) for s in input_shape)
        if len(ranks) > 1 or not -rank <= self.axis < rank:
            raise ValueError(
                f"Concatenate '{self.name}' needs inputs of one rank with an axis {self.axis}; "
                f"given the shapes {shapes}."
            )
        for i, column in enumerate(zip(*input_shape)):
            if i != self.axis % rank and len({n for n in column if n is not None}) > 1:
                raise ValueError(
                    f"Concatenate '{self.name}': inputs must agree in all axes but {self.axis}; "
                    f"given the shapes {shapes}."
                )

    def call(self, inputs: Sequence[Tensor]) -> Tensor:
        """The joined inputs."""
        return ops.concatenate(list(inputs), axis=self.axis)

    def compute_mask(self, inputs: Any, mask: Any = None) -> Any:
        """Masks joined along the steps, or, for inputs joined along features, where any counts."""
        if mask is None or all(m is None for m in mask):
            return None
        parts = []
        for x, m in zip(inputs, mask):
            shape = shape_of(x)
            if m is None:
                m = ops.ones(shape, "bool")
            while len(shape_of(m)) < len(shape):
                m = ops.expand_dims(m, -1)
            parts.append(ops.broadcast_to(m, shape))
        return ops.any(ops.concatenate(parts, axis=self.axis), axis=-1)


def concatenate(
    inputs: Sequence[Tensor], axis: int = -1, **kwargs: Unpack[LayerArguments]
) -> Tensor:
    """The layer `Concatenate`, applied.

    >>> import numpy as np
    >>> concatenate([np.ones((1, 2)), np.ones((1, 3))]).shape
    (1, 5)
    """
    return Concatenate(axis=axis, **kwargs)(inputs)
