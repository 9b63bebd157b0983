"""Dropout of whole channels."""

from __future__ import annotations

from collections.abc import Sequence

from ... import random
from ...core import Fraction, PolicyLike, Tensor
from ...ops._base import shape_of
from ..base import InputSpec, arguments
from .dropout import _Random

__all__ = ["SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D"]


class _SpatialDropout(_Random):
    """Drops whole channels."""

    rank = 2

    def _mask_shape(self, shape: Sequence[int]) -> tuple[int, ...]:
        if getattr(self, "data_format", "channels_last") == "channels_first":
            return (*shape[:2], *(1,) * self.rank)
        return (shape[0], *(1,) * self.rank, shape[-1])

    def call(self, inputs: Tensor, training: bool | None = False) -> Tensor:
        """The inputs, in training with some channels dropped."""
        if not training or not self.rate:
            return inputs
        shape = self._mask_shape(shape_of(inputs))
        return random.dropout(inputs, self.rate, noise_shape=shape, seed=self.seed_generator)

    def _take(self, rate: float, seed: int | None) -> None:
        self.rate = rate
        self.input_spec = InputSpec(ndim=self.rank + 2)
        self._prepare(seed, self.rate > 0)


class SpatialDropout1D(_SpatialDropout):
    """Dropout of whole channels of a sequence: `[batch, steps, channels]` (Tompson et al., 2015).

    Args: as `Dropout`'s.

    >>> import numpy as np
    >>> SpatialDropout1D(0.5)(np.ones((2, 3, 4))).shape
    (2, 3, 4)
    """

    rank = 1

    def __init__(
        self, rate: Fraction, seed: int | None = None, name: str | None = None,
        dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(name=name, dtype=dtype)
        self._take(rate, seed)


class SpatialDropout2D(_SpatialDropout):
    """Dropout of whole channels of images: `[batch, height, width, channels]`.

    Args: as `Dropout`'s; `data_format` "channels_last" or "channels_first", None: the setting.

    >>> import numpy as np
    >>> SpatialDropout2D(0.5)(np.ones((2, 3, 3, 4))).shape
    (2, 3, 3, 4)
    """

    rank = 2

    def __init__(
        self,
        rate: Fraction,
        data_format: str | None = None,
        seed: int | None = None,
        name: str | None = None,
        dtype: PolicyLike = None,
    ) -> None:
        super().__init__(name=name, dtype=dtype)
        self.data_format = arguments.data_format(data_format, f"SpatialDropout '{self.name}'")
        self._take(rate, seed)


class SpatialDropout3D(SpatialDropout2D):
    """Dropout of whole channels of volumes: `[batch, depth, height, width, channels]`.

    Args: as `SpatialDropout2D`'s.

    >>> import numpy as np
    >>> SpatialDropout3D(0.5)(np.ones((1, 2, 3, 3, 4))).shape
    (1, 2, 3, 3, 4)
    """

    rank = 3
