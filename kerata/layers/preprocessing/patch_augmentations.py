"""Layers that cut, erase, blur and bend images."""

from __future__ import annotations

from typing import Any

from ... import ops, random
from ...core.typing import Count, Ints, Tensor, Unpack
from ..base import arguments
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
    "CenterCrop", "MaxNumBoundingBoxes", "RandomCrop", "RandomElasticTransform", "RandomErasing",
    "RandomGaussianBlur",
]  # fmt: skip


class _Window(Augmentation):
    """A window of `height` by `width` pixels; where images are too small, or are not to be cut at
    random, the largest part of that shape, resized.
    """

    height: Count
    width: Count

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The windows."""
        if parameters["resized"]:
            return ops.image.resize(
                images, (self.height, self.width), crop_to_aspect_ratio=True,
                data_format="channels_last",
            )  # fmt: skip
        return self._cut(images, parameters)

    def _cut(self, images: Tensor, parameters: Any) -> Tensor:
        left, top = (ops.cast(parameters[name], "int32") for name in ("left", "top"))
        rows = ops.add(top, ops.arange(self.height, dtype="int32"))
        columns = ops.add(left, ops.arange(self.width, dtype="int32"))
        return ops.take(ops.take(images, rows, axis=1), columns, axis=2)

    def transform_segmentation_masks(
        self, segmentation_masks: Tensor, transformation: Any = None, training: bool = True
    ) -> Tensor:
        """The same windows of masks."""
        masks = ops.convert_to_tensor(segmentation_masks)
        flat = len(ops.shape(masks)) == 3
        x = ops.expand_dims(masks, -1) if flat else self._last(masks)
        if transformation["resized"]:
            found = ops.image.resize(
                x, (self.height, self.width), "nearest", crop_to_aspect_ratio=True,
                data_format="channels_last",
            )  # fmt: skip
        else:
            found = self._cut(x, transformation)
        return ops.squeeze(found, -1) if flat else self._back(found)

    def transform_bounding_boxes(
        self, bounding_boxes: Any, transformation: Any = None, training: bool = True
    ) -> Any:
        """The boxes' parts within the window; those that left it are -1."""
        kind, size = self.bounding_box_format, transformation["size"]
        if kind is None:
            raise ValueError(
                f"{type(self).__name__} '{self.name}' was given boxes: say in which format, by "
                "`bounding_box_format=`."
            )
        left, top, scale = transformation["left"], transformation["top"], transformation["scale"]
        parts = read(ops.cast(bounding_boxes["boxes"], "float32"), kind, size)
        starts = [ops.cast(n, "float32") for n in (left, top, left, top)]
        parts = [ops.multiply(ops.subtract(x, n), scale) for x, n in zip(parts, starts)]
        parts = within(parts, (self.height, self.width))
        labels = ops.cast(bounding_boxes["labels"], "float32")
        empty = ops.logical_or(
            ops.logical_or(ops.less_equal(ops.subtract(parts[2], parts[0]), 0.0),
                           ops.less_equal(ops.subtract(parts[3], parts[1]), 0.0)),
            ops.less(labels, 0.0),
        )  # fmt: skip
        boxes = write(parts, kind, (self.height, self.width))
        return {
            **bounding_boxes,
            "boxes": ops.where(ops.expand_dims(empty, -1), -1.0, boxes),
            "labels": ops.where(empty, -1.0, labels),
        }

    def _placed(self, images: Tensor, corner: Any) -> Any:
        """Where the window is; `corner` gives it from the room left, unless it is resized."""
        height, width = ops.shape(images)[1:3]
        room = (height - self.height, width - self.width)
        if corner is not None and min(room) >= 0:
            top, left = corner(*room)
            return {"top": top, "left": left, "resized": False, "scale": 1.0,
                    "size": (height, width)}  # fmt: skip
        share = min(height / self.height, width / self.width)
        top, left = (height - self.height * share) / 2, (width - self.width * share) / 2
        return {"top": float(int(top)), "left": float(int(left)), "resized": True,
                "scale": 1 / share, "size": (height, width)}  # fmt: skip


