"""Arrays in memory as a source of batches."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np

from ..core import Array, InvalidKind, Tensor, current, size_of, tree
from ..engine import SparseRows
from ..engine.random.bits import host_permutation
from .batch import Batch
from .batch_source import SINGLE, BatchSource, BatchStacking, DataArguments
from .conversion import as_batch, as_rows

_CPU = 1  # the number of the host in DLPack


def count_samples(arrays: object) -> int:
    """The number of samples.

    Raises:
        ValueError: if arrays disagree or are empty.
    """
    leaves = [a for a in tree.flatten(arrays) if a is not None]
    sizes = sorted({len(a) for a in leaves})
    if len(sizes) > 1:
        raise ValueError(
            "All arrays must have the same number of samples, but their shapes are "
            f"{[tuple(a.shape) for a in leaves]}."
        )
    if not sizes or sizes[0] == 0:
        raise ValueError("The data is empty: there is no sample to work on.")
    return int(sizes[0])


def split_arrays(data: Batch, fraction: float) -> tuple[Batch, Batch]:
    """The data, and the last `fraction` of its samples held back.

    Raises:
        ValueError: if a part would be empty.
    """
    if not 0 < fraction < 1:
        raise ValueError(f"validation_split must lie between 0 and 1, not {fraction}.")
    for leaf in tree.flatten(data):
        if leaf is not None and not hasattr(leaf, "shape") and not np.isscalar(leaf):
            raise ValueError(
                f"validation_split is for arrays and tensors, not for a {type(leaf).__name__}; "
                "give `validation_data`."
            )
    data = as_batch(*data, leaf=as_rows)
    count = count_samples(data)
    cut = int(count * (1 - fraction))
    if cut == 0 or cut == count:
        raise ValueError(
            f"validation_split={fraction} of {count} samples leaves one part empty; use more "
            "samples."
        )

    def part(window: slice) -> Batch:
        found: Batch = tree.map_structure(lambda a: None if a is None else a[window], data)
        return found

    return part(slice(cut)), part(slice(cut, None))


class ArraySource(BatchSource):
    """Batches of arrays in memory, in a new order each epoch if shuffled.

    Tensors of the engine that lie on a device stay there, and so do their batches; those in the
    host's memory are NumPy's to gather, which sees them without a copy. Inputs that are shuffled
    go to an accelerator once and whole if it has room for them.

    Args:
        data: inputs, targets and sample weights, as `as_batch` returns them.
        batch_size: samples in a batch; the last one may be smaller.
        shuffle: True, False, or "batch" (whole batches change places).
        seed: the order of an epoch follows from the seed and the epoch's number.
    """

    batch_size: int

    def __init__(
        self, data: Batch, batch_size: int = 32, shuffle: bool | str | None = False, seed: int = 0
    ) -> None:
        if not isinstance(batch_size, (int, np.integer)) or batch_size < 1:
            raise InvalidKind(f"batch_size must be a positive integer, not {batch_size!r}.")
        self.shuffle, self.seed = shuffle, seed
        self.structure: Batch = tree.map_structure(lambda _: None, data)
        self.samples, size = count_samples(data), int(batch_size)
        self.leaves = [_within_reach(a) for a in tree.flatten(data)]
        if shuffle:
            inputs = len(tree.flatten(data.x))
            self.leaves[:inputs] = _near(self.leaves[:inputs])
        self.batch_size, self.steps = size, -(-self.samples // size)
        self.full_batches = self.samples // size
        self.batch_bytes = sum(map(_sample_bytes, self.leaves)) * size
        self._buffers: dict[int, Array] = {}

    @classmethod
    def make(cls, given: DataArguments) -> ArraySource:
        """The source for the arguments of `fit`."""
        data = as_batch(given.x, given.y, given.sample_weight, as_rows)
        size = 32 if given.batch_size is None else given.batch_size
        return cls(data, size, given.shuffle or False, given.seed)

    def order(self, epoch: int) -> Array | None:
        """Indices of the samples in the order of this epoch; None: as they are."""
        if not self.shuffle:
            return None
        if self.shuffle != "batch":
            return host_permutation((self.seed, epoch), self.samples)
        size = self.batch_size
        starts = host_permutation((self.seed, epoch), -(-self.samples // size)) * size
        rows = starts[:, None] + np.arange(size)
        found: Array = rows[rows < self.samples]
        return found

    def epoch(self, epoch: int, stacking: BatchStacking = SINGLE) -> Iterator[tuple[int, Batch]]:
        """The batches of an epoch, stacked where as many full ones are left."""
        order, size, at = self.order(epoch), self.batch_size, 0
        while at < self.samples:
            many = stacking.join if at + stacking.join * size <= self.samples else 1
            stop = min(at + many * size, self.samples)
            window = slice(at, stop) if order is None else order[at:stop]
            lead = (many, size) if many > 1 else (stop - at,)
            reuse = stacking.reuse and many > 1
            rows = [
                None if a is None else self._rows(i, a, window, lead, reuse)
                for i, a in enumerate(self.leaves)
            ]
            yield many, tree.pack_as(self.structure, rows)
            at = stop

    def _rows(
        self, place: int, a: Tensor, window: slice | Array, lead: tuple[int, ...], reuse: bool
    ) -> Tensor:
        """The rows of a window, with these leading axes."""
        if isinstance(a, SparseRows):
            packed: Any = tree.map_structure(lambda b: b.reshape(*lead, -1), a.batch(window))
            return packed  # type: ignore[no-any-return]
        if isinstance(a, np.ndarray):
            if isinstance(window, slice) or not reuse:
                return a[window].reshape(*lead, *a.shape[1:])
            return self._taken(place, a, window).reshape(*lead, *a.shape[1:])
        engine = current()
        if isinstance(window, slice):
            rows = a[window]
        else:
            rows = engine.take(a, engine.tensor(window, "int32"), 0)
        found: Tensor = engine.reshape(rows, (*lead, *engine.shape(a)[1:]))
        return found

    def _taken(self, place: int, a: Array, window: Array) -> Array:
        """The rows of a window in a buffer that is kept: new memory may take longer than they."""
        buffer = self._buffers.get(place)
        if buffer is None or len(buffer) < len(window):
            buffer = self._buffers[place] = np.empty((len(window), *a.shape[1:]), a.dtype)
        return np.take(a, window, 0, out=buffer[: len(window)], mode="clip")


def _within_reach(a: Tensor | None) -> Tensor | None:
    """NumPy's view of a tensor that lies in the host's memory; else the tensor, or None."""
    if isinstance(a, SparseRows):
        return a
    if a is None or isinstance(a, np.ndarray):
        return None if a is None else np.asarray(a)
    engine = current()
    try:
        kind, _ = a.__dlpack_device__()  # type: ignore[attr-defined]
    except (AttributeError, BufferError):  # it is in several places
        return a
    if kind != _CPU or engine.dtype(a) == "bfloat16":  # which NumPy lacks
        return a
    view: Array = engine.numpy(a)
    return view


def _near(leaves: list[Tensor | None]) -> list[Tensor | None]:
    """Inputs on the accelerator, if it has room for all; numbers of 64 bits, which an engine may
    have to narrow, stay.
    """
    arrays = [a for a in leaves if isinstance(a, np.ndarray) and a.dtype.kind in "biuf"]
    chosen = {id(a) for a in arrays if a.dtype.itemsize < 8}
    engine = current()
    if not chosen or sum(a.nbytes for a in arrays) > engine.spare_memory():
        return leaves
    return [engine.tensor(a) if id(a) in chosen else a for a in leaves]


def _sample_bytes(a: Tensor | None) -> int:
    if a is None:
        return 0
    if isinstance(a, (np.ndarray, SparseRows)):
        return a.nbytes // len(a)
    engine = current()
    return math.prod(engine.shape(a)[1:]) * size_of(engine.dtype(a)) // 8
