"""Layers that move the pixels of images: each is a map from places of the result to places of the
image, by which masks go, too, and boxes by its inverse.
"""

from __future__ import annotations

import math
from typing import Any

from ... import ops, random
from ...core.typing import Tensor, Unpack
from ._boxes import read, within, write
from .augmentation import (
    Augmentation,
    AugmentationArguments,
    Factor,
    chosen,
    interval,
    per_image,
)

__all__ = [
    "RandomFlip", "RandomPerspective", "RandomRotation", "RandomShear", "RandomTranslation",
    "RandomZoom",
]  # fmt: skip


class Geometric(Augmentation):
    """An augmentation by a projective map for each image.

    Subclasses define `maps`: rows `[batch, 8]`, which `ops.image.affine_transform` takes.
    """

    fill_mode = "constant"
    fill_value: float = 0.0
    interpolation = "nearest"

    def _filled(self, seed: int | None, interpolation: str, fill_mode: str, value: float) -> None:
        self._seed(seed)
        self.interpolation, self.fill_mode, self.fill_value = interpolation, fill_mode, value

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

    def transform_segmentation_masks(
        self, segmentation_masks: Tensor, transformation: Any = None, training: bool = True
    ) -> Tensor:
        """The masks where the pixels went; each place takes the class of the nearest pixel."""
        if transformation is None:
            return segmentation_masks
        masks = ops.convert_to_tensor(segmentation_masks)
        flat = len(ops.shape(masks)) == 3
        x = ops.expand_dims(masks, -1) if flat else self._last(masks)
        found = self._moved(x, transformation, "nearest", -1.0 if "int" in str(x.dtype) else 0.0)
        return ops.squeeze(found, -1) if flat else self._back(found)

    def transform_bounding_boxes(
        self, bounding_boxes: Any, transformation: Any = None, training: bool = True
    ) -> Any:
        """The boxes round what was in them, cut to the image; those that left it are -1."""
        if transformation is None or bounding_boxes is None:
            return bounding_boxes
        if self.bounding_box_format is None:
            raise ValueError(
                f"{type(self).__name__} '{self.name}' was given boxes: say in which format, by "
                "`bounding_box_format=`."
            )
        size = transformation["size"]
        boxes = ops.cast(bounding_boxes["boxes"], "float32")
        parts = read(boxes, self.bounding_box_format, size)
        moved = within(self._around(parts, _inverse(self.maps(transformation))), size)
        found = write(moved, self.bounding_box_format, size)
        labels = ops.cast(bounding_boxes["labels"], "float32")
        empty = ops.logical_or(
            ops.less_equal(ops.subtract(moved[2], moved[0]), 0.0),
            ops.less_equal(ops.subtract(moved[3], moved[1]), 0.0),
        )
        empty = ops.logical_or(empty, ops.less(labels, 0.0))
        return {
            **bounding_boxes,
            "boxes": ops.where(ops.expand_dims(empty, -1), -1.0, found),
            "labels": ops.where(empty, -1.0, labels),
        }

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


def _sum3(a: Tensor, x: Tensor, b: Tensor, y: Tensor, c: Tensor) -> Tensor:
    return ops.add(ops.add(ops.multiply(a, x), ops.multiply(b, y)), c)


def _inverse(maps: Tensor) -> list[Tensor]:
    """The nine numbers of the inverse maps, up to a factor, each [batch, 1]."""
    a, b, c, d, e, f, g, h = (maps[:, i : i + 1] for i in range(8))
    i = 1.0
    minor = lambda p, q, r, s: ops.subtract(ops.multiply(p, q), ops.multiply(r, s))
    return [
        minor(e, i, f, h), minor(c, h, b, i), minor(b, f, c, e),
        minor(f, g, d, i), minor(a, i, c, g), minor(c, d, a, f),
        minor(d, h, e, g), minor(b, g, a, h), minor(a, e, b, d),
    ]  # fmt: skip


def _rows(like: Tensor, *numbers: Any) -> Tensor:
    """Maps [batch, 8] of eight numbers or tensors [batch]."""
    shape = ops.shape(like)
    return ops.stack([ops.broadcast_to(ops.cast(n, "float32"), shape) for n in numbers], axis=-1)


def _size(images: Tensor) -> dict[str, Any]:
    return {"size": tuple(ops.shape(images)[1:3])}


