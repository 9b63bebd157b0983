"""From whatever holds data to batches of arrays: `register` teaches another kind."""

from .array_source import ArraySource, count_samples, split_arrays
from .batch import Batch
from .batch_source import BatchSource, BatchStacking, DataArguments, register
from .conversion import as_array, as_arrays, as_batch, as_packed, convert_batch
from .dataset import PyDataset
from .elements import Elements
from .sources import make_source
from .wrappers import weigh

__all__ = [
    "ArraySource", "Batch", "BatchSource", "BatchStacking", "DataArguments", "Elements",
    "PyDataset", "as_array", "as_arrays", "as_batch", "as_packed", "convert_batch",
    "count_samples", "make_source", "register", "split_arrays", "weigh",
]  # fmt: skip
