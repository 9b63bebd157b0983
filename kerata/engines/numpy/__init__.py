"""The engine `numpy`: NumPy."""

from .engine import NumpyEngine as NumpyEngine
