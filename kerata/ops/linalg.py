"""The operations of linear algebra."""

from .linalg_factor import cholesky, cholesky_inverse, eig, eigh, lu_factor, qr, svd
from .linalg_jvp import jvp
from .linalg_solve import det, inv, lstsq, matrix_rank, pinv, slogdet, solve, solve_triangular
from .norms import norm

__all__ = [
    "cholesky", "cholesky_inverse", "det", "eig", "eigh", "inv", "jvp", "lstsq", "lu_factor",
    "matrix_rank", "norm", "pinv", "qr", "slogdet", "solve", "solve_triangular", "svd",
]  # fmt: skip
