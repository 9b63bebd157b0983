"""TensorFlow's capabilities: linear algebra, Fourier transforms, data-dependent shapes, bits."""

from __future__ import annotations

import math
from typing import Any

import tensorflow as tf

from ._open_sizes import shape_of, sizes_of
from .control import counted_loop
from .dtypes import complex_of


def _wide(x: tf.Tensor) -> tf.Tensor:
    """Halves as float32, for LAPACK has none."""
    return tf.cast(x, tf.float32) if x.dtype.size == 2 else x


def _as(x: tf.Tensor, like: tf.Tensor) -> tf.Tensor:
    return x if x.dtype == like.dtype else tf.cast(x, like.dtype)


def cholesky(x: tf.Tensor) -> tf.Tensor:
    """The lower factor L of a positive definite `x = L L^T`, `[..., n, n]`."""
    return _as(tf.linalg.cholesky(_wide(x)), x)


def qr(x: tf.Tensor, mode: str = "reduced") -> tuple[tf.Tensor, tf.Tensor]:
    """Orthogonal and upper triangular factor; mode "reduced" or "complete"."""
    q, r = tf.linalg.qr(_wide(x), full_matrices=mode == "complete")
    return _as(q, x), _as(r, x)


def svd(x: tf.Tensor, full_matrices: bool = True, compute_uv: bool = True) -> Any:
    """`(u, s, vh)` with `x = u diag(s) vh`, or s alone."""
    found = tf.linalg.svd(_wide(x), full_matrices, compute_uv)
    if not compute_uv:
        return _as(found, x)
    s, u, v = found
    return _as(u, x), _as(s, x), _as(tf.linalg.adjoint(v), x)


def eigh(x: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    """Ascending eigenvalues and eigenvectors (columns) of a symmetric matrix."""
    values, vectors = tf.linalg.eigh(_wide(x))
    return _as(values, x), _as(vectors, x)


def eig(x: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    """Eigenvalues and eigenvectors of a square matrix, complex."""
    values, vectors = tf.linalg.eig(_wide(x))
    return values, vectors


def lu(x: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    """`(factors, permutation)`: L below the diagonal (ones on it), U above, of the permuted rows.

    `x[..., permutation, :] = L @ U`; factors `[..., m, n]`, permutation int32 `[..., m]`.
    TensorFlow has square regular matrices; others are factored here.
    """
    wide = _wide(x)
    square = x.shape[-1] == x.shape[-2]
    factors, order = _lu(wide) if square else _lu_by_columns(wide)
    return _as(factors, x), order


def _lu_by_columns(x: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    *lead, m, n = shape_of(x)
    count = math.prod(lead)
    row, column = tf.range(m), tf.range(n)

    def step(k: tf.Tensor, a: tf.Tensor, order: tf.Tensor) -> tuple[tf.Tensor, ...]:
        size = tf.abs(tf.gather(a, k, axis=2))
        best = tf.argmax(tf.where(row < k, -tf.ones_like(size), size), 1, tf.int32)[:, None]
        places = tf.where(row == k, best, tf.where(row == best, k, row[None]))
        a, order = (tf.gather(t, places, batch_dims=1) for t in (a, order))
        top = tf.gather(a, k, axis=1)
        pivot = tf.gather(top, k, axis=1)[:, None]
        below = tf.math.divide_no_nan(tf.gather(a, k, axis=2), pivot)
        below = tf.where(row > k, below, tf.zeros_like(below))[:, :, None]
        right = tf.where(column > k, top, tf.zeros_like(top))[:, None]
        here = (row > k)[:, None] & (column == k)
        return k + 1, tf.where(here, below, a - below * right), order

    start = (0, tf.reshape(x, sizes_of((count, m, n))), tf.tile(row[None], sizes_of((count, 1))))
    _, factors, order = counted_loop(step, start, min(m, n))
    return tf.reshape(factors, sizes_of((*lead, m, n))), tf.reshape(order, sizes_of((*lead, m)))


@tf.custom_gradient
def _lu(x: tf.Tensor) -> Any:
    """TensorFlow's factorization, with the gradient that it lacks.

    With P x = L U and F the gradient: `P' L^-H (tril(L^H F, -1) + triu(F U^H)) U^-H` (I. Murray,
    *Differentiation of the Cholesky decomposition*, 2016, the same argument for LU).
    """
    _, size = tf.linalg.slogdet(x)
    singular = tf.reduce_any(tf.math.is_inf(size))
    factors, order = tf.cond(
        singular, lambda: _lu_by_columns(x), lambda: tuple(tf.linalg.lu(x, tf.int32))
    )

    def backward(g: tf.Tensor, _: Any) -> tf.Tensor:
        size = x.shape[-1]
        lower = tf.linalg.band_part(factors, -1, 0)
        lower = tf.linalg.set_diag(lower, tf.ones(sizes_of(shape_of(lower)[:-1]), x.dtype))
        upper = tf.linalg.band_part(factors, 0, -1)
        below = tf.matmul(lower, _strict(g), adjoint_a=True)
        above = tf.matmul(tf.linalg.band_part(g, 0, -1), upper, adjoint_b=True)
        inner = _strict(below) + tf.linalg.band_part(above, 0, -1)
        half = tf.linalg.triangular_solve(lower, inner, lower=True, adjoint=True)
        turned = tf.linalg.triangular_solve(upper, tf.linalg.adjoint(half), lower=False)
        back = tf.one_hot(order, size, dtype=x.dtype)
        return tf.matmul(back, tf.linalg.adjoint(turned), transpose_a=True)

    return (factors, order), backward


def _strict(x: tf.Tensor) -> tf.Tensor:
    """The part below the diagonal."""
    return x - tf.linalg.band_part(x, 0, -1)


def solve_triangular(a: tf.Tensor, b: tf.Tensor, lower: bool = False) -> tf.Tensor:
    """x with `a x = b`, only one triangle of `a` being read; `[..., n, n]`, `[..., n, m]`."""
    return _as(tf.linalg.triangular_solve(_wide(a), _wide(b), lower=lower), b)


def _complex(x: tf.Tensor) -> tf.Tensor:
    if x.dtype.is_complex:
        return x
    return complex_of(x, tf.complex128 if x.dtype == tf.float64 else tf.complex64)


def fft(x: tf.Tensor) -> tf.Tensor:
    """Discrete Fourier transform of the last axis, complex."""
    return tf.signal.fft(_complex(x))


def ifft(x: tf.Tensor) -> tf.Tensor:
    """Inverse transform of the last axis, complex."""
    return tf.signal.ifft(_complex(x))


def nonzero(x: tf.Tensor) -> tuple[tf.Tensor, ...]:
    """The indices of elements that are not zero, one int32 array for each axis."""
    held = x if x.dtype == tf.bool else tf.not_equal(x, tf.zeros((), x.dtype))
    places = tf.cast(tf.where(held), tf.int32)
    return tuple(tf.unstack(places, len(x.shape), axis=1))


def bitcast(x: tf.Tensor, dtype: str) -> tf.Tensor:
    """The same bits as another dtype of the same size."""
    return tf.bitcast(x, tf.as_dtype(dtype))
