"""Layers that change shapes."""

from ...core.naming import publish
from .cropping import *
from .flatten import *
from .up_sampling import *
from .zero_padding import *

publish(globals())
