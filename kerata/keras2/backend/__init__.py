"""Keras 2.3's `keras.backend`, known as `K`, on every engine.

A function that is given tensors or arrays computes on the engine in force. Given symbols, or
variables outside of any call, it records a node, as graphs of that time did; `K.function` and
`K.eval` compute what was recorded, with the values that variables have then.
"""

from ...core.naming import publish as _publish
from .control import *
from .convolution import *
from .creation import *
from .ctc import *
from .derivatives import *
from .elementwise import *
from .functions import *
from .images import *
from .later import *
from .loops import *
from .neural import *
from .phases import *
from .products import *
from .random import *
from .reductions import *
from .session import *
from .shapes import *
from .variables import *

_publish(globals())
