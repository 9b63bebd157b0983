"""Order: sorting, and the largest elements."""

from __future__ import annotations

import numpy as np

from ...core import Array
from ...engine import serves
from ._kernels import Args, Shares, floats

_SEARCHES = 64  # of so many elements; sorting is quicker for more


@serves(lambda x, axis: x.dtype.kind in "fiub")
def sort(x: Array, axis: int) -> Array:
    """The elements along an axis ascending, NaN last; see `kerata.ops.sort`."""
    return np.sort(x, axis)


@serves(floats, lambda x, k: 0 < k <= _SEARCHES)
def top_k(x: Array, k: int) -> tuple[Array, Array]:
    """The k largest of the last axis and their indices; see `kerata.ops.top_k`.

    By k searches for the first of the largest elements, which -inf replaces afterwards.
    """
    size = x.shape[-1]
    flat = x.reshape(-1, size)
    rest, rows, found = flat.copy(), np.arange(len(flat)), np.empty((len(flat), k), np.int32)
    for place in range(k):
        found[:, place] = at = rest.argmax(-1)
        largest = rest[rows, at]
        rest[rows, at] = -np.inf
    mixed = largest == -np.inf  # rows in which an element of -inf may be one that was replaced
    order = np.argsort(flat[mixed, ::-1], -1, kind="stable")[:, : -k - 1 : -1]
    found[mixed] = size - 1 - order
    found = found.reshape(*x.shape[:-1], k)
    return np.take_along_axis(x, found, -1), found


def _top_k_gradient(e: object, g: Args, out: Args, args: Args, saved: None) -> Shares:
    found = np.zeros(args[0].shape, args[0].dtype)
    if g[0] is not None:
        np.put_along_axis(found, out[1], g[0], -1)
    return [found]


KERNELS = {"sort": sort, "top_k": (top_k, _top_k_gradient)}
