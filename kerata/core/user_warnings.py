"""Warnings at the line of the user's that they are about, not at one of kerata's own."""

from __future__ import annotations

import inspect
import sys
import warnings

# The packages whose frames are not the user's; the loader adds those of an engine.
passed_over = {__name__.partition(".")[0], "numpy", *sys.stdlib_module_names}


def warn_user(message: str, category: type[Warning] = UserWarning) -> None:
    """Warn at the innermost line that is not of this package or a library that it calls."""
    level, frame = 1, inspect.currentframe()
    while frame and frame.f_globals.get("__name__", "").partition(".")[0] in passed_over:
        level, frame = level + 1, frame.f_back
    warnings.warn(message, category, stacklevel=level - (frame is None))
