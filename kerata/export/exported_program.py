"""Tasks as exported programs of torch, in which its own kernels compute."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..core import tree, whole_file
from ..engines import loader
from ..lowering.kernels import kernels_of, run
from .signature import check_open_axes
from .tasks import Task, outputs_of


def write(task: Task, path: Path, **options: Any) -> int:
    """Write the file, whole or not at all; returns its size. The options are torch's own.

    The program is called as the model is; one of a training step with a dict of inputs and
    targets, and it updates its own variables.
    """
    check_open_axes(task.model, task.names, task.inputs)
    engine = loader.for_graphs()
    traced = task.traced(kernels_of(engine))
    predicts = task.what == "predict"
    given = task.structure if predicts else dict(zip(task.names, task.inputs))
    form = outputs_of(task.model, task.structure) if predicts else None

    def function(state: list[Any], data: Any) -> tuple[Any, list[Any]]:
        flat = tree.flatten(data) if predicts else [data[name] for name in task.names]
        results, after = traced.fill(run(traced.program, engine, [*state, *flat]))
        found = [x for _, x in results]
        return tree.pack_as(form, found) if predicts else dict(results), after

    state = dict(zip(task.cell_names(), task.values()))
    content: bytes = engine.write_graph(function, state, given, **options)
    with whole_file(path) as temporary:
        temporary.write_bytes(content)
    return len(content)
