"""Unsigned integers of 16 to 64 bits, of which torch stores the values but computes little.

Sums and the like are those of the signed integers of the same width; comparisons, quotients and
shifts go through int64, and for 64 bits through NumPy.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch

WIDE = {torch.uint16: torch.int16, torch.uint32: torch.int32, torch.uint64: torch.int64}
# the name of a torch function in NumPy, where it is another
_NUMPY = {
    "lt": "less", "eq": "equal", "pow": "power", "amax": "max", "amin": "min", "abs": "absolute",
    "sgn": "sign",
    "bitwise_left_shift": "left_shift", "bitwise_right_shift": "right_shift",
}  # fmt: skip
Function = Callable[..., Any]


def modular(function: Function) -> Function:
    """A function that is right modulo 2^n on integers, whatever their sign."""

    def call(a: Any, b: Any = None) -> Any:
        try:  # torch refuses the unsigned ones; to ask for the dtype would slow down every addition
            return function(a) if b is None else function(a, b)
        except RuntimeError:
            dtype = a.dtype
            if dtype not in WIDE:
                raise
        xs = (a,) if b is None else (a, b)
        return function(*(x.view(WIDE[dtype]) for x in xs)).view(dtype)

    return call


def ordered(function: Function) -> Function:
    """An elementwise function that depends on the sign."""

    def call(*xs: Any) -> Any:
        dtype = xs[0].dtype
        return widened(function, *xs) if dtype in WIDE else function(*xs)

    return call


def widened(function: Function, *xs: Any) -> Any:
    """Through int64, or NumPy for 64 bits."""
    dtype = xs[0].dtype
    if dtype is torch.uint64:
        return _by_numpy(function, *xs)
    out = function(*(x.to(torch.int64) for x in xs))
    return out if out.dtype is torch.bool else out.to(dtype)


def _by_numpy(function: Function, *xs: Any) -> Any:
    name = function.__name__
    out = getattr(np, _NUMPY.get(name, name))(*(x.cpu().numpy() for x in xs))
    return torch.from_numpy(np.asarray(out)).to(xs[0].device)


def signed(x: Any) -> Any:
    """The bits of an unsigned tensor as signed integers; other tensors as they are."""
    return x.view(WIDE[x.dtype]) if x.dtype in WIDE else x


def unsigned(x: Any, dtype: torch.dtype) -> Any:
    """The inverse of `signed`. (A view as the same dtype would cut off the gradient.)"""
    return x if x.dtype is dtype else x.view(dtype)


def flipped(x: Any) -> Any:
    """An unsigned tensor as signed integers in the same order; other tensors as they are."""
    if x.dtype not in WIDE:
        return x
    kind = WIDE[x.dtype]
    return x.view(kind) ^ torch.iinfo(kind).min


def unflipped(x: Any, dtype: torch.dtype) -> Any:
    """The inverse of `flipped`."""
    return (x ^ torch.iinfo(x.dtype).min).view(dtype) if dtype in WIDE else x
