"""What an engine is: the protocol; engines that infer, record or differentiate; variables."""

from .autodiff import tape
from .hooks import *
from .kernels import *
from .sparse_tensor import *
from .spec.graph import *
from .spec.spec import *
from .spec.symbol import *
from .variable import *
from .windows import *

Engine.reverse_mode = tape
