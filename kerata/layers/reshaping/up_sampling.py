"""Up-sampling."""

from __future__ import annotations

from typing import Any

from ... import ops
from ...core import Count, Counts, Ints, Tensor, Unpack, one_of
from ...ops._base import shape_of
from ..base import InputSpec, Layer, LayerArguments, arguments

__all__ = ["UpSampling1D", "UpSampling2D", "UpSampling3D"]


class BaseUpSampling(Layer):
    """Each position repeated; subclasses fix the rank."""

    rank = 2
    size: Any  # an integer in one dimension, else a tuple

    def _prepare(self, size: Ints, data_format: str | None) -> None:
        who = f"{type(self).__name__} '{self.name}'"
        self.size = arguments.sizes(size, self.rank, "size", who)
        self.data_format = arguments.data_format(data_format, who)
        self.input_spec = InputSpec(ndim=self.rank + 2)

    def call(self, inputs: Tensor) -> Tensor:
        """The inputs with each position repeated `size` times."""
        first = 1 if self.data_format == "channels_last" else 2
        for axis, times in enumerate(self.size, first):
            inputs = ops.repeat(inputs, times, axis)
        return inputs


class UpSampling1D(BaseUpSampling):
    """Each step repeated `size` times: `[batch, steps, channels]`.

    >>> import numpy as np
    >>> print(np.asarray(UpSampling1D(2)(np.array([[[1.0], [2.0]]]))).ravel())
    [1. 1. 2. 2.]
    """

    rank = 1

    def __init__(self, size: Count = 2, **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(**kwargs)
        self._prepare(size, "channels_last")
        self.size = self.size[0]

    def call(self, inputs: Tensor) -> Tensor:
        """The inputs with each step repeated."""
        return ops.repeat(inputs, self.size, 1)


class UpSampling2D(BaseUpSampling):
    """Images made larger: `[batch, height, width, channels]`.

    Args:
        size: factors for height and width, one number or a pair.
        data_format: "channels_last" or "channels_first"; None takes the setting.
        interpolation: "nearest" (repeat), or "bilinear", "bicubic", "lanczos3", "lanczos5".

    >>> import numpy as np
    >>> print(np.asarray(UpSampling2D((1, 2))(np.arange(4.0).reshape(1, 2, 2, 1)))[0, :, :, 0])
    [[0. 0. 1. 1.]
     [2. 2. 3. 3.]]
    """

    rank = 2

    def __init__(
        self,
        size: Counts = (2, 2),
        data_format: str | None = None,
        interpolation: str = "nearest",
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        self._prepare(size, data_format)
        known = ("nearest", "bilinear", "bicubic", "lanczos3", "lanczos5")
        self.interpolation = one_of(
            str(interpolation).lower(), known, "interpolation", f"UpSampling2D '{self.name}'"
        )

    def call(self, inputs: Tensor) -> Tensor:
        """The larger images."""
        if self.interpolation == "nearest":
            return super().call(inputs)
        shape = shape_of(inputs)
        first = 1 if self.data_format == "channels_last" else 2
        size = (shape[first] * self.size[0], shape[first + 1] * self.size[1])
        return ops.image.resize(
            inputs, size, interpolation=self.interpolation, data_format=self.data_format
        )


class UpSampling3D(BaseUpSampling):
    """Each position of a volume repeated: `[batch, depth, height, width, channels]`.

    Args: `size`, one number or three; `data_format` as `UpSampling2D`'s.

    >>> import numpy as np
    >>> UpSampling3D(2)(np.zeros((1, 2, 3, 4, 5))).shape
    (1, 4, 6, 8, 5)
    """

    rank = 3

    def __init__(
        self,
        size: Counts = (2, 2, 2),
        data_format: str | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        self._prepare(size, data_format)
