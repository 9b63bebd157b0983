"""Rows of linear algebra and Fourier transforms, as far as results are determined by arguments.

What is determined up to signs alone (`qr`, `svd`, `eig`, `eigh`) has laws of its own in
`test_ops_linalg.py`.
"""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
import scipy.linalg

from tests.laws.ops_row import floats, ints, row

PROGRAMS = ("onnx",)  # its programs have no linear algebra and no complex numbers
_row = functools.partial(row, lacking=PROGRAMS, tolerance=1e-5)


def regular(*shape: int) -> np.ndarray:
    """Matrices far from singular ones."""
    return floats(*shape) + 4 * np.eye(*shape[-2:], dtype="float32")


def positive(*shape: int) -> np.ndarray:
    """Symmetric positive definite matrices."""
    x = floats(*shape)
    return (x @ np.swapaxes(x, -1, -2) + np.eye(shape[-1])).astype("float32")


def _symmetric(x: Any) -> Any:
    return (x + np.swapaxes(x, -1, -2)) / 2


def _cholesky(x: Any, upper: bool = False) -> Any:
    found = np.linalg.cholesky(_symmetric(x))
    return np.swapaxes(found, -1, -2) if upper else found


def _inverse_of_factor(x: Any, upper: bool = False) -> Any:
    x = np.swapaxes(np.triu(x), -1, -2) if upper else np.tril(x)
    return np.linalg.inv(x @ np.swapaxes(x, -1, -2))


def _lu(x: Any) -> Any:
    found = [scipy.linalg.lu_factor(a) for a in x.reshape(-1, *x.shape[-2:])]
    factors, pivots = (np.stack(part) for part in zip(*found))
    pivots = pivots.astype("int32")[..., : min(x.shape[-2:])]
    return factors.reshape(x.shape), pivots.reshape(*x.shape[:-2], -1)


def _triangular(a: Any, b: Any, lower: bool = False) -> Any:
    return np.linalg.solve(np.tril(a) if lower else np.triu(a), b)


def _vectors(function: Any) -> Any:
    return lambda a, b, **kwargs: function(a, b[..., None], **kwargs)[..., 0]


def _single(function: Any) -> Any:
    """The reference of integers, whose results are float32."""
    return lambda *args: function(*args).astype("float32")


def _least(a: Any, b: Any, rcond: float | None = None) -> Any:
    return np.linalg.pinv(a, rcond=1e-6 if rcond is None else rcond) @ b


def _factors() -> None:
    _row("cholesky", positive(2, 3, 3), ref=_cholesky)
    _row("cholesky", positive(2, 3, 3), upper=True, ref=_cholesky)
    _row("cholesky", positive(2, 3, 3) + floats(2, 3, 3) / 8, ref=_cholesky)
    _row("cholesky", np.tile(np.array([[4, 2], [2, 5]], "int32"), (2, 1, 1)),
         ref=_single(np.linalg.cholesky))  # fmt: skip
    _row("cholesky", np.zeros((2, 0, 0), "float32"), ref=np.linalg.cholesky)
    _row("cholesky_inverse", regular(2, 3, 3), ref=_inverse_of_factor)
    _row("cholesky_inverse", regular(2, 1, 3, 3), upper=True, ref=_inverse_of_factor)
    _row("lu_factor", floats(2, 4, 4), ref=_lu)
    _row("lu_factor", np.stack([np.eye(3)[[2, 0, 1]], np.eye(3)]).astype("float32"), ref=_lu)
    _row("lu_factor", floats(2, 3, 5), ref=_lu)
    _row("lu_factor", floats(2, 5, 3), ref=_lu)
    for shape in ((2, 3, 3), (2, 3, 5), (2, 5, 3)):
        values = functools.partial(np.linalg.svd, compute_uv=False)
        _row("svd", floats(*shape), compute_uv=False, ref=lambda x, compute_uv, f=values: f(x))


