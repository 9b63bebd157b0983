"""Data sets whose batches are made of samples by number, ahead of use by threads."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import numpy as np

from ..core import Array
from ..data import Elements, PyDataset
from ..data.dataset_source import ahead
from ..engine.random.bits import host_permutation


class NumberedBatches(Elements, PyDataset):
    """Samples `0 … count - 1` in batches, or one by one; subclasses define `samples`.

    Args:
        count: how many samples.
        batch_size: samples in a batch; None yields samples one by one.
        seed: of the order, another one in each epoch; None leaves samples in their order.
        workers: threads that make batches ahead of use.
    """

    def __init__(
        self, count: int, batch_size: int | None, seed: int | None = None, workers: int = 1
    ) -> None:
        PyDataset.__init__(self, workers)
        Elements.__init__(self, self._epoch, -(-count // (batch_size or 1)))
        self.count, self.batch_size, self.seed, self.epoch = count, batch_size, seed, 0
        self._shuffle()

    def samples(self, numbers: Any) -> Any:
        """The batch of the samples with these numbers, or the sample with one number."""
        raise NotImplementedError

    def _shuffle(self) -> None:
        ordered = self.seed is None
        self.order: Array = (
            np.arange(self.count) if ordered
            else host_permutation((self.seed or 0, self.epoch), self.count)
        )  # fmt: skip

    def on_epoch_end(self) -> None:
        """Another order for the next epoch, where samples are shuffled."""
        self.epoch += 1
        self._shuffle()

    def __getitem__(self, index: int) -> Any:
        if not 0 <= index < len(self):
            raise IndexError(f"The data set has {len(self)} batches; asked for number {index}.")
        size = self.batch_size
        return self.samples(
            self.order[index] if size is None else self.order[index * size :][:size]
        )

    def _epoch(self) -> Iterator[Any]:
        yield from ahead(
            self.__getitem__, iter(range(len(self))), self.workers, self.max_queue_size
        )
        self.on_epoch_end()


def some_workers() -> int:
    """How many threads read files: four at most."""
    return min(4, os.cpu_count() or 1)
