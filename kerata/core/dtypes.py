"""Names of dtypes and the table of promotion (Keras 3's rules, which are JAX' lattice)."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

from .context import settings
from .errors import InvalidArgument, InvalidNumber

UNSIGNED = ("uint8", "uint16", "uint32", "uint64")
SIGNED = ("int8", "int16", "int32", "int64")
INTEGERS = UNSIGNED + SIGNED
FLOATS = ("float16", "bfloat16", "float32", "float64")
COMPLEX = ("complex64", "complex128")
# largest number, bits after the point, least exponent of a normal number; nothing computes in them
FLOAT8 = {"float8_e4m3fn": (448.0, 3, -6), "float8_e5m2": (57344.0, 2, -14)}
DTYPES = ("bool", *INTEGERS, *FLOATS, *COMPLEX)
ALL = (*DTYPES, *FLOAT8)
_PLAIN = frozenset(ALL)
_SIZE = {name: int(name.lstrip("abfuintcomplex")) for name in DTYPES if name != "bool"}
# the least and the largest number, infinity left out
RANGES: dict[str, tuple[float, float]] = {
    name: (-(1 << _SIZE[name] - 1), (1 << _SIZE[name] - 1) - 1) if name in SIGNED
    else (0, (1 << _SIZE[name]) - 1) for name in INTEGERS
}  # fmt: skip
_EPSILON = {"float16": 2.0**-10, "bfloat16": 2.0**-7, "float32": 2.0**-23, "float64": 2.0**-52}
for _name, _power in {"float16": 15, "bfloat16": 127, "float32": 127, "float64": 1023}.items():
    _largest = (2.0 - _EPSILON[_name]) * 2.0**_power
    RANGES[_name] = -_largest, _largest
_PYTHON = {bool: "bool", int: "int", float: "float", complex: "complex64"}
_ALIASES = {"half": "float16", "double": "float64", "float": "float", "int": "int", "str": "string"}


class NativeDtypes(dict[str, Any]):
    """A library's dtypes by their names."""

    def __missing__(self, name: str) -> Any:
        raise InvalidArgument(f"The engine has no tensors of dtype '{name}'.")


def canonical(dtype: Any) -> str:
    """The name of a dtype given as a string, a Python type, or any library's dtype object.

    `"int"` and `"float"` (also Python's types) are weak: they stand for int32 and `floatx()` where
    alone.
    """
    if dtype is None:
        return settings.floatx
    if isinstance(dtype, str):
        name = _ALIASES.get(dtype, dtype)
    elif isinstance(dtype, type) and dtype in _PYTHON:
        name = _PYTHON[dtype]
    else:
        name = getattr(dtype, "name", None) or getattr(dtype, "__name__", None) or str(dtype)
        name = name.rpartition(".")[2]
    if name not in DTYPES and name not in ("int", "float", "string") and name not in FLOAT8:
        raise InvalidArgument(f"Unknown dtype {dtype!r}; expected one of {', '.join(DTYPES)}.")
    return name


def standardize_dtype(dtype: Any) -> str:
    """`canonical`, with the weak names resolved: "int" is int32 and "float" is `floatx()`."""
    if type(dtype) is str and dtype in _PLAIN:  # the usual case
        return dtype
    name = canonical(dtype)
    return {"int": "int32", "float": settings.floatx}.get(name, name)


def is_float(dtype: str) -> bool:
    """Whether this names a real floating-point type."""
    return dtype in FLOATS


def is_integer(dtype: str) -> bool:
    """Whether this names an integer type (bool is none)."""
    return dtype in INTEGERS


def size_of(dtype: str) -> int:
    """Bits of one element."""
    return 8 if dtype == "bool" or dtype in FLOAT8 else _SIZE[dtype]


def fitted(value: float, dtype: str) -> float:
    """A Python number as this dtype takes it; what is too large for a float is infinite.

    Raises InvalidNumber if an integer dtype has no such number, which may have a fraction.
    """
    low, high = RANGES.get(dtype, (-math.inf, math.inf))
    if dtype not in INTEGERS:
        if not abs(value) > high:  # or NaN
            return value if abs(value) < 1 << 63 else float(value)
        end = high if abs(value) <= high * (1 + _EPSILON[dtype] / 4) else math.inf
        return end if value > 0 else -end
    if low - 1 < value < high + 1:
        return value
    raise InvalidNumber(
        f"{dtype} holds integers from {low} to {high}, not {value!r}; give another dtype, or cast "
        "a tensor, whose integers wrap."
    )


def _pair(a: str, b: str) -> str:
    if a == b or b == "bool":
        return a
    if a == "bool":
        return b
    for weak, other in ((a, b), (b, a)):
        if weak == "int":
            return other
    for weak, other in ((a, b), (b, a)):
        if weak == "float":
            return "float" if other in INTEGERS else other
    if a in COMPLEX or b in COMPLEX:
        wide = {"complex128", "float64"} & {a, b}
        return "complex128" if wide else "complex64"
    if a in FLOATS or b in FLOATS:
        return _floats(a, b)
    return _integers(a, b)


def _floats(a: str, b: str) -> str:
    if a not in FLOATS or b not in FLOATS:
        return a if a in FLOATS else b
    if {a, b} == {"float16", "bfloat16"}:
        return "float32"
    return max(a, b, key=_SIZE.__getitem__)


def _integers(a: str, b: str) -> str:
    if (a in SIGNED) == (b in SIGNED):
        return max(a, b, key=_SIZE.__getitem__)
    signed, unsigned = (a, b) if a in SIGNED else (b, a)
    if _SIZE[signed] > _SIZE[unsigned]:
        return signed
    return "float" if unsigned == "uint64" else f"int{2 * _SIZE[unsigned]}"


@lru_cache(maxsize=4096)
def _promote(names: tuple[str, ...], floatx: str) -> str:
    found = names[0]
    if len(set(names)) > 1 and (narrow := FLOAT8.keys() & set(names)):
        raise InvalidArgument(
            f"{narrow.pop()} is promoted to no other dtype; `ops.cast` it first. Dtypes given: "
            f"{', '.join(names)}."
        )
    for name in names[1:]:
        found = _pair(found, name)
    return {"int": "int32", "float": floatx}.get(found, found)


def result_type(*dtypes: Any) -> str:
    """The dtype in which operands of these dtypes meet.

    Python's `int` and `float` are weak: `result_type("float16", float)` is float16,
    `result_type("int8", float)` is `floatx()`.
    """
    if not dtypes:
        return settings.floatx
    return _promote(tuple(map(canonical, dtypes)), settings.floatx)


def real_type(dtype: str) -> str:
    """The dtype of the parts of complex numbers; of anything else its own."""
    return {"complex64": "float32", "complex128": "float64"}.get(dtype, dtype)


def float_type(dtype: str) -> str:
    """The dtype of the result of a function of reals (`exp`, `mean` …) of this dtype."""
    return dtype if dtype in FLOATS or dtype in COMPLEX else settings.floatx
