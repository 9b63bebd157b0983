"""Data sets that are asked for their batches by number."""

from __future__ import annotations

import itertools
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import numpy as np

from ..core import tree
from ..engine.random.bits import host_permutation
from .batch import Batch
from .batch_source import (
    ENDLESS,
    SINGLE,
    BatchSource,
    BatchStacking,
    DataArguments,
    warn_of_end,
)
from .conversion import convert_batch
from .dataset import PyDataset

HAND_OVER = 1e-4  # seconds that a batch from another thread costs, at the most


def is_dataset(x: object) -> bool:
    """Whether this is a `PyDataset`, or has batches by number and nothing else."""
    if isinstance(x, PyDataset):
        return True
    lacks = ("__iter__", "shape", "__array__")
    return (
        hasattr(x, "__getitem__")
        and hasattr(x, "__len__")
        and not any(hasattr(x, name) for name in lacks)
    )


class DatasetSource(BatchSource):
    """Batches of a `PyDataset`, or of anything with `__len__` and `__getitem__`."""

    def __init__(
        self, dataset: Any, shuffle: bool | str | None = False, seed: int = 0, limited: bool = True
    ) -> None:
        self.dataset, self.shuffle, self.seed = dataset, shuffle, seed
        self.steps = self.length()
        if self.steps is None and not limited:
            raise ValueError(ENDLESS)
        self.full_batches = self.steps or 0  # if they are all of one size, which will be seen

    @classmethod
    def make(cls, given: DataArguments) -> DatasetSource:
        """The source for the arguments of `fit`."""
        return cls(given.x, given.shuffle or False, given.seed, given.steps is not None)

    def length(self) -> int | None:
        """How many batches there are now: a data set may say otherwise after an epoch."""
        dataset = self.dataset
        count: int | None = dataset.num_batches if hasattr(dataset, "num_batches") else len(dataset)
        if count == 0:
            raise ValueError(f"The data set {type(dataset).__name__} is empty: its length is 0.")
        return count

    def epoch(self, epoch: int, stacking: BatchStacking = SINGLE) -> Iterator[tuple[int, Batch]]:
        """The batches of an epoch, made ahead by threads where the data set asks for workers."""
        dataset, asked = self.dataset, self.steps
        if hasattr(dataset, "on_epoch_begin"):
            dataset.on_epoch_begin()
        count = self.length()
        if count is not None and asked is not None:
            count = min(count, asked)
        order: Iterable[int] = itertools.count() if count is None else range(count)
        if self.shuffle and count is not None:
            order = host_permutation((self.seed, epoch), count)
        workers, depth = getattr(dataset, "workers", 1), getattr(dataset, "max_queue_size", 10)
        made = ahead(dataset.__getitem__, map(int, order), workers, depth)
        yield from self._joined((convert_batch(Batch.unpack(x)) for x in made), stacking)
        if count != asked:
            warn_of_end(count or 0, asked or 0)
        if hasattr(dataset, "on_epoch_end"):
            dataset.on_epoch_end()

    def _joined(
        self, batches: Iterable[Batch], stacking: BatchStacking
    ) -> Iterator[tuple[int, Batch]]:
        """As many batches of one kind as are wanted, stacked; others one by one."""
        waiting: list[Batch] = []
        for batch in batches:
            self.batch_bytes = sum(getattr(x, "nbytes", 0) for x in tree.flatten(batch))
            kind = _kind(batch)
            if waiting and (kind is None or kind != _kind(waiting[0])):
                yield from ((1, one) for one in waiting)
                waiting = []
            waiting.append(batch)
            if kind is None or stacking.join == 1:
                yield from ((1, one) for one in waiting)
                waiting = []
            elif len(waiting) >= stacking.join:
                yield len(waiting), tree.map_structure(_stack, *waiting)
                waiting = []
        yield from ((1, one) for one in waiting)


def _kind(batch: Batch) -> Any:
    """What batches that can be stacked have in common; None for those that are no arrays."""
    leaves = tree.flatten(batch)
    if any(x is not None and type(x) is not np.ndarray for x in leaves):
        return None
    return [x if x is None else (x.shape, x.dtype) for x in leaves]


def _stack(*parts: Any) -> Any:
    return None if parts[0] is None else np.stack(parts)


def ahead(
    make: Callable[[int], object], items: Iterable[int], workers: int, depth: int
) -> Iterator[object]:
    """What a function makes of items, in their order, made ahead of use by threads; here, as long
    as handing over would take longer than making.
    """
    if workers <= 1:
        yield from map(make, items)
        return
    queue: deque[Future[tuple[object, float]]] = deque()
    seconds = HAND_OVER

    def timed(item: int) -> tuple[object, float]:
        began = time.perf_counter()
        return make(item), time.perf_counter() - began

    with ThreadPoolExecutor(workers) as pool:
        try:
            for item in items:
                if seconds < HAND_OVER and not queue:
                    made, seconds = timed(item)
                    yield made
                    continue
                queue.append(pool.submit(timed, item))
                while len(queue) > (0 if seconds < HAND_OVER else depth):
                    made, seconds = queue.popleft().result()
                    yield made
            while queue:
                yield queue.popleft().result()[0]
        finally:
            for future in queue:
                future.cancel()
