"""Images by torch's kernels."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from .convolution import back, first

Tensor = torch.Tensor


def resize(x: Tensor, size: tuple[int, int], interpolation: str, antialias: bool) -> Tensor:
    """torch's bilinear interpolation of float32 images."""
    if antialias or interpolation != "bilinear" or x.dtype is not torch.float32 or not x.numel():
        return NotImplemented
    return back(F.interpolate(first(x), size, mode="bilinear"), 2)


NATIVE = {"resize": resize}
