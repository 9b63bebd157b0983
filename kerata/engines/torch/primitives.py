"""The primitives on torch tensors, as far as torch's own functions are not what is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F

from ...core.context import settings
from ...engine.host import host_array
from ._unsigned import WIDE, flipped, ordered, signed, unflipped, unsigned
from .dtypes import DTYPES, NAMES, device_of, place

_NUMBERS = {bool: "bool", int: "int32"}
_scalars: dict[Any, torch.Tensor] = {}


def tensor(x: Any, dtype: str | None = None) -> torch.Tensor:
    """A tensor on the device in force. NumPy arrays are shared, not copied, where torch can."""
    if isinstance(x, torch.Tensor):
        found = x.to(place.device) if x.device != place.device else x
        return found if dtype is None else found.to(DTYPES[dtype])
    kind = type(x)
    if kind is np.ndarray:
        found = _from_array(x, dtype)
        return found if place.device.type == "cpu" else found.to(place.device)
    if kind in (bool, int, float):
        name = dtype or _NUMBERS.get(kind) or settings.floatx
        return torch.tensor(x, dtype=DTYPES[name], device=place.device)
    if isinstance(x, (list, tuple)) and any(isinstance(a, torch.Tensor) for a in x):
        return torch.stack([tensor(a, dtype) for a in x])
    found = _from_array(host_array(x), dtype)
    return found if place.device.type == "cpu" else found.to(place.device)


def _from_array(x: Any, dtype: str | None) -> torch.Tensor:
    kind = x.dtype.kind
    if kind not in "biufc":
        if x.dtype.name != "bfloat16":
            raise ValueError(f"An array of dtype {x.dtype} cannot become a tensor.")
        found = torch.from_numpy(x.view(np.int16).copy()).view(torch.bfloat16)
        return found if dtype is None else found.to(DTYPES[dtype])
    if not x.dtype.isnative:
        x = x.astype(x.dtype.newbyteorder("="))
    if not x.flags.writeable or any(s < 0 for s in x.strides):
        x = x.copy()
    found = torch.from_numpy(x)
    return found if dtype is None else found.to(DTYPES[dtype])


def scalar(value: bool | int | float, dtype: str) -> torch.Tensor:
    """A number as a tensor without axes, remembered: torch takes it quicker than the number."""
    key = (value or str(value), dtype)  # zeros differ in their sign, False is not 0
    found = _scalars.get(key)
    if found is None:
        found = torch.scalar_tensor(value, dtype=DTYPES[dtype])
        if torch._C._len_torch_dispatch_stack() or torch.is_inference_mode_enabled():
            return found
        if len(_scalars) >= 4096:
            _scalars.clear()
        _scalars[key] = found
    return found


def numpy(x: torch.Tensor) -> Any:
    """The values as an array; of bfloat16, which NumPy lacks, as float32."""
    if place.tracing:
        raise RuntimeError("Values are not known while a step is traced.")
    if x.dtype is torch.bfloat16:
        x = x.float()
    return x.numpy(force=True)  # off the device, without history


def is_tensor(x: Any) -> bool:
    """Whether this is a torch tensor, a Parameter included."""
    return isinstance(x, torch.Tensor)


def shape(x: torch.Tensor) -> tuple[int, ...]:
    """The sizes."""
    return tuple(x.shape)


def dtype(x: torch.Tensor) -> str:
    """The name of the dtype."""
    return NAMES[x.dtype]


def cast(x: torch.Tensor, dtype: str) -> torch.Tensor:
    """torch's conversion; floats go to unsigned integers by way of int64, which wraps."""
    wanted = DTYPES[dtype]
    if wanted in WIDE and x.is_floating_point():
        x = x.to(torch.int64)
    if x.is_complex() and not wanted.is_complex and wanted is not torch.bool:
        x = x.real  # in silence
    return x.to(wanted)


def to_device(x: torch.Tensor, device: str) -> torch.Tensor:
    """On another device, or the tensor itself."""
    return x.to(device_of(device))


def full(shape: Sequence[int], value: bool | int | float, dtype: str) -> torch.Tensor:
    """Filled with one number."""
    return torch.full(tuple(shape), value, dtype=DTYPES[dtype], device=place.device)


