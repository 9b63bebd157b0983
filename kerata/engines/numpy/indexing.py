"""Clipping, sorting, the largest elements and looking up, by NumPy's own functions."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ...engine.autodiff.recording import CustomGradient, without_residuals
from ._blocks import BLOCK

Array = Any
_FLOAT = "fd"
_NUMBER = (int, float)
_MANY = 2048  # elements from which on NumPy's function is quicker


# -- clipping -------------------------------------------------------------------------------------
def clip(x: Array, x_min: Any, x_max: Any) -> Any:
    """`min(max(x, x_min), x_max)` between numbers; see `kerata.ops.clip`."""
    bounds = [b for b in (x_min, x_max) if b is not None]
    if x.size < _MANY or x.dtype.char not in _FLOAT or not bounds:
        return NotImplemented
    if any(type(b) not in _NUMBER for b in bounds):
        return NotImplemented
    return np.asarray(np.clip(x, x_min, x_max)) if bounds[0] <= bounds[-1] else NotImplemented


def _clip_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    """Nothing where it was clipped, one half at a bound."""
    x, *bounds = args
    found = (out == x).astype(g.dtype)
    np.multiply(found, g, out=found)
    for bound in bounds:
        if bound is not None:
            np.multiply(found, x.dtype.type(0.5), out=found, where=x == x.dtype.type(bound))
    return [found]


# -- sorting --------------------------------------------------------------------------------------
def sort(x: Array, axis: int | None = -1) -> Any:
    """The elements along an axis ascending, NaN last; see `kerata.ops.sort`."""
    if not x.ndim or x.dtype.kind not in "fiub":
        return NotImplemented
    return np.sort(x, axis)


def _sort_forward(x: Array, axis: int | None = -1) -> Any:
    if not x.ndim or x.dtype.kind not in "fiub":
        return NotImplemented
    order = np.argsort(x, axis, kind="stable")
    return np.take_along_axis(x, order, axis), order


def _sort_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    x, axis = args
    found = np.empty(x.shape, g.dtype)
    if axis is None:
        found.reshape(-1)[saved] = g
    else:
        np.put_along_axis(found, saved, g, axis)
    return [found]


# -- the largest -----------------------------------------------------------------------------------
_SEARCHES = 16  # above which sorting is quicker


def _largest(x: Array, k: int) -> Array:
    """Indices of the k largest elements of each row, by k searches for one: the first of equals."""
    rest = x.copy()
    found = np.empty((len(x), k), np.int32)
    rows = np.arange(len(x))
    for j in range(k):
        at = rest.argmax(-1)
        found[:, j] = at
        rest[rows, at] = -np.inf
    return found


def top_k(x: Array, k: int, sorted: bool = True) -> Any:
    """The k largest elements of the last axis and their indices; see `kerata.ops.top_k`."""
    if x.dtype.char not in "fd" or not x.size or not 0 < k <= min(_SEARCHES, x.shape[-1]):
        return NotImplemented
    flat = x.reshape(-1, x.shape[-1])
    if flat.min() > -np.inf:
        step = max(1, BLOCK // x.shape[-1])
        indices = np.concatenate(
            [_largest(flat[i : i + step], k) for i in range(0, len(flat), step)]
        )
    else:  # -inf (or NaN) could not be told from what has been taken
        order = np.argsort(flat[:, ::-1], -1, kind="stable")[:, : -k - 1 : -1]
        indices = (x.shape[-1] - 1 - order).astype(np.int32)
    values = np.take_along_axis(flat, indices, -1)
    shape = (*x.shape[:-1], k)
    return values.reshape(shape), indices.reshape(shape)


def _top_k_gradient(e: Any, g: Any, out: Any, args: Any, saved: Any) -> list[Any]:
    x, indices, g = args[0], out[1], g[0]
    found = np.zeros(x.shape, x.dtype)
    if g is not None:
        np.put_along_axis(found, indices, g, -1)
    return [found]


# -- looking up -----------------------------------------------------------------------------------
def _taken(x: Array, indices: Any, axis: int | None = None) -> Any:
    """The elements at indices along an axis; see `kerata.ops.take_along_axis`.

    With them their places in flat `x` with the axis last. The last axis alone is quick.
    """
    if type(indices) is not np.ndarray or indices.dtype.kind != "i" or axis is None:
        return NotImplemented
    if x.ndim != indices.ndim or not -x.ndim <= axis < x.ndim or not x.size:
        return NotImplemented
    x, at = np.moveaxis(x, axis, -1), np.moveaxis(indices, axis, -1)
    if x.shape[:-1] != at.shape[:-1]:
        return NotImplemented
    length = x.shape[-1]
    if at.size and int(at.min()) < 0:
        at = np.where(at < 0, at + length, at)
    rows = at.reshape(-1, at.shape[-1])
    places = np.add(rows, np.arange(0, x.size, length)[:, None])
    found = np.take(np.ascontiguousarray(x).reshape(-1), places)
    return np.moveaxis(found.reshape(at.shape), -1, axis), (places, x.shape)


def _take_along_axis_gradient(e: Any, g: Array, out: Array, args: Any, saved: Any) -> list[Any]:
    axis, (places, shape) = args[2], saved
    found = np.zeros(math.prod(shape), g.dtype)
    np.add.at(found, places.reshape(-1), np.moveaxis(g, axis, -1).reshape(-1))
    return [np.moveaxis(found.reshape(shape), -1, axis), None]


def searchsorted(sorted_sequence: Array, values: Array, side: str = "left") -> Any:
    """Where values would go; see `kerata.ops.searchsorted`. NaN goes first, in NumPy's own last."""
    kind = values.dtype.kind
    if sorted_sequence.ndim != 1 or kind not in "fiu" or side not in ("left", "right"):
        return NotImplemented
    if sorted_sequence.dtype != values.dtype:
        return NotImplemented
    found = np.asarray(np.searchsorted(sorted_sequence, values, side), np.int32)
    return np.where(np.isnan(values), np.int32(0), found) if kind == "f" else found


OVERRIDES: dict[str, Any] = {
    "clip": clip,
    "sort": sort,
    "top_k": top_k,
    "take_along_axis": without_residuals(_taken),
    "searchsorted": searchsorted,
}
GRADIENTS: dict[str, Any] = {
    "clip": _clip_gradient,
    "sort": CustomGradient(_sort_forward, _sort_gradient),
    "top_k": _top_k_gradient,
    "take_along_axis": CustomGradient(_taken, _take_along_axis_gradient),
}
