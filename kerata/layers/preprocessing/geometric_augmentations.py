"""Layers that move the pixels of images: each is a map from places of the result to places of the
image, by which masks go, too, and boxes by its inverse.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from ... import ops
from ...core import Factor, Filler, Tensor, Unpack, one_of
from ...ops._base import shape_of
from ._boxes import moved
from .augmentation import (
    FILL_MODES,
    INTERPOLATIONS,
    Augmentation,
    BoxArguments,
    interval,
    per_image,
)

__all__ = [
    "RandomFlip", "RandomRotation", "RandomTranslation",
    "RandomZoom",
]  # fmt: skip


class Geometric(Augmentation):
    """An augmentation by a projective map for each image.

    Subclasses define `maps`: rows `[batch, 8]`, which `ops.image.affine_transform` takes.
    """

    rowwise = True
    fill_mode = "constant"
    fill_value: Filler = 0.0
    interpolation = "nearest"

    def _filled(self, seed: int | None, interpolation: str, fill_mode: str, value: float) -> None:
        self._seed(seed)
        who = f"{type(self).__name__} '{self.name}'"
        self.interpolation = one_of(interpolation, INTERPOLATIONS, "interpolation", who)
        self.fill_mode = one_of(fill_mode, FILL_MODES, "fill_mode", who)
        self.fill_value = value

    def maps(self, parameters: Any) -> Tensor:
        """The maps by parameters."""
        raise NotImplementedError

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The moved images."""
        return self._moved(images, parameters, self.interpolation, self.fill_value)

    def _moved(self, images: Tensor, parameters: Any, interpolation: str, fill: float) -> Tensor:
        return ops.image.affine_transform(
            images, self.maps(parameters), interpolation, self.fill_mode, fill, "channels_last"
        )

    def change_masks(self, masks: Tensor, parameters: Any) -> Tensor:
        """The masks where the pixels went; each place takes the class of the nearest pixel."""
        return self._of_masks(lambda x: self._moved(
            x, parameters, "nearest", -1.0 if "int" in str(x.dtype) else 0.0
        ), masks)  # fmt: skip

    def change_boxes(self, boxes: Any, parameters: Any) -> Any:
        """The boxes round what was in them, cut to the image; those that left it are -1."""
        if boxes is None:
            return boxes
        size = parameters["size"]
        parts, kind = self._parts(boxes, size)
        parts = self._around(parts, _inverse(self.maps(parameters)))
        return moved(boxes, parts, kind, size)

    def get_transformed_x_y(self, x: Any, y: Any, transform: Tensor) -> tuple[Tensor, Tensor]:
        """Where a map, a row of eight numbers, takes a point: two tensors [batch, 1]."""
        a, b, c, d, e, f, g, h = ops.unstack(ops.reshape(transform, (-1, 1, 8)), 8, axis=-1)
        k = _sum3(g, x, h, y, 1.0)
        return ops.divide(_sum3(a, x, b, y, c), k), ops.divide(_sum3(d, x, e, y, f), k)

    def get_shifted_bbox(
        self, bounding_boxes: Any, w_shift_factor: Any, h_shift_factor: Any
    ) -> Any:
        """Boxes (left, top, right, bottom) moved left and up by so much."""
        shift = ops.stack([w_shift_factor, h_shift_factor] * 2, axis=-1)
        return {**bounding_boxes, "boxes": ops.subtract(bounding_boxes["boxes"], shift)}

    def _around(self, parts: list[Tensor], maps: list[Tensor]) -> list[Tensor]:
        left, top, right, bottom = (ops.subtract(x, 0.5) for x in parts)  # of pixels' middles
        a, b, c, d, e, f, g, h, i = maps
        xs, ys = [], []
        for x, y in ((left, top), (right, top), (left, bottom), (right, bottom)):
            k = _sum3(g, x, h, y, i)
            xs.append(ops.add(ops.divide(_sum3(a, x, b, y, c), k), 0.5))
            ys.append(ops.add(ops.divide(_sum3(d, x, e, y, f), k), 0.5))
        across, down = ops.stack(xs), ops.stack(ys)
        return [ops.min(across, 0), ops.min(down, 0), ops.max(across, 0), ops.max(down, 0)]


def _sum3(a: Tensor, x: Tensor, b: Tensor, y: Tensor, c: Any) -> Tensor:
    return ops.add(ops.add(ops.multiply(a, x), ops.multiply(b, y)), c)


