"""Recurrent layers."""

from ...core.naming import publish
from .bidirectional import *
from .cells import *
from .layers import *
from .rnn import *
from .time_distributed import *

publish(globals())
