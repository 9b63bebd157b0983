"""Layers that spread the values of images by their histograms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import ops
from ...core import Count, Counts, Tensor, Unpack
from ...ops._base import shape_of
from ..base import arguments
from .augmentation import Augmentation, AugmentationArguments, BoxArguments, span

__all__ = ["AutoContrast", "ContrastLimitedAdaptiveHistogramEqualization", "Equalization"]


class _Spread(Augmentation):
    drawn = False
    value_range: Any

    def _bins(self, images: Tensor, count: int = 256) -> Tensor:
        """The bin of each value."""
        low, high = self.value_range
        places = ops.multiply(ops.subtract(images, low), (count - 1) / (high - low))
        return ops.cast(ops.clip(ops.floor(places), 0, count - 1), "int32")

    def _ranged(self, x: Tensor) -> Tensor:
        low, high = self.value_range
        return ops.add(ops.multiply(x, high - low), low)


class AutoContrast(_Spread):
    """Images whose channels reach from one end of the range of values to the other.

    Args:
        value_range: (low, high) of the values.

    >>> import numpy as np
    >>> print(np.asarray(AutoContrast()(np.array([[[10.0], [20.0], [30.0]]])))[0, :, 0])
    [  0.  127.5 255. ]
    """

    def __init__(
        self, value_range: Sequence[float] = (0, 255), **kwargs: Unpack[AugmentationArguments]
    ) -> None:
        super().__init__(**kwargs)
        self.value_range = span(value_range, f"AutoContrast '{self.name}'")

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The spread images."""
        least = ops.min(images, axis=(1, 2), keepdims=True)
        span = ops.subtract(ops.max(images, axis=(1, 2), keepdims=True), least)
        flat = ops.equal(span, 0.0)
        spread = ops.divide(ops.subtract(images, least), ops.where(flat, 1.0, span))
        return ops.where(flat, images, self._ranged(spread))


