"""What this engine's kernels share: their conditions and the types of gradients.

Gradients are functions `(e, g, out, args, saved) -> shares`; a share is an array, a
function that makes one when it is needed, or None.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import numpy as np

from ...core import Array, Function

Args: TypeAlias = Sequence[Any]
Shares: TypeAlias = Sequence[np.ndarray[Any, Any] | Callable[[], Array] | None]


def without_warnings(function: Function) -> Function:
    """The function, without NumPy's warnings of overflow and the like, as on other engines."""

    @functools.wraps(function, updated=())
    def call(*args: Any, **kwargs: Any) -> Any:
        with np.errstate(all="ignore"):
            return function(*args, **kwargs)

    return call


def floats(x: Array, *_: Any) -> bool:
    """Some elements of float32 or float64; other dtypes are the body's."""
    return x.dtype.char in "fd" and x.size > 0


def rows(x: Array, *_: Any) -> bool:
    """Such floats with an axis or more, of which NumPy's functions make no scalars."""
    return x.dtype.char in "fd" and x.size > 0 and x.ndim > 0


def outputs(target: Array, output: Array, *_: Any) -> bool:
    """The second operand is such floats."""
    return floats(output)
