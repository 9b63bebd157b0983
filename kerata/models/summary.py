"""`model.summary()`: a table of the layers, drawn by rich."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from io import StringIO
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core import size_of, tree
from ..engine import Node, Variable
from ..engine.spec.operation import FunctionCall
from ..layers.base import Layer
from ..layers.base.diagram import diagram_of
from .drawing import Style, draw
from .svg import svg

if TYPE_CHECKING:
    from .model import Model

WIDTH = 98  # where there is no terminal that says how wide it is
NARROWEST = 30


def show(
    model: Model, line_length: int | None, positions: Sequence[float] | None,
    print_fn: Callable[[str], object] | None, expand_nested: bool, show_trainable: bool,
    layer_range: Sequence[str] | None,
) -> None:  # fmt: skip
    """Print the summary of a model, or hand its text to `print_fn`."""
    from rich.console import Console
    from rich.table import Table

    if line_length is not None and line_length < NARROWEST:
        raise ValueError(f"line_length must be at least {NARROWEST}, not {line_length}.")
    nodes, layers = _graph(model)
    header = ["Layer (type)", "Output Shape", "Param #"]
    header += ["Connected to"] * bool(nodes) + ["Trainable"] * show_trainable
    shares = list(positions or ())
    if shares and shares[-1] <= 1:  # where columns end, as shares of the width
        shares = [share * (line_length or WIDTH) for share in shares]
    table = Table(width=line_length, show_lines=True)
    for i, name in enumerate(header):
        width = int(shares[i] - (shares[i - 1] if i else 0)) - 3 if i < len(shares) else None
        table.add_column(name, justify="right" if name == "Param #" else "left", width=width,
                         overflow="fold")  # fmt: skip
    for row in _rows(_window(layers, layer_range), nodes, expand_nested, ""):
        table.add_row(*(row if show_trainable else row[:-1]))
    terminal = print_fn is None and sys.stdout.isatty()
    text = StringIO()
    console = Console(
        file=None if terminal else text,
        width=line_length or (None if terminal else WIDTH),
        highlight=False,
    )
    console.print(f'Model: "{model.name}"', style="bold")
    console.print(table)
    console.print("\n".join(totals(model)))
    if not terminal:
        (print_fn or print)(text.getvalue().rstrip("\n"))


def html(model: Model) -> str:
    """What a notebook shows of a model: the table, and the graph where it can be drawn."""
    nodes, layers = _graph(model)
    header = ["Layer (type)", "Output Shape", "Param #"] + ["Connected to"] * bool(nodes)
    rows = [header, *(row[:-1] for row in _rows(layers, nodes, False, ""))]
    table = "".join(
        "<tr>" + "".join(f'<td style="text-align:left">{escape(cell)}</td>' for cell in row)
        + "</tr>" for row in rows
    )  # fmt: skip
    counts = "<br>".join(escape(line.strip()) for line in totals(model))
    picture = ""
    if getattr(model, "input_names", None) or getattr(model, "_functional", None):
        try:
            drawn = svg(draw(diagram_of(model), Style(show_layer_names=True)))
            picture = f"<details><summary>Graph</summary>{drawn}</details>"
        except ImportError:  # there is nothing to draw with
            pass
    return f"<b>{escape(type(model).__name__)} {escape(model.name)}</b><table>{table}</table>" + (
        f"{counts}{picture}"
    )


def _graph(model: Model) -> tuple[dict[Node, str], list[Any]]:
    """The calls of a model with their names, none of a chain, where each is connected to the row
    above; and its layers and operations.
    """
    rows: list[Any] = getattr(model, "operations", model.layers)
    names = {row.node: row.name for row in rows if not isinstance(row, Layer)}
    nodes: list[Node] = getattr(model, "nodes", [])
    read = [id(x) for node in nodes for x in node.inputs]
    called = [id(node.operation) for node in nodes if isinstance(node.operation, Layer)]
    chain = len(read) == len(set(read)) == len(nodes) and len(called) == len(set(called))
    if chain and len(getattr(model, "inputs", ())) < 2:
        nodes = []
    return {node: names.get(node, node.name) for node in nodes}, rows


def _window(layers: list[Any], names: Sequence[str] | None) -> list[Any]:
    if names is None:
        return layers
    if isinstance(names, str) or len(names) != 2 or not all(isinstance(n, str) for n in names):
        raise ValueError(f"layer_range must be the names of two layers, not {names!r}.")
    first, last = ([bool(re.match(n, x.name)) for x in layers] for n in names)
    if True not in first or True not in last:
        known = [layer.name for layer in layers]
        raise ValueError(f"layer_range {names} names no layers of the model, which has {known}.")
    ends = first.index(True), len(layers) - 1 - last[::-1].index(True)
    return layers[min(ends) : max(ends) + 1]


def _rows(
    layers: list[Any], nodes: Mapping[Node, str], expand: bool, indent: str
) -> Iterator[list[str]]:
    for layer in layers:
        weights = layer.weights if isinstance(layer, Layer) else []
        unbuilt = isinstance(layer, Layer) and not layer.built
        count = "0 (unbuilt)" if unbuilt else f"{parameter_count(weights):,}"
        row = [f"{indent}{layer.name} ({_kind(layer)})", _shape(layer), count]
        if nodes:
            row.append(_sources(layer, nodes))
        yield [*row, ("Y" if layer._trainable else "N") if weights else "-"]
        if expand and hasattr(layer, "layers"):
            for inner in _rows(layer.layers, {}, expand, f"{indent}   └ "):
                yield [*inner[:3], *["-"] * bool(nodes), inner[-1]]


def _kind(layer: Any) -> str:
    """The class, of a function's call the function's name as Keras' classes have it."""
    if isinstance(layer, FunctionCall):
        return "".join(map(str.capitalize, layer.node.name.split("_")))  # type: ignore[union-attr]
    return type(layer).__name__


