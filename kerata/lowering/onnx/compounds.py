"""How compounds are written in ONNX: one node each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import onnx

from ...engine import Node, Symbol
from ..program import Program
from .model import write
from .recurrent import recurrent
from .writer import Rule, Writer


def _windows(node: Node) -> dict[str, Any]:
    """The attributes of a node that say where windows lie."""
    found = {key: node.kwargs[key] for key in ("strides", "pads", "dilations")}
    if "groups" in node.kwargs:
        found["group"] = node.kwargs["groups"]
    if "window" in node.kwargs:
        found["kernel_shape"] = node.kwargs["window"]
    return found


def convolve(writer: Writer, node: Node) -> str:
    """A convolution."""
    return writer.op("Conv", *map(writer.name, node.args), **_windows(node))


def convolve_input(writer: Writer, node: Node) -> str:
    """Its gradient with regard to the inputs."""
    extra = {"output_padding": node.kwargs["extra"]} if any(node.kwargs["extra"]) else {}
    return writer.op("ConvTranspose", *map(writer.name, node.args), **_windows(node), **extra)


def max_pool(writer: Writer, node: Node) -> list[str]:
    """The largest of each window, and where it is."""
    return writer.several("MaxPool", writer.name(node.args[0]), outputs=2, **_windows(node))


def average_pool(writer: Writer, node: Node) -> str:
    """The mean of each window, without the margins."""
    attributes = {**_windows(node), "count_include_pad": 0}
    return writer.op("AveragePool", writer.name(node.args[0]), **attributes)


def scan(writer: Writer, node: Node) -> list[str]:
    """A loop over rows; what its body takes from outside goes by its name there."""
    (carries, rows, constants), body = node.args, node.kwargs["body"]
    outer = [writer.name(x) for x in (*carries, *rows, *constants)]
    count = len(carries) + len(rows)
    backwards = int(node.kwargs["reverse"])
    return writer.several(
        "Scan",
        *outer[:count],
        outputs=len(node.outputs),
        body=_graph(writer, body, outer[count:]),
        num_scan_inputs=len(rows),
        scan_input_directions=[backwards] * len(rows),
        scan_output_directions=[backwards] * (len(body.outputs) - len(carries)),
    )


def loop(writer: Writer, node: Node) -> list[str]:
    """A loop as long as a condition holds."""
    holds, carries, constants = node.args
    outer = [writer.name(x) for x in (holds, *carries, *constants)]
    count = 1 + len(carries)
    ahead = [Symbol((), "int64"), Symbol((), "bool")]  # how many rounds, and the condition
    body = _graph(writer, node.kwargs["body"], outer[count:], ahead)
    return writer.several("Loop", "", *outer[:count], outputs=len(carries), body=body)


def _graph(
    writer: Writer, body: Program, taken: Sequence[str], ahead: Sequence[Symbol] = ()
) -> onnx.GraphProto:
    """The graph of a body; `taken` are the names outside of its last inputs."""
    child, count = writer.child(), len(body.inputs) - len(taken)
    own = [*ahead, *body.inputs[:count]]
    inputs = [(child.fresh(), symbol) for symbol in own]
    for name, symbol in inputs:
        child.bind(symbol, name)
    for symbol, name in zip(body.inputs[count:], taken):
        child.bind(symbol, name)
    write(child, body.nodes, COMPOUND_RULES)
    return child.graph(inputs, [(None, symbol) for symbol in body.outputs])


def _plain(kind: str) -> Rule:
    def rule(writer: Writer, node: Node) -> str:
        return writer.op(kind, *map(writer.name, node.args), **node.kwargs)

    return rule


COMPOUND_RULES: dict[str, Rule] = {
    "convolve": convolve,
    "convolve_input": convolve_input,
    "max_pool": max_pool,
    "average_pool": average_pool,
    "scan": scan,
    "loop": loop,
    "lstm": recurrent,
    "gru": recurrent,
    "relu": _plain("Relu"),
    "sigmoid": _plain("Sigmoid"),
    "softmax": _plain("Softmax"),
    "log_softmax": _plain("LogSoftmax"),
}
