"""Arguments that name axes."""

from __future__ import annotations

import operator
from collections.abc import Iterable
from typing import Any, cast

from ...core import Axis, InvalidArgument, InvalidType


def axes_of(axis: Axis, rank: int) -> tuple[int, ...]:
    """An axis argument (None, one, several, negative) as a sorted tuple of axes."""
    if type(axis) is int and -rank <= axis < rank:
        return (axis % rank,)
    if axis is None:
        return tuple(range(rank))
    found = []
    several = isinstance(axis, (list, tuple)) or bool(getattr(axis, "ndim", 0))  # arrays, tensors
    for a in cast(Iterable[Any], axis if several else (axis,)):
        if not hasattr(a, "__index__"):
            raise InvalidType(f"An axis must be an integer, not {a!r}.")
        if not -rank <= a < rank:
            raise InvalidArgument(f"axis {a} is out of range for a tensor of rank {rank}.")
        found.append(operator.index(a) % rank)
    if len(set(found)) != len(found):
        raise InvalidArgument(f"axis {axis} names an axis twice.")
    return tuple(sorted(found))
