"""Quantiles, histograms, correlation, differences."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...core import InvalidArgument, InvalidType, float_type, one_of, result_type
from ...core.typing import Axis, Tensor, TensorLike
from ...engine.operators import operations
from .._base import axes_of, binary, convert_to_numpy, current, dtype_of, operation, promote, tensor
from .arithmetic import multiply, subtract
from .creation import eye, linspace
from .layout import axis_of, cut, flip, moveaxis, swapaxes
from .logic import less_equal, not_equal
from .reductions import accumulator, max, mean, min, sum
from .searching import _rows, searchsorted
from .sorting import sort

__all__ = [
    "corrcoef", "correlate", "diff", "histogram", "median", "percentile", "quantile",
    "trapezoid",
]  # fmt: skip


# -- differences ----------------------------------------------------------------------------------
@operation()
def diff(a: TensorLike, n: int = 1, axis: int = -1) -> Tensor:
    """`a[1:] - a[:-1]` along an axis, n times, in a's dtype; of bools whether they differ.

    Where the axis has no more than n elements, the result has none.

    >>> print(diff([1, 4, 9, 16], n=2))
    [2 2]
    """
    if n < 0:
        raise InvalidArgument(f"diff: `n` counts differences, and cannot be negative; given: {n}.")
    axis = axis_of(axis, len(current().shape(a)))
    apart = not_equal if dtype_of(a) == "bool" else subtract
    for _ in range(n):
        a = apart(*_neighbours(a, axis)[::-1])
    return tensor(a)


def _neighbours(x: TensorLike, axis: int) -> tuple[Tensor, Tensor]:
    """All but the last and all but the first along an axis."""
    length = current().shape(x)[axis]
    return cut(x, axis, 0, length - 1 if length else 0), cut(x, axis, 1 if length else 0, length)


@operation()
def trapezoid(
    y: TensorLike, x: TensorLike | None = None, dx: TensorLike = 1.0, axis: int = -1
) -> Tensor:
    """The area under points, by straight lines: `sum((y[1:] + y[:-1]) / 2 * diff(x))`.

    Along an axis of y; x has y's shape or is a vector for that axis, without x the points are `dx`
    apart. In the promoted float dtype; half floats are accumulated in float32.

    >>> print(trapezoid([1.0, 2.0, 3.0], dx=2))
    8.0
    """
    engine = current()
    rank = len(engine.shape(y))
    axis = axes_of(axis, rank)[0]
    gap = dx if x is None else tensor(x)
    name = float_type(result_type(dtype_of(y), dtype_of(gap)))
    wide = accumulator(name)
    gap = tensor(tensor(gap), wide)
    if x is not None:
        line = len(engine.shape(gap)) == 1
        gap = diff(gap, axis=0 if line else axis)
        if line:
            shape = tuple(-1 if i == axis else 1 for i in range(rank))
            gap = engine.reshape(gap, tuple(engine.shape(gap)[0] if n < 0 else 1 for n in shape))
    first, second = _neighbours(tensor(y, wide), axis)
    middle = binary("multiply", engine.add(first, second), 0.5)
    return tensor(sum(multiply(middle, gap), axis), name)


# -- quantiles ------------------------------------------------------------------------------------
@operation()
def median(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The middle of the sorted elements over axes, the mean of both middles of an even number.

    >>> print(median([1.0, 5.0, 2.0]))
    2.0
    """
    return quantile(x, 0.5, axis, "linear", keepdims)


@operation()
def percentile(
    x: TensorLike, q: TensorLike, axis: Axis = None, method: str = "linear", keepdims: bool = False
) -> Tensor:
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
    x: TensorLike, q: TensorLike, axis: Axis = None, method: str = "linear", keepdims: bool = False
) -> Tensor:
    """The elements over axes below which the share `q` (one or several in [0, 1]) of them lies.

    At place `q * (n - 1)` of the sorted elements; between two: `method` "linear", "lower",
    "higher", "nearest" or "midpoint". The axis of several `q` comes first. NaN if one is among the
    elements, and of none.

    >>> print(quantile([1.0, 2.0, 3.0], 0.25))
    1.5
    """
    shares = shares_of("quantile", q, method)
    engine = current()
    dtype = float_type(engine.dtype(x))
    rows, kept = _rows(tensor(x, accumulator(engine.dtype(x))), axis)
    *lead, n = engine.shape(rows)
    last = len(lead)
    if not n:
        rows, n = engine.full((*lead, 1), np.nan, engine.dtype(rows)), 1
    rows = sort(rows, -1)
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


def shares_of(name: str, q: TensorLike, method: str) -> Any:
    """The shares that quantiles are asked for, as a float64 array."""
    one_of(method, _METHODS, "method", name)
    shares = np.asarray(convert_to_numpy(q), "float64")
    if not np.all((shares >= 0) & (shares <= 1)):
        raise InvalidArgument(f"{name}: `q` must lie in [0, 1]; given: {shares.tolist()}.")
    return shares


