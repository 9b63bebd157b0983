"""Rows of what NumPy has beside the common operations: NaN left out, windows, sets, spacing."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import scipy.spatial.distance as distance
import scipy.special as special

from tests.laws.ops_row import ODD, POSITIVE, B, F, I, floats, ints, row

NAN = F.copy()
NAN[0, 1, 2] = NAN[1, :2, 0] = NAN[1, 2, 3] = np.nan
VOID = np.array([[np.nan, np.nan], [1.0, np.nan]], "float32")
AXES: tuple[dict[str, Any], ...] = (
    {}, {"axis": 1}, {"axis": (0, -1)}, {"axis": -1, "keepdims": True}, {"keepdims": True},
)  # fmt: skip


def _narrow(function: Any) -> Any:
    """A reference whose floats are float32."""
    return lambda *args, **kwargs: np.asarray(function(*args, **kwargs)).astype("float32")


def _quiet(function: Any) -> Any:
    """A reference without NumPy's warnings of slices in which all is NaN."""

    def call(*args: Any, **kwargs: Any) -> Any:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return function(*args, **kwargs)

    return call


def _without_nan() -> None:
    for name in "nansum nanprod nanmean nanvar nanstd nanmax nanmin nanmedian".split():
        for kwargs in AXES:
            row(name, NAN, **kwargs)
        row(name, VOID, axis=1, smooth=False, ref=_quiet(getattr(np, name)))
        row(name, VOID, smooth=False)
        whole = name in ("nansum", "nanprod", "nanmax", "nanmin")
        row(name, I, ref=getattr(np, name) if whole else _narrow(getattr(np, name)))
    row("nansum", B, ref=np.nansum)
    row("nanstd", np.array([[2.0, np.nan, 2.0]], "float32"), axis=1, smooth=False)
    row("nansum", floats(0, 3), axis=0)
    row("nanmean", floats(0, 3), axis=0, ref=_quiet(np.nanmean))
    for name in ("nanargmax", "nanargmin"):
        for kwargs in ({}, {"axis": 0}, {"axis": -1, "keepdims": True}, {"keepdims": True}):
            row(name, NAN[:, 1:, 1:3], **kwargs)
            row(name, I, **kwargs)
        row(name, VOID, axis=1, ref=lambda x, axis: np.array([-1, 0]))
    row("nanargmax", np.array([np.nan, -np.inf], "float32"), ref=lambda x: np.array(1))
    for name in ("nancumsum", "nancumprod"):
        for kwargs in ({}, {"axis": 1}, {"axis": -1}):
            row(name, NAN, **kwargs)
        row(name, I[None], axis=-1)
        row(name, B, axis=1, ref=lambda x, axis, n=name: getattr(np, n)(x, axis, "int32"))
    row("nancumsum", NAN, axis=1, dtype="int32", ref=lambda x, axis, dtype: np.cumsum(
        np.nan_to_num(x).astype(dtype), axis, dtype))  # fmt: skip
    for method in ("linear", "lower", "higher", "midpoint", "nearest"):
        row("nanquantile", NAN[0], 0.3, axis=1, method=method)
        row("nanquantile", NAN, [0.1, 0.5, 1.0], axis=(0, 2), method=method, keepdims=True)
    row("nanquantile", VOID, 0.5, axis=1, smooth=False, ref=_quiet(np.nanquantile))
    row("nanquantile", ODD, [0.25, 0.5], smooth=False)
    row("nanquantile", floats(0, 2), 0.5, axis=0, ref=_quiet(np.nanquantile))
    row("nanquantile", I, 0.5, ref=_narrow(np.nanquantile))
    row("nanpercentile", NAN, 30.0, axis=-1)
    row("nanpercentile", NAN, [25, 50], axis=1)


def _pieces() -> None:
    row("fabs", F)
    row("fabs", I, ref=_narrow(np.fabs))
    for name in ("fmax", "fmin"):
        row(name, NAN, floats(3, 1))
        row(name, floats(3, 1), NAN)
        row(name, NAN, 0.5)
        row(name, I, ints(3))
        row(name, VOID, VOID, smooth=False)
        row(name, B, ~B)
    row("heaviside", ODD, 0.5, smooth=False)
    row("heaviside", np.array([[0.0, 1.0], [-1.0, 0.0]], "float32"), floats(2), smooth=False)
    row("heaviside", I, 2, ref=_narrow(np.heaviside))
    row("sinc", F)
    row("sinc", np.array([0.0, 1e-20, 1e-4, 0.03, 0.032, np.nan], "float32"), smooth=False)
    row("sinc", np.array([1e-20, 1e-4, 0.03, 0.0033, 0.1, 1.0], "float32"))
    row("sinc", I, ref=_narrow(np.sinc))
    row("select", [F > 0.5, F < 0], [F, -F], default=7.0)
    row("select", [I > 3, I < 0], [I, -I], default=7)
    row("select", [I > 0, B], [I, floats(3)], ref=lambda c, x: np.select(c, x).astype("float32"))


