"""Elements by index, in order, the largest, classes as ones, in forms that torch is quick with."""

from __future__ import annotations

import torch

from ...engine import serves
from .dtypes import DTYPES
from .elementwise import floats

Tensor = torch.Tensor
_ORDERED = {torch.float32: torch.int32, torch.float64: torch.int64}
_SIGNED = (torch.int32, torch.int64)
_SEARCHES = 16  # above which sorting is quicker


@serves(lambda x, indices, axis: floats(x) and not floats(indices))
def take_along_axis(x: Tensor, indices: Tensor, axis: int) -> Tensor:
    """torch's, whose indices are int64 and none counts from the end; it checks them on the CPU."""
    index = indices if indices.dtype is torch.int32 else indices.to(torch.int64)
    ones_if_negative = index >> torch.iinfo(index.dtype).bits - 1
    index = index.add(ones_if_negative, alpha=-x.shape[axis]).to(torch.int64)
    last = index.shape[:-1] == x.shape[:-1] and axis == x.ndim - 1
    if x.device.type == "cpu" and (last or index.shape == x.shape):
        return torch.gather(x, axis, index)
    return torch.take_along_dim(x, index, axis)


def _ranks(x: Tensor) -> Tensor:
    """Integers in the order of the floats: -0 as 0, NaN above all."""
    kind = _ORDERED[x.dtype]
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


@serves(floats)
def top_k(x: Tensor, k: int) -> tuple[Tensor, Tensor]:
    """The largest elements, of equal ones the first (`torch.topk` takes any); many by sorting."""
    if x.dtype not in _ORDERED or not 0 < 4 * k <= min(4 * _SEARCHES, x.shape[-1]):
        values, indices = torch.sort(x, dim=-1, descending=True, stable=True)
        return values[..., :k], indices[..., :k].to(torch.int32)
    indices = _searched(x.detach(), k)
    return torch.gather(x, -1, indices), indices.to(torch.int32)


@serves(lambda x, n, axis, _, sparse: n and not sparse and axis == x.ndim and x.dtype in _SIGNED)
def one_hot(x: Tensor, num_classes: int, axis: int, dtype: str, sparse: bool) -> Tensor:
    """Along a new last axis: ones put where they belong."""
    ones = ((x >= 0) & (x < num_classes)).to(DTYPES[dtype])
    index = x.clamp(0, num_classes - 1).to(torch.int64)
    return ones.new_zeros((*x.shape, num_classes)).scatter_(-1, index[..., None], ones[..., None])


NATIVE = {f.__name__: f for f in (take_along_axis, top_k, one_hot)}
NATIVE["cumprod"] = serves(floats)(torch.cumprod)
NATIVE["sort"] = serves(floats)(lambda x, axis: torch.sort(x, dim=axis).values)
