"""Calls of NumPy's further operations, made of `ops` alone: kerata's and PyPI's keras' in turn.

A row is a name and a function of a module of operations, which gives a tensor or several.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

Compute = Callable[[Any], Any]
ROWS: dict[str, Compute] = {}
NAN = np.nan

_random = np.random.default_rng(7)
F = _random.normal(size=(3, 4)).astype("float32")
N = F.copy()
N[0, 1] = N[2, :2] = NAN
VOID = np.array([[NAN, NAN], [1.0, NAN]], "float32")
I = np.array([[3, -4, 12], [18, 0, 6]], "int32")  # noqa: E741
U = np.array([200, 7, 13], "uint8")
S = np.array([100, -7, 3], "int8")
B = np.array([[True, False, True], [False, False, True]])
H = np.array([1.0, 2.5, 2.0], "float16")
Z = np.array([1 + 2j, -3.0, 0.5j], "complex64")


def row(name: str, *args: Any, **kwargs: Any) -> None:
    """A call of one operation."""
    title = "-".join([name, *map(_short, args), *(f"{k}={_short(v)}" for k, v in kwargs.items())])
    ROWS[title] = lambda ops: getattr(ops, name)(*args, **kwargs)


def _short(a: Any) -> str:
    if isinstance(a, np.ndarray):
        known = {id(F): "F", id(N): "N", id(VOID): "void", id(I): "I", id(U): "U", id(S): "S",
                 id(B): "B", id(H): "H", id(Z): "Z"}  # fmt: skip
        return known.get(id(a), a.dtype.str[1:] + "x".join(map(str, a.shape)))
    if isinstance(a, list):
        return "[" + ",".join(map(_short, a)) + "]"
    return str(a).replace(" ", "")[:30]


for _name in "nansum nanprod nanmean nanvar nanstd nanmax nanmin nanmedian".split():
    for _kwargs in ({}, {"axis": 1}, {"axis": (0, 1), "keepdims": True}):
        row(_name, N, **_kwargs)
    for _x in (I, U, S, B, H, F):
        row(_name, _x)
    row(_name, VOID, axis=1)
for _name in ("nanargmax", "nanargmin"):
    for _x in (N, I, F):
        row(_name, _x)
    row(_name, VOID, axis=1)
    row(_name, VOID, axis=0, keepdims=True)
for _name in ("nancumsum", "nancumprod"):
    for _x in (N, U, S, B, H):
        row(_name, _x, axis=-1)
    row(_name, N)
    row(_name, H, dtype="float32")
for _method in ("linear", "lower", "higher", "nearest", "midpoint"):
    row("nanquantile", N, [0.3, 0.5], axis=1, method=_method, keepdims=True)
row("nanquantile", I, 0.5)
row("nanquantile", H, 0.25)
row("nanpercentile", N, [25, 50.0], axis=0)

for _name in ("angle", "conj", "conjugate", "real", "imag", "isreal", "view_as_real"):
    for _x in (Z, F, I, H):
        row(_name, _x)
row("angle", np.array([-1.0, 0.0, -0.0, 2.0, NAN], "float32"))
row("conj", B)
row("polar", np.abs(F), F[0])
row("polar", H, H)
row("polar", I, I)
row("view_as_complex", F[:, :2])
row("view_as_complex", I[:, :2])

for _name in ("bartlett", "blackman", "hamming", "hanning"):
    for _size in (0, 1, 4, 7):
        row(_name, _size)
row("kaiser", 7, 8.6)
row("kaiser", 1, 14)
for _x in (F, I, H):
    row("i0", _x)
    row("fabs", _x)
    row("sinc", _x)
row("fabs", B)
row("corrcoef", F)
row("corrcoef", I)
row("corrcoef", H)
for _mode in ("valid", "same", "full"):
    row("correlate", F[0], F[1, :3], mode=_mode)
    row("correlate", F[0, :2], F[1], mode=_mode)
    row("correlate", U, S, mode=_mode)
row("correlate", H, H)
row("correlate", B[0], B[1])
row("cdist", F, F[1:])
row("cdist", I, I)
row("cdist", H[:, None], H[:, None])

row("diagflat", I, 1)
row("diagflat", B)
for _x in (F, I, U, B):
    row("diff", _x)
row("diff", I, n=2, axis=0)
row("diff", F, n=0)
row("trapezoid", F)
row("trapezoid", I, axis=0)
row("trapezoid", I, x=np.array([0.0, 1.0, 4.0], "float32"))
row("trapezoid", I, x=I, dx=3)
row("trapezoid", H, dx=2)
row("trapezoid", B)
row("logspace", 0, 3, 4)
row("logspace", 0.0, 2.0, num=3, endpoint=False, base=2, dtype="float16")
row("logspace", F[0], F[1], 3, axis=1)
row("logspace", H, H, 3)
row("logspace", 0, 3, 4, base=2, dtype="int32")
row("geomspace", 1, 1000, 4)
row("geomspace", -1.0, -16.0, 4, endpoint=False)
row("geomspace", 1, 8, 4, dtype="int32")
row("geomspace", np.abs(F[0]), np.abs(F[1]), 3, axis=-1)
row("geomspace", H, H, 3)

for _x, _y in ((N, 0), (N, F), (I, 2.5), (I, S), (U, S), (B, ~B), (H, 2)):
    row("fmax", _x, _y)
    row("fmin", _x, _y)
row("heaviside", N, 0.5)
row("heaviside", I, 2)
row("heaviside", I, I)
row("heaviside", H, H)
row("heaviside", H, 0.5)
row("heaviside", B, B)
row("select", [I > 3, I < 0], [I, -I], default=7)
row("select", [F > 0.5, F < 0], [F, -F], default=0.5)
row("select", [I > 3, I < 0], [I, F[:2, :3]])

for _stack in ("hstack", "vstack", "dstack"):
    row(_stack, [I, I])
    row(_stack, [I[0], F[0, :3]])
    row(_stack, [S, U])
row("hsplit", I, 3)
row("hsplit", F[0], [1, 2])
row("vsplit", I, 2)
row("dsplit", I[None], [1])
row("fliplr", I)
row("flipud", I)
for _k in (1, 2, -1):
    row("rot90", I, _k)
row("rot90", F[None], 1, (1, 2))
for _x in (I[0], U, H, B[0]):
    row("vander", _x)
row("vander", I[0], 4, increasing=True)
row("vander", I[0], 2)

row("rearrange", F, "h w -> w h")
row("rearrange", F, "h w -> (h w)")
row("rearrange", F, "h (a b) -> a h b", a=2)
row("rearrange", F, "... w -> w ...")
row("rearrange", F, "h w -> h 1 w")

row("isin", I, [3, 0])
row("isin", I, [3, 0], invert=True)
row("isin", N, np.array([NAN, float(F[0, 0])], "float32"))
row("isin", I, 2.5)
for _axis in (-1, 0, None):
    ROWS[f"argpartition, axis={_axis}"] = lambda ops, axis=_axis: ops.take(
        ops.take_along_axis(I, ops.argpartition(I, 1, axis=axis), axis), [1], axis or 0
    )
FLAGS = {"return_index": True, "return_inverse": True, "return_counts": True}
TWICE = np.array([[3, 1], [3, 1], [0, 5]], "int32")
row("unique", I)
row("unique", B)
row("unique", N)
row("unique", TWICE, **FLAGS)
row("unique", TWICE, axis=0, **FLAGS)
row("unique", TWICE, size=6)
row("unique", TWICE, size=2, sorted=False)
row("unique", TWICE, axis=1, size=3, fill_value=9)
row("histogram", F[0], 3)
row("histogram", F[0], 4, range=(-1, 1))
row("histogram", I[0], 3)
row("histogram", np.ones(3, "float32"), 4)

row("gcd", I, 6)
row("gcd", U, S)
row("lcm", I, 6)
row("lcm", U[1:], U[1:])
row("ldexp", F, np.arange(4))
row("ldexp", I, I)
row("ldexp", H, 2)
row("nextafter", F, F[::-1])
row("nextafter", H, H[::-1])
row("nextafter", F, 0)
for _x, _dtype in ((F, "int32"), (F, "uint8"), (U, "int8"), (U[:2], "int16"), (H, "uint16")):
    row("view", _x, _dtype)
ROWS["vectorize"] = lambda ops: ops.vectorize(ops.add)(I, F[0, :3])
ROWS["vectorize, signature"] = lambda ops: ops.vectorize(
    lambda a, b: ops.sum(a) * b, signature="(n),()->()"
)(F, F[:, 0])
ROWS["vectorize, excluded"] = lambda ops: ops.vectorize(
    lambda a, b: a * len(b), excluded={1}
)(F, [1, 2])  # fmt: skip
