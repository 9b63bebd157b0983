"""Normalization layers."""

from . import batch_normalization, group_normalization, layer_normalization, unit_normalization
from .batch_normalization import *
from .group_normalization import *
from .layer_normalization import *
from .unit_normalization import *

__all__ = [
    *batch_normalization.__all__,
    *group_normalization.__all__,
    *layer_normalization.__all__,
    *unit_normalization.__all__,
]
