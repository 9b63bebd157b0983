"""Pooling into a given number of places: `AdaptiveAveragePooling1D` … `AdaptiveMaxPooling3D`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ... import ops
from ...core import Counts, Tensor, Unpack
from ..base import InputSpec, Layer, LayerArguments, arguments

__all__ = [
    "AdaptiveAveragePooling1D", "AdaptiveAveragePooling2D", "AdaptiveAveragePooling3D",
    "AdaptiveMaxPooling1D", "AdaptiveMaxPooling2D", "AdaptiveMaxPooling3D",
]  # fmt: skip


class _AdaptivePooling(Layer):
    rank = 2
    pool: Callable[..., Any]

    def __init__(
        self, output_size: Counts, data_format: str | None = None, **kwargs: Unpack[LayerArguments]
    ) -> None:
        super().__init__(**kwargs)
        who = f"{type(self).__name__} '{self.name}'"
        self.output_size = arguments.sizes(output_size, self.rank, "output_size", who)
        self.data_format = arguments.data_format(data_format, who)
        self.input_spec = InputSpec(ndim=self.rank + 2)

    def call(self, inputs: Tensor) -> Tensor:
        """What is taken of the elements of each place."""
        found: Tensor = type(self).pool(inputs, self.output_size, data_format=self.data_format)
        return found


class AdaptiveAveragePooling1D(_AdaptivePooling):
    """The average of each of `output_size` places that divide the steps as evenly as may be.

    Place i of m covers elements `floor(i n / m)` to `ceil((i + 1) n / m) - 1`; neighbours may
    share one.

    Args:
        output_size: how many places.
        data_format: "channels_last" or "channels_first"; None takes the setting.

    Shapes: `[batch, steps, channels]` to `[batch, output_size, channels]`.

    >>> import numpy as np
    >>> x = np.array([1.0, 2.0, 6.0]).reshape(1, 3, 1)
    >>> print(np.asarray(AdaptiveAveragePooling1D(2)(x)).ravel())
    [1.5 4. ]
    """

    rank, pool = 1, staticmethod(ops.adaptive_average_pool)


class AdaptiveAveragePooling2D(_AdaptivePooling):
    """The average of each of a grid of places: `[batch, height, width, channels]`.

    Args: as `AdaptiveAveragePooling1D`'s, one number or a pair for `output_size`.

    >>> import numpy as np
    >>> AdaptiveAveragePooling2D((2, 3))(np.zeros((1, 7, 5, 4))).shape
    (1, 2, 3, 4)
    """

    rank, pool = 2, staticmethod(ops.adaptive_average_pool)


class AdaptiveAveragePooling3D(_AdaptivePooling):
    """The average of each of a grid of places: `[batch, depth, height, width, channels]`.

    Args: as `AdaptiveAveragePooling1D`'s, one number or three for `output_size`.

    >>> import numpy as np
    >>> AdaptiveAveragePooling3D(2)(np.zeros((1, 3, 4, 5, 2))).shape
    (1, 2, 2, 2, 2)
    """

    rank, pool = 3, staticmethod(ops.adaptive_average_pool)


class AdaptiveMaxPooling1D(_AdaptivePooling):
    """The maximum of each of `output_size` places that divide the steps as evenly as may be.

    Args: as `AdaptiveAveragePooling1D`'s.

    >>> import numpy as np
    >>> x = np.array([1.0, 2.0, 6.0]).reshape(1, 3, 1)
    >>> print(np.asarray(AdaptiveMaxPooling1D(2)(x)).ravel())
    [2. 6.]
    """

    rank, pool = 1, staticmethod(ops.adaptive_max_pool)


class AdaptiveMaxPooling2D(_AdaptivePooling):
    """The maximum of each of a grid of places: `[batch, height, width, channels]`.

    Args: as `AdaptiveAveragePooling2D`'s.

    >>> import numpy as np
    >>> AdaptiveMaxPooling2D(2)(np.zeros((1, 7, 5, 4))).shape
    (1, 2, 2, 4)
    """

    rank, pool = 2, staticmethod(ops.adaptive_max_pool)


class AdaptiveMaxPooling3D(_AdaptivePooling):
    """The maximum of each of a grid of places: `[batch, depth, height, width, channels]`.

    Args: as `AdaptiveAveragePooling3D`'s.

    >>> import numpy as np
    >>> AdaptiveMaxPooling3D((1, 2, 3))(np.zeros((1, 3, 4, 5, 2))).shape
    (1, 1, 2, 3, 2)
    """

    rank, pool = 3, staticmethod(ops.adaptive_max_pool)
