"""Models: `Sequential`, functional `Model(inputs, outputs)`, and `Model` to subclass."""

from ..layers.core.input_layer import Input
from .cloning import clone_model
from .functional import Functional
from .model import Model
from .sequential import Sequential

__all__ = ["Functional", "Input", "Model", "Sequential", "clone_model"]
