"""Gradients of the capabilities: factorizations, triangular systems, Fourier transforms.

`RULES[name](e, g, out, args, attributes)` returns one share for each operand, or a function that
makes it; `g` is like `out`, with None for results that nobody used. As in `rules.py`, rules
are made of primitives (and of capabilities), and the pairing is `Re(g * dx)` without conjugation.

With X' for the transpose of X: M. Seeger et al., *Auto-differentiating linear algebra* (2017); I.
Murray, *Differentiation of the Cholesky decomposition* (2016), whose argument serves LU as well; M.
Giles, *Collected matrix derivative results* (2008). Where eigenvalues or singular values are equal,
their vectors are not a function of the matrix: what they would add to a gradient is left out.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np

from ...core import COMPLEX, Tensor, Unsupported
from .parts import E, Rule, fit, number, real, swap, zero_of, zeros

Args: TypeAlias = Sequence[Any]  # the operands
More: TypeAlias = Mapping[str, Any]  # and attributes
Several: TypeAlias = Sequence[Tensor | None]  # gradients, None where a result was not used


# -- parts of matrices ----------------------------------------------------------------------------
def _places(e: E, x: Tensor) -> tuple[Tensor, Tensor]:
    """The numbers of rows, as a column, and of columns, as a row."""
    m, n = tuple(e.shape(x))[-2:]
    row = e.reshape(e.arange(0, m, 1, "int32"), (m, 1))
    return row, e.reshape(e.arange(0, n, 1, "int32"), (1, n))


def _lower(e: E, x: Tensor) -> Tensor:
    """On and below the diagonal."""
    row, column = _places(e, x)
    return e.where(e.less(row, column), zero_of(e, x), x)


def _below(e: E, x: Tensor) -> Tensor:
    """Below the diagonal."""
    row, column = _places(e, x)
    return e.where(e.less(column, row), x, zero_of(e, x))


def _upper(e: E, x: Tensor) -> Tensor:
    """On and above the diagonal."""
    row, column = _places(e, x)
    return e.where(e.less(column, row), zero_of(e, x), x)


def _with_diagonal(e: E, x: Tensor, values: Tensor) -> Tensor:
    """`x` with these values (anything that broadcasts) as its diagonal."""
    row, column = _places(e, x)
    return e.where(e.equal(row, column), values, x)


def _unit_lower(e: E, x: Tensor) -> Tensor:
    return _with_diagonal(e, _below(e, x), e.full((), 1, e.dtype(x)))


def _as_row(e: E, x: Tensor) -> Tensor:
    """`[..., n]` as `[..., 1, n]`, which scales columns."""
    shape = tuple(e.shape(x))
    return e.reshape(x, (*shape[:-1], 1, shape[-1]))


def _as_column(e: E, x: Tensor) -> Tensor:
    """`[..., n]` as `[..., n, 1]`, which scales rows."""
    return e.reshape(x, (*tuple(e.shape(x)), 1))


def _cut(e: E, x: Tensor, rows: tuple[int, int], columns: tuple[int, int]) -> Tensor:
    """A block of the last two axes."""
    shape = tuple(e.shape(x))
    if rows == (0, shape[-2]) and columns == (0, shape[-1]):
        return x
    lead, none = shape[:-2], (0,) * (len(shape) - 2)
    return e.slice(x, (*none, rows[0], columns[0]), (*lead, rows[1], columns[1]), (1,) * len(shape))


def _symmetric(e: E, x: Tensor) -> Tensor:
    return e.multiply(e.add(x, swap(e, x)), number(e, 0.5, x))


def _inverse(e: E, x: Tensor) -> Tensor:
    """`1 / x`, and 0 where x is."""
    one = e.full((), 1, e.dtype(x))
    null = e.equal(x, zero_of(e, x))
    return e.where(null, zero_of(e, x), e.divide(one, e.where(null, one, x)))


def _inverse_gaps(e: E, x: Tensor) -> Tensor:
    """`1 / (x[j] - x[i])` at (i, j), and 0 where both are equal."""
    return _inverse(e, e.subtract(_as_row(e, x), _as_column(e, x)))


def _product(e: E, *factors: Tensor) -> Tensor:
    return functools.reduce(e.matmul, factors)


def _divided(e: E, x: Tensor, upper: Tensor) -> Tensor:
    """`x R^-T` for an upper triangular R."""
    return swap(e, e.solve_triangular(upper, swap(e, x), lower=False))


# -- factorizations -------------------------------------------------------------------------------
def _cholesky(e: E, g: Tensor, out: Tensor, args: Args, more: More) -> list[Any]:
    """`sym(L^-T P L^-1)`, P being the lower part of L' G with half its diagonal."""
    turned = swap(e, out)
    inner = e.matmul(turned, _lower(e, g))
    inner = e.multiply(e.add(_lower(e, inner), _below(e, inner)), number(e, 0.5, g))
    left = e.solve_triangular(turned, inner, lower=False)
    return [_symmetric(e, e.solve_triangular(turned, swap(e, left), lower=False))]


