"""A list of calls as one flat Python function, without what nobody needs and with early release."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from ...core import Function


class Slot(int):
    """The number of a value, among arguments that are constants."""


class Node(NamedTuple):
    """A call: `values[out] = function(*args, **kwargs)`, slots standing for values."""

    function: Function
    args: tuple[Any, ...]
    kwargs: tuple[tuple[str, Any], ...]
    out: int


def slots(spec: Any) -> Iterator[int]:
    """The slots in a nested structure."""
    kind = type(spec)
    if kind is Slot:
        yield int(spec)
    elif kind is list or kind is tuple:
        for part in spec:
            yield from slots(part)
    elif kind is dict:
        for part in spec.values():
            yield from slots(part)


def _used(node: Node) -> set[int]:
    return {*slots(node.args), *slots(tuple(value for _, value in node.kwargs))}


def _needed(nodes: Sequence[Node], result: Any) -> tuple[list[Node], list[set[int]]]:
    """The calls that the result depends on, each with the slots that are not used after it."""
    alive, kept = set(slots(result)), []
    for node in reversed(nodes):
        if node.out in alive:
            used = _used(node)
            kept.append((node, used - alive))
            alive |= used
    kept.reverse()
    return [node for node, _ in kept], [last for _, last in kept]


class _Writer:
    """Source text, and the objects that its names stand for."""

    def __init__(self) -> None:
        self.names: dict[str, Any] = {}
        self.known: dict[Any, str] = {}

    def constant(self, value: Any) -> str:
        if value is None or type(value) in (bool, int, str):
            return repr(value)
        name = f"c{len(self.names)}"
        self.names[name] = value
        return name

    def function(self, function: Any) -> str:
        name = self.known.get(function)
        if name is None:
            name = self.known[function] = self.constant(function)
        return name

    def text(self, spec: Any) -> str:
        kind = type(spec)
        if kind is Slot:
            return f"v{int(spec)}"
        if kind is list:
            return f"[{', '.join(map(self.text, spec))}]"
        if kind is tuple:
            return f"({''.join(self.text(part) + ', ' for part in spec)})"
        if kind is dict:
            pairs = (f"{self.constant(key)}: {self.text(part)}" for key, part in spec.items())
            return f"{{{', '.join(pairs)}}}"
        return self.constant(spec)

    def call(self, node: Node) -> str:
        if node.function is operator.getitem:
            return f"{self.text(node.args[0])}[{self.text(node.args[1])}]"
        parts = [self.text(arg) for arg in node.args]
        parts += [f"{name}={self.text(value)}" for name, value in node.kwargs]
        return f"{self.function(node.function)}({', '.join(parts)})"


def program(inputs: int, nodes: Sequence[Node], result: Any) -> Callable[[Sequence[Any]], Any]:
    """A function that takes a list of inputs (slots 0, 1, …) and returns what the calls make."""
    writer = _Writer()
    lines = ["def run(inputs):"]
    kept, released = _needed(nodes, result)
    if inputs:
        lines.append(f"    {', '.join(f'v{i}' for i in range(inputs))}, = inputs")
    for node, last in zip(kept, released):
        lines.append(f"    v{node.out} = {writer.call(node)}")
        if last:
            lines.append(f"    del {', '.join(f'v{slot}' for slot in sorted(last))}")
    lines.append(f"    return {writer.text(result)}")
    # The text holds numbered names and plain literals alone; none of it comes from outside.
    exec(compile("\n".join(lines), "<replayed function>", "exec"), writer.names)
    made: Callable[[Sequence[Any]], Any] = writer.names["run"]
    return made
