"""Arrays in memory as a source of batches."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from ..core import tree
from ..core.context import settings
from ..engine.random.bits import host_permutation

Data = tuple[Any, Any, Any]  # inputs, targets, sample weights; each a structure of arrays or None


def host_array(x: Any, what: str = "data") -> np.ndarray[Any, Any]:
    """One array on the host; real floats come in `floatx()`."""
    if hasattr(x, "to_numpy"):
        x = x.to_numpy()
    elif hasattr(x, "detach"):
        x = x.detach().cpu()
    array = np.asarray(x)
    if array.dtype.kind == "O":
        raise ValueError(
            f"The {what} is an array of Python objects ({array.shape}); rows of unequal length or "
            "mixed types cannot "
            "be batched. Pad them to one length and give one numeric dtype."
        )
    if array.ndim == 0:
        raise ValueError(
            f"The {what} is a single value ({array!r}); expected arrays with a leading axis of "
            "samples."
        )
    if array.dtype.kind == "f":
        array = array.astype(_float_dtype(), copy=False)
    return array


def _float_dtype() -> Any:
    return np.float32 if settings.floatx == "bfloat16" else np.dtype(settings.floatx)


def _is_plain_list(x: Any) -> bool:
    leaves = tree.flatten(x) if isinstance(x, (list, tuple)) else []
    return bool(leaves) and all(isinstance(leaf, (bool, int, float, np.generic)) for leaf in leaves)


def host_arrays(structure: Any, what: str) -> Any:
    """A structure of arrays on the host; lists of plain numbers count as arrays."""
    if structure is None:
        return None
    if _is_plain_list(structure):
        return host_array(structure, what)
    if isinstance(structure, dict):
        return {key: host_arrays(value, f"{what} '{key}'") for key, value in structure.items()}
    if hasattr(structure, "columns") and hasattr(structure, "to_numpy"):
        return host_array(structure, what)
    if isinstance(structure, (list, tuple)):
        return type(structure)(host_arrays(item, what) for item in structure)
    return host_array(structure, what)


def count_samples(arrays: Any) -> int:
    """The number of samples; an error where arrays disagree or are empty."""
    leaves = [a for a in tree.flatten(arrays) if a is not None]
    sizes = sorted({len(a) for a in leaves})
    if len(sizes) > 1:
        raise ValueError(
            "All arrays must have the same number of samples, but their shapes are "
            f"{[a.shape for a in leaves]}."
        )
    if not sizes or sizes[0] == 0:
        raise ValueError("The data is empty: there is no sample to work on.")
    return int(sizes[0])


def split_arrays(data: Data, fraction: float) -> tuple[Data, Data]:
    """The data, and the last `fraction` of its samples held back."""
    if not 0 < fraction < 1:
        raise ValueError(f"validation_split must lie between 0 and 1, not {fraction}.")
    count = count_samples(data)
    cut = int(count * (1 - fraction))
    if cut == 0 or cut == count:
        raise ValueError(
            f"validation_split={fraction} of {count} samples leaves one part empty; use more "
            "samples."
        )
    part = lambda window: tree.map_structure(lambda a: None if a is None else a[window], data)
    return part(slice(cut)), part(slice(cut, None))


class Pace:
    """How many batches a source may hand out stacked into one; the trainer changes it while an
    epoch runs. And whether batches that are stacked may lie where those before them lay.
    """

    __slots__ = ("join", "reuse")

    def __init__(self, join: int = 1, reuse: bool = False) -> None:
        self.join, self.reuse = join, reuse


SINGLE = Pace()


class ArraySource:
    """Batches of arrays in memory, in a new order each epoch if shuffled.

    Args:
        data: inputs, targets and sample weights.
        batch_size: samples in a batch; the last one may be smaller.
        shuffle: True, False, or "batch" (whole batches change places).
        seed: the order of an epoch follows from the seed and the epoch's number.
    """

    def __init__(
        self, data: Data, batch_size: int = 32, shuffle: Any = False, seed: int = 0
    ) -> None:
        if not isinstance(batch_size, (int, np.integer)) or batch_size < 1:
            raise ValueError(f"batch_size must be a positive integer, not {batch_size!r}.")
        self.data, self.batch_size, self.shuffle, self.seed = data, int(batch_size), shuffle, seed
        self.samples = count_samples(data)
        self.steps: int | None = -(-self.samples // self.batch_size)
        self.leaves = tree.flatten(data)
        self._buffers: dict[int, np.ndarray[Any, Any]] = {}
        self.full_batches = self.samples // self.batch_size
        sizes = [a.nbytes for a in self.leaves if a is not None]
        self.batch_bytes = sum(sizes) * self.batch_size // self.samples

    def order(self, epoch: int) -> np.ndarray[Any, Any] | None:
        """Indices of the samples in the order of this epoch; None: as they are."""
        if not self.shuffle:
            return None
        if self.shuffle == "batch":
            starts = host_permutation((self.seed, epoch), self.steps) * self.batch_size
            rows = starts[:, None] + np.arange(self.batch_size)
            return rows[rows < self.samples]
        return host_permutation((self.seed, epoch), self.samples)

    def epoch(self, epoch: int, pace: Pace = SINGLE) -> Iterator[tuple[int, Data]]:
        """Pairs of a count and a batch; where the count is above one, as many batches stacked on a
        new first axis.
        """
        order, size, at = self.order(epoch), self.batch_size, 0
        while at < self.samples:
            many = pace.join if at + pace.join * size <= self.samples else 1
            stop = min(at + many * size, self.samples)
            window: Any = slice(at, stop) if order is None else order[at:stop]
            lead = (many, size) if many > 1 else (stop - at,)
            taken = self._taken if pace.reuse and many > 1 and order is not None else _chosen
            rows = [
                None if a is None else taken(a, window, i).reshape(*lead, *a.shape[1:])
                for i, a in enumerate(self.leaves)
            ]
            yield many, tree.pack_as(self.data, rows)
            at = stop

    def _taken(self, a: Any, window: Any, place: int) -> Any:
        """The rows of a window in a buffer that is kept: new memory may take longer than they."""
        buffer = self._buffers.get(place)
        if buffer is None or len(buffer) < len(window):
            buffer = self._buffers[place] = np.empty((len(window), *a.shape[1:]), a.dtype)
        return np.take(a, window, 0, out=buffer[: len(window)], mode="clip")


def _chosen(a: Any, window: Any, place: int) -> Any:
    return a[window]