def _qr(e: E, g: Several, out: Sequence[Tensor], args: Args, more: More) -> list[Any]:
    """`(GQ + Q mirror(M)) R^-T`, M = R GR' - GQ' Q; its lower part is mirrored."""
    q, r = out
    gq = zeros(e, q) if g[0] is None else g[0]
    gr = zeros(e, r) if g[1] is None else _upper(e, g[1])
    (k, n), m = tuple(e.shape(r))[-2:], e.shape(q)[-2]
    if k > n:
        raise Unsupported("gradient of qr in mode 'complete' with more rows than columns", e.name)
    if n == m or n == k:
        return [_qr_of_tall(e, q, r, gq, gr)]
    rest = _cut(e, args[0], (0, m), (m, n))  # R's right part is Q' times A's right part
    gr_rest = _cut(e, gr, (0, k), (m, n))
    gq = e.add(gq, e.matmul(rest, swap(e, gr_rest)))
    first = _qr_of_tall(e, q, _cut(e, r, (0, k), (0, m)), gq, _cut(e, gr, (0, k), (0, m)))
    return [e.concatenate([first, e.matmul(q, gr_rest)], len(e.shape(r)) - 1)]


def _qr_of_tall(e: E, q: Tensor, r: Tensor, gq: Tensor, gr: Tensor) -> Tensor:
    inner = e.subtract(e.matmul(r, swap(e, gr)), e.matmul(swap(e, gq), q))
    mirrored = e.add(_lower(e, inner), swap(e, _below(e, inner)))
    return _divided(e, e.add(gq, e.matmul(q, mirrored)), r)


def _svd(e: E, g: Any, out: Any, args: Args, more: More) -> list[Any]:
    """`U (diag(gs) + [F o (U'GU - GU'U)] S + S [F o (V'GV - GV'V)]) V'`, and what is outside.

    `F[i, j] = 1 / (s[j]^2 - s[i]^2)`; outside are `(1 - UU') GU S^-1 V'` and `U S^-1 GV' (1 - VV')`
    of factors that are no squares.
    """
    (x, *given) = args
    options = dict(zip(("full_matrices", "compute_uv"), given)) | dict(more)
    if not options.get("compute_uv", True):
        g, out = [None, g, None], e.svd(x, False, True)
    (u, s, vh), (gu, gs, gv) = out, g
    (m, n), k = tuple(e.shape(x))[-2:], e.shape(s)[-1]
    if options.get("full_matrices", True) and options.get("compute_uv", True):
        if (gu is not None and m > k) or (gv is not None and n > k):
            raise Unsupported("gradient of svd with full_matrices=True", e.name)
        u, vh = _cut(e, u, (0, m), (0, k)), _cut(e, vh, (0, k), (0, n))
    square = e.multiply(
        _inverse_gaps(e, s), _inverse(e, e.add(_as_row(e, s), _as_column(e, s)))
    )  # two factors, for squares of small values would be zero
    inner = _with_diagonal(e, zeros(e, square), zero_of(e, s) if gs is None else _as_row(e, gs))
    outer = None
    if gu is not None:
        turned = e.matmul(swap(e, u), gu)
        inner = e.add(inner, e.multiply(_turning(e, square, turned), _as_row(e, s)))
        if m > k:
            outside = e.subtract(gu, e.matmul(u, turned))
            outer = e.matmul(e.multiply(outside, _as_row(e, _inverse(e, s))), vh)
    if gv is not None:
        turned = e.matmul(vh, swap(e, gv))
        inner = e.add(inner, e.multiply(_turning(e, square, turned), _as_column(e, s)))
        if n > k:
            outside = e.subtract(gv, e.matmul(swap(e, turned), vh))
            outer = e.matmul(u, e.multiply(outside, _as_column(e, _inverse(e, s))))
    found = _product(e, u, inner, vh)
    return [found if outer is None else e.add(found, outer)]


