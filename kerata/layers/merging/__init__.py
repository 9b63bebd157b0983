"""Layers that merge several inputs."""

from . import concatenation, dot_product, elementwise
from .concatenation import *
from .dot_product import *
from .elementwise import *

__all__ = [
    *concatenation.__all__,
    *dot_product.__all__,
    *elementwise.__all__,
]
