"""The largest elements, classes as ones and resizing, in the forms that torch is quick with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
import torch.nn.functional as F

from ...core.context import settings
from .windows import back, first

Tensor = torch.Tensor
_WHOLE = {torch.float32: torch.int32, torch.float64: torch.int64}
_MANY = 1 << 16  # elements of classes, below which comparing takes no longer
_SEARCHES = 16  # above which sorting is quicker


def _ranks(x: Tensor) -> Tensor:
    """Integers in the order of the floats: -0 as 0, NaN above all."""
    kind = _WHOLE[x.dtype]
    bits = torch.where(x == x, x + 0.0, torch.nan).view(kind)
    return torch.where(bits < 0, bits ^ torch.iinfo(kind).max, bits)


def top_k(x: Tensor, k: int, sorted: bool = True) -> Any:
    """By as many searches for the first of the largest, or by a stable sort.

    `torch.topk` takes any of equal elements.
    """
    if not x.ndim or not 0 <= k <= x.shape[-1] or not x.is_floating_point():
        return NotImplemented
    if x.dtype not in _WHOLE or not 0 < 4 * k <= min(4 * _SEARCHES, x.shape[-1]):
        values, indices = torch.sort(x, dim=-1, descending=True, stable=True)
        return values[..., :k], indices[..., :k].to(torch.int32)
    ranks, found = _ranks(x.detach()), []
    lowest = torch.iinfo(ranks.dtype).min
    for _ in range(k):
        found.append(ranks.argmax(-1, keepdim=True))
        ranks = ranks.scatter(-1, found[-1], lowest)
    indices = torch.cat(found, -1)
    return torch.gather(x, -1, indices), indices.to(torch.int32)


def one_hot(
    x: Tensor, num_classes: int, axis: int = -1, dtype: Any = None, sparse: bool = False
) -> Any:
    """Ones put where they belong; zeros for what is no class."""
    plain = axis == -1 and dtype is None and not sparse and settings.floatx == "float32"
    if not plain or x.dtype not in (torch.int32, torch.int64) or type(num_classes) is not int:
        return NotImplemented
    if num_classes * x.numel() < _MANY:
        return NotImplemented
    index = x.to(torch.int64).unsqueeze(-1)
    inside = ((index >= 0) & (index < num_classes)).to(torch.float32)
    zeros = torch.zeros(*x.shape, num_classes, device=x.device)
    return zeros.scatter(-1, index.clamp(0, num_classes - 1), inside)


def resize(
    images: Tensor,
    size: Sequence[int],
    interpolation: str = "bilinear",
    antialias: bool = False,
    crop_to_aspect_ratio: bool = False,
    pad_to_aspect_ratio: bool = False,
    fill_mode: str = "constant",
    fill_value: float = 0.0,
    data_format: str | None = None,
) -> Any:
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


NATIVE = {"top_k": top_k, "one_hot": one_hot, "resize": resize}
