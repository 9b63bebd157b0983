"""Systems of linear equations, determinants, inverses: for one matrix or a stack of them.

Integers count as `floatx()`. Half floats are computed in float32 and given in their own dtype. Not
in whole programs on the engine 'onnx'.
"""

from __future__ import annotations

import numbers
from typing import Any

from ...core import Function, InvalidArgument, InvalidType, Tensor, TensorLike
from .._base import binary, current, operation, promote, tensor
from ..numpy.diagonals import diagonal, tril, triu
from ..numpy.layout import swapaxes
from ..numpy.products import matmul
from ..numpy.reductions import accumulator
from .factorizations import matrices, turned, unit

__all__ = [
    "det", "inv", "lstsq", "matrix_power", "matrix_rank", "pinv", "slogdet", "solve",
    "solve_triangular",
]  # fmt: skip

_EPSILON = {"float32": 1.1920929e-07, "float64": 2.220446049250313e-16}


# -- systems --------------------------------------------------------------------------------------
def _system(name: str, a: TensorLike, b: TensorLike) -> tuple[Any, Any, str, bool]:
    """Both in one float dtype, b as columns; the dtype of the result; whether b was vectors."""
    engine = current()
    left, right = tuple(engine.shape(a)), tuple(engine.shape(b))
    vector = len(right) == 1 or (len(left) == len(right) + 1 and left[:-1] == right)
    size = right[-1] if vector else right[-2] if len(right) > 1 else None
    if len(left) < 2 or not right or size != left[-2]:
        raise InvalidArgument(
            f"`{name}` needs `a` of shape [..., m, n] and `b` of shape [..., m] or [..., m, k], "
            f"not {left} and {right}."
        )
    a, b = promote(a, b, floating=True)
    dtype = engine.dtype(a)
    wide = accumulator(dtype)
    if vector:
        b = engine.reshape(b, (*right, 1))
    return tensor(a, wide), tensor(b, wide), dtype, vector


def _unknowns(x: TensorLike, dtype: str, vector: bool) -> Tensor:
    """Columns as they were asked for."""
    engine = current()
    return tensor(engine.reshape(x, tuple(engine.shape(x))[:-1]) if vector else x, dtype)


def _moved(x: TensorLike, order: TensorLike) -> Tensor:
    """`x[..., order, :]`, each matrix of the stack in its own order."""
    engine = current()
    size = engine.shape(order)[-1]
    column = engine.reshape(order, (*tuple(engine.shape(order)), 1))
    moves = engine.cast(engine.equal(column, engine.arange(0, size, 1, "int32")), engine.dtype(x))
    return engine.matmul(moves, x)


def _solved(a: TensorLike, b: TensorLike) -> Tensor:
    """x with `a x = b`, by LU."""
    engine = current()
    factors, order = engine.lu(a)
    lower = engine.add(tril(factors, -1), unit(factors))
    half = engine.solve_triangular(lower, _moved(b, order), lower=True)
    return engine.solve_triangular(factors, half, lower=False)


@operation(tensors=2)
def solve(a: TensorLike, b: TensorLike) -> Tensor:
    """x with `a x = b`, by LU with exchanges of rows.

    Args:
        a: `[..., n, n]`, regular.
        b: `[..., n, m]`, or vectors: `[n]` or `[..., n]` with a's own leading axes. Both meet in
            one float dtype; leading axes broadcast.

    A singular matrix: an error on NumPy, infinities or NaN elsewhere.

    >>> print(solve([[2.0, 0.0], [0.0, 4.0]], [2.0, 2.0]))
    [1.  0.5]
    """
    matrices("solve", a, True)
    a, b, dtype, vector = _system("solve", a, b)
    return _unknowns(_solved(a, b), dtype, vector)


