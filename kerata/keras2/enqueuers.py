"""Batches made ahead of use, by threads."""

from __future__ import annotations

import itertools
import queue
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np


class SequenceEnqueuer:
    """Makes batches ahead; subclasses say how.

    Args:
        sequence: what makes the batches.
        use_multiprocessing: accepted; threads do the work.
    """

    def __init__(
        self, sequence: Any, use_multiprocessing: bool = False, *args: Any, **kwargs: Any
    ) -> None:
        self.sequence, self.use_multiprocessing = sequence, use_multiprocessing
        self.queue: queue.Queue[Any] = queue.Queue()
        self.stopped = threading.Event()
        self.thread: threading.Thread | None = None

    def is_running(self) -> bool:
        """Whether batches are being made."""
        return self.thread is not None and not self.stopped.is_set()

    def start(self, workers: int = 1, max_queue_size: int = 10) -> None:
        """Begin, with so many threads, so many batches ahead at most."""
        self.queue = queue.Queue(max_queue_size)
        self.stopped.clear()
        self.thread = threading.Thread(target=self._work, args=(max(1, workers),), daemon=True)
        self.thread.start()

    def stop(self, timeout: float | None = None) -> None:
        """Make no more."""
        self.stopped.set()
        if self.thread is not None:
            self.thread.join(timeout)

    def get(self) -> Iterator[Any]:
        """The batches, in order; an error in making one is raised here."""
        while self.is_running():
            try:
                kind, value = self.queue.get(timeout=0.1)
            except queue.Empty:
                continue
            if kind == "error":
                self.stop()
                raise value
            if kind == "end":
                self.stop()
                return
            yield value

    def _batches(self, pool: ThreadPoolExecutor, workers: int) -> Iterable[Any]:
        raise NotImplementedError

    def _work(self, workers: int) -> None:
        with ThreadPoolExecutor(workers) as pool:
            try:
                for batch in self._batches(pool, workers):
                    if not self._put(("batch", batch)):
                        return
                self._put(("end", None))
            except Exception as error:
                self._put(("error", error))

    def _put(self, item: Any) -> bool:
        while not self.stopped.is_set():
            try:
                self.queue.put(item, timeout=0.1)
                return True
            except queue.Full:
                continue
        return False


class OrderedEnqueuer(SequenceEnqueuer):
    """The batches of a Sequence, epoch after epoch, in their order.

    >>> from kerata.keras2.utils import Sequence
    >>> class Numbers(Sequence):
    ...     def __len__(self):
    ...         return 3
    ...     def __getitem__(self, index):
    ...         return index
    >>> ahead = OrderedEnqueuer(Numbers())
    >>> ahead.start(workers=2)
    >>> batches = ahead.get()
    >>> [next(batches) for _ in range(4)]
    [0, 1, 2, 0]
    >>> ahead.stop()
    """

    def __init__(
        self, sequence: Any, use_multiprocessing: bool = False, shuffle: bool = False
    ) -> None:
        super().__init__(sequence, use_multiprocessing)
        self.shuffle = shuffle

    def join_end_of_epoch(self) -> None:
        """Wait until the batches that were made ahead are taken."""
        while self.is_running() and not self.queue.empty():
            time.sleep(0.001)

    def _batches(self, pool: ThreadPoolExecutor, workers: int) -> Iterable[Any]:
        while True:
            order = list(range(len(self.sequence)))
            if self.shuffle:
                np.random.shuffle(order)
            waiting: list[Any] = []
            for index in order:
                waiting.append(pool.submit(self.sequence.__getitem__, index))
                if len(waiting) > workers:
                    yield waiting.pop(0).result()
            for future in waiting:
                yield future.result()
            self.sequence.on_epoch_end()


class GeneratorEnqueuer(SequenceEnqueuer):
    """The batches of a generator, made by one thread, as generators have to be."""

    def _batches(self, pool: ThreadPoolExecutor, workers: int) -> Iterable[Any]:
        return itertools.chain(self.sequence)
