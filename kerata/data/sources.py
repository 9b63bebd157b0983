"""Any kind of data as a source of batches: arrays, generators, data sets, loaders of other
libraries.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import numpy as np

from ..core import tree
from ..core.context import settings
from ..engine.random.bits import host_permutation
from .arrays import SINGLE, ArraySource, Data, Pace, host_array, host_arrays
from .dataset import PyDataset


def unpack(batch: Any) -> Data:
    """Inputs, targets and sample weights of one batch as a user's source gives it."""
    if (
        isinstance(batch, list)
        and len(batch) <= 3
        and all(hasattr(part, "shape") for part in batch)
    ):
        batch = tuple(batch)  # loaders give lists where they mean tuples
    if not isinstance(batch, tuple):
        return batch, None, None
    if not 1 <= len(batch) <= 3:
        raise ValueError(
            f"A batch must be x, (x, y) or (x, y, sample_weight), not a tuple of {len(batch)} "
            "parts."
        )
    x, y, weight = (*batch, None, None)[:3]
    return x, y, weight


def to_host(batch: Any) -> Data:
    """A user's batch as host arrays."""
    part = lambda x: None if x is None else tree.map_structure(host_array, x)
    x, y, weight = unpack(batch)
    return part(x), part(y), part(weight)


class DatasetSource:
    """Batches of a `PyDataset`, or of anything with `__len__` and `__getitem__`."""

    def __init__(self, dataset: Any, shuffle: Any = False, seed: int = 0) -> None:
        self.dataset, self.shuffle, self.seed = dataset, shuffle, seed
        self.steps: int | None = (
            dataset.num_batches if hasattr(dataset, "num_batches") else len(dataset)
        )
        self.batch_size = None
        if self.steps == 0:
            raise ValueError(f"The data set {type(dataset).__name__} is empty: its length is 0.")

    def epoch(self, epoch: int, pace: Pace = SINGLE) -> Iterator[tuple[int, Data]]:
        """The batches of an epoch, made ahead by threads where the data set asks for workers."""
        if hasattr(self.dataset, "on_epoch_begin"):
            self.dataset.on_epoch_begin()
        order = (
            host_permutation((self.seed, epoch), self.steps)
            if self.shuffle
            else range(self.steps or 0)
        )
        workers = getattr(self.dataset, "workers", 1)
        ahead = getattr(self.dataset, "max_queue_size", 10)
        for batch in _ahead(self.dataset.__getitem__, map(int, order), workers, ahead):
            yield 1, to_host(batch)
        if hasattr(self.dataset, "on_epoch_end"):
            self.dataset.on_epoch_end()


def _ahead(make: Any, items: Iterable[int], workers: int, depth: int) -> Iterator[Any]:
    if workers <= 1:
        yield from map(make, items)
        return
    queue: deque[Future[Any]] = deque()
    with ThreadPoolExecutor(workers) as pool:
        try:
            for item in items:
                queue.append(pool.submit(make, item))
                if len(queue) > depth:
                    yield queue.popleft().result()
            while queue:
                yield queue.popleft().result()
        finally:
            for future in queue:
                future.cancel()


class IterableSource:
    """Batches of an iterator or of anything that can be iterated anew (loaders, data sets of other
    libraries).

    An iterator (a generator) is gone through once: epochs take up where the last one stopped, so
    `steps` must be given if there is more than one.
    """

    def __init__(self, iterable: Any, steps: int | None = None) -> None:
        self.iterable, self.batch_size = iterable, None
        self.once = iter(iterable) if hasattr(iterable, "__next__") else None
        self.steps: int | None = steps
        if steps is None and hasattr(iterable, "__len__"):
            self.steps = len(iterable)
        self._running: Iterator[Any] | None = None

    def epoch(self, epoch: int, pace: Pace = SINGLE) -> Iterator[tuple[int, Data]]:
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
            yield 1, to_host(batch)
        else:
            self._running = None if self.once is not None else running
        if given == 0:
            raise ValueError(
                "The data is empty: the iterator gave no batch. A generator can be gone through "
                "only once."
            )


class _Limited:
    """A source cut (or begun anew) after a fixed number of steps."""

    def __init__(self, source: Any, steps: int) -> None:
        self.source, self.steps, self.batch_size = source, steps, source.batch_size
        self._running: Iterator[Any] | None = None
        self._epochs = 0

    def epoch(self, epoch: int, pace: Pace = SINGLE) -> Iterator[tuple[int, Data]]:
        """As many batches as were asked for; epochs below follow each other without a gap."""
        for _ in range(self.steps):
            if self._running is None:
                self._running = self.source.epoch(self._epochs)
                self._epochs += 1
            try:
                yield next(self._running)
            except StopIteration:
                self._running = self.source.epoch(self._epochs)
                self._epochs += 1
                yield next(self._running)


