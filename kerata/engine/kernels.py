"""Which calls an engine's kernel serves, said where it is defined.

A kernel is called by position, with what its operation made of the user's arguments. Where one of
its conditions does not hold the body of the operation runs instead. Conditions are functions of the
same arguments: of dtypes, shapes and settings, never of values, since a recorded call is replayed
with others.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

from ..core.typing import Function


def serves(*conditions: Callable[..., Any]) -> Callable[[Function], Function]:
    """A kernel for calls of whose arguments all of these hold."""

    def decorate(kernel: Function) -> Function:
        @functools.wraps(kernel, updated=())
        def call(*args: Any) -> Any:
            for holds in conditions:
                if not holds(*args):
                    return NotImplemented
            return kernel(*args)

        return call

    return decorate


# -- conditions -----------------------------------------------------------------------------------
def one_axis(x: Any, axes: Sequence[int], *_: Any) -> bool:
    """One axis is named."""
    return len(axes) == 1


def some_axes(x: Any, axes: Sequence[int], *_: Any) -> bool:
    """One axis or more are named, which an operation of no axes may have."""
    return len(axes) > 0


def alike(x: Any, *others: Any) -> bool:
    """Whether all others, but those that are None, have the first one's dtype."""
    return all([y is None or getattr(y, "dtype", None) == x.dtype for y in others])


def shaped(shape: Sequence[int], *parameters: Any) -> bool:
    """Whether all parameters, but those that are None, have this shape."""
    return all([p is None or tuple(p.shape) == tuple(shape) for p in parameters])


def trailing(x: Any, axes: Sequence[int]) -> bool:
    """Whether the axes are the last ones, in order."""
    rank = len(x.shape)
    return len(axes) > 0 and tuple(axes) == tuple(range(rank - len(axes), rank))
