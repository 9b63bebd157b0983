"""Tasks as OpenVINO's files, which it makes of ONNX models."""

from __future__ import annotations

import tempfile
from pathlib import Path

import openvino

from ..core import whole_file
from . import onnx
from .tasks import Task


def write(task: Task, path: Path) -> int:
    """Write the program and, beside it, its weights (`.bin`), each whole or not at all.

    Returns the size of both. Readers begin with the program, so it appears last.
    """
    with tempfile.TemporaryDirectory() as folder:
        model, made = Path(folder) / "model.onnx", Path(folder) / "model.xml"
        onnx.write(task, model)
        # its `convert_model` reports to a server, from a fork
        openvino.save_model(openvino.Core().read_model(model), made, compress_to_fp16=False)
        pairs = [(made.with_suffix(".bin"), path.with_suffix(".bin")), (made, path)]
        contents = [(source.read_bytes(), target) for source, target in pairs]
    for content, target in contents:
        with whole_file(target) as temporary:
            temporary.write_bytes(content)
    return sum(len(content) for content, _ in contents)
