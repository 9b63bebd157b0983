"""Arguments that are sizes and shapes."""

from __future__ import annotations

import operator
from typing import Any

import numpy as np

from ...core import InvalidArgument, InvalidType
from ...engine import Symbol, Variable, is_sparse
from .dispatch import current, tensor

_PYTHON = (bool, int, float)


def shape_of(x: Any) -> tuple[Any, ...]:
    """The shape as the engine in force knows it, of a symbol's open dimensions None."""
    if isinstance(x, (Symbol, Variable)) or is_sparse(x):
        return tuple(x.shape)
    return tuple(current().shape(tensor(x)))


def size_of(n: Any) -> int:
    """A size as an int; scalar tensors serve too."""
    try:
        return operator.index(n)
    except TypeError:
        if isinstance(n, (str, float)):
            raise InvalidType(f"A size must be an integer, not {n!r}.") from None
        found = current().number(n)
        return int(found) if isinstance(found, float) else found


def is_open(n: Any) -> bool:
    """Whether a size is one that only the graph that is being traced will know."""
    lend = current().lend_size
    return lend is not None and lend(n) is not n


def ints_of(shape: Any) -> tuple[int, ...]:
    """A shape argument, an int or a sequence of sizes, as a tuple of ints."""
    if isinstance(shape, str) or not hasattr(shape, "__iter__"):
        return (size_of(shape),)
    if hasattr(shape, "dtype") and not isinstance(shape, np.ndarray):
        if not shape_of(shape):
            return (size_of(shape),)
        try:
            shape = current().numpy(tensor(shape)).reshape(-1)
        except NotImplementedError:  # one of a graph that is being traced
            shape = [shape[i] for i in range(*current().shape(shape))]
    return tuple(map(size_of, shape))


def check_size(name: str, n: Any) -> int:
    """The argument of this name as an int that is not negative."""
    found = size_of(n)
    if found < 0:
        raise InvalidArgument(f"`{name}` must not be negative; given: {found}.")
    return found
