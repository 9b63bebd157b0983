"""Convolutional layers."""

from . import convolution, convolution_transpose, depthwise, separable
from .convolution import *
from .convolution_transpose import *
from .depthwise import *
from .separable import *

__all__ = [
    *convolution.__all__,
    *convolution_transpose.__all__,
    *depthwise.__all__,
    *separable.__all__,
]
