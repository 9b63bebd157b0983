"""Joined and cut along the first, second or third axis; turned over; diagonals and powers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..core.context import current
from .arithmetic import multiply
from .create import size_of
from .dispatch import axes_of, dtype_of, operation, tensor
from .joining import concatenate, split, unstack
from .layout import flip, ravel, swapaxes
from .margins import diag


def _parts(name: str, xs: Any) -> list[Any]:
    """The tensors to join; of one tensor its slices."""
    parts = [tensor(x) for x in xs] if isinstance(xs, (list, tuple)) else unstack(tensor(xs))
    if not parts:
        raise ValueError(f"{name}: there is nothing to join, the list of tensors is empty.")
    return parts


def _as_rows(x: Any) -> Any:
    """x with a leading axis, if it has one axis or none."""
    engine = current()
    sizes = tuple(engine.shape(x))
    return x if len(sizes) > 1 else engine.reshape(x, (1, *(sizes or (1,))))


def _least_rank(name: str, x: Any, rank: int) -> None:
    shape = tuple(current().shape(x))
    if len(shape) < rank:
        raise ValueError(f"{name} needs a tensor of rank {rank} or more, not of shape {shape}.")


# -- joined and cut -------------------------------------------------------------------------------
@operation(tensors=0)
def hstack(xs: Any) -> Any:
    """Tensors one behind the other along axis 1, or 0 where they have one; in the promoted dtype.

    >>> print(hstack([[[1], [2]], [[3], [4]]]).tolist())
    [[1, 3], [2, 4]]
    """
    engine = current()
    parts = [x if engine.shape(x) else ravel(x) for x in _parts("hstack", xs)]
    return concatenate(parts, 0 if len(engine.shape(parts[0])) == 1 else 1)


@operation(tensors=0)
def vstack(xs: Any) -> Any:
    """Tensors one below the other along axis 0, vectors as rows; in the promoted dtype.

    >>> print(vstack([[1, 2], [3, 4]]).tolist())
    [[1, 2], [3, 4]]
    """
    return concatenate([_as_rows(x) for x in _parts("vstack", xs)], 0)


@operation(tensors=0)
def dstack(xs: Any) -> Any:
    """Tensors along axis 2, vectors of size n as `[1, n, 1]`, matrices as `[n, m, 1]`.

    >>> print(dstack([[1, 2], [3, 4]]).tolist())
    [[[1, 3], [2, 4]]]
    """
    engine = current()
    parts = [_as_rows(x) for x in _parts("dstack", xs)]
    parts = [
        engine.reshape(x, (*engine.shape(x), 1)) if len(engine.shape(x)) == 2 else x for x in parts
    ]
    return concatenate(parts, 2)


@operation()
def hsplit(x: Any, indices_or_sections: Any) -> list[Any]:
    """x in equal parts, or cut at indices, along axis 1, or 0 of a vector; a list.

    >>> [part.tolist() for part in hsplit([[1, 2], [3, 4]], 2)]
    [[[1], [3]], [[2], [4]]]
    """
    _least_rank("hsplit", x, 1)
    return split(x, indices_or_sections, min(len(current().shape(x)) - 1, 1))


@operation()
def vsplit(x: Any, indices_or_sections: Any) -> list[Any]:
    """x, of rank 2 or more, in equal parts, or cut at indices, along axis 0; a list.

    >>> [part.tolist() for part in vsplit([[1, 2], [3, 4]], 2)]
    [[[1, 2]], [[3, 4]]]
    """
    _least_rank("vsplit", x, 2)
    return split(x, indices_or_sections, 0)


@operation()
def dsplit(x: Any, indices_or_sections: Any) -> list[Any]:
    """x, of rank 3 or more, in equal parts, or cut at indices, along axis 2; a list.

    >>> [part.tolist() for part in dsplit([[[1, 2]]], 2)]
    [[[[1]]], [[[2]]]]
    """
    _least_rank("dsplit", x, 3)
    return split(x, indices_or_sections, 2)


# -- turned over ----------------------------------------------------------------------------------
@operation()
def fliplr(x: Any) -> Any:
    """The elements of axis 1 in reverse order, of rank 2 or more.

    >>> print(fliplr([[1, 2], [3, 4]]).tolist())
    [[2, 1], [4, 3]]
    """
    _least_rank("fliplr", x, 2)
    return flip(x, 1)


@operation()
def flipud(x: Any) -> Any:
    """The elements of axis 0 in reverse order, of rank 1 or more.

    >>> print(flipud([[1, 2], [3, 4]]).tolist())
    [[3, 4], [1, 2]]
    """
    _least_rank("flipud", x, 1)
    return flip(x, 0)


@operation()
def rot90(array: Any, k: int = 1, axes: Sequence[int] = (0, 1)) -> Any:
    """The plane of two axes turned k times by 90 degrees, from the first axis to the second.

    >>> print(rot90([[1, 2], [3, 4]]).tolist())
    [[2, 4], [1, 3]]
    """
    _least_rank("rot90", array, 2)
    if len(axes) != 2:
        raise ValueError(f"rot90 turns a plane: `axes` are two axes, not {tuple(axes)}.")
    rank = len(current().shape(array))
    axes_of(tuple(axes), rank)
    first, second = (a % rank for a in axes)
    k = k % 4
    if k == 2:
        return flip(array, (first, second))
    if k == 1:
        return swapaxes(flip(array, second), first, second)
    return flip(swapaxes(array, first, second), second) if k else array


# -- matrices of a vector -------------------------------------------------------------------------
@operation()
def diagflat(x: Any, k: int = 0) -> Any:
    """A square matrix with the flattened x as its k-th diagonal, zeros elsewhere.

    >>> print(diagflat([1, 2], 1).tolist())
    [[0, 1, 0], [0, 0, 2], [0, 0, 0]]
    """
    return diag(ravel(x), k)


@operation()
def vander(x: Any, N: int | None = None, increasing: bool = False) -> Any:  # noqa: N803
    """Vandermonde's matrix `[n, N]` of a vector of size n: the powers `x ** 0 ... x ** (N - 1)`.

    The highest comes first, or last if `increasing`; `N` None is n. In x's dtype.

    >>> print(vander([1, 2, 3]).tolist())
    [[1, 1, 1], [4, 2, 1], [9, 3, 1]]
    """
    engine = current()
    dtype, shape = dtype_of(x), tuple(engine.shape(x))
    if len(shape) != 1:
        raise ValueError(f"vander needs a vector, not a tensor of shape {shape}.")
    count = shape[0] if N is None else size_of(N)
    if not count:
        return engine.full((shape[0], 0), 0, dtype)
    column = engine.reshape(tensor(x, "int32") if dtype == "bool" else x, (shape[0], 1))
    powers = [engine.full((shape[0], 1), 1, engine.dtype(column))]
    while len(powers) < count:  # by products, for they are exact and have gradients at 0
        powers.append(multiply(powers[-1], column))
    return tensor(concatenate(powers if increasing else powers[::-1], 1), dtype)
