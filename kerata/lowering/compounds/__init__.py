"""ONNX's compounds: derived operations that it has a form of its own for, and their gradients."""
