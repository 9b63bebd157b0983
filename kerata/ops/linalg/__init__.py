"""Linear algebra."""

from ...core.naming import publish
from .factorizations import *
from .jacobians import *
from .norms import *
from .solvers import *

publish(globals())
