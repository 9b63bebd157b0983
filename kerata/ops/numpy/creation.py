"""Tensors made of numbers, shapes and other tensors."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core.dtypes import RANGES, fitted, float_type, is_float, result_type, standardize_dtype
from ...core.errors import InvalidArgument
from ...core.typing import DTypeLike, Ints, Tensor, TensorLike
from ...engine.spec.elementwise import broadcast
from .._base import binary, current, dtype_of, operation, tensor
from .._base.shapes import _PYTHON, check_size, ints_of, size_of
from .arithmetic import multiply, power
from .joining import concatenate
from .layout import axis_of, expand_dims
from .reductions import accumulator

__all__ = [
    "arange", "array", "empty", "empty_like", "eye", "full", "full_like", "geomspace",
    "identity", "linspace", "logspace", "meshgrid", "ones", "ones_like", "tri", "vander",
    "zeros", "zeros_like",
]  # fmt: skip


@operation(tensors=0)
def zeros(shape: Ints, dtype: DTypeLike = None) -> Tensor:
    """A tensor of zeros; `dtype` None is `floatx()`.

    >>> print(zeros((2,), "int32"))
    [0 0]
    """
    return current().full(ints_of(shape), 0, standardize_dtype(dtype))


@operation(tensors=0)
def ones(shape: Ints, dtype: DTypeLike = None) -> Tensor:
    """A tensor of ones; `dtype` None is `floatx()`.

    >>> print(ones((2,), "int32"))
    [1 1]
    """
    return current().full(ints_of(shape), 1, standardize_dtype(dtype))


@operation(tensors=0)
def empty(shape: Ints, dtype: DTypeLike = None) -> Tensor:
    """A tensor whose values nobody promises; here zeros.

    >>> print(empty((0,)))
    []
    """
    return current().full(ints_of(shape), 0, standardize_dtype(dtype))


@operation(tensors=0)
def full(shape: Ints, fill_value: TensorLike, dtype: DTypeLike = None) -> Tensor:
    """A tensor filled with a value, or with a tensor that broadcasts; `dtype` None is `floatx()`.

    >>> print(full((2,), 7, "int32"))
    [7 7]
    """
    name, shape = standardize_dtype(dtype), ints_of(shape)
    if isinstance(fill_value, _PYTHON):
        return current().full(shape, fitted(fill_value, name), name)
    return current().broadcast_to(tensor(fill_value, name), shape)


@operation()
def zeros_like(x: TensorLike, dtype: DTypeLike = None) -> Tensor:
    """Zeros in the shape of x; `dtype` None is x's.

    >>> print(zeros_like([5, 6]))
    [0 0]
    """
    engine = current()
    name = engine.dtype(x) if dtype is None else standardize_dtype(dtype)
    return engine.full(tuple(engine.shape(x)), 0, name)


@operation()
def ones_like(x: TensorLike, dtype: DTypeLike = None) -> Tensor:
    """Ones in the shape of x; `dtype` None is x's.

    >>> print(ones_like([5, 6]))
    [1 1]
    """
    engine = current()
    name = engine.dtype(x) if dtype is None else standardize_dtype(dtype)
    return engine.full(tuple(engine.shape(x)), 1, name)


@operation()
def empty_like(x: TensorLike, dtype: DTypeLike = None) -> Tensor:
    """A tensor in the shape of x whose values nobody promises; here zeros.

    >>> print(empty_like([5, 6]).shape)
    (2,)
    """
    return zeros_like(x, dtype)


@operation()
def full_like(x: TensorLike, fill_value: TensorLike, dtype: DTypeLike = None) -> Tensor:
    """A tensor in the shape of x filled with a value; `dtype` None is x's.

    >>> print(full_like([5, 6], 7))
    [7 7]
    """
    engine = current()
    name = engine.dtype(x) if dtype is None else standardize_dtype(dtype)
    return full(tuple(engine.shape(x)), fill_value, name)


def _known(x: Any) -> Any:
    """A Python number from a number or a scalar tensor."""
    return x if type(x) in _PYTHON else current().number(x)


@operation(tensors=0)
def arange(
    start: float | Tensor, stop: float | Tensor | None = None, step: float | Tensor | None = None,
    dtype: DTypeLike = None,
) -> Tensor:  # fmt: skip
    """`start, start + step, ...` up to but without `stop`; one argument is the stop.

    `dtype` None is int32 for whole numbers and `floatx()` for floats.

    >>> print(arange(1, 7, 2))
    [1 3 5]
    """
    given = [a for a in (start, stop, step) if a is not None]
    name = result_type(*map(dtype_of, given)) if dtype is None else standardize_dtype(dtype)
    start, stop = (0, start) if stop is None else (start, stop)
    step = 1 if step is None else step
    low, high, by = _known(start), _known(stop), _known(step)
    if not by:
        raise InvalidArgument("The `step` of a range must not be 0.")
    if (high - low) / by <= 0:  # not all libraries count to nothing
        return current().full((0,), 0, name)
    for end in (low, low + (-((low - high) // by) - 1) * by):  # the first and the last
        fitted(end, name)
    least, largest = RANGES.get(name, (high, high))
    wide = name if least <= high <= largest else "int64"
    return tensor(current().arange(low, fitted(high, wide), by, wide), name)


@operation(tensors=0)
def linspace(
    start: TensorLike, stop: TensorLike, num: int = 50, endpoint: bool = True,
    retstep: bool = False, dtype: DTypeLike = None, axis: int = 0,
) -> Any:  # fmt: skip
    """`num` numbers evenly spaced from `start` to `stop`, which tensors may be.

    `start + i * step` with `step = (stop - start) / (num - 1)`, or `/ num` without the endpoint.
    The new axis stands at `axis`. With `retstep` also the step.

    >>> print(linspace(0.0, 1.0, 5))
    [0.   0.25 0.5  0.75 1.  ]
    """
    engine = current()
    name = float_type(result_type(dtype_of(start), dtype_of(stop)))
    first, last = tensor(start, name), tensor(stop, name)
    gap = engine.subtract(last, first)
    num = check_size("num", num)
    parts = max(num - endpoint, 1)
    step = binary("divide", gap, parts)
    rank = len(engine.shape(gap))
    position = axis % (rank + 1)
    index = engine.arange(0, num, 1, name)
    column = engine.reshape(index, tuple(num if i == position else 1 for i in range(rank + 1)))
    first, last, gap = (_lift(x, position, rank) for x in (first, last, gap))
    found = engine.add(first, engine.multiply(binary("divide", column, parts), gap))
    if endpoint and num > 1:  # the last is exact
        found = engine.where(binary("equal", column, num - 1), last, found)
    found = found if dtype is None else tensor(found, standardize_dtype(dtype))
    return (found, step) if retstep else found


def _lift(x: Tensor, position: int, rank: int) -> Tensor:
    """x with leading axes up to `rank`, and one more of size one at `position`."""
    engine = current()
    shape = [1] * (rank - len(engine.shape(x))) + list(engine.shape(x))
    shape.insert(position, 1)
    return engine.reshape(x, tuple(shape))


def band(rows: int, columns: int, k: int) -> tuple[Any, Any]:
    """The column of row numbers plus k, and the row of column numbers, as int32."""
    engine = current()
    row = engine.reshape(engine.arange(k, rows + k, 1, "int32"), (rows, 1))
    return row, engine.reshape(engine.arange(0, columns, 1, "int32"), (1, columns))


@operation(tensors=0)
def eye(N: int, M: int | None = None, k: int = 0, dtype: DTypeLike = None) -> Tensor:  # noqa: N803
    """`[N, M]` with ones on the k-th diagonal (above the main one for k > 0), zeros elsewhere.

    >>> print(eye(2, dtype="int32").tolist())
    [[1, 0], [0, 1]]
    """
    row, column = band(check_size("N", N), check_size("M", N if M is None else M), k)
    return current().cast(current().equal(row, column), standardize_dtype(dtype))


@operation(tensors=0)
def identity(n: int, dtype: DTypeLike = None) -> Tensor:
    """`[n, n]` with ones on the diagonal.

    >>> print(identity(2, "int32").tolist())
    [[1, 0], [0, 1]]
    """
    return eye(n, dtype=dtype)


@operation(tensors=0)
def tri(N: int, M: int | None = None, k: int = 0, dtype: DTypeLike = None) -> Tensor:  # noqa: N803
    """`[N, M]` with ones on and below the k-th diagonal, zeros above.

    >>> print(tri(2, dtype="int32").tolist())
    [[1, 0], [1, 1]]
    """
    row, column = band(check_size("N", N), check_size("M", N if M is None else M), k)
    below = current().logical_not(current().less(row, column))
    return current().cast(below, standardize_dtype(dtype))


@operation(tensors=0)
def array(x: TensorLike, dtype: DTypeLike = None) -> Tensor:
    """x as a tensor of the engine in force.

    >>> print(array([1, 2]))
    [1 2]
    """
    return tensor(x, None if dtype is None else standardize_dtype(dtype))


@operation(tensors=0)
def meshgrid(*x: TensorLike, indexing: str = "xy") -> list[Tensor]:
    """Tensors of rank one spread over a common grid: the i-th varies along its own axis only.

    With `"xy"` the first two axes of the grid are swapped, with `"ij"` they stand in order.

    >>> print(meshgrid([1, 2], [3, 4, 5])[0].tolist())
    [[1, 2], [1, 2], [1, 2]]
    """
    if indexing not in ("xy", "ij"):
        raise InvalidArgument(f"`indexing` must be 'xy' or 'ij', not {indexing!r}.")
    engine = current()
    flat = [engine.reshape(t, (math.prod(engine.shape(t)),)) for t in map(tensor, x)]
    order = list(range(len(flat)))
    if indexing == "xy" and len(flat) > 1:
        order[:2] = [1, 0]
    sizes: Sequence[int] = [engine.shape(flat[i])[0] for i in order]
    found = []
    for i, t in enumerate(flat):
        shape = [1] * len(flat)
        shape[order.index(i)] = engine.shape(t)[0]
        found.append(engine.broadcast_to(engine.reshape(t, tuple(shape)), tuple(sizes)))
    return found


# -- spaced by factors ----------------------------------------------------------------------------
def _finished(x: TensorLike, dtype: DTypeLike, default: str) -> Tensor:
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
    start: TensorLike, stop: TensorLike, num: int = 50, endpoint: bool = True,
    base: TensorLike = 10, dtype: DTypeLike = None, axis: int = 0,
) -> Tensor:  # fmt: skip
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
    start: TensorLike, stop: TensorLike, num: int = 50, endpoint: bool = True,
    dtype: DTypeLike = None, axis: int = 0,
) -> Tensor:  # fmt: skip
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


@operation()
def vander(x: TensorLike, N: int | None = None, increasing: bool = False) -> Tensor:  # noqa: N803
    """Vandermonde's matrix `[n, N]` of a vector of size n: the powers `x ** 0 ... x ** (N - 1)`.

    The highest comes first, or last if `increasing`; `N` None is n. In x's dtype.

    >>> print(vander([1, 2, 3]).tolist())
    [[1, 1, 1], [4, 2, 1], [9, 3, 1]]
    """
    engine = current()
    dtype, shape = dtype_of(x), tuple(engine.shape(x))
    if len(shape) != 1:
        raise InvalidArgument(f"vander needs a vector, not a tensor of shape {shape}.")
    count = shape[0] if N is None else size_of(N)
    if not count:
        return engine.full((shape[0], 0), 0, dtype)
    column = engine.reshape(tensor(x, "int32") if dtype == "bool" else x, (shape[0], 1))
    powers = [engine.full((shape[0], 1), 1, engine.dtype(column))]
    for _ in range(1, count):  # by products, for they are exact and have gradients at 0
        powers.append(multiply(powers[-1], column))
    return tensor(concatenate(powers if increasing else powers[::-1], 1), dtype)
