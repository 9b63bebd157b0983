"""Which dtypes ONNX Runtime's CPU provider runs an operator for, and how the others get through.

The table was made by starting a session for each operator and dtype (onnxruntime 1.31, opset 20);
a test starts them again. Halves are left out where its sums would be in half precision.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...core import INTEGERS, SIGNED, Unsupported
from ...engine import Symbol
from .writer import Writer, host_dtype

_REAL = frozenset({"float32", "float64", "float16"})
_WIDE = frozenset({"float32", "float64", "int32", "int64"})
_NUMBER = _REAL | frozenset(INTEGERS)
_SINGLE = frozenset({"float32", "float16"})
_BITS = frozenset(INTEGERS)
_EXTREME = _REAL | {"int32", "int64", "int8", "uint8"}

KERNELS: dict[str, frozenset[str]] = {
    "Neg": _REAL | frozenset(SIGNED),
    **dict.fromkeys(("Abs", "Add", "Sub", "Mul", "Div", "Mod", "Less"), _NUMBER),
    "Sign": _NUMBER - {"int64"},
    "Equal": _NUMBER | {"bool"},
    **dict.fromkeys("Floor Ceil Round Exp Log Sqrt Sin Cos Tanh Pow".split(), _REAL),
    **dict.fromkeys("Tan Asin Acos Atan Sinh Cosh Asinh Acosh Atanh".split(), _SINGLE),
    "IsNaN": _REAL | {"bfloat16"},
    **dict.fromkeys(("BitwiseAnd", "BitwiseOr", "BitwiseXor", "BitwiseNot"), _BITS),
    "BitShift": frozenset({"uint8", "uint32", "uint64"}),
    # Packed comparisons of int64 look at the lower halves as signed numbers: 2^32 - 1 comes before
    # 7. So Max, Min, ReduceMax, ReduceMin and Sign are left out for int64.
    **dict.fromkeys(("Max", "Min"), _EXTREME - {"int64"} | {"uint32", "uint64"}),
    "Where": _EXTREME | {"uint32"},
    "MatMul": _WIDE,
    # Integers are added up in float64, which is exact below 2^53: int32 goes through int64.
    "ReduceSum": frozenset({"float32", "float64", "int64"}),
    **dict.fromkeys(("ReduceProd", "CumSum"), _WIDE),
    **dict.fromkeys(("ReduceMax", "ReduceMin"), _EXTREME - {"int64"} | {"bool"}),
    **dict.fromkeys(("ArgMax", "ArgMin"), _EXTREME),
    "TopK": _EXTREME | {"int16"},
    "Expand": _NUMBER | {"bool"},
    "Pad": _EXTREME | {"uint32", "uint64", "bool"},
    "ScatterElements": _WIDE | _BITS,
}

# The dtypes that another one's values fit in. Where the sums, products and bits of an operator are
# cut off to the dtype in the end, uint64 fits in int64 as well: both count modulo 2^64.
CARRIERS: dict[str, tuple[str, ...]] = {
    "bool": ("uint8", "int32"),
    **dict.fromkeys(("int8", "uint8", "int16", "uint16"), ("int32", "int64")),
    **dict.fromkeys(("int32", "uint32"), ("int64",)),
    "uint64": ("int64",),
    "float16": ("float32",),
    "bfloat16": ("float32",),
}

ABLE = "numpy"  # the reference, which has every operation; others may have it too


def unsupported(operation: str, dtype: str = "") -> Unsupported:
    """The error for an operation that is missing, for one dtype or altogether."""
    return Unsupported(operation, "onnx", ABLE, dtype)


def carrier(operation: str, kind: str, dtype: str) -> str:
    """The dtype in which an ONNX operator can stand for an operation on this dtype."""
    known = KERNELS[kind]
    if dtype in known:
        return dtype
    for wider in CARRIERS.get(dtype, ()):
        if wider in known:
            return wider
    raise unsupported(operation, dtype)


def operand(w: Writer, symbol: Symbol, dtype: str) -> str:
    """A symbol's value as a dtype; constants are cast here and now."""
    if symbol.constant is None or symbol.dtype == dtype:
        return w.cast(w.name(symbol), symbol.dtype, dtype)
    array = np.asarray(symbol.constant).astype(host_dtype(symbol.dtype))  # bfloat16 may be wider
    return w.constant(array.astype(host_dtype(dtype)), dtype)


def ordered(w: Writer, operation: str, kind: str, x: Symbol) -> tuple[str, str]:
    """Name and dtype of a tensor whose order is that of `x`, for an operator that compares."""
    dtype = carrier(operation, kind, x.dtype)
    name = operand(w, x, dtype)
    return (unsigned(w, name) if x.dtype == "uint64" and dtype == "int64" else name), dtype


def unsigned(w: Writer, name: str) -> str:
    """int64 in the order of the same bits as uint64, and back again."""
    return w.op("BitwiseXor", name, w.constant(np.int64(np.iinfo(np.int64).min), "int64"))


def where(w: Writer, operation: str, condition: str, values: Sequence[str], dtype: str) -> str:
    """A choice between two values of a dtype."""
    via = carrier(operation, "Where", dtype)
    a, b = (w.cast(value, dtype, via) for value in values)
    return w.cast(w.op("Where", condition, a, b), via, dtype)
