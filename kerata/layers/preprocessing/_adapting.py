"""Data of any kind as batches of arrays, for layers that learn from it in one pass."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from ...core import Array, tree
from ...core.progress_bar import Progbar


def batches(data: Any, steps: int | None = None, verbose: bool = False) -> Iterator[Array]:
    """Arrays from an array, a tensor, a DataFrame, or an iterable of batches (the first part of
    each); at most `steps` of them. `verbose`: a bar shows how many were used.
    """
    if not verbose:
        yield from _arrays(data, steps)
        return
    whole = hasattr(data, "shape") or isinstance(data, (list, tuple, str))
    count = 1 if whole else len(data) if hasattr(data, "__len__") else None
    most = min((n for n in (count, steps) if n is not None), default=None)
    bar, done = Progbar(most, unit_name="batch"), 0
    for array in _arrays(data, steps):
        yield array
        done += 1
        bar.update(done, finalize=False)
    bar.update(done, finalize=True)


def _arrays(data: Any, steps: int | None) -> Iterator[Array]:
    if is_ragged(data):
        data = data.flat_values
    if hasattr(data, "to_numpy"):
        data = data.to_numpy()
    if hasattr(data, "detach"):
        data = data.detach().cpu()
    if hasattr(data, "shape") or isinstance(data, (list, tuple, str)):
        array = np.asarray(data)
        yield array if array.ndim else array[None]
        return
    if hasattr(data, "__getitem__"):  # by its length: a PyDataset has no end otherwise
        data = map(data.__getitem__, range(len(data)))
    for step, batch in enumerate(data):
        if steps is not None and step >= steps:
            return
        if isinstance(batch, (tuple, list)) and len(batch) and hasattr(batch[0], "shape"):
            batch = tree.flatten(batch)[0]
        array = np.asarray(batch.flat_values if is_ragged(batch) else batch)
        yield array if array.ndim else array[None]


def is_ragged(x: Any) -> bool:
    """Whether this is a tensor of rows of different lengths, as TensorFlow has them."""
    return hasattr(x, "with_flat_values")


def texts(x: Any) -> Array:
    """An array of NumPy's texts, from texts, bytes in UTF-8, or numbers."""
    array = np.asarray(x)
    if array.dtype.kind == "U":
        return array
    if array.dtype.kind == "S":
        found: Array = np.char.decode(array, "utf-8")
        return found
    if array.dtype.kind == "O":
        flat = [v.decode() if isinstance(v, bytes) else str(v) for v in array.ravel().tolist()]
        return np.array(flat, str).reshape(array.shape)
    return array.astype(str)
