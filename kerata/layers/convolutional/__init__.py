"""Convolutional layers."""

from ...core.naming import publish
from .convolution import *
from .convolution_transpose import *
from .depthwise import *
from .separable import *

publish(globals())
