"""Normalization layers."""

from ...core.naming import publish as _publish
from .batch_normalization import *
from .group_normalization import *
from .layer_normalization import *
from .spectral_normalization import *
from .unit_normalization import *

_publish(globals())
