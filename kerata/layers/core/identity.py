"""A layer that returns its input."""

from __future__ import annotations

from ...core import Tensor
from ..base import Layer

__all__ = ["Identity"]


class Identity(Layer):
    """Passes its inputs on, whatever their structure.

    >>> import numpy as np
    >>> print(np.asarray(Identity()(np.ones(2))))
    [1. 1.]
    """

    supports_masking = True

    def call(self, inputs: Tensor) -> Tensor:
        """The inputs."""
        return inputs
