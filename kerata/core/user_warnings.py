"""Warnings at the line of the user's that they are about, not at one of kerata's own."""

from __future__ import annotations

import inspect
import warnings

_PASSED_OVER = (__name__.partition(".")[0], "importlib")  # whose frames are not the user's


def warn_user(message: str, category: type[Warning] = UserWarning) -> None:
    """Warn at the innermost line that is not of this package."""
    level, frame = 1, inspect.currentframe()
    while frame and frame.f_globals.get("__name__", "").partition(".")[0] in _PASSED_OVER:
        level, frame = level + 1, frame.f_back
    warnings.warn(message, category, stacklevel=level - (frame is None))
