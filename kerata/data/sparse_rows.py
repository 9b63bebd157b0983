"""Sparse matrices as data: dense are only the rows that a batch takes."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.typing import Array, Tensor
from .conversion import as_array


class SparseRows:
    """The rows of a matrix of `scipy.sparse`, dense once they are asked for."""

    def __init__(self, matrix: Any) -> None:
        self.matrix = matrix.tocsr()
        self.shape: tuple[int, ...] = matrix.shape
        self.nbytes = 4 * self.shape[0] * self.shape[1]  # when dense

    def __len__(self) -> int:
        return self.shape[0]

    def __getitem__(self, rows: Any) -> Array:
        return np.asarray(as_array(self.matrix[rows].toarray()))


def as_rows(x: Any, what: str = "data") -> Tensor:
    """Like `as_array`, but sparse matrices stay what they are."""
    found: Any = SparseRows(x) if hasattr(x, "tocsr") else as_array(x, what)
    return found  # type: ignore[no-any-return]  # what `ArraySource` takes for a tensor