def arange(start: float, stop: float, step: float, dtype: str) -> torch.Tensor:
    """Computed in int64 or float64 where torch has no range of the dtype, or a coarse one."""
    kind = DTYPES[dtype]
    wide = kind
    if kind in WIDE or kind is torch.bool:
        wide = torch.int64
    elif kind in (torch.float16, torch.bfloat16) or kind.is_complex:
        wide = torch.float64
    found = torch.arange(start, stop, step, dtype=wide, device=place.device)
    return found if wide is kind else found.to(kind)


def sum(x: torch.Tensor, axis: Sequence[int], keepdims: bool = False) -> torch.Tensor:
    """torch sums integers in int64 unless told."""
    if x.is_floating_point():
        return torch.sum(x, axis, keepdim=keepdims) if axis else x
    kind = torch.int32 if x.dtype is torch.bool else x.dtype
    if not axis:
        return x.to(kind)
    if kind in WIDE:
        return torch.sum(signed(x), axis, keepdim=keepdims, dtype=WIDE[kind]).view(kind)
    return torch.sum(x, axis, keepdim=keepdims, dtype=kind)


def prod(x: torch.Tensor, axis: Sequence[int], keepdims: bool = False) -> torch.Tensor:
    """torch takes one axis at a time."""
    kind = torch.int32 if x.dtype is torch.bool else x.dtype
    if kind in WIDE:
        return prod(signed(x), axis, keepdims).view(kind)
    x = x.to(kind)
    for a in sorted(axis, reverse=True):
        x = torch.prod(x, a, keepdim=keepdims, dtype=kind)
    return x


def max(x: torch.Tensor, axis: Sequence[int], keepdims: bool = False) -> torch.Tensor:
    """Ties share the gradient."""
    if not axis:
        return x
    return unflipped(torch.amax(flipped(x), axis, keepdim=keepdims), x.dtype)


def min(x: torch.Tensor, axis: Sequence[int], keepdims: bool = False) -> torch.Tensor:
    """Ties share the gradient."""
    if not axis:
        return x
    return unflipped(torch.amin(flipped(x), axis, keepdim=keepdims), x.dtype)


def argmax(x: torch.Tensor, axis: int, keepdims: bool = False) -> torch.Tensor:
    """torch has none of bools, and gives int64."""
    x = x.to(torch.uint8) if x.dtype is torch.bool else flipped(x)
    return torch.argmax(x, axis, keepdim=keepdims).to(torch.int32)


def cumsum(x: torch.Tensor, axis: int) -> torch.Tensor:
    """torch sums integers in int64 unless told."""
    if x.dtype in WIDE:
        return torch.cumsum(signed(x), axis, dtype=WIDE[x.dtype]).view(x.dtype)
    return torch.cumsum(x, axis, dtype=torch.int32 if x.dtype is torch.bool else x.dtype)


def argsort(x: torch.Tensor, axis: int) -> torch.Tensor:
    """torch puts NaN last, too."""
    return torch.sort(flipped(x), dim=axis, stable=True).indices.to(torch.int32)