def _inverse(maps: Tensor) -> list[Tensor]:
    """The nine numbers of the inverse maps, up to a factor, each [batch, 1]."""
    a, b, c, d, e, f, g, h = (maps[:, i : i + 1] for i in range(8))
    i = 1.0
    minor: Callable[..., Any] = lambda p, q, r, s: ops.subtract(
        ops.multiply(p, q), ops.multiply(r, s)
    )
    return [
        minor(e, i, f, h), minor(c, h, b, i), minor(b, f, c, e),
        minor(f, g, d, i), minor(a, i, c, g), minor(c, d, a, f),
        minor(d, h, e, g), minor(b, g, a, h), minor(a, e, b, d),
    ]  # fmt: skip


def rows(like: Tensor, *numbers: Any) -> Tensor:
    """Maps [batch, 8] of eight numbers or tensors [batch]."""
    shape = shape_of(like)
    return ops.stack([ops.broadcast_to(ops.cast(n, "float32"), shape) for n in numbers], axis=-1)


def size_of(images: Tensor) -> dict[str, Any]:
    """The height and width of images, as a parameter."""
    return {"size": tuple(shape_of(images)[1:3])}


def flat(images: Tensor, pair: Any, seed: Any) -> Tensor:
    """A uniform number for each image, [batch]."""
    return ops.reshape(per_image(images, pair, seed), (-1,))


