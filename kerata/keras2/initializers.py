"""Initializers as Keras 2.3 named them."""

from .. import initializers as _modern
from ..initializers import *

zero, one = _modern.Zeros, _modern.Ones
uniform, normal = _modern.RandomUniform, _modern.RandomNormal
