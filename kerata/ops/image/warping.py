"""Images under affine and projective maps, and under random displacements."""

from __future__ import annotations

import math
from typing import Any

from ...core import InvalidArgument, Seed, Tensor, TensorLike, one_of
from ...engine import Engine
from ...engine.random.seeds import draw_key
from .._base import current, dtype_of, operation, tensor
from ..math.special import erfinv
from ..numpy.arithmetic import add, divide, multiply, subtract
from ..numpy.joining import concatenate
from ..numpy.layout import cut, reshape
from ..numpy.products import cross, matmul
from ._frame import batched, frame, unbatched
from .filters import gaussian_blur
from .interpolation import FILL_MODES, INTERPOLATIONS, grid, resampled

__all__ = ["affine_transform", "elastic_transform", "perspective_transform"]


@operation(tensors=2)
def affine_transform(
    images: TensorLike,
    transform: TensorLike,
    interpolation: str = "bilinear",
    fill_mode: str = "constant",
    fill_value: TensorLike = 0,
    data_format: str | None = None,
) -> Tensor:
    """Images whose pixel (x, y) is that at `((a0 x + a1 y + a2) / k, (b0 x + b1 y + b2) / k)`.

    `k = c0 x + c1 y + 1`; x counts columns, y rows.

    Args:
        images: [H, W, C] or [N, H, W, C], or with channels first.
        transform: `(a0, a1, a2, b0, b1, b2, c0, c1)`, or such a row for each image, [N, 8].
        interpolation: "nearest" or "bilinear".
        fill_mode: for places outside of the image, see `map_coordinates`.
        fill_value: for "constant".
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        Images of the same shape and dtype; integers are rounded.

    >>> affine_transform([[[1.0], [2.0], [3.0]]], [1, 0, 1, 0, 1, 0, 0, 0]).ravel().tolist()
    [2.0, 3.0, 0.0]
    """
    engine = current()
    one_of(interpolation, INTERPOLATIONS, "interpolation", "affine_transform")
    one_of(fill_mode, FILL_MODES, "fill_mode", "affine_transform")
    axes = frame(engine, images, data_format, "affine_transform")
    x = batched(engine, images, axes)
    n, shape = engine.shape(x)[0], tuple(engine.shape(transform))
    if shape not in ((8,), (1, 8), (n, 8)):
        raise InvalidArgument(
            f"affine_transform: for images of shape {axes.shape} `transform` must have shape (8,) "
            f"or ({n}, 8); got {shape}."
        )
    maps = tensor(transform, "float64" if dtype_of(transform) == "float64" else "float32")
    maps = engine.broadcast_to(reshape(maps, (-1, 8)), (n, 8))
    x = _warped(engine, x, maps, interpolation, fill_mode, fill_value)
    return unbatched(engine, x, axes)


def _warped(
    engine: Engine[Any], x: Tensor, maps: Tensor, interpolation: str, fill_mode: str,
    fill_value: TensorLike,
) -> Tensor:  # fmt: skip
    """A batch under maps [N, 8], with channels last."""
    n, height, width, _ = engine.shape(x)
    a0, a1, a2, b0, b1, b2, c0, c1 = (
        reshape(cut(maps, 1, i, i + 1), (n, 1, 1)) for i in range(8)
    )  # fmt: skip
    y, x_ = grid(engine, height, width, dtype_of(maps))
    k = add(add(multiply(c0, x_), 1.0), multiply(c1, y))
    columns = divide(add(add(multiply(a0, x_), a2), multiply(a1, y)), k)
    rows = divide(add(add(multiply(b0, x_), b2), multiply(b1, y)), k)
    return resampled(x, rows, columns, interpolation, fill_mode, fill_value)


@operation(tensors=3)
def perspective_transform(
    images: TensorLike,
    start_points: TensorLike,
    end_points: TensorLike,
    interpolation: str = "bilinear",
    fill_value: TensorLike = 0,
    data_format: str | None = None,
) -> Tensor:
    """Images under the projective map that takes four points to four others.

    Args:
        images: [H, W, C] or [N, H, W, C], or with channels first.
        start_points: [4, 2] or [N, 4, 2], points (x, y) of the given images, no three on a line.
        end_points: of that shape, where these points are in the result.
        interpolation: "nearest" or "bilinear".
        fill_value: for places outside of the image.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        Images of the same shape and dtype; integers are rounded. The map is found in closed form,
        by way of the unit square (P. Heckbert, "Fundamentals of texture mapping", 1989).

    >>> here = [[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]
    >>> there = [[1.0, 0.0], [2.0, 0.0], [1.0, 1.0], [2.0, 1.0]]
    >>> perspective_transform([[[1.0], [2.0], [3.0]]], here, there).ravel().tolist()
    [0.0, 1.0, 2.0]
    """
    engine = current()
    one_of(interpolation, INTERPOLATIONS, "interpolation", "perspective_transform")
    axes = frame(engine, images, data_format, "perspective_transform")
    x = batched(engine, images, axes)
    n = engine.shape(x)[0]
    squares = []
    for name, points in (("start_points", start_points), ("end_points", end_points)):
        shape = tuple(engine.shape(points))
        if shape not in ((4, 2), (1, 4, 2), (n, 4, 2)):
            raise InvalidArgument(
                f"perspective_transform: for images of shape {axes.shape} `{name}` must have shape "
                f"(4, 2) or ({n}, 4, 2); got {shape}."
            )
        wide = "float64" if dtype_of(points) == "float64" else "float32"
        points = engine.broadcast_to(reshape(tensor(points, wide), (-1, 4, 2)), (n, 4, 2))
        squares.append(_from_square(points))
    back = matmul(squares[0], _inverse(squares[1]))  # from places of the result to the source
    maps = reshape(back, (n, 9))
    maps = divide(cut(maps, 1, 0, 8), cut(maps, 1, 8, 9))
    x = _warped(engine, x, maps, interpolation, "constant", fill_value)
    return unbatched(engine, x, axes)


