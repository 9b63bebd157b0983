"""Derived operations that ONNX has a form of its own for: how a trace records them.

A compound is an override like an engine's: it takes the operation's arguments and records nodes of
its own, besides primitives; or it gives NotImplemented, and the body is recorded. Its gradient is a
rule of the tape's. The names of the nodes, with symbols for tensors, are

- `convolve(x, w)`, `convolve_input(g, w)`: x [N, C, ...], w [F, C / groups, ...]; the latter is the
  gradient with regard to x. Attributes strides, pads (all before, then all after), dilations,
  groups; and `extra`, by how much the result of `convolve_input` is longer.
- `max_pool(x)`: (the largest of each window, where it lies in the flat x), `average_pool(x)`.
- `softmax(x)`, `log_softmax(x)`, `relu(x)`, `erf(x)` …: as the operations.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .elementwise import ELEMENTWISE
from .losses import LOSSES
from .optimizers import UPDATES
from .recurrent import RECURRENT
from .windows import WINDOWS

Function = Callable[..., Any]


@dataclass(frozen=True)
class Compound:
    """An override of a trace, `record(trace, *args, **kwargs)`, and its gradient."""

    record: Function
    gradient: Any = None


COMPOUNDS: dict[str, Compound] = {
    name: Compound(*found)
    for name, found in {**WINDOWS, **ELEMENTWISE, **RECURRENT, **LOSSES, **UPDATES}.items()
}
