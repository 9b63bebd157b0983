"""From a program to an ONNX model."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import numpy as np
import onnx

from ...engine import Node, Symbol
from ..program import Program
from .dtypes import unsupported
from .primitives import RULES
from .writer import IR_VERSION, OPSET, Rule, Writer, tensor_proto


def lower(
    program: Program,
    input_names: Sequence[str] | None = None,
    output_names: Sequence[str] | None = None,
    rules: Mapping[str, Rule] | None = None,
    initializers: Mapping[int, Any] | None = None,
    defaults: Collection[int] = (),
) -> onnx.ModelProto:
    """The program as an ONNX model.

    Args:
        program: inputs, nodes, outputs.
        input_names, output_names: what to call them; None: names made up here.
        rules: how operations are written, in addition to the primitives and before them.
        initializers: values for inputs (by position) that the model shall hold itself.
        defaults: those among them that are inputs as well, after the others, with a default.

    Raises Unsupported for an operation or a dtype that ONNX Runtime's CPU provider lacks.
    """
    held = initializers or {}
    names = list(input_names or [f"input_{i}" for i in range(len(program.inputs))])
    open_ = [i for i in program.batched if i not in held]
    nameless: list[str | None] = [None] * len(program.outputs)
    wanted = list(output_names) if output_names is not None else nameless
    writer = Writer({*names, *filter(None, wanted)}, names[open_[0]] if open_ else None)
    for i, symbol in enumerate(program.inputs):
        writer.bind(symbol, names[i])
        if i in held:
            writer.initializers.append(tensor_proto(held[i], symbol.dtype, names[i]))
    write(writer, program.nodes, rules or {})
    given = [i for i in range(len(names)) if i not in held]
    inputs = [(names[i], program.inputs[i]) for i in (*given, *defaults)]
    graph = writer.graph(inputs, list(zip(wanted, program.outputs)))
    versions = [onnx.OperatorSetIdProto(domain="", version=OPSET)]
    return onnx.ModelProto(
        ir_version=IR_VERSION, producer_name="kerata", graph=graph, opset_import=versions
    )


def write(writer: Writer, nodes: Sequence[Node], rules: Mapping[str, Rule]) -> None:
    """Write nodes one after the other, each by its rule; what is empty is a constant.

    ONNX Runtime has nodes that fail for empty tensors, and some that end the process.
    """
    for node in nodes:
        if all([_is_empty(symbol) for symbol in node.outputs]):
            for symbol in node.outputs:
                writer.bind(symbol, writer.constant(np.zeros(symbol.shape), symbol.dtype))
            continue
        rule = rules.get(node.operation) or RULES.get(node.operation)
        if rule is None:
            raise unsupported(node.operation)
        found = rule(writer, node)
        names = [found] if isinstance(found, str) else found
        for symbol, name in zip(node.outputs, names):
            writer.bind(symbol, name)


def _is_empty(symbol: Symbol) -> bool:
    return 0 in symbol.shape and all([type(n) is int for n in symbol.shape])
