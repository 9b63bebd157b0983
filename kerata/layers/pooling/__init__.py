"""Pooling layers."""

from ...core.naming import publish as _publish
from .average_pooling import *
from .max_pooling import *

_publish(globals())
