"""How a weight of a layer is seen as a matrix `[inputs, outputs]`, and where its integers lie."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np

from .. import ops
from ..core import Array, Shape, Tensor


class Layout(NamedTuple):
    """A weight by its axes: those that inputs meet share a scale, the others have their own.

    In files integers of few bits are a matrix, packed along an axis of it; scales and zeros are
    `[groups, outputs]`. A table, of which rows are looked up, has all of that transposed.
    """

    weight: str  # the attribute of the layer: "kernel"
    shape: Shape
    contracted: tuple[int, ...]
    table: bool = False
    packed: int = 1  # the axis of the matrix along which integers are packed
    order: tuple[int, ...] = ()  # of the other axes in the scale of 8 bits
    scale_shape: Shape = ()  # of that scale; () is one axis for all outputs
    zero_dtype: str = "int8"
    indices: str | None = "g_idx"  # the attribute that says in which group an input is
    flat: bool = False  # whether 4 bits are kept in the order of the weight, as Keras' files do:
    # outputs then share scales where the contracted axes are not the first ones

    @property
    def others(self) -> tuple[int, ...]:
        """The axes that inputs do not meet."""
        return tuple(i for i in range(len(self.shape)) if i not in self.contracted)

    def _sizes(self, axes: tuple[int, ...]) -> Shape:
        return tuple(self.shape[i] for i in axes)

    @property
    def rows(self) -> int:
        """How many inputs an output is made of."""
        return math.prod(self._sizes(self.contracted))

    @property
    def columns(self) -> int:
        """How many outputs there are."""
        return math.prod(self._sizes(self.others))

    @property
    def _axes(self) -> tuple[int, ...]:
        return tuple(range(len(self.shape))) if self.flat else (*self.contracted, *self.others)

    def matrix(self, weight: Array) -> Array:
        """The weight as `[inputs, outputs]`."""
        axes = self._axes
        return np.transpose(weight, axes).reshape(self.rows, self.columns)

    def weight_of(self, matrix: Tensor) -> Tensor:
        """The weight that a matrix `[inputs, outputs]` is."""
        axes = self._axes
        if axes == tuple(range(len(axes))):
            plain = len(axes) == 2 and not self.flat
            return matrix if plain else ops.reshape(matrix, self.shape)
        x = ops.reshape(matrix, self._sizes(axes))
        return ops.transpose(x, tuple(int(i) for i in np.argsort(axes)))

    def stored(self, matrix: Any) -> Any:
        """A matrix of integers, scales or zeros as files have it, or one from there."""
        return ops.transpose(matrix) if self.table else matrix

    def stored_shape(self, rows: int, columns: int) -> Shape:
        """The shape in files of what is `[rows, columns]` here."""
        return (columns, rows) if self.table else (rows, columns)

    def output_scale(self, scale: Array) -> Array:
        """One number for each output, in the form of files."""
        if not self.scale_shape:
            return scale
        by_axes = scale.reshape(self._sizes(self.others))
        return np.transpose(by_axes, self.order).reshape(self.scale_shape)

    def beside_weight(self, scale: Tensor) -> Tensor:
        """What `output_scale` gave, with axes to go with the weight's."""
        if self.scale_shape:
            sizes = self._sizes(tuple(self.others[i] for i in self.order))
            scale = ops.transpose(
                ops.reshape(scale, sizes), tuple(int(i) for i in np.argsort(self.order))
            )
        form = tuple(1 if i in self.contracted else n for i, n in enumerate(self.shape))
        return ops.reshape(scale, form)
