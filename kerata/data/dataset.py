"""Data that a user's class makes batch by batch."""

from __future__ import annotations

from typing import Any

from ..core import checked


class PyDataset:
    """Subclass this: `__len__` says how many batches there are, `__getitem__(index)` returns one.

    A batch is `inputs`, `(inputs, targets)` or `(inputs, targets, sample_weights)`.

    Args:
        workers: threads that make batches ahead of use; above 1, `__getitem__` must be safe to call
            from several.
        use_multiprocessing: accepted for Keras' sake; threads do the work.
        max_queue_size: batches made ahead.

    >>> import numpy as np
    >>> class Squares(PyDataset):
    ...     def __len__(self):
    ...         return 2
    ...     def __getitem__(self, index):
    ...         x = np.full((4, 1), float(index))
    ...         return x, x**2
    >>> len(Squares())
    2
    """

    @checked
    def __init__(
        self, workers: int = 1, use_multiprocessing: bool = False, max_queue_size: int = 10
    ) -> None:
        self.workers, self.use_multiprocessing, self.max_queue_size = (
            workers,
            use_multiprocessing,
            max_queue_size,
        )

    def __getitem__(self, index: int) -> Any:
        raise NotImplementedError(
            f"{type(self).__name__} must define __getitem__(index), which returns a batch."
        )

    def __len__(self) -> int:
        raise NotImplementedError(
            f"{type(self).__name__} must define __len__(), the number of batches."
        )

    @property
    def num_batches(self) -> int | None:
        """Number of batches in an epoch; None if there is no end."""
        return len(self)

    def on_epoch_begin(self) -> None:
        """Called before each epoch."""

    def on_epoch_end(self) -> None:
        """Called after each epoch."""
