"""Images by torch's kernels."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from ...engine.kernels import serves
from .convolution import back, first

Tensor = torch.Tensor


def _plain(x: Tensor, size: tuple[int, int], interpolation: str, antialias: bool) -> bool:
    usual = interpolation == "bilinear" and not antialias
    return usual and x.dtype is torch.float32 and x.numel() > 0


@serves(_plain)
def resize(x: Tensor, size: tuple[int, int], interpolation: str, antialias: bool) -> Tensor:
    """torch's bilinear interpolation of float32 images."""
    return back(F.interpolate(first(x), size, mode="bilinear"), 2)


NATIVE = {"resize": resize}
