"""What this engine's kernels share: their conditions and the types of gradients.

Gradients are functions `(e, g, out, args, saved) -> shares`; a share is an array, a
function that makes one when it is needed, or None.
"""

from __future__ import annotations

import contextvars
import functools
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import numpy as np

from ...core import Array, Function

Args: TypeAlias = Sequence[Any]
Shares: TypeAlias = Sequence[np.ndarray[Any, Any] | Callable[[], Array] | None]


def _silence() -> tuple[contextvars.ContextVar[Any], Any] | None:
    """The variable in which NumPy 2 keeps what it does about errors, and its value for nothing."""
    context = contextvars.copy_context()
    context.run(np.seterr, all="ignore")
    return next((pair for pair in context.items() if pair[0].name.startswith("numpy.ufunc")), None)


_SILENCE = _silence()


def without_warnings(function: Function) -> Function:
    """The function, without NumPy's warnings of overflow and the like, as on other engines.

    A replay, which is without them as a whole, calls what is `unguarded`.
    """
    if _SILENCE is None:
        guarded = np.errstate(all="ignore")(function)
    else:  # in a tenth of the time of `np.errstate`
        variable, nothing = _SILENCE
        enter, leave = variable.set, variable.reset

        @functools.wraps(function, updated=())
        def guarded(*args: Any, **kwargs: Any) -> Any:
            token = enter(nothing)
            try:
                return function(*args, **kwargs)
            finally:
                leave(token)

    guarded.unguarded = function  # type: ignore[attr-defined]
    return guarded


def floats(x: Array, *_: Any) -> bool:
    """Some elements of float32 or float64; other dtypes are the body's."""
    return x.dtype.char in "fd" and x.size > 0


def rows(x: Array, *_: Any) -> bool:
    """Such floats with an axis or more, of which NumPy's functions make no scalars."""
    return x.dtype.char in "fd" and x.size > 0 and x.ndim > 0


def outputs(target: Array, output: Array, *_: Any) -> bool:
    """The second operand is such floats."""
    return floats(output)
