"""Activation layers."""

from ...core.naming import publish as _publish
from .activation import *
from .rectifiers import *
from .softmax import *

_publish(globals())
