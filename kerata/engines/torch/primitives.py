"""The primitives on torch tensors, as far as torch's own functions are not what is asked for."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F

from ...core import Array, Shape, canonical, fitted, settings
from ...engine.host import host_array
from ._unsigned import (
    WIDE,
    Elementwise,
    as_ordered_signed,
    as_signed,
    by_wider_values,
    from_ordered_signed,
    from_signed,
)
from .dtypes import DTYPES, EXTENDED, NAMES, device_of, device_scope

Tensor = torch.Tensor
_slice = type(np.s_[:])  # `slice` is a primitive here
_scalars: dict[tuple[Any, str], Tensor] = {}


def tensor(x: Any, dtype: str | None = None) -> Tensor:
    """A tensor on the device in force. NumPy arrays are shared, not copied, where torch can."""
    kind, device = type(x), device_scope.device
    if isinstance(x, Tensor):
        found = x
    elif kind in (bool, int, float):
        name = dtype or (settings.floatx if kind is float else host_array(x).dtype.name)
        return torch.tensor(fitted(x, name), dtype=DTYPES[name], device=device)
    elif isinstance(x, (list, tuple)) and any(isinstance(a, Tensor) for a in x):
        return torch.stack([tensor(a, dtype) for a in x])
    else:
        found = _from_array(x if kind is np.ndarray else host_array(x, dtype))
    found = found if found.device == device else _moved(found, device)
    return found if dtype is None else cast(found, dtype)


def _moved(x: Tensor, device: torch.device) -> Tensor:
    """On another device; to CUDA by pages that stay in place, so that nobody waits for it."""
    if device.type == "cuda" and x.device.type == "cpu" and not device_scope.tracing:
        return x.pin_memory().to(device, non_blocking=True)
    return x.to(device)


def _from_array(x: Array) -> Tensor:
    if x.dtype.isbuiltin != 1 and (name := canonical(x.dtype)) in EXTENDED:
        return torch.from_numpy(x.view(f"i{x.itemsize}").copy()).view(DTYPES[name])
    if not x.dtype.isnative:
        x = x.astype(x.dtype.newbyteorder("="))
    refused = not x.flags.writeable or any(s < 0 for s in x.strides)
    return torch.from_numpy(x.copy() if refused else x)


def scalar(value: bool | int | float, dtype: str) -> Tensor:
    """A number as a tensor without axes, remembered: torch takes it quicker than the number."""
    found = _scalars.get(key := (value or str(value), dtype))  # -0.0 is not 0.0, nor False 0
    if found is None:
        found = torch.tensor(value, dtype=DTYPES[dtype])
        if torch._C._len_torch_dispatch_stack() or torch.is_inference_mode_enabled():
            return found
        if len(_scalars) >= 4096:
            _scalars.clear()
        _scalars[key] = found
    return found


def numpy(x: Tensor) -> Array:
    """The values as an array; of floats that NumPy lacks as float32."""
    if device_scope.tracing:
        raise RuntimeError("Values are not known while a step is traced.")
    if NAMES[x.dtype] in EXTENDED:
        x = x.float()
    return x.numpy(force=True)  # off the device, without history


def is_tensor(x: object) -> bool:
    """Whether this is a torch tensor, a Parameter included."""
    return isinstance(x, Tensor)


def shape(x: Tensor) -> Shape:
    """The sizes."""
    return tuple(x.shape)


def dtype(x: Tensor) -> str:
    """The name of the dtype."""
    return NAMES[x.dtype]


def cast(x: Tensor, dtype: str) -> Tensor:
    """torch's conversion; floats go to unsigned integers by way of int64, which wraps."""
    wanted = DTYPES[dtype]
    if wanted in WIDE and x.is_floating_point():
        x = x.to(torch.int64)
    if x.is_complex() and not wanted.is_complex and wanted is not torch.bool:
        x = x.real  # in silence
    if dtype == "float8_e4m3fn":  # beyond, torch returns the largest number, all others NaN
        x = torch.where(x.abs() <= 464, x, torch.nan)
    return x.to(wanted)


