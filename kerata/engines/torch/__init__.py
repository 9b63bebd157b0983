"""The engine of PyTorch."""

from .engine import TorchEngine as TorchEngine
