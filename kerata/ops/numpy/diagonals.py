"""Diagonals and triangles of matrices."""

from __future__ import annotations

import numpy as np

from ...core import InvalidArgument, Tensor, TensorLike
from .._base import current, operation, tensor
from .creation import band
from .layout import moveaxis, ravel

__all__ = ["diag", "diagflat", "diagonal", "tril", "triu"]


def _matrix(x: TensorLike) -> None:
    """Raise unless there are two axes or more."""
    sizes = tuple(current().shape(x))
    if len(sizes) < 2:
        raise InvalidArgument(
            f"Diagonals are those of matrices, of rank 2 or more, not of {sizes}."
        )


@operation()
def tril(x: TensorLike, k: int = 0) -> Tensor:
    """The last two axes on and below the k-th diagonal; zeros above.

    >>> print(tril([[1, 2], [3, 4]]).tolist())
    [[1, 0], [3, 4]]
    """
    engine = current()
    _matrix(x)
    row, column = band(engine.shape(x)[-2], engine.shape(x)[-1], k)
    return engine.where(engine.less(row, column), tensor(0, engine.dtype(x)), x)


@operation()
def triu(x: TensorLike, k: int = 0) -> Tensor:
    """The last two axes on and above the k-th diagonal; zeros below.

    >>> print(triu([[1, 2], [3, 4]]).tolist())
    [[1, 2], [0, 4]]
    """
    engine = current()
    _matrix(x)
    row, column = band(engine.shape(x)[-2], engine.shape(x)[-1], k)
    return engine.where(engine.less(column, row), tensor(0, engine.dtype(x)), x)


@operation()
def diagonal(x: TensorLike, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Tensor:
    """The elements `x[i, i + offset]` of two axes, as the last axis of the result.

    >>> print(diagonal([[1, 2], [3, 4]]))
    [1 4]
    """
    engine = current()
    _matrix(x)
    x = moveaxis(x, (axis1, axis2), (-2, -1))
    *lead, rows, columns = engine.shape(x)
    first = max(-offset, 0) * columns + max(offset, 0)
    length = max(min(rows + min(offset, 0), columns - max(offset, 0)), 0)
    indices = (first + np.arange(length) * (columns + 1)).astype("int32")
    return engine.take(
        engine.reshape(x, (*lead, rows * columns)), engine.tensor(indices), len(lead)
    )


@operation()
def diag(x: TensorLike, k: int = 0) -> Tensor:
    """The k-th diagonal of a matrix, or a square matrix with a vector as its k-th diagonal.

    >>> print(diag([1, 2]).tolist())
    [[1, 0], [0, 2]]
    """
    engine = current()
    sizes = tuple(engine.shape(x))
    if len(sizes) == 2:
        return diagonal(x, k)
    if len(sizes) != 1:
        raise InvalidArgument(f"diag takes a vector or a matrix, not a tensor of shape {sizes}.")
    n = sizes[0] + abs(k)
    first = max(-k, 0) * n + max(k, 0)
    indices = engine.tensor((first + np.arange(sizes[0]) * (n + 1)).astype("int32"))
    flat = engine.scatter(engine.full((n * n,), 0, engine.dtype(x)), indices, x, "set")
    return engine.reshape(flat, (n, n))


# -- matrices of a vector -------------------------------------------------------------------------
@operation()
def diagflat(x: TensorLike, k: int = 0) -> Tensor:
    """A square matrix with the flattened x as its k-th diagonal, zeros elsewhere.

    >>> print(diagflat([1, 2], 1).tolist())
    [[0, 1, 0], [0, 0, 2], [0, 0, 0]]
    """
    return diag(ravel(x), k)
