"""torch's own forms of derived operations: elementwise functions and reductions."""

from __future__ import annotations

from typing import Any

import torch

from ...core import Function
from ...engine.kernels import serves, some_axes

Tensor = torch.Tensor
_NUMBERS = {int, float, bool, type(None)}


def floats(x: Tensor, *_: object) -> bool:
    """Floats, of which integers know in the operation's body what they become."""
    return x.is_floating_point()


def not_empty(x: Tensor, *_: Any) -> bool:
    """There are elements, without which torch warns of moments."""
    return x.numel() > 0


def numbers(x: Tensor, *bounds: Any) -> bool:
    """All but the first argument are numbers or None, one of them a number."""
    kinds = {*map(type, bounds)}
    return kinds <= _NUMBERS and kinds != {type(None)}


def mean(x: Tensor, axes: tuple[int, ...], keepdims: bool) -> Tensor:
    """torch's, of which none is taken over no axes."""
    return torch.mean(x, axes, keepdim=keepdims) if axes else x


@serves(floats, some_axes, not_empty)
def var(x: Tensor, axes: tuple[int, ...], keepdims: bool) -> Tensor:
    """The mean of the squared distances, not corrected."""
    return torch.var(x, axes, correction=0, keepdim=keepdims)


NATIVE: dict[str, Function] = {
    name: getattr(torch, name)
    for name in "erf erfc erfinv log1p expm1 exp2 log2 rsqrt arctan2 logaddexp logaddexp2".split()
}
NATIVE |= {
    name: serves(floats)(getattr(torch, name))
    for name in "square not_equal less_equal greater_equal".split()
}
NATIVE |= {
    "clip": serves(floats, numbers)(torch.clamp),
    "mean": serves(floats)(mean),
    "var": var,
    "logsumexp": serves(floats, some_axes)(torch.logsumexp),
}
