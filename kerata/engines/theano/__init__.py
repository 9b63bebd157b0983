"""The engine `theano`: PyTensor, or Theano."""

from .engine import TheanoEngine as TheanoEngine
