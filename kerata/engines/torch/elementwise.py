"""torch's own forms of derived operations: elementwise functions, reductions, order.

Each takes the arguments of the operation in `ops`; it declines with NotImplemented what it has no
form for: integers where floats are meant, operands of different dtypes, several axes.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import torch
import torch.nn.functional as F

from .dtypes import NAMES
from .primitives import scalar

Function = Callable[..., Any]
Tensor = torch.Tensor


def floating(function: Function) -> Function:
    """A function of floats; for others the operation's body decides."""

    @functools.wraps(function)
    def call(x: Tensor, *args: Any, **kwargs: Any) -> Any:
        return function(x, *args, **kwargs) if x.is_floating_point() else NotImplemented

    return call


def pairwise(function: Function) -> Function:
    """A function of two tensors of one float dtype, or of such a tensor and a number."""

    @functools.wraps(function)
    def call(x1: Any, x2: Any) -> Any:
        if not isinstance(x1, Tensor) or not x1.is_floating_point():
            return NotImplemented
        if isinstance(x2, Tensor):
            return function(x1, x2) if x1.dtype is x2.dtype else NotImplemented
        if type(x2) in (int, float):
            return function(x1, scalar(x2, NAMES[x1.dtype]))
        return NotImplemented

    return call


def axes_of(axis: Any, rank: int) -> tuple[int, ...] | None:
    """An axis argument as a tuple; None where there is nothing to reduce."""
    if axis is None:
        found = tuple(range(rank))
    else:
        found = tuple(axis) if hasattr(axis, "__iter__") else (axis,)
    return found or None


# -- elementwise ----------------------------------------------------------------------------------
@floating
def gelu(x: Tensor, approximate: bool = True) -> Any:
    return F.gelu(x, approximate="tanh" if approximate else "none")


@floating
def softplus(x: Tensor) -> Any:
    return F.softplus(x, 1.0, 40.0 if x.dtype is torch.float64 else 20.0)  # x itself beyond


@floating
def leaky_relu(x: Tensor, negative_slope: float = 0.2) -> Any:
    return F.leaky_relu(x, negative_slope)


@floating
def elu(x: Tensor, alpha: float = 1.0) -> Any:
    return F.elu(x, alpha)


@floating
def clip(x: Tensor, x_min: Any, x_max: Any) -> Any:
    numbers = (int, float, type(None))
    if isinstance(x_min, numbers) and isinstance(x_max, numbers):
        return torch.clamp(x, x_min, x_max)
    return NotImplemented


def linear(x: Tensor, kernel: Tensor, bias: Tensor | None = None) -> Any:
    if x.dtype is not kernel.dtype or not x.is_floating_point() or kernel.ndim != 2:
        return NotImplemented
    if bias is None:
        return torch.matmul(x, kernel)
    if bias.dtype is not x.dtype:
        return NotImplemented
    if x.ndim == 2:
        return torch.addmm(bias, x, kernel)
    return F.linear(x, kernel.t(), bias)


# -- reductions -----------------------------------------------------------------------------------
@floating
def mean(x: Tensor, axis: Any = None, keepdims: bool = False) -> Any:
    axes = axes_of(axis, x.ndim)
    return x if axes is None else torch.mean(x, axes, keepdim=keepdims)


@floating
def var(x: Tensor, axis: Any = None, keepdims: bool = False) -> Any:
    axes = axes_of(axis, x.ndim)
    return NotImplemented if axes is None else torch.var(x, axes, correction=0, keepdim=keepdims)


@floating
def logsumexp(x: Tensor, axis: Any = None, keepdims: bool = False) -> Any:
    axes = axes_of(axis, x.ndim)
    return NotImplemented if axes is None else torch.logsumexp(x, axes, keepdim=keepdims)


def softmax(x: Tensor, axis: Any = -1) -> Any:
    if type(axis) is int and x.is_floating_point():
        return torch.softmax(x, axis)
    return NotImplemented


def log_softmax(x: Tensor, axis: Any = -1) -> Any:
    if type(axis) is int and x.is_floating_point():
        return torch.log_softmax(x, axis)
    return NotImplemented


def sum(x: Tensor, axis: Any = None, keepdims: bool = False) -> Any:
    if type(axis) is int and x.is_floating_point():
        return torch.sum(x, axis, keepdims)
    return NotImplemented


def expand_dims(x: Tensor, axis: Any) -> Any:
    return torch.unsqueeze(x, axis) if type(axis) is int else NotImplemented


# -- order and products ---------------------------------------------------------------------------
@floating
def sort(x: Tensor, axis: int | None = -1) -> Any:
    return torch.sort(x.reshape(-1) if axis is None else x, dim=-1 if axis is None else axis).values


@floating
def cumprod(x: Tensor, axis: int | None = None, dtype: Any = None) -> Any:
    if dtype is not None:
        return NotImplemented
    return torch.cumprod(x.reshape(-1) if axis is None else x, 0 if axis is None else axis)


def einsum(subscripts: str, *operands: Any, **kwargs: Any) -> Any:
    tensors = all(isinstance(x, Tensor) and x.is_floating_point() for x in operands)
    if kwargs or not tensors or len({x.dtype for x in operands}) > 1:
        return NotImplemented
    return torch.einsum(subscripts, *operands)


NATIVE: dict[str, Function] = {
    **{
        name: floating(getattr(torch, name))
        for name in "sigmoid erf erfc log1p expm1 exp2 log2 rsqrt square".split()
    },
    **{
        function.__name__: function
        for function in (
            gelu, softplus, leaky_relu, elu, clip, linear, mean, var, logsumexp, softmax,
            log_softmax, sum, expand_dims, sort, cumprod, einsum,
        )
    },
    **{
        name: pairwise(getattr(torch, name))
        for name in (
            "not_equal less_equal greater_equal greater arctan2 logaddexp logaddexp2 fmod"
        ).split()
    },
    "relu": torch.relu,
    "relu6": floating(F.relu6),
    "silu": floating(F.silu),
    "log_sigmoid": floating(F.logsigmoid),
    "mish": floating(F.mish),
    "erfinv": floating(torch.erfinv),
}  # fmt: skip
