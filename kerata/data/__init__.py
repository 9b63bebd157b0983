"""From whatever holds data to batches of host arrays."""

from .arrays import ArraySource, split_arrays
from .dataset import PyDataset
from .sources import make_source

__all__ = ["ArraySource", "PyDataset", "make_source", "split_arrays"]
