"""Merging layers that work element by element."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import ops
from ...core import Tensor, Unpack
from ..base import LayerArguments
from .merge import Merge, _folded

__all__ = [
    "Add", "Average", "Maximum", "Minimum", "Multiply", "Subtract", "add", "average", "maximum",
    "minimum", "multiply", "subtract",
]  # fmt: skip


class Add(Merge):
    """The sum of the inputs.

    >>> import numpy as np
    >>> print(np.asarray(Add()([np.ones((1, 2)), np.ones((1, 2))])))
    [[2. 2.]]
    """

    def merge(self, inputs: list[Tensor]) -> Tensor:
        """The sum."""
        return _folded(ops.add, inputs)


class Subtract(Merge):
    """The first input less the second; exactly two inputs.

    >>> import numpy as np
    >>> print(np.asarray(Subtract()([np.ones((1, 2)), np.ones((1, 2))])))
    [[0. 0.]]
    """

    def build(self, input_shape: Any) -> None:
        """Check that there are two inputs."""
        super().build(input_shape)
        if len(input_shape) != 2:
            raise ValueError(
                f"Subtract '{self.name}' takes exactly 2 inputs; given {len(input_shape)}."
            )

    def merge(self, inputs: list[Tensor]) -> Tensor:
        """The difference."""
        return ops.subtract(inputs[0], inputs[1])


class Multiply(Merge):
    """The product of the inputs, elementwise.

    >>> import numpy as np
    >>> print(np.asarray(Multiply()([np.full((1, 2), 2.0), np.full((1, 2), 3.0)])))
    [[6. 6.]]
    """

    def merge(self, inputs: list[Tensor]) -> Tensor:
        """The product."""
        return _folded(ops.multiply, inputs)


class Average(Merge):
    """The mean of the inputs, elementwise.

    >>> import numpy as np
    >>> print(np.asarray(Average()([np.ones((1, 2)), np.zeros((1, 2))])))
    [[0.5 0.5]]
    """

    def merge(self, inputs: list[Tensor]) -> Tensor:
        """The mean."""
        return ops.divide(_folded(ops.add, inputs), len(inputs))


class Maximum(Merge):
    """The largest of the inputs, elementwise.

    >>> import numpy as np
    >>> print(np.asarray(Maximum()([np.array([[1.0, 5.0]]), np.array([[2.0, 3.0]])])))
    [[2. 5.]]
    """

    def merge(self, inputs: list[Tensor]) -> Tensor:
        """The maximum."""
        return _folded(ops.maximum, inputs)


class Minimum(Merge):
    """The smallest of the inputs, elementwise.

    >>> import numpy as np
    >>> print(np.asarray(Minimum()([np.array([[1.0, 5.0]]), np.array([[2.0, 3.0]])])))
    [[1. 3.]]
    """

    def merge(self, inputs: list[Tensor]) -> Tensor:
        """The minimum."""
        return _folded(ops.minimum, inputs)


def add(inputs: Sequence[Tensor], **kwargs: Unpack[LayerArguments]) -> Tensor:
    """The layer `Add`, applied.

    >>> import numpy as np
    >>> print(np.asarray(add([np.full((1, 2), 1.0), np.full((1, 2), 2.0)])))
    [[3. 3.]]
    """
    return Add(**kwargs)(inputs)


def subtract(inputs: Sequence[Tensor], **kwargs: Unpack[LayerArguments]) -> Tensor:
    """The layer `Subtract`, applied.

    >>> import numpy as np
    >>> print(np.asarray(subtract([np.full((1, 2), 1.0), np.full((1, 2), 2.0)])))
    [[-1. -1.]]
    """
    return Subtract(**kwargs)(inputs)


def multiply(inputs: Sequence[Tensor], **kwargs: Unpack[LayerArguments]) -> Tensor:
    """The layer `Multiply`, applied.

    >>> import numpy as np
    >>> print(np.asarray(multiply([np.full((1, 2), 1.0), np.full((1, 2), 2.0)])))
    [[2. 2.]]
    """
    return Multiply(**kwargs)(inputs)


def average(inputs: Sequence[Tensor], **kwargs: Unpack[LayerArguments]) -> Tensor:
    """The layer `Average`, applied.

    >>> import numpy as np
    >>> print(np.asarray(average([np.full((1, 2), 1.0), np.full((1, 2), 2.0)])))
    [[1.5 1.5]]
    """
    return Average(**kwargs)(inputs)


def maximum(inputs: Sequence[Tensor], **kwargs: Unpack[LayerArguments]) -> Tensor:
    """The layer `Maximum`, applied.

    >>> import numpy as np
    >>> print(np.asarray(maximum([np.full((1, 2), 1.0), np.full((1, 2), 2.0)])))
    [[2. 2.]]
    """
    return Maximum(**kwargs)(inputs)


def minimum(inputs: Sequence[Tensor], **kwargs: Unpack[LayerArguments]) -> Tensor:
    """The layer `Minimum`, applied.

    >>> import numpy as np
    >>> print(np.asarray(minimum([np.full((1, 2), 1.0), np.full((1, 2), 2.0)])))
    [[1. 1.]]
    """
    return Minimum(**kwargs)(inputs)
