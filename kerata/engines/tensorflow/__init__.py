"""The engine `tensorflow`: TensorFlow."""

from . import _foreign as _foreign
from .engine import TensorflowEngine as TensorflowEngine
