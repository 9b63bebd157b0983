"""Layers that prepare data."""

from ...core.naming import publish as _publish
from .category_encoding import *
from .normalization import *
from .rescaling import *
from .resizing import *

_publish(globals())
