"""Moments and normalizations by torch's kernels."""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F

from ...engine.kernels import fit, serves, some_axes, trailing
from .elementwise import floats, not_empty

Tensor = torch.Tensor


def _wide(x: Tensor, axes: tuple[int, ...], keepdims: bool, synchronized: bool) -> bool:
    return x.dtype in (torch.float32, torch.float64) and not synchronized


@serves(some_axes, _wide, not_empty)
def moments(
    x: Tensor, axes: tuple[int, ...], keepdims: bool, synchronized: bool
) -> tuple[Tensor, Tensor]:
    """Both at once."""
    variance, average = torch.var_mean(x, axes, correction=0, keepdim=keepdims)
    return average, variance


def _last(x: Tensor, *rest: Any) -> bool:
    *parameters, axes, _ = rest
    last = floats(x) and trailing(x, axes)
    return last and fit(x, x.shape[axes[0] :], *parameters)


@serves(_last)
def layer_normalization(
    x: Tensor, gamma: Tensor | None, beta: Tensor | None, axes: tuple[int, ...], epsilon: float
) -> Tensor:
    """Over the last axes."""
    return F.layer_norm(x, x.shape[axes[0] :], gamma, beta, epsilon)


@serves(_last)
def rms_normalization(
    x: Tensor, scale: Tensor | None, axes: tuple[int, ...], epsilon: float
) -> Tensor:
    """Over the last axes."""
    return F.rms_norm(x, x.shape[axes[0] :], scale, epsilon)


def _constant(
    x: Tensor, mean: Tensor, variance: Tensor, axis: int, offset: Any, scale: Any, epsilon: float
) -> bool:
    usual = x.ndim > 1 and floats(x) and fit(x, (x.shape[axis],), mean, variance, offset, scale)
    return usual and not (mean.requires_grad or variance.requires_grad)


@serves(_constant)
def batch_normalization(
    x: Tensor, mean: Tensor, variance: Tensor, axis: int, offset: Tensor | None,
    scale: Tensor | None, epsilon: float,
) -> Tensor:  # fmt: skip
    """torch's kernel for inference, which takes the moments for constants."""
    y = torch.batch_norm(
        x.movedim(axis, 1), scale, offset, mean, variance, False, 0.0, epsilon, False
    )
    return y.movedim(1, axis)


def _several(
    x: Tensor, axis: int, offset: Any = None, scale: Any = None, epsilon: float = 1e-3,
    synchronized: bool = False,
) -> bool:  # fmt: skip
    channels = x.shape[axis]
    several = x.numel() >= 2 * channels > 0 and not synchronized
    return several and floats(x) and fit(x, (channels,), offset, scale)


@serves(_several)
def batch_normalization_training(
    x: Tensor, axis: int, offset: Tensor | None = None, scale: Tensor | None = None,
    epsilon: float = 1e-3, synchronized: bool = False,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
    """torch's kernel for training; as running averages of momentum one it returns the moments."""
    channels = x.shape[axis]
    rows = x.numel() // channels
    mean, variance = x.new_zeros(channels), x.new_zeros(channels)
    y = torch.batch_norm(
        x.movedim(axis, 1), scale, offset, mean, variance, True, 1.0, epsilon, False
    )
    return y.movedim(1, axis), mean, variance * ((rows - 1) / rows)


_ALL = (moments, layer_normalization, rms_normalization, batch_normalization)
NATIVE = {f.__name__: f for f in (*_ALL, batch_normalization_training)}
