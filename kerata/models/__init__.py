"""Models: `Sequential`, functional `Model(inputs, outputs)`, and `Model` to subclass."""

from ..layers.core.input_layer import Input
from ..saving.whole_models import load_model, model_from_json, save_model
from .cloning import clone_model
from .functional import Functional
from .model import Model
from .sequential import Sequential

__all__ = [
    "Functional", "Input", "Model", "Sequential", "clone_model", "load_model", "model_from_json",
    "save_model",
]  # fmt: skip
