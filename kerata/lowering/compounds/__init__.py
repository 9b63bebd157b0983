"""What ONNX has a form of its own for: operations that a trace keeps whole, and their gradients."""