class RandomFlip(Geometric):
    """Images turned over, each axis with a probability of one half.

    Args:
        mode: "horizontal", "vertical" or "horizontal_and_vertical".
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> RandomFlip("horizontal", seed=1)(np.ones((2, 4, 4, 3))).shape
    (2, 4, 4, 3)
    """

    def __init__(
        self,
        mode: str = "horizontal_and_vertical",
        seed: int | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        modes = ("horizontal", "vertical", "horizontal_and_vertical")
        self.mode = one_of(mode, modes, "mode", f"RandomFlip '{self.name}'")
        self._seed(seed)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """Whether to turn each image over, across and down."""
        flags = [ops.less(flat(images, (0.0, 1.0), seed), 0.5) for _ in range(2)]
        names = ("horizontal", "vertical")
        return {name: ops.logical_and(flag, name in self.mode)
                for name, flag in zip(names, flags)} | size_of(images)  # fmt: skip

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images, some turned over."""
        for name, axis in (("horizontal", 2), ("vertical", 1)):
            if name not in self.mode:
                continue
            flag = ops.reshape(parameters[name], (-1, 1, 1, 1))
            images = ops.where(flag, ops.flip(images, axis), images)
        return images

    def maps(self, parameters: Any) -> Tensor:
        """`x -> width - 1 - x` where an image is turned over."""
        height, width = parameters["size"]
        across, down = parameters["horizontal"], parameters["vertical"]
        return rows(
            across, ops.where(across, -1.0, 1.0), 0, ops.where(across, width - 1.0, 0.0),
            0, ops.where(down, -1.0, 1.0), ops.where(down, height - 1.0, 0.0), 0, 0,
        )  # fmt: skip


class RandomRotation(Geometric):
    """Images turned round their middle, by `2 pi f` against the clock.

    Args:
        factor: the range of f, or a number for `(-factor, factor)`; within [-1, 1].
        fill_mode: what stands outside of the image: "reflect", "wrap", "nearest" or "constant".
        interpolation: "nearest" or "bilinear".
        seed: an integer for the same draws in each program.
        fill_value: for "constant".

    >>> import numpy as np
    >>> x = np.array([[1.0, 2.0], [3.0, 4.0]])[:, :, None]
    >>> print(np.asarray(RandomRotation((0.25, 0.25))(x))[:, :, 0].round(3))
    [[2. 4.]
     [1. 3.]]
    """

    def __init__(
        self,
        factor: Factor,
        fill_mode: str = "reflect",
        interpolation: str = "bilinear",
        seed: int | None = None,
        fill_value: Filler = 0.0,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        self._filled(seed, interpolation, fill_mode, fill_value)
        self.factor = interval(factor, f"RandomRotation '{self.name}'", low=-1.0, least=-1.0)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """The angle for each image, in radians."""
        angle = ops.multiply(flat(images, self.factor, seed), 2 * math.pi)
        return {"angle": angle, **size_of(images)}

    def maps(self, parameters: Any) -> Tensor:
        """A rotation about the middle."""
        angle, (height, width) = parameters["angle"], parameters["size"]
        c, s = ops.cos(angle), ops.sin(angle)
        x, y = (width - 1) / 2, (height - 1) / 2
        left = ops.subtract(x, ops.subtract(ops.multiply(c, x), ops.multiply(s, y)))
        top = ops.subtract(y, ops.add(ops.multiply(s, x), ops.multiply(c, y)))
        return rows(angle, c, ops.negative(s), left, s, c, top, 0, 0)


class RandomTranslation(Geometric):
    """Images moved down and right by parts of their size.

    Args:
        height_factor: the range of the part, or a number for both ways; positive is down.
        width_factor: likewise; positive is right.
        fill_mode: what stands outside of the image: "reflect", "wrap", "nearest" or "constant".
        interpolation: "nearest" or "bilinear".
        seed: an integer for the same draws in each program.
        fill_value: for "constant".

    >>> import numpy as np
    >>> x = np.array([[1.0, 2.0], [3.0, 4.0]])[:, :, None]
    >>> print(np.asarray(RandomTranslation((0.5, 0.5), 0.0, "nearest")(x))[:, :, 0])
    [[1. 2.]
     [1. 2.]]
    """

    def __init__(
        self,
        height_factor: Factor,
        width_factor: Factor,
        fill_mode: str = "reflect",
        interpolation: str = "bilinear",
        seed: int | None = None,
        fill_value: Filler = 0.0,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        self._filled(seed, interpolation, fill_mode, fill_value)
        who = f"RandomTranslation '{self.name}'"
        self.height_factor, self.width_factor = height_factor, width_factor
        self._ranges = [
            interval(factor, who, name, low=-1.0, least=-1.0)
            for name, factor in (("height_factor", height_factor), ("width_factor", width_factor))
        ]

    def draw(self, images: Tensor, seed: Any) -> Any:
        """The ways down and right for each image, as parts of its size."""
        down, right = (flat(images, pair, seed) for pair in self._ranges)
        return {"down": down, "right": right, **size_of(images)}

    def maps(self, parameters: Any) -> Tensor:
        """`(x - right width, y - down height)`."""
        height, width = parameters["size"]
        right, down = parameters["right"], parameters["down"]
        return rows(
            right, 1, 0, ops.multiply(right, -width), 0, 1, ops.multiply(down, -height), 0, 0
        )


class RandomZoom(Geometric):
    """Images made smaller (positive factors) or larger (negative ones) round their middle.

    Args:
        height_factor: the range of f, or a number for both ways: `1 + f` times the height is seen.
        width_factor: likewise; None: the height's.
        fill_mode: what stands outside of the image: "reflect", "wrap", "nearest" or "constant".
        interpolation: "nearest" or "bilinear".
        seed: an integer for the same draws in each program.
        fill_value: for "constant".

    >>> import numpy as np
    >>> RandomZoom(0.2, seed=1)(np.ones((2, 4, 4, 3))).shape
    (2, 4, 4, 3)
    """

    def __init__(
        self,
        height_factor: Factor,
        width_factor: Factor | None = None,
        fill_mode: str = "reflect",
        interpolation: str = "bilinear",
        seed: int | None = None,
        fill_value: Filler = 0.0,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        self._filled(seed, interpolation, fill_mode, fill_value)
        who = f"RandomZoom '{self.name}'"
        self.height_factor, self.width_factor = height_factor, width_factor
        self._ranges = [
            interval(factor, who, name, low=-1.0, least=-1.0)
            for name, factor in (("height_factor", height_factor), ("width_factor", width_factor))
            if factor is not None
        ]
        if any(low == -1 for low, _ in self._ranges):
            raise ValueError(
                f"{who}: `height_factor` and `width_factor` must be above -1, where nothing is "
                f"left; given {height_factor!r} and {width_factor!r}."
            )

    def draw(self, images: Tensor, seed: Any) -> Any:
        """How much of the height and the width is seen of each image."""
        found = [ops.add(1.0, flat(images, pair, seed)) for pair in self._ranges]
        return {"height_zoom": found[0], "width_zoom": found[-1], **size_of(images)}

    def get_clipped_bbox(
        self, bounding_boxes: Any, h_end: Any, h_start: Any, w_end: Any, w_start: Any
    ) -> Any:
        """Boxes (left, top, right, bottom) cut to a window, from whose corner they count then."""
        start = ops.stack([w_start, h_start] * 2, axis=-1)
        end = ops.stack([w_end, h_end] * 2, axis=-1)
        boxes = ops.minimum(ops.maximum(bounding_boxes["boxes"], start), end)
        return {**bounding_boxes, "boxes": ops.subtract(boxes, start)}

    def maps(self, parameters: Any) -> Tensor:
        """`(x - middle) zoom + middle`."""
        height, width = parameters["size"]
        down, across = parameters["height_zoom"], parameters["width_zoom"]
        rest: Callable[..., Any] = lambda zoom, size: ops.multiply(
            ops.subtract(1.0, zoom), (size - 1) / 2
        )
        return rows(across, across, 0, rest(across, width), 0, down, rest(down, height), 0, 0)
