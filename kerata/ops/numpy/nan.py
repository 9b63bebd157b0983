"""Sums, means, extremes and quantiles of what is not NaN.

`axis` is None (all axes), one axis or several; with `keepdims` they remain with size one. Integers
hold no NaN, and are reduced as by the operation without "nan". No gradient comes from a NaN.
"""

from __future__ import annotations

import math

import numpy as np

from ...core import Axis, DTypeLike, InvalidArgument, Tensor, TensorLike, float_type, is_float
from .._base import binary, convert_to_numpy, current, dtype_of, operation, tensor
from .cumulative import cumprod, cumsum
from .indexing import take_along_axis
from .reductions import accumulator, any, argmax, argmin, max, mean, min, prod, safe_root, sum, var
from .searching import _rows
from .sorting import sort
from .statistics import _METHODS, quantile, shares_of

__all__ = [
    "nanargmax", "nanargmin", "nancumprod", "nancumsum", "nanmax", "nanmean", "nanmedian",
    "nanmin", "nanpercentile", "nanprod", "nanquantile", "nanstd", "nansum", "nanvar",
]  # fmt: skip


def _filled(x: TensorLike, value: float) -> Tensor:
    """x with a number in place of NaN; integers as they are."""
    engine = current()
    dtype = engine.dtype(x)
    return engine.where(engine.isnan(x), tensor(value, dtype), x) if is_float(dtype) else tensor(x)


def _valid(x: TensorLike) -> Tensor:
    return current().logical_not(current().isnan(x))


def _share(total: TensorLike, x: TensorLike, axis: Axis, keepdims: bool) -> Tensor:
    """A total over axes by the number of elements that are no NaN; NaN where there is none."""
    engine = current()
    dtype = engine.dtype(total)
    count = sum(engine.cast(_valid(x), dtype), axis, keepdims)
    found = engine.divide(total, binary("maximum", count, 1.0))
    return engine.where(binary("less", count, 1.0), tensor(math.nan, dtype), found)