def to_device(x: Tensor, device: str) -> Tensor:
    """On another device, or the tensor itself."""
    return x.to(device_of(device))


def full(shape: Sequence[int], value: bool | int | float, dtype: str) -> Tensor:
    """Filled with one number."""
    return torch.full(tuple(shape), value, dtype=DTYPES[dtype], device=device_scope.device)


def arange(start: float, stop: float, step: float, dtype: str) -> Tensor:
    """Computed in int64 or float64 where torch has no range of the dtype, or a coarse one."""
    kind = DTYPES[dtype]
    wide = kind
    if kind in WIDE or kind is torch.bool:
        wide = torch.int64
    elif kind in (torch.float16, torch.bfloat16) or kind.is_complex:
        wide = torch.float64
    return torch.arange(start, stop, step, dtype=wide, device=device_scope.device).to(kind)


def sum(x: Tensor, axis: tuple[int, ...], keepdims: bool = False) -> Tensor:
    """torch sums integers in int64 unless told."""
    if x.is_floating_point():
        return torch.sum(x, axis, keepdim=keepdims) if axis else x
    kind = torch.int32 if x.dtype is torch.bool else x.dtype
    if not axis:
        return x.to(kind)
    if kind in WIDE:
        return torch.sum(as_signed(x), axis, keepdim=keepdims, dtype=WIDE[kind]).view(kind)
    return torch.sum(x, axis, keepdim=keepdims, dtype=kind)


def prod(x: Tensor, axis: tuple[int, ...], keepdims: bool = False) -> Tensor:
    """torch takes one axis at a time."""
    kind = torch.int32 if x.dtype is torch.bool else x.dtype
    if kind in WIDE:
        return prod(as_signed(x), axis, keepdims).view(kind)
    x = x.to(kind)
    for a in sorted(axis, reverse=True):
        x = torch.prod(x, a, keepdim=keepdims, dtype=kind)
    return x


def _extreme(reduce: Callable[..., Tensor]) -> Callable[..., Tensor]:
    def call(x: Tensor, axis: tuple[int, ...], keepdims: bool = False) -> Tensor:
        """Ties share the gradient."""
        if not axis:
            return x
        return from_ordered_signed(reduce(as_ordered_signed(x), axis, keepdim=keepdims), x.dtype)

    return call


max, min = _extreme(torch.amax), _extreme(torch.amin)


def argmax(x: Tensor, axis: int, keepdims: bool = False) -> Tensor:
    """torch has none of bools, and returns int64."""
    x = x.to(torch.uint8) if x.dtype is torch.bool else as_ordered_signed(x)
    return torch.argmax(x, axis, keepdim=keepdims).to(torch.int32)


def cumsum(x: Tensor, axis: int) -> Tensor:
    """torch sums integers in int64 unless told."""
    if x.dtype in WIDE:
        return torch.cumsum(as_signed(x), axis, dtype=WIDE[x.dtype]).view(x.dtype)
    return torch.cumsum(x, axis, dtype=torch.int32 if x.dtype is torch.bool else x.dtype)


def argsort(x: Tensor, axis: int) -> Tensor:
    """torch puts NaN last, too."""
    return torch.sort(as_ordered_signed(x), dim=axis, stable=True).indices.to(torch.int32)


def matmul(a: Tensor, b: Tensor) -> Tensor:
    """Integers go through float64 on devices that multiply floats alone; of bools, any of all."""
    if a.is_floating_point():
        return torch.matmul(a, b)
    if a.dtype in WIDE:
        return matmul(as_signed(a), as_signed(b)).view(a.dtype)
    if a.dtype is torch.bool:
        return torch.matmul(a.to(torch.float32), b.to(torch.float32)) > 0
    if a.device.type != "cpu" and not a.is_complex():
        return torch.matmul(a.to(torch.float64), b.to(torch.float64)).to(a.dtype)
    return torch.matmul(a, b)


