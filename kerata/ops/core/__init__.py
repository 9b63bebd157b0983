"""Control flow, slices and conversions."""

from ...core.naming import publish as _publish
from .._base.convert import *
from ..numpy.joining import unstack as unstack
from ..numpy.layout import shape as shape
from .control import *
from .rearrangement import *
from .slicing import *

_publish(globals())
