"""A traced function: a list of nodes in which sizes that follow the batch are left open.

A function is traced for two sizes of the batch (`trace.py`). `merged` walks over both traces side
by side. An integer that differs must be `factor * batch + constant`, a float `numerator / size`;
a trace that differs in any other way belongs to its own batch size alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import numpy as np

from ..core import tree
from ..engine import Node, Symbol, order


@dataclass(frozen=True)
class AffineSize:
    """An integer that follows the batch: `factor * batch + constant`."""

    factor: int
    constant: int = 0

    def at(self, batch: Any) -> Any:
        """Its value for a batch of this size, a number or whatever can be multiplied by one."""
        whole = batch if self.factor == 1 else batch * self.factor
        return whole if self.constant == 0 else whole + self.constant


@dataclass(frozen=True)
class SizeQuotient:
    """A float that follows the batch: `numerator / size`."""

    numerator: float
    size: AffineSize

    def at(self, batch: Any) -> Any:
        """Its value for a batch of this size."""
        return self.numerator / self.size.at(batch)


@dataclass
class Program:
    """Inputs, nodes in an order that can be run, outputs; `batched` are inputs led by the batch."""

    inputs: list[Symbol]
    outputs: list[Symbol]
    nodes: list[Node] = field(default_factory=list)
    batched: tuple[int, ...] = ()

    @classmethod
    def of(cls, inputs: Sequence[Symbol], outputs: Sequence[Symbol]) -> Program:
        """What the outputs need of a graph."""
        return cls(list(inputs), list(outputs), order(outputs, inputs))


class TraceMismatch(Exception):  # noqa: N818
    """Two traces are not of one form."""


class _Merge:
    """Opens sizes in one program by what they are in another one."""

    def __init__(self, first: int, second: int) -> None:
        self.first, self.second = first, second
        self.partner: dict[int, Symbol] = {}  # symbol of the first program -> of the second
        self.shapes: list[tuple[Symbol, tuple[Any, ...]]] = []
        self.arguments: list[tuple[Node, Any, Any]] = []
        self.fills: dict[int, Node] = {}  # constant of the first program -> a node in its place

    def integer(self, a: Any, b: Any) -> Any:
        """One integer of both traces."""
        if a == b:
            return a
        factor, rest = divmod(b - a, self.second - self.first)
        if rest:
            raise TraceMismatch
        return AffineSize(factor, a - factor * self.first)

    def number(self, a: Any, b: Any) -> Any:
        """One number of both traces."""
        if a == b or (a != a and b != b):
            return a
        if float(a).is_integer() and float(b).is_integer():
            return self.integer(int(a), int(b))
        if abs(a * self.first - b * self.second) <= 1e-6 * abs(a * self.first):
            # The numerator is a simple number more often than not: a reciprocal is 1 / (k * batch).
            inverse = Fraction(1 / (a * self.first)).limit_denominator(1)
            if inverse and abs(inverse * Fraction(a * self.first) - 1) < 1e-6:
                return SizeQuotient(1.0, AffineSize(int(inverse)))
            return SizeQuotient(float(a * self.first), AffineSize(1))
        raise TraceMismatch

    def argument(self, a: Any, b: Any) -> Any:
        """An argument of a node: symbols stay those of the first trace."""
        kind = type(a)
        if kind is not type(b):
            raise TraceMismatch
        if kind is Symbol:
            self.same(a, b)
            return a
        if kind is tuple or kind is list:
            if len(a) != len(b):
                raise TraceMismatch
            return kind([self.argument(x, y) for x, y in zip(a, b)])
        if kind is Program:
            self.inner(a, b)
            if any(id(x) in self.fills for x in a.outputs):
                raise TraceMismatch
            return a
        if kind is int:
            return self.integer(a, b)
        if kind is float:
            return self.number(a, b)
        if isinstance(a, np.ndarray) or isinstance(a, np.generic):
            if not np.array_equal(a, b):
                raise TraceMismatch
        elif a != b:
            raise TraceMismatch
        return a

    def inner(self, a: Program, b: Program) -> None:
        """A whole program, or one within a node (the body of a loop)."""
        if len(a.inputs) != len(b.inputs) or len(a.outputs) != len(b.outputs):
            raise TraceMismatch
        for x, y in zip(a.inputs, b.inputs):
            self.pair(x, y)
        self.nodes(a.nodes, b.nodes)
        for x, y in zip(a.outputs, b.outputs):
            self.same(x, y)

    def pair(self, a: Symbol, b: Symbol) -> None:
        """Two symbols that stand for the same thing."""
        if len(a.shape) != len(b.shape) or a.dtype != b.dtype:
            raise TraceMismatch
        self.partner[id(a)] = b
        shape = tuple([self.integer(m, n) for m, n in zip(a.shape, b.shape)])
        if shape != a.shape:
            self.shapes.append((a, shape))

    def same(self, a: Symbol, b: Symbol) -> None:
        """Both must have been paired, or be equal constants."""
        known = self.partner.get(id(a))
        if known is not None:
            if known is not b:
                raise TraceMismatch
            return
        if a.constant is None or b.constant is None:
            raise TraceMismatch
        if a.shape == b.shape and _equal(a.constant, b.constant):
            self.partner[id(a)] = b
            return
        self.pair(a, b)
        self.fills[id(a)] = self.filled(a, b)

    def filled(self, a: Symbol, b: Symbol) -> Node:
        """Constants that follow the batch: each of one number all over."""
        numbers = []
        for x in (a.constant, b.constant):
            if not x.size or x.dtype.kind not in "fiub" or (x != x.flat[0]).any():
                raise TraceMismatch
            numbers.append(x.flat[0].item())
        shape = tuple([self.integer(m, n) for m, n in zip(a.shape, b.shape)])
        attributes = {"shape": shape, "value": self.number(*numbers), "dtype": a.dtype}
        return Node("full", (), attributes, Symbol(shape, a.dtype))

    def nodes(self, first: Sequence[Node], second: Sequence[Node]) -> None:
        """Two lists of nodes, which must be the same operations."""
        if len(first) != len(second):
            raise TraceMismatch
        for a, b in zip(first, second):
            if a.operation != b.operation or len(a.outputs) != len(b.outputs):
                raise TraceMismatch
            if a.kwargs.keys() != b.kwargs.keys():
                raise TraceMismatch
            args = self.argument(a.args, b.args)
            kwargs = {name: self.argument(a.kwargs[name], b.kwargs[name]) for name in a.kwargs}
            self.arguments.append((a, args, kwargs))
            for x, y in zip(a.outputs, b.outputs):
                self.pair(x, y)

    def commit(self, program: Program) -> None:
        """Write what was found into the first program."""
        swap = lambda x: (  # noqa: E731
            self.fills[id(x)].outputs[0] if type(x) is Symbol and id(x) in self.fills else x
        )
        for node, args, kwargs in self.arguments:
            node.args, node.kwargs = (
                tree.map_structure(swap, args),
                tree.map_structure(swap, kwargs),
            )
            node.inputs = [x for x in tree.flatten((node.args, node.kwargs)) if type(x) is Symbol]
        for symbol, shape in self.shapes:
            symbol.shape = shape
        program.outputs = [swap(x) for x in program.outputs]
        program.nodes = [*self.fills.values(), *program.nodes]


def _equal(a: Any, b: Any) -> bool:
    return bool(np.array_equal(a, b) or np.array_equal(a, b, equal_nan=a.dtype.kind == "f"))


def merged(a: Program, b: Program, first: int, second: int, batched: Sequence[int]) -> Program:
    """`a`, traced for a batch of `first`, with sizes left open that differ in `b` of `second`.

    Raises Different where they are not of one form; `a` is then as it was.
    """
    merge = _Merge(first, second)
    merge.inner(a, b)
    merge.commit(a)
    a.batched = tuple(batched)
    return a