# -- sums, products, means ------------------------------------------------------------------------
@operation()
def nansum(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The sum over axes of what is not NaN, 0 where nothing is; in the dtype of `sum`.

    >>> print(nansum([[1.0, float("nan")], [3.0, 4.0]], axis=1))
    [1. 7.]
    """
    return sum(_filled(x, 0.0), axis, keepdims)


@operation()
def nanprod(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The product over axes of what is not NaN, 1 where nothing is; in the dtype of `prod`.

    >>> print(nanprod([[2.0, float("nan")], [3.0, 4.0]], axis=1))
    [ 2. 12.]
    """
    return prod(_filled(x, 1.0), axis, keepdims)


@operation()
def nanmean(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The mean over axes of what is not NaN: their sum by their number; NaN where nothing is.

    Integers give `floatx()`; half floats are accumulated in float32.

    >>> print(nanmean([[1.0, float("nan")], [3.0, 4.0]], axis=1))
    [1.  3.5]
    """
    dtype = dtype_of(x)
    if not is_float(dtype):
        return mean(x, axis, keepdims)
    wide = tensor(x, accumulator(dtype))
    return tensor(_share(nansum(wide, axis, keepdims), wide, axis, keepdims), dtype)


@operation()
def nanvar(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The mean of `(x - nanmean(x)) ** 2` over axes of what is not NaN; NaN where nothing is.

    In two passes. Integers give `floatx()`; half floats are accumulated in float32.

    >>> print(nanvar([1.0, float("nan"), 3.0]))
    1.0
    """
    engine = current()
    dtype = dtype_of(x)
    if not is_float(dtype):
        return var(x, axis, keepdims)
    wide = tensor(x, accumulator(dtype))
    zero = tensor(0.0, engine.dtype(wide))
    away = engine.subtract(_filled(wide, 0.0), nanmean(wide, axis, True))
    away = engine.where(engine.isnan(wide), zero, away)
    total = sum(engine.multiply(away, away), axis, keepdims)
    return tensor(_share(total, wide, axis, keepdims), dtype)


@operation()
def nanstd(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The standard deviation `sqrt(nanvar(x))` over axes; its gradient at 0 is 0.

    >>> print(nanstd([1.0, float("nan"), 3.0]))
    1.0
    """
    return safe_root(nanvar(x, axis, keepdims))


# -- extremes -------------------------------------------------------------------------------------
def _extreme(name: str, x: TensorLike, axis: Axis, keepdims: bool) -> Tensor:
    engine = current()
    if not math.prod(engine.shape(x)):
        raise InvalidArgument(f"`{name}` of a tensor without elements, of shape {engine.shape(x)}.")
    reduce, void = (max, -math.inf) if name == "nanmax" else (min, math.inf)
    if not is_float(engine.dtype(x)):
        return reduce(x, axis, keepdims)
    found = reduce(_filled(x, void), axis, keepdims)
    some = any(_valid(x), axis, keepdims)
    return engine.where(some, found, tensor(math.nan, engine.dtype(x)))


@operation()
def nanmax(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The largest element over axes that is not NaN; NaN where all are.

    >>> print(nanmax([[1.0, float("nan")], [3.0, 4.0]], axis=1))
    [1. 4.]
    """
    return _extreme("nanmax", x, axis, keepdims)


@operation()
def nanmin(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The smallest element over axes that is not NaN; NaN where all are.

    >>> print(nanmin([[1.0, float("nan")], [3.0, 4.0]], axis=1))
    [1. 3.]
    """
    return _extreme("nanmin", x, axis, keepdims)


def _place(name: str, x: TensorLike, axis: int | None, keepdims: bool) -> Tensor:
    """Found among the elements that equal the extreme, so that an infinity is no NaN."""
    engine = current()
    if not is_float(engine.dtype(x)):
        return (argmax if name == "nanmax" else argmin)(x, axis, keepdims)
    valid = _valid(x)
    hit = engine.logical_and(valid, engine.equal(x, _extreme(name, x, axis, True)))
    found = argmax(engine.cast(hit, "int32"), axis, keepdims)
    return engine.where(any(valid, axis, keepdims), found, tensor(-1, "int32"))


@operation()
def nanargmax(x: TensorLike, axis: int | None = None, keepdims: bool = False) -> Tensor:
    """The index (int32) of the first largest element along an axis that is not NaN.

    -1 where all are NaN. With `axis` None of the flattened x.

    >>> print(nanargmax([[1.0, float("nan"), 5.0], [3.0, 4.0, 0.0]], axis=1))
    [2 1]
    """
    return _place("nanmax", x, axis, keepdims)


@operation()
def nanargmin(x: TensorLike, axis: int | None = None, keepdims: bool = False) -> Tensor:
    """The index (int32) of the first smallest element along an axis that is not NaN.

    -1 where all are NaN. With `axis` None of the flattened x.

    >>> print(nanargmin([[1.0, float("nan"), 5.0], [3.0, 4.0, 0.0]], axis=1))
    [0 2]
    """
    return _place("nanmin", x, axis, keepdims)


# -- running --------------------------------------------------------------------------------------
@operation()
def nancumsum(x: TensorLike, axis: int | None = None, dtype: DTypeLike = None) -> Tensor:
    """The running sum along an axis, NaN as 0; None: of the flattened x. Bools count as int32.

    >>> print(nancumsum([1.0, float("nan"), 3.0]))
    [1. 1. 4.]
    """
    return cumsum(_filled(x, 0.0), axis, dtype)


@operation()
def nancumprod(x: TensorLike, axis: int | None = None, dtype: DTypeLike = None) -> Tensor:
    """The running product along an axis, NaN as 1; None: of the flattened x. Bools count as int32.

    >>> print(nancumprod([2.0, float("nan"), 3.0]))
    [2. 2. 6.]
    """
    return cumprod(_filled(x, 1.0), axis, dtype)


# -- quantiles ------------------------------------------------------------------------------------
@operation()
def nanmedian(x: TensorLike, axis: Axis = None, keepdims: bool = False) -> Tensor:
    """The middle over axes of the sorted elements that are not NaN; NaN where all are.

    Of an even number the mean of both middles. Integers give `floatx()`.

    >>> print(nanmedian([1.0, float("nan"), 5.0, 2.0]))
    2.0
    """
    return nanquantile(x, 0.5, axis, "linear", keepdims)


@operation()
def nanpercentile(
    x: TensorLike, q: TensorLike, axis: Axis = None, method: str = "linear", keepdims: bool = False
) -> Tensor:
    """`nanquantile(x, q / 100)`.

    >>> print(nanpercentile([1.0, 2.0, float("nan"), 3.0], 50))
    2.0
    """
    q = np.asarray(convert_to_numpy(q), "float64") / 100
    return nanquantile(x, q, axis, method, keepdims)


@operation()
def nanquantile(
    x: TensorLike, q: TensorLike, axis: Axis = None, method: str = "linear", keepdims: bool = False
) -> Tensor:
    """The elements over axes below which the share `q` of those lies that are not NaN.

    `q` is one share or several, in [0, 1], known beforehand; the axis of several comes first. At
    place `q * (n - 1)` of the n sorted elements; between two: `method` "linear", "lower",
    "higher", "nearest" or "midpoint". NaN where all are. Integers give `floatx()`.

    >>> print(nanquantile([1.0, 2.0, float("nan"), 3.0], 0.25))
    1.5
    """
    engine = current()
    dtype = float_type(engine.dtype(x))
    if not is_float(engine.dtype(x)):
        return quantile(x, q, axis, method, keepdims)
    shares = shares_of("nanquantile", q, method)
    rows, kept = _rows(tensor(x, accumulator(dtype)), axis)
    shape = (*shares.shape, *kept(keepdims))
    if not engine.shape(rows)[-1]:
        return engine.full(shape, math.nan, dtype)
    found = _between(sort(rows, -1), shares.reshape(-1, 1), method)
    last = len(engine.shape(found)) - 1
    found = engine.permute(found, (last, *range(last)))
    return tensor(engine.reshape(found, shape), dtype)


def _between(rows: TensorLike, shares: TensorLike, method: str) -> Tensor:
    """Quantiles of rows that are sorted with NaN last: `[..., n]` to `[..., len(shares)]`.

    Where to look for each number of valid elements is worked out beforehand, in float64.
    """
    engine = current()
    last = len(engine.shape(rows)) - 1
    count = engine.sum(engine.cast(_valid(rows), "int32"), (last,))
    most = np.arange(-1, engine.shape(rows)[last]).clip(0)  # n - 1 for n = 0, 1, ...
    low, high, weight = (table.T for table in _METHODS[method](shares * most))
    lower, upper = (
        take_along_axis(rows, engine.take(engine.tensor(places.astype("int32")), count, 0), -1)
        for places in (low, high)
    )
    if not weight.any():
        return lower
    share = engine.take(engine.tensor(weight.astype("float64"), engine.dtype(rows)), count, 0)
    mixed = engine.add(lower, engine.multiply(engine.subtract(upper, lower), share))
    return engine.where(engine.equal(lower, upper), lower, mixed)
