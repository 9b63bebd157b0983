"""Layers that merge several inputs."""

from ...core.naming import publish
from .concatenation import *
from .dot_product import *
from .elementwise import *

publish(globals())
