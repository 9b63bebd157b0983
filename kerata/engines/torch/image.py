"""Images by torch's kernels."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F

from .convolution import back, first

Tensor = torch.Tensor


def resize(
    images: Tensor, size: Sequence[int], interpolation: str = "bilinear",
    antialias: bool = False, crop_to_aspect_ratio: bool = False,
    pad_to_aspect_ratio: bool = False, fill_mode: str = "constant", fill_value: float = 0.0,
    data_format: str | None = None,
) -> Tensor:  # fmt: skip
    """torch's bilinear interpolation of float32 images."""
    if crop_to_aspect_ratio or pad_to_aspect_ratio or antialias or interpolation != "bilinear":
        return NotImplemented
    if images.dtype is not torch.float32 or images.ndim != 4 or not images.numel():
        return NotImplemented
    if len(size) != 2 or not all(type(n) is int and n > 0 for n in size):
        return NotImplemented
    if data_format not in (None, "channels_last", "channels_first"):
        return NotImplemented
    x = F.interpolate(first(images, data_format), tuple(size), mode="bilinear")
    return back(x, 2, data_format)


NATIVE = {"resize": resize}
