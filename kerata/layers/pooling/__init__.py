"""Pooling layers."""

from ...core.naming import publish as _publish
from .adaptive_pooling import *
from .average_pooling import *
from .max_pooling import *

_publish(globals())
