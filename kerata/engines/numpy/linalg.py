"""NumPy's capabilities: linear algebra, Fourier transforms, data-dependent shapes, bit casts."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

Array = Any


def _wide(x: Array) -> Array:
    """Halves as float32, for LAPACK has none."""
    return x.astype(np.float32) if x.dtype.itemsize == 2 else x


def cholesky(x: Array) -> Array:
    """The lower factor L of a positive definite `x = L L^T`, `[..., n, n]`."""
    return np.linalg.cholesky(_wide(x)).astype(x.dtype)


def qr(x: Array, mode: str = "reduced") -> tuple[Array, Array]:
    """Orthogonal and upper triangular factor; mode "reduced" or "complete"."""
    q, r = np.linalg.qr(_wide(x), mode=mode)
    return q.astype(x.dtype), r.astype(x.dtype)


def svd(x: Array, full_matrices: bool = True, compute_uv: bool = True) -> Any:
    """`(u, s, vh)` with `x = u diag(s) vh`, or s alone."""
    found = np.linalg.svd(_wide(x), full_matrices=full_matrices, compute_uv=compute_uv)
    if not compute_uv:
        return found.astype(x.dtype)
    return tuple(a.astype(x.dtype) for a in found)


def eigh(x: Array) -> tuple[Array, Array]:
    """Ascending eigenvalues and eigenvectors (columns) of a symmetric matrix."""
    values, vectors = np.linalg.eigh(_wide(x))
    return values.astype(x.dtype), vectors.astype(x.dtype)


def eig(x: Array) -> tuple[Array, Array]:
    """Eigenvalues and eigenvectors of a square matrix, complex."""
    kind = np.complex128 if x.dtype in (np.float64, np.complex128) else np.complex64
    values, vectors = np.linalg.eig(_wide(x))
    return values.astype(kind), vectors.astype(kind)


def lu(x: Array) -> tuple[Array, Array]:
    """`(factors, permutation)`: L below the diagonal (ones on it), U above, of the permuted rows.

    `x[..., permutation, :] = L @ U`; factors `[..., m, n]`, permutation int32 `[..., m]`.
    """
    work = np.array(_wide(x), copy=True)
    *lead, m, n = work.shape
    rows = work.reshape(math.prod(lead), m, n)
    order = np.tile(np.arange(m, dtype=np.int32), (len(rows), 1))
    for first in range(0, min(m, n), _BLOCK):  # what is right of a block meets it in one product
        last = min(first + _BLOCK, m, n)
        _lu_of_block(rows, order, first, last)
        if last < n:
            lower = np.tril(rows[:, first:last, first:last], -1)
            lower += np.eye(last - first, dtype=rows.dtype)
            rows[:, first:last, last:] = np.linalg.solve(lower, rows[:, first:last, last:])
            rows[:, last:, last:] -= rows[:, last:, first:last] @ rows[:, first:last, last:]
    return rows.reshape(x.shape).astype(x.dtype), order.reshape(x.shape[:-1])


_BLOCK = 32


def _lu_of_block(rows: Array, order: Array, first: int, last: int) -> None:
    """Factors some columns in place, column by column; rows are exchanged as a whole."""
    each = np.arange(len(rows))
    for k in range(first, min(last, rows.shape[1] - 1)):
        pivot = k + np.argmax(np.abs(rows[:, k:, k]), axis=1)
        for array in (rows, order):
            array[each, k], array[each, pivot] = array[each, pivot], array[each, k].copy()
        with np.errstate(all="ignore"):
            factor = rows[:, k + 1 :, k] / rows[:, k, k, None]
        factor = np.where(rows[:, k, k, None] == 0, 0, factor)
        rows[:, k + 1 :, k] = factor
        rows[:, k + 1 :, k + 1 : last] -= factor[:, :, None] * rows[:, k, None, k + 1 : last]


def solve_triangular(a: Array, b: Array, lower: bool = False) -> Array:
    """x with `a x = b`, only one triangle of `a` being read; `[..., n, n]`, `[..., n, m]`."""
    triangle = np.tril(_wide(a)) if lower else np.triu(_wide(a))
    return np.linalg.solve(triangle, _wide(b)).astype(b.dtype)


def _complex(x: Array) -> Any:
    return np.complex128 if x.dtype in (np.complex128, np.float64) else np.complex64


def fft(x: Array) -> Array:
    """Discrete Fourier transform of the last axis, complex."""
    return np.fft.fft(_wide(x)).astype(_complex(x))


def ifft(x: Array) -> Array:
    """Inverse transform of the last axis, complex."""
    return np.fft.ifft(_wide(x)).astype(_complex(x))


def nonzero(x: Array) -> tuple[Array, ...]:
    """The indices of elements that are not zero, one int32 array for each axis."""
    return tuple(i.astype(np.int32) for i in np.nonzero(x))


def bitcast(x: Array, dtype: str) -> Array:
    """The same bits as another dtype of the same size."""
    return np.ascontiguousarray(x).view(np.dtype(dtype)).reshape(x.shape)


CAPABILITIES: dict[str, Callable[..., Any]] = {
    f.__name__: f
    for f in (
        cholesky, qr, svd, eigh, eig, lu, solve_triangular, fft, ifft, nonzero, bitcast,
    )
}  # fmt: skip
