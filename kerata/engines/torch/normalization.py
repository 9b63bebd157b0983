"""Moments, normalizations and attention by torch's kernels."""

from __future__ import annotations

import weakref
from typing import Any

import torch
import torch.nn.functional as F

from ...core.context import settings
from ...engine.variable import Variable
from .elementwise import axes_of

Tensor = torch.Tensor


class _Moments(torch.autograd.Function):
    """Mean and variance of each channel, by the kernel of batch normalization.

    `var_mean` over the leading axes takes ten times as long.
    """

    @staticmethod
    def forward(ctx: Any, x: Tensor, axis: int) -> tuple[Tensor, Tensor]:
        average, variance = torch.batch_norm_update_stats(x.movedim(axis, 1), None, None, 0.0)
        ctx.axis = axis
        ctx.save_for_backward(x, average)
        return average, variance

    @staticmethod
    def backward(ctx: Any, of_mean: Tensor, of_variance: Tensor) -> tuple[Tensor, None]:
        x, average = ctx.saved_tensors
        shape = [1] * x.ndim
        shape[ctx.axis] = -1
        away = x - average.view(shape)
        count = x.numel() // average.numel()
        slope = torch.addcmul(of_mean.view(shape), away, of_variance.view(shape), value=2)
        return slope / count, None


def _channel(x: Tensor, axes: tuple[int, ...]) -> int | None:
    """The axis that is left where all others are reduced."""
    kept = set(range(x.ndim)) - {a % x.ndim for a in axes}
    return kept.pop() if len(kept) == 1 and x.ndim > 1 and x.numel() else None


def moments(x: Tensor, axes: Any, keepdims: bool = False, synchronized: bool = False) -> Any:
    """Those of all axes but one remember of what they are, for `batch_normalization`."""
    found = axes_of(axes, x.ndim)
    if found is None or synchronized or x.dtype not in (torch.float32, torch.float64):
        return NotImplemented
    if max(found) >= x.ndim or min(found) < -x.ndim:
        return NotImplemented
    axis = None if keepdims else _channel(x, found)
    if axis is None:
        variance, average = torch.var_mean(x, found, correction=0, keepdim=keepdims)
        return average, variance
    average, variance = _Moments.apply(x, axis)
    average.moments_of = variance.moments_of = (weakref.ref(x), axis)
    return average, variance


def _trailing(x: Tensor, axis: Any) -> tuple[int, ...] | None:
    """The sizes of the axes where they are the last ones."""
    axes = axes_of(axis, x.ndim)
    if axes is None:
        return None
    found = sorted(a % x.ndim for a in axes)
    return tuple(x.shape[found[0] :]) if found == list(range(found[0], x.ndim)) else None


def _fit(x: Tensor, shape: tuple[int, ...] | None, *parameters: Any) -> bool:
    if shape is None or not x.is_floating_point():
        return False
    return all(
        p is None or (isinstance(p, Tensor) and p.dtype is x.dtype and tuple(p.shape) == shape)
        for p in parameters
    )


def layer_normalization(
    x: Tensor,
    gamma: Any = None,
    beta: Any = None,
    axis: Any = -1,
    epsilon: Any = None,
    **kwargs: Any,
) -> Any:
    """Over the last axes."""
    shape = _trailing(x, axis)
    if kwargs or not _fit(x, shape, gamma, beta):
        return NotImplemented
    return F.layer_norm(x, shape, gamma, beta, settings.epsilon if epsilon is None else epsilon)


def rms_normalization(x: Tensor, scale: Any = None, axis: Any = -1, epsilon: Any = None) -> Any:
    """Over the last axes."""
    shape = _trailing(x, axis)
    if not _fit(x, shape, scale):
        return NotImplemented
    return F.rms_norm(x, shape, scale, settings.epsilon if epsilon is None else epsilon)


def batch_normalization(
    x: Tensor,
    mean: Tensor,
    variance: Tensor,
    axis: int,
    offset: Any = None,
    scale: Any = None,
    epsilon: float = 1e-3,
) -> Any:
    """torch's kernel: for training where the moments are x's own, else for inference.

    Its gradient for training has the moments' part in it; for inference they must be constants.
    """
    offset, scale = (p.value if isinstance(p, Variable) else p for p in (offset, scale))
    if not isinstance(axis, int) or mean.ndim != 1 or x.ndim < 2:
        return NotImplemented
    if not _fit(x, (x.shape[axis],), mean, variance, offset, scale):
        return NotImplemented
    channels = x.movedim(axis, 1)
    kinds = [getattr(m, "moments_of", None) for m in (mean, variance)]
    if kinds[0] is not None and kinds[0] is kinds[1] and kinds[0][0]() is x:
        if kinds[0][1] == axis % x.ndim and x.numel() > x.shape[axis]:
            y = torch.batch_norm(channels, scale, offset, None, None, True, 0.0, epsilon, False)
            return y.movedim(1, axis)
    if not (mean.requires_grad or variance.requires_grad):
        y = torch.batch_norm(channels, scale, offset, mean, variance, False, 0.0, epsilon, False)
        return y.movedim(1, axis)
    factor = torch.rsqrt(variance + epsilon)
    if scale is not None:
        factor = factor * scale
    shape = [1] * x.ndim
    shape[axis] = -1
    y = (x - mean.view(shape)) * factor.view(shape)
    return y if offset is None else y + offset.view(shape)


def dot_product_attention(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    bias: Any = None,
    mask: Any = None,
    scale: float | None = None,
    is_causal: bool = False,
    flash_attention: bool | None = None,
    attn_logits_soft_cap: float | None = None,
) -> Any:
    """torch's fused kernel; a mask becomes a finite bias."""
    same = query.dtype is key.dtype is value.dtype and query.is_floating_point()
    if not same or attn_logits_soft_cap is not None or not query.ndim == key.ndim == 4:
        return NotImplemented
    if query.shape[2] % key.shape[2]:
        return NotImplemented
    q, k, v = (x.transpose(1, 2) for x in (query, key, value))
    if k.shape[1] != q.shape[1]:
        repeats = q.shape[1] // k.shape[1]
        k, v = (x.repeat_interleave(repeats, 1) for x in (k, v))
    added = None if bias is None else bias.to(query.dtype)
    if mask is not None:
        mask = mask.to(torch.bool)
        mask = mask.reshape((*(1 for _ in range(4 - mask.ndim)), *mask.shape))
    if is_causal and (mask is not None or added is not None):
        below = torch.ones(q.shape[2], k.shape[2], dtype=torch.bool, device=q.device).tril()
        mask, is_causal = below if mask is None else mask & below, False
    if mask is not None:
        least = -(2.0**100) if q.dtype in (torch.float32, torch.float64) else -3e4
        hidden = torch.zeros((), dtype=q.dtype, device=q.device)
        added = torch.where(mask, hidden if added is None else added, least)
        # A query of no key gets the mean of the values, and passes no gradient on. Its logits are
        # zeros: beside huge ones the kernel's backward pass loses the logarithm of their number.
        some = mask.any(-1, keepdim=True)
        q, added = torch.where(some, q, 0.0), torch.where(some, added, hidden)
    if added is not None and added.ndim < 4:
        added = added.reshape((*(1 for _ in range(4 - added.ndim)), *added.shape))
    y = F.scaled_dot_product_attention(q, k, v, added, is_causal=is_causal, scale=scale)
    return y.transpose(1, 2)


NATIVE = {
    function.__name__: function
    for function in (
        moments, layer_normalization, rms_normalization, batch_normalization, dot_product_attention,
    )
}  # fmt: skip