def _signals() -> None:
    for size in (0, 1, 2, 5, 8):
        for name in ("bartlett", "blackman", "hamming", "hanning"):
            row(name, size, ref=_narrow(getattr(np, name)))
        row("kaiser", size, 8.6, ref=_narrow(np.kaiser))
    row("kaiser", 7, np.array(200.0, "float32"), ref=_narrow(np.kaiser))
    row("i0", np.array([[-90.0, -9.5, -8.0, 0.0], [1e-3, 3.0, 7.9, 20.0]], "float32"),
        ref=special.i0, smooth=False)  # fmt: skip
    row("i0", floats(3, 4, low=-12.0, high=12.0), ref=special.i0)
    row("i0", np.array([-np.inf, np.nan], "float32"), ref=np.abs, smooth=False)
    row("i0", I, ref=_narrow(special.i0))
    for mode in ("valid", "same", "full"):
        for first, second in ((5, 3), (3, 5), (4, 2), (2, 4), (1, 1), (4, 4)):
            row("correlate", floats(first), floats(second), mode=mode)
    row("correlate", ints(4), B[0], ref=_narrow(np.correlate))


def _statistics() -> None:
    row("corrcoef", floats(3, 5))
    row("corrcoef", floats(5))
    row("corrcoef", ints(2, 6), ref=_narrow(np.corrcoef))
    row("corrcoef", np.ones((2, 3), "float32"), smooth=False,
        ref=lambda x: np.full((2, 2), np.nan))  # fmt: skip
    row("cdist", floats(3, 4), floats(2, 4), ref=distance.cdist)
    row("cdist", floats(2, 1, 3, 4), floats(5, 2, 4), ref=lambda x, y: np.sqrt(
        np.sum((x[..., :, None, :] - y[..., None, :, :]) ** 2, -1)))  # fmt: skip
    row("cdist", ints(3, 2), ints(2, 2), ref=_narrow(distance.cdist))
    row("cdist", F[0], F[0], ref=distance.cdist, smooth=False)
    row("cdist", floats(0, 2), floats(3, 2), ref=distance.cdist)
    counted = np.array([0.5, 2.0, 0.0, 1.0, 0.25, 2.0, -3.0], "float32")
    row("histogram", counted, 4)
    row("histogram", counted, 5, range=(0, 2))
    row("histogram", floats(50))
    row("histogram", np.append(counted, np.float32(np.nan)), 5, range=(0, 2))
    row("histogram", np.ones(3, "float32"), 4, smooth=False)
    row("histogram", floats(0), 3)
    row("histogram", ints(9), 3, ref=lambda x, n: [
        part.astype(kind) for part, kind in zip(np.histogram(x, n), ("int32", "float32"))
    ])  # fmt: skip


def _spaces() -> None:
    for n in (0, 1, 2, 4):
        row("diff", F, n)
        row("diff", I, n, axis=0)
    row("diff", B)
    row("diff", np.array([200, 7, 9], "uint8"))
    row("trapezoid", F)
    row("trapezoid", F, axis=1, dx=0.5)
    row("trapezoid", F, np.array([0.0, 1.0, 3.0], "float32"), axis=1)
    row("trapezoid", F, floats(2, 3, 4), axis=0)
    row("trapezoid", I, ref=_narrow(np.trapezoid))
    row("trapezoid", floats(2, 1))
    row("trapezoid", floats(2, 0))
    row("logspace", 0, 3, 4, dtype="float32")
    row("logspace", 0.0, 2.0, 5, endpoint=False, base=2, dtype="float32")
    row("logspace", 0, 3, 4, dtype="int32")
    row("geomspace", 1, 1000, 4, dtype="float32")
    row("geomspace", -1, -1000, 5, endpoint=False, dtype="float32")
    row("geomspace", 1, 256, 9, dtype="int32", ref=lambda *_, dtype: 2 ** np.arange(9))
    row("geomspace", -1, 2, 3, ref=lambda *_: np.full(3, np.nan, "float32"))
    for axis in (0, 1, -1):
        row("logspace", floats(2), floats(3, 2), 4, axis=axis)
        row("geomspace", POSITIVE[0, :2], POSITIVE[:, 2:], 4, axis=axis)


