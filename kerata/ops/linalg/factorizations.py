"""Matrices as products of simpler ones, for one matrix or a stack of them, `[..., m, n]`.

Integers count as `floatx()`. Half floats are computed in float32 and given in their own dtype. What
is not determined by the matrix (signs and phases of vectors, their order where values are equal)
may differ from engine to engine. Not in whole programs on the engine 'onnx'.
"""

from __future__ import annotations

import math
from typing import Any

from ...core import COMPLEX, InvalidArgument, Tensor, TensorLike, float_type
from ...engine.autodiff.rules_linalg import conjugate, real_of
from .._base import current, operation, tensor
from ..numpy.layout import swapaxes
from ..numpy.reductions import accumulator

__all__ = ["cholesky", "cholesky_inverse", "eig", "eigh", "lu_factor", "qr", "svd"]


def matrices(name: str, x: TensorLike, square: bool = False) -> tuple[Any, str]:
    """`x` in the dtype it is computed in, and the dtype of the result; checks the shape."""
    engine = current()
    shape = tuple(engine.shape(x))
    differ = square and None not in shape[-2:] and len(set(shape[-2:])) > 1
    if len(shape) < 2 or differ:
        wanted = "[..., n, n]" if square else "[..., m, n]"
        raise InvalidArgument(
            f"`{name}` needs a tensor of shape {wanted}, not one of shape {shape}."
        )
    dtype = engine.dtype(x)
    return tensor(x, accumulator(dtype)), float_type(dtype)


def turned(x: TensorLike) -> Tensor:
    """The transposes of matrices, conjugated where they are complex."""
    engine = current()
    x = swapaxes(x, -1, -2)
    return conjugate(engine, x) if engine.dtype(x) in COMPLEX else x


def _symmetric(x: TensorLike) -> Tensor:
    """`(x + x') / 2`: then no engine's choice of a triangle matters, nor do gradients differ."""
    engine = current()
    half = engine.multiply(x, engine.scalar(0.5, engine.dtype(x)))
    return engine.add(half, turned(half))


@operation()
def cholesky(x: TensorLike, upper: bool = False) -> Tensor:
    """The triangular L of a symmetric positive definite matrix, `x = L L'`.

    Args:
        x: `[..., n, n]`. Of a matrix that is not symmetric its part `(x + x') / 2` counts.
        upper: return `L'`, upper triangular, in place of L.

    Where a matrix is not positive definite: ValueError on NumPy and PyTorch, NaN on engines that
    do not look at values (JAX, TensorFlow).

    >>> print(cholesky([[4.0, 2.0], [2.0, 5.0]]).tolist())
    [[2.0, 0.0], [1.0, 2.0]]
    """
    x, dtype = matrices("cholesky", x, True)
    try:
        found = current().cholesky(_symmetric(x))
    except Exception as error:
        if "LinAlgError" not in type(error).__name__:
            raise
        raise InvalidArgument(
            f"`cholesky` needs positive definite matrices; of the given "
            f"{tuple(current().shape(x))} at least one is not."
        ) from error
    found = tensor(found, dtype)
    return turned(found) if upper else found


@operation()
def cholesky_inverse(x: TensorLike, upper: bool = False) -> Tensor:
    """The inverse of `A = L L'` from its factor: `L'^-1 L^-1`.

    Args:
        x: L, lower triangular, `[..., n, n]`; the other triangle is not read.
        upper: x is `L'`, upper triangular.

    >>> print(cholesky_inverse([[2.0, 0.0], [0.0, 1.0]]).tolist())
    [[0.25, 0.0], [0.0, 1.0]]
    """
    engine = current()
    x, dtype = matrices("cholesky_inverse", x, True)
    lower = turned(x) if upper else x
    inverse = engine.solve_triangular(lower, unit(x), lower=True)
    return tensor(engine.matmul(turned(inverse), inverse), dtype)


def unit(x: TensorLike) -> Tensor:
    """The unit matrix of the size and dtype of square matrices, once for each."""
    engine = current()
    shape = tuple(engine.shape(x))
    places = engine.arange(0, shape[-1], 1, "int32")
    column = engine.reshape(places, (shape[-1], 1))
    found = engine.cast(engine.equal(column, places), engine.dtype(x))
    return engine.broadcast_to(found, shape)


@operation()
def eig(x: TensorLike) -> tuple[Tensor, Tensor]:
    """Eigenvalues w `[..., n]` and eigenvectors v `[..., n, n]` (columns): `x v = v diag(w)`.

    Both complex, whatever x is: complex128 of float64, else complex64. Vectors have length one;
    order and phase are the engine's. Gradients hold for functions that do not hang on the phase,
    where all eigenvalues differ; JAX has none and computes on the CPU alone.

    >>> values, _ = eig([[0.0, 1.0], [-1.0, 0.0]])
    >>> print(sorted(abs(values).tolist()))
    [1.0, 1.0]
    """
    x, _ = matrices("eig", x, True)
    return tuple(current().eig(x))  # type: ignore[return-value]


