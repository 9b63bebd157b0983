"""Keras 2.3 as it was: `import kerata.keras2 as keras`. See docs/keras2.md."""

from . import backend as backend

__version__ = "2.3.1"
