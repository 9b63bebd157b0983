"""Generators, and whatever can be iterated anew, as sources of batches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
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

    An iterator (a generator) is gone through once: epochs take up where the last one stopped.
    """

    def __init__(self, iterable: Iterable[Any]) -> None:
        self.iterable = iterable
        self.once = iter(iterable) if isinstance(iterable, Iterator) else None
        self._ahead: list[Any] = []  # the batch that was taken to know whether there is one
        self.steps = self.length()

    @classmethod
    def make(cls, given: DataArguments) -> IterableSource:
        """The source for the arguments of `fit`."""
        return cls(given.x)

    def length(self) -> int | None:
        """The number of batches, None where the iterable does not know it."""
        try:
            return len(self.iterable)  # type: ignore[arg-type]
        except TypeError:  # it has no length, or not with what it holds
            return None

    @property
    def ended(self) -> bool:
        """Whether an iterator has no further batch; the next one is taken from it to know."""
        if self.once is not None and not self._ahead:
            self._ahead += islice(self.once, 1)
        return self.once is not None and not self._ahead

    def _left(self) -> Iterator[Any]:
        while not self.ended:
            yield self._ahead.pop()

    def unpack(self, batch: object) -> Batch:
        """The parts of what the iterable yields."""
        return Batch.unpack(batch)

    def epoch(self, epoch: int, stacking: BatchStacking = SINGLE) -> Iterator[tuple[int, Batch]]:
        """All batches, or those that an iterator has left."""
        empty = True
        for batch in self.iterable if self.once is None else self._left():
            empty = False
            yield 1, convert_batch(self.unpack(batch))
        if empty:
            raise ValueError(
                "The data is empty: the iterator gave no batch. A generator can be gone through "
                "only once."
            )
