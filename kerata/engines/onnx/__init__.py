"""The engine `onnx`: ONNX Runtime."""

from .engine import OnnxEngine as OnnxEngine
