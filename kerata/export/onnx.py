"""Tasks as ONNX files, by way of a trace."""

from __future__ import annotations

import sys
from pathlib import Path

import onnx
import onnx.version_converter

from ..core import unique, whole_file
from ..core.arguments import integer
from ..lowering.compounds.table import ONNX_COMPOUNDS
from ..lowering.onnx.compounds import COMPOUND_RULES
from ..lowering.onnx.model import lower
from ..lowering.onnx.writer import OPSET
from .signature import check_open_axes
from .tasks import Task

LIMIT = 2**31 - 2**20  # bytes of weights; protocol buffers of 2 GiB cannot be written
NEXT = ".next"  # after the name of a variable: its value after the step


def write(task: Task, path: Path, opset_version: int | None = None) -> int:
    """Write the file, whole or not at all; returns its size."""
    most = onnx.defs.onnx_opset_version()
    if opset_version is not None and not 1 <= (integer(opset_version) or 0) <= most:
        raise ValueError(
            f"`opset_version` must be an integer from 1 to {most}, the newest that the installed "
            f"onnx knows, or None for {OPSET}; given {opset_version!r}."
        )
    check_open_axes(task.model, task.names, task.inputs)
    total = sum(value.nbytes for value in task.values())
    if total > LIMIT:
        raise ValueError(
            f"The variables of model '{task.model.name}' take {total / 1e9:.1f} GB; an ONNX file "
            "holds 2 GB at most. Save them by `save_weights`, or export parts of the model."
        )
    proto = model_of(task)
    if opset_version not in (None, OPSET):
        proto = _converted(proto, int(opset_version or 0))
    onnx.checker.check_model(proto, full_check=True)
    content = proto.SerializeToString()
    with whole_file(path) as temporary:
        temporary.write_bytes(content)
    return len(content)


def _converted(proto: onnx.ModelProto, opset: int) -> onnx.ModelProto:
    try:
        return onnx.version_converter.convert_version(proto, opset)
    except RuntimeError as error:
        said = str(error).rpartition("Assertion `false` failed: ")[2]
        raise ValueError(
            f"What the model computes cannot be said in opset_version={opset} ({said}); without "
            f"the argument it is written in {OPSET}."
        ) from error


def model_of(task: Task) -> onnx.ModelProto:
    """The ONNX model that computes a task."""
    traced = task.traced(ONNX_COMPOUNDS)
    results, after = traced.out
    cells = task.cell_names()
    names = [*cells, *task.names]
    taken = set(names)
    changed = [i for i, x in enumerate(after) if x is not None]
    outputs = [unique(name, taken) for name, _ in results]
    outputs += [unique(cells[i] + NEXT, taken) for i in changed]
    held = dict(enumerate(task.values()))
    state = range(len(cells)) if task.keeps_state else changed
    proto = lower(traced.program, names, outputs, COMPOUND_RULES, held, state)
    _describe(proto, task)
    return proto


def _describe(proto: onnx.ModelProto, task: Task) -> None:
    """Say in the file where it comes from."""
    version = sys.modules[__name__.partition(".")[0]].__version__
    proto.producer_version = version
    about = {"kerata.version": version, "kerata.what": task.what, "kerata.model": task.model.name}
    for key, value in about.items():
        proto.metadata_props.add(key=key, value=value)