def _from_square(points: Tensor) -> Tensor:
    """[N, 3, 3], the projective map of (0, 0), (1, 0), (0, 1), (1, 1) to points [N, 4, 2]."""
    first, second, third, last = (cut(points, 1, i, i + 1) for i in range(4))  # [N, 1, 2]
    right, below = subtract(second, last), subtract(third, last)
    bend = add(subtract(subtract(first, second), third), last)
    scale = _area(right, below)
    g, h = _area(bend, below), _area(right, bend)
    across = add(multiply(subtract(second, first), scale), multiply(g, second))
    down = add(multiply(subtract(third, first), scale), multiply(h, third))
    rows = [
        concatenate([across, g], 2),
        concatenate([down, h], 2),
        concatenate([multiply(first, scale), scale], 2),
    ]
    engine = current()
    return engine.permute(concatenate(rows, 1), (0, 2, 1))


def _area(a: Tensor, b: Tensor) -> Tensor:
    """`a_x b_y - a_y b_x` of vectors [N, 1, 2]: [N, 1, 1]."""
    ax, ay, bx, by = cut(a, 2, 0, 1), cut(a, 2, 1, 2), cut(b, 2, 0, 1), cut(b, 2, 1, 2)
    return subtract(multiply(ax, by), multiply(ay, bx))


def _inverse(maps: Tensor) -> Tensor:
    """The inverse of each 3 x 3 matrix up to a factor: cross products of its rows, as columns."""
    engine = current()
    a, b, c = (cut(maps, 1, i, i + 1) for i in range(3))
    rows = concatenate([cross(b, c), cross(c, a), cross(a, b)], 1)
    return engine.permute(rows, (0, 2, 1))


@operation()
def elastic_transform(
    images: TensorLike, alpha: float = 20.0, sigma: float = 5.0, interpolation: str = "bilinear",
    fill_mode: str = "reflect", fill_value: TensorLike = 0.0, seed: Seed = None,
    data_format: str | None = None,
) -> Tensor:  # fmt: skip
    """Images whose pixels are moved by a smooth random field (P. Simard et al., 2003).

    The displacements down and across are `alpha * sigma * gaussian_blur(normal numbers)`, one field
    for all channels of an image.

    Args:
        images: [H, W, C] or [N, H, W, C], or with channels first.
        alpha: strength.
        sigma: standard deviation of the Gaussian, in pixels; its window has `6 sigma + 1` of them.
        interpolation: "nearest" or "bilinear".
        fill_mode: for places outside of the image, see `map_coordinates`.
        fill_value: for "constant".
        seed: an integer (the same field in each call), a `SeedGenerator` (its next), or None.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        Images of the same shape and dtype; integers are rounded.

    >>> elastic_transform([[[1.0], [2.0]]], alpha=0.0, seed=1).ravel().tolist()
    [1.0, 2.0]
    """
    engine = current()
    one_of(interpolation, INTERPOLATIONS, "interpolation", "elastic_transform")
    one_of(fill_mode, FILL_MODES, "fill_mode", "elastic_transform")
    axes = frame(engine, images, data_format, "elastic_transform")
    x = batched(engine, images, axes)
    n, height, width, _ = engine.shape(x)
    noise = reshape(_normal(engine, draw_key(seed), n * height * width * 2), (n, height, width, 2))
    window = 2 * math.ceil(3.0 * sigma) + 1
    field = gaussian_blur(noise, (window, window), (sigma, sigma), "channels_last")
    field = multiply(field, float(alpha * sigma))
    y, x_ = grid(engine, height, width, "float32")
    rows, columns = (reshape(cut(field, 3, i, i + 1), (n, height, width)) for i in range(2))
    rows, columns = add(rows, y), add(columns, x_)
    x = resampled(x, rows, columns, interpolation, fill_mode, fill_value)
    return unbatched(engine, x, axes)


def _normal(engine: Engine[Any], key: Tensor, count: int) -> Tensor:
    """`count` standard normal float32 numbers, `sqrt(2) erfinv(x)` of x uniform in (-1, 1)."""
    words = engine.right_shift(engine.random_bits(key, count), engine.scalar(8, "uint32"))
    uniform = add(multiply(tensor(words, "float32"), 2.0**-23), 2.0**-24 - 1.0)
    return multiply(erfinv(uniform), math.sqrt(2.0))
