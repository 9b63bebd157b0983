"""Layers that are modules of an engine's own library, on that engine alone."""

from ...core.naming import publish as _publish
from .flax_layer import *
from .jax_layer import *
from .tfsm_layer import *
from .torch_module_wrapper import *

_publish(globals())