def make_source(
    x: Any,
    y: Any = None,
    sample_weight: Any = None,
    batch_size: int | None = None,
    steps: int | None = None,
    shuffle: Any = False,
    class_weight: Any = None,
    seed: int = 0,
    output_names: list[str] | None = None,
) -> Any:
    """A source of batches from what `fit`, `evaluate` or `predict` were given."""
    if x is None:
        raise ValueError("There is no data: `x` is None. Give arrays, a generator or a PyDataset.")
    if steps is not None and steps < 1:
        raise ValueError(f"The number of steps must be at least 1, not {steps}.")
    if _gives_batches(x):
        _no_targets(x, y, sample_weight)
        if isinstance(x, PyDataset) or hasattr(x, "__getitem__") and not hasattr(x, "__iter__"):
            source: Any = DatasetSource(x, shuffle, seed)
        else:
            source = IterableSource(x, steps)
    else:
        data = (
            host_arrays(x, "input"),
            host_arrays(y, "target"),
            host_arrays(sample_weight, "sample_weight"),
        )
        source = ArraySource(data, 32 if batch_size is None else batch_size, shuffle, seed)
    if class_weight:
        source = _Weighted(source, class_weight, output_names)
    steps = source.steps if steps is None else steps
    if settings.max_steps_per_epoch is not None:
        steps = min(steps or settings.max_steps_per_epoch, settings.max_steps_per_epoch)
    return source if steps == source.steps else _Limited(source, steps)


def _gives_batches(x: Any) -> bool:
    if isinstance(x, (PyDataset, Iterator)):
        return True
    if isinstance(x, (list, tuple, dict)) or hasattr(x, "shape") or hasattr(x, "__array__"):
        return False
    return hasattr(x, "__iter__") or (hasattr(x, "__getitem__") and hasattr(x, "__len__"))


def _no_targets(x: Any, y: Any, sample_weight: Any) -> None:
    for name, value in (("y", y), ("sample_weight", sample_weight)):
        if value is not None:
            raise ValueError(
                f"`{name}` must not be given beside a {type(x).__name__}: let it yield (x, y) or "
                "(x, y, sample_weight)."
            )


class _Weighted:
    """A source whose targets' classes give weights to the samples."""

    def __init__(
        self, source: Any, class_weight: dict[Any, Any], output_names: list[str] | None
    ) -> None:
        self.source, self.class_weight, self.output_names = source, class_weight, output_names
        self.steps, self.batch_size = source.steps, source.batch_size

    def epoch(self, epoch: int, pace: Pace = SINGLE) -> Iterator[tuple[int, Data]]:
        """The batches with their weights."""
        for count, (x, y, weight) in self.source.epoch(epoch, pace):
            yield count, (x, y, weigh(y, weight, self.class_weight, self.output_names, count > 1))


def weigh(
    y: Any,
    weight: Any,
    class_weight: dict[Any, Any],
    names: list[str] | None = None,
    stacked: bool = False,
) -> Any:
    """Sample weights from the classes of the targets, times those given.

    `class_weight` maps classes to weights, or names of outputs to such maps.
    """
    per_output = any(isinstance(value, dict) for value in class_weight.values())
    if not per_output:
        if tree.is_nested(y) and len(tree.flatten(y)) > 1:
            raise ValueError(
                "class_weight={class: weight} needs a model with one output; for several give a "
                "dict for each: "
                "class_weight={'output name': {class: weight}}."
            )
        leaf = tree.flatten(y)[0]
        return _weights(
            leaf, tree.flatten(weight)[0] if weight is not None else None, class_weight, stacked
        )
    keys = list(y) if isinstance(y, dict) else list(names or ())
    targets = y if isinstance(y, dict) else dict(zip(keys, tree.flatten(y)))
    unknown = sorted(set(class_weight) - set(targets))
    if unknown:
        raise ValueError(
            f"class_weight names the outputs {unknown}, which are not among {sorted(targets)}."
        )
    given = (
        weight
        if isinstance(weight, dict)
        else dict(zip(keys, tree.flatten(weight) if weight is not None else ()))
    )
    made = {
        k: _weights(t, given.get(k), class_weight.get(k) or {}, stacked) for k, t in targets.items()
    }
    return made if isinstance(y, dict) else [made[k] for k in keys]


def _weights(y: Any, weight: Any, table: dict[Any, Any], stacked: bool) -> np.ndarray[Any, Any]:
    lead = 2 if stacked else 1
    classes = (
        np.argmax(y, axis=-1) if y.ndim > lead and y.shape[-1] > 1 else y.reshape(y.shape[:lead])
    )
    found = np.ones(classes.shape, np.float32)
    for label, value in table.items():
        found[classes == label] = value
    return found if weight is None else found * weight.reshape(found.shape)
