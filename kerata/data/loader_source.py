"""Loaders that collate samples, such as `torch.utils.data.DataLoader`."""

from __future__ import annotations

from .batch import Batch
from .iterable_source import IterableSource


def is_loader(x: object) -> bool:
    """Whether this collates the samples of a data set."""
    return hasattr(x, "__iter__") and hasattr(x, "dataset") and hasattr(x, "collate_fn")


class LoaderSource(IterableSource):
    """Batches of a loader. Collated samples come in lists, whose parts may be structures."""

    def unpack(self, batch: object) -> Batch:
        """Inputs, targets and weights from a list as from a tuple."""
        if isinstance(batch, list) and len(batch) <= 3:
            batch = tuple(batch)
        return Batch.unpack(batch)