def _turning(e: E, weights: Tensor, x: Tensor) -> Tensor:
    """`weights o (x - x')`: what a rotation of vectors among themselves contributes."""
    return e.multiply(weights, e.subtract(x, swap(e, x)))


def _eigh(e: E, g: Several, out: Sequence[Tensor], args: Args, more: More) -> list[Any]:
    """`sym(V (diag(gw) + F o V' GV) V')` with `F[i, j] = 1 / (w[j] - w[i])`."""
    (w, v), (gw, gv) = out, g
    turned = swap(e, v)
    inner = zeros(e, v)
    if gv is not None:
        inner = e.multiply(_inverse_gaps(e, w), e.matmul(turned, gv))
    if gw is not None:
        inner = _with_diagonal(e, inner, _as_row(e, gw))
    return [_symmetric(e, _product(e, v, inner, turned))]


def _eig(e: E, g: Several, out: Sequence[Tensor], args: Args, more: More) -> list[Any]:
    """`V^-H (diag(gw) + (V^H GV - V^H V diag(Re V^H GV)) / E) V^H`, all of it conjugated.

    `E[i, j]` is the conjugate of `w[j] - w[i]`. The vectors have length one; of their phase, which
    is not determined, no function should make use.
    """
    (w, v), (gw, gv) = out, g
    turned = conjugate(e, swap(e, v))
    inner = zeros(e, v)
    if gv is not None:
        inner = e.matmul(turned, conjugate(e, gv))
        one, null = e.full((), 1, e.dtype(v)), zero_of(e, v)
        diagonal = e.sum(_with_diagonal(e, zeros(e, v), one) * inner, (len(e.shape(v)) - 2,), True)
        along = e.cast(e.cast(diagonal, real_of(e.dtype(v))), e.dtype(v))
        inner = e.subtract(inner, e.multiply(e.matmul(turned, v), along))
        inner = e.multiply(inner, conjugate(e, _inverse_gaps(e, w)))
        inner = _with_diagonal(e, inner, null)
    if gw is not None:
        inner = _with_diagonal(e, inner, _as_row(e, conjugate(e, gw)))
    found = conjugate(e, _solved(e, turned, e.matmul(inner, turned)))
    return [real(e, found, args[0])]


def real_of(dtype: str) -> str:
    """The dtype of the parts of a complex dtype."""
    return "float64" if dtype == "complex128" else "float32"


def conjugate(e: E, x: Tensor) -> Tensor:
    """The complex conjugate."""
    dtype = e.dtype(x)
    unit = e.tensor(np.asarray(-1j), dtype)
    first = e.cast(e.cast(x, real_of(dtype)), dtype)
    second = e.cast(e.cast(e.multiply(x, unit), real_of(dtype)), dtype)
    return e.add(first, e.multiply(second, unit))


