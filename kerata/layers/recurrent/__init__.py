"""Recurrent layers."""

from . import bidirectional, cells, layers, rnn, time_distributed
from .bidirectional import *
from .cells import *
from .layers import *
from .rnn import *
from .time_distributed import *

__all__ = [
    *bidirectional.__all__,
    *cells.__all__,
    *layers.__all__,
    *rnn.__all__,
    *time_distributed.__all__,
]
