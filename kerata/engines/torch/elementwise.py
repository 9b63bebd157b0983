"""torch's own forms of derived operations: elementwise functions and reductions.

Each takes the arguments of the operation in `ops`, and declines integers where floats are meant.
"""

from __future__ import annotations

import functools

import torch

from ...core.typing import Function

Tensor = torch.Tensor


def on_floats(function: Function) -> Function:
    """A function of floats; for others the operation's body decides."""

    @functools.wraps(function)
    def call(x: Tensor, *args: object, **kwargs: object) -> object:
        return function(x, *args, **kwargs) if x.is_floating_point() else NotImplemented

    return call


def clip(x: Tensor, x_min: object, x_max: object) -> Tensor:
    """Between two numbers, or on one side of one."""
    numbers = (int, float, type(None))
    if isinstance(x_min, numbers) and isinstance(x_max, numbers):
        return torch.clamp(x, x_min, x_max)
    return NotImplemented


def mean(x: Tensor, axes: tuple[int, ...], keepdims: bool) -> Tensor:
    """torch's, of which none is taken over no axes."""
    return torch.mean(x, axes, keepdim=keepdims) if axes else x


def var(x: Tensor, axes: tuple[int, ...], keepdims: bool) -> Tensor:
    """The mean of the squared distances, not corrected."""
    if not axes or not x.numel():  # of which torch warns
        return NotImplemented
    return torch.var(x, axes, correction=0, keepdim=keepdims)


def logsumexp(x: Tensor, axes: tuple[int, ...], keepdims: bool) -> Tensor:
    """torch's, over some axes."""
    return torch.logsumexp(x, axes, keepdim=keepdims) if axes else NotImplemented


NATIVE: dict[str, Function] = {
    name: on_floats(getattr(torch, name))
    for name in (
        "erf erfc erfinv log1p expm1 exp2 log2 rsqrt square not_equal less_equal greater_equal "
        "arctan2 logaddexp logaddexp2"
    ).split()
}
NATIVE |= {f.__name__: on_floats(f) for f in (clip, mean, var, logsumexp)}
