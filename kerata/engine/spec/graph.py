"""Recording: the functional API, traces and exports are walks over nodes.

Outside of any abstract engine, an operation or a layer that is given symbols records itself as one
node (`record`). The engine `Graph` records primitives instead, which is what a trace or an export
wants.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from ...core import Function, InvalidArgument, InvalidType, Unsupported, current, tree, use
from ..hooks import Engine
from .closures import OperationWithFreeSymbols, enclosed
from .meeting import infer_call
from .spec import Spec
from .symbol import Node, Symbol

__all__ = ["Graph", "Node", "Symbol", "order", "record", "replay"]


def record(operation: Function, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """The symbols that a call of an operation will make, with the node that says so.

    What functions among the arguments use of symbols becomes an argument, too.
    """
    symbols = enclosed((args, kwargs))
    if symbols:
        operation, args = OperationWithFreeSymbols(operation, symbols), (symbols, *args)
    result = infer_call(operation, *args, **kwargs)
    return Node(operation, args, dict(kwargs), result).result


def order(outputs: Iterable[Symbol], inputs: Iterable[Symbol] = ()) -> list[Node]:
    """The nodes that outputs need, each after those it needs; the walk stops at `inputs`."""
    known = {id(x) for x in inputs}
    found: list[Node] = []
    seen: set[int] = set()
    stack: list[tuple[Node, bool]] = [
        (x.node, False)
        for x in reversed(list(outputs))
        if x.node is not None and id(x) not in known
    ]
    while stack:
        node, ready = stack.pop()
        if ready:
            found.append(node)
        elif id(node) not in seen:
            seen.add(id(node))
            stack.append((node, True))
            before = [x.node for x in node.inputs if x.node is not None and id(x) not in known]
            stack.extend((n, False) for n in reversed(before) if id(n) not in seen)
    return found


class Graph(Spec):
    """Records primitives: inside `with use(Graph()) as graph:` every operation leaves nodes.

    >>> from kerata import ops
    >>> graph = Graph()
    >>> x = graph.input((2, 3), "float32")
    >>> with use(graph):
    ...     y = ops.exp(ops.add(x, 1.0))
    >>> print(graph.text([y]))
    input (2, 3) float32 -> %0
    constant () float32 -> %1
    add(%0, %1) -> %2 (2, 3) float32
    exp(%2) -> %3 (2, 3) float32
    """

    name = "graph"

    def __init__(self, root: Any = None) -> None:
        super().__init__(root)
        self.nodes: list[Node] = []
        self.inputs: list[Symbol] = []

    def input(self, shape: Sequence[int | None], dtype: str) -> Symbol:
        """A symbol that a value will be given for."""
        self.inputs.append(Symbol(shape, dtype))
        return self.inputs[-1]

    def constant(self, x: Any, dtype: str) -> Symbol:
        if not isinstance(x, np.ndarray):
            x = (
                self.root.numpy(x)
                if self.root is not None and self.root.is_tensor(x)
                else np.asarray(x)
            )
        symbol = Symbol(np.shape(x), dtype)
        symbol.constant = x if dtype == "bfloat16" else x.astype(dtype)
        return symbol

    def numpy(self, x: Any) -> Any:
        return x.constant if type(x) is Symbol and x.constant is not None else super().numpy(x)

    def emit(
        self, name: str, inputs: Sequence[Any], shape: Sequence[Any], dtype: str, /,
        **attributes: Any,
    ) -> Symbol:  # fmt: skip
        args = (list(inputs),) if name == "concatenate" else tuple(inputs)
        if name == "full":
            args, attributes = (), {"shape": tuple(shape), "dtype": dtype, **attributes}
        if name == "arange":
            attributes["dtype"] = dtype
        self.nodes.append(Node(name, args, attributes, Symbol(shape, dtype)))
        return self.nodes[-1].outputs[0]

    def emit_several(
        self, name: str, inputs: Sequence[Any], kinds: Sequence[Any], /, **attributes: Any
    ) -> tuple[Symbol, ...]:
        made = tuple(Symbol(shape, dtype) for shape, dtype in kinds)
        self.nodes.append(Node(name, tuple(inputs), attributes, made))
        return made

    # A recorded loop is the loop unrolled, and gradients are the tape's, so that all of it is
    # primitives.
    value_and_grad = Engine.value_and_grad
    custom_gradient = Engine.custom_gradient
    scan = Engine.scan

    def cond(self, pred: Any, true_fn: Callable[[], Any], false_fn: Callable[[], Any]) -> Any:
        """Both branches, and a choice by the condition."""
        return tree.map_structure(lambda a, b: self.where(pred, a, b), true_fn(), false_fn())

    def while_loop(self, cond: Any, body: Any, loop_vars: Any) -> Any:
        raise InvalidType(
            "A loop whose length depends on data cannot be recorded as primitives; use ops.scan."
        )

    def text(self, outputs: Sequence[Symbol]) -> str:
        """The graph in lines, as far as the outputs need it."""
        names: dict[int, str] = {}
        lines: list[str] = []

        def name(x: Symbol) -> str:
            if id(x) not in names:
                names[id(x)] = f"%{len(names)}"
                if x.node is None:
                    kind = "input" if x.constant is None else "constant"
                    lines.append(f"{kind} {x.shape} {x.dtype} -> {names[id(x)]}")
            return names[id(x)]

        for node in order(outputs):
            operands = ", ".join(name(x) for x in node.inputs)
            extra = "".join(f", {key}={value}" for key, value in node.kwargs.items())
            made = ", ".join(f"{name(out)} {out.shape} {out.dtype}" for out in node.outputs)
            lines.append(f"{node.name}({operands}{extra}) -> {made}")
        return "\n".join(lines)


def replay(
    outputs: Sequence[Symbol],
    values: dict[Symbol, Any],
    engine: Any = None,
    call: Callable[..., Any] | None = None,
) -> list[Any]:
    """Compute recorded nodes on an engine, given values for the inputs.

    Args:
        call: what computes a node, of the engine, the node's name, its operands and attributes; by
            default the engine's primitive of that name.
    """
    engine, call = engine or current(), call or primitive
    known: dict[int, Any] = {id(symbol): value for symbol, value in values.items()}

    def value_of(x: Symbol) -> Any:
        if id(x) not in known:
            if x.constant is None:
                raise InvalidArgument(f"No value was given for the input {x!r}.")
            known[id(x)] = engine.tensor(x.constant, x.dtype)
        return known[id(x)]

    with use(engine):
        for node in order(outputs, values):
            found = call(engine, node.name, *node.fill(value_of))
            known.update((id(x), y) for x, y in zip(node.outputs, tree.flatten(found)))
        return [value_of(x) for x in outputs]


def primitive(engine: Any, name: str, args: Sequence[Any], attributes: dict[str, Any]) -> Any:
    """A primitive's result; attributes go by position, for libraries have other names for them."""
    if not hasattr(Engine, name):
        raise Unsupported(name, engine.name)
    bound = inspect.signature(getattr(Engine, name)).bind(engine, *args, **attributes)
    return getattr(engine, name)(*bound.args[1:], **bound.kwargs)
