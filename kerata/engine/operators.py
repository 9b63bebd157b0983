"""Python's operators for variables, symbols and taped values; `ops` fills in what they do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..core.typing import Function

operations: dict[str, Function] = {}  # name -> public operation; ops registers itself here


def _forward(name: str) -> Callable[[Any, Any], Any]:
    return lambda self, other: operations[name](self, other)


def _reflected(name: str) -> Callable[[Any, Any], Any]:
    return lambda self, other: operations[name](other, self)


def _single(name: str) -> Callable[[Any], Any]:
    return lambda self: operations[name](self)


class Operators:
    """`x + y`, `x @ y`, `x[1:]` … as the operations of these names."""

    __slots__ = ()
    __array_ufunc__: Any = None  # so that NumPy leaves `array + x` to us
    __array_priority__ = 100

    __getitem__ = _forward("get_item")
    __neg__ = _single("negative")
    __abs__ = _single("absolute")
    __invert__ = _single("logical_not")
    __add__, __radd__ = _forward("add"), _reflected("add")
    __sub__, __rsub__ = _forward("subtract"), _reflected("subtract")
    __mul__, __rmul__ = _forward("multiply"), _reflected("multiply")
    __truediv__, __rtruediv__ = _forward("true_divide"), _reflected("true_divide")
    __floordiv__, __rfloordiv__ = _forward("floor_divide"), _reflected("floor_divide")
    __mod__, __rmod__ = _forward("mod"), _reflected("mod")
    __pow__, __rpow__ = _forward("power"), _reflected("power")
    __matmul__, __rmatmul__ = _forward("matmul"), _reflected("matmul")
    __and__, __rand__ = _forward("logical_and"), _reflected("logical_and")
    __or__, __ror__ = _forward("logical_or"), _reflected("logical_or")
    __xor__, __rxor__ = _forward("logical_xor"), _reflected("logical_xor")
    __lshift__, __rlshift__ = _forward("left_shift"), _reflected("left_shift")
    __rshift__, __rrshift__ = _forward("right_shift"), _reflected("right_shift")
    __lt__, __le__ = _forward("less"), _forward("less_equal")
    __gt__, __ge__ = _forward("greater"), _forward("greater_equal")
