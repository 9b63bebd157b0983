"""Max pooling, windowed and global."""

from __future__ import annotations

from ... import ops
from ...core import Tensor
from ...ops._base import shape_of
from .base_pooling import BaseGlobalPooling, BasePooling

__all__ = [
    "GlobalMaxPool1D", "GlobalMaxPool2D", "GlobalMaxPool3D", "GlobalMaxPooling1D",
    "GlobalMaxPooling2D", "GlobalMaxPooling3D", "MaxPool1D", "MaxPool2D", "MaxPool3D",
    "MaxPooling1D", "MaxPooling2D", "MaxPooling3D",
]  # fmt: skip


class _MaxPooling(BasePooling):
    def call(self, inputs: Tensor) -> Tensor:
        """The largest element of each window."""
        self.check_window(shape_of(inputs))
        return ops.max_pool(
            inputs, self.pool_size, self.strides, self.padding, data_format=self.data_format
        )


class MaxPooling1D(_MaxPooling):
    """The maximum over windows of steps: `[batch, steps, channels]`.

    Args:
        pool_size: length of the window.
        strides: steps between windows, `pool_size` where None.
        padding: "valid" (windows that fit) or "same" (`ceil(steps / strides)` windows).
        data_format: "channels_last" or "channels_first"; None takes the setting.

    >>> import numpy as np
    >>> x = np.array([1.0, 3.0, 2.0, 5.0]).reshape(1, 4, 1)
    >>> print(np.asarray(MaxPooling1D(2)(x)).ravel())
    [3. 5.]
    """

    rank = 1


class MaxPooling2D(_MaxPooling):
    """The maximum over windows of images: `[batch, height, width, channels]`.

    Args: as `MaxPooling1D`'s, one number or a pair for `pool_size` and `strides`.

    >>> import numpy as np
    >>> print(np.asarray(MaxPooling2D()(np.arange(16.0).reshape(1, 4, 4, 1)))[0, :, :, 0])
    [[ 5.  7.]
     [13. 15.]]
    """

    rank = 2


class MaxPooling3D(_MaxPooling):
    """The maximum over windows of volumes: `[batch, depth, height, width, channels]`.

    Args: as `MaxPooling1D`'s, one number or three for `pool_size` and `strides`.

    >>> import numpy as np
    >>> MaxPooling3D(2)(np.zeros((1, 4, 6, 8, 3))).shape
    (1, 2, 3, 4, 3)
    """

    rank = 3


class _GlobalMax(BaseGlobalPooling):
    def call(self, inputs: Tensor) -> Tensor:
        """The largest element of each channel."""
        return ops.max(inputs, axis=self._axes, keepdims=self.keepdims)


class GlobalMaxPooling1D(_GlobalMax):
    """The maximum over all steps: `[batch, steps, channels]` to `[batch, channels]`.

    Args:
        data_format: "channels_last" or "channels_first"; None takes the setting.
        keepdims: keep the pooled axis, of size one.

    >>> import numpy as np
    >>> print(np.asarray(GlobalMaxPooling1D()(np.arange(6.0).reshape(1, 3, 2))))
    [[4. 5.]]
    """

    rank = 1


class GlobalMaxPooling2D(_GlobalMax):
    """The maximum over height and width: `[batch, height, width, channels]` to `[batch, channels]`.

    Args: as `GlobalMaxPooling1D`'s.

    >>> import numpy as np
    >>> GlobalMaxPooling2D(keepdims=True)(np.zeros((2, 4, 5, 3))).shape
    (2, 1, 1, 3)
    """

    rank = 2


class GlobalMaxPooling3D(_GlobalMax):
    """The maximum over all positions of a volume, for each channel.

    Args: as `GlobalMaxPooling1D`'s.

    >>> import numpy as np
    >>> GlobalMaxPooling3D()(np.zeros((2, 4, 5, 6, 3))).shape
    (2, 3)
    """

    rank = 3


MaxPool1D, MaxPool2D, MaxPool3D = MaxPooling1D, MaxPooling2D, MaxPooling3D
GlobalMaxPool1D, GlobalMaxPool2D = GlobalMaxPooling1D, GlobalMaxPooling2D
GlobalMaxPool3D = GlobalMaxPooling3D
