"""Activations by torch's kernels, for floats."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F

from ...core import Function
from ...engine.kernels import one_axis, serves
from .elementwise import floats

Tensor = torch.Tensor


def gelu(x: Tensor, approximate: bool = True) -> Tensor:
    """By tanh, or exactly."""
    return F.gelu(x, approximate="tanh" if approximate else "none")


def softplus(x: Tensor) -> Tensor:
    """`x` itself where the rest is lost by rounding."""
    return F.softplus(x, 1.0, 40.0 if x.dtype is torch.float64 else 20.0)


@serves(one_axis)
def softmax(x: Tensor, axes: Sequence[int]) -> Tensor:
    """Along the one axis."""
    return torch.softmax(x, axes[0])


@serves(one_axis)
def log_softmax(x: Tensor, axes: Sequence[int]) -> Tensor:
    """Along the one axis."""
    return torch.log_softmax(x, axes[0])


NATIVE: dict[str, Function] = {f.__name__: f for f in (gelu, softplus, softmax, log_softmax)}
NATIVE |= {
    "relu": serves(lambda x: x.dtype is not torch.bool)(torch.relu),
    "relu6": serves(floats)(F.relu6),
    "sigmoid": torch.sigmoid,
    "silu": F.silu,
    "log_sigmoid": F.logsigmoid,
    "mish": F.mish,
    "elu": F.elu,
    "celu": serves(floats)(F.celu),
    "hard_tanh": serves(floats)(F.hardtanh),
    "hard_shrink": serves(floats)(F.hardshrink),
    "soft_shrink": serves(floats)(F.softshrink),
    "leaky_relu": F.leaky_relu,
}
