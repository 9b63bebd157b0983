"""Updates of optimizers on flat buffers."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import torch

from ...core import Function
from ...engine import serves

Tensor = torch.Tensor
_flatten, _unflatten = torch._C._nn.flatten_dense_tensors, torch._C._nn.unflatten_dense_tensors


def flat_base(tensors: Sequence[Tensor]) -> Tensor | None:
    """The flat tensor of which these are all views, in order and without gaps, if there is one."""
    base = tensors[0]._base
    if base is None or base.ndim != 1 or not base.is_contiguous():
        return None
    at = base.storage_offset()
    for t in tensors:
        if t._base is not base or t.storage_offset() != at or not t.is_contiguous():
            return None
        at += t.numel()
    return base if at - base.storage_offset() == base.numel() else None


def joined(tensors: Sequence[Tensor]) -> Tensor:
    """All elements in one flat tensor."""
    base = flat_base(tensors)
    return _flatten(list(tensors)) if base is None else base


def split(flat: Tensor, like: Sequence[Tensor]) -> list[Tensor]:
    """The inverse: views of these shapes."""
    return list(_unflatten(flat, list(like)))


def _rows(fn: Function, *columns: Sequence[Tensor]) -> bool:
    """Two rows or more, of tensors of one shape each."""
    if len(columns[0]) < 2 or len({len(column) for column in columns}) > 1:
        return False
    rows = zip(*columns)
    return all(isinstance(t, Tensor) and t.shape == row[0].shape for row in rows for t in row)


@serves(_rows)
def multi_map(fn: Function, *columns: Sequence[Tensor]) -> list[list[Tensor]]:
    """Rows of one dtype are joined, mapped by one call, and given back as views."""
    kinds: dict[tuple[torch.dtype, ...], list[int]] = {}
    for i, row in enumerate(zip(*columns)):
        kinds.setdefault(tuple([t.dtype for t in row]), []).append(i)
    if len(kinds) == 1:
        return _mapped(fn, columns)
    found: dict[int, list[Tensor]] = {}  # the results of each row
    for rows in kinds.values():
        parts = _mapped(fn, [[column[i] for i in rows] for column in columns])
        found.update(zip(rows, map(list, zip(*parts))))
    return [list(column) for column in zip(*(found[i] for i in range(len(columns[0]))))]


def _mapped(fn: Function, columns: Sequence[Sequence[Tensor]]) -> list[list[Tensor]]:
    out = fn(*(joined(column) for column in columns))
    return [split(flat, columns[0]) for flat in (out if isinstance(out, (list, tuple)) else (out,))]


def _plain(
    parameter: Tensor, gradient: Tensor, m: Tensor, v: Tensor, rate: Any, *numbers: Any
) -> bool:
    """Floats of one wide dtype, of which none is differentiated, and numbers."""
    scalar = isinstance(rate, float) or (isinstance(rate, Tensor) and not rate.ndim)
    return (
        parameter.dtype in (torch.float32, torch.float64)
        and parameter.dtype is gradient.dtype is m.dtype is v.dtype
        and scalar
        and all([isinstance(n, (int, float)) for n in numbers])
        and not any([getattr(t, "requires_grad", False) for t in (parameter, gradient, rate)])
    )


@functools.cache
def _endless(device: torch.device) -> Tensor:
    return torch.full((), 1e30, device=device)


@serves(_plain)
def adam_update(
    parameter: Tensor, gradient: Tensor, m: Tensor, v: Tensor, rate: float | Tensor,
    beta_1: float = 0.9, beta_2: float = 0.999, epsilon: float = 1e-7,
) -> tuple[Tensor, ...]:  # fmt: skip
    """torch's fused kernel on copies, at an endless step, for the correction is in the rate."""
    out = [t.clone(memory_format=torch.contiguous_format) for t in (parameter, m, v)]
    torch._fused_adam_(
        [out[0]], [gradient.contiguous()], [out[1]], [out[2]], [], [_endless(parameter.device)],
        lr=rate, beta1=beta_1, beta2=beta_2, weight_decay=0.0, eps=epsilon, amsgrad=False,
        maximize=False,
    )  # fmt: skip
    return tuple(out)


NATIVE = {"multi_map": multi_map, "adam_update": adam_update}
