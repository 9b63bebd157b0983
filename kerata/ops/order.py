"""Running sums, order and ranks: sorted, searched, counted by bins and segments."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ..core.context import current
from ..core.dtypes import float_type, is_float, size_of, standardize_dtype
from .convert import convert_to_numpy
from .create import whole
from .dispatch import axes_of, binary, dtype_of, meet, operation, tensor
from .indexing import take_along_axis
from .layout import axis_of, cut, flip, moveaxis, ravel
from .reductions import accumulator


# -- running --------------------------------------------------------------------------------------
def _running(x: Any, axis: int | None, dtype: Any) -> tuple[Any, int]:
    """x in the dtype that a running sum or product has, flattened where the axis is None."""
    have = dtype_of(x)
    name = ("int32" if have == "bool" else have) if dtype is None else standardize_dtype(dtype)
    x = tensor(x, name)
    return (ravel(x), 0) if axis is None else (x, axis_of(axis, len(current().shape(x))))


@operation()
def cumsum(x: Any, axis: int | None = None, dtype: Any = None) -> Any:
    """The running sum along an axis; None: of the flattened x. Bools count as int32.

    >>> print(cumsum([1, 2, 3]))
    [1 3 6]
    """
    return current().cumsum(*_running(x, axis, dtype))


@operation()
def cumprod(x: Any, axis: int | None = None, dtype: Any = None) -> Any:
    """The running product along an axis; None: of the flattened x. Bools count as int32.

    >>> print(cumprod([1, 2, 3]))
    [1 2 6]
    """
    return _doubling("multiply", 1, *_running(x, axis, dtype))


def _doubling(name: str, neutral: Any, x: Any, axis: int) -> Any:
    """A running `name` in log2(n) passes, which join the array with itself moved by 1, 2, 4 ..."""
    engine = current()
    sizes = tuple(engine.shape(x))
    shift = 1
    while shift < sizes[axis]:
        widths = [(shift if i == axis else 0, 0) for i in range(len(sizes))]
        moved = engine.pad(cut(x, axis, 0, sizes[axis] - shift), widths, neutral)
        x = getattr(engine, name)(x, moved)
        shift *= 2
    return x


# -- sorted ---------------------------------------------------------------------------------------
@operation()
def argsort(x: Any, axis: int | None = -1) -> Any:
    """Indices (int32) that sort an axis ascending, equal elements in order; None: the flattened x.

    >>> print(argsort([3, 1, 2]))
    [1 2 0]
    """
    x, axis = (ravel(x), 0) if axis is None else (x, axis)
    return current().argsort(x, axis_of(axis, len(current().shape(x))))


@operation()
def sort(x: Any, axis: int | None = -1) -> Any:
    """The elements along an axis ascending, NaN last; None: the flattened x.

    >>> print(sort([3, 1, 2]))
    [1 2 3]
    """
    x, axis = (ravel(x), 0) if axis is None else (x, axis)
    return take_along_axis(x, argsort(x, axis), axis)


@operation()
def top_k(x: Any, k: int, sorted: bool = True) -> Any:
    """The k largest elements of the last axis, descending, and their indices (int32).

    A pair `(values, indices)`. Of equal elements the first comes first. They come sorted whether
    `sorted` asks for it or not.

    >>> [t.tolist() for t in top_k([3, 1, 2], 2)]
    [[3, 2], [0, 2]]
    """
    engine = current()
    last = len(engine.shape(x)) - 1
    if last < 0:
        raise ValueError("top_k: x must have rank 1 or more.")
    n = engine.shape(x)[last]
    if k > n or k < 0:
        raise ValueError(f"top_k: k = {k} must be between 0 and the size {n} of the last axis.")
    # Turned round before and after, so that equal elements keep their order; no negation overflows.
    order = flip(engine.argsort(flip(x, last), last), last)
    indices = binary("subtract", n - 1, cut(order, last, 0, k))
    return take_along_axis(x, indices, last), indices


@operation(tensors=2)
def in_top_k(targets: Any, predictions: Any, k: int) -> Any:
    """Whether the prediction of each target class is among the k largest of its row.

    `targets` is `[batch]` of integers, `predictions` `[batch, classes]`. Ties count for the target;
    rows whose target has no finite prediction do not hold.

    >>> print(in_top_k([1, 0], [[0.1, 0.9], [0.1, 0.9]], 1))
    [ True False]
    """
    engine = current()
    targets = tensor(targets, "int32")
    column = engine.reshape(targets, (*engine.shape(targets), 1))
    mine = take_along_axis(predictions, column, -1)
    last = len(engine.shape(predictions)) - 1
    above = engine.sum(engine.cast(engine.less(mine, predictions), "int32"), (last,))
    mine = engine.reshape(mine, tuple(engine.shape(mine)[:-1]))
    finite = binary("less", engine.abs(mine), float("inf"))
    return engine.logical_and(binary("less", above, k), finite)


# -- quantiles ------------------------------------------------------------------------------------
@operation()
def median(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """The middle of the sorted elements over axes, the mean of both middles of an even number.

    >>> print(median([1.0, 5.0, 2.0]))
    2.0
    """
    return quantile(x, 0.5, axis, "linear", keepdims)


@operation()
def percentile(
    x: Any, q: Any, axis: Any = None, method: str = "linear", keepdims: bool = False
) -> Any:
    """`quantile(x, q / 100)`.

    >>> print(percentile([1.0, 2.0, 3.0], 50))
    2.0
    """
    q = np.asarray(convert_to_numpy(q), "float64") / 100
    return quantile(x, q, axis, method, keepdims)


_METHODS: dict[str, Callable[[Any], tuple[Any, Any, Any]]] = {
    "linear": lambda p: (np.floor(p), np.ceil(p), p - np.floor(p)),
    "lower": lambda p: (np.floor(p), np.floor(p), 0 * p),
    "higher": lambda p: (np.ceil(p), np.ceil(p), 0 * p),
    "nearest": lambda p: (np.round(p), np.round(p), 0 * p),
    "midpoint": lambda p: (np.floor(p), np.ceil(p), np.where(p == np.floor(p), 0, 0.5)),
}


@operation()
def quantile(
    x: Any, q: Any, axis: Any = None, method: str = "linear", keepdims: bool = False
) -> Any:
    """The elements over axes below which the share `q` (one or several in [0, 1]) of them lies.

    At place `q * (n - 1)` of the sorted elements; between two: `method` "linear", "lower",
    "higher", "nearest" or "midpoint". The axis of several `q` comes first. NaN if one is among the
    elements.

    >>> print(quantile([1.0, 2.0, 3.0], 0.25))
    1.5
    """
    shares = shares_of("quantile", q, method)
    engine = current()
    dtype = float_type(engine.dtype(x))
    rows, kept = _rows(tensor(x, accumulator(engine.dtype(x))), axis)
    rows = sort(rows, -1)
    last, n = len(engine.shape(rows)) - 1, engine.shape(rows)[-1]
    low, high, weight = _METHODS[method](shares.reshape(-1) * (n - 1))
    lower, upper = (engine.take(rows, engine.tensor(i.astype("int32")), last) for i in (low, high))
    if weight.any():
        share = engine.tensor(weight, engine.dtype(rows))
        mixed = engine.add(lower, engine.multiply(engine.subtract(upper, lower), share))
        lower = engine.where(engine.equal(lower, upper), lower, mixed)
    worst = cut(rows, last, n - 1, n)
    lower = engine.where(engine.isnan(worst), worst, lower)
    found = engine.reshape(moveaxis(lower, -1, 0), (*shares.shape, *kept(keepdims)))
    return tensor(found, dtype)


def shares_of(name: str, q: Any, method: str) -> Any:
    """The shares that quantiles are asked for, as a float64 array."""
    if method not in _METHODS:
        raise ValueError(f"`method` must be one of {', '.join(_METHODS)}; given: {method!r}.")
    shares = np.asarray(convert_to_numpy(q), "float64")
    if not np.all((shares >= 0) & (shares <= 1)):
        raise ValueError(f"{name}: `q` must lie in [0, 1]; given: {shares.tolist()}.")
    return shares


def _rows(x: Any, axis: Any) -> tuple[Any, Callable[[bool], tuple[int, ...]]]:
    """x with the axes flattened into a last one; and the shape of a reduction over them."""
    engine = current()
    sizes = tuple(engine.shape(x))
    axes = axes_of(axis, len(sizes))
    rest = tuple(i for i in range(len(sizes)) if i not in axes)
    x = engine.permute(x, (*rest, *axes))
    x = engine.reshape(x, (*(sizes[i] for i in rest), math.prod(sizes[i] for i in axes)))

    def kept(keepdims: bool) -> tuple[int, ...]:
        pairs = enumerate(sizes)
        return tuple(1 if i in axes else n for i, n in pairs if keepdims or i not in axes)

    return x, kept


# -- places among sorted numbers ------------------------------------------------------------------
@operation(tensors=2)
def searchsorted(sorted_sequence: Any, values: Any, side: str = "left") -> Any:
    """Where each value would go in an ascending sequence of rank one, int32.

    Before equal elements with `side` "left", behind them with "right". By halving: log2(n)
    look-ups.

    >>> print(searchsorted([1, 3, 5], [3, 4]))
    [1 2]
    """
    engine = current()
    if side not in ("left", "right"):
        raise ValueError(f"`side` must be 'left' or 'right', not {side!r}.")
    if len(engine.shape(sorted_sequence)) != 1:
        raise ValueError(
            f"searchsorted needs a sequence of rank 1: {engine.shape(sorted_sequence)}."
        )
    sequence, values = meet(sorted_sequence, values)
    n = engine.shape(sequence)[0]
    found = engine.full(tuple(engine.shape(values)), 0, "int32")
    step = 1 << n.bit_length() >> 1
    while step:
        ahead = binary("add", found, step)
        seen = engine.take(sequence, binary("subtract", binary("minimum", ahead, n), 1), 0)
        passed = engine.less(seen, values)
        if side == "right":
            passed = engine.logical_or(passed, engine.equal(seen, values))
        inside = binary("less", ahead, n + 1)
        found = engine.where(engine.logical_and(passed, inside), ahead, found)
        step >>= 1
    return found


@operation(tensors=2)
def digitize(x: Any, bins: Any) -> Any:
    """The number of the bin of each element: i where `bins[i - 1] <= x < bins[i]`, int32.

    >>> print(digitize([0.2, 6.4], [0.0, 1.0, 2.5, 10.0]))
    [1 3]
    """
    return searchsorted(bins, x, "right")


@operation()
def bincount(x: Any, weights: Any = None, minlength: int = 0, sparse: bool = False) -> Any:
    """How often each number from 0 to the largest occurs (int32), or the sum of its weights.

    `x` is `[n]` or `[batch, n]`; the result has `max(minlength, largest + 1)` in the last axis, or
    `minlength` where values are not known yet.

    >>> print(bincount([0, 2, 2], minlength=4))
    [1 0 2 0]
    """
    engine = current()
    if len(engine.shape(x)) not in (1, 2):
        raise ValueError(f"bincount: x must have rank 1 or 2, not shape {tuple(engine.shape(x))}.")
    x = tensor(x, "int32")
    ones = engine.full(tuple(engine.shape(x)), 1, "int32")
    length = _bins(x, minlength)
    return _counted(x, ones if weights is None else tensor(weights), length)


def _bins(x: Any, least: int) -> int:
    engine = current()
    if engine.abstract:
        if not least:
            raise ValueError("The size of a bincount follows from the values: give `minlength`.")
        return least
    found = engine.numpy(x)
    return max(least, int(found.max()) + 1 if found.size else 0)


def _counted(x: Any, weights: Any, length: int) -> Any:
    """The weights added up by number, for each row by itself."""
    engine = current()
    lead = tuple(engine.shape(x)[:-1])
    rows, n = math.prod(lead), engine.shape(x)[-1]
    first = engine.reshape(engine.arange(0, rows * length, max(length, 1), "int32"), (*lead, 1))
    places = engine.reshape(engine.add(x, first) if lead else x, (rows * n,))
    empty = engine.full((rows * length,), 0, engine.dtype(weights))
    found = engine.scatter(empty, places, engine.reshape(weights, (rows * n,)), "add")
    return engine.reshape(found, (*lead, length))


# -- segments -------------------------------------------------------------------------------------
def _segments(data: Any, ids: Any, count: int | None, mode: str, neutral: Any) -> Any:
    engine = current()
    ids = tensor(ids, "int32")
    if len(engine.shape(ids)) != 1:
        raise ValueError(f"`segment_ids` must have rank 1, not shape {tuple(engine.shape(ids))}.")
    if tuple(engine.shape(data)[:1]) != tuple(engine.shape(ids)):
        raise ValueError(
            f"There must be one of `segment_ids` for each row; shapes: {tuple(engine.shape(ids))} "
            f"and {tuple(engine.shape(data))}."
        )
    count = _bins(ids, 0) if count is None else whole("num_segments", count)
    base = engine.full((count, *engine.shape(data)[1:]), neutral, engine.dtype(data))
    return engine.scatter(base, ids, data, mode)


def _lowest(dtype: str) -> Any:
    if is_float(dtype):
        return -math.inf
    signed = dtype != "bool" and not dtype.startswith("u")
    return -(2 ** (size_of(dtype) - 1)) if signed else 0


def _highest(dtype: str) -> Any:
    if is_float(dtype) or dtype == "bool":
        return math.inf if is_float(dtype) else True
    return 2 ** (size_of(dtype) - (0 if dtype.startswith("u") else 1)) - 1


@operation(tensors=2)
def segment_sum(
    data: Any, segment_ids: Any, num_segments: int | None = None, sorted: bool = False
) -> Any:
    """The sum of the rows of each segment: `out[s] = sum(data[i] for i where segment_ids[i] == s)`.

    Segments without rows give 0. `num_segments` None: the largest id + 1, where values are known.

    >>> print(segment_sum([1, 2, 3], [0, 0, 2]))
    [3 0 3]
    """
    return _segments(data, segment_ids, num_segments, "add", 0)


@operation(tensors=2)
def segment_max(
    data: Any, segment_ids: Any, num_segments: int | None = None, sorted: bool = False
) -> Any:
    """The largest of the rows of each segment; without rows the dtype's lowest value (-inf).

    >>> print(segment_max([1, 2, 3], [0, 0, 1]))
    [2 3]
    """
    return _segments(data, segment_ids, num_segments, "max", _lowest(dtype_of(data)))


@operation(tensors=2)
def segment_min(
    data: Any, segment_ids: Any, num_segments: int | None = None, sorted: bool = False
) -> Any:
    """The smallest of the rows of each segment; without rows the dtype's highest value (inf).

    >>> print(segment_min([1, 2, 3], [0, 0, 1]))
    [1 3]
    """
    return _segments(data, segment_ids, num_segments, "min", _highest(dtype_of(data)))


@operation(tensors=2)
def segment_prod(
    data: Any, segment_ids: Any, num_segments: int | None = None, sorted: bool = False
) -> Any:
    """The product of the rows of each segment; 1 without rows.

    >>> print(segment_prod([1, 2, 3], [0, 0, 1]))
    [2 3]
    """
    return _segments(data, segment_ids, num_segments, "mul", 1)
