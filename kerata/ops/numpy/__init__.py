"""NumPy's functions: `ops.numpy.add` is `ops.add`."""

from .._base.convert import copy
from ..linalg.solvers import slogdet
from . import (
    arithmetic,
    bits,
    complex,
    contraction,
    creation,
    cumulative,
    diagonals,
    exponential,
    indexing,
    item,
    joining,
    layout,
    logic,
    nan,
    piecewise,
    products,
    reductions,
    searching,
    sets,
    sorting,
    statistics,
    trigonometry,
    vectorizing,
    window_functions,
)
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

__all__ = [
    *arithmetic.__all__,
    *bits.__all__,
    *complex.__all__,
    *contraction.__all__,
    *creation.__all__,
    *cumulative.__all__,
    *diagonals.__all__,
    *exponential.__all__,
    *indexing.__all__,
    *item.__all__,
    *joining.__all__,
    *layout.__all__,
    *logic.__all__,
    *nan.__all__,
    *piecewise.__all__,
    *products.__all__,
    *reductions.__all__,
    *searching.__all__,
    *sets.__all__,
    *sorting.__all__,
    *statistics.__all__,
    *trigonometry.__all__,
    *vectorizing.__all__,
    *window_functions.__all__,
    "copy",
    "slogdet",
]
