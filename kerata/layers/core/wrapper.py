"""The base of layers around a layer."""

from __future__ import annotations

from typing import Any

from ...core import Unpack
from ..base import Layer, LayerArguments

__all__ = ["Wrapper"]


class Wrapper(Layer):
    """Holds a layer in `layer`, builds it with itself, and describes it in its configuration.

    >>> from kerata.layers import Dense
    >>> class Twice(Wrapper):
    ...     def call(self, inputs):
    ...         return self.layer(self.layer(inputs))
    >>> import numpy as np
    >>> Twice(Dense(3))(np.ones((2, 3))).shape
    (2, 3)
    """

    def __init__(self, layer: Any, **kwargs: Unpack[LayerArguments]) -> None:
        if not isinstance(layer, Layer):
            raise ValueError(
                f"{type(self).__name__} wraps a layer, such as `{type(self).__name__}(Dense(4))`; "
                f"given {layer!r}."
            )
        super().__init__(**kwargs)
        self.layer = layer

    def build(self, input_shape: Any = None) -> None:
        """Build the layer within."""
        if not self.layer.built:
            self.layer.build(input_shape)
