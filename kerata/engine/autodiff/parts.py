"""What the rules of gradients are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from ...core import COMPLEX, Tensor
from ..hooks import Engine

E: TypeAlias = Engine[Tensor]  # what computes
Indices: TypeAlias = Sequence[int]
Ends: TypeAlias = Sequence[int | None]
Rule: TypeAlias = Callable[..., Any]


class Patch:
    """A gradient that is zero but in a slice, kept so that many are added into one buffer."""

    __slots__ = ("g", "like", "start", "stop", "step")

    def __init__(self, g: Tensor, like: Tensor, start: Indices, stop: Ends, step: Indices) -> None:
        self.g, self.like, self.start, self.stop, self.step = g, like, start, stop, step


def number(e: E, value: float, like: Tensor) -> Any:
    """A number as an operand beside `like`."""
    return e.scalar(value, e.dtype(like))


def zeros(e: E, like: Tensor) -> Tensor:
    """Zeros of this shape and dtype."""
    return e.full(tuple(e.shape(like)), 0, e.dtype(like))


def zero_of(e: E, like: Tensor) -> Tensor:
    """A zero of this dtype, without axes."""
    return e.full((), 0, e.dtype(like))


def fit(e: E, g: Tensor, like: Tensor) -> Tensor:
    """`g` summed over the axes along which `like` was broadcast."""
    want, have = tuple(e.shape(like)), tuple(e.shape(g))
    if want == have:
        return g
    lead = len(have) - len(want)
    axes = [*range(lead)]
    axes += [i + lead for i, n in enumerate(want) if n == 1 and have[i + lead] != 1]
    return e.reshape(e.sum(g, tuple(axes)), want)


def spread(e: E, g: Tensor, x: Tensor, axis: Sequence[int]) -> Tensor:
    """`g`, a reduction of `x`, along the reduced axes again."""
    shape = tuple(e.shape(x))
    kept = tuple(1 if i in axis else n for i, n in enumerate(shape))
    return e.broadcast_to(e.reshape(g, kept), shape)


def swap(e: E, x: Tensor) -> Tensor:
    """`x` with its last two axes exchanged."""
    n = len(e.shape(x))
    return e.permute(x, (*range(n - 2), n - 1, n - 2))


def flip(e: E, x: Tensor, axis: int) -> Tensor:
    """`x` with one axis reversed."""
    shape = tuple(e.shape(x))
    if shape[axis] == 0:
        return x
    start, stop, step = [0] * len(shape), list(shape), [1] * len(shape)
    start[axis], stop[axis], step[axis] = shape[axis] - 1, None, -1  # type: ignore[call-overload]
    return e.slice(x, tuple(start), tuple(stop), tuple(step))


def real(e: E, g: Tensor, like: Tensor) -> Tensor:
    """A complex gradient of something real: its real part."""
    return e.cast(g, e.dtype(like)) if e.dtype(g) in COMPLEX else g
