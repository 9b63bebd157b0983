"""Shapes and dtypes of elementwise primitives, and how shapes broadcast."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ...core import InvalidArgument, real_type
from . import checks as check
from .symbol import Symbol

_BOOLEAN = ("equal", "less", "logical_and", "logical_or", "logical_not", "isnan")


def broadcast(*shapes: Sequence[Any], what: str = "broadcast") -> tuple[Any, ...]:
    """The shape in which these meet; None meets anything: the other if more than one, else None."""
    if len(shapes) == 2 and shapes[0] == shapes[1]:
        return tuple(shapes[0])
    rank = max(map(len, shapes), default=0)
    found: list[Any] = []
    for column in zip(*((1,) * (rank - len(s)) + tuple(s) for s in shapes)):
        sizes = {n for n in column if n is not None and n != 1}
        if len(sizes) > 1:  # all but ints are sizes that an engine's trace leaves open
            sizes = {n for n in sizes if isinstance(n, int)} or {sizes.pop()}
        if len(sizes) > 1:
            raise InvalidArgument(
                f"Shapes {', '.join(str(tuple(s)) for s in shapes)} do not {what} together: "
                "from the last axis on, sizes must be equal or 1."
            )
        found.append(sizes.pop() if sizes else (None if None in column else 1))
    return tuple(found)


def unary(name: str) -> Callable[[Any, Symbol], Symbol]:
    def rule(self: Elementwise, x: Symbol) -> Symbol:
        check.kinds(name, x.dtype)
        dtype = real_type(x.dtype) if name == "abs" else x.dtype
        return self.emit(name, [x], x.shape, "bool" if name in _BOOLEAN else dtype)

    return rule


def binary(name: str) -> Callable[[Any, Symbol, Symbol], Symbol]:
    def rule(self: Elementwise, a: Symbol, b: Symbol) -> Symbol:
        check.equal_dtypes(name, a, b)
        check.kinds(name, a.dtype)
        dtype = "bool" if name in _BOOLEAN else a.dtype
        return self.emit(name, [a, b], broadcast(a.shape, b.shape), dtype)

    return rule


class Elementwise:
    """The rules, to be mixed into `Spec`, whose `emit` it is."""

    emit: Callable[..., Symbol]

    negative = unary("negative")
    abs = unary("abs")
    sign = unary("sign")
    floor = unary("floor")
    ceil = unary("ceil")
    round = unary("round")
    exp = unary("exp")
    log = unary("log")
    sqrt = unary("sqrt")
    sin = unary("sin")
    cos = unary("cos")
    tan = unary("tan")
    arcsin = unary("arcsin")
    arccos = unary("arccos")
    arctan = unary("arctan")
    sinh = unary("sinh")
    cosh = unary("cosh")
    tanh = unary("tanh")
    arcsinh = unary("arcsinh")
    arccosh = unary("arccosh")
    arctanh = unary("arctanh")
    isnan = unary("isnan")
    logical_not = unary("logical_not")
    bitwise_not = unary("bitwise_not")
    add = binary("add")
    subtract = binary("subtract")
    multiply = binary("multiply")
    divide = binary("divide")
    floor_divide = binary("floor_divide")
    remainder = binary("remainder")
    power = binary("power")
    maximum = binary("maximum")
    minimum = binary("minimum")
    equal = binary("equal")
    less = binary("less")
    logical_and = binary("logical_and")
    logical_or = binary("logical_or")
    bitwise_and = binary("bitwise_and")
    bitwise_or = binary("bitwise_or")
    bitwise_xor = binary("bitwise_xor")
    left_shift = binary("left_shift")
    right_shift = binary("right_shift")
