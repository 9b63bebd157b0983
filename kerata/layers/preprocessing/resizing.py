"""Resizing of images."""

from __future__ import annotations

from typing import Any

from ... import ops
from ...core import Count, Filler, Tensor, Unpack
from ...ops._base import shape_of
from ._boxes import moved
from .augmentation import Augmentation, BoxArguments

__all__ = ["Resizing"]


class Resizing(Augmentation):
    """Images in another size: `[batch, height, width, channels]`, or without the batch axis.

    Args:
        height, width: the new size.
        interpolation: "bilinear", "nearest", "bicubic", "area", "lanczos3", "lanczos5".
        crop_to_aspect_ratio: cut rather than distort.
        pad_to_aspect_ratio: pad with `fill_value` rather than distort.
        antialias: whether to smooth when shrinking.

    >>> import numpy as np
    >>> Resizing(4, 6)(np.zeros((2, 8, 8, 3))).shape
    (2, 4, 6, 3)
    """

    drawn = False

    def __init__(
        self,
        height: Count,
        width: Count,
        interpolation: str = "bilinear",
        crop_to_aspect_ratio: bool = False,
        pad_to_aspect_ratio: bool = False,
        fill_mode: str = "constant",
        fill_value: Filler = 0.0,
        antialias: bool = False,
        data_format: str | None = None,
        **kwargs: Unpack[BoxArguments],
    ) -> None:
        super().__init__(data_format=data_format, **kwargs)
        who = f"Resizing '{self.name}'"
        self.height = height
        self.width = width
        if crop_to_aspect_ratio and pad_to_aspect_ratio:
            raise ValueError(
                f"{who}: only one of crop_to_aspect_ratio and pad_to_aspect_ratio can be True."
            )
        self.interpolation = interpolation
        self.crop_to_aspect_ratio = crop_to_aspect_ratio
        self.pad_to_aspect_ratio = pad_to_aspect_ratio
        self.fill_mode, self.fill_value = fill_mode, fill_value
        self.antialias = antialias

    def draw(self, images: Tensor, seed: Any) -> Any:
        """The size of the images; nothing is random."""
        return {"size": tuple(shape_of(images)[1:3])}

    def change(self, images: Tensor, parameters: Any) -> Tensor:
        """The resized images."""
        return self._resized(images, self.interpolation, self.antialias)

    def _resized(self, images: Tensor, interpolation: str, antialias: bool) -> Tensor:
        return ops.image.resize(
            images,
            (self.height, self.width),
            interpolation=interpolation,
            antialias=antialias,
            crop_to_aspect_ratio=self.crop_to_aspect_ratio,
            pad_to_aspect_ratio=self.pad_to_aspect_ratio,
            fill_mode=self.fill_mode,
            fill_value=self.fill_value,
            data_format="channels_last",
        )

    def change_masks(self, masks: Tensor, parameters: Any) -> Tensor:
        """The masks in the new size; each place takes the class of the nearest pixel."""
        return self._of_masks(lambda x: self._resized(x, "nearest", False), masks)

    def change_boxes(self, boxes: Any, parameters: Any) -> Any:
        """The boxes as parts of the new images."""
        (height, width), size = parameters["size"], (self.height, self.width)
        parts, kind = self._parts(boxes, (height, width))
        scales = [self.width / width, self.height / height]
        if self.crop_to_aspect_ratio or self.pad_to_aspect_ratio:
            scales = [max(scales) if self.crop_to_aspect_ratio else min(scales)] * 2
        shifts = [(self.width - width * scales[0]) / 2, (self.height - height * scales[1]) / 2]
        parts = [ops.add(ops.multiply(x, scales[i % 2]), shifts[i % 2])
                 for i, x in enumerate(parts)]  # fmt: skip
        return moved(boxes, parts, kind, size)
