"""Special functions, Fourier transforms, segments."""

from ...core.naming import publish as _publish
from ..linalg.solvers import logdet as logdet
from ..numpy.complex import view_as_complex as view_as_complex
from ..numpy.complex import view_as_real as view_as_real
from .distances import *
from .fourier import *
from .incomplete_gamma import *
from .ranking import *
from .segments import *
from .special import *

_publish(globals())
