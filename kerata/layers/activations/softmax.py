"""Softmax, with a mask."""

from __future__ import annotations

from ... import ops
from ...core import Ints, Tensor, Unpack
from ..base import Layer, LayerArguments

__all__ = ["Softmax"]


class Softmax(Layer):
    """`exp(x) / sum(exp(x))` along `axis`, one axis or several.

    A mask of the inputs' shape leaves out elements where it is False: they get 0, all of them
    where none is left.

    >>> import numpy as np
    >>> print(np.asarray(Softmax()(np.zeros((1, 2)))))
    [[0.5 0.5]]
    """

    supports_masking = True

    def __init__(self, axis: Ints = -1, **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(**kwargs)
        self.axis = axis

    def call(self, inputs: Tensor, mask: Tensor | None = None) -> Tensor:
        """The probabilities."""
        axis = self.axis if isinstance(self.axis, int) else tuple(self.axis)
        if mask is None:
            return ops.softmax(inputs, axis=axis)
        return ops.masked_softmax(inputs, ops.cast(mask, "bool"), axis)
