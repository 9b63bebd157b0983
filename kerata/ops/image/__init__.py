"""Operations on images."""

from . import colors, cropping, filters, interpolation, rescaling, resizing, warping
from .colors import *
from .cropping import *
from .filters import *
from .interpolation import *
from .rescaling import *
from .resizing import *
from .warping import *

__all__ = [
    *colors.__all__,
    *cropping.__all__,
    *filters.__all__,
    *interpolation.__all__,
    *rescaling.__all__,
    *resizing.__all__,
    *warping.__all__,
]
