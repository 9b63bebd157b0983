"""torch's capabilities: linear algebra, Fourier transforms, data-dependent shapes, bit casts."""

from __future__ import annotations

import torch

from ._unsigned import as_signed
from .dtypes import DTYPES

Tensor = torch.Tensor


def _wide(x: Tensor) -> Tensor:
    """Halves as float32, for LAPACK has none."""
    return x.float() if x.dtype in (torch.float16, torch.bfloat16) else x


def cholesky(x: Tensor) -> Tensor:
    """The lower factor L of a positive definite `x = L L^T`, `[..., n, n]`."""
    return torch.linalg.cholesky(_wide(x)).to(x.dtype)


def qr(x: Tensor, mode: str = "reduced") -> tuple[Tensor, Tensor]:
    """Orthogonal and upper triangular factor; mode "reduced" or "complete"."""
    q, r = torch.linalg.qr(_wide(x), mode=mode)
    return q.to(x.dtype), r.to(x.dtype)


def svd(
    x: Tensor, full_matrices: bool = True, compute_uv: bool = True
) -> Tensor | tuple[Tensor, ...]:
    """`(u, s, vh)` with `x = u diag(s) vh`, or s alone."""
    if not compute_uv:
        return torch.linalg.svdvals(_wide(x)).to(x.dtype)
    return tuple(a.to(x.dtype) for a in torch.linalg.svd(_wide(x), full_matrices=full_matrices))


def eigh(x: Tensor) -> tuple[Tensor, Tensor]:
    """Ascending eigenvalues and eigenvectors (columns) of a symmetric matrix."""
    values, vectors = torch.linalg.eigh(_wide(x))
    return values.to(x.dtype), vectors.to(x.dtype)


def eig(x: Tensor) -> tuple[Tensor, Tensor]:
    """Eigenvalues and eigenvectors of a square matrix, complex."""
    return torch.linalg.eig(_wide(x))


def lu(x: Tensor) -> tuple[Tensor, Tensor]:
    """`(factors, permutation)`: L below the diagonal (ones on it), U above, of the permuted rows.

    `x[..., permutation, :] = L @ U`; factors `[..., m, n]`, permutation int32 `[..., m]`.
    """
    factors, pivots, _ = torch.linalg.lu_factor_ex(_wide(x))  # of singular matrices, too
    rows, _, _ = torch.lu_unpack(factors, pivots, unpack_data=False)
    order = rows.argmax(-2).to(torch.int32) if x.shape[-2] else pivots.new_zeros(x.shape[:-1])
    return factors.to(x.dtype), order


def solve_triangular(a: Tensor, b: Tensor, lower: bool = False) -> Tensor:
    """x with `a x = b`, only one triangle of `a` being read; `[..., n, n]`, `[..., n, m]`."""
    return torch.linalg.solve_triangular(_wide(a), _wide(b), upper=not lower).to(b.dtype)


def _nothing(x: Tensor) -> Tensor:
    """The transform of no rows, for which MKL fails."""
    return x if x.is_complex() else torch.complex(_wide(x), _wide(x))


def fft(x: Tensor) -> Tensor:
    """Discrete Fourier transform of the last axis, complex."""
    return torch.fft.fft(_wide(x)) if x.numel() else _nothing(x)


def ifft(x: Tensor) -> Tensor:
    """Inverse transform of the last axis, complex."""
    return torch.fft.ifft(_wide(x)) if x.numel() else _nothing(x)


def nonzero(x: Tensor) -> tuple[Tensor, ...]:
    """The indices of elements that are not zero, one int32 tensor for each axis."""
    return tuple(i.to(torch.int32) for i in torch.nonzero(as_signed(x), as_tuple=True))


def bitcast(x: Tensor, dtype: str) -> Tensor:
    """The same bits as another dtype of the same size."""
    return x.view(DTYPES[dtype])
