"""Regularization layers."""

from . import activity_regularization, dropout, gaussian, spatial_dropout
from .activity_regularization import *
from .dropout import *
from .gaussian import *
from .spatial_dropout import *

__all__ = [
    *activity_regularization.__all__,
    *dropout.__all__,
    *gaussian.__all__,
    *spatial_dropout.__all__,
]
