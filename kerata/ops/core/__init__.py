"""Control flow, slices and conversions."""

from .._base.convert import (
    cast,
    convert_to_numpy,
    convert_to_tensor,
    dtype,
    is_tensor,
    saturate_cast,
    stop_gradient,
)
from ..numpy.joining import unstack
from ..numpy.layout import shape
from . import control, rearrangement, slicing
from .control import *
from .rearrangement import *
from .slicing import *

__all__ = [
    *control.__all__,
    *rearrangement.__all__,
    *slicing.__all__,
    "cast",
    "convert_to_numpy",
    "convert_to_tensor",
    "dtype",
    "is_tensor",
    "saturate_cast",
    "shape",
    "stop_gradient",
    "unstack",
]
