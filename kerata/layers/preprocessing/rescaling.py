"""Rescaling of inputs."""

from __future__ import annotations

from typing import Any

import numpy as np

from ... import ops
from ...core import Numbers, OpenShape, Tensor, Unpack
from ..base import LayerArguments
from .data_layer import DataLayer

__all__ = ["Rescaling"]


class Rescaling(DataLayer):
    """`inputs * scale + offset`.

    Args:
        scale: a number, or one for each channel.
        offset: likewise.

    >>> import numpy as np
    >>> print(np.asarray(Rescaling(1 / 255)(np.array([0, 255]))))
    [0. 1.]
    """

    supports_masking = True

    def __init__(
        self, scale: Numbers, offset: Numbers = 0.0, **kwargs: Unpack[LayerArguments]
    ) -> None:
        super().__init__(**kwargs)
        self.scale, self.offset = scale, offset

    def call(self, inputs: Tensor) -> Tensor:
        """The scaled inputs."""
        dtype = self.compute_dtype
        x = ops.multiply(ops.cast(inputs, dtype), self._tensor(self.scale))
        return ops.add(x, self._tensor(self.offset))

    def _tensor(self, value: Any) -> Any:
        if isinstance(value, (int, float)):
            return value
        return ops.convert_to_tensor(np.asarray(value), dtype=self.compute_dtype)

    def compute_output_shape(self, input_shape: OpenShape) -> Any:
        """The shape of the inputs."""
        return input_shape