@operation(tensors=2)
def solve_triangular(a: TensorLike, b: TensorLike, lower: bool = False) -> Tensor:
    """x with `a x = b` for triangular a.

    Args:
        a: `[..., n, n]`; the upper triangle is read, or the lower one.
        b: `[..., n, m]`, or vectors: `[n]` or `[..., n]` with a's own leading axes. Both meet in
            one float dtype; leading axes broadcast.
        lower: a is lower triangular.

    >>> print(solve_triangular([[2.0, 1.0], [0.0, 1.0]], [4.0, 2.0]))
    [1. 2.]
    """
    matrices("solve_triangular", a, True)
    a, b, dtype, vector = _system("solve_triangular", a, b)
    return _unknowns(current().solve_triangular(a, b, lower=bool(lower)), dtype, vector)


@operation()
def inv(x: TensorLike) -> Tensor:
    """The inverses of matrices, `[..., n, n]`: `solve(x, 1)`.

    A singular matrix: an error on NumPy, infinities or NaN elsewhere.

    >>> print(inv([[2.0, 0.0], [0.0, 4.0]]).tolist())
    [[0.5, 0.0], [0.0, 0.25]]
    """
    x, dtype = matrices("inv", x, True)
    return tensor(_solved(x, unit(x)), dtype)


@operation()
def matrix_power(x: TensorLike, n: int) -> Tensor:
    """Matrices `[..., m, m]` multiplied n times with themselves, integers as integers.

    Of a negative n the inverses, of 0 the unit matrix.

    By squaring: about `2 log2(n)` products.

    >>> print(matrix_power([[1, 1], [0, 1]], 5).tolist())
    [[1, 5], [0, 1]]
    """
    engine = current()
    shape = tuple(engine.shape(x))
    if len(shape) < 2 or shape[-1] != shape[-2]:
        raise InvalidArgument(f"matrix_power: x must be square matrices, not of shape {shape}.")
    if not isinstance(n, numbers.Integral):
        raise InvalidType(f"matrix_power: n must be an integer, not {n!r}.")
    square, left = inv(x) if n < 0 else x, abs(int(n))
    found = None if left else unit(x)
    while left:
        if left & 1:
            found = square if found is None else matmul(found, square)
        left >>= 1
        square = matmul(square, square) if left else square
    return found


# -- by singular values ---------------------------------------------------------------------------
@operation()
def pinv(x: TensorLike, rcond: TensorLike | None = None) -> Tensor:
    """The Moore-Penrose inverse `v diag(1 / s) u'` of `x = u diag(s) v'`, `[..., n, m]`.

    Args:
        x: `[..., m, n]`.
        rcond: singular values up to `rcond` times the largest count as zero; None: `max(m, n)`
            times the dtype's epsilon. A number, or a tensor `[...]`.

    Its gradient is that of a matrix of constant rank (G. Golub and V. Pereyra 1973), also where
    singular values are equal.

    >>> print(pinv([[2.0, 0.0], [0.0, 0.0]]).tolist())
    [[0.5, 0.0], [0.0, 0.0]]
    """
    x, dtype = matrices("pinv", x)
    return tensor(current().custom_gradient(lambda a: _pinv(a, rcond))(x), dtype)


def _pinv(a: TensorLike, rcond: TensorLike | None) -> tuple[Tensor, Function]:
    engine = current()
    u, s, vh = engine.svd(a, full_matrices=False)
    kept = engine.less(_threshold(a, s, rcond), s)
    one, none = tensor(1, engine.dtype(s)), tensor(0, engine.dtype(s))
    inverse = engine.where(kept, engine.divide(one, engine.where(kept, s, one)), none)
    scale = engine.reshape(inverse, (*tuple(engine.shape(s)), 1))
    found = engine.matmul(turned(vh), engine.multiply(tensor(scale, engine.dtype(u)), turned(u)))

    def shares(g: TensorLike) -> tuple[Any]:
        p = pinv(a, rcond)  # anew, so that second derivatives go this way too
        engine = current()
        back, through = swapaxes(p, -1, -2), swapaxes(g, -1, -2)
        middle = engine.matmul(engine.matmul(back, g), back)
        rows = engine.subtract(through, engine.matmul(a, engine.matmul(p, through)))
        columns = engine.subtract(through, engine.matmul(engine.matmul(through, p), a))
        rows = engine.matmul(rows, engine.matmul(p, back))
        columns = engine.matmul(engine.matmul(back, p), columns)
        return (engine.subtract(engine.add(rows, columns), middle),)

    return found, shares