class Equalization(_Spread):
    """Images whose values are about equally frequent in each channel.

    A value of rank r among n, m of which are the smallest, becomes `(r - m) / (n - m)` of the
    range.

    Args:
        value_range: (low, high) of the values.
        bins: how many values are told apart.

    >>> import numpy as np
    >>> print(np.asarray(Equalization()(np.array([[[10.0], [20.0], [30.0]]])))[0, :, 0])
    [  0. 128. 255.]
    """

    def __init__(
        self,
        value_range: Sequence[float] = (0, 255),
        bins: Count = 256,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        self.value_range = span(value_range, f"Equalization '{self.name}'")
        self.bins = bins

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The equalized images."""
        n, height, width, channels = shape_of(images)
        rows = ops.transpose(images, (0, 3, 1, 2))
        rows = ops.reshape(rows, (n * channels, height * width))
        places = self._bins(rows, self.bins)
        counts = _counted(places, self.bins)
        ranks = ops.cumsum(counts, axis=-1)
        first = ops.take_along_axis(counts, ops.min(places, axis=-1, keepdims=True), -1)
        size = ops.cast(height * width, "float32")
        left = ops.maximum(ops.subtract(size, first), 1.0)
        table = ops.clip(ops.divide(ops.subtract(ranks, first), left), 0.0, 1.0)
        table = ops.divide(ops.round(ops.multiply(table, 255.0)), 255.0)
        flat = ops.equal(first, size)
        found = self._ranged(ops.take_along_axis(table, places, -1))
        found = ops.reshape(ops.where(flat, rows, found), (n, channels, height, width))
        return ops.transpose(found, (0, 2, 3, 1))


class ContrastLimitedAdaptiveHistogramEqualization(_Spread):
    """Images equalized in tiles, with limited contrast (K. Zuiderveld, 1994).

    Each tile has a table of values from its histogram, which is cut at `clip_limit` times its mean;
    what was cut is spread over all bins. Between the middles of tiles the tables are interpolated.

    Args:
        value_range: (low, high) of the values.
        clip_limit: the most that a bin holds, as a multiple of the mean.
        tile_grid_size: (rows, columns) of tiles.

    >>> import numpy as np
    >>> layer = ContrastLimitedAdaptiveHistogramEqualization(tile_grid_size=(2, 2))
    >>> layer(np.ones((2, 8, 8, 3))).shape
    (2, 8, 8, 3)
    """

    def __init__(
        self,
        value_range: Sequence[float] = (0, 255),
        clip_limit: float = 4.0,
        tile_grid_size: Counts = (8, 8),
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        who = f"{type(self).__name__} '{self.name}'"
        self.value_range, self.clip_limit = span(value_range, who), clip_limit
        self.tile_grid_size = arguments.sizes(tile_grid_size, 2, "tile_grid_size", who)

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The equalized images."""
        n, height, width, channels = shape_of(images)
        tiles = self.tile_grid_size
        sizes = [-(-length // count) for length, count in zip((height, width), tiles)]
        rows = ops.transpose(images, (0, 3, 1, 2))
        rows = ops.reshape(rows, (n * channels, height, width))
        margins = [(0, size * count - length)
                   for size, count, length in zip(sizes, tiles, (height, width))]  # fmt: skip
        whole = ops.pad(rows, [(0, 0), *margins], mode="symmetric" if any(sum(margins, ())) else
                        "constant")  # fmt: skip
        parts = ops.reshape(whole, (-1, tiles[0], sizes[0], tiles[1], sizes[1]))
        parts = ops.reshape(ops.transpose(parts, (0, 1, 3, 2, 4)), (-1, sizes[0] * sizes[1]))
        tables = ops.reshape(self._tables(parts), (n * channels, -1))
        found = self._looked_up(tables, self._bins(rows), sizes)
        found = ops.reshape(found, (n, channels, height, width))
        return self._ranged(ops.transpose(found, (0, 2, 3, 1)))

    def _tables(self, parts: Tensor) -> Tensor:
        """For each tile, what becomes of each of 256 values."""
        counts, pixels = _counted(self._bins(parts), 256), shape_of(parts)[-1]
        limit = self.clip_limit * pixels / 256 if self.clip_limit > 0 else float(pixels)
        cut = ops.minimum(counts, limit)
        spread = ops.divide(ops.subtract(float(pixels), ops.sum(cut, -1, keepdims=True)), 256.0)
        ranks = ops.cumsum(ops.add(cut, spread), axis=-1)
        left = ops.maximum(ops.subtract(float(pixels), ranks[:, :1]), 1e-6)
        return ops.clip(ops.divide(ops.subtract(ranks, ranks[:, :1]), left), 0.0, 1.0)

    def _looked_up(self, tables: Tensor, places: Tensor, sizes: Any) -> Tensor:
        """The values of the four nearest tiles' tables, interpolated."""
        images, height, width = shape_of(places)
        flat = ops.reshape(places, (images, height * width))
        found: Any = 0.0
        axes = []
        for length, size, count in zip((height, width), sizes, self.tile_grid_size):
            at = ops.divide(ops.arange(length, dtype="float32"), float(size))
            at = ops.clip(ops.subtract(at, 0.5), 0.0, float(count - 1))
            low = ops.floor(at)
            share = ops.subtract(at, low)
            low = ops.cast(low, "int32")
            high = ops.minimum(ops.add(low, 1), count - 1)
            axes.append([(low, ops.subtract(1.0, share)), (high, share)])
        for row, down in axes[0]:
            for column, across in axes[1]:
                tile = ops.add(ops.multiply(ops.expand_dims(row, 1), self.tile_grid_size[1]),
                               ops.expand_dims(column, 0))  # fmt: skip
                start = ops.reshape(ops.multiply(tile, 256), (1, height * width))
                value = ops.take_along_axis(tables, ops.add(start, flat), -1)
                weight = ops.multiply(ops.expand_dims(down, 1), ops.expand_dims(across, 0))
                weight = ops.cast(ops.reshape(weight, (1, height * width)), value.dtype)
                found = ops.add(ops.multiply(value, weight), found)
        made: Tensor = found
        return made


def _counted(places: Tensor, count: int) -> Tensor:
    """How often each bin occurs in each row."""
    rows, _ = shape_of(places)
    start = ops.multiply(ops.expand_dims(ops.arange(rows, dtype="int32"), 1), count)
    flat = ops.reshape(ops.add(places, start), (-1,))
    ones = ops.ones_like(flat, dtype="float32")
    return ops.reshape(ops.segment_sum(ones, flat, num_segments=rows * count), (rows, count))
