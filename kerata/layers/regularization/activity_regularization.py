"""A penalty on a layer's output."""

from __future__ import annotations

from ... import regularizers
from ...core import Tensor, Unpack
from ..base import CommonArguments, Layer

__all__ = ["ActivityRegularization"]


class ActivityRegularization(Layer):
    """Passes its inputs on and adds `l1 * sum(|x|) + l2 * sum(x**2)`, per sample, to the loss.

    >>> import numpy as np
    >>> layer = ActivityRegularization(l1=0.5)
    >>> _ = layer(np.array([[1.0, -3.0]]))
    >>> print(float(layer.losses[0]))
    2.0
    """

    supports_masking = True
    unlisted = frozenset({"activity_regularizer"})  # it follows from l1 and l2

    def __init__(self, l1: float = 0.0, l2: float = 0.0, **kwargs: Unpack[CommonArguments]) -> None:
        super().__init__(activity_regularizer=regularizers.L1L2(l1=l1, l2=l2), **kwargs)
        self.l1, self.l2 = l1, l2

    def call(self, inputs: Tensor) -> Tensor:
        """The inputs."""
        return inputs
