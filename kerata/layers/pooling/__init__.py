"""Pooling layers."""

from ...core.naming import publish
from .average_pooling import *
from .max_pooling import *

publish(globals())
