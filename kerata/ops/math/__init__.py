"""Special functions, Fourier transforms, segments."""

from ..linalg.solvers import logdet
from ..numpy.complex import view_as_complex, view_as_real
from . import distances, fourier, ranking, segments, special
from .distances import *
from .fourier import *
from .ranking import *
from .segments import *
from .special import *

__all__ = [
    *distances.__all__,
    *fourier.__all__,
    *ranking.__all__,
    *segments.__all__,
    *special.__all__,
    "logdet",
    "view_as_complex",
    "view_as_real",
]
