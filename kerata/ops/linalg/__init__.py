"""Linear algebra."""

from . import factorizations, jacobians, norms, solvers
from .factorizations import *
from .jacobians import *
from .norms import *
from .solvers import *

__all__ = [
    *factorizations.__all__,
    *jacobians.__all__,
    *norms.__all__,
    *solvers.__all__,
]
