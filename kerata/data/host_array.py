"""Arrays of the host as users see them in loops over data sets."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core import Array, current, tree
from ..engine.host import as_array
from .conversion import decoded, floats


class HostArray(np.ndarray):
    """An array with a `numpy()` method as tensors have it, which its rows and values have too.

    >>> rows = np.arange(6).reshape(3, 2).view(HostArray)
    >>> rows[2].numpy(), int(rows[2, 1].numpy())
    (array([4, 5]), 5)
    """

    def numpy(self) -> Array:
        """The same values as a plain array."""
        return np.asarray(self)

    def __getitem__(self, key: Any) -> Any:
        found = super().__getitem__(key)
        return found if isinstance(found, np.ndarray) else np.asarray(found).view(HostArray)


def host_arrays(structure: Any) -> Any:
    """A structure of tensors of any kind, arrays and numbers as arrays of the host."""
    return tree.map_structure(lambda x: None if x is None else _host_array(x), structure)


def _host_array(x: Any) -> Array:
    if isinstance(x, float):
        x = np.asarray(x, floats())
    elif current().is_tensor(x):
        x = current().numpy(x)
    array = as_array(x)
    return (decoded(array) if array.dtype.kind in "OS" else array).view(HostArray)
