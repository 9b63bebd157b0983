"""Activations by torch's kernels, for floats."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from ...core.typing import Function
from .elementwise import on_floats

Tensor = torch.Tensor


def gelu(x: Tensor, approximate: bool = True) -> Tensor:
    """By tanh where it may be approximate."""
    return F.gelu(x, approximate="tanh" if approximate else "none")


def softplus(x: Tensor) -> Tensor:
    """x itself where the rest is lost by rounding."""
    return F.softplus(x, 1.0, 40.0 if x.dtype is torch.float64 else 20.0)


def leaky_relu(x: Tensor, negative_slope: float = 0.2) -> Tensor:
    """torch's default of the slope is another."""
    return F.leaky_relu(x, negative_slope)


def elu(x: Tensor, alpha: float = 1.0) -> Tensor:
    """`alpha` is a number."""
    return F.elu(x, alpha)


def softmax(x: Tensor, axes: tuple[int, ...]) -> Tensor:
    """Over one axis."""
    return torch.softmax(x, axes[0]) if len(axes) == 1 else NotImplemented


def log_softmax(x: Tensor, axes: tuple[int, ...]) -> Tensor:
    """Over one axis."""
    return torch.log_softmax(x, axes[0]) if len(axes) == 1 else NotImplemented


NATIVE: dict[str, Function] = {
    f.__name__: on_floats(f) for f in (gelu, softplus, leaky_relu, elu, softmax, log_softmax)
}
NATIVE |= {
    "relu": torch.relu,
    "relu6": on_floats(F.relu6),
    "sigmoid": on_floats(torch.sigmoid),
    "silu": on_floats(F.silu),
    "log_sigmoid": on_floats(F.logsigmoid),
    "mish": on_floats(F.mish),
}