def _moves(e: E, order: Tensor, dtype: str) -> Tensor:
    """The matrix P with `x[order] = P x`."""
    size = e.shape(order)[-1]
    places = e.reshape(e.arange(0, size, 1, "int32"), (1, size))
    return e.cast(e.equal(_as_column(e, order), places), dtype)


def _solved(e: E, a: Tensor, b: Tensor) -> Tensor:
    """x with `a x = b`."""
    factors, order = e.lu(a)
    b = e.matmul(_moves(e, order, e.dtype(b)), b)
    half = e.solve_triangular(_unit_lower(e, factors), b, lower=True)
    return e.solve_triangular(factors, half, lower=False)


def _lu(e: E, g: Several, out: Sequence[Tensor], args: Args, more: More) -> list[Any]:
    """`P' L^-T (below(L' G) + upper(G U')) U^-T` for the square part.

    Further columns are `L^-1` times A's, further rows A's times `U^-1`.
    """
    (factors, order), share = out, g[0]
    assert share is not None  # the order has no gradient
    m, n = tuple(e.shape(factors))[-2:]
    k, last = min(m, n), len(e.shape(factors)) - 1
    square = _cut(e, factors, (0, k), (0, k))
    lower, upper = _unit_lower(e, square), _upper(e, square)
    gl = gu = _cut(e, share, (0, k), (0, k))
    rest = None
    if n > k:
        beside = _cut(e, factors, (0, k), (k, n))
        rest = e.solve_triangular(swap(e, lower), _cut(e, share, (0, k), (k, n)), lower=False)
        gl = e.subtract(gl, e.matmul(rest, swap(e, beside)))
    if m > k:
        under = _cut(e, factors, (k, m), (0, k))
        rest = _divided(e, _cut(e, share, (k, m), (0, k)), upper)
        gu = e.subtract(gu, e.matmul(swap(e, under), rest))
    inner = e.add(
        _below(e, e.matmul(swap(e, lower), _below(e, gl))),
        _upper(e, e.matmul(_upper(e, gu), swap(e, upper))),
    )
    found = _divided(e, e.solve_triangular(swap(e, lower), inner, lower=False), upper)
    if rest is not None:
        found = e.concatenate([found, rest], last if n > k else last - 1)
    return [e.matmul(swap(e, _moves(e, order, e.dtype(share))), found)]


# -- systems, transforms --------------------------------------------------------------------------
def _solve_triangular(e: E, g: Tensor, out: Tensor, args: Args, more: More) -> list[Any]:
    """`b`: the transposed system; `a`: minus that times x', on its triangle."""
    (a, b, *given) = args
    lower = given[0] if given else more.get("lower", False)
    solved = e.solve_triangular(swap(e, a), g, lower=not lower)

    def of_a() -> Tensor:
        part = (_lower if lower else _upper)(e, e.matmul(solved, swap(e, out)))
        return fit(e, e.negative(part), a)

    return [of_a, lambda: fit(e, solved, b)]


def _fft(e: E, g: Tensor, out: Tensor, args: Args, more: More) -> list[Any]:
    return [real(e, e.fft(g), args[0])]


def _ifft(e: E, g: Tensor, out: Tensor, args: Args, more: More) -> list[Any]:
    return [real(e, e.ifft(g), args[0])]


def _of_real(name: str, rule: Rule) -> Rule:
    """A rule that holds for real matrices alone."""

    def guarded(e: E, g: Any, out: Any, args: Args, more: More) -> Any:
        if e.dtype(args[0]) in COMPLEX:
            raise Unsupported(f"gradient of {name}", e.name, dtype=e.dtype(args[0]))
        return rule(e, g, out, args, more)

    return guarded


RULES: dict[str, Rule] = {
    "cholesky": _of_real("cholesky", _cholesky),
    "qr": _of_real("qr", _qr),
    "svd": _of_real("svd", _svd),
    "eigh": _of_real("eigh", _eigh),
    "eig": _eig,
    "lu": _lu,
    "solve_triangular": _solve_triangular,
    "fft": _fft,
    "ifft": _ifft,
}
