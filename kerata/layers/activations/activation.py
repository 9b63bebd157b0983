"""An activation function as a layer."""

from __future__ import annotations

from typing import Any

from ... import activations
from ...core.typing import Tensor
from ..base.layer import Layer

__all__ = ["Activation"]


class Activation(Layer):
    """A function applied to the inputs, given by its name or itself.

    >>> import numpy as np
    >>> print(np.asarray(Activation("relu")(np.array([-1.0, 2.0]))))
    [0. 2.]
    """

    supports_masking = True

    def __init__(self, activation: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.activation = activations.get(activation)

    def call(self, inputs: Tensor) -> Tensor:
        """The function's value."""
        return self.activation(inputs)
