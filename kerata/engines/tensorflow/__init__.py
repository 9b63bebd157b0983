"""The engine `tensorflow`: TensorFlow."""

from . import _autograph as _autograph
from .engine import TensorflowEngine as TensorflowEngine
