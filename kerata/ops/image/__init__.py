"""Operations on images."""

from ...core.naming import publish as _publish
from .colors import *
from .cropping import *
from .filters import *
from .interpolation import *
from .rescaling import *
from .resizing import *
from .warping import *

_publish(globals())