def _threshold(x: TensorLike, s: TensorLike, rcond: TensorLike | None) -> Tensor:
    """`rcond` times the largest singular value, `[..., 1]`."""
    engine = current()
    *_, m, n = engine.shape(x)
    dtype = engine.dtype(s)
    if not engine.shape(s)[-1]:
        return engine.full((1,), 0, dtype)
    largest = engine.max(s, (len(engine.shape(s)) - 1,), True)
    if rcond is None:
        return binary("multiply", largest, max(m, n) * _EPSILON[dtype])
    given = tensor(rcond, dtype)
    shape = tuple(engine.shape(given))
    return engine.multiply(largest, engine.reshape(given, (*shape, 1)) if shape else given)


@operation(tensors=2)
def lstsq(a: TensorLike, b: TensorLike, rcond: TensorLike | None = None) -> Tensor:
    """x of least length among those for which `|a x - b|` is least: `pinv(a, rcond) b`.

    Args:
        a: `[..., m, n]`.
        b: `[..., m, k]`, or vectors: `[m]` or `[..., m]` with a's own leading axes. Both meet in
            one float dtype; leading axes broadcast.
        rcond: singular values up to `rcond` times the largest count as zero; None: `max(m, n)`
            times the dtype's epsilon.

    The result is `[..., n, k]` or `[..., n]`.

    >>> print(lstsq([[1.0], [1.0]], [1.0, 3.0]).round(4))
    [2.]
    """
    a, b, dtype, vector = _system("lstsq", a, b)
    return _unknowns(current().matmul(pinv(a, rcond), b), dtype, vector)


@operation()
def matrix_rank(x: TensorLike, tol: TensorLike | None = None) -> Tensor:
    """How many singular values of a matrix are larger than `tol`, int32 `[...]`.

    Args:
        x: `[..., m, n]`.
        tol: a number, or a tensor `[...]`; None: the largest singular value times `max(m, n)` times
            the dtype's epsilon.

    >>> print(matrix_rank([[1.0, 1.0], [1.0, 1.0]]))
    1
    """
    engine = current()
    x, _ = matrices("matrix_rank", x)
    s = engine.svd(x, full_matrices=False, compute_uv=False)
    if tol is None:
        limit = _threshold(x, s, None)
    else:
        limit = tensor(tol, engine.dtype(s))
        shape = tuple(engine.shape(limit))
        limit = engine.reshape(limit, (*shape, 1)) if shape else limit
    larger = engine.cast(engine.less(limit, s), "int32")
    return engine.sum(larger, (len(engine.shape(s)) - 1,))


# -- determinants ---------------------------------------------------------------------------------
def _parity(order: TensorLike) -> Tensor:
    """1 for an even permutation, -1 for an odd one: by the number of pairs out of order."""
    engine = current()
    shape = tuple(engine.shape(order))
    size = shape[-1]
    first = engine.reshape(order, (*shape, 1))
    second = engine.reshape(order, (*shape[:-1], 1, size))
    turned_round = triu(engine.cast(engine.less(second, first), "int32"), 1)
    rank = len(shape)
    pairs = engine.sum(turned_round, (rank - 1, rank))
    odd = binary("remainder", pairs, 2)
    return binary("subtract", 1, binary("multiply", odd, 2))


def _pivots(x: TensorLike) -> tuple[Tensor, Tensor]:
    """The diagonal of U, and the sign of the exchanges of rows."""
    engine = current()
    factors, order = engine.lu(x)
    return diagonal(factors, 0, -2, -1), engine.cast(_parity(order), engine.dtype(x))


@operation()
def det(x: TensorLike) -> Tensor:
    """The determinants of matrices `[..., n, n]`, `[...]`: the product of U's diagonal, by LU.

    Its gradient, the matrix of cofactors, is there for singular matrices too. Under- and overflow
    of large matrices: see `slogdet`.

    >>> print(det([[2.0, 0.0], [0.0, 4.0]]))
    8.0
    """
    x, dtype = matrices("det", x, True)
    return tensor(current().custom_gradient(_det)(x), dtype)


