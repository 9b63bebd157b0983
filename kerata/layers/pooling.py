"""Pooling: the maximum or average over windows, or over all positions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import ops
from ..core.dtypes import is_float
from . import arguments
from .layer import InputSpec, Layer

Tensor = Any


class BasePooling(Layer):
    """Pooling over windows in `rank` dimensions; subclasses fix the rank and what is taken."""

    rank = 2

    def __init__(
        self,
        pool_size: int | Sequence[int] = 2,
        strides: int | Sequence[int] | None = None,
        padding: str = "valid",
        data_format: str | None = None,
        name: str | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(name=name, **kwargs)
        who = f"{type(self).__name__} '{self.name}'"
        self.pool_size = arguments.sizes(pool_size, self.rank, "pool_size", who)
        step = self.pool_size if strides is None else strides
        self.strides = arguments.sizes(step, self.rank, "strides", who)
        self.padding = arguments.padding(padding, who)
        self.data_format = arguments.data_format(data_format, who)
        self.input_spec = InputSpec(ndim=self.rank + 2)

    def build(self, input_shape: Sequence[int | None]) -> None:
        """Nothing to make; raise where the window does not fit into the inputs even once."""
        last = self.data_format == "channels_last"
        spatial = tuple(input_shape[1:-1] if last else input_shape[2:])
        small = [n for n, k in zip(spatial, self.pool_size) if n is not None and n < k]
        if small and self.padding == "valid":
            raise ValueError(
                f"{type(self).__name__} '{self.name}': the pool_size {self.pool_size} is larger "
                f"than the inputs ({spatial}, from the shape {tuple(input_shape)}); use "
                "padding='same' or a smaller pool_size."
            )


class _MaxPooling(BasePooling):
    def call(self, inputs: Tensor) -> Tensor:
        """The largest element of each window."""
        return ops.max_pool(
            inputs, self.pool_size, self.strides, self.padding, data_format=self.data_format
        )


class _AveragePooling(BasePooling):
    def call(self, inputs: Tensor) -> Tensor:
        """The mean of each window's elements, padding left out."""
        return ops.average_pool(
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


class BaseGlobalPooling(Layer):
    """Pooling over all positions; `keepdims` leaves their axes with size one."""

    rank = 2

    def __init__(
        self, data_format: str | None = None, keepdims: bool = False, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.data_format = arguments.data_format(
            data_format, f"{type(self).__name__} '{self.name}'"
        )
        self.keepdims = keepdims
        self.input_spec = InputSpec(ndim=self.rank + 2)

    @property
    def _axes(self) -> tuple[int, ...]:
        first = 1 if self.data_format == "channels_last" else 2
        return tuple(range(first, first + self.rank))


class _GlobalMax(BaseGlobalPooling):
    def call(self, inputs: Tensor) -> Tensor:
        """The largest element of each channel."""
        return ops.max(inputs, axis=self._axes, keepdims=self.keepdims)


class _GlobalAverage(BaseGlobalPooling):
    def call(self, inputs: Tensor) -> Tensor:
        """The mean of each channel."""
        return ops.mean(inputs, axis=self._axes, keepdims=self.keepdims)


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


class GlobalAveragePooling1D(_GlobalAverage):
    """The average over all steps, or over those that a mask leaves.

    Args: as `GlobalMaxPooling1D`'s. A mask `[batch, steps]` weighs steps; it ends here.

    >>> import numpy as np
    >>> print(np.asarray(GlobalAveragePooling1D()(np.arange(6.0).reshape(1, 3, 2))))
    [[2. 3.]]
    """

    rank = 1

    def __init__(
        self, data_format: str | None = None, keepdims: bool = False, **kwargs: Any
    ) -> None:
        super().__init__(data_format=data_format, keepdims=keepdims, **kwargs)
        self.supports_masking = True

    def call(self, inputs: Tensor, mask: Tensor | None = None) -> Tensor:
        """The mean of each channel, over the steps that the mask leaves."""
        if mask is None:
            return super().call(inputs)
        (axis,) = self._axes
        dtype = ops.dtype(inputs) if is_float(ops.dtype(inputs)) else self.compute_dtype
        weights = ops.expand_dims(ops.cast(mask, dtype), 2 if axis == 1 else 1)
        total = ops.sum(ops.multiply(inputs, weights), axis=axis, keepdims=self.keepdims)
        return ops.divide(total, ops.sum(weights, axis=axis, keepdims=self.keepdims))

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
