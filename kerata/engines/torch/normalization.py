"""Moments and normalizations by torch's kernels."""

from __future__ import annotations

import torch
import torch.nn.functional as F

Tensor = torch.Tensor


def moments(
    x: Tensor, axes: tuple[int, ...], keepdims: bool, synchronized: bool
) -> tuple[Tensor, Tensor]:
    """Both at once."""
    if not axes or synchronized or x.dtype not in (torch.float32, torch.float64):
        return NotImplemented
    if not x.numel():  # of which torch warns
        return NotImplemented
    variance, average = torch.var_mean(x, axes, correction=0, keepdim=keepdims)
    return average, variance


def _trailing(x: Tensor, axes: tuple[int, ...]) -> tuple[int, ...] | None:
    """The sizes of the axes where they are the last ones."""
    first = x.ndim - len(axes)
    return tuple(x.shape[first:]) if axes and axes == tuple(range(first, x.ndim)) else None


def _fit(x: Tensor, shape: tuple[int, ...], *parameters: object) -> bool:
    return x.is_floating_point() and all(
        p is None or (isinstance(p, Tensor) and p.dtype is x.dtype and tuple(p.shape) == shape)
        for p in parameters
    )


def layer_normalization(
    x: Tensor, gamma: Tensor | None, beta: Tensor | None, axes: tuple[int, ...], epsilon: float
) -> Tensor:
    """Over the last axes."""
    shape = _trailing(x, axes)
    if shape is None or not _fit(x, shape, gamma, beta):
        return NotImplemented
    return F.layer_norm(x, shape, gamma, beta, epsilon)


def rms_normalization(
    x: Tensor, scale: Tensor | None, axes: tuple[int, ...], epsilon: float
) -> Tensor:
    """Over the last axes."""
    shape = _trailing(x, axes)
    if shape is None or not _fit(x, shape, scale):
        return NotImplemented
    return F.rms_norm(x, shape, scale, epsilon)


def batch_normalization(
    x: Tensor, mean: Tensor, variance: Tensor, axis: int, offset: Tensor | None = None,
    scale: Tensor | None = None, epsilon: float = 1e-3,
) -> Tensor:  # fmt: skip
    """torch's kernel for inference, which takes the moments for constants."""
    if x.ndim < 2 or not _fit(x, (x.shape[axis],), mean, variance, offset, scale):
        return NotImplemented
    if mean.requires_grad or variance.requires_grad:
        return NotImplemented
    y = torch.batch_norm(
        x.movedim(axis, 1), scale, offset, mean, variance, False, 0.0, epsilon, False
    )
    return y.movedim(1, axis)


def batch_normalization_training(
    x: Tensor, axis: int, offset: Tensor | None = None, scale: Tensor | None = None,
    epsilon: float = 1e-3, synchronized: bool = False,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
    """torch's kernel for training; as running averages of momentum one it returns the moments."""
    channels = x.shape[axis]
    rows = x.numel() // channels if channels else 0
    if synchronized or rows < 2 or not _fit(x, (channels,), offset, scale):
        return NotImplemented
    mean, variance = x.new_zeros(channels), x.new_zeros(channels)
    y = torch.batch_norm(
        x.movedim(axis, 1), scale, offset, mean, variance, True, 1.0, epsilon, False
    )
    return y.movedim(1, axis), mean, variance * ((rows - 1) / rows)


NATIVE = {
    f.__name__: f
    for f in (
        moments, layer_normalization, rms_normalization, batch_normalization,
        batch_normalization_training,
    )
}  # fmt: skip
