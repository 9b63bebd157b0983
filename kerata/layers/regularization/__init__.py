"""Regularization layers."""

from ...core.naming import publish as _publish
from .activity_regularization import *
from .dropout import *
from .gaussian import *
from .spatial_dropout import *

_publish(globals())
