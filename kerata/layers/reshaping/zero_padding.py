"""Margins of zeros."""

from __future__ import annotations

from ... import ops
from ...core import Margins, Tensor, Unpack
from ..base import LayerArguments
from .base_margins import BaseMargins

__all__ = ["ZeroPadding1D", "ZeroPadding2D", "ZeroPadding3D"]


class BaseZeroPadding(BaseMargins):
    """Zeros around the spatial axes."""

    def call(self, inputs: Tensor) -> Tensor:
        """The inputs with their margin of zeros."""
        return ops.pad(inputs, self._around(self.pairs, (0, 0)))


class ZeroPadding1D(BaseZeroPadding):
    """Zeros before the first and after the last step: `[batch, steps, channels]`.

    Args:
        padding: how many, or a pair (before, after).
        data_format: "channels_last" or "channels_first"; None takes the setting.

    >>> import numpy as np
    >>> print(np.asarray(ZeroPadding1D((1, 2))(np.ones((1, 2, 1)))).ravel())
    [0. 1. 1. 0. 0.]
    """

    rank = 1

    def __init__(
        self, padding: Margins = 1, data_format: str | None = None, **kwargs: Unpack[LayerArguments]
    ) -> None:
        super().__init__(**kwargs)
        self._prepare(padding, "padding", data_format)


class ZeroPadding2D(BaseZeroPadding):
    """Zeros around images: `[batch, height, width, channels]`.

    Args:
        padding: one number, (height, width), or ((top, bottom), (left, right)).
        data_format: "channels_last" or "channels_first"; None takes the setting.

    >>> import numpy as np
    >>> ZeroPadding2D(((1, 0), (2, 2)))(np.ones((1, 4, 4, 3))).shape
    (1, 5, 8, 3)
    """

    rank = 2

    def __init__(
        self, padding: Margins = (1, 1), data_format: str | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:  # fmt: skip
        super().__init__(**kwargs)
        self._prepare(padding, "padding", data_format)


class ZeroPadding3D(BaseZeroPadding):
    """Zeros around volumes: `[batch, depth, height, width, channels]`.

    Args: as `ZeroPadding2D`'s, for three axes.

    >>> import numpy as np
    >>> ZeroPadding3D(1)(np.ones((1, 2, 3, 4, 5))).shape
    (1, 4, 5, 6, 5)
    """

    rank = 3

    def __init__(
        self,
        padding: Margins = ((1, 1), (1, 1), (1, 1)),
        data_format: str | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        self._prepare(padding, "padding", data_format)
