"""Functions of NumPy without warnings of overflow and the like, as on other engines."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import numpy as np

try:  # what `np.errstate` sets, in half its time, which is longer than that of a small `np.exp`
    from numpy._core.umath import _extobj_contextvar, _make_extobj
except ImportError:
    _extobj_contextvar = None


def quiet(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function, without warnings."""
    if _extobj_contextvar is None:
        silent: Callable[..., Any] = np.errstate(all="ignore")(function)
        return silent
    enter, leave = _extobj_contextvar.set, _extobj_contextvar.reset

    @functools.wraps(function, updated=())
    def call(*args: Any) -> Any:
        token = enter(_SILENT)
        try:
            return function(*args)
        finally:
            leave(token)

    return call


_SILENT = None if _extobj_contextvar is None else _make_extobj(all="ignore")
