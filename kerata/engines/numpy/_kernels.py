"""What this engine's kernels share: their guard, their axes and their tables.

A kernel that cannot serve a call (other dtypes, unusual arguments) returns NotImplemented, and the
body of the operation runs; never for the sake of values, since a call that was recorded is replayed
with others. Gradients are functions `(e, g, out, args, saved) -> shares`; a share is an array, a
function that makes one when it is needed, or None.
"""

from __future__ import annotations

import functools
import inspect
import operator
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any, TypeAlias

import numpy as np

from ...core.typing import Array, Axis, Function
from ...engine.autodiff.recording import CustomGradient, without_residuals

Args: TypeAlias = Sequence[Any]
Shares: TypeAlias = Sequence[np.ndarray[Any, Any] | Callable[[], Array] | None]


def without_warnings(function: Function) -> Function:
    """The function, without NumPy's warnings of overflow and the like, as on other engines."""

    @functools.wraps(function, updated=())
    def call(*args: Any, **kwargs: Any) -> Any:
        with np.errstate(all="ignore"):
            return function(*args, **kwargs)

    return call


def on_floats(*operands: str, rank: int = 0) -> Callable[[Function], Function]:
    """A kernel for operands of one dtype, float32 or float64; it declines all others.

    Args:
        operands: names of the operands, of which all but the first may be None; the first argument
            where none is named. The first one has elements.
        rank: the least count of axes of the first one.
    """

    def decorate(kernel: Function) -> Function:
        names = list(inspect.signature(kernel).parameters)
        (at, first), *others = [(names.index(n), n) for n in operands or names[:1]]

        @functools.wraps(kernel)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            x = args[at] if at < len(args) else kwargs.get(first)
            if x is None or x.dtype.char not in "fd" or x.ndim < rank or not x.size:
                return NotImplemented
            for place, name in others:
                y = args[place] if place < len(args) else kwargs.get(name)
                if y is not None and y.dtype is not x.dtype and y.dtype != x.dtype:
                    return NotImplemented
            return kernel(*args, **kwargs)

        return guarded

    return decorate


def axes_of(axis: Axis, rank: int) -> tuple[int, ...] | None:
    """The axes in order; None where one is out of range or named twice, an error of the body's."""
    given = axis if isinstance(axis, (list, tuple)) else range(rank) if axis is None else (axis,)
    axes = [operator.index(a) for a in given]
    found = {a % rank for a in axes if -rank <= a < rank}
    return tuple(sorted(found)) if len(found) == len(axes) else None


def tables(*rooms: ModuleType) -> tuple[dict[str, Function], dict[str, Any]]:
    """(kernels, gradients) by operation, from the `KERNELS` of modules.

    An entry is a kernel, (a kernel, its gradient), or a `CustomGradient` that is both.
    """
    native: dict[str, Function] = {}
    gradients: dict[str, Any] = {}
    for room in rooms:
        for name, entry in room.KERNELS.items():
            if isinstance(entry, CustomGradient):
                entry = without_residuals(entry.forward), entry
            if isinstance(entry, tuple):
                native[name], gradients[name] = entry
            else:
                native[name] = entry
    return native, gradients
