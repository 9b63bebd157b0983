"""What the rules share that lower a primitive to variables of PyTensor or Theano.

The library's variables do not know all sizes, so each rule sees the node it lowers: its symbols say
shape and dtype, in which a size that follows the batch is a `AffineSize`. Results are NumPy's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ...engine import Node, Symbol
from .library import Variable, pinned, tensor
from .operations import Host, cast

Rule = Callable[..., Any]
DTYPES = {
    "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float16",
    "float32", "float64",
}  # fmt: skip

RULES: dict[str, Rule] = {}


class Walk:
    """What the rules of one program share: the size of its batch."""

    def __init__(self, batch: Variable | None) -> None:
        self.batch: Any = batch

    def constant(self, x: Symbol) -> Variable:
        """A variable for an array that the program holds."""
        return tensor.constant(np.asarray(x.constant, x.dtype))

    def settled(self, x: Variable, symbol: Symbol) -> Variable:
        """`x` with the dtype and the axes of size one that its symbol has."""
        if x.dtype != symbol.dtype:
            x = cast(x, symbol.dtype)
        return pinned(x, symbol.shape)

    def size(self, n: Any) -> Any:
        """A size as the library takes it: an integer, or a variable that follows the batch."""
        return n.at(self.batch) if hasattr(n, "at") else n

    def sizes(self, shape: Sequence[Any]) -> list[Any]:
        """The sizes of a shape."""
        return [self.size(n) for n in shape]

    def number(self, value: Any, dtype: str) -> Variable:
        """A number as a variable without axes; what follows the batch is computed in float64."""
        if hasattr(value, "at"):
            return cast(value.at(cast(self.batch, "float64")), dtype)
        return tensor.constant(np.asarray(value).astype(dtype))

    def host(self, node: Node, function: Rule, key: Any, *operands: Variable) -> list[Variable]:
        """The results of a function of NumPy arrays."""
        results = [(x.dtype, x.shape) for x in node.outputs]
        return Host(function, key, results)(*operands, return_list=True)


def rule(*names: str) -> Callable[[Rule], Rule]:
    """Register the rule of these primitives."""

    def register(function: Rule) -> Rule:
        RULES.update(dict.fromkeys(names, function))
        return function

    return register


def is_of(node: Node, dtype: str) -> bool:
    """Whether the first operand has this dtype."""
    return bool(node.inputs) and node.inputs[0].dtype == dtype


def discrete(node: Node) -> bool:
    """Whether the operands are integers or bools."""
    return "int" in node.inputs[0].dtype or node.inputs[0].dtype == "bool"


def wide(function: Callable[..., Variable]) -> Rule:
    """A rule of an elementwise function: halves meet in float32, as with NumPy."""

    def lower(walk: Walk, node: Node, *operands: Variable) -> Variable:
        if is_of(node, "float16"):
            operands = tuple(cast(x, "float32") for x in operands)
        return function(*operands)

    return lower
