"""Numbers spaced by factors; differences of neighbours, and the area under them."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.context import current
from ..core.dtypes import float_type, is_float, result_type, standardize_dtype
from ..engine.spec.elementwise import broadcast
from .arithmetic import multiply, power, subtract
from .create import linspace
from .dispatch import axes_of, binary, dtype_of, operation, tensor
from .layout import axis_of, cut, expand_dims
from .logic import not_equal
from .reductions import accumulator, sum


# -- spaced by factors ----------------------------------------------------------------------------
def _finished(x: Any, dtype: Any, default: str) -> Any:
    """x in the dtype asked for; what is whole but for rounding is that integer."""
    engine = current()
    if dtype is None:
        return tensor(x, default)
    name = standardize_dtype(dtype)
    if not is_float(name):
        near = engine.round(x)
        within = binary("multiply", engine.abs(x), 1e-5 if engine.dtype(x) == "float32" else 1e-12)
        apart = engine.abs(engine.subtract(x, near))
        x = engine.where(engine.less(within, apart), x, near)
    return tensor(x, name)


@operation(tensors=0)
def logspace(
    start: Any,
    stop: Any,
    num: int = 50,
    endpoint: bool = True,
    base: Any = 10,
    dtype: Any = None,
    axis: int = 0,
) -> Any:
    """`base` to the powers `linspace(start, stop, num, endpoint)`, which stand along `axis`.

    In the float dtype in which start and stop meet, or in `dtype`; among integers, a number that is
    whole but for rounding is that number, others lose their fraction.

    >>> print(logspace(0, 3, 4))
    [   1.   10.  100. 1000.]
    """
    name = float_type(result_type(dtype_of(start), dtype_of(stop)))
    wide = accumulator(name)
    first, last = tensor(tensor(start), wide), tensor(tensor(stop), wide)
    exponents = linspace(first, last, num, endpoint, axis=axis)
    return _finished(tensor(power(base, exponents), wide), dtype, name)


@operation(tensors=0)
def geomspace(
    start: Any, stop: Any, num: int = 50, endpoint: bool = True, dtype: Any = None, axis: int = 0
) -> Any:
    """`num` numbers from `start` to `stop`, each the same factor times the one before.

    `start ** (1 - t) * stop ** t` for t evenly spaced from 0 to 1, which is left out without the
    `endpoint`; the new axis stands at `axis`. Both are positive or both negative; else NaN. In the
    float dtype in which they meet, or in `dtype`; among integers as `logspace`.

    >>> print(geomspace(1, 1000, 4, dtype="int32"))
    [   1   10  100 1000]
    """
    engine = current()
    name = float_type(result_type(dtype_of(start), dtype_of(stop)))
    wide = accumulator(name)
    first, last = tensor(tensor(start), wide), tensor(tensor(stop), wide)
    shape = broadcast(engine.shape(first), engine.shape(last))
    axis = axis_of(axis, len(shape) + 1)
    first, last = (expand_dims(engine.broadcast_to(x, shape), axis) for x in (first, last))
    steps = np.linspace(0.0, 1.0, num, endpoint).reshape(-1, *(1,) * (len(shape) - axis))
    t, back = engine.tensor(steps, wide), engine.tensor(1 - steps, wide)
    size = engine.multiply(engine.power(engine.abs(first), back), engine.power(engine.abs(last), t))
    side = engine.sign(first)
    alike = engine.equal(binary("multiply", side, engine.sign(last)), tensor(1.0, wide))
    found = engine.multiply(size, engine.where(alike, side, tensor(float("nan"), wide)))
    return _finished(found, dtype, name)


# -- differences ----------------------------------------------------------------------------------
@operation()
def diff(a: Any, n: int = 1, axis: int = -1) -> Any:
    """`a[1:] - a[:-1]` along an axis, n times, in a's dtype; of bools whether they differ.

    Where the axis has no more than n elements, the result has none.

    >>> print(diff([1, 4, 9, 16], n=2))
    [2 2]
    """
    if n < 0:
        raise ValueError(f"diff: `n` counts differences, and cannot be negative; given: {n}.")
    axis = axis_of(axis, len(current().shape(a)))
    apart = not_equal if dtype_of(a) == "bool" else subtract
    for _ in range(n):
        a = apart(*_neighbours(a, axis)[::-1])
    return a


def _neighbours(x: Any, axis: int) -> tuple[Any, Any]:
    """All but the last and all but the first along an axis."""
    length = current().shape(x)[axis]
    return cut(x, axis, 0, max(length - 1, 0)), cut(x, axis, min(length, 1), length)


@operation()
def trapezoid(y: Any, x: Any = None, dx: Any = 1.0, axis: int = -1) -> Any:
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
