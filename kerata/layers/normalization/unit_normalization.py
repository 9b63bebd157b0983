"""Vectors scaled to length one."""

from __future__ import annotations

from ... import ops
from ...core import Ints, Tensor, Unpack
from ..base import Layer, LayerArguments

__all__ = ["UnitNormalization"]


class UnitNormalization(Layer):
    """`x / sqrt(sum(x**2))` over an axis, or axes: vectors of length 1.

    >>> import numpy as np
    >>> print(np.round(np.asarray(UnitNormalization()(np.array([[3.0, 4.0]]))), 4))
    [[0.6 0.8]]
    """

    supports_masking = True

    def __init__(self, axis: Ints = -1, **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(**kwargs)
        self.axis = axis if isinstance(axis, int) else list(axis)

    def call(self, inputs: Tensor) -> Tensor:
        """The normalized inputs."""
        return ops.normalize(inputs, axis=self.axis, order=2, epsilon=1e-6)
