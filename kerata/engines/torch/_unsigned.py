"""Unsigned integers of 16 to 64 bits, of which torch stores the values but computes little.

Modulo 2^n a sum is that of the signed integers of the same bits; with the highest bit flipped these
have the same order. What is neither goes through int64, and for 64 bits through NumPy.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

import numpy as np
import torch

WIDE = {torch.uint16: torch.int16, torch.uint32: torch.int32, torch.uint64: torch.int64}
# the name of a torch function in NumPy, where it is another
_NUMPY = {
    "lt": "less", "pow": "power", "abs": "absolute", "bitwise_right_shift": "right_shift"
}  # fmt: skip
Tensor = torch.Tensor
is_compiling = torch.compiler.is_compiling  # in 0.1 microseconds
Elementwise = Callable[..., Tensor]  # of one or two tensors


def by_signed_bits(function: Elementwise) -> Elementwise:
    """A function that is right modulo 2^n on integers, whatever their sign."""

    @functools.wraps(function)
    def call(*xs: Tensor) -> Tensor:
        # torch refuses the unsigned ones; to ask for the dtype would slow down every addition
        if not is_compiling():  # else it refuses them later
            try:
                return function(*xs)
            except RuntimeError:
                if xs[0].dtype not in WIDE:
                    raise
        dtype = xs[0].dtype
        if dtype not in WIDE:
            return function(*xs)
        return function(*(x.view(WIDE[dtype]) for x in xs)).view(dtype)

    return call


def with_cuda(function: Elementwise) -> Elementwise:
    """`by_signed_bits` where there may be tensors on CUDA, which lacks what the CPU has."""
    return by_signed_bits(function) if torch.cuda.is_available() else function


def by_wider_values(function: Elementwise) -> Elementwise:
    """A function that depends on the sign: through int64, or NumPy for 64 bits."""
    name = function.__name__

    @functools.wraps(function)
    def call(*xs: Tensor) -> Tensor:
        dtype = xs[0].dtype
        if dtype not in WIDE:
            return function(*xs)
        if dtype is torch.uint64:
            with np.errstate(divide="ignore"):
                out = getattr(np, _NUMPY.get(name, name))(*(x.cpu().numpy() for x in xs))
            return torch.from_numpy(np.asarray(out)).to(xs[0].device)
        found = function(*(x.to(torch.int64) for x in xs))
        return found if found.dtype is torch.bool else found.to(dtype)

    return call


def as_signed(x: Tensor) -> Tensor:
    """The bits of an unsigned tensor as signed integers; other tensors as they are."""
    return x.view(WIDE[x.dtype]) if x.dtype in WIDE else x


def from_signed(x: Tensor, dtype: torch.dtype) -> Tensor:
    """The inverse of `as_signed`. (A view as the same dtype would cut off the gradient.)"""
    return x if x.dtype is dtype else x.view(dtype)


def as_ordered_signed(x: Tensor) -> Tensor:
    """An unsigned tensor as signed integers in the same order; other tensors as they are."""
    kind = WIDE.get(x.dtype)
    return x if kind is None else x.view(kind) ^ torch.iinfo(kind).min


def from_ordered_signed(x: Tensor, dtype: torch.dtype) -> Tensor:
    """The inverse of `as_ordered_signed`."""
    return (x ^ torch.iinfo(x.dtype).min).view(dtype) if dtype in WIDE else x
