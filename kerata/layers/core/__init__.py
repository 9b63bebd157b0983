"""Core layers."""

from . import dense, einsum_dense, embedding, identity, input_layer, lambda_layer, masking, wrapper
from .dense import *
from .einsum_dense import *
from .embedding import *
from .identity import *
from .input_layer import *
from .lambda_layer import *
from .masking import *
from .wrapper import *

__all__ = [
    *dense.__all__,
    *einsum_dense.__all__,
    *embedding.__all__,
    *identity.__all__,
    *input_layer.__all__,
    *lambda_layer.__all__,
    *masking.__all__,
    *wrapper.__all__,
]