@operation()
def corrcoef(x: TensorLike) -> Tensor:
    """Pearson's coefficients of the rows of x, `[n, n]` of `[n, samples]`: of their correlations.

    The products of rows, each less its mean and scaled to length 1, kept within -1 and 1. Of one
    row, or a vector, the scalar 1. NaN for rows that are constant. Integers give `floatx()`, half
    floats are accumulated in float32.

    >>> print(corrcoef([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]]).round(5).tolist())
    [[1.0, -1.0], [-1.0, 1.0]]
    """
    engine = current()
    shape = tuple(engine.shape(x))
    if len(shape) not in (1, 2):
        raise InvalidArgument(f"corrcoef takes a vector or a matrix of rows; x has shape {shape}.")
    dtype = float_type(engine.dtype(x))
    rows = engine.reshape(tensor(x, accumulator(dtype)), shape if len(shape) == 2 else (1, *shape))
    away = engine.subtract(rows, mean(rows, 1, True))
    length = engine.sqrt(engine.sum(engine.multiply(away, away), (1,), True))
    unit = engine.divide(away, length)
    found = engine.matmul(unit, swapaxes(unit, 0, 1))
    found = binary("maximum", binary("minimum", found, 1.0), -1.0)
    count = engine.shape(rows)[0]
    found = engine.where(eye(count, dtype="bool"), engine.divide(found, found), found)  # exactly 1
    return tensor(engine.reshape(found, ()) if count == 1 else found, dtype)


@operation(tensors=2)
def correlate(x1: TensorLike, x2: TensorLike, mode: str = "valid") -> Tensor:
    """The products of a vector with another at all shifts: `out[k] = sum(x1[n + k] * x2[n])`.

    `mode`: "valid" where they overlap wholly, "same" as long as the longer, "full" wherever they
    overlap. In the promoted float dtype; integers and bools give `floatx()`.

    >>> print(correlate([1.0, 2.0, 3.0], [0.0, 1.0, 0.5]))
    [3.5]
    """
    engine = current()
    one_of(mode, ("valid", "same", "full"), "mode", "correlate")
    shapes = tuple(engine.shape(x1)), tuple(engine.shape(x2))
    if any(len(shape) != 1 or shape[0] == 0 for shape in shapes):
        raise InvalidArgument(
            f"correlate takes two vectors with elements, not of shapes {shapes[0]} and {shapes[1]}."
        )
    a, b = promote(x1, x2, floating=True)
    turned = shapes[1][0] > shapes[0][0]
    if turned:
        a, b = b, a
    length, taps = engine.shape(a)[0], engine.shape(b)[0]
    before = {"valid": 0, "same": taps // 2, "full": taps - 1}[mode]
    after = {"valid": 0, "same": taps - taps // 2 - 1, "full": taps - 1}[mode]
    a = engine.pad(a, [(before, after)])
    a = engine.reshape(a, (1, length + before + after, 1))
    conv = operations["ops.conv"]  # its file stands above this one
    found = conv(a, engine.reshape(b, (taps, 1, 1)), padding="valid", data_format="channels_last")
    found = engine.reshape(found, (length + before + after - taps + 1,))
    return flip(found) if turned else found


@operation()
def histogram(
    x: TensorLike, bins: int = 10, range: Sequence[float] | None = None
) -> tuple[Tensor, Tensor]:
    """How many elements of a vector lie in each of `bins` equal intervals, and their edges.

    A pair: counts (int32, `[bins]`) and edges (`[bins + 1]`, in x's float dtype). The intervals
    part `range`, by default from the smallest to the largest element; each has its lower edge, the
    last one its upper edge too. What lies outside, and NaN, is not counted. Where both ends are
    equal they are moved apart by 1.

    >>> counts, edges = histogram([1.0, 2.0, 2.0, 5.0], bins=2)
    >>> print(counts, edges)
    [3 1] [1. 3. 5.]
    """
    engine = current()
    shape = tuple(engine.shape(x))
    bins = _bins(bins)
    if len(shape) != 1:
        raise InvalidArgument(f"histogram takes a vector, not a tensor of shape {shape}; ravel it.")
    dtype = float_type(engine.dtype(x))
    x = tensor(x, accumulator(dtype))
    low, high = _ends(x, range)
    edges = linspace(low, high, bins + 1)
    first, last = cut(edges, 0, 0, 1), cut(edges, 0, bins, bins + 1)
    place = binary("subtract", searchsorted(edges, x, "right"), 1)
    place = binary("minimum", place, bins - 1)  # the upper edge of all
    inside = engine.logical_and(less_equal(first, x), less_equal(x, last))
    place = engine.where(inside, place, tensor(bins, "int32"))
    ones = engine.full(shape, 1, "int32")
    counts = engine.scatter(engine.full((bins + 1,), 0, "int32"), place, ones, "add")
    return cut(counts, 0, 0, bins), tensor(edges, dtype)


def _bins(bins: Any) -> int:
    try:
        count = operator.index(bins)
    except TypeError:
        raise InvalidType(f"histogram: `bins` is a number of intervals, not {bins!r}.") from None
    if count < 1:
        raise InvalidArgument(f"histogram: `bins` must be 1 or more; given: {count}.")
    return count


def _ends(x: TensorLike, given: Sequence[float] | None) -> tuple[Tensor, Tensor]:
    """The lowest and the highest edge."""
    engine = current()
    name = engine.dtype(x)
    if given is None and not engine.shape(x)[0]:
        given = (0.0, 1.0)
    if given is None:
        low, high = min(x), max(x)
    else:
        if len(given) != 2 or given[0] > given[1]:
            raise InvalidArgument(
                f"histogram: `range` is (lowest, highest); given: {tuple(given)}."
            )
        low, high = (tensor(float(end), name) for end in given)
    half = engine.where(engine.equal(low, high), tensor(0.5, name), tensor(0.0, name))
    return engine.subtract(low, half), engine.add(high, half)
