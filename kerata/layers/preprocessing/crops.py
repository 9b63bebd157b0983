"""Layers that cut windows out of images, or number their boxes."""

from __future__ import annotations

from typing import Any

from ... import ops, random
from ...core import Count, Filler, Tensor, Unpack
from ...ops._base import shape_of
from ._boxes import moved
from .augmentation import Augmentation, AugmentationArguments, BoxArguments

__all__ = ["CenterCrop", "MaxNumBoundingBoxes", "RandomCrop"]


class _Window(Augmentation):
    """A window of `height` by `width` pixels; where images are too small, or are not to be cut at
    random, the largest part of that shape, resized.
    """

    height: Count
    width: Count

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The windows."""
        return self._windows(images, parameters, "bilinear")

    def _windows(self, images: Tensor, parameters: Any, interpolation: str) -> Tensor:
        if parameters["resized"]:
            return ops.image.resize(
                images, (self.height, self.width), interpolation, crop_to_aspect_ratio=True,
                data_format="channels_last",
            )  # fmt: skip
        return self._cut(images, parameters)

    def _cut(self, images: Tensor, parameters: Any) -> Tensor:
        left, top = (ops.cast(parameters[name], "int32") for name in ("left", "top"))
        rows = ops.add(top, ops.arange(self.height, dtype="int32"))
        columns = ops.add(left, ops.arange(self.width, dtype="int32"))
        return ops.take(ops.take(images, rows, axis=1), columns, axis=2)

    def change_masks(self, masks: Tensor, parameters: Any) -> Tensor:
        """The same windows of masks."""
        return self._of_masks(lambda x: self._windows(x, parameters, "nearest"), masks)

    def change_boxes(self, boxes: Any, parameters: Any) -> Any:
        """The boxes' parts within the window; those that left it are -1."""
        parts, kind = self._parts(boxes, parameters["size"])
        left, top, scale = (parameters[name] for name in ("left", "top", "scale"))
        starts = [ops.cast(n, "float32") for n in (left, top, left, top)]
        parts = [ops.multiply(ops.subtract(x, n), scale) for x, n in zip(parts, starts)]
        return moved(boxes, parts, kind, (self.height, self.width))

    def _placed(self, images: Tensor, corner: Any) -> Any:
        """Where the window is; `corner` gives it from the room left, unless it is resized."""
        height, width = shape_of(images)[1:3]
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
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
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
        **kwargs: Any,
    ) -> None:
        super().__init__(data_format=data_format, name=name, **kwargs)
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
        self, max_number: Count, fill_value: Filler = -1, **kwargs: Unpack[AugmentationArguments]
    ) -> None:
        super().__init__(**kwargs)
        if fill_value != fill_value:
            raise ValueError("MaxNumBoundingBoxes: `fill_value` must be a number; given nan.")
        self.max_number, self.fill_value = max_number, fill_value

    def transform_bounding_boxes(
        self, bounding_boxes: Any, transformation: Any = None, training: bool = True
    ) -> Any:
        """The boxes, cut or filled up."""
        found = dict(bounding_boxes)
        for name in ("boxes", "labels"):
            x = ops.convert_to_tensor(bounding_boxes[name])[:, : self.max_number]
            margins = [(0, 0)] * len(shape_of(x))
            margins[1] = (0, self.max_number - shape_of(x)[1])
            found[name] = ops.pad(x, margins, constant_values=self.fill_value)
        return found
