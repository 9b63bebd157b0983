"""Functions of NumPy without warnings of overflow and the like, as on other engines."""

from __future__ import annotations

import contextvars
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

    @functools.wraps(function, updated=())
    def call(*args: Any) -> Any:
        token = _extobj_contextvar.set(_SILENT)
        try:
            return function(*args)
        finally:
            _extobj_contextvar.reset(token)

    return call


def at_once(function: Callable[..., Any]) -> Callable[..., Any]:
    """The same in half the time; a RuntimeError where another thread is at it."""
    return quiet(function) if _extobj_contextvar is None else functools.partial(_run, function)


_SILENT = None if _extobj_contextvar is None else _make_extobj(all="ignore")
_run = contextvars.Context().run  # of one thread at a time
if _extobj_contextvar is not None:
    _run(_extobj_contextvar.set, _SILENT)