@operation()
def eigh(x: TensorLike) -> tuple[Tensor, Tensor]:
    """Eigenvalues w, ascending, and eigenvectors v (columns) of a symmetric matrix.

    `x v = v diag(w)` with `v' v = 1`; x is `[..., n, n]`, w `[..., n]`, v as x. Of a matrix that is
    not symmetric the symmetric part `(x + x') / 2` counts. Gradients of vectors hold where all
    eigenvalues differ.

    >>> print(eigh([[2.0, 0.0], [0.0, 1.0]])[0])
    [1. 2.]
    """
    x, dtype = matrices("eigh", x, True)
    values, vectors = current().eigh(_symmetric(x))
    real = real_of(dtype) if dtype in COMPLEX else dtype
    return tensor(values, real), tensor(vectors, dtype)


@operation()
def qr(x: TensorLike, mode: str = "reduced") -> tuple[Any, Any]:
    """`x = q r` with orthonormal columns of q and an upper triangular r.

    Args:
        x: `[..., m, n]`.
        mode: "reduced": q `[..., m, k]`, r `[..., k, n]` with k the smaller of m and n;
            "complete": k is m. That one has no gradient for m > n.

    The signs of r's diagonal are the engine's.

    >>> q, r = qr([[3.0, 1.0], [4.0, 2.0]])
    >>> print(abs(r[0, 0]).round(4))
    5.0
    """
    if mode not in ("reduced", "complete"):
        raise InvalidArgument(f"`mode` of `qr` must be 'reduced' or 'complete', not {mode!r}.")
    x, dtype = matrices("qr", x)
    q, r = current().qr(x, mode=mode)
    return tensor(q, dtype), tensor(r, dtype)


@operation()
def svd(
    x: TensorLike, full_matrices: bool = True, compute_uv: bool = True
) -> Tensor | tuple[Tensor, Tensor, Tensor]:
    """`x = u diag(s) vh` with orthonormal columns of u and rows of vh, and s >= 0 descending.

    Args:
        x: `[..., m, n]`; k is the smaller of m and n.
        full_matrices: u is `[..., m, m]` and vh `[..., n, n]`; else `[..., m, k]`, `[..., k, n]`.
        compute_uv: return `(u, s, vh)`; else s alone, `[..., k]`.

    Gradients of u and vh hold where all singular values differ, and need square matrices or
    `full_matrices=False`. Signs are the engine's.

    >>> print(svd([[0.0, 2.0], [1.0, 0.0]], compute_uv=False))
    [2. 1.]
    """
    x, dtype = matrices("svd", x)
    if not compute_uv:
        return tensor(current().svd(x, full_matrices=False, compute_uv=False), dtype)
    u, s, vh = current().svd(x, full_matrices=full_matrices, compute_uv=True)
    real = real_of(dtype) if dtype in COMPLEX else dtype
    return tensor(u, dtype), tensor(s, real), tensor(vh, dtype)


@operation()
def lu_factor(x: TensorLike) -> tuple[Tensor, Tensor]:
    """L and U of `P x = L U` in one matrix, and the exchanges of rows that make P.

    Args:
        x: `[..., m, n]`; TensorFlow needs m = n.

    Returns:
        `lu` as x: U on and above the diagonal, L below it (its own diagonal is ones); `pivots`
        `[..., k]`, int32, k the smaller of m and n: row i was exchanged with row `pivots[i]`, one
        exchange after the other.

    >>> lu, pivots = lu_factor([[1.0, 2.0], [4.0, 4.0]])
    >>> print(lu.tolist(), pivots)
    [[4.0, 4.0], [0.25, 1.0]] [1 1]
    """
    engine = current()
    x, dtype = matrices("lu_factor", x)
    factors, order = engine.lu(x)
    *lead, m, n = engine.shape(x)
    return tensor(factors, dtype), _exchanges(order, tuple(lead), m, min(m, n))


def _exchanges(order: TensorLike, lead: tuple[int, ...], size: int, count: int) -> Any:
    """The exchanges that lead to an order of rows: each brings the row wanted to its place."""
    engine = current()
    if 0 in lead or not count:
        return engine.full((*lead, count), 0, "int32")
    rows = math.prod(lead)
    order = engine.reshape(order, (rows, size))
    places = engine.arange(0, size, 1, "int32")
    start = engine.broadcast_to(places, (rows, size))
    wanted = engine.permute(engine.slice(order, (0, 0), (rows, count), (1, 1)), (1, 0))

    def step(now: Any, given: Any) -> Any:
        i, row = given
        row = engine.reshape(row, (rows, 1))
        here, there = engine.equal(places, i), engine.equal(now, row)
        out = engine.sum(engine.multiply(now, engine.cast(here, "int32")), (1,), True)
        at = engine.sum(engine.multiply(places, engine.cast(there, "int32")), (1,))
        now = engine.where(here, row, engine.where(there, out, now))
        return now, at

    steps = engine.slice(places, (0,), (count,), (1,))
    found = engine.scan(step, start, (steps, wanted), count)[1]
    return engine.reshape(engine.permute(found, (1, 0)), (*lead, count))
