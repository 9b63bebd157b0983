"""New tensors: filled, counted, spaced, diagonal."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..core.context import current
from ..core.dtypes import float_type, result_type, standardize_dtype
from .dispatch import binary, dtype_of, operation, tensor

_PYTHON = (bool, int, float)


def size_of(n: Any) -> int:
    """A size as an int; scalar tensors whose value is known serve too."""
    try:
        return operator.index(n)
    except TypeError:
        if isinstance(n, (str, float)):
            raise TypeError(f"A size must be an integer, not {n!r}.") from None
        return int(current().numpy(tensor(n)))


def shape_of(shape: Any) -> tuple[int, ...]:
    """A shape argument, an int or a sequence of sizes, as a tuple of ints."""
    if isinstance(shape, (int, np.integer, str, float)):
        return (size_of(shape),)
    if hasattr(shape, "dtype") and not isinstance(shape, np.ndarray):
        shape = current().numpy(tensor(shape)).reshape(-1)
    return tuple(map(size_of, shape))


def whole(name: str, n: Any) -> int:
    """The argument of this name as an int that is not negative."""
    found = size_of(n)
    if found < 0:
        raise ValueError(f"`{name}` must not be negative; given: {found}.")
    return found


@operation(tensors=0)
def zeros(shape: Any, dtype: Any = None) -> Any:
    """A tensor of zeros; `dtype` None is `floatx()`.

    >>> print(zeros((2,), "int32"))
    [0 0]
    """
    return current().full(shape_of(shape), 0, standardize_dtype(dtype))


@operation(tensors=0)
def ones(shape: Any, dtype: Any = None) -> Any:
    """A tensor of ones; `dtype` None is `floatx()`.

    >>> print(ones((2,), "int32"))
    [1 1]
    """
    return current().full(shape_of(shape), 1, standardize_dtype(dtype))


@operation(tensors=0)
def empty(shape: Any, dtype: Any = None) -> Any:
    """A tensor whose values nobody promises; here zeros.

    >>> print(empty((0,)))
    []
    """
    return current().full(shape_of(shape), 0, standardize_dtype(dtype))


@operation(tensors=0)
def full(shape: Any, fill_value: Any, dtype: Any = None) -> Any:
    """A tensor filled with a value, or with a tensor that broadcasts; `dtype` None is `floatx()`.

    >>> print(full((2,), 7, "int32"))
    [7 7]
    """
    name, shape = standardize_dtype(dtype), shape_of(shape)
    if type(fill_value) in _PYTHON:
        return current().full(shape, fill_value, name)
    return current().broadcast_to(tensor(tensor(fill_value), name), shape)


@operation()
def zeros_like(x: Any, dtype: Any = None) -> Any:
    """Zeros in the shape of x; `dtype` None is x's.

    >>> print(zeros_like([5, 6]))
    [0 0]
    """
    engine = current()
    name = engine.dtype(x) if dtype is None else standardize_dtype(dtype)
    return engine.full(tuple(engine.shape(x)), 0, name)


@operation()
def ones_like(x: Any, dtype: Any = None) -> Any:
    """Ones in the shape of x; `dtype` None is x's.

    >>> print(ones_like([5, 6]))
    [1 1]
    """
    engine = current()
    name = engine.dtype(x) if dtype is None else standardize_dtype(dtype)
    return engine.full(tuple(engine.shape(x)), 1, name)


@operation()
def empty_like(x: Any, dtype: Any = None) -> Any:
    """A tensor in the shape of x whose values nobody promises; here zeros.

    >>> print(empty_like([5, 6]).shape)
    (2,)
    """
    return zeros_like(x, dtype)


@operation()
def full_like(x: Any, fill_value: Any, dtype: Any = None) -> Any:
    """A tensor in the shape of x filled with a value; `dtype` None is x's.

    >>> print(full_like([5, 6], 7))
    [7 7]
    """
    engine = current()
    name = engine.dtype(x) if dtype is None else standardize_dtype(dtype)
    return full(tuple(engine.shape(x)), fill_value, name)


def _known(x: Any) -> Any:
    """A Python number from a number or a scalar tensor whose value is known."""
    return x if type(x) in _PYTHON else current().numpy(tensor(x)).item()


@operation(tensors=0)
def arange(start: Any, stop: Any = None, step: Any = None, dtype: Any = None) -> Any:
    """`start, start + step, ...` up to but without `stop`; one argument is the stop.

    `dtype` None is int32 for whole numbers and `floatx()` for floats.

    >>> print(arange(1, 7, 2))
    [1 3 5]
    """
    given = [a for a in (start, stop, step) if a is not None]
    name = result_type(*map(dtype_of, given)) if dtype is None else standardize_dtype(dtype)
    start, stop = (0, start) if stop is None else (start, stop)
    step = 1 if step is None else step
    start, stop, step = _known(start), _known(stop), _known(step)
    if not step:
        raise ValueError("The `step` of a range must not be 0.")
    if (stop - start) / step <= 0:  # not all libraries count to nothing
        return current().full((0,), 0, name)
    return current().arange(start, stop, step, name)


@operation(tensors=0)
def linspace(
    start: Any,
    stop: Any,
    num: int = 50,
    endpoint: bool = True,
    retstep: bool = False,
    dtype: Any = None,
    axis: int = 0,
) -> Any:
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
    parts = max(whole("num", num) - endpoint, 1)
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


def _lift(x: Any, position: int, rank: int) -> Any:
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
def eye(N: int, M: int | None = None, k: int = 0, dtype: Any = None) -> Any:  # noqa: N803
    """`[N, M]` with ones on the k-th diagonal (above the main one for k > 0), zeros elsewhere.

    >>> print(eye(2, dtype="int32").tolist())
    [[1, 0], [0, 1]]
    """
    row, column = band(whole("N", N), whole("M", N if M is None else M), k)
    return current().cast(current().equal(row, column), standardize_dtype(dtype))


@operation(tensors=0)
def identity(n: int, dtype: Any = None) -> Any:
    """`[n, n]` with ones on the diagonal.

    >>> print(identity(2, "int32").tolist())
    [[1, 0], [0, 1]]
    """
    return eye(n, dtype=dtype)


@operation(tensors=0)
def tri(N: int, M: int | None = None, k: int = 0, dtype: Any = None) -> Any:  # noqa: N803
    """`[N, M]` with ones on and below the k-th diagonal, zeros above.

    >>> print(tri(2, dtype="int32").tolist())
    [[1, 0], [1, 1]]
    """
    row, column = band(whole("N", N), whole("M", N if M is None else M), k)
    below = current().logical_not(current().less(row, column))
    return current().cast(below, standardize_dtype(dtype))


@operation(tensors=0)
def array(x: Any, dtype: Any = None) -> Any:
    """x as a tensor of the engine in force.

    >>> print(array([1, 2]))
    [1 2]
    """
    return tensor(x, None if dtype is None else standardize_dtype(dtype))


@operation(tensors=0)
def meshgrid(*x: Any, indexing: str = "xy") -> list[Any]:
    """Tensors of rank one spread over a common grid: the i-th varies along its own axis only.

    With `"xy"` the first two axes of the grid are swapped, with `"ij"` they stand in order.

    >>> print(meshgrid([1, 2], [3, 4, 5])[0].tolist())
    [[1, 2], [1, 2], [1, 2]]
    """
    if indexing not in ("xy", "ij"):
        raise ValueError(f"`indexing` must be 'xy' or 'ij', not {indexing!r}.")
    engine = current()
    flat = [engine.reshape(t, (_count(engine.shape(t)),)) for t in map(tensor, x)]
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


def _count(shape: Sequence[int]) -> int:
    found = 1
    for n in shape:
        found *= n
    return found