def _systems() -> None:
    for name, reference in (("solve", np.linalg.solve), ("solve_triangular", _triangular)):
        _row(name, regular(3, 3), floats(3, 2), ref=reference)
        _row(name, regular(2, 3, 3), floats(2, 3, 4), ref=reference)
        _row(name, regular(2, 3, 3), floats(3, 4), ref=reference)
        _row(name, regular(3, 3), floats(2, 3, 4), ref=reference)
        _row(name, regular(3, 3), floats(3), ref=_vectors(reference))
        _row(name, regular(2, 3, 3), floats(2, 3), ref=_vectors(reference))
        _row(name, regular(2, 3, 3), ints(3, 2), ref=reference, smooth=False)
    _row("solve", np.array([[0.0, 2.0], [3.0, 0.0]], "float32"), floats(2, 2), ref=np.linalg.solve)
    _row("solve_triangular", regular(2, 3, 3), floats(2, 3, 1), lower=True, ref=_triangular)
    _row("inv", regular(2, 3, 3), ref=np.linalg.inv)
    for power in (0, 1, 2, 3, 7, -1, -3):
        _row("matrix_power", regular(2, 3, 3), power, ref=np.linalg.matrix_power)
    _row("matrix_power", ints(2, 3, 3), 3, ref=np.linalg.matrix_power)
    _row("inv", regular(1, 40, 40) * 10, ref=np.linalg.inv)
    _row("inv", np.array([[[4, 1], [1, 3]]], "int32"), ref=_single(np.linalg.inv))
    _row("inv", np.zeros((2, 0, 0), "float32"), ref=np.linalg.inv)
    for shape in ((2, 3, 3), (2, 3, 5), (2, 5, 3)):
        _row("pinv", regular(*shape), ref=np.linalg.pinv)
        a = regular(*shape)
        _row("lstsq", a, floats(2, shape[1], 2), ref=_least)
        _row("lstsq", a, floats(2, shape[1]), ref=_vectors(_least))
        _row("matrix_rank", a, ref=lambda x: np.linalg.matrix_rank(x).astype("int32"))
    flat = np.ones((2, 3, 2), "float32")
    low = flat @ floats(2, 2, 3)
    _row("pinv", flat, ref=functools.partial(np.linalg.pinv, rcond=1e-6), smooth=False)
    _row(
        "pinv",
        np.stack([np.diag([3.0, 2, 0.5])] * 2).astype("float32"),
        0.3,
        smooth=False,
        ref=np.linalg.pinv,
    )
    _row("lstsq", low, floats(2, 3, 2), ref=_least, smooth=False, rcond=1e-4)
    _row("matrix_rank", low, ref=lambda x: np.array([1, 1], "int32"))
    _row("matrix_rank", np.stack([np.diag([3.0, 2, 1])] * 2).astype("float32"), tol=1.5,
         ref=lambda x, tol: np.array([2, 2], "int32"))  # fmt: skip


def _determinants() -> None:
    x = regular(2, 3, 3)
    x[1] = x[1, [1, 0, 2]]
    singular = np.array([[[1, 2], [2, 4]], [[0, 0], [0, 0]], [[0, 1], [0, 1]]], "float32")
    _row("det", x, ref=np.linalg.det)
    _row("det", singular, ref=np.linalg.det)
    _row("det", np.stack([np.eye(4), np.eye(4)[[1, 2, 3, 0]]]).astype("float32"), ref=np.linalg.det)
    _row("det", np.array([[[4, 1], [1, 3]]], "int32"), ref=_single(np.linalg.det))
    _row("det", np.zeros((2, 0, 0), "float32"), ref=np.linalg.det)
    _row("slogdet", x, ref=lambda x: tuple(np.linalg.slogdet(x)))
    _row("slogdet", singular, ref=lambda x: tuple(np.linalg.slogdet(x)), smooth=False)
    _row("logdet", positive(2, 3, 3), ref=lambda x: np.linalg.slogdet(x)[1])
    _row("logdet", -positive(2, 3, 3), smooth=False, ref=lambda x: np.full(2, np.nan))


def _pair(z: Any) -> Any:
    return z.real, z.imag


def _of_pair(function: Any) -> Any:
    return lambda x, *rest: _pair(function(x[0] + 1j * x[1], *rest))


