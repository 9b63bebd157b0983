"""Resizing of images."""

from __future__ import annotations

from ... import ops
from ...core.typing import Count, Tensor, Unpack
from ..base import arguments
from ..base.arguments import LayerArguments
from ..base.layer import Layer

__all__ = ["Resizing"]


class Resizing(Layer):
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

    def __init__(
        self,
        height: Count,
        width: Count,
        interpolation: str = "bilinear",
        crop_to_aspect_ratio: bool = False,
        pad_to_aspect_ratio: bool = False,
        fill_mode: str = "constant",
        fill_value: float = 0.0,
        antialias: bool = False,
        data_format: str | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
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
        self.data_format = arguments.data_format(data_format, who)

    def call(self, data: Tensor, training: bool | None = True) -> Tensor:
        """The resized images."""
        return ops.image.resize(
            data,
            (self.height, self.width),
            interpolation=self.interpolation,
            antialias=self.antialias,
            crop_to_aspect_ratio=self.crop_to_aspect_ratio,
            pad_to_aspect_ratio=self.pad_to_aspect_ratio,
            fill_mode=self.fill_mode,
            fill_value=self.fill_value,
            data_format=self.data_format,
        )
