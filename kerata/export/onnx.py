"""Tasks as ONNX files, by way of a trace."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx

from ..core import unique, use, whole_file
from ..engine import Variable
from ..lowering.compounds.table import ONNX_COMPOUNDS
from ..lowering.onnx.compounds import COMPOUND_RULES
from ..lowering.onnx.model import lower
from ..lowering.trace import TracedProgram, capture
from ..training.step import NewVariables
from .signature import check_open_axes
from .tasks import Task, sizes

LIMIT = 2**31 - 2**20  # bytes of weights; protocol buffers of 2 GiB cannot be written
NEXT = ".next"  # after the name of a variable: its value after the step


def write(task: Task, path: Path) -> int:
    """Write the file, whole or not at all; returns its size."""
    check_open_axes(task.model, task.names, task.inputs)
    values = [_host(cell) for cell in task.cells]
    total = sum(value.nbytes for value in values)
    if total > LIMIT:
        raise ValueError(
            f"The variables of model '{task.model.name}' take {total / 1e9:.1f} GB; an ONNX file "
            "holds 2 GB at most. Save them by `save_weights`, or export parts of the model."
        )
    proto = model_of(task)
    onnx.checker.check_model(proto, full_check=True)
    content = proto.SerializeToString()
    with whole_file(path) as temporary:
        temporary.write_bytes(content)
    return len(content)


def model_of(task: Task) -> onnx.ModelProto:
    """The ONNX model that computes a task."""
    traced = _traced(task)
    results, after = traced.out
    cells = task.cell_names()
    names = [*cells, *task.names]
    taken = set(names)
    changed = [i for i, x in enumerate(after) if x is not None]
    outputs = [unique(name, taken) for name, _ in results]
    outputs += [unique(cells[i] + NEXT, taken) for i in changed]
    held = {i: _host(cell) for i, cell in enumerate(task.cells)}
    state = range(len(cells)) if task.keeps_state else changed
    proto = lower(traced.program, names, outputs, COMPOUND_RULES, held, state)
    _describe(proto, task)
    return proto


def _traced(task: Task) -> TracedProgram:
    """The task as primitives and compounds."""

    def function(*operands: Any) -> Any:
        count = len(task.cells)
        return task.run(operands[:count], operands[count:])

    data = [(sizes(x), x.dtype) for x in task.inputs]
    while True:
        state = [(cell.shape, cell.dtype) for cell in task.cells]
        operands = [*state, *data]
        fixed = len(state) if task.open else len(operands)
        try:
            found = capture(function, operands, task.model.engine, ONNX_COMPOUNDS, fixed=fixed)
            break
        except NewVariables:
            continue
    if task.open and not found.program.batched:
        raise ValueError(
            f"What model '{task.model.name}' computes depends on the size of the batch in a way "
            "that one file cannot say. Export it for one size: `input_signature=` with a number "
            "in place of the None."
        )
    return found


def _host(cell: Variable) -> np.ndarray[Any, Any]:
    """The value of a variable as it is now."""
    with use(cell.engine):
        return cell.numpy()


def _describe(proto: onnx.ModelProto, task: Task) -> None:
    """Say in the file where it comes from."""
    version = sys.modules[__name__.partition(".")[0]].__version__
    proto.producer_version = version
    about = {"kerata.version": version, "kerata.what": task.what, "kerata.model": task.model.name}
    for key, value in about.items():
        proto.metadata_props.add(key=key, value=value)
