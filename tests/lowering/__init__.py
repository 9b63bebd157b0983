"""Traced programs written for ONNX Runtime and Theano."""
