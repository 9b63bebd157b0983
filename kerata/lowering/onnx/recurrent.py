"""Recurrent layers that nobody differentiates, as ONNX's operators of their own.

ONNX has time first, an axis for directions, gates as rows, and two biases. It orders the gates of
an LSTM i, o, f, g; those of a GRU are as here.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ...core import Array
from ...engine import Node, Symbol
from .writer import Writer

_KINDS = {"lstm": ("LSTM", (0, 3, 1, 2)), "gru": ("GRU", (0, 1, 2))}


def recurrent(writer: Writer, node: Node) -> list[str]:
    """A node `lstm` or `gru`: all outputs `[T, B, U]`, then the last states."""
    kind, order = _KINDS[node.operation]
    xs, states, kernel, recurrent_kernel, bias = node.args
    units = recurrent_kernel.shape[0]
    rows = np.concatenate([np.arange(units) + gate * units for gate in order])
    first = writer.integers(0)

    def gates(name: str) -> str:
        """Gates in ONNX's order: columns as rows of a matrix, and the axis for directions."""
        sorted_ = writer.op("Gather", name, writer.constant(rows, "int64"), axis=0)
        return writer.op("Unsqueeze", sorted_, first)

    weights = [writer.name(w) for w in (kernel, recurrent_kernel)]
    matrices = [gates(writer.op("Transpose", name, perm=[1, 0])) for name in weights]
    given = [writer.op("Unsqueeze", writer.name(s), first) for s in states]
    inputs = [writer.name(xs), *matrices, _biases(writer, bias, rows), "", *given]
    attributes: dict[str, Any] = {"hidden_size": units}
    if node.operation == "gru":
        attributes["linear_before_reset"] = int(node.kwargs["reset_after"])
    made = writer.several(kind, *inputs, outputs=len(node.outputs), **attributes)
    squeezed = [writer.op("Squeeze", made[0], writer.integers(1))]
    return [*squeezed, *[writer.op("Squeeze", name, first) for name in made[1:]]]


def _biases(writer: Writer, bias: Symbol | None, rows: Array) -> str:
    """Those of the inputs, then those of the state: `[1, 2 * gates * units]`."""
    if bias is None:
        return ""
    count = len(rows)
    name = writer.name(bias)
    if len(bias.shape) == 1:
        zeros = writer.constant(np.zeros(count, np.float32), "float32")
        name = writer.op("Concat", name, zeros, axis=0)
    flat = writer.reshape(name, (1, 2 * count))
    both = np.concatenate([rows, rows + count])
    return writer.op("Gather", flat, writer.constant(both, "int64"), axis=1)
