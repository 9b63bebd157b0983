"""Linear algebra."""

from ...core.naming import publish as _publish
from .factorizations import *
from .jacobians import *
from .norms import *
from .solvers import *

_publish(globals())
