"""Generators, and whatever can be iterated anew, as sources of batches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .batch import Batch
from .batch_source import SINGLE, BatchSource, BatchStacking, DataArguments
from .conversion import convert_batch


def is_iterable(x: object) -> bool:
    """Whether this is iterated for its batches, being no array or structure of arrays."""
    if isinstance(x, Iterator):
        return True
    holds_arrays = isinstance(x, (list, tuple, dict)) or hasattr(x, "shape")
    return hasattr(x, "__iter__") and not holds_arrays and not hasattr(x, "__array__")


class IterableSource(BatchSource):
    """Batches of an iterator, or of anything that can be iterated anew.

    An iterator (a generator) is gone through once: epochs take up where the last one stopped, so
    `steps` must be given if there is more than one.
    """

    def __init__(self, iterable: Iterable[Any], steps: int | None = None) -> None:
        self.iterable = iterable
        self.once = iter(iterable) if isinstance(iterable, Iterator) else None
        self.steps = self.length() if steps is None else steps
        self._running: Iterator[Any] | None = None

    @classmethod
    def make(cls, given: DataArguments) -> IterableSource:
        """The source for the arguments of `fit`."""
        return cls(given.x, given.steps)

    def length(self) -> int | None:
        """The number of batches, None where the iterable does not know it."""
        try:
            return len(self.iterable)  # type: ignore[arg-type]
        except TypeError:  # it has no length, or not with what it holds
            return None

    def unpack(self, batch: object) -> Batch:
        """The parts of what the iterable yields."""
        return Batch.unpack(batch)

    def epoch(self, epoch: int, stacking: BatchStacking = SINGLE) -> Iterator[tuple[int, Batch]]:
        """The batches of an epoch."""
        running, fresh = self.once or self._running, False
        if running is None:
            running, fresh = iter(self.iterable), True
        given = 0
        while self.steps is None or given < self.steps:
            try:
                batch = next(running)
            except StopIteration:
                if self.once is not None or fresh or self.steps is None:
                    self._running = None
                    break
                running, fresh = iter(self.iterable), True
                continue
            given, fresh = given + 1, False
            yield 1, convert_batch(self.unpack(batch))
        else:
            self._running = None if self.once is not None else running
        if given == 0:
            raise ValueError(
                "The data is empty: the iterator gave no batch. A generator can be gone through "
                "only once."
            )
