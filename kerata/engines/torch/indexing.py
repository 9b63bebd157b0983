"""Elements by index, the largest, classes as ones, resizing, in forms that torch is quick with."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import torch
import torch.nn.functional as F

from ...core.context import settings
from .convolution import back, first
from .dtypes import place
from .random import plain

Tensor = torch.Tensor
_WHOLE = {torch.float32: torch.int32, torch.float64: torch.int64}
_FEW = 1 << 14  # elements, up to which searching takes longer than `torch.topk`
_SEARCHES = 16  # above which sorting is quicker
_CLASSES = 256  # whose rows of ones and zeros are kept


def _from_start(indices: Tensor, size: int) -> Tensor:
    """As torch has them: int64, and none that counts from the end."""
    index = indices.to(torch.int64)
    return index.add(index >> 63, alpha=-size)


def _gathered(x: Tensor, indices: Tensor, axis: int) -> tuple[Tensor, Tensor]:
    """Elements along an axis, and the indices as torch has them; most often none is negative."""
    index = indices.to(torch.int64)
    try:
        return torch.gather(x, axis, index), index
    except RuntimeError:
        index = _from_start(index, x.shape[axis])
        return torch.gather(x, axis, index), index


class _Gathered(torch.autograd.Function):
    """The same in a trace; its gradient takes the indices as they were made."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, indices: Tensor, axis: int) -> Tensor:
        found: Tensor
        found, index = torch.ops.kerata.gathered(x, indices, axis)
        ctx.save_for_backward(index)
        ctx.shape, ctx.axis = x.shape, axis
        return found

    @staticmethod
    def backward(ctx: Any, g: Tensor) -> Any:
        (index,) = ctx.saved_tensors
        return g.new_zeros(ctx.shape).scatter_add_(ctx.axis, index, g), None, None


def take_along_axis(x: Tensor, indices: Tensor, axis: int | None = None) -> Any:
    """Elements at indices along an axis; on the CPU torch itself sees whether these fit."""
    if not (x.is_floating_point() and isinstance(indices, Tensor)) or indices.is_floating_point():
        return NotImplemented
    if axis is None:
        x, indices, axis = x.reshape(-1), indices.reshape(-1), 0
    last = indices.shape[:-1] == x.shape[:-1] and axis in (-1, x.ndim - 1)
    if x.device.type == "cpu" and (last or indices.shape == x.shape):
        if plain(x):
            return _gathered(x, indices, axis)[0]
        if place.tracing:
            return _Gathered.apply(x, indices, axis)
    return torch.take_along_dim(x, _from_start(indices, x.shape[axis]), axis)


def _ranks(x: Tensor) -> Tensor:
    """Integers in the order of the floats: -0 as 0, NaN above all."""
    kind = _WHOLE[x.dtype]
    bits = torch.where(x == x, x + 0.0, torch.nan).view(kind)
    return torch.where(bits < 0, bits ^ torch.iinfo(kind).max, bits)


def _searched(x: Tensor, k: int) -> Tensor:
    """The places of the largest, one after the other: of equal ones the first."""
    ranks, found = _ranks(x), []
    lowest = torch.iinfo(ranks.dtype).min
    for _ in range(k):
        found.append(ranks.argmax(-1, keepdim=True))
        ranks = ranks.scatter(-1, found[-1], lowest)
    return torch.cat(found, -1)


def _largest(x: Tensor, k: int) -> Tensor:
    """The same; by `torch.topk`, which takes any of equal elements, where no two are equal."""
    if x.numel() <= _FEW:
        values, places = torch.topk(x, k + 1)
        if bool((values[..., :-1] > values[..., 1:]).all()):
            return places[..., :k]
    return _searched(x, k)


def top_k(x: Tensor, k: int, sorted: bool = True) -> Any:
    """The largest elements, of equal ones the first; many of them by a stable sort."""
    if not x.ndim or not 0 <= k <= x.shape[-1] or not x.is_floating_point():
        return NotImplemented
    if x.dtype not in _WHOLE or not 0 < 4 * k <= min(4 * _SEARCHES, x.shape[-1]):
        values, indices = torch.sort(x, dim=-1, descending=True, stable=True)
        return values[..., :k], indices[..., :k].to(torch.int32)
    held = x.detach()
    if x.device.type != "cpu":
        indices = _searched(held, k)
    elif plain(held):
        indices = _largest(held, k)
    else:
        indices = torch.ops.kerata.largest(held, k) if place.tracing else _searched(held, k)
    return torch.gather(x, -1, indices), indices.to(torch.int32)


@functools.lru_cache(maxsize=16)
def _rows(num_classes: int) -> Tensor:
    return torch.eye(num_classes, dtype=torch.float32, device="cpu")


def _hot(x: Tensor, num_classes: int) -> Tensor:
    """Rows looked up, or ones put where they belong; torch refuses where there is no such class."""
    try:
        if num_classes <= _CLASSES:
            return torch.embedding(_rows(num_classes), x)
        return torch.zeros(*x.shape, num_classes).scatter_(-1, x.unsqueeze(-1), 1.0)
    except (IndexError, RuntimeError):  # or where it is older and wants int64
        inside = ((x >= 0) & (x < num_classes)).to(torch.float32).unsqueeze(-1)
        places = x.clamp(0, num_classes - 1).unsqueeze(-1).to(torch.int64)
        return torch.zeros(*x.shape, num_classes).scatter_(-1, places, inside)


def one_hot(
    x: Tensor, num_classes: int, axis: int = -1, dtype: Any = None, sparse: bool = False
) -> Any:
    """On the CPU, along a new last axis, in float32."""
    usual = axis == -1 and dtype is None and not sparse and settings.floatx == "float32"
    if not usual or x.dtype not in (torch.int32, torch.int64) or x.device.type != "cpu":
        return NotImplemented
    if type(num_classes) is not int or num_classes < 1:
        return NotImplemented
    if plain(x):
        return _hot(x, num_classes)
    return torch.ops.kerata.hot(x, num_classes) if place.tracing else NotImplemented


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


NATIVE = {
    "take_along_axis": take_along_axis, "top_k": top_k, "one_hot": one_hot, "resize": resize
}  # fmt: skip


_library = torch.library.Library("kerata", "FRAGMENT")  # see `bits`
_library.define("gathered(Tensor x, Tensor indices, int axis) -> (Tensor, Tensor)")
_library.define("largest(Tensor x, int k) -> Tensor")
_library.define("hot(Tensor x, int num_classes) -> Tensor")
_library.impl("gathered", _gathered, "CompositeExplicitAutograd")
_library.impl("largest", _largest, "CompositeExplicitAutograd")
_library.impl("hot", _hot, "CompositeExplicitAutograd")
OPERATIONS = {
    torch.ops.kerata.gathered.default: _gathered,
    torch.ops.kerata.largest.default: _largest,
    torch.ops.kerata.hot.default: _hot,
}
