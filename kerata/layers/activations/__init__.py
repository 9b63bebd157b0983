"""Activation layers."""

from ...core.naming import publish
from .activation import *
from .rectifiers import *
from .softmax import *

publish(globals())
