"""Layers that merge several inputs."""

from ...core.naming import publish as _publish
from .concatenation import *
from .dot_product import *
from .elementwise import *

_publish(globals())
