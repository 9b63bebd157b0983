"""A pure function written down as primitives, and as compounds that the one who lowers it knows.

Gradients are the tape's. The function runs on symbols: twice where there is a batch, for two sizes
of it, so that one program serves all sizes.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from ..core import Function, tree, use
from ..engine import FILLS, Engine, Graph, Node, Symbol
from ..engine.autodiff.recording import CustomGradient, tables
from .loops import while_loop
from .program import Program, TraceMismatch, merged

Tensor: TypeAlias = (
    Any  # a symbol in a trace: all of its sizes are known, which its type leaves open
)


# A derived operation that a language has a form of its own for, as `tables` takes a kernel of it:
# `record(trace, *args)` gets the kernel's arguments and records nodes of its own, besides
# primitives. Its gradient is made of compounds and primitives.
Compound: TypeAlias = "Function | tuple[Function, Any] | CustomGradient"


class Trace(Graph):
    """Records primitives, and those derived operations whole that `compounds` names."""

    def __init__(self, root: Any = None, compounds: Mapping[str, Compound] | None = None) -> None:
        super().__init__(root)
        native, gradients = tables(compounds or {})
        self.native = {key: functools.partial(record, self) for key, record in native.items()}
        self.gradients = {key: self._bound(rule) for key, rule in gradients.items()}

    def _bound(self, rule: Any) -> Any:
        if type(rule) is not CustomGradient:
            return rule
        return CustomGradient(functools.partial(rule.forward, self), rule.backward)

    random_bits = Engine.random_bits  # by primitives

    def while_loop(self, cond: Any, body: Any, loop_vars: Any) -> Any:
        """One node; without a gradient."""
        return while_loop(self, cond, body, loop_vars)

    def compound(self, name: str, args: Sequence[Any], result: Any, **attributes: Any) -> Any:
        """The symbols that a compound makes, with the node that says so."""
        self.nodes.append(Node(name, tuple(args), attributes, result))
        return result


class TracedProgram:
    """A program, whose outputs are the tensors in what the function returns, in order."""

    def __init__(self, program: Program, out: Any) -> None:
        self.program, self.out = program, out

    def fill(self, values: Iterable[Any]) -> Any:
        """The function's result with values for the outputs."""
        given = iter(values)
        if type(self.out) is Symbol:
            return next(given)
        return tree.map_structure(lambda x: next(given) if type(x) is Symbol else x, self.out)


def capture(
    function: Function,
    operands: Sequence[tuple[Sequence[int], str]],
    root: Any,
    compounds: Mapping[str, Compound] | None = None,
    fixed: int = 0,
) -> TracedProgram:
    """The program of `function(*symbols)` for operands of these shapes and dtypes.

    Where all operands but the first `fixed` have one leading size, that is the batch's, which is
    left open if the function is of one form for all of its sizes.
    """
    found = _traced(function, operands, root, compounds)
    batched = [i for i in range(fixed, len(operands)) if len(operands[i][0])]
    sizes = {operands[i][0][0] for i in batched}
    if len(sizes) != 1 or 0 in sizes:
        return found
    first = sizes.pop()
    second = next(n for n in reversed(FILLS) if n != first)
    others = [
        ((second, *shape[1:]) if i in batched else shape, dtype)
        for i, (shape, dtype) in enumerate(operands)
    ]
    try:
        other = _traced(function, others, root, compounds)
        merged(found.program, other.program, first, second, batched)
    except (TraceMismatch, ValueError, TypeError, ArithmeticError, IndexError):
        return found  # it is of this size alone
    return found


def _traced(
    function: Function, operands: Iterable[Any], root: Any, compounds: Mapping[str, Compound] | None
) -> TracedProgram:
    trace = Trace(root, compounds)
    with use(trace):
        inputs = [trace.input(shape, dtype) for shape, dtype in operands]
        out = function(*inputs)
    outputs = [x for x in tree.flatten(out) if type(x) is Symbol]
    return TracedProgram(Program.of(inputs, outputs), out)
