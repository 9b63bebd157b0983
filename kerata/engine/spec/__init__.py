"""Inference of shapes and dtypes, symbols, and the graph that they record."""
