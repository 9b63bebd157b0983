"""Layers that prepare data."""

from ...core.naming import publish as _publish
from .category_encoding import *
from .discretization import *
from .hashing import *
from .lookup import *
from .normalization import *
from .rescaling import *
from .resizing import *
from .text_vectorization import *

_publish(globals())
