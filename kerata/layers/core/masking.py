"""A layer that masks time steps."""

from __future__ import annotations

from typing import Any

from ... import ops
from ...core import Tensor, Unpack
from ..base import Layer, LayerArguments

__all__ = ["Masking"]


class Masking(Layer):
    """Masks steps that are `mask_value` in all features, and sets them to 0.

    Layers after this one that heed masks leave these steps out.

    >>> import numpy as np
    >>> layer = Masking(mask_value=-1.0)
    >>> print(np.asarray(layer.compute_mask(np.array([[[1.0, 2.0], [-1.0, -1.0]]]))))
    [[ True False]]
    """

    supports_masking = True

    def __init__(self, mask_value: float = 0.0, **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(**kwargs)
        self.mask_value = mask_value

    def call(self, inputs: Tensor) -> Tensor:
        """The inputs with masked steps at 0."""
        return ops.hide(inputs, self.compute_mask(inputs))

    def compute_mask(self, inputs: Tensor, mask: Tensor | None = None) -> Any:
        """False for steps that are `mask_value` throughout."""
        return ops.any(ops.not_equal(inputs, self.mask_value), axis=-1)