def _transforms() -> None:
    for shape in ((7,), (2, 3, 8), (2, 1)):
        _row("fft", (floats(*shape), floats(*shape)), ref=_of_pair(np.fft.fft))
    _row("fft", (ints(2, 4), ints(2, 4)), smooth=False,
         ref=lambda x: tuple(a.astype("f4") for a in _of_pair(np.fft.fft)(x)))  # fmt: skip
    _row("fft", (floats(3), np.array([1, np.nan, 2], "float32")), smooth=False,
         ref=lambda x: (np.full(3, np.nan), np.full(3, np.nan)))  # fmt: skip
    for shape in ((3, 4), (2, 5, 3)):
        pair = (floats(*shape), floats(*shape))
        _row("fft2", pair, ref=_of_pair(np.fft.fft2))
        _row("ifft2", pair, ref=_of_pair(np.fft.ifft2))
    x = floats(2, 3, 10)
    for length in (None, 10, 9, 5, 1, 13, 16):
        _row("rfft", x, length, ref=lambda x, n: _pair(np.fft.rfft(x, n)))
        pair = (floats(2, 3, 6), floats(2, 3, 6))
        _row("irfft", pair, length, ref=lambda x, n: np.fft.irfft(x[0] + 1j * x[1], n))
    _row("rfft", floats(6), ref=lambda x: _pair(np.fft.rfft(x)))


def _hann(size: int, high: float = 0.5) -> Any:
    return high - (1 - high) * np.cos(2 * np.pi * np.arange(size) / size)


def _spread(window: Any, length: int, size: int) -> Any:
    if window is None:
        return np.ones(size)
    if isinstance(window, str):
        window = _hann(length, {"hann": 0.5, "hamming": 0.54}[window])
    before = (size - length) // 2
    return np.pad(window, (before, size - length - before))


def _stft(
    x: Any, length: int, stride: int, size: int, window: Any = "hann", center: bool = True
) -> Any:
    """Piece by piece."""
    if center:
        x = np.pad(x, [(0, 0)] * (x.ndim - 1) + [(size // 2,) * 2], mode="reflect")
    count = 1 + (x.shape[-1] - size) // stride
    pieces = np.stack([x[..., i * stride :][..., :size] for i in range(count)], -2)
    return _pair(np.fft.rfft(pieces * _spread(window, length, size)))


def _istft(
    x: Any, length: int, stride: int, size: int, until: Any = None, window: Any = "hann",
    center: bool = True,
) -> Any:  # fmt: skip
    """Piece by piece."""
    weights = _spread(window, length, size)
    rows = np.fft.irfft(x[0] + 1j * x[1], size) * weights
    total = (rows.shape[-2] - 1) * stride + size
    signal, covered = np.zeros((*rows.shape[:-2], total)), np.zeros(total)
    for i in range(rows.shape[-2]):
        signal[..., i * stride :][..., :size] += rows[..., i, :]
        covered[i * stride :][:size] += weights**2
    signal = signal / np.where(covered > 1e-10, covered, 1)
    start = size // 2 if center else 0
    return signal[..., start : total - start if until is None else start + until]


def _pieces(x: Any, length: int, stride: int) -> Any:
    count = 1 + (x.shape[-1] - length) // stride
    return np.stack([x[..., i * stride :][..., :length] for i in range(count)], -2)


def _sequences() -> None:
    for args in ((3, 2), (4, 3), (10, 1), (2, 5)):
        row("extract_sequences", floats(2, 3, 10), *args, ref=_pieces)
    row("extract_sequences", ints(10), 4, 4, ref=_pieces)
    shapes = ((8, 3, 10), (8, 2, 8), (8, 4, 9), (5, 5, 5))
    for window in ("hann", "hamming", None, np.linspace(1, 2, 8).astype("float32")):
        for center in (True, False):
            for args in shapes[: 1 if window is None else 3]:
                _row("stft", floats(2, 16), *args, window=window, center=center, ref=_stft)
                pair = (floats(2, 4, args[2] // 2 + 1), floats(2, 4, args[2] // 2 + 1))
                _row("istft", pair, *args, window=window, center=center, ref=_istft, tolerance=5e-5)
    _row("stft", floats(16), *shapes[3], ref=_stft)
    _row("stft", floats(2, 3, 6), 4, 2, 16, ref=_stft)
    for length in (7, 14, 100):
        pair = (floats(4, 5), floats(4, 5))
        _row("istft", pair, 8, 2, 8, length, ref=_istft, tolerance=5e-5)


_factors()
_systems()
_determinants()
_transforms()
_sequences()
