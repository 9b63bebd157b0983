"""Layers that prepare data."""

from ...core.naming import publish as _publish
from .category_encoding import *
from .choices import *
from .color_augmentations import *
from .color_effects import *
from .crops import *
from .discretization import *
from .geometric_augmentations import *
from .hashing import *
from .histograms import *
from .lookup import *
from .mixing import *
from .normalization import *
from .patch_augmentations import *
from .rescaling import *
from .resizing import *
from .spectrograms import *
from .text_vectorization import *
from .warps import *

_publish(globals())
