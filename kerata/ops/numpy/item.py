"""`x[key]`: integers, slices, None, Ellipsis, integer tensors, and masks that are known."""

from __future__ import annotations

import builtins
import math
import operator
from types import EllipsisType
from typing import Any, SupportsIndex

import numpy as np

from ...core import InvalidIndex, Tensor, TensorLike
from ...engine import Variable
from .._base import current, operation, size_of, tensor
from .indexing import _known_indices, flat_places, natural

__all__ = ["get_item"]

_slice = builtins.slice
_WHOLE = _slice(None)


@operation()
def get_item(x: TensorLike, key: Any) -> Tensor:
    """`x[key]`, as NumPy has it: integers, slices, None, `...`, lists or tensors of integers.

    A mask must be known (not a symbol), for its sum is the result's size.

    >>> print(get_item([[1, 2], [3, 4]], (slice(None), 0)))
    [1 3]
    """
    engine = current()
    entries = _entries(key, len(engine.shape(x)))
    x, plan = _basic(x, entries)
    chosen = [i for i, index in enumerate(plan) if index is not None]
    if not chosen:
        return tensor(x)
    if len(chosen) == 1:
        axis, rank = chosen[0], len(engine.shape(x))
        found = engine.take(x, _indices(plan[axis], engine.shape(x)[axis]), axis)
        width = len(engine.shape(found)) - rank + 1
        return found if _adjacent(entries) else _to_front(found, axis, width)
    return _gather(x, plan, chosen, _adjacent(entries))


def _is_index(entry: Any) -> bool:
    """Whether this is an integer, which takes its axis away."""
    if isinstance(entry, (int, np.integer)):
        return not isinstance(entry, bool)
    return isinstance(entry, np.ndarray) and not entry.ndim and entry.dtype.kind in "iu"


def _entries(key: Any, rank: int) -> list[Any]:
    """The key as a list with one entry for each axis (masks spelled out), and None for new axes."""
    found: list[Any] = []
    if isinstance(key, list) and any(
        x is None or isinstance(x, (_slice, EllipsisType)) for x in key
    ):
        key = tuple(key)  # no list of integers, so one of entries
    for entry in key if isinstance(key, tuple) else (key,):
        if isinstance(entry, Variable):
            entry = entry.value
        if entry is None or entry is Ellipsis or isinstance(entry, _slice) or _is_index(entry):
            found.append(entry)
        else:
            found.extend(_arrays(entry))
    used = sum(entry is not None and entry is not Ellipsis for entry in found)
    if used > rank:
        raise InvalidIndex(f"{used} indices for a tensor of rank {rank}: {key!r}.")
    dots = [i for i, entry in enumerate(found) if entry is Ellipsis]
    if len(dots) > 1:
        raise InvalidIndex("An index may have one Ellipsis only.")
    place = dots[0] if dots else len(found)
    found[place : place + 1] = [_WHOLE] * (rank - used)
    return found


def _arrays(entry: Any) -> list[Any]:
    """An array of integers as it is, a mask as the indices where it holds, one for each axis."""
    engine = current()
    if engine.is_tensor(entry):
        if engine.dtype(entry) != "bool":
            return [entry]
        entry = engine.numpy(entry)
    entry = np.asarray(entry)
    if entry.dtype == bool:
        return list(np.nonzero(entry))
    if entry.size and entry.dtype.kind not in "iu":
        raise InvalidIndex(f"Indices must be integers, slices, None, Ellipsis or masks: {entry!r}.")
    return [entry]


def _basic(x: TensorLike, entries: list[Any]) -> tuple[Any, list[Any]]:
    """Slices, integers and new axes done; and what remains: an array or None for each axis."""
    engine = current()
    sizes = tuple(engine.shape(x))
    bounds = [_bounds(e, n) for e, n in zip((e for e in entries if e is not None), sizes)]
    if any(i or j != n or k != 1 for (i, j, k), n in zip(bounds, sizes)):
        x = engine.slice(x, *zip(*bounds))
    have = tuple(engine.shape(x))
    left = iter(have)
    kept = [(e, 1 if e is None else next(left)) for e in entries]
    kept = [(e, n) for e, n in kept if not _is_index(e)]
    shape = tuple(n for _, n in kept)
    plan = [None if isinstance(e, _slice) else e for e, _ in kept]
    return (x if have == shape else engine.reshape(x, shape)), plan


def _position(index: SupportsIndex, n: int) -> int:
    i = operator.index(index)
    if not -n <= i < n:
        raise InvalidIndex(f"Index {i} is out of range for an axis of size {n}.")
    return i + n if i < 0 else i


def _bounds(entry: Any, n: int) -> tuple[int, int | None, int]:
    """Start, stop and step for an entry of an axis, as the primitive `slice` wants them."""
    if _is_index(entry):
        i = _position(entry, n)
        return i, i + 1, 1
    if not isinstance(entry, _slice) or entry == _WHOLE:
        return 0, n, 1
    parts = [None if p is None else size_of(p) for p in (entry.start, entry.stop, entry.step)]
    if not all(isinstance(p, (int, type(None))) for p in (n, *parts)):
        return _open_bounds(n, *parts)
    i, j, k = _slice(*parts).indices(n)
    if not range(i, j, k):
        return 0, 0, 1
    return (i, max(i, j), k) if k > 0 else (i, None if j < 0 else j, k)


def _open_bounds(n: Any, i: Any, j: Any, k: Any) -> tuple[Any, Any, int]:
    """The same for an axis whose size a trace leaves open: the slice is not empty, nor beyond."""
    k = 1 if k is None else k
    i, j = (p if p is None or p >= 0 else p + n for p in (i, j))
    if k > 0:
        return 0 if i is None else i, n if j is None else j, k
    return n - 1 if i is None else i, j, k


def _adjacent(entries: list[Any]) -> bool:
    """Whether arrays and integers stand side by side, so that the result stays in their place."""
    advanced = [i for i, e in enumerate(entries) if e is not None and not isinstance(e, _slice)]
    return advanced[-1] - advanced[0] + 1 == len(advanced)


def _to_front(x: TensorLike, axis: int, width: int) -> Tensor:
    order = [*range(axis, axis + width), *range(axis)]
    return current().permute(x, (*order, *range(axis + width, len(current().shape(x)))))


def _indices(entry: Any, length: int) -> Tensor:
    """Indices of which negative ones count from the end; those that are known must exist."""
    if isinstance(entry, np.ndarray):
        return current().tensor(_known_indices(entry, length))
    return natural(entry, length)


def _gather(x: TensorLike, plan: list[Any], chosen: list[int], stay: bool) -> Tensor:
    """Several arrays of indices, which broadcast: their axes in front as one, then one `take`."""
    engine = current()
    sizes = tuple(engine.shape(x))
    rest = [i for i in range(len(sizes)) if i not in chosen]
    flat = flat_places([_indices(plan[i], sizes[i]) for i in chosen], [sizes[i] for i in chosen])
    x = engine.permute(x, (*chosen, *rest))
    x = engine.reshape(x, (math.prod(sizes[i] for i in chosen), *(sizes[i] for i in rest)))
    found = engine.take(x, flat, 0)
    before = sum(i < chosen[0] for i in rest)
    if not stay or not before:
        return found
    width = len(engine.shape(flat))
    total = len(engine.shape(found))
    order = [*range(width, width + before), *range(width), *range(width + before, total)]
    return engine.permute(found, tuple(order))
