"""torch's own forms of derived operations: elementwise functions and reductions.

Each takes the arguments of the operation in `ops`, and declines integers where floats are meant.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable

import torch

from ...core.typing import Axis, Function

Tensor = torch.Tensor


def on_floats(function: Function) -> Function:
    """A function of floats; for others the operation's body decides."""

    @functools.wraps(function)
    def call(x: Tensor, *args: object, **kwargs: object) -> object:
        return function(x, *args, **kwargs) if x.is_floating_point() else NotImplemented

    return call


def axes_of(axis: Axis, rank: int) -> tuple[int, ...] | None:
    """An axis argument as a tuple; None where there is nothing to reduce."""
    if axis is None:
        found = tuple(range(rank))
    else:
        found = tuple(axis) if isinstance(axis, Iterable) else (axis,)
    return found or None


def clip(x: Tensor, x_min: object, x_max: object) -> Tensor:
    """Between two numbers, or on one side of one."""
    numbers = (int, float, type(None))
    if isinstance(x_min, numbers) and isinstance(x_max, numbers):
        return torch.clamp(x, x_min, x_max)
    return NotImplemented


def mean(x: Tensor, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """torch's, of which none is taken over no axes."""
    axes = axes_of(axis, x.ndim)
    return x if axes is None else torch.mean(x, axes, keepdim=keepdims)


def var(x: Tensor, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The mean of the squared distances, not corrected."""
    axes = axes_of(axis, x.ndim)
    return NotImplemented if axes is None else torch.var(x, axes, correction=0, keepdim=keepdims)


def logsumexp(x: Tensor, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """torch's, over some axes."""
    axes = axes_of(axis, x.ndim)
    return NotImplemented if axes is None else torch.logsumexp(x, axes, keepdim=keepdims)


NATIVE: dict[str, Function] = {
    name: on_floats(getattr(torch, name))
    for name in (
        "erf erfc erfinv log1p expm1 exp2 log2 rsqrt square not_equal less_equal greater_equal "
        "arctan2 logaddexp logaddexp2"
    ).split()
}
NATIVE |= {f.__name__: on_floats(f) for f in (clip, mean, var, logsumexp)}
