"""Derived operations that ONNX has a form of its own for, as `lowering.trace.Compound`s.

They belong to ONNX alone; `engines/theano/compounds.py` has a list of its own. The names of their
nodes, with symbols for tensors, are

- `convolve(x, w)`, `convolve_input(g, w)`: x [N, C, ...], w [F, C / groups, ...]; the latter is the
  gradient with regard to x. Attributes strides, pads (all before, then all after), dilations,
  groups; and `extra`, by how much the result of `convolve_input` is longer.
- `max_pool(x)`: (the largest of each window, where it lies in the flat x), `average_pool(x)`.
- `softmax(x)`, `log_softmax(x)`, `relu(x)`, `erf(x)` …: as the operations.
"""

from __future__ import annotations

from ..trace import Compound
from .elementwise import ELEMENTWISE
from .losses import LOSSES
from .optimizers import UPDATES
from .recurrent import RECURRENT
from .windows import WINDOWS

ONNX_COMPOUNDS: dict[str, Compound] = WINDOWS | ELEMENTWISE | RECURRENT | LOSSES | UPDATES
