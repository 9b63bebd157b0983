"""Calls of linear algebra and Fourier transforms: kerata's and PyPI's keras' in turn.

A row is a name and a function of a module of operations. Of what is determined up to signs alone
the rows take what is left without them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

Compute = Callable[[Any], Any]
ROWS: dict[str, Compute] = {}

_random = np.random.default_rng(11)


def _floats(*shape: int) -> np.ndarray:
    return _random.normal(size=shape).astype("float32")


A = _floats(2, 3, 3) + 2 * np.eye(3, dtype="float32")
P = (A @ A.transpose(0, 2, 1) + np.eye(3)).astype("float32")
TALL, WIDE = _floats(2, 5, 3), _floats(2, 3, 5)
B, V = _floats(2, 3, 2), _floats(3)
I = np.array([[4, 1], [1, 3]], "int32")  # noqa: E741
LOW = np.ones((4, 3), "float32")
X, Y = _floats(2, 16), _floats(2, 16)
HALF = (_floats(2, 6, 5), _floats(2, 6, 5))
WINDOW = np.linspace(1, 2, 8).astype("float32")


def row(name: str, *args: Any, note: str = "", **kwargs: Any) -> None:
    """A call of an operation of that name."""
    ROWS[f"{name} {note}".strip()] = lambda ops: getattr(ops, name)(*args, **kwargs)


def _names() -> None:
    for name in "cholesky cholesky_inverse det inv lu_factor logdet slogdet matrix_rank".split():
        row(name, P[0], note="matrix")
        row(name, I, note="of integers")
        if name != "cholesky_inverse":
            row(name, P, note="stack")
    for name in ("cholesky", "cholesky_inverse"):
        row(name, P[0], upper=True, note="upper")
    for name in ("det", "inv", "lu_factor", "slogdet"):
        row(name, A, note="without symmetry")
    row("logdet", -P, note="of negative")
    row("pinv", TALL)
    row("pinv", LOW, note="of low rank")
    row("pinv", A[0], rcond=0.5, note="cut off")
    row("pinv", I, note="of integers")
    row("matrix_rank", LOW, note="low")
    row("matrix_rank", A, tol=1.0, note="limit")
    for name in ("solve", "solve_triangular"):
        row(name, A, B)
        row(name, A[0], V, note="vector")
        row(name, A[0], 4 * V[:, None], note="column")
    row("solve_triangular", A, B, lower=True, note="lower")
    row("solve", I, I, note="of integers")
    row("lstsq", TALL[0], _floats(5))
    row("lstsq", TALL[0], _floats(5, 2), note="columns")
    row("lstsq", WIDE[0], V, note="wide")
    row("lstsq", LOW, _floats(4), rcond=1e-3, note="of low rank")
    row("svd", TALL, compute_uv=False, note="values")
    for order in ("nuc", 2, -2, "fro", 1, np.inf):
        row("norm", A, ord=order, axis=(1, 2), note=str(order))


def _up_to_signs() -> None:
    for note, x in (("square", A), ("tall", TALL), ("wide", WIDE), ("integers", I)):
        for mode in ("reduced", "complete"):
            ROWS[f"qr {note} {mode}"] = lambda ops, x=x, m=mode: [
                ops.abs(a) for a in ops.qr(x, mode=m)
            ]
        ROWS[f"svd {note}"] = lambda ops, x=x: [ops.abs(a) for a in ops.svd(x, full_matrices=False)]
        ROWS[f"svd {note} full"] = lambda ops, x=x: ops.svd(x)[1]
    ROWS["eigh"] = lambda ops: [ops.abs(a) for a in ops.eigh(P)]
    ROWS["eigh of integers"] = lambda ops: [ops.abs(a) for a in ops.eigh(I)]
    ROWS["eig"] = lambda ops: ops.sum(ops.eig(A)[0], -1)
    ROWS["eig of integers"] = lambda ops: ops.sum(ops.eig(I)[0])


def _transforms() -> None:
    for name in ("fft", "fft2", "ifft2"):
        row(name, (X, Y))
        row(name, [X, Y], note="list")
    for length in (None, 16, 9, 20, 1):
        row("rfft", X, fft_length=length, note=str(length))
        row("irfft", (X, Y), fft_length=length, note=str(length))
    row("rfft", np.ones((2, 4), "int32"), note="of integers")
    for args in ((4, 2), (5, 3), (16, 1)):
        row("extract_sequences", X, *args, note=str(args))
    row("extract_sequences", I, 2, 1, note="of integers")
    for center in (True, False):
        for note, window in (("hann", "hann"), ("hamming", "hamming"), ("own", WINDOW)):
            row("stft", X, 8, 3, 10, window=window, center=center, note=f"{note} {center}")
            row("istft", HALF, 8, 2, 8, window=window, center=center, note=f"{note} {center}")
        row("stft", X, 8, 3, 10, window=None, center=center, note=f"none {center}")
        row("istft", HALF, 8, 2, 8, window=None, center=center, note=f"none {center}")
    row("istft", HALF, 8, 2, 8, length=9, note="shorter")
    row("istft", HALF, 8, 2, 8, length=50, note="longer")


def _forward() -> None:
    for note, function in (
        ("product", lambda ops: lambda x, y: (ops.matmul(x, y), ops.sum(x, 0))),
        ("inverse", lambda ops: lambda x, y: ops.inv(ops.add(x, y))),
        ("constant", lambda ops: lambda x, y: (ops.ones((2,)), ops.sin(y))),
    ):
        ROWS[f"jvp {note}"] = lambda ops, f=function: ops.jvp(
            f(ops), tuple(map(ops.array, (A[0], P[0]))), tuple(map(ops.array, (P[1], A[1])))
        )
    ROWS["jvp with more"] = lambda ops: ops.jvp(
        lambda x: (ops.exp(x), ops.sum(x)), [ops.array(X)], [ops.array(Y)], has_aux=True
    )


_names()
_up_to_signs()
_transforms()
_forward()
