"""Layers that shear images and see them from another side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ... import ops, random
from ...core import Factor, Filler, Tensor, Unpack
from ...ops._base import shape_of
from .augmentation import BoxArguments, chosen, halved, interval
from .geometric_augmentations import Geometric, flat, rows, size_of

__all__ = ["RandomPerspective", "RandomShear"]


class RandomShear(Geometric):
    """Images whose rows or columns slide past one another.

    Args:
        x_factor: the range of f, or a number for `(0, x_factor)`: rows slide by `f y`, or all by
            `-f y`.
        y_factor: likewise: columns slide by `f x`, or all by `-f x`.
        interpolation: "nearest" or "bilinear".
        fill_mode: what stands outside of the image: "reflect", "wrap", "nearest" or "constant".
        fill_value: for "constant".
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> RandomShear(0.2, seed=1)(np.ones((2, 4, 4, 3))).shape
    (2, 4, 4, 3)
    """

    def __init__(
        self,
        x_factor: Factor = 0.0,
        y_factor: Factor = 0.0,
        interpolation: str = "bilinear",
        fill_mode: str = "reflect",
        fill_value: Filler = 0.0,
        data_format: str | None = None,
        seed: int | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        self._filled(seed, interpolation, fill_mode, fill_value)
        who = f"RandomShear '{self.name}'"
        self.x_factor = interval(x_factor, who, "x_factor")
        self.y_factor = interval(y_factor, who, "y_factor")

    @classmethod
    def from_config(
        cls, config: dict[str, Any], custom_objects: dict[str, Any] | None = None
    ) -> Any:
        """A layer made from `get_config`'s dictionary, or from that of Keras."""
        given = dict(config)
        for name in {"x_factor", "y_factor"} & given.keys():
            given[name] = halved(given[name])
        return super().from_config(given, custom_objects)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """The slopes for each image."""
        x, y = (flat(images, pair, seed) for pair in (self.x_factor, self.y_factor))
        way = ops.where(ops.less(flat(images, (0.0, 1.0), seed), 0.5), -1.0, 1.0)
        return {"x": ops.multiply(x, way), "y": ops.multiply(y, way), **size_of(images)}

    def maps(self, parameters: Any) -> Tensor:
        """`(x + f y, y + g x)`."""
        x, y = parameters["x"], parameters["y"]
        return rows(x, 1, x, 0, y, 1, 0, 0, 0)


class RandomPerspective(Geometric):
    """Images seen from another side: their corners are moved inwards at random.

    Args:
        factor: the probability for an image, or a range in which it is uniform.
        scale: how far corners move at most, as a part of half the size.
        interpolation: "nearest" or "bilinear".
        fill_value: what stands outside of the image.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> RandomPerspective(seed=1)(np.ones((2, 4, 4, 3))).shape
    (2, 4, 4, 3)
    """

    def __init__(
        self,
        factor: Factor = 1.0,
        scale: float = 1.0,
        interpolation: str = "bilinear",
        fill_value: Filler = 0.0,
        seed: int | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        self._filled(seed, interpolation, "constant", fill_value)
        self.factor = interval(factor, f"RandomPerspective '{self.name}'")
        interval((0, scale), f"RandomPerspective '{self.name}'", "scale")
        self.scale = scale

    def draw(self, images: Tensor, seed: Any) -> Any:
        """Where the corners of each image are taken from, as parts of its size."""
        batch = shape_of(images)[0]
        moves = random.uniform((batch, 4, 2), 0.0, self.scale / 4, dtype="float32", seed=seed)
        apply = ops.reshape(chosen(images, self.factor, seed), (-1, 1, 1))
        return {"moves": ops.where(apply, moves, 0.0), **size_of(images)}

    def maps(self, parameters: Any) -> Tensor:
        """The map of the moved corners to the image's own, by way of the unit square."""
        height, width = parameters["size"]
        inward = ops.convert_to_tensor([[1.0, 1.0], [-1.0, 1.0], [1.0, -1.0], [-1.0, -1.0]])
        corners = ops.convert_to_tensor([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
        points = ops.add(ops.multiply(parameters["moves"], inward), corners)
        points = ops.multiply(points, ops.convert_to_tensor([width - 1.0, height - 1.0]))
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = (
            (points[:, i, 0], points[:, i, 1]) for i in range(4)
        )
        ux, uy, vx, vy = (ops.subtract(*p) for p in ((bx, dx), (by, dy), (cx, dx), (cy, dy)))
        wx = ops.add(ops.subtract(ops.subtract(ax, bx), cx), dx)
        wy = ops.add(ops.subtract(ops.subtract(ay, by), cy), dy)
        area: Callable[..., Any] = lambda p, q, r, s: ops.subtract(
            ops.multiply(p, s), ops.multiply(q, r)
        )
        whole = area(ux, uy, vx, vy)
        g = ops.divide(area(wx, wy, vx, vy), whole)
        h = ops.divide(area(ux, uy, wx, wy), whole)
        column: Callable[..., Any] = lambda p, a, k: ops.add(ops.subtract(p, a), ops.multiply(k, p))
        x, y = 1 / max(width - 1, 1), 1 / max(height - 1, 1)
        times: Callable[..., Any] = ops.multiply
        return rows(
            g, times(column(bx, ax, g), x), times(column(cx, ax, h), y), ax,
            times(column(by, ay, g), x), times(column(cy, ay, h), y), ay, times(g, x), times(h, y),
        )  # fmt: skip
