"""Losses, under the name that their module had in Keras 1."""

from .losses import *
from .losses import get as get
from .losses import is_categorical_crossentropy as is_categorical_crossentropy
