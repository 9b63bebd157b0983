"""Average pooling, windowed and global."""

from __future__ import annotations

from ... import ops
from ...core import Tensor, Unpack, is_float
from ...ops._base import shape_of
from ..base import LayerArguments
from .base_pooling import BaseGlobalPooling, BasePooling

__all__ = [
    "AveragePooling1D", "AveragePooling2D", "AveragePooling3D", "AvgPool1D", "AvgPool2D",
    "AvgPool3D", "GlobalAveragePooling1D", "GlobalAveragePooling2D", "GlobalAveragePooling3D",
    "GlobalAvgPool1D", "GlobalAvgPool2D", "GlobalAvgPool3D",
]  # fmt: skip


class _AveragePooling(BasePooling):
    def call(self, inputs: Tensor) -> Tensor:
        """The mean of each window's elements, padding left out."""
        self.check_window(shape_of(inputs))
        return ops.average_pool(
            inputs, self.pool_size, self.strides, self.padding, data_format=self.data_format
        )


class AveragePooling1D(_AveragePooling):
    """The average over windows of steps: `[batch, steps, channels]`; padding does not count.

    Args: as `MaxPooling1D`'s.

    >>> import numpy as np
    >>> x = np.array([1.0, 3.0, 2.0, 6.0]).reshape(1, 4, 1)
    >>> print(np.asarray(AveragePooling1D(2)(x)).ravel())
    [2. 4.]
    """

    rank = 1


class AveragePooling2D(_AveragePooling):
    """The average over windows of images: `[batch, height, width, channels]`.

    Args: as `MaxPooling2D`'s.

    >>> import numpy as np
    >>> print(np.asarray(AveragePooling2D(2)(np.arange(16.0).reshape(1, 4, 4, 1)))[0, :, :, 0])
    [[ 2.5  4.5]
     [10.5 12.5]]
    """

    rank = 2


class AveragePooling3D(_AveragePooling):
    """The average over windows of volumes: `[batch, depth, height, width, channels]`.

    Args: as `MaxPooling3D`'s.

    >>> import numpy as np
    >>> AveragePooling3D(2, strides=1)(np.zeros((1, 4, 4, 4, 3))).shape
    (1, 3, 3, 3, 3)
    """

    rank = 3


class _GlobalAverage(BaseGlobalPooling):
    def call(self, inputs: Tensor) -> Tensor:
        """The mean of each channel."""
        return ops.mean(inputs, axis=self._axes, keepdims=self.keepdims)


class GlobalAveragePooling1D(_GlobalAverage):
    """The average over all steps, or over those that a mask leaves.

    Args: as `GlobalMaxPooling1D`'s. A mask `[batch, steps]` leaves steps out, and ends
    here; where it leaves none, the result is 0.

    >>> import numpy as np
    >>> print(np.asarray(GlobalAveragePooling1D()(np.arange(6.0).reshape(1, 3, 2))))
    [[2. 3.]]
    """

    rank = 1

    def __init__(
        self, data_format: str | None = None, keepdims: bool = False,
        **kwargs: Unpack[LayerArguments],
    ) -> None:  # fmt: skip
        super().__init__(data_format=data_format, keepdims=keepdims, **kwargs)
        self.supports_masking = True

    def call(self, inputs: Tensor, mask: Tensor | None = None) -> Tensor:
        """The mean of each channel, over the steps that the mask leaves."""
        if mask is None:
            return super().call(inputs)
        (axis,) = self._axes
        dtype = ops.dtype(inputs) if is_float(ops.dtype(inputs)) else self.compute_dtype
        if axis == 2:
            inputs = ops.transpose(inputs, (0, 2, 1))
        inputs = ops.cast(inputs, dtype)
        total = ops.sum(ops.hide(inputs, mask), axis=1, keepdims=self.keepdims)
        count = ops.sum(ops.hide(ops.ones_like(inputs), mask), axis=1, keepdims=self.keepdims)
        mean = ops.divide_no_nan(total, count)
        return ops.transpose(mean, (0, 2, 1)) if axis == 2 and self.keepdims else mean

    def compute_mask(self, inputs: Tensor, mask: Tensor | None = None) -> None:
        """None: the steps are gone."""
        return None


class GlobalAveragePooling2D(_GlobalAverage):
    """The average over height and width: `[batch, height, width, channels]` to `[batch, channels]`.

    Args: as `GlobalMaxPooling1D`'s.

    >>> import numpy as np
    >>> GlobalAveragePooling2D()(np.zeros((2, 4, 5, 3))).shape
    (2, 3)
    """

    rank = 2


class GlobalAveragePooling3D(_GlobalAverage):
    """The average over all positions of a volume, for each channel.

    Args: as `GlobalMaxPooling1D`'s.

    >>> import numpy as np
    >>> GlobalAveragePooling3D()(np.zeros((2, 4, 5, 6, 3))).shape
    (2, 3)
    """

    rank = 3


AvgPool1D, AvgPool2D, AvgPool3D = AveragePooling1D, AveragePooling2D, AveragePooling3D
GlobalAvgPool1D, GlobalAvgPool2D = GlobalAveragePooling1D, GlobalAveragePooling2D
GlobalAvgPool3D = GlobalAveragePooling3D
