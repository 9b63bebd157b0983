"""Core layers."""

from ...core.naming import publish as _publish
from .dense import *
from .einsum_dense import *
from .embedding import *
from .identity import *
from .input_layer import *
from .lambda_layer import *
from .masking import *
from .reversible_embedding import *
from .wrapper import *

_publish(globals())
