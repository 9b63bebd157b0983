"""Margins: `ZeroPadding1D` … `3D` add them, `Cropping1D` … `3D` take them away."""

from __future__ import annotations

from typing import Any

from .. import ops
from . import arguments
from .layer import InputSpec, Layer

Tensor = Any


class BaseMargins(Layer):
    """Keeps (before, after) for each spatial axis; subclasses fix the rank."""

    rank = 2
    pairs: tuple[tuple[int, int], ...]

    def _prepare(self, margins: Any, argument: str, data_format: str | None) -> None:
        who = f"{type(self).__name__} '{self.name}'"
        self.data_format = arguments.data_format(data_format, who)
        self.pairs = arguments.pairs(margins, self.rank, argument, who)
        setattr(self, argument, self.pairs if self.rank > 1 else self.pairs[0])
        self.input_spec = InputSpec(ndim=self.rank + 2)

    def _around(self, spatial: tuple[Any, ...], other: Any) -> tuple[Any, ...]:
        """Entries for all axes: those of the spatial axes in their place, `other` for the rest."""
        if self.data_format == "channels_last":
            return (other, *spatial, other)
        return (other, other, *spatial)


class BaseZeroPadding(BaseMargins):
    """Zeros around the spatial axes."""

    def call(self, inputs: Tensor) -> Tensor:
        """The inputs with their margin of zeros."""
        return ops.pad(inputs, self._around(self.pairs, (0, 0)))


class BaseCropping(BaseMargins):
    """The middle of the spatial axes."""

    def call(self, inputs: Tensor) -> Tensor:
        """The inputs without their margin."""
        sizes = ops.shape(inputs)
        spatial = sizes[1:-1] if self.data_format == "channels_last" else sizes[2:]
        left = [n - a - b for n, (a, b) in zip(spatial, self.pairs)]
        if min(left) < 1:
            raise ValueError(
                f"{type(self).__name__} '{self.name}': cropping {self.pairs} leaves nothing of "
                f"inputs of shape {tuple(sizes)}; crop less."
            )
        middle = tuple(slice(a, a + n) for n, (a, _) in zip(left, self.pairs))
        return ops.get_item(inputs, self._around(middle, slice(None)))


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

    def __init__(self, padding: Any = 1, data_format: str | None = None, **kwargs: Any) -> None:
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
        self, padding: Any = (1, 1), data_format: str | None = None, **kwargs: Any
    ) -> None:
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
        padding: Any = ((1, 1), (1, 1), (1, 1)),
        data_format: str | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self._prepare(padding, "padding", data_format)


class Cropping1D(BaseCropping):
    """Without the first and the last steps: `[batch, steps, channels]`.

    Args:
        cropping: how many at both ends, or a pair (first, last).

    >>> import numpy as np
    >>> print(np.asarray(Cropping1D((1, 2))(np.arange(5.0).reshape(1, 5, 1))).ravel())
    [1. 2.]
    """

    rank = 1

    def __init__(self, cropping: Any = (1, 1), **kwargs: Any) -> None:
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
        self, cropping: Any = ((0, 0), (0, 0)), data_format: str | None = None, **kwargs: Any
    ) -> None:
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
        cropping: Any = ((1, 1), (1, 1), (1, 1)),
        data_format: str | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self._prepare(cropping, "cropping", data_format)
