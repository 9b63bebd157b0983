"""Convolutional layers."""

from ...core.naming import publish as _publish
from .convolution import *
from .convolution_transpose import *
from .depthwise import *
from .separable import *

_publish(globals())
