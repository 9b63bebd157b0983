"""JAX' capabilities: linear algebra, Fourier transforms, data-dependent shapes, bit casts."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from .dtypes import with_x64


def _wide(x: jax.Array) -> jax.Array:
    """Halves as float32, for LAPACK has none."""
    return x.astype(np.float32) if x.dtype.itemsize == 2 else x


@with_x64
def cholesky(x: jax.Array) -> jax.Array:
    """The lower factor L of a positive definite `x = L L^T`, `[..., n, n]`; else NaN."""
    return jnp.linalg.cholesky(_wide(x)).astype(x.dtype)


@with_x64
def qr(x: jax.Array, mode: str = "reduced") -> tuple[jax.Array, jax.Array]:
    """Orthogonal and upper triangular factor; mode "reduced" or "complete"."""
    q, r = jnp.linalg.qr(_wide(x), mode=mode)
    return q.astype(x.dtype), r.astype(x.dtype)


@with_x64
def svd(
    x: jax.Array, full_matrices: bool = True, compute_uv: bool = True
) -> jax.Array | tuple[jax.Array, ...]:
    """`(u, s, vh)` with `x = u diag(s) vh`, or s alone."""
    found: Any = jnp.linalg.svd(_wide(x), full_matrices=full_matrices, compute_uv=compute_uv)
    if not compute_uv:
        return found.astype(x.dtype)
    return tuple(a.astype(x.dtype) for a in found)


@with_x64
def eigh(x: jax.Array) -> tuple[jax.Array, jax.Array]:
    """Ascending eigenvalues and eigenvectors (columns) of a symmetric matrix."""
    values, vectors = jnp.linalg.eigh(_wide(x), symmetrize_input=False)
    return values.astype(x.dtype), vectors.astype(x.dtype)


@with_x64
def eig(x: jax.Array) -> tuple[jax.Array, jax.Array]:
    """Eigenvalues and eigenvectors of a square matrix, complex; on the CPU alone."""
    values, vectors = jnp.linalg.eig(_wide(x))
    return values, vectors


@with_x64
def lu(x: jax.Array) -> tuple[jax.Array, jax.Array]:
    """`(factors, permutation)`: L below the diagonal (ones on it), U above, of the permuted rows.

    `x[..., permutation, :] = L @ U`; factors `[..., m, n]`, permutation int32 `[..., m]`.
    """
    factors, _, order = lax.linalg.lu(_wide(x))
    return factors.astype(x.dtype), order.astype(np.int32)


@with_x64
def solve_triangular(a: jax.Array, b: jax.Array, lower: bool = False) -> jax.Array:
    """x with `a x = b`, only one triangle of `a` being read; `[..., n, n]`, `[..., n, m]`."""
    a, wide = _wide(a), _wide(b)
    lead = jnp.broadcast_shapes(a.shape[:-2], wide.shape[:-2])
    a = jnp.broadcast_to(a, lead + a.shape[-2:])
    wide = jnp.broadcast_to(wide, lead + wide.shape[-2:])
    return lax.linalg.triangular_solve(a, wide, left_side=True, lower=lower).astype(b.dtype)


@with_x64
def fft(x: jax.Array) -> jax.Array:
    """Discrete Fourier transform of the last axis, complex."""
    return jnp.fft.fft(_wide(x))


@with_x64
def ifft(x: jax.Array) -> jax.Array:
    """Inverse transform of the last axis, complex."""
    return jnp.fft.ifft(_wide(x))


@with_x64
def nonzero(x: jax.Array) -> tuple[jax.Array, ...]:
    """The indices of elements that are not zero, one int32 array for each axis; not traced."""
    if isinstance(x, jax.core.Tracer):
        raise ValueError(
            "nonzero: how many elements differ from zero hangs on their values, which are not "
            "known while JAX traces a function. Use `where` with three arguments, or compile "
            "with run_eagerly=True or jit_compile=False."
        )
    return tuple(jnp.asarray(i, np.int32) for i in np.nonzero(np.asarray(x)))


@with_x64
def bitcast(x: jax.Array, dtype: str) -> jax.Array:
    """The same bits as another dtype of the same size."""
    return lax.bitcast_convert_type(x, jnp.dtype(dtype))
