"""Shapes and dtypes of the capabilities: linear algebra, Fourier transforms, bit casts.

What hangs on values (`nonzero`) has no rule: the shape is not known before it is computed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ...core import InvalidArgument, Unsupported, real_type, size_of
from .elementwise import broadcast
from .symbol import Symbol

Kind = tuple[Sequence[Any], str]
_WIDE = ("float64", "complex128")


def complex_of(dtype: str) -> str:
    """The complex dtype whose parts hold values of this dtype."""
    return "complex128" if dtype in _WIDE else "complex64"


def _matrix(name: str, x: Symbol, square: bool = False) -> tuple[Any, ...]:
    """The shape of a stack of matrices, or an error that says what was expected."""
    shape = tuple(x.shape)
    differ = square and None not in shape[-2:] and len(set(shape[-2:])) > 1
    if len(shape) < 2 or differ:
        wanted = "[..., n, n]" if square else "[..., m, n]"
        raise InvalidArgument(f"'{name}' needs a tensor of shape {wanted}, not {shape}.")
    return shape


class LinearAlgebra:
    """The rules, to be mixed into `Spec`; `emit` and `emit_several` are that class'."""

    emit: Callable[..., Symbol]
    emit_several: Callable[..., tuple[Any, ...]]

    def cholesky(self, x: Symbol) -> Symbol:
        return self.emit("cholesky", [x], _matrix("cholesky", x, True), x.dtype)

    def qr(self, x: Symbol, mode: str = "reduced") -> tuple[Any, ...]:
        *lead, m, n = _matrix("qr", x)
        k = m if mode == "complete" else min(m, n)
        kinds = [((*lead, m, k), x.dtype), ((*lead, k, n), x.dtype)]
        return self.emit_several("qr", [x], kinds, mode=mode)

    def svd(self, x: Symbol, full_matrices: bool = True, compute_uv: bool = True) -> Any:
        *lead, m, n = _matrix("svd", x)
        k = min(m, n)
        more = {"full_matrices": full_matrices, "compute_uv": compute_uv}
        if not compute_uv:
            return self.emit("svd", [x], (*lead, k), real_type(x.dtype), **more)
        left, right = ((m, m), (n, n)) if full_matrices else ((m, k), (k, n))
        values = ((*lead, k), real_type(x.dtype))
        kinds = [((*lead, *left), x.dtype), values, ((*lead, *right), x.dtype)]
        return self.emit_several("svd", [x], kinds, **more)

    def eigh(self, x: Symbol) -> tuple[Any, ...]:
        shape = _matrix("eigh", x, True)
        kinds = [(shape[:-1], real_type(x.dtype)), (shape, x.dtype)]
        return self.emit_several("eigh", [x], kinds)

    def eig(self, x: Symbol) -> tuple[Any, ...]:
        shape, dtype = _matrix("eig", x, True), complex_of(x.dtype)
        return self.emit_several("eig", [x], [(shape[:-1], dtype), (shape, dtype)])

    def lu(self, x: Symbol) -> tuple[Any, ...]:
        shape = _matrix("lu", x)
        return self.emit_several("lu", [x], [(shape, x.dtype), (shape[:-1], "int32")])

    def solve_triangular(self, a: Symbol, b: Symbol, lower: bool = False) -> Symbol:
        left, right = _matrix("solve_triangular", a, True), _matrix("solve_triangular", b)
        if None not in (left[-1], right[-2]) and left[-1] != right[-2]:
            raise InvalidArgument(
                f"'solve_triangular' needs tensors of shapes [..., n, n] and [..., n, m], not "
                f"{left} and {right}."
            )
        lead = broadcast(left[:-2], right[:-2])
        return self.emit("solve_triangular", [a, b], (*lead, *right[-2:]), b.dtype, lower=lower)

    def fft(self, x: Symbol) -> Symbol:
        return self.emit("fft", [x], x.shape, complex_of(x.dtype))

    def ifft(self, x: Symbol) -> Symbol:
        return self.emit("ifft", [x], x.shape, complex_of(x.dtype))

    def bitcast(self, x: Symbol, dtype: str) -> Symbol:
        if size_of(x.dtype) != size_of(dtype):
            raise Unsupported(f"bitcast to {dtype}", "spec", dtype=x.dtype)
        return self.emit("bitcast", [x], x.shape, dtype, dtype=dtype)
