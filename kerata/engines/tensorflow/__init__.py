"""The engine `tensorflow`: TensorFlow."""

from .engine import TensorflowEngine as TensorflowEngine
