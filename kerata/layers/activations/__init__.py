"""Activation layers."""

from . import activation, rectifiers, softmax
from .activation import *
from .rectifiers import *
from .softmax import *

__all__ = [
    *activation.__all__,
    *rectifiers.__all__,
    *softmax.__all__,
]
