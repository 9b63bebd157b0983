"""The pickled form of the CIFAR batches, read without letting a pickle run anything."""

from __future__ import annotations

import os
import pickle
from typing import Any

import numpy as np

from ..core import Array

_ARRAYS = {
    ("numpy.core.multiarray", "_reconstruct"), ("numpy._core.multiarray", "_reconstruct"),
    ("numpy", "ndarray"), ("numpy", "dtype"), ("_codecs", "encode"),
}  # fmt: skip


class _Arrays(pickle.Unpickler):
    """Makes arrays and Python's own containers, nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in _ARRAYS:
            raise ValueError(f"The file asks for {module}.{name}, which no batch of images needs.")
        return super().find_class(module, name)


def load_batch(fpath: str | os.PathLike[str], label_key: str = "labels") -> tuple[Array, list[Any]]:
    """A pickled batch: images uint8 `[n, 3, 32, 32]` and their labels.

    Args:
        fpath: a file such as `cifar-10-batches-py/data_batch_1`.
        label_key: where the labels are; "fine_labels" or "coarse_labels" in CIFAR-100.

    Raises:
        ValueError: the pickle wants to make something other than arrays.
    """
    with open(fpath, "rb") as file:
        found = {
            key.decode() if isinstance(key, bytes) else key: value
            for key, value in _Arrays(file, encoding="bytes").load().items()
        }
    if label_key not in found:
        raise ValueError(f"{fpath} has no {label_key!r}; it has {sorted(found)}.")
    return np.asarray(found["data"]).reshape(-1, 3, 32, 32), found[label_key]
