"""Functions of float64 that ONNX Runtime has for float32 alone, by those that it has for both.

All are good to a few units in the last place: sums of nearly opposite numbers are avoided.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from .writer import Writer

_HUGE = 1e8  # where x^2 + 1 is x^2
Body = Callable[[Writer, str], str]


def _number(w: Writer, value: float) -> str:
    return w.constant(value, "float64")


def _signed(w: Writer, x: str, body: Body) -> str:
    """An odd function, given for positive numbers."""
    return w.op("Mul", w.op("Sign", x), body(w, w.op("Abs", x)))


def _log1p(w: Writer, u: str) -> str:
    """log(1 + u) for u >= 0: what rounding takes off `1 + u` is put back by the quotient."""
    one = _number(w, 1.0)
    whole = w.op("Add", u, one)
    log = w.op("Log", whole)
    ratio = w.op("Div", u, w.op("Sub", whole, one))
    small = w.op("Mul", log, w.op("Where", w.op("Less", u, one), ratio, one))
    return w.op("Where", w.op("Equal", whole, one), u, small)


def tan(w: Writer, x: str) -> str:
    """sin / cos."""
    return w.op("Div", w.op("Sin", x), w.op("Cos", x))


def arctan(w: Writer, x: str) -> str:
    """The float32 result y, then `y + tan(arctan(x) - y)`, whose error is that of y cubed."""
    x = w.op("Max", w.op("Min", x, _number(w, 1e300)), _number(w, -1e300))
    guess = w.cast(w.op("Atan", w.cast(x, "float64", "float32")), "float32", "float64")
    sin, cos = w.op("Sin", guess), w.op("Cos", guess)
    above = w.op("Sub", w.op("Mul", x, cos), sin)
    return w.op("Add", guess, w.op("Div", above, w.op("Add", cos, w.op("Mul", x, sin))))


def _sides(w: Writer, x: str) -> tuple[str, str]:
    one = _number(w, 1.0)
    return w.op("Sub", one, x), w.op("Add", one, x)


def arcsin(w: Writer, x: str) -> str:
    """arctan(x / sqrt((1 - x)(1 + x)))."""
    return arctan(w, w.op("Div", x, w.op("Sqrt", w.op("Mul", *_sides(w, x)))))


def arccos(w: Writer, x: str) -> str:
    """2 arctan(sqrt((1 - x) / (1 + x)))."""
    half = arctan(w, w.op("Sqrt", w.op("Div", *_sides(w, x))))
    return w.op("Mul", half, _number(w, 2.0))


def cosh(w: Writer, x: str) -> str:
    """(e^x + e^-x) / 2, by e^(x/2), which overflows no sooner than the result."""
    half = _number(w, 0.5)
    root = w.op("Exp", w.op("Mul", w.op("Abs", x), half))
    large = w.op("Mul", w.op("Mul", root, half), root)
    return w.op("Add", large, w.op("Div", w.op("Div", half, root), root))


def sinh(w: Writer, x: str) -> str:
    """tanh * cosh."""
    return w.op("Mul", w.op("Tanh", x), cosh(w, x))


def _large_or(w: Writer, x: str, small: str) -> str:
    """log(2x) for numbers beyond which it is the result."""
    large = w.op("Add", w.op("Log", x), _number(w, math.log(2.0)))
    return w.op("Where", w.op("Less", x, _number(w, _HUGE)), small, large)


def arcsinh(w: Writer, x: str) -> str:
    """log(x + sqrt(x^2 + 1))."""

    def positive(w: Writer, x: str) -> str:
        square, one = w.op("Mul", x, x), _number(w, 1.0)
        root = w.op("Add", one, w.op("Sqrt", w.op("Add", square, one)))
        return _large_or(w, x, _log1p(w, w.op("Add", x, w.op("Div", square, root))))

    return _signed(w, x, positive)


def arccosh(w: Writer, x: str) -> str:
    """log(x + sqrt(x^2 - 1)); NaN below one."""
    over = w.op("Sub", x, _number(w, 1.0))
    root = w.op("Sqrt", w.op("Mul", over, w.op("Add", over, _number(w, 2.0))))
    return _large_or(w, x, _log1p(w, w.op("Add", over, root)))


def arctanh(w: Writer, x: str) -> str:
    """log((1 + x) / (1 - x)) / 2."""

    def positive(w: Writer, x: str) -> str:
        ratio = w.op("Div", w.op("Add", x, x), w.op("Sub", _number(w, 1.0), x))
        return w.op("Mul", _log1p(w, ratio), _number(w, 0.5))

    return _signed(w, x, positive)


DOUBLE: dict[str, Body] = {
    f.__name__: f
    for f in (tan, arctan, arcsin, arccos, sinh, cosh, arcsinh, arccosh, arctanh)
}  # fmt: skip
