"""Dot products of two inputs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import ops
from ...core import Ints, Tensor, Unpack
from ...ops._base import shape_of
from ..base import LayerArguments
from .merge import Merge

__all__ = ["Dot", "dot"]


class Dot(Merge):
    """Sums of products along an axis of each of two inputs, sample by sample.

    Args:
        axes: one axis for both, or a pair; never the batch axis.
        normalize: whether the inputs are brought to length 1 along their axis: cosine similarity.

    Inputs `[batch, a, n]` and `[batch, n, b]` with axes `(2, 1)` give `[batch, a, b]`.

    >>> import numpy as np
    >>> Dot(axes=(2, 1))([np.ones((2, 3, 4)), np.ones((2, 4, 5))]).shape
    (2, 3, 5)
    """

    def __init__(
        self, axes: Ints, normalize: bool = False, **kwargs: Unpack[LayerArguments]
    ) -> None:
        super().__init__(**kwargs)
        pair = [axes, axes] if isinstance(axes, int) else list(axes)
        if len(pair) != 2 or 0 in pair:
            raise ValueError(
                f"Dot '{self.name}': `axes` must be an axis or a pair of axes, none of them 0 (the "
                f"batch); given {axes!r}."
            )
        self.axes = axes
        self.normalize = normalize
        self._pair = pair

    def build(self, input_shape: Any) -> None:
        """Check that there are two inputs whose axes have one size."""
        if (
            not isinstance(input_shape, (list, tuple))
            or len(input_shape) != 2
            or not all(isinstance(s, (list, tuple)) for s in input_shape)
        ):
            raise ValueError(f"Dot '{self.name}' takes a list of exactly 2 inputs.")
        first, second = (s[a] for s, a in zip(input_shape, self._pair))
        if first is not None and second is not None and first != second:
            raise ValueError(
                f"Dot '{self.name}': axis {self._pair[0]} of the first input and axis "
                f"{self._pair[1]} of the second must have one size; given the shapes "
                f"{tuple(input_shape[0])} and {tuple(input_shape[1])}."
            )

    def call(self, inputs: Sequence[Tensor]) -> Tensor:
        """The products' sums: the first input's other axes, then the second's."""
        flat, rests = [], []
        for x, axis in zip(inputs, self._pair):
            shape = shape_of(x)
            axis = axis % len(shape)
            if self.normalize:
                x = ops.normalize(x, axis=axis)
            others = [a for a in range(1, len(shape)) if a != axis]
            rests.append([shape[a] for a in others])
            x = ops.transpose(x, (0, *others, axis))
            flat.append(ops.reshape(x, (shape[0], -1, shape[axis])))
        y = ops.matmul(flat[0], ops.transpose(flat[1], (0, 2, 1)))
        rest = [*rests[0], *rests[1]]
        return ops.reshape(y, (shape_of(inputs[0])[0], *(rest or [1])))

    def compute_mask(self, inputs: Any, mask: Any = None) -> Any:
        """None: steps are summed."""
        return None


def dot(inputs: Sequence[Tensor], axes: Any = -1, **kwargs: Unpack[LayerArguments]) -> Tensor:
    """The layer `Dot`, applied.

    >>> import numpy as np
    >>> print(np.asarray(dot([np.ones((1, 2)), np.ones((1, 2))])))
    [[2.]]
    """
    return Dot(axes=axes, **kwargs)(inputs)
