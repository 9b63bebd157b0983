"""Elementwise primitives as ONNX nodes, with NumPy's results for every dtype."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np

from ...core import FLOATS, INTEGERS, SIGNED, UNSIGNED, size_of
from ...engine import Node, Symbol
from .dtypes import carrier, operand, unsupported
from .float64 import DOUBLE
from .writer import Rule, Writer

F = TypeVar("F", bound=Rule)

RULES: dict[str, Rule] = {}

UNARY = {
    "negative": "Neg", "abs": "Abs", "floor": "Floor", "ceil": "Ceil", "round": "Round",
    "exp": "Exp", "log": "Log", "sqrt": "Sqrt", "sin": "Sin", "cos": "Cos", "tan": "Tan",
    "arcsin": "Asin", "arccos": "Acos", "arctan": "Atan", "sinh": "Sinh", "cosh": "Cosh",
    "tanh": "Tanh", "arcsinh": "Asinh", "arccosh": "Acosh", "arctanh": "Atanh",
    "bitwise_not": "BitwiseNot",
}  # fmt: skip
BINARY = {
    "add": "Add", "subtract": "Sub", "multiply": "Mul", "divide": "Div", "maximum": "Max",
    "minimum": "Min", "bitwise_and": "BitwiseAnd", "bitwise_or": "BitwiseOr",
    "bitwise_xor": "BitwiseXor",
}  # fmt: skip
COMPARE = {"equal": "Equal", "less": "Less"}
LOGICAL = {
    "logical_and": "And", "logical_or": "Or", "add": "Or", "multiply": "And", "maximum": "Or",
    "minimum": "And", "bitwise_and": "And", "bitwise_or": "Or", "bitwise_xor": "Xor",
}  # fmt: skip
_ROUNDING = ("floor", "ceil", "round")
_FLOATING = ("divide", "exp", "log", "sqrt", "sin", "cos", "tanh", *DOUBLE)


def rule(*names: str) -> Callable[[F], F]:
    """Enter a rule for these operations."""

    def enter(function: F) -> F:
        RULES.update(dict.fromkeys(names, function))
        return function

    return enter


def known(x: Symbol) -> Any:
    """The array of a constant, else None."""
    return None if x.constant is None else np.asarray(x.constant)


# -- by one node of the same meaning ---------------------------------------------------------------
@rule(*UNARY)
def unary(w: Writer, node: Node) -> str:
    """One node, round which narrow floats are cast."""
    name, (x,) = node.operation, node.args
    value, dtype = w.name(x), x.dtype
    if dtype in INTEGERS and name in _FLOATING:
        raise unsupported(name, dtype)
    if name in _ROUNDING and dtype not in FLOATS or name == "abs" and dtype == "bool":
        return value
    if name == "bitwise_not" and dtype == "bool":
        return w.op("Not", value)
    if name == "negative" and dtype in UNSIGNED:
        return w.op("Sub", w.constant(0, dtype), value)
    if dtype == "bool":
        raise unsupported(name, dtype)
    if dtype == "float64" and name in DOUBLE:
        return DOUBLE[name](w, value)
    via = carrier(name, UNARY[name], dtype)
    return w.cast(w.op(UNARY[name], operand(w, x, via)), via, dtype)


@rule(*BINARY)
def binary(w: Writer, node: Node) -> str:
    """One node, for bool a logical one."""
    name, (a, b) = node.operation, node.args
    if a.dtype == "bool" and name in LOGICAL:
        return w.op(LOGICAL[name], w.name(a), w.name(b))
    if a.dtype == "bool" or name == "divide" and a.dtype not in FLOATS:
        raise unsupported(name, a.dtype)
    if a.dtype == "int64" and name in ("maximum", "minimum"):
        x, y = (w.name(a), w.name(b)) if name == "minimum" else (w.name(b), w.name(a))
        return w.op("Where", w.op("Less", w.name(a), w.name(b)), x, y)
    via = carrier(name, BINARY[name], a.dtype)
    return w.cast(w.op(BINARY[name], operand(w, a, via), operand(w, b, via)), via, a.dtype)


@rule(*COMPARE)
def compare(w: Writer, node: Node) -> str:
    """One node, whose result is bool."""
    a, b = node.args
    kind = COMPARE[node.operation]
    via = carrier(node.operation, kind, a.dtype)
    return w.op(kind, operand(w, a, via), operand(w, b, via))


@rule("logical_and", "logical_or")
def logical(w: Writer, node: Node) -> str:
    """Of anything, by whether it is zero."""
    a, b = (w.cast(w.name(x), x.dtype, "bool") for x in node.args)
    return w.op(LOGICAL[node.operation], a, b)


@rule("logical_not")
def logical_not(w: Writer, node: Node) -> str:
    """Of anything, by whether it is zero."""
    (x,) = node.args
    return w.op("Not", w.cast(w.name(x), x.dtype, "bool"))


@rule("isnan")
def isnan(w: Writer, node: Node) -> str:
    """What is no float differs from itself nowhere."""
    (x,) = node.args
    if x.dtype in FLOATS:
        return w.op("IsNaN", w.name(x))
    return w.op("Not", w.op("Equal", w.name(x), w.name(x)))


@rule("sign")
def sign(w: Writer, node: Node) -> str:
    """ONNX Runtime returns 0 for NaN, so NaN is put back."""
    (x,) = node.args
    if x.dtype == "bool":
        raise unsupported("sign", "bool")
    if x.dtype == "int64":
        value, zero = w.name(x), w.constant(0, "int64")
        sides = [w.op("Less", zero, value), w.op("Less", value, zero)]
        return w.op("Sub", *[w.cast(side, "bool", "int64") for side in sides])
    via = "float32" if x.dtype in ("float16", "bfloat16") else carrier("sign", "Sign", x.dtype)
    value = operand(w, x, via)
    found = w.op("Sign", value)
    if x.dtype in FLOATS:
        found = w.op("Where", w.op("IsNaN", value), value, found)
    return w.cast(found, via, x.dtype)


@rule("where")
def choice(w: Writer, node: Node) -> str:
    """Where."""
    condition, a, b = node.args
    via = carrier("where", "Where", a.dtype)
    found = w.op("Where", w.name(condition), operand(w, a, via), operand(w, b, via))
    return w.cast(found, via, a.dtype)


@rule("cast")
def cast(w: Writer, node: Node) -> str:
    """ONNX casts as NumPy does: truncation to integers, bits cut off from wide integers."""
    (x,) = node.args
    return w.cast(w.name(x), x.dtype, node.kwargs["dtype"])


@rule("stop_gradient", "to_device")
def same(w: Writer, node: Node) -> str:
    """The value itself: a graph has neither gradients nor a say in devices."""
    return w.name(node.args[0])


# -- division with a remainder ---------------------------------------------------------------------
@rule("floor_divide", "remainder")
def divide(w: Writer, node: Node) -> str:
    """The quotient is rounded downwards and the remainder has the divisor's sign."""
    a, b = node.args
    quotient = node.operation == "floor_divide"
    if a.dtype == "bool":
        raise unsupported(node.operation, "bool")
    if a.dtype in FLOATS:
        via = a.dtype if a.dtype == "float64" else "float32"
        body = _float_quotient if quotient else _float_remainder
        return w.cast(body(w, operand(w, a, via), operand(w, b, via), via), via, a.dtype)
    if a.dtype in UNSIGNED:
        via = "uint32" if a.dtype == "uint16" else a.dtype
        kind = "Div" if quotient else "Mod"
        return w.cast(_unsigned_division(w, kind, operand(w, a, via), b, via), via, a.dtype)
    via = a.dtype if a.dtype == "int64" else "int32"
    return w.cast(_signed_division(w, quotient, operand(w, a, via), b, via), via, a.dtype)


