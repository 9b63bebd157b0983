"""Layers that prepare data."""

from . import category_encoding, normalization, rescaling, resizing
from .category_encoding import *
from .normalization import *
from .rescaling import *
from .resizing import *

__all__ = [
    *category_encoding.__all__,
    *normalization.__all__,
    *rescaling.__all__,
    *resizing.__all__,
]
