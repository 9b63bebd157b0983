"""`model.summary()`: a table in a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..core import tree
from ..core.dtypes import size_of
from ..layers.base.layer import Layer

if TYPE_CHECKING:
    from .model import Model

Row = tuple[str, str, str, str]


def show(
    model: Model,
    line_length: int | None,
    positions: Sequence[float] | None,
    print_fn: Callable[[str], object] | None,
    expand_nested: bool,
    show_trainable: bool,
    layer_range: Sequence[str] | None,
) -> None:
    """Print the summary of a model."""
    rows = list(_rows(_window(model.layers, layer_range), expand_nested, ""))
    header = ["Layer (type)", "Output shape", "Param #"] + (["Trainable"] if show_trainable else [])
    table = [row if show_trainable else row[:3] for row in rows]
    if print_fn is None and sys.stdout.isatty():
        _rich(model, header, table, line_length)
        return
    write = print_fn or print
    for line in _plain(model, header, table, line_length):
        write(line)


def _window(layers: list[Layer], names: Sequence[str] | None) -> list[Layer]:
    if names is None:
        return layers
    places = [i for i, layer in enumerate(layers) if layer.name in names]
    if not places:
        raise ValueError(f"layer_range names no layer of the model: {names}.")
    return layers[min(places) : max(places) + 1]


def _rows(layers: list[Layer], expand: bool, indent: str) -> Iterator[Row]:
    for layer in layers:
        count = (
            f"{sum(int(np.prod(v.shape)) for v in layer.weights):,}"
            if layer.built
            else "? (unbuilt)"
        )
        kind = type(layer).__name__
        yield (
            f"{indent}{layer.name} ({kind})",
            _shape(layer),
            count,
            "yes" if layer._trainable else "no",
        )
        if expand and hasattr(layer, "layers"):
            yield from _rows(layer.layers, expand, indent + "  ")


def _shape(layer: Layer) -> str:
    if layer.node is None:
        return "?"
    shapes = tree.map_structure(lambda x: x.shape, layer.node.result)
    return str(shapes)


def totals(model: Model) -> list[str]:
    """The lines below the table: numbers of parameters and their size."""
    parts = {
        "Total params": model.weights,
        "Trainable params": model.trainable_weights,
        "Non-trainable params": model.non_trainable_weights,
    }
    lines = []
    for label, variables in parts.items():
        count = sum(int(np.prod(v.shape)) for v in variables)
        size = sum(int(np.prod(v.shape)) * size_of(v.dtype) for v in variables) / 8
        lines.append(f"{label}: {count:,} ({_bytes(size)})")
    return lines


def _bytes(size: float) -> str:
    for unit in ("B", "KB", "MB", "GB"):
        if size < 1024 or unit == "GB":
            break
        size /= 1024
    return f"{size:.2f} {unit}"


def _plain(
    model: Model, header: list[str], rows: Sequence[Sequence[str]], line_length: int | None
) -> Iterator[str]:
    widths = [max(len(row[i]) for row in [header, *rows]) for i in range(len(header))]
    if line_length:
        widths[0] = max(10, line_length - sum(widths[1:]) - 2 * (len(widths) - 1))

    def line(row: Sequence[str]) -> str:
        return "  ".join(cell[:w].ljust(w) for cell, w in zip(row, widths)).rstrip()

    yield f'Model: "{model.name}" on {model.engine.name}'
    yield line(header)
    yield "-" * (sum(widths) + 2 * (len(widths) - 1))
    for row in rows:
        yield line(row)
    yield from totals(model)


def _rich(
    model: Model, header: list[str], rows: Sequence[Sequence[str]], line_length: int | None
) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console(width=line_length)
    table = Table(
        *header, title=f'Model: "{model.name}" on {model.engine.name}', title_justify="left"
    )
    for row in rows:
        table.add_row(*row)
    console.print(table)
    for line in totals(model):
        console.print(line)