def _sources(layer: Any, nodes: Mapping[Node, str]) -> str:
    """Where a layer's inputs come from: the name of a layer, which of its calls, which output."""
    found = []
    for node in nodes:
        if node is layer.node or node.operation is layer:
            for x in node.inputs:
                before = x.node
                if before is not None:
                    name = nodes.get(before, before.name)
                    same = [n for n in nodes if nodes[n] == name]
                    call = same.index(before) if before in same else 0
                    found.append(f"{name}[{call}][{x.index}]")
    return ", ".join(found) or "-"


def parameter_count(variables: Sequence[Variable]) -> int:
    """How many numbers variables hold."""
    return sum(int(np.prod(v.shape)) for v in variables)


def _shape(layer: Any) -> str:
    if layer.node is not None:
        return str(tree.map_structure(lambda x: x.shape, layer.node.result))
    if getattr(layer, "nodes", None):  # a model that was called on values alone
        shape = layer.output_shape
        return str(tuple(shape) if isinstance(shape, list) else shape)
    if not (built := layer.get_build_config()):
        return "?"
    try:  # of a layer within a subclassed model, as it was called first
        return str(layer.compute_output_shape(*built.get("shapes_dict", built).values()))
    except (NotImplementedError, TypeError, ValueError):
        return "?"


def totals(model: Model) -> list[str]:
    """The lines below the table: numbers of parameters and their size."""
    built = model.optimizer is not None and model.optimizer.built
    optimizer = list(model.optimizer.variables) if built else []
    parts = {
        "Total params": [*model.weights, *optimizer],
        "Trainable params": model.trainable_weights,
        "Non-trainable params": model.non_trainable_weights,
        "Optimizer params": optimizer,
    }
    lines = []
    for label, variables in parts.items():
        if variables or label != "Optimizer params":
            size = sum(parameter_count([v]) * size_of(v.dtype) for v in variables) / 8
            lines.append(f" {label}: {parameter_count(variables):,} ({_bytes(size)})")
    return lines


def _bytes(size: float) -> str:
    for unit in ("B", "KB", "MB", "GB"):
        if size < 1024 or unit == "GB":
            break
        size /= 1024
    return f"{size:.2f} {unit}"
