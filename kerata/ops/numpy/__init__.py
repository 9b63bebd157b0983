"""NumPy's functions: `ops.numpy.add` is `ops.add`."""

from ...core.naming import publish as _publish
from .._base.convert import copy as copy
from ..linalg.solvers import slogdet as slogdet
from .arithmetic import *
from .bits import *
from .complex import *
from .contraction import *
from .creation import *
from .cumulative import *
from .diagonals import *
from .exponential import *
from .indexing import *
from .item import *
from .joining import *
from .layout import *
from .logic import *
from .nan import *
from .padding import *
from .piecewise import *
from .products import *
from .reductions import *
from .searching import *
from .sets import *
from .sorting import *
from .statistics import *
from .trigonometry import *
from .vectorizing import *
from .window_functions import *

_publish(globals())
