"""Elementwise primitives on variables of PyTensor or Theano."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...engine import Node
from .library import GENUINE, Variable
from .operations import EXACT, cast, direct
from .rules import RULES, Rule, Walk, discrete, is_of, rule, wide

_FUNCTIONS = {
    "exp": "exp", "log": "log", "sqrt": "sqrt", "sin": "sin", "cos": "cos", "tan": "tan",
    "arcsin": "arcsin", "arccos": "arccos", "arctan": "arctan", "sinh": "sinh", "cosh": "cosh",
    "tanh": "tanh", "arcsinh": "arcsinh", "arccosh": "arccosh", "arctanh": "arctanh",
    "equal": "eq", "less": "lt", "divide": "true_div",
    "bitwise_and": "and_", "bitwise_or": "or_", "bitwise_xor": "xor", "bitwise_not": "invert",
}  # fmt: skip
for _name, _theirs in _FUNCTIONS.items():
    RULES[_name] = wide(direct(_theirs))
AND, OR, XOR, INVERT, NEQ, SWITCH, ISNAN = map(
    direct, ("and_", "or_", "xor", "invert", "neq", "switch", "isnan")
)

_ARITHMETIC = {  # primitive -> for floats, for bool; for integers NumPy's function decides
    "add": ("add", OR),
    "subtract": ("sub", XOR),
    "multiply": ("mul", AND),
    "negative": ("neg", INVERT),
    "power": ("pow", None),
    "floor_divide": (None, None),
    "remainder": (None, None),
    "left_shift": (None, None),
    "right_shift": (None, None),
}


def _arithmetic(name: str, floats: str | None, bools: Any) -> Rule:
    exact = EXACT[name]
    on_floats = wide(direct(floats) if floats else exact)

    def lower(walk: Walk, node: Node, *operands: Variable) -> Variable:
        if is_of(node, "bool") and bools is not None:
            return bools(*operands)
        return exact(*operands) if discrete(node) else on_floats(walk, node, *operands)

    return lower


for _name, (_floats, _bools) in _ARITHMETIC.items():
    RULES[_name] = _arithmetic(_name, _floats, _bools)


def _chosen(numbers: Rule, bools: Rule) -> Rule:
    plain = wide(numbers)
    return lambda walk, node, a, b: bools(a, b) if is_of(node, "bool") else plain(walk, node, a, b)


RULES["maximum"] = _chosen(direct("maximum"), OR)
RULES["minimum"] = _chosen(direct("minimum"), AND)


def _rounding(function: Rule) -> Rule:
    plain = wide(function)
    return lambda walk, node, x: x if discrete(node) else plain(walk, node, x)


RULES["floor"], RULES["ceil"] = _rounding(direct("floor")), _rounding(direct("ceil"))
RULES["round"] = _rounding(direct("round_half_to_even"))
NEGATIVE, _absolute = direct("neg"), wide(direct("abs_" if GENUINE else "abs"))
_signs = wide(direct("sgn" if GENUINE else "sign"))


@rule("abs")
def _abs(walk: Walk, node: Node, x: Variable) -> Variable:
    kind = node.inputs[0].dtype
    return x if kind == "bool" or kind.startswith("uint") else _absolute(walk, node, x)


@rule("sign")
def _sign(walk: Walk, node: Node, x: Variable) -> Variable:
    unsigned = discrete(node) and not node.inputs[0].dtype.startswith("int")
    return truth(x) if unsigned else _signs(walk, node, x)


@rule("isnan")
def _nan(walk: Walk, node: Node, x: Variable) -> Variable:
    return NEQ(x, x) if discrete(node) else ISNAN(x)


def truth(x: Variable) -> Variable:
    """`x != 0`, as bool."""
    return x if x.dtype == "bool" else NEQ(x, np.zeros((), x.dtype))


RULES["logical_not"] = lambda walk, node, x: INVERT(truth(x))
RULES["logical_and"] = lambda walk, node, a, b: AND(truth(a), truth(b))
RULES["logical_or"] = lambda walk, node, a, b: OR(truth(a), truth(b))
RULES["where"] = lambda walk, node, condition, a, b: SWITCH(truth(condition), a, b)


@rule("cast")
def _cast(walk: Walk, node: Node, x: Variable, dtype: str) -> Variable:
    if dtype == "bool":
        return truth(x)
    return x if x.dtype == dtype else cast(x, dtype)


@rule("stop_gradient", "to_device")
def _same(walk: Walk, node: Node, x: Variable, *_: Any) -> Variable:
    return x
