"""Small data sets for first models and for tests."""

from __future__ import annotations

from . import digits as digits
from . import mnist as mnist
