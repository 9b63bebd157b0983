"""Texts and sequences made ready."""

from . import sequence as sequence
from . import text as text
