"""An activation function as a layer."""

from __future__ import annotations

from ... import activations
from ...core import Identifier, Tensor, Unpack
from ..base import Layer, LayerArguments

__all__ = ["Activation"]


class Activation(Layer):
    """A function applied to the inputs, given by its name or itself.

    >>> import numpy as np
    >>> print(np.asarray(Activation("relu")(np.array([-1.0, 2.0]))))
    [0. 2.]
    """

    supports_masking = True

    def __init__(self, activation: Identifier, **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(**kwargs)
        self.activation = activations.get(activation)

    def call(self, inputs: Tensor) -> Tensor:
        """The function's value."""
        return self.activation(inputs)
