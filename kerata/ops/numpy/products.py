"""Products of vectors, matrices and tensors."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ...core import InvalidArgument, Tensor, TensorLike
from .._base import current, operation, primitive, promote, tensor
from .diagonals import diagonal
from .layout import axis_of, moveaxis, ravel
from .reductions import sum

__all__ = ["cross", "dot", "inner", "kron", "matmul", "outer", "tensordot", "trace", "vdot"]


@primitive
@operation(promoted=True)
def matmul(x1: TensorLike, x2: TensorLike) -> Tensor:
    """The matrix product `[..., n, k] @ [..., k, m]`; leading axes broadcast.

    A first operand of rank one is a row, a second one a column, whose axis the result has not. int8
    gives int32.

    >>> print(matmul([[1, 2], [3, 4]], [1, 1]))
    [3 7]
    """
    engine = current()
    if engine.dtype(x1) == "int8":
        x1, x2 = engine.cast(x1, "int32"), engine.cast(x2, "int32")
    first, second = tuple(engine.shape(x1)), tuple(engine.shape(x2))
    if len(first) > 1 and len(second) > 1:
        return engine.matmul(x1, x2)
    if not first or not second:
        raise InvalidArgument(
            f"matmul needs operands of rank 1 or more; shapes: {first}, {second}."
        )
    if len(first) == 1:
        x1 = engine.reshape(x1, (1, *first))
    if len(second) == 1:
        x2 = engine.reshape(x2, (*second, 1))
    found = engine.matmul(x1, x2)
    shape = list(engine.shape(found))
    if len(second) == 1:
        shape.pop()
    if len(first) == 1:
        shape.pop(-1 if len(second) == 1 else -2)
    return engine.reshape(found, tuple(shape))


@operation(promoted=True)
def dot(x1: TensorLike, x2: TensorLike) -> Tensor:
    """The sum of products over the last axis of `x1` and the last but one (or only) of `x2`.

    With a scalar the product. For matrices `matmul`, for vectors their inner product.

    >>> print(dot([1, 2], [3, 4]))
    11
    """
    engine = current()
    a, b = tensor(x1), tensor(x2)
    first, second = len(engine.shape(a)), len(engine.shape(b))
    if not first or not second:
        return engine.multiply(a, b)
    if second <= 2:
        return _flat(a, b) if second == 2 else matmul(a, b)
    return tensordot(a, b, [[first - 1], [second - 2]])


def _flat(a: TensorLike, b: TensorLike) -> Tensor:
    """`[..., k] @ [k, m]` with the leading axes as one."""
    engine = current()
    *lead, k = engine.shape(a)
    rows = engine.reshape(a, (math.prod(lead), k))
    return engine.reshape(engine.matmul(rows, b), (*lead, engine.shape(b)[1]))


@operation(tensors=2)
def tensordot(x1: TensorLike, x2: TensorLike, axes: int | Sequence[Any] = 2) -> Tensor:
    """The sum of products over axes of both: the last n and the first n, or two lists of axes.

    >>> print(tensordot([[1, 2], [3, 4]], [[1, 0], [0, 1]]))
    5
    """
    engine = current()
    a, b = promote(x1, x2)
    first, second = tuple(engine.shape(a)), tuple(engine.shape(b))
    if isinstance(axes, int):
        axes = (range(len(first) - axes, len(first)), range(axes))
    left, right = (
        [axis_of(i, rank) for i in ([part] if isinstance(part, int) else part)]
        for part, rank in zip(axes, (len(first), len(second)))
    )
    if [first[i] for i in left] != [second[i] for i in right]:
        raise InvalidArgument(
            f"tensordot: axes {axes} of shapes {first} and {second} differ in size."
        )
    rows = [i for i in range(len(first)) if i not in left]
    columns = [i for i in range(len(second)) if i not in right]
    n, k, m = (
        math.prod(sizes[i] for i in part)
        for sizes, part in ((first, rows), (first, left), (second, columns))
    )
    a = engine.reshape(engine.permute(a, (*rows, *left)), (n, k))
    b = engine.reshape(engine.permute(b, (*right, *columns)), (k, m))
    shape = (*(first[i] for i in rows), *(second[i] for i in columns))
    return engine.reshape(engine.matmul(a, b), shape)


@operation(promoted=True)
def inner(x1: TensorLike, x2: TensorLike) -> Tensor:
    """The sum of products over the last axes of both; with a scalar the product.

    >>> print(inner([1, 2], [3, 4]))
    11
    """
    engine = current()
    x1, x2 = tensor(x1), tensor(x2)
    if not engine.shape(x1) or not engine.shape(x2):
        return engine.multiply(x1, x2)
    return tensordot(x1, x2, [[-1], [-1]])


@operation(tensors=2)
def vdot(x1: TensorLike, x2: TensorLike) -> Tensor:
    """The sum of products of all elements of both.

    >>> print(vdot([[1, 2]], [[3, 4]]))
    11
    """
    a, b = promote(ravel(x1), ravel(x2))
    return matmul(a, b)


@operation(tensors=2)
def outer(x1: TensorLike, x2: TensorLike) -> Tensor:
    """`x1[i] * x2[j]` for all elements of both, `[n, m]`.

    >>> print(outer([1, 2], [3, 4]).tolist())
    [[3, 4], [6, 8]]
    """
    engine = current()
    a, b = promote(ravel(x1), ravel(x2))
    column = engine.reshape(a, (engine.shape(a)[0], 1))
    return engine.multiply(column, engine.reshape(b, (1, engine.shape(b)[0])))


@operation()
def trace(x: TensorLike, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Tensor:
    """The sum of a diagonal: `sum(x[i, i + offset])`.

    >>> print(trace([[1, 2], [3, 4]]))
    5
    """
    return sum(diagonal(x, offset, axis1, axis2), -1)


@operation(tensors=2)
def cross(
    x1: TensorLike, x2: TensorLike, axisa: int = -1, axisb: int = -1, axisc: int = -1,
    axis: int | None = None,
) -> Tensor:  # fmt: skip
    """The vector product of vectors of size 3 (or 2, whose third component is 0).

    The vectors lie along `axisa` and `axisb`, the result's along `axisc`; `axis` sets all three. Of
    two vectors of size 2 the result is the third component alone, without an axis.

    >>> print(cross([1, 0, 0], [0, 1, 0]))
    [0 0 1]
    """
    engine = current()
    if axis is not None:
        axisa = axisb = axisc = axis
    a, b = promote(moveaxis(x1, axisa, -1), moveaxis(x2, axisb, -1))
    sizes = engine.shape(a)[-1], engine.shape(b)[-1]
    if not set(sizes) <= {2, 3}:
        raise InvalidArgument(f"cross needs vectors of size 2 or 3, not {sizes[0]} and {sizes[1]}.")
    zero = tensor(0, engine.dtype(a))
    (a0, a1, a2), (b0, b1, b2) = (
        [*_components(v), *([zero] * (3 - n))] for v, n in zip((a, b), sizes)
    )
    third = _minor(a0, b1, a1, b0)
    if sizes == (2, 2):
        return third
    parts = [_minor(a1, b2, a2, b1), _minor(a2, b0, a0, b2), third]
    shape = tuple(engine.shape(third))
    parts = [engine.reshape(engine.broadcast_to(p, shape), (*shape, 1)) for p in parts]
    return moveaxis(engine.concatenate(parts, len(shape)), -1, axisc)


def _components(v: TensorLike) -> list[Tensor]:
    engine = current()
    *lead, n = engine.shape(v)
    ones = (1,) * (len(lead) + 1)
    head = (0,) * len(lead)
    return [
        engine.reshape(engine.slice(v, (*head, i), (*lead, i + 1), ones), tuple(lead))
        for i in range(n)
    ]


def _minor(p: TensorLike, q: TensorLike, r: TensorLike, s: TensorLike) -> Tensor:
    engine = current()
    return engine.subtract(engine.multiply(p, q), engine.multiply(r, s))


@operation(tensors=2)
def kron(x1: TensorLike, x2: TensorLike) -> Tensor:
    """The Kronecker product: `x2` scaled by each element of `x1`, in blocks.

    >>> print(kron([1, 2], [1, 1]))
    [1 1 2 2]
    """
    engine = current()
    a, b = promote(x1, x2)
    rank = max(len(engine.shape(a)), len(engine.shape(b)))
    first, second = ((1,) * (rank - len(engine.shape(x))) + tuple(engine.shape(x)) for x in (a, b))
    a = engine.reshape(a, tuple(m for n in first for m in (n, 1)))
    b = engine.reshape(b, tuple(m for n in second for m in (1, n)))
    return engine.reshape(engine.multiply(a, b), tuple(n * m for n, m in zip(first, second)))
