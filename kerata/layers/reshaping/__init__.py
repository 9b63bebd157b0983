"""Layers that change shapes."""

from ...core.naming import publish as _publish
from .cropping import *
from .flatten import *
from .reconstruct_patches import *
from .up_sampling import *
from .zero_padding import *

_publish(globals())
