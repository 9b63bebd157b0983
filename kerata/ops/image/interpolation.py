"""Values between the elements of a tensor: nearest or multilinear, and what lies outside.

A coordinate c stands between elements `floor(c)` and `floor(c) + 1`. Outside of `0 <= i < n` the
`fill_mode` says what is meant: "constant" a given value, "nearest" the outermost element,
"wrap" `i mod n`, "mirror" a reflection at the outermost element, "reflect" one at its outer edge.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Any

from ...core import Function, InvalidArgument, Tensor, TensorLike, one_of
from ...engine import Engine
from .._base import cast, current, kernel, narrowed, operation, tensor, widened
from ..numpy.arithmetic import add, clip, floor, minimum, mod, multiply, subtract
from ..numpy.indexing import where
from ..numpy.layout import cut, reshape
from ..numpy.logic import equal, logical_and

__all__ = ["map_coordinates"]

FILL_MODES = ("constant", "nearest", "wrap", "mirror", "reflect")
INTERPOLATIONS = ("nearest", "bilinear")
_FAR = float(2**30)  # coordinates are brought this near, so that their floor is an int32


def inside(index: Tensor, size: int, fill_mode: str) -> Tensor:
    """The index of the element that is meant by any index of an axis of `size`."""
    if fill_mode == "wrap":
        return mod(index, size)
    if fill_mode == "reflect":
        index = mod(index, 2 * size)
        return minimum(index, subtract(2 * size - 1, index))
    if fill_mode == "mirror" and size > 1:
        index = mod(index, 2 * size - 2)
        return minimum(index, subtract(2 * size - 2, index))
    return clip(index, 0, size - 1)


def _neighbours(
    coordinate: Tensor, size: int, order: int, fill_mode: str
) -> list[tuple[Tensor, Tensor | None, Tensor | None]]:
    """For one axis the elements round each coordinate: (index, weight, whether it is there)."""
    near = clip(coordinate, -_FAR, _FAR)
    first = floor(add(near, 0.5) if order == 0 else near)
    index = cast(first, "int32")
    share = None if order == 0 else subtract(near, first)
    found = []
    for step in range(order + 1):
        at = add(index, step)
        there = inside(at, size, fill_mode)
        weight = share if step or share is None else subtract(1.0, share)
        found.append((there, weight, equal(at, there) if fill_mode == "constant" else None))
    return found


def sampled(
    table: Tensor, sizes: Sequence[int], coordinates: Sequence[Tensor], order: int, fill_mode: str,
    fill_value: TensorLike, first: Tensor | None = None,
) -> Tensor:  # fmt: skip
    """The values at coordinates of a tensor whose leading axes of these sizes are flat in `table`.

    Args:
        table: [rows, *rest], of the float dtype of the sums.
        sizes: of the axes that the rows stand for, in row-major order.
        coordinates: for each of them a tensor, all of one shape S.
        order: 0 nearest, 1 multilinear.
        fill_mode: see above.
        fill_value: what "constant" puts outside.
        first: the row at which the samples of each coordinate begin, an int32 tensor that
            broadcasts to S.

    Returns:
        [*S, *rest].
    """
    engine = current()
    tail = (1,) * (len(engine.shape(table)) - 1)

    def spread(x: Tensor) -> Tensor:
        return engine.reshape(x, (*engine.shape(x), *tail))

    axes = [_neighbours(c, n, order, fill_mode) for c, n in zip(coordinates, sizes)]
    total: Any = None
    for corner in itertools.product(*axes):
        row: Any = None
        weight, there = None, None
        for (index, share, valid), n in zip(corner, sizes):
            row = index if row is None else add(multiply(row, n), index)
            weight = _joined(multiply, weight, share)
            there = _joined(logical_and, there, valid)
        value = _rows_inside(table, row if first is None else add(row, first))
        if there is not None:
            value = where(spread(there), value, fill_value)
        if weight is not None:
            value = multiply(value, spread(weight))
        total = _joined(add, total, value)
    return total


@kernel("rows_inside")
def _rows_inside(table: Tensor, index: Tensor) -> Tensor:
    """The rows of a table at places of which each is known to be one."""
    return current().take(table, index, 0)


def _joined(combine: Function, a: Tensor | None, b: Tensor | None) -> Any:
    return b if a is None else a if b is None else combine(a, b)


@operation(tensors=2)
def map_coordinates(
    inputs: TensorLike,
    coordinates: TensorLike,
    order: int,
    fill_mode: str = "constant",
    fill_value: TensorLike = 0,
) -> Tensor:
    """The values of a tensor at any coordinates, `inputs[c[0], c[1], …]` between the elements.

    Args:
        inputs: a tensor of rank r, at least one.
        coordinates: [r, ...], one row for each axis of `inputs`, numbers of any kind.
        order: 0 takes the nearest element (halves go up), 1 interpolates linearly along each axis.
        fill_mode: for coordinates outside. "constant": `fill_value` on all places without an
            element (with which those at the edge are interpolated), "nearest": the outermost
            element, "wrap": periodic, "mirror": `d c b | a b c d | c b a`, "reflect":
            `d c b a | a b c d | d c b a`.
        fill_value: for "constant".

    Returns:
        A tensor of shape `coordinates.shape[1:]` in the dtype of `inputs`; integers are rounded.

    >>> map_coordinates([0.0, 10.0, 20.0], [[0.5, 1.0, 2.5]], 1).tolist()
    [5.0, 10.0, 10.0]
    """
    engine = current()
    sizes, shape = tuple(engine.shape(inputs)), tuple(engine.shape(coordinates))
    one_of(order, (0, 1), "order", "map_coordinates")
    one_of(fill_mode, FILL_MODES, "fill_mode", "map_coordinates")
    if len(shape) < 2 or shape[0] != len(sizes) or 0 in sizes or not sizes:
        raise InvalidArgument(
            f"map_coordinates: for inputs of shape {sizes} (which must not be empty) the "
            f"coordinates must have shape [{len(sizes)}, ...] and rank 2 or more; got {shape}."
        )
    x, places = widened(engine, inputs), widened(engine, coordinates)
    rows = [reshape(cut(places, 0, i, i + 1), shape[1:]) for i in range(len(sizes))]
    x = engine.reshape(x, (math.prod(sizes),))
    found = sampled(x, sizes, rows, order, fill_mode, fill_value)
    return narrowed(engine, found, engine.dtype(inputs))


@kernel("resampled")
def resampled(
    images: Tensor, rows: Tensor, columns: Tensor, interpolation: str, fill_mode: str,
    fill_value: TensorLike,
) -> Tensor:  # fmt: skip
    """A batch [N, H, W, C] at coordinates [N, h, w]: [N, h, w, C] in the dtype of the images."""
    engine = current()
    n, height, width, channels = engine.shape(images)
    x = engine.reshape(widened(engine, images), (n * height * width, channels))
    first = engine.arange(0, n * height * width, height * width or 1, "int32")
    found = sampled(
        x,
        (height, width),
        (rows, columns),
        INTERPOLATIONS.index(interpolation),
        fill_mode,
        fill_value,
        engine.reshape(first, (n, 1, 1)),
    )
    return narrowed(engine, found, engine.dtype(images))


def grid(engine: Engine[Any], height: int, width: int, dtype: str) -> tuple[Tensor, Tensor]:
    """The coordinates of all pixels: rows [1, H, 1] and columns [1, 1, W]."""
    rows = tensor(engine.arange(0, height, 1, "int32"), dtype)
    columns = tensor(engine.arange(0, width, 1, "int32"), dtype)
    return engine.reshape(rows, (1, height, 1)), engine.reshape(columns, (1, 1, width))
