"""Layers that cut, erase, blur and bend images."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ... import ops, random
from ...core import Factor, Filler, Ints, Tensor, Unpack, one_of
from ...ops._base import shape_of
from ..base import arguments
from ._boxes import moved
from .augmentation import (
    FILL_MODES,
    INTERPOLATIONS,
    Augmentation,
    BoxArguments,
    chosen,
    interval,
    per_image,
    span,
)

__all__ = [ "RandomElasticTransform", "RandomErasing",
    "RandomGaussianBlur",
]  # fmt: skip


class RandomErasing(Augmentation):
    """Images with a rectangle erased.

    Args:
        factor: the probability for an image, or a range in which it is uniform.
        scale: the range of the rectangle's area, as a part of the image's.
        fill_value: what stands there: a number, one for each channel, or None: noise.
        value_range: (low, high) of the values.
        seed: an integer for the same draws in each program.

    Source: Z. Zhong et al., "Random Erasing Data Augmentation" (2017).

    >>> import numpy as np
    >>> RandomErasing(seed=1)(np.ones((2, 8, 8, 3))).shape
    (2, 8, 8, 3)
    """

    def __init__(
        self,
        factor: Factor = 1.0,
        scale: Factor = (0.02, 0.33),
        fill_value: Filler | Sequence[float] | None = None,
        value_range: Sequence[float] = (0, 255),
        seed: int | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        who = f"RandomErasing '{self.name}'"
        self.factor = interval(factor, who)
        self.scale = interval(scale, who, "scale")
        self.fill_value, self.value_range = fill_value, span(value_range, who)
        self._seed(seed)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """Where the rectangles are, and what stands there."""
        apply = chosen(images, self.factor, seed)
        share = per_image(images, self.scale, seed)
        ratio = ops.exp(per_image(images, (-1.2, 1.2), seed))
        places = [per_image(images, (0.0, 1.0), seed) for _ in range(2)]
        sides = [ops.sqrt(ops.multiply(share, ratio)), ops.sqrt(ops.divide(share, ratio))]
        inside = rectangle(images, places, [ops.minimum(side, 1.0) for side in sides])
        low, high = self.value_range
        if self.fill_value is None:
            noise = random.normal(shape_of(images), dtype="float32", seed=seed)
            fill = ops.clip(ops.add(ops.multiply(noise, (high - low) / 4), (low + high) / 2),
                            low, high)  # fmt: skip
        else:
            fill = ops.broadcast_to(
                ops.convert_to_tensor(self.fill_value, "float32"), shape_of(images)
            )
        return {"inside": ops.logical_and(inside, apply), "fill": fill}

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The images without what was in the rectangles."""
        return ops.where(parameters["inside"], parameters["fill"], images)


def rectangle(images: Tensor, places: list[Tensor], sides: list[Tensor]) -> Tensor:
    """Which pixels are inside of a rectangle, [batch, height, width, 1].

    `places` and `sides`, of rows and columns, are parts of the size and of the room left.
    """
    inside: Any = None
    for axis, (place, side) in enumerate(zip(places, sides), 1):
        length = shape_of(images)[axis]
        shape = [1, 1, 1, 1]
        shape[axis] = length
        at = ops.reshape(
            ops.divide(ops.add(ops.arange(length, dtype="float32"), 0.5), length), shape
        )
        start = ops.multiply(place, ops.subtract(1.0, side))
        here = ops.logical_and(ops.greater_equal(at, start), ops.less(at, ops.add(start, side)))
        inside = here if inside is None else ops.logical_and(inside, here)
    found: Tensor = inside
    return found