def _opposed(w: Writer, rest: str, b: str, dtype: str) -> str:
    """Whether a remainder is not zero and of another sign than the divisor."""
    zero = w.constant(0, dtype)
    differ = w.op("Xor", w.op("Less", rest, zero), w.op("Less", b, zero))
    return w.op("And", differ, w.op("Not", w.op("Equal", rest, zero)))


def _float_remainder(w: Writer, a: str, b: str, dtype: str) -> str:
    rest = w.op("Mod", a, b, fmod=1)
    return w.op("Where", _opposed(w, rest, b, dtype), w.op("Add", rest, b), rest)


def _float_quotient(w: Writer, a: str, b: str, dtype: str) -> str:
    """`(a - remainder) / b`, which is a whole number but for rounding; a / b where b is zero."""
    rest = w.op("Mod", a, b, fmod=1)
    whole = w.op("Div", w.op("Sub", a, rest), b)
    less = w.cast(_opposed(w, rest, b, dtype), "bool", dtype)
    whole = w.op("Round", w.op("Sub", whole, less))
    by_zero = w.op("Equal", b, w.constant(0, dtype))
    return w.op("Where", by_zero, w.op("Div", a, b), whole)


def _unsigned_division(w: Writer, kind: str, a: str, b: Symbol, dtype: str) -> str:
    """By zero gives zero, as with NumPy; the processor would stop the program."""
    divisor, one = operand(w, b, dtype), w.constant(1, dtype)
    constant = known(b)
    if constant is not None and (constant != 0).all():
        return w.op(kind, a, divisor)
    found = w.op(kind, a, w.op("Max", divisor, one))
    return w.op("Mul", found, w.op("Min", divisor, one))


