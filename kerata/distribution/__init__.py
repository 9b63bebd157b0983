"""Distribution: one program over several devices, the data or the weights split among them.

The engine lays tensors out (`Engine.spread`) and splits the work; layers and the trainer are the
same as on one device.
"""

from __future__ import annotations

from ..core.naming import publish as _publish
from .device_mesh import *
from .devices import *
from .layout_map import *
from .parallel import *
from .tensor_layout import *

_publish(globals())