def _stacks() -> None:
    for name in ("hstack", "vstack", "dstack", "column_stack"):
        row(name, [F, F])
        row(name, [F[0], F[1]])
        row(name, [F[0, 0], I[:, 0].repeat(2)], ref=lambda xs, n=name: getattr(np, n)(
            xs).astype("float32"))  # fmt: skip
        row(name, F, ref=lambda x, n=name: getattr(np, n)(list(x)))
    row("hsplit", F, 3)
    row("hsplit", F[0, 0], [1, 3])
    row("vsplit", F, [1])
    row("dsplit", F, [1, -1])
    row("fliplr", F)
    row("flipud", F[0, 0])
    for k in range(-1, 5):
        row("rot90", F, k)
        row("rot90", I, k, axes=(1, 0))
    row("rot90", F, axes=(-1, 1))
    for k in (-1, 0, 2):
        row("diagflat", F[:, 0, :2], k)
    row("diagflat", B)
    row("vander", floats(3))
    row("vander", np.array([2, 0, -1], "int32"), 5, increasing=True)
    row("vander", floats(3), 0)
    row("vander", B[0], 2, ref=lambda x, n: np.vander(x, n).astype(bool))
    for pattern, lengths in (
        ("a b c -> c a b", {}), ("a b c -> (a b) c", {}), ("... c -> c ...", {}),
        ("a b (c d) -> d (a c) b", {"d": 2}), ("a ... -> a (...)", {}), ("... -> (...)", {}),
        ("a b c -> a 1 (c b) ()", {}), ("a b (one c) -> a b c one", {"one": 1}),
    ):  # fmt: skip
        row("rearrange", F, pattern, **lengths, ref=_rearranged)
    row("rearrange", F[:, :1], "a 1 c -> c a", ref=lambda x, p: x[:, 0].T)


