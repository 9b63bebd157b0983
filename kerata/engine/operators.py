"""Python's operators for variables, symbols and taped values; `ops` fills in what they do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_BINARY = {
    "add": "add",
    "sub": "subtract",
    "mul": "multiply",
    "truediv": "true_divide",
    "floordiv": "floor_divide",
    "mod": "mod",
    "pow": "power",
    "matmul": "matmul",
    "and": "logical_and",
    "or": "logical_or",
    "xor": "logical_xor",
    "lshift": "left_shift",
    "rshift": "right_shift",
}
_COMPARE = {"lt": "less", "le": "less_equal", "gt": "greater", "ge": "greater_equal"}
_UNARY = {"neg": "negative", "abs": "absolute", "invert": "logical_not"}

operations: dict[
    str, Callable[..., Any]
] = {}  # name -> public operation; ops registers itself here


class Operators:
    """`x + y`, `x @ y`, `x[1:]` … as the operations of these names."""

    __slots__ = ()
    __array_ufunc__: Any = None  # so that NumPy leaves `array + x` to us
    __array_priority__ = 100

    def __getitem__(self, key: Any) -> Any:
        return operations["get_item"](self, key)


def _forward(name: str) -> Callable[..., Any]:
    return lambda self, other: operations[name](self, other)


def _reflected(name: str) -> Callable[..., Any]:
    return lambda self, other: operations[name](other, self)


def _single(name: str) -> Callable[..., Any]:
    return lambda self: operations[name](self)


for _dunder, _name in _BINARY.items():
    setattr(Operators, f"__{_dunder}__", _forward(_name))
    setattr(Operators, f"__r{_dunder}__", _reflected(_name))
for _dunder, _name in _COMPARE.items():
    setattr(Operators, f"__{_dunder}__", _forward(_name))
for _dunder, _name in _UNARY.items():
    setattr(Operators, f"__{_dunder}__", _single(_name))