def matmul(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Integers go through float64 on devices that multiply floats alone; of bools, any of all."""
    if a.is_floating_point():
        return torch.matmul(a, b)
    if a.dtype in WIDE:
        return matmul(signed(a), signed(b)).view(a.dtype)
    if a.dtype is torch.bool:
        return torch.matmul(a.to(torch.float32), b.to(torch.float32)) > 0
    if a.device.type != "cpu" and not a.is_complex():
        return torch.matmul(a.to(torch.float64), b.to(torch.float64)).to(a.dtype)
    return torch.matmul(a, b)


def slice(
    x: torch.Tensor, start: Sequence[int], stop: Sequence[int | None], step: Sequence[int]
) -> torch.Tensor:
    """Steps backwards, which torch lacks, are a slice flipped; unsigned integers flip as signed."""
    backwards, shape = [], x.shape
    for axis, (i, j, k) in enumerate(zip(start, stop, step)):
        if k < 0:
            backwards.append(axis)
        elif k > 1:
            x = x[(*(_ALL for _ in range(axis)), _slice(i, j, k))]
        elif i or j != shape[axis]:
            x = x.narrow(axis, i, (shape[axis] if j is None else j) - i)
    for axis in backwards:
        i, j, k = start[axis], stop[axis], -step[axis]
        low = 0 if j is None else j + 1
        part = x.narrow(axis, low, i + 1 - low)
        x = unsigned(torch.flip(signed(part), (axis,)), x.dtype)
        if k > 1:
            x = x[(*(_ALL for _ in range(axis)), _slice(None, None, k))]
    return x


def pad(
    x: torch.Tensor, widths: Sequence[tuple[int, int]], value: bool | int | float = 0
) -> torch.Tensor:
    """torch counts from the last axis."""
    flat = [n for pair in reversed(widths) for n in pair]
    return F.pad(x, flat, value=value)


def take(x: torch.Tensor, indices: torch.Tensor, axis: int) -> torch.Tensor:
    """Rows of a float matrix by `embedding`: its gradient is twice as quick as `index_select`'s."""
    if indices.dtype not in (torch.int32, torch.int64):
        indices = indices.to(torch.int64)
    if axis == 0 and x.ndim == 2 and x.is_floating_point():
        return F.embedding(indices, x)
    shape = x.shape
    found = unsigned(torch.index_select(signed(x), axis, indices.reshape(-1)), x.dtype)
    if indices.ndim == 1:
        return found
    return found.reshape((*shape[:axis], *indices.shape, *shape[axis + 1 :]))


_REDUCTIONS = {"max": "amax", "min": "amin", "mul": "prod"}


def scatter(
    x: torch.Tensor, indices: torch.Tensor, updates: torch.Tensor, mode: str
) -> torch.Tensor:
    """A function of torch's for each mode."""
    kind, index = x.dtype, indices.to(torch.int64)
    if kind is torch.bool:
        out = scatter(x.to(torch.uint8), indices, updates.to(torch.uint8), mode)
        return out.to(torch.bool)
    if mode in ("set", "add"):
        put = torch.index_copy if mode == "set" else torch.index_add
        return unsigned(put(signed(x), 0, index, signed(updates)), kind)
    turn, back = (flipped, unflipped) if mode != "mul" else (signed, unsigned)
    index = index.reshape(-1, *(1 for _ in x.shape[1:])).expand(updates.shape)
    out = torch.scatter_reduce(turn(x), 0, index, turn(updates), _REDUCTIONS[mode])
    return back(out, kind)


_ALL, _slice = np.s_[:], type(np.s_[:])  # `slice` is a primitive here


def isnan(x: torch.Tensor) -> torch.Tensor:
    """Integers have none."""
    if x.is_floating_point() or x.is_complex():
        return torch.isnan(x)
    return torch.zeros_like(x, dtype=torch.bool)


def sign(x: torch.Tensor) -> torch.Tensor:
    """Of NaN it is NaN, where torch gives zero."""
    if x.is_floating_point():
        return torch.where(x == x, torch.sign(x), x)
    return torch.sgn(x) if x.is_complex() else _sign(x)


_sign = ordered(torch.sign)


def floor_divide(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Integers divided by zero give zero, as in NumPy, where torch raises."""
    if a.is_floating_point():
        return torch.floor_divide(a, b)
    return _guarded(torch.floor_divide, a, b)


def remainder(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """The sign of the divisor; integers by zero give zero, as in NumPy, where torch raises."""
    if a.is_floating_point():
        return torch.remainder(a, b)
    return _guarded(torch.remainder, a, b)


def _guarded(function: Any, a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    kind = a.dtype
    if kind in WIDE:
        if kind is torch.uint64:
            a, b = (x.cpu() for x in (a, b))
            name = function.__name__
            with np.errstate(divide="ignore"):
                out = getattr(np, name)(a.numpy(), b.numpy())
            return torch.from_numpy(np.asarray(out)).to(place.device)
        a, b = a.to(torch.int64), b.to(torch.int64)
    try:
        out = function(a, b)
    except RuntimeError:
        zero = b == 0
        out = function(a, torch.where(zero, 1, b)).masked_fill(zero, 0)
    return out.to(kind)
