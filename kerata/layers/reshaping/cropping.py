"""Cropping."""

from __future__ import annotations

from ... import ops
from ...core import Margins, Tensor, Unpack
from ...ops._base import shape_of
from ..base import LayerArguments
from .base_margins import BaseMargins

__all__ = ["Cropping1D", "Cropping2D", "Cropping3D"]


class BaseCropping(BaseMargins):
    """The middle of the spatial axes."""

    def call(self, inputs: Tensor) -> Tensor:
        """The inputs without their margin."""
        sizes = shape_of(inputs)
        spatial = sizes[1:-1] if self.data_format == "channels_last" else sizes[2:]
        left = [n - a - b for n, (a, b) in zip(spatial, self.pairs)]
        if min(left) < 1:
            raise ValueError(
                f"{type(self).__name__} '{self.name}': cropping {self.pairs} leaves nothing of "
                f"inputs of shape {tuple(sizes)}; crop less."
            )
        middle = tuple(slice(a, a + n) for n, (a, _) in zip(left, self.pairs))
        return ops.get_item(inputs, self._around(middle, slice(None)))


class Cropping1D(BaseCropping):
    """Without the first and the last steps: `[batch, steps, channels]`.

    Args:
        cropping: how many at both ends, or a pair (first, last).

    >>> import numpy as np
    >>> print(np.asarray(Cropping1D((1, 2))(np.arange(5.0).reshape(1, 5, 1))).ravel())
    [1. 2.]
    """

    rank = 1

    def __init__(self, cropping: Margins = (1, 1), **kwargs: Unpack[LayerArguments]) -> None:
        super().__init__(**kwargs)
        self._prepare(cropping, "cropping", "channels_last")


class Cropping2D(BaseCropping):
    """The middle of images: `[batch, height, width, channels]`.

    Args:
        cropping: one number, (height, width), or ((top, bottom), (left, right)).
        data_format: "channels_last" or "channels_first"; None takes the setting.

    >>> import numpy as np
    >>> Cropping2D(((1, 0), (2, 2)))(np.ones((1, 6, 6, 3))).shape
    (1, 5, 2, 3)
    """

    rank = 2

    def __init__(
        self, cropping: Margins = ((0, 0), (0, 0)), data_format: str | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:  # fmt: skip
        super().__init__(**kwargs)
        self._prepare(cropping, "cropping", data_format)


class Cropping3D(BaseCropping):
    """The middle of volumes: `[batch, depth, height, width, channels]`.

    Args: as `Cropping2D`'s, for three axes.

    >>> import numpy as np
    >>> Cropping3D(1)(np.ones((1, 4, 5, 6, 2))).shape
    (1, 2, 3, 4, 2)
    """

    rank = 3

    def __init__(
        self,
        cropping: Margins = ((1, 1), (1, 1), (1, 1)),
        data_format: str | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        self._prepare(cropping, "cropping", data_format)
