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

from ..core import Function


def serves(*conditions: Callable[..., Any]) -> Callable[[Function], Function]:
    """A kernel for calls of whose arguments all of these hold."""
    first, *others = conditions

    def decorate(kernel: Function) -> Function:
        @functools.wraps(kernel, updated=())
        def call(*args: Any) -> Any:
            if not first(*args):
                return NotImplemented
            for holds in others:
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


def trailing(x: Any, axes: Sequence[int]) -> bool:
    """Whether axes, which are sorted, are the last ones."""
    return len(axes) > 0 and axes[0] == len(x.shape) - len(axes)


def fit(x: Any, shape: Any, *parameters: Any) -> bool:
    """Whether all parameters, but those that are None, have x's dtype and this shape."""
    dtype = x.dtype
    for p in parameters:
        if p is not None and (getattr(p, "dtype", None) != dtype or p.shape != shape):
            return False
    return True
