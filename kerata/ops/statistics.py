"""How vectors go together: correlations, distances, and numbers counted by intervals."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any

from ..core.context import current
from ..core.dtypes import float_type, result_type
from .convolution import conv
from .create import eye, linspace
from .dispatch import binary, dtype_of, meet, operation, tensor
from .layout import cut, flip, swapaxes
from .logic import less_equal
from .order import searchsorted
from .reductions import accumulator, max, mean, min, safe_root


@operation()
def corrcoef(x: Any) -> Any:
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
        raise ValueError(f"corrcoef takes a vector or a matrix of rows; x has shape {shape}.")
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
def correlate(x1: Any, x2: Any, mode: str = "valid") -> Any:
    """The products of a vector with another at all shifts: `out[k] = sum(x1[n + k] * x2[n])`.

    `mode`: "valid" where they overlap wholly, "same" as long as the longer, "full" wherever they
    overlap. In the promoted float dtype; integers and bools give `floatx()`.

    >>> print(correlate([1.0, 2.0, 3.0], [0.0, 1.0, 0.5]))
    [3.5]
    """
    engine = current()
    if mode not in ("valid", "same", "full"):
        raise ValueError(f"`mode` must be 'valid', 'same' or 'full', not {mode!r}.")
    shapes = tuple(engine.shape(x1)), tuple(engine.shape(x2))
    if any(len(shape) != 1 or shape[0] == 0 for shape in shapes):
        raise ValueError(
            f"correlate takes two vectors with elements, not of shapes {shapes[0]} and {shapes[1]}."
        )
    a, b = meet(x1, x2, floating=True)
    turned = shapes[1][0] > shapes[0][0]
    if turned:
        a, b = b, a
    length, taps = engine.shape(a)[0], engine.shape(b)[0]
    before = {"valid": 0, "same": taps // 2, "full": taps - 1}[mode]
    after = {"valid": 0, "same": taps - taps // 2 - 1, "full": taps - 1}[mode]
    a = engine.pad(a, [(before, after)])
    a = engine.reshape(a, (1, length + before + after, 1))
    found = conv(a, engine.reshape(b, (taps, 1, 1)), padding="valid", data_format="channels_last")
    found = engine.reshape(found, (length + before + after - taps + 1,))
    return flip(found) if turned else found


@operation(tensors=2)
def cdist(x: Any, y: Any) -> Any:
    """Euclid's distances of all pairs of rows: `sqrt(sum((x[i] - y[j]) ** 2))`.

    `[..., n, d]` and `[..., m, d]` give `[..., n, m]`; leading axes broadcast. In the promoted
    float dtype; the gradient where two rows are equal is 0.

    >>> print(cdist([[0.0, 0.0]], [[3.0, 4.0], [0.0, 1.0]]))
    [[5. 1.]]
    """
    engine = current()
    name = float_type(result_type(dtype_of(x), dtype_of(y)))
    first, second = tuple(engine.shape(x)), tuple(engine.shape(y))
    if len(first) < 2 or len(second) < 2 or first[-1] != second[-1]:
        raise ValueError(
            f"cdist takes rows of one size, [..., n, d] and [..., m, d]; shapes: {first}, {second}."
        )
    x, y = tensor(x, accumulator(name)), tensor(y, accumulator(name))
    x = engine.reshape(x, (*first[:-1], 1, first[-1]))
    y = engine.reshape(y, (*second[:-2], 1, *second[-2:]))
    away = engine.subtract(x, y)
    rank = len(engine.shape(away))
    return tensor(safe_root(engine.sum(engine.multiply(away, away), (rank - 1,))), name)


@operation()
def histogram(x: Any, bins: int = 10, range: Sequence[float] | None = None) -> tuple[Any, Any]:
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
        raise ValueError(f"histogram takes a vector, not a tensor of shape {shape}; ravel it.")
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
        raise TypeError(f"histogram: `bins` is a number of intervals, not {bins!r}.") from None
    if count < 1:
        raise ValueError(f"histogram: `bins` must be 1 or more; given: {count}.")
    return count


def _ends(x: Any, given: Sequence[float] | None) -> tuple[Any, Any]:
    """The lowest and the highest edge."""
    engine = current()
    name = engine.dtype(x)
    if given is None and not engine.shape(x)[0]:
        given = (0.0, 1.0)
    if given is None:
        low, high = min(x), max(x)
    else:
        if len(given) != 2 or given[0] > given[1]:
            raise ValueError(f"histogram: `range` is (lowest, highest); given: {tuple(given)}.")
        low, high = (tensor(float(end), name) for end in given)
    half = engine.where(engine.equal(low, high), tensor(0.5, name), tensor(0.0, name))
    return engine.subtract(low, half), engine.add(high, half)