def _det(x: TensorLike) -> tuple[Tensor, Function]:
    engine = current()
    pivots, sign = _pivots(x)
    last = len(engine.shape(pivots)) - 1
    found = engine.multiply(sign, engine.prod(pivots, (last,)))

    def shares(g: TensorLike) -> tuple[Any]:
        engine = current()
        return (engine.multiply(_matrix_of(g), cofactors(x)),)

    return found, shares


def _matrix_of(x: TensorLike) -> Tensor:
    """One number for each matrix, `[...]` as `[..., 1, 1]`."""
    engine = current()
    return engine.reshape(x, (*tuple(engine.shape(x)), 1, 1))


def cofactors(x: TensorLike) -> Tensor:
    """The derivative of the determinant: `det(x) x^-T`, of singular matrices by singular values.

    With `x = u diag(s) v'` it is `det(u) det(v) u diag(products of all other s) v'`.
    """
    engine = current()
    size = engine.shape(x)[-1]
    if not size:
        return tensor(x)
    pivots, _ = _pivots(engine.stop_gradient(x))
    least = engine.min(engine.abs(pivots), (len(engine.shape(pivots)) - 1,))
    singular = engine.equal(_matrix_of(least), tensor(0, engine.dtype(least)))
    regular = engine.where(singular, unit(x), x)
    inverse = turned(_solved(regular, unit(x)))
    smooth = engine.multiply(_matrix_of(det(regular)), inverse)
    spread = engine.arange(size, 0, -1, engine.dtype(x))  # distinct, where no use is made of it
    other = engine.where(singular, x, engine.multiply(unit(x), spread))
    u, s, vh = engine.svd(other, full_matrices=False)
    sign = engine.stop_gradient(engine.multiply(det(u), det(vh)))
    row = engine.reshape(_others(s), (*tuple(engine.shape(s))[:-1], 1, size))
    rough = engine.matmul(engine.multiply(u, row), vh)
    return engine.where(singular, engine.multiply(_matrix_of(sign), rough), smooth)


def _others(s: TensorLike) -> Tensor:
    """For each element of the last axis the product of all others."""
    engine = current()
    shape = tuple(engine.shape(s))
    rows = engine.broadcast_to(engine.reshape(s, (*shape[:-1], 1, shape[-1])), (*shape, shape[-1]))
    without = engine.where(engine.cast(unit(rows), "bool"), tensor(1, engine.dtype(s)), rows)
    return engine.prod(without, (len(shape),))


@operation()
def slogdet(x: TensorLike) -> tuple[Tensor, Tensor]:
    """The sign and the logarithm of the size of determinants: `det(x) = sign * exp(log)`.

    x is `[..., n, n]`, both results `[...]`, in x's float dtype; of a singular matrix 0 and -inf.

    >>> sign, log = slogdet([[0.0, 1.0], [1.0, 0.0]])
    >>> print(sign, log)
    -1.0 0.0
    """
    engine = current()
    x, dtype = matrices("slogdet", x, True)
    pivots, sign = _pivots(x)
    last = (len(engine.shape(pivots)) - 1,)
    logs = engine.sum(engine.log(engine.abs(pivots)), last)
    found = engine.multiply(sign, engine.prod(engine.sign(pivots), last))
    return tensor(found, dtype), tensor(logs, dtype)


@operation()
def logdet(x: TensorLike) -> Tensor:
    """The logarithm of determinants of matrices `[..., n, n]`, `[...]`.

    Meant for positive definite matrices: NaN where the determinant is negative, -inf where it is 0.

    >>> print(logdet([[1.0, 0.0], [0.0, 1.0]]))
    0.0
    """
    engine = current()
    sign, log = slogdet(x)
    below = engine.less(sign, tensor(0, engine.dtype(sign)))
    return engine.where(below, tensor(float("nan"), engine.dtype(log)), log)
