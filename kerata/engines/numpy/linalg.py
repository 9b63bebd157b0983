"""NumPy's capabilities: linear algebra, Fourier transforms, data-dependent shapes, bit casts."""

from __future__ import annotations

import functools
import math
from typing import Any

import numpy as np

from ...core import Array, Function


def _wide(x: Array) -> Array:
    """Halves as float32, for LAPACK has none."""
    return x.astype(np.float32) if x.dtype.itemsize == 2 else x


def _own(function: Function) -> Function:
    """A function of LAPACK's, halves computed in float32."""

    @functools.wraps(function)
    def capability(x: Array, *args: Any, **kwargs: Any) -> Any:
        found = function(_wide(x), *args, **kwargs)
        if isinstance(found, tuple):
            return tuple(a.astype(x.dtype, copy=False) for a in found)
        return found.astype(x.dtype, copy=False)

    return capability


cholesky, qr = _own(np.linalg.cholesky), _own(np.linalg.qr)
svd, eigh = _own(np.linalg.svd), _own(np.linalg.eigh)


def _complex(x: Array) -> Any:
    return np.complex128 if x.dtype in (np.float64, np.complex128) else np.complex64


def eig(x: Array) -> tuple[Array, Array]:
    """Eigenvalues and eigenvectors of a square matrix, complex."""
    values, vectors = np.linalg.eig(_wide(x))
    return values.astype(_complex(x)), vectors.astype(_complex(x))


def lu(x: Array) -> tuple[Array, Array]:
    """`(factors, permutation)`: L below the diagonal (ones on it), U above, of the permuted rows.

    `x[..., permutation, :] = L @ U`; factors `[..., m, n]`, permutation int32 `[..., m]`.
    """
    work = np.array(_wide(x), copy=True)
    *lead, m, n = work.shape
    rows = work.reshape(math.prod(lead), m, n)
    order = np.tile(np.arange(m, dtype=np.int32), (len(rows), 1))
    each = np.arange(len(rows))
    for k in range(min(m - 1, n)):
        pivot = k + np.argmax(np.abs(rows[:, k:, k]), axis=1)
        for array in (rows, order):
            array[each, k], array[each, pivot] = array[each, pivot], array[each, k].copy()
        factor = rows[:, k + 1 :, k] / rows[:, k, k, None]
        factor = np.where(rows[:, k, k, None] == 0, 0, factor)
        rows[:, k + 1 :, k] = factor
        rows[:, k + 1 :, k + 1 :] -= factor[:, :, None] * rows[:, k, None, k + 1 :]
    return rows.reshape(x.shape).astype(x.dtype), order.reshape(x.shape[:-1])


def solve_triangular(a: Array, b: Array, lower: bool = False) -> Array:
    """x with `a x = b`, only one triangle of `a` being read; `[..., n, n]`, `[..., n, m]`."""
    triangle = np.tril(_wide(a)) if lower else np.triu(_wide(a))
    return np.linalg.solve(triangle, _wide(b)).astype(b.dtype)


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
