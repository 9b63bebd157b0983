"""Images by torch's kernels."""

from __future__ import annotations

import math
from typing import Any

import torch
import torch.nn.functional as F

from ...engine import serves
from .convolution import back, first

Tensor = torch.Tensor


def _plain(x: Tensor, size: tuple[int, int], interpolation: str, antialias: bool) -> bool:
    usual = interpolation == "bilinear" and not antialias
    return usual and x.dtype is torch.float32 and x.numel() > 0


@serves(_plain)
def resize(x: Tensor, size: tuple[int, int], interpolation: str, antialias: bool) -> Tensor:
    """torch's bilinear interpolation of float32 images."""
    return back(F.interpolate(first(x), size, mode="bilinear"), 2)


_PADDING = {"constant": "zeros", "nearest": "border", "reflect": "reflection"}


def _finite(x: Tensor, *args: Any) -> bool:
    *_, mode, v = args
    usual = mode in _PADDING and type(v) in (int, float) and math.isfinite(v)
    return usual and x.dtype in (torch.float32, torch.float64) and x.numel() > 0


@serves(_finite)
def resampled(
    x: Tensor, rows: Tensor, columns: Tensor, interpolation: str, fill_mode: str, fill_value: float
) -> Tensor:
    """torch's sampler, for which the edges of an image lie at -1 and 1 and zeros outside."""
    shift = fill_value if fill_mode == "constant" else 0
    planes = []
    for places, size in zip((columns, rows), (x.shape[2], x.shape[1])):
        places = places.to(x.dtype).clamp(-(2.0**30), 2.0**30)
        places = torch.floor(places + 0.5) if interpolation == "nearest" else places
        planes.append(places * (2 / size) + (1 / size - 1))
    given = first(x - shift if shift else x).contiguous()  # of which it reads twice as fast
    grid = torch.stack(planes, 1).permute(0, 2, 3, 1)
    y = F.grid_sample(given, grid, interpolation, _PADDING[fill_mode], align_corners=False)
    return back(y + shift if shift else y, 2)


NATIVE = {"resize": resize, "resampled": resampled}
