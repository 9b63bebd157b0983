"""The primitives and capabilities of a tape, each computed by the inner engine and recorded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...core import COMPLEX, FLOATS, Function, Unsupported, tree
from ..interpreter import Interpreter
from ..protocol import BINARY
from .rules import RULES
from .rules_linalg import RULES as CAPABILITY_RULES
from .tape_tensor import TapeTensor

DIFFERENTIABLE_DTYPES = frozenset((*FLOATS, *COMPLEX))
_NONE: dict[str, Any] = {}


def _first(name: str, rules: Any) -> Function:
    """A primitive whose first operand alone has a gradient."""

    def primitive(self: Any, x: Any, *args: Any, **attributes: Any) -> Any:
        if type(x) is TapeTensor and x.tape is self:
            value, nodes = x.value, self.nodes
            out = getattr(self.inner, name)(value, *args, **attributes)
            nodes.append((rules, (x.index,), out, (value, *args), attributes))
            return TapeTensor(out, len(nodes) - 1, self)
        return getattr(self.inner, name)(x, *args, **attributes)

    return primitive


def _binary(name: str, rules: Any) -> Function:
    first, second = (rules[0],), (rules[1],)

    def primitive(self: Any, a: Any, b: Any) -> Any:
        left, right = (
            type(a) is TapeTensor and a.tape is self,
            type(b) is TapeTensor and b.tape is self,
        )
        nodes = self.nodes
        if left and right:
            x, y = a.value, b.value
            out = getattr(self.inner, name)(x, y)
            nodes.append((rules, (a.index, b.index), out, (x, y), _NONE))
        elif left:
            x = a.value
            out = getattr(self.inner, name)(x, b)
            nodes.append((first, (a.index,), out, (x, b), _NONE))
        elif right:
            y = b.value
            out = getattr(self.inner, name)(a, y)
            nodes.append((second, (b.index,), out, (a, y), _NONE))
        else:
            return getattr(self.inner, name)(a, b)
        return TapeTensor(out, len(nodes) - 1, self)

    return primitive


def _several(name: str, rules: Any) -> Function:
    """A primitive with several operands that may have gradients."""

    def primitive(self: Any, *args: Any, **attributes: Any) -> Any:
        raw, parents = self.strip(args)
        out = getattr(self.inner, name)(*raw, **attributes)
        if not parents:
            return out
        found = tuple(rules[position] for position, _ in parents)
        self.nodes.append((found, tuple(index for _, index in parents), out, raw, attributes))
        return TapeTensor(out, len(self.nodes) - 1, self)

    return primitive


def _constant(name: str) -> Function:
    """A primitive without a gradient (integers, comparisons, steps): its result is no box."""

    def primitive(self: Any, *args: Any, **attributes: Any) -> Any:
        raw = [a.value if type(a) is TapeTensor and a.tape is self else a for a in args]
        return getattr(self.inner, name)(*raw, **attributes)

    return primitive


def recorded(name: str) -> Function:
    """The method of a tape for a primitive."""
    rules = RULES.get(name)
    if rules is None:
        return _constant(name)
    if name in BINARY or name == "matmul":
        return _binary(name, rules)
    return _first(name, rules) if rules[1:] in ((), (None,)) else _several(name, rules)


def capability(name: str) -> Function:
    """A capability, recorded as a whole. Without a rule an error, lest a gradient silently be zero;
    only `nonzero` returns integers and nothing else.
    """
    rule = CAPABILITY_RULES.get(name)

    def call(self: RecordedPrimitives, *args: Any, **kwargs: Any) -> Any:
        raw, parents = self.strip(args)
        if parents and rule is None and name != "nonzero":
            raise Unsupported(f"gradient of {name}", self.name)
        out = getattr(self.inner, name)(*raw, **kwargs)
        return self.record(rule, parents, out, raw, kwargs) if parents and rule else out

    return call


class RecordedPrimitives(Interpreter):
    """The part of a tape that records; a node is `(rules, parents, out, args, attributes)`."""

    nodes: list[Any]

    def watch(self, value: Any) -> TapeTensor:
        """A tensor of the inner engine as the start of a tape."""
        self.nodes.append(None)
        return TapeTensor(value, len(self.nodes) - 1, self)

    def record(self, rule: Function, parents: Any, out: Any, args: Any, saved: Any) -> Any:
        """Append a node of a rule for all operands at once; `out` may be nested."""
        nodes, inner = self.nodes, self.inner
        nodes.append((rule, parents, out, args, saved))
        at = len(nodes) - 1
        if not tree.is_nested(out):
            return TapeTensor(out, at, self) if inner.dtype(out) in DIFFERENTIABLE_DTYPES else out
        boxes = []
        leaves = tree.flatten(out)
        for position, leaf in enumerate(leaves):
            if leaf is not None and inner.dtype(leaf) in DIFFERENTIABLE_DTYPES:
                nodes.append((None, (at, position, len(leaves)), None, None, None))
                leaf = TapeTensor(leaf, len(nodes) - 1, self)
            boxes.append(leaf)
        return tree.pack_as(out, boxes)

    def strip(self, args: Sequence[Any]) -> tuple[list[Any], list[tuple[Any, int]]]:
        """Raw values, and for each of this tape's boxes (path to it, its index)."""
        raw: list[Any] = []
        parents: list[tuple[Any, int]] = []
        for position, a in enumerate(args):
            kind = type(a)
            if kind is TapeTensor:
                if a.tape is self:
                    parents.append((position, a.index))
                    a = a.value
            elif (kind is list or kind is tuple) and a:
                inside, found = self.strip(a)
                if found:
                    a = inside
                    parents += [((position, path), index) for path, index in found]
            raw.append(a)
        return raw, parents

    # -- recorded by their rules; the others are in `Tape`
    to_device = recorded("to_device")
    stop_gradient = recorded("stop_gradient")
    negative = recorded("negative")
    abs = recorded("abs")
    sign = recorded("sign")
    floor = recorded("floor")
    ceil = recorded("ceil")
    round = recorded("round")
    exp = recorded("exp")
    log = recorded("log")
    sqrt = recorded("sqrt")
    sin = recorded("sin")
    cos = recorded("cos")
    tan = recorded("tan")
    arcsin = recorded("arcsin")
    arccos = recorded("arccos")
    arctan = recorded("arctan")
    sinh = recorded("sinh")
    cosh = recorded("cosh")
    tanh = recorded("tanh")
    arcsinh = recorded("arcsinh")
    arccosh = recorded("arccosh")
    arctanh = recorded("arctanh")
    isnan = recorded("isnan")
    logical_not = recorded("logical_not")
    bitwise_not = recorded("bitwise_not")
    add = recorded("add")
    subtract = recorded("subtract")
    multiply = recorded("multiply")
    divide = recorded("divide")
    floor_divide = recorded("floor_divide")
    remainder = recorded("remainder")
    power = recorded("power")
    maximum = recorded("maximum")
    minimum = recorded("minimum")
    equal = recorded("equal")
    less = recorded("less")
    logical_and = recorded("logical_and")
    logical_or = recorded("logical_or")
    bitwise_and = recorded("bitwise_and")
    bitwise_or = recorded("bitwise_or")
    bitwise_xor = recorded("bitwise_xor")
    left_shift = recorded("left_shift")
    right_shift = recorded("right_shift")
    where = recorded("where")
    sum = recorded("sum")
    prod = recorded("prod")
    max = recorded("max")
    min = recorded("min")
    argmax = recorded("argmax")
    cumsum = recorded("cumsum")
    argsort = recorded("argsort")
    matmul = recorded("matmul")
    reshape = recorded("reshape")
    permute = recorded("permute")
    broadcast_to = recorded("broadcast_to")
    slice = recorded("slice")
    pad = recorded("pad")
    take = recorded("take")
    scatter = recorded("scatter")
    cholesky = capability("cholesky")
    qr = capability("qr")
    svd = capability("svd")
    eigh = capability("eigh")
    eig = capability("eig")
    lu = capability("lu")
    solve_triangular = capability("solve_triangular")
    fft = capability("fft")
    ifft = capability("ifft")
    nonzero = capability("nonzero")
    bitcast = capability("bitcast")