def slice(
    x: Tensor, start: Sequence[int], stop: Sequence[int | None], step: Sequence[int]
) -> Tensor:
    """Steps backwards, which torch lacks, are a slice flipped; unsigned integers flip as signed."""
    cut = [
        _slice(i, j, k) if k > 0 else _slice(0 if j is None else j + 1, i + 1)
        for i, j, k in zip(start, stop, step)
    ]
    x, backwards = x[tuple(cut)], [axis for axis, k in enumerate(step) if k < 0]
    if not backwards:
        return x
    x = from_signed(torch.flip(as_signed(x), backwards), x.dtype)
    return x[tuple([_slice(None, None, -k if k < 0 else 1) for k in step])]


def pad(x: Tensor, widths: Sequence[tuple[int, int]], value: bool | int | float = 0) -> Tensor:
    """torch counts from the last axis."""
    return F.pad(x, [n for pair in reversed(widths) for n in pair], value=value)


def take(x: Tensor, indices: Tensor, axis: int) -> Tensor:
    """Rows of a float matrix by `embedding`: its gradient is twice as quick as `index_select`'s."""
    if indices.dtype not in (torch.int32, torch.int64):
        indices = indices.to(torch.int64)
    if axis == 0 and x.ndim == 2 and x.is_floating_point():
        return F.embedding(indices, x)
    shape = x.shape
    found = from_signed(torch.index_select(as_signed(x), axis, indices.reshape(-1)), x.dtype)
    if indices.ndim == 1:
        return found
    return found.reshape((*shape[:axis], *indices.shape, *shape[axis + 1 :]))


_REDUCTIONS = {"max": "amax", "min": "amin", "mul": "prod"}


def scatter(x: Tensor, indices: Tensor, updates: Tensor, mode: str) -> Tensor:
    """A function of torch's for each mode."""
    kind, index = x.dtype, indices.to(torch.int64)
    if kind is torch.bool:
        out = scatter(x.to(torch.uint8), indices, updates.to(torch.uint8), mode)
        return out.to(torch.bool)
    if mode in ("set", "add"):
        put = torch.index_copy if mode == "set" else torch.index_add
        return from_signed(put(as_signed(x), 0, index, as_signed(updates)), kind)
    turn, back = (
        (as_ordered_signed, from_ordered_signed) if mode != "mul" else (as_signed, from_signed)
    )
    index = index.reshape(-1, *(1 for _ in x.shape[1:])).expand(updates.shape)
    out = torch.scatter_reduce(turn(x), 0, index, turn(updates), _REDUCTIONS[mode])
    return back(out, kind)


def isnan(x: Tensor) -> Tensor:
    """Integers have none."""
    whole = not (x.is_floating_point() or x.is_complex())
    return torch.zeros_like(x, dtype=torch.bool) if whole else torch.isnan(x)


def sign(x: Tensor) -> Tensor:
    """Of NaN it is NaN, where torch returns zero."""
    if x.is_floating_point():
        return torch.where(x == x, torch.sign(x), x)
    return torch.sgn(x) if x.is_complex() else _sign(x)


_sign = by_wider_values(torch.sign)


def floor_divide(a: Tensor, b: Tensor) -> Tensor:
    """Integers divided by zero give zero, as in NumPy, where torch raises."""
    return torch.floor_divide(a, b) if a.is_floating_point() else _quotient(a, b)


def remainder(a: Tensor, b: Tensor) -> Tensor:
    """The sign of the divisor; integers by zero give zero, as in NumPy, where torch raises."""
    return torch.remainder(a, b) if a.is_floating_point() else _rest(a, b)


def _of_integers(function: Elementwise) -> Elementwise:
    @functools.wraps(function)
    def call(a: Tensor, b: Tensor) -> Tensor:
        try:
            return function(a, b)
        except RuntimeError:
            zero = b == 0
            return function(a, torch.where(zero, 1, b)).masked_fill(zero, 0).to(a.dtype)

    return by_wider_values(call)


_quotient, _rest = _of_integers(torch.floor_divide), _of_integers(torch.remainder)


def absolute(x: Tensor) -> Tensor:
    """Of booleans, which torch refuses, they themselves."""
    return x if x.dtype is torch.bool else _absolute(x)


_absolute = by_wider_values(torch.abs)