class RandomGaussianBlur(Augmentation):
    """Images smoothed by a Gaussian.

    Args:
        factor: the probability for an image, or a range in which it is uniform.
        kernel_size: (height, width) of the window.
        sigma: the range of the standard deviation, or a number for `(0, sigma)`.
        value_range: (low, high) of the values.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> RandomGaussianBlur(seed=1)(np.ones((2, 8, 8, 3))).shape
    (2, 8, 8, 3)
    """

    def __init__(
        self,
        factor: Factor = 1.0,
        kernel_size: Ints = 3,
        sigma: Factor = 1.0,
        value_range: Sequence[float] = (0, 255),
        data_format: str | None = None,
        seed: int | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        who = f"RandomGaussianBlur '{self.name}'"
        self.factor = interval(factor, who)
        self.kernel_size = arguments.sizes(kernel_size, 2, "kernel_size", who)
        if not all(n % 2 and n > 0 for n in self.kernel_size):
            raise ValueError(f"{who}: `kernel_size` must be odd; given {kernel_size!r}.")
        self.sigma = interval(sigma, who, "sigma")
        self.value_range = span(value_range, who)
        self._seed(seed)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """Which images to smooth, and how much."""
        low, high = self.sigma
        sigma = random.uniform((1,), low, high, dtype="float32", seed=seed)
        return {"apply": chosen(images, self.factor, seed), "sigma": ops.maximum(sigma, 1e-3)}

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The smoothed images."""
        smooth = ops.image.gaussian_blur(
            images, self.kernel_size, parameters["sigma"], data_format="channels_last"
        )
        return ops.where(parameters["apply"], ops.clip(smooth, *self.value_range), images)


class RandomElasticTransform(Augmentation):
    """Images whose pixels are moved by a smooth random field, `ops.image.elastic_transform`.

    Args:
        factor: the probability for an image, or a range in which it is uniform.
        scale: the strength, or a range of which the middle counts.
        interpolation: "nearest" or "bilinear".
        fill_mode: what stands outside of the image: "reflect", "wrap", "nearest" or "constant".
        fill_value: for "constant".
        value_range: (low, high) of the values.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> RandomElasticTransform(seed=1)(np.ones((2, 8, 8, 3))).shape
    (2, 8, 8, 3)
    """

    def __init__(
        self,
        factor: Factor = 1.0,
        scale: Factor = 1.0,
        interpolation: str = "bilinear",
        fill_mode: str = "reflect",
        fill_value: Filler = 0.0,
        value_range: Sequence[float] = (0, 255),
        seed: int | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        who = f"RandomElasticTransform '{self.name}'"
        self.factor, self.scale = interval(factor, who), interval(scale, who, "scale")
        self.interpolation = one_of(interpolation, INTERPOLATIONS, "interpolation", who)
        self.fill_mode = one_of(fill_mode, (*FILL_MODES, "mirror"), "fill_mode", who)
        self.fill_value, self.value_range = fill_value, span(value_range, who)
        self._seed(seed)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """Which images to bend, and where their pixels go: a field for masks, too."""
        n, height, width, _ = shape_of(images)
        noise = random.normal((n, height, width, 2), dtype="float32", seed=seed)
        sigma = max(min(height, width) / 10, 1.0)
        size = 2 * int(2 * sigma) + 1
        field = ops.image.gaussian_blur(noise, (size, size), sigma, data_format="channels_last")
        strength = sum(self.scale) / 2 * sigma * sigma
        field = ops.where(chosen(images, self.factor, seed), ops.multiply(field, strength), 0.0)
        return {"field": field}

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The bent images."""
        low, high = self.value_range
        return ops.clip(self._bent(images, parameters, self.interpolation), low, high)

    def _bent(self, images: Tensor, parameters: Any, interpolation: str) -> Tensor:
        n, height, width, channels = shape_of(images)
        shape = (n, height, width, channels)
        line: Callable[..., Any] = lambda count, axis: ops.reshape(
            ops.arange(count, dtype="float32"), [count if i == axis else 1 for i in range(4)]
        )
        field = parameters["field"]
        places = [line(n, 0), ops.add(line(height, 1), field[..., :1]),
                  ops.add(line(width, 2), field[..., 1:]), line(channels, 3)]  # fmt: skip
        return ops.image.map_coordinates(
            images, ops.stack([ops.broadcast_to(place, shape) for place in places]),
            0 if interpolation == "nearest" else 1, self.fill_mode, self.fill_value,
        )  # fmt: skip

    def change_masks(self, masks: Tensor, parameters: Any) -> Tensor:
        """The masks, bent likewise."""
        return self._of_masks(lambda x: self._bent(x, parameters, "nearest"), masks)

    def change_boxes(self, boxes: Any, parameters: Any) -> Any:
        """The boxes round the pixels that were in them; those that left the image are -1."""
        field = parameters["field"]
        size = tuple(shape_of(field)[1:3])
        parts, kind = self._parts(boxes, size)
        inside: Any = True
        for axis, length in enumerate(size):
            line = ops.reshape(ops.arange(length, dtype="float32"), (-1, 1) if axis == 0 else (-1,))
            place = ops.expand_dims(ops.add(ops.add(field[..., axis], line), 0.5), 1)
            low, high = (ops.reshape(parts[i], (*shape_of(parts[i]), 1, 1))
                         for i in (1 - axis, 3 - axis))  # fmt: skip
            here = ops.logical_and(ops.greater_equal(place, low), ops.less(place, high))
            inside = ops.logical_and(inside, here)
        found = [ends(ops.any(inside, axis)) for axis in (-2, -1)]  # of columns, of rows
        return moved(boxes, [x[i] for i in (0, 1) for x in found], kind, size)

    def get_elastic_transform_params(
        self, height: int, width: int, factor: float
    ) -> tuple[float, float]:
        """Strength and smoothness for images of this size: `0.1 f max(h, w), 0.05 f min(h, w)`."""
        return 0.1 * factor * max(height, width), 0.05 * factor * min(height, width)


def ends(flags: Tensor) -> tuple[Tensor, Tensor]:
    """Where the first True of each row is, and the place after the last; equal where none is."""
    length = shape_of(flags)[-1]
    at = ops.arange(length, dtype="float32")
    last = ops.max(ops.where(flags, ops.add(at, 1.0), 0.0), axis=-1)
    return ops.minimum(ops.min(ops.where(flags, at, length), axis=-1), last), last