def _rearranged(x: Any, pattern: str, **lengths: int) -> Any:
    a, b, c = x.shape
    return {
        "a b c -> c a b": lambda: x.transpose(2, 0, 1),
        "a b c -> (a b) c": lambda: x.reshape(a * b, c),
        "... c -> c ...": lambda: x.transpose(2, 0, 1),
        "a b (c d) -> d (a c) b": lambda: (
            x.reshape(a, b, c // 2, 2).transpose(3, 0, 2, 1).reshape(2, -1, b)
        ),
        "a ... -> a (...)": lambda: x.reshape(a, -1),
        "... -> (...)": lambda: x.reshape(-1),
        "a b c -> a 1 (c b) ()": lambda: x.transpose(0, 2, 1).reshape(a, 1, -1, 1),
        "a b (one c) -> a b c one": lambda: x[..., None],
    }[pattern]()


def _sets() -> None:
    for axis in (-1, 0, None):
        row("argpartition", F, 1, axis=axis,
            ref=lambda x, kth, axis: np.argsort(x, axis, kind="stable"))  # fmt: skip
    row("isin", I, np.array([3, 0, -2], "int32"))
    row("isin", I, [1, 2], invert=True)
    row("isin", ODD, np.array([np.nan, 1.5, np.inf], "float32"), smooth=False)
    row("isin", I, 2.5)
    row("isin", B, [True], assume_unique=True)
    row("isin", I, [], ref=lambda x, y: np.zeros(x.shape, bool))
    mixed = np.array([[3, 1, 3], [2, 1, 0]], "int32")
    flags = {"return_index": True, "return_inverse": True, "return_counts": True}
    row("unique", mixed, static=True)
    row("unique", mixed, static=True, **flags)
    row("unique", np.array([[3, 1], [3, 1], [0, 5]], "int32"), axis=0, static=True, **flags)
    row("unique", np.array([np.nan, 1, np.nan, -np.inf], "float32"), static=True, smooth=False,
        ref=lambda x: np.unique(x, equal_nan=False))  # fmt: skip
    row("unique", B, static=True)
    row("unique", floats(0), static=True)
    row("unique", mixed, size=6, fill_value=-1, ref=_padded, **flags)
    row("unique", mixed, size=2, ref=_padded, **flags)
    row("unique", floats(3), size=4, smooth=False, ref=_padded)
    row("unique", np.array([[1, 2, 1], [5, 0, 5]], "int32"), axis=1, size=3,
        ref=lambda x, axis, size: np.array([[1, 2, 0], [5, 0, 0]]))  # fmt: skip


def _padded(x: Any, size: int, fill_value: Any = 0, **flags: bool) -> Any:
    values, index, inverse, counts = np.unique(x, True, True, True)
    short = max(size - len(values), 0)
    found = [
        np.append(values, np.full(short, fill_value, x.dtype))[:size],
        np.append(index, np.full(short, index[0]))[:size],
        inverse.reshape(x.shape), np.append(counts, np.zeros(short, int))[:size],
    ]  # fmt: skip
    return found if flags else found[0]


def _digits() -> None:
    row("gcd", I, ints(3, low=-40, high=40))
    row("gcd", np.array([0, 12, 1836311903, 2**31 - 1], "int32"),
        np.array([0, 0, 1134903170, 46341], "int32"))  # fmt: skip
    row("gcd", np.array([200, 7], "uint8"), np.array([100, 7], "int8"))
    row("gcd", I, 6)
    row("lcm", I, ints(3, low=-40, high=40))
    row("lcm", np.array([200, 0], "uint8"), np.array([100, 7], "uint8"))
    row("ldexp", F, np.arange(-2, 2, dtype="int32"))
    row("ldexp", np.array([1.0, 2e-38, -3.0, np.inf], "float32"),
        np.array([-140, 200, 127, 2], "int32"), smooth=False,
        ref=lambda x, n: np.ldexp(x.astype("float32"), n))  # fmt: skip
    row("ldexp", I, 3, ref=_narrow(np.ldexp))
    low = np.array([1.0, -1.0, 0.0, 0.0, np.inf, 3.0, np.nan, -0.0, 2.0], "float32")
    high = np.array([2.0, 2.0, 1.0, -1.0, 0.0, 3.0, 1.0, 0.0, -np.inf], "float32")
    row("nextafter", low, high, static=True, smooth=False, tolerance=0.0,
        ref=lambda x, y: np.nextafter(x.astype("float32"), y.astype("float32")))  # fmt: skip
    for x, name in (
        (F, "int32"), (F, "uint8"), (F, "int64"), (I.astype("int8")[:, :2], "int16"),
        (np.arange(16, dtype="uint8").reshape(2, 8), "float32"), (B, "uint8"), (F, "uint16"),
        (F.astype("float16"), "uint32"), (I, "int32"), (np.array([0, 2], "uint8"), "bool"),
    ):  # fmt: skip
        row("view", x, name, static=True, smooth=False, ref=_seen)


def _seen(x: Any, dtype: str) -> Any:
    x = x.astype("float32") if x.dtype == np.float64 else x
    return x != 0 if dtype == "bool" else np.ascontiguousarray(x).view(dtype)


def _complex() -> None:
    numbers = np.array([[1 + 2j, -3 - 1j], [0.5j, -2.0]], "complex64")
    for name in ("real", "imag", "conj", "conjugate", "angle", "isreal"):
        row(name, numbers, static=True, smooth=False, ref=getattr(np, name))
        row(name, F, smooth=name not in ("angle", "imag", "isreal"), ref=getattr(np, name))
    row("angle", np.array([-1.0, 0.0, -0.0, np.nan], "float32"), smooth=False, ref=lambda x: (
        np.where(np.isnan(x), x, np.arctan2(0 * x.imag, x))))  # fmt: skip
    row("angle", I, ref=_narrow(np.angle))
    row("real", I)
    row("view_as_complex", floats(3, 2), static=True, smooth=False,
        ref=lambda x: (x[:, 0] + 1j * x[:, 1]).astype("complex64"))  # fmt: skip
    row("view_as_real", numbers, static=True, smooth=False,
        ref=lambda x: np.stack([x.real, x.imag], -1))  # fmt: skip
    row("view_as_real", F, ref=lambda x: np.stack([x, 0 * x], -1))


with np.errstate(all="ignore"):
    _without_nan()
    _pieces()
    _signals()
    _statistics()
    _spaces()
    _stacks()
    _sets()
    _digits()
    _complex()