def _signed_division(w: Writer, quotient: bool, a: str, b: Symbol, dtype: str) -> str:
    """By zero gives zero; by -1 the processor has no quotient of the lowest number."""
    divisor, zero, one = (operand(w, b, dtype), w.constant(0, dtype), w.constant(1, dtype))
    constant = known(b)
    safe = constant is not None and not ((constant == 0) | (constant == -1)).any()
    by_zero = by_minus = ""
    if not safe:
        by_zero = w.op("Equal", divisor, zero)
        by_minus = w.op("Equal", divisor, w.constant(-1, dtype))
        divisor = w.op("Where", w.op("Or", by_zero, by_minus), one, divisor)
    rest = w.op("Mod", a, divisor)  # of the divisor's sign
    if not quotient:
        return rest
    # Div cuts off. That is one too many where the remainder that it leaves is not `rest`.
    found = w.op("Div", a, divisor)
    left = w.op("Sub", a, w.op("Mul", found, divisor))  # Mod's own `fmod` is one of float64
    above = w.op("Not", w.op("Equal", rest, left))
    found = w.op("Sub", found, w.cast(above, "bool", dtype))
    if not safe:
        found = w.op("Where", by_minus, w.op("Neg", a), w.op("Where", by_zero, zero, found))
    return found


# -- powers and shifts -----------------------------------------------------------------------------
@rule("power")
def power(w: Writer, node: Node) -> str:
    """Of floats Pow, of integers products, since Pow would count in floats."""
    a, b = node.args
    if a.dtype == "bool":
        raise unsupported("power", "bool")
    if a.dtype in FLOATS:
        exponent = known(b)
        via = a.dtype if a.dtype == "float64" else "float32"
        base = operand(w, a, via)
        if exponent is not None and exponent.size == 1 and exponent.ndim == 0 and exponent == 2:
            return w.cast(w.op("Mul", base, base), via, a.dtype)
        return w.cast(w.op("Pow", base, operand(w, b, via)), via, a.dtype)
    via = "int64" if size_of(a.dtype) == 64 or a.dtype == "uint32" else "int32"
    return w.cast(_integer_power(w, a, b, via), via, a.dtype)


def _integer_power(w: Writer, a: Symbol, b: Symbol, dtype: str) -> str:
    """The product of those squares of squares that the exponent's bits choose."""
    exponent, one = known(b), w.constant(1, dtype)
    bits = size_of(b.dtype) if exponent is None else int(exponent.max(initial=0)).bit_length()
    square, chosen, found = operand(w, a, dtype), operand(w, b, dtype), one
    for place in range(bits):
        mask = np.array(1, np.uint64) << np.uint64(place)
        bit = w.op("BitwiseAnd", chosen, w.constant(mask, dtype))
        factor = w.op("Where", w.cast(bit, dtype, "bool"), square, one)
        found = factor if found == one else w.op("Mul", found, factor)
        if place < bits - 1:
            square = w.op("Mul", square, square)
    if bits == 0:  # all exponents are zero, but the result has the shape of both
        zero = w.constant(0, dtype)
        found = w.op("Add", one, w.op("Mul", w.op("Mul", square, zero), chosen))
    return found


@rule("left_shift", "right_shift")
def shift(w: Writer, node: Node) -> str:
    """BitShift knows unsigned numbers alone; by as many bits as there are, or more, gives none."""
    x, by = node.args
    if x.dtype not in INTEGERS:
        raise unsupported(node.operation, x.dtype)
    wide = {"int8": "int32", "int16": "int32", "uint16": "uint32"}.get(x.dtype, x.dtype)
    bits = wide if wide in UNSIGNED else "u" + wide
    constant = known(by)
    safe = constant is not None and ((constant >= 0) & (constant < size_of(wide))).all()
    amount = operand(w, by, bits)
    value = operand(w, x, wide)
    if node.operation == "right_shift" and x.dtype in SIGNED:
        found = _arithmetic(w, value, amount, wide, bits, safe)
    else:
        direction = "LEFT" if node.operation == "left_shift" else "RIGHT"
        found = _logical(w, w.cast(value, wide, bits), amount, bits, direction, safe)
        found = w.cast(found, bits, wide)
    return w.cast(found, wide, x.dtype)


def _logical(w: Writer, x: str, by: str, dtype: str, direction: str, safe: bool) -> str:
    if safe:
        return w.op("BitShift", x, by, direction=direction)
    most = w.constant(size_of(dtype) - 1, dtype)
    inside = w.cast(w.op("LessOrEqual", by, most), "bool", dtype)
    shifted = w.op("BitShift", x, w.op("Min", by, most), direction=direction)
    return w.op("Mul", shifted, inside)


def _arithmetic(w: Writer, x: str, by: str, dtype: str, bits: str, safe: bool) -> str:
    """Of a negative number the complement is shifted, which moves in ones."""
    below = w.op("Less", x, w.constant(0, dtype))
    if not safe:
        by = w.op("Min", by, w.constant(size_of(dtype) - 1, bits))
    plain = w.op("Where", below, w.op("BitwiseNot", x), x)
    moved = w.op("BitShift", w.cast(plain, dtype, bits), by, direction="RIGHT")
    moved = w.cast(moved, bits, dtype)
    return w.op("Where", below, w.op("BitwiseNot", moved), moved)