class CenterCrop(_Window):
    """The middle of images; of those that are too small the largest part of that shape, resized.

    Args:
        height, width: the size of the result.

    >>> import numpy as np
    >>> x = np.arange(16.0).reshape(4, 4, 1)
    >>> print(np.asarray(CenterCrop(2, 2)(x))[:, :, 0])
    [[ 5.  6.]
     [ 9. 10.]]
    """

    drawn = False

    def __init__(
        self,
        height: Count,
        width: Count,
        data_format: str | None = None,
        **kwargs: Unpack[AugmentationArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)  # type: ignore[misc]
        self.height, self.width = height, width

    def draw(self, images: Tensor, seed: Any) -> Any:
        """The middle."""
        return self._placed(images, lambda top, left: (top // 2, left // 2))


class RandomCrop(_Window):
    """A window of images at a random place, the same for a batch.

    Where images are too small, and when `training` is False, the largest part of that shape,
    resized.

    Args:
        height, width: the size of the result.
        seed: an integer for the same draws in each program.

    >>> import numpy as np
    >>> RandomCrop(2, 3, seed=1)(np.ones((2, 4, 4, 3))).shape
    (2, 2, 3, 3)
    """

    def __init__(
        self,
        height: Count,
        width: Count,
        seed: int | None = None,
        data_format: str | None = None,
        name: str | None = None,
        **kwargs: Unpack[AugmentationArguments],
    ) -> None:
        super().__init__(data_format=data_format, name=name, **kwargs)  # type: ignore[misc]
        self.height, self.width = height, width
        self._seed(seed)

    def get_random_transformation(self, data: Any, training: bool = True, seed: Any = None) -> Any:
        """The place of the window."""
        images = data["images"] if isinstance(data, dict) else data
        images = self._last(images)
        if not training:
            return self._placed(images, None)
        return self.draw(images, self._generator(seed))

    def draw(self, images: Tensor, seed: Any) -> Any:
        """A corner with all of the window inside."""

        def corner(*room: int) -> list[Tensor]:
            return [ops.squeeze(random.randint((1,), 0, n + 1, seed=seed), 0) for n in room]

        return self._placed(images, corner)


class MaxNumBoundingBoxes(Augmentation):
    """As many boxes for each image: the first ones, or filled up.

    Args:
        max_number: how many.
        fill_value: the numbers of boxes and labels that are added.

    >>> import numpy as np
    >>> boxes = {"boxes": np.ones((1, 1, 4)), "labels": np.ones((1, 1))}
    >>> layer = MaxNumBoundingBoxes(3, bounding_box_format="xyxy")
    >>> found = layer({"images": np.ones((1, 4, 4, 3)), "bounding_boxes": boxes})
    >>> print(np.asarray(found["bounding_boxes"]["labels"]))
    [[ 1. -1. -1.]]
    """

    drawn = False

    def __init__(
        self, max_number: Count, fill_value: float = -1, **kwargs: Unpack[AugmentationArguments]
    ) -> None:
        super().__init__(**kwargs)
        self.max_number, self.fill_value = max_number, fill_value

    def transform_bounding_boxes(
        self, bounding_boxes: Any, transformation: Any = None, training: bool = True
    ) -> Any:
        """The boxes, cut or filled up."""
        found = dict(bounding_boxes)
        for name in ("boxes", "labels"):
            x = ops.convert_to_tensor(bounding_boxes[name])[:, : self.max_number]
            margins = [(0, 0)] * len(ops.shape(x))
            margins[1] = (0, self.max_number - ops.shape(x)[1])
            found[name] = ops.pad(x, margins, constant_values=self.fill_value)
        return found


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
        fill_value: Any = None,
        value_range: Any = (0, 255),
        seed: int | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[AugmentationArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)  # type: ignore[misc]
        who = f"RandomErasing '{self.name}'"
        self.factor = interval(factor, who)
        self.scale = interval(scale, who, "scale")
        self.fill_value, self.value_range = fill_value, tuple(value_range)
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
            noise = random.normal(ops.shape(images), dtype="float32", seed=seed)
            fill = ops.clip(ops.add(ops.multiply(noise, (high - low) / 4), (low + high) / 2),
                            low, high)  # fmt: skip
        else:
            fill = ops.broadcast_to(
                ops.convert_to_tensor(self.fill_value, "float32"), ops.shape(images)
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
        length = ops.shape(images)[axis]
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
        value_range: Any = (0, 255),
        data_format: str | None = None,
        seed: int | None = None,
        **kwargs: Unpack[AugmentationArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)  # type: ignore[misc]
        who = f"RandomGaussianBlur '{self.name}'"
        self.factor = interval(factor, who)
        self.kernel_size = arguments.sizes(kernel_size, 2, "kernel_size", who)
        self.sigma = interval(sigma, who, "sigma", most=1e6)
        self.value_range = tuple(value_range)
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
        fill_value: float = 0.0,
        value_range: Any = (0, 255),
        seed: int | None = None,
        data_format: str | None = None,
        **kwargs: Unpack[AugmentationArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)  # type: ignore[misc]
        who = f"RandomElasticTransform '{self.name}'"
        self.factor, self.scale = interval(factor, who), interval(scale, who, "scale")
        self.interpolation, self.fill_mode = interpolation, fill_mode
        self.fill_value, self.value_range = fill_value, tuple(value_range)
        self._seed(seed)

    def draw(self, images: Tensor, seed: Any) -> Any:
        """Which images to bend, and where their pixels go: a field for masks, too."""
        n, height, width, _ = ops.shape(images)
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
        n, height, width, channels = ops.shape(images)
        shape = (n, height, width, channels)
        line = lambda count, axis: ops.reshape(
            ops.arange(count, dtype="float32"), [count if i == axis else 1 for i in range(4)]
        )
        field = parameters["field"]
        places = [line(n, 0), ops.add(line(height, 1), field[..., :1]),
                  ops.add(line(width, 2), field[..., 1:]), line(channels, 3)]  # fmt: skip
        return ops.image.map_coordinates(
            images, ops.stack([ops.broadcast_to(place, shape) for place in places]),
            0 if interpolation == "nearest" else 1, self.fill_mode, self.fill_value,
        )  # fmt: skip

    def transform_segmentation_masks(
        self, segmentation_masks: Tensor, transformation: Any = None, training: bool = True
    ) -> Tensor:
        """The masks, bent likewise."""
        if transformation is None:
            return segmentation_masks
        masks = ops.convert_to_tensor(segmentation_masks)
        flat = len(ops.shape(masks)) == 3
        x = ops.expand_dims(masks, -1) if flat else self._last(masks)
        found = self._bent(x, transformation, "nearest")
        return ops.squeeze(found, -1) if flat else self._back(found)