def _flat(images: Tensor, pair: Any, seed: Any) -> Tensor:
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
        **kwargs: Unpack[AugmentationArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)  # type: ignore[misc]
        if mode not in ("horizontal", "vertical", "horizontal_and_vertical"):
            raise ValueError(
                f"RandomFlip '{self.name}': `mode` must be 'horizontal', 'vertical' or "
                f"'horizontal_and_vertical'; given {mode!r}."
            )
        self.mode = mode
        self._seed(seed)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """Whether to turn each image over, across and down."""
        flags = [ops.less(_flat(images, (0.0, 1.0), seed), 0.5) for _ in range(2)]
        names = ("horizontal", "vertical")
        return {name: ops.logical_and(flag, name in self.mode)
                for name, flag in zip(names, flags)} | _size(images)  # fmt: skip

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images, some turned over."""
        for name, axis in (("horizontal", 2), ("vertical", 1)):
            flag = ops.reshape(parameters[name], (-1, 1, 1, 1))
            images = ops.where(flag, ops.flip(images, axis), images)
        return images

    def maps(self, parameters: Any) -> Tensor:
        """`x -> width - 1 - x` where an image is turned over."""
        height, width = parameters["size"]
        across, down = parameters["horizontal"], parameters["vertical"]
        return _rows(
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
        fill_value: float = 0.0,
        data_format: str | None = None,
        **kwargs: Unpack[AugmentationArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)  # type: ignore[misc]
        self._filled(seed, interpolation, fill_mode, fill_value)
        self.factor = interval(factor, f"RandomRotation '{self.name}'", low=-1.0, least=-1.0)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """The angle for each image, in radians."""
        angle = ops.multiply(_flat(images, self.factor, seed), 2 * math.pi)
        return {"angle": angle, **_size(images)}

    def maps(self, parameters: Any) -> Tensor:
        """A rotation about the middle."""
        angle, (height, width) = parameters["angle"], parameters["size"]
        c, s = ops.cos(angle), ops.sin(angle)
        x, y = (width - 1) / 2, (height - 1) / 2
        left = ops.subtract(x, ops.subtract(ops.multiply(c, x), ops.multiply(s, y)))
        top = ops.subtract(y, ops.add(ops.multiply(s, x), ops.multiply(c, y)))
        return _rows(angle, c, ops.negative(s), left, s, c, top, 0, 0)


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
        fill_value: float = 0.0,
        data_format: str | None = None,
        **kwargs: Unpack[AugmentationArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)  # type: ignore[misc]
        self._filled(seed, interpolation, fill_mode, fill_value)
        who = f"RandomTranslation '{self.name}'"
        self.height_factor, self.width_factor = height_factor, width_factor
        self._ranges = [
            interval(factor, who, name, low=-1.0, least=-1.0)
            for name, factor in (("height_factor", height_factor), ("width_factor", width_factor))
        ]

    def draw(self, images: Tensor, seed: Any) -> Any:
        """The ways down and right for each image, as parts of its size."""
        down, right = (_flat(images, pair, seed) for pair in self._ranges)
        return {"down": down, "right": right, **_size(images)}

    def maps(self, parameters: Any) -> Tensor:
        """`(x - right width, y - down height)`."""
        height, width = parameters["size"]
        right, down = parameters["right"], parameters["down"]
        return _rows(
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
        fill_value: float = 0.0,
        data_format: str | None = None,
        **kwargs: Unpack[AugmentationArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)  # type: ignore[misc]
        self._filled(seed, interpolation, fill_mode, fill_value)
        who = f"RandomZoom '{self.name}'"
        self.height_factor, self.width_factor = height_factor, width_factor
        self._ranges = [
            interval(factor, who, name, low=-1.0, least=-1.0)
            for name, factor in (("height_factor", height_factor), ("width_factor", width_factor))
            if factor is not None
        ]

    def draw(self, images: Tensor, seed: Any) -> Any:
        """How much of the height and the width is seen of each image."""
        found = [ops.add(1.0, _flat(images, pair, seed)) for pair in self._ranges]
        return {"height_zoom": found[0], "width_zoom": found[-1], **_size(images)}

    def maps(self, parameters: Any) -> Tensor:
        """`(x - middle) zoom + middle`."""
        height, width = parameters["size"]
        down, across = parameters["height_zoom"], parameters["width_zoom"]
        rest = lambda zoom, size: ops.multiply(ops.subtract(1.0, zoom), (size - 1) / 2)
        return _rows(across, across, 0, rest(across, width), 0, down, rest(down, height), 0, 0)


class RandomShear(Geometric):
    """Images whose rows or columns slide past one another.

    Args:
        x_factor: the range of f, or a number for `(-x_factor, x_factor)`: rows slide by `f y`.
        y_factor: likewise: columns slide by `f x`.
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
        fill_value: float = 0.0,
        data_format: str | None = None,
        seed: int | None = None,
        **kwargs: Unpack[AugmentationArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)  # type: ignore[misc]
        self._filled(seed, interpolation, fill_mode, fill_value)
        who = f"RandomShear '{self.name}'"
        self.x_factor = interval(x_factor, who, "x_factor", low=-1.0, least=-1.0)
        self.y_factor = interval(y_factor, who, "y_factor", low=-1.0, least=-1.0)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """The slopes for each image."""
        x, y = (_flat(images, pair, seed) for pair in (self.x_factor, self.y_factor))
        return {"x": x, "y": y, **_size(images)}

    def maps(self, parameters: Any) -> Tensor:
        """`(x + f y, y + g x)`."""
        x, y = parameters["x"], parameters["y"]
        return _rows(x, 1, x, 0, y, 1, 0, 0, 0)


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
        fill_value: float = 0.0,
        seed: int | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[AugmentationArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)  # type: ignore[misc]
        self._filled(seed, interpolation, "constant", fill_value)
        self.factor = interval(factor, f"RandomPerspective '{self.name}'")
        interval((0, scale), f"RandomPerspective '{self.name}'", "scale")
        self.scale = scale

    def draw(self, images: Tensor, seed: Any) -> Any:
        """Where the corners of each image are taken from, as parts of its size."""
        batch = ops.shape(images)[0]
        moves = random.uniform((batch, 4, 2), 0.0, self.scale / 4, dtype="float32", seed=seed)
        apply = ops.reshape(chosen(images, self.factor, seed), (-1, 1, 1))
        return {"moves": ops.where(apply, moves, 0.0), **_size(images)}

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
        area = lambda p, q, r, s: ops.subtract(ops.multiply(p, s), ops.multiply(q, r))
        whole = area(ux, uy, vx, vy)
        g = ops.divide(area(wx, wy, vx, vy), whole)
        h = ops.divide(area(ux, uy, wx, wy), whole)
        column = lambda p, a, k: ops.add(ops.subtract(p, a), ops.multiply(k, p))
        x, y = 1 / max(width - 1, 1), 1 / max(height - 1, 1)
        times = ops.multiply
        return _rows(
            g, times(column(bx, ax, g), x), times(column(cx, ax, h), y), ax,
            times(column(by, ay, g), x), times(column(cy, ay, h), y), ay, times(g, x), times(h, y),
        )  # fmt: skip
