"""Rows of operations that compute: elementwise, reductions, order."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
import scipy.special as special

from tests.laws.ops_row import ODD, POSITIVE, UNIT, B, F, I, floats, ints, row


def _elementwise() -> None:
    for name in "add subtract multiply maximum minimum".split():
        row(name, F, floats(3, 1))
        row(name, I, ints(3))
        row(name, F, 2.5)
        row(name, B, ~B) if name != "subtract" else None
    row("add", 1, 2)
    row("add", I, 1.5, ref=lambda a, b: (a + b).astype("float32"))
    for name in ("divide", "true_divide"):
        row(name, F, floats(4, low=1.0))
        row(name, I, 4, ref=lambda a, b: (a / b).astype("float32"))
    row("divide_no_nan", F, np.array([0.0, 1, 2, 0], "float32"), smooth=False,
        ref=lambda a, b: np.where(b == 0, 0, a / np.where(b == 0, 1, b)))  # fmt: skip
    for name in ("floor_divide", "mod", "fmod"):
        row(name, I, np.array([2, -3, 3], "int32"))
        row(name, F, np.array([0.7, -0.4, 1.1, 2.0], "float32"), smooth=False)
    row("power", POSITIVE, 2.5)
    row("power", POSITIVE, floats(4))
    row("power", 2.0, floats(3))
    row("power", I, 2)


def _rounding() -> None:
    for name in "negative absolute abs sign".split():
        row(name, F)
        row(name, I)
    row("sign", ODD, smooth=False)
    for name in "floor ceil trunc".split():
        row(name, F, smooth=False)
    row("trunc", I)
    row("round", F, smooth=False)
    row("round", F, 2, smooth=False)
    row("round", np.array([0.5, 1.5, -0.5, 2.5], "float32"), smooth=False)
    row("square", F)
    row("square", B, ref=lambda x: x.astype("int32"))
    row("sqrt", POSITIVE)
    row("rsqrt", POSITIVE, ref=lambda x: 1 / np.sqrt(x))
    row("reciprocal", POSITIVE)
    row("cbrt", F)
    row("clip", F, -1.0, 0.5, smooth=False)
    row("clip", I, 0, 3)
    row("clip", F, None, 1.0, ref=lambda x, a, b: np.minimum(x, b))
    row("nan_to_num", ODD, smooth=False, ref=lambda x: np.nan_to_num(x.astype("float32")))
    row("nan_to_num", ODD, nan=1.0, posinf=2.0, neginf=3.0, smooth=False)


def _incomplete_gamma() -> None:
    for name in ("gammainc", "gammaincc"):
        shapes = np.array([[0.3], [1.0], [2.5], [30.0]], "float32")
        row(
            name,
            shapes,
            np.array([0.2, 0.9, 1.5, 4.0, 33.0], "float32"),
            ref=getattr(special, name),
        )
        ends = np.array([[0, 0, 1, -1, 1, np.inf], [0, 1, np.inf, 1, -1, 1]], "float32")
        row(name, ends[0], ends[1], ref=getattr(special, name), smooth=False)


def _transcendental() -> None:
    for name in "exp exp2 expm1 sin cos tan arctan sinh cosh tanh arcsinh".split():
        row(name, F)
    row("exp", I, ref=lambda x: np.exp(x).astype("float32"))
    tiny = np.array([1e-9, -1e-6, 1e-3, 0.3], "float32")
    for name in ("expm1", "log1p"):
        row(name, tiny)
        row(name, np.array([0.0, -0.0, 50.0, np.inf, np.nan], "float32"), smooth=False)
    for name in "log log1p log2 log10".split():
        row(name, POSITIVE)
    row("arccosh", POSITIVE + 1)
    for name in "arcsin arccos arctanh".split():
        row(name, UNIT)
    row("arctan2", floats(3, 4), floats(4))
    signs = np.array([0.0, -0.0, 1.0, -1.0, np.inf, -np.inf], "float32")
    row("arctan2", np.repeat(signs, 6), np.tile(signs, 6), smooth=False)
    row("logaddexp", floats(3, 4), floats(4))
    row("logaddexp", signs[[0, 4, 5, 4]], signs[[0, 4, 5, 5]], smooth=False)
    row("logaddexp2", floats(3, 4), floats(4))
    row("hypot", floats(3, 4), floats(4))
    row("hypot", np.array([0, 1e30, np.inf], "float32"), np.array([0, 1e30, 1], "float32"),
        smooth=False)  # fmt: skip
    row("deg2rad", F)
    row("rad2deg", F)
    wide = np.concatenate([np.linspace(-6, 6, 61), [0.46875, 4.0, 1e-8, 12.0]]).astype("float32")
    row("erf", wide, ref=special.erf)
    row("erfc", wide, ref=special.erfc, tolerance=4e-6)
    row("erf", np.array([np.inf, -np.inf, np.nan], "float32"), ref=special.erf, smooth=False)
    row("erfc", np.array([np.inf, -np.inf, np.nan], "float32"), ref=special.erfc, smooth=False)
    row("erfinv", np.linspace(-0.999, 0.999, 41).astype("float32"), ref=special.erfinv,
        tolerance=4e-6)  # fmt: skip
    row("erfinv", np.array([0, 1, -1, 2], "float32"), ref=special.erfinv, smooth=False)


def _logic() -> None:
    for name in "equal not_equal less less_equal greater greater_equal".split():
        row(name, I, ints(3))
        row(name, ODD, 1.5)
        row(name, np.array([1.0, np.nan], "float32"), np.array([1.0, np.nan], "float32"))
    for name in "isnan isfinite isinf isposinf isneginf signbit".split():
        row(name, ODD, smooth=False)
    row("isfinite", I)
    row("isinf", I)
    for name in "logical_and logical_or logical_xor".split():
        row(name, B, ~B[:, ::-1])
        row(name, I, F[:, :, 0])
        row(name, B, True)
    row("logical_not", B)
    row("logical_not", F)
    row("copysign", F, floats(4), smooth=False)
    row("isclose", np.array([1, 2, np.nan, np.inf], "float32"),
        np.array([1 + 1e-7, 2.1, np.nan, np.inf], "float32"))  # fmt: skip
    row("isclose", ODD, ODD, equal_nan=True)
    row("allclose", F, F)
    for name in "bitwise_and bitwise_or bitwise_xor".split():
        row(name, I, ints(3))
        row(name, B, ~B)
    row("bitwise_not", I)
    row("bitwise_invert", I, ref=np.invert)
    for name in "left_shift right_shift bitwise_left_shift bitwise_right_shift".split():
        row(name, I, np.array([1, 2, 3], "int32"))


def _reductions() -> None:
    variants: tuple[dict[str, Any], ...] = (
        {}, {"axis": 1}, {"axis": (0, -1)}, {"axis": -1, "keepdims": True}, {"keepdims": True},
    )  # fmt: skip
    for name in "sum prod mean var std max min amax amin".split():
        for kwargs in variants:
            row(name, F, **kwargs)
    for name in ("all", "any", "ptp", "median"):
        for kwargs in variants:
            row(name, B if name in ("all", "any") else F[0], **kwargs)
    for name in ("sum", "prod"):
        row(name, B, ref=getattr(np, name))
        row(name, I.astype("int8"), ref=lambda x, n=name: getattr(np, n)(x, dtype="int32"))
    row("mean", I, ref=lambda x: x.mean().astype("float32"))
    row("max", F, axis=1, initial=1.5, smooth=False)
    row("max", floats(0, 3), axis=0, initial=1.0, ref=lambda x, **_: np.ones(3, "float32"))
    for name in ("argmax", "argmin"):
        for kwargs in ({}, {"axis": 1}, {"axis": -1, "keepdims": True}, {"keepdims": True}):
            row(name, F, **kwargs)
            row(name, I, **kwargs)
    row("argmin", I.astype("uint8"))
    row("average", F, axis=1)
    row("average", F, axis=1, weights=np.array([1, 2, 3], "float32"))
    row("average", F, weights=np.abs(F))
    row("count_nonzero", I)
    row("count_nonzero", I, axis=0)
    for kwargs in variants:
        row("logsumexp", F, ref=_logsumexp, **kwargs)
    row("logsumexp", np.array([-np.inf, -np.inf, 1000.0], "float32"), ref=_logsumexp, smooth=False)
    row("moments", F, (0, 2), ref=lambda x, axes: (x.mean(axes), x.var(axes)))
    row("moments", F, 1, keepdims=True,
        ref=lambda x, a, keepdims: (x.mean(a, keepdims=True), x.var(a, keepdims=True)))  # fmt: skip
    for ord in (None, 1, 2, 3, 0, np.inf, -np.inf):
        row("norm", F[0], ord=ord, axis=1, ref=np.linalg.norm, smooth=ord != 0)
    for ord in ("fro", 1, -1, np.inf, -np.inf):
        row("norm", F, ord=ord, axis=(1, 2), keepdims=True, ref=np.linalg.norm)
    for ord in (2, -2, "nuc"):
        row("norm", F[0], ord=ord, ref=np.linalg.norm, smooth=False, static=True)
    row("norm", F, ref=np.linalg.norm)


def _logsumexp(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    return special.logsumexp(x, axis=axis, keepdims=keepdims)


def _top_k(x: Any, k: int) -> Any:
    order = np.argsort(-x, -1, kind="stable")[..., :k]
    return np.take_along_axis(x, order, -1), order


def _segment(x: Any, ids: Any, num_segments: int, ufunc: Any, empty: Any) -> Any:
    out = np.full((num_segments, *x.shape[1:]), empty, x.dtype)
    ufunc.at(out, ids, x)
    return out


def _ordering() -> None:
    for kwargs in ({}, {"axis": 1}, {"axis": -1}):
        row("cumsum", F, **kwargs)
        row("cumprod", F, **kwargs)
        row("cumsum", I[None], ref=np.cumsum, **kwargs)
    row("cumsum", B, axis=1, ref=lambda x, axis: np.cumsum(x, axis, dtype="int32"))
    row("cumsum", I, axis=0, dtype="float32")
    ties = np.array([[3, 1, 3, 2, 1], [5, 5, 5, 0, 5]], "int32")
    for axis in (-1, 0, None):
        row("sort", F, axis=axis)
        row("argsort", ties, axis=axis, ref=lambda x, axis: np.argsort(x, axis, kind="stable"))
    row("top_k", F, 2, ref=_top_k)
    row("top_k", ties, 3, ref=_top_k)
    row("in_top_k", np.array([0, 2], "int32"), np.array([[1, 2, 3], [3, 2, 1]], "float32"), 2,
        ref=lambda *_: np.array([False, False]))  # fmt: skip


def _ranks() -> None:
    for method in ("linear", "lower", "higher", "midpoint", "nearest"):
        row("quantile", floats(3, 4), 0.3, axis=1, method=method)
        row("quantile", F, [0.1, 0.5, 0.9], axis=(0, 2), method=method, keepdims=True)
    row("quantile", ODD, 0.5, smooth=False)
    row("percentile", F, 30.0, axis=-1)
    row("median", F, axis=(0, 1))
    row("median", I, ref=lambda x: np.median(x).astype("float32"))
    line = np.array([1, 3, 3, 5, 9], "int32")
    for side in ("left", "right"):
        row("searchsorted", line, np.array([[0, 1, 2], [3, 9, 10]], "int32"), side=side)
    row("digitize", floats(3, 4), np.array([-1.0, 0.0, 1.0], "float32"))
    counted = np.array([0, 2, 2, 5], "int32")
    row("bincount", counted, minlength=8, static=True)
    row("bincount", counted, static=True)
    row("bincount", counted, weights=floats(4), static=True, ref=lambda x, weights: np.bincount(
        x, weights).astype("float32"), smooth=False)  # fmt: skip
    row("bincount", np.array([[0, 1, 1], [2, 2, 2]], "int32"), minlength=3, static=True,
        ref=lambda x, minlength: np.array([[1, 2, 0], [0, 0, 3]]))  # fmt: skip
    ids = np.array([0, 2, 2, 1], "int32")
    data = floats(4, 2)
    for name, ufunc, empty in (("sum", np.add, 0), ("max", np.maximum, -np.inf),
                               ("min", np.minimum, np.inf), ("prod", np.multiply, 1)):  # fmt: skip
        ref = functools.partial(_segment, ufunc=ufunc, empty=empty)
        row(f"segment_{name}", data, ids, num_segments=3, ref=ref)
        row(f"segment_{name}", data, ids, num_segments=4, ref=ref, smooth=False)


def _conversion() -> None:
    cast = lambda x, dtype: x.astype(dtype)
    row("array", I)
    row("array", I, "float32")
    row("convert_to_tensor", F, ref=np.asarray)
    row("convert_to_tensor", I, "int8", ref=np.asarray)
    row("copy", F)
    row("empty_like", I[:0])
    row("stop_gradient", F, ref=np.asarray, smooth=False)
    for dtype in ("int32", "float16", "bool"):
        row("cast", F, dtype, ref=cast, smooth=False)
    row("cast", B, "float32", ref=cast)
    for x in (200 * F, 60 * I):
        for low, high, dtype in ((0, 255, "uint8"), (-128, 127, "int8")):
            row("saturate_cast", x, dtype, smooth=False,
                ref=lambda x, d, low=low, high=high: np.clip(x, low, high).astype(d))  # fmt: skip


_elementwise()
_rounding()
_transcendental()
_incomplete_gamma()
_logic()
_reductions()
_ordering()
_ranks()
_conversion()
