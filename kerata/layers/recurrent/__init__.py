"""Recurrent layers."""

from ...core.naming import publish as _publish
from .bidirectional import *
from .cells import *
from .conv_lstm import *
from .layers import *
from .rnn import *
from .time_distributed import *

_publish(globals())
