"""`fit`, `evaluate` and `predict`: parity of engines, sources of data, callbacks, mistakes."""
