"""Pooling layers."""

from . import average_pooling, max_pooling
from .average_pooling import *
from .max_pooling import *

__all__ = [
    *average_pooling.__all__,
    *max_pooling.__all__,
]
