"""Layers that change shapes."""

from . import cropping, flatten, up_sampling, zero_padding
from .cropping import *
from .flatten import *
from .up_sampling import *
from .zero_padding import *

__all__ = [
    *cropping.__all__,
    *flatten.__all__,
    *up_sampling.__all__,
    *zero_padding.__all__,
]
