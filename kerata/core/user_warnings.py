"""Warnings at the line of the user's that they are about, not at one of kerata's own, nor of a
library that called it back.
"""

from __future__ import annotations

import inspect
import os
import warnings
from types import FrameType

import numpy as np

_PASSED_OVER = (__name__.partition(".")[0], "importlib")  # whose frames are not the user's
# the folders of Python's own modules, and of installed packages
_LIBRARIES = os.path.dirname(os.__file__), os.path.dirname(os.path.dirname(np.__file__))


def _is_users(frame: FrameType) -> bool:
    ours = frame.f_globals.get("__name__", "").partition(".")[0] in _PASSED_OVER
    return not ours and not frame.f_code.co_filename.startswith(_LIBRARIES)


def warn_user(message: str, category: type[Warning] = UserWarning) -> None:
    """Warn at the innermost line that is neither of this package nor of an installed one."""
    level, frame = 1, inspect.currentframe()
    while frame and not _is_users(frame):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, category, stacklevel=level - (frame is None))
