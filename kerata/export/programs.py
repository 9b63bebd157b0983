"""Tasks as SavedModels, and as LiteRT files, which are made of them."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from ..core import whole_file
from ..engines import loader
from .archive import Endpoint, ExportArchive
from .tasks import Task


def write_saved_model(
    task: Task, path: Path, is_static: bool | None = None, jax2tf_kwargs: Any = None
) -> int:
    """Write the folder, whole or not at all; returns the size of what is in it.

    `is_static` and `jax2tf_kwargs` say nothing here: no JAX is converted, and state is kept.
    """
    if not (is_static is None or isinstance(is_static, bool)):
        raise ValueError(f"`is_static` must be True, False or None; given {is_static!r}.")
    if not (jax2tf_kwargs is None or isinstance(jax2tf_kwargs, dict)):
        raise ValueError(f"`jax2tf_kwargs` must be a dict or None; given {jax2tf_kwargs!r}.")
    archive, model = ExportArchive(), task.model
    archive.track(model)
    if task.what == "predict":
        name, given, names = "serve", [task.structure], task.names

        def serve(*args: Any) -> Any:
            return model(*args, training=False)
    else:
        name, given = task.what, [dict(zip(task.names, task.inputs))]
        names = sorted(task.names)

        def serve(*args: Any) -> Any:
            return dict(task.body(*[args[0][key] for key in task.names]))

    archive.hold(name, Endpoint(name, serve, model, given, names))
    archive.write_out(path, verbose=False)
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())


def write_litert(task: Task, path: Path, **options: Any) -> int:
    """Write the file, whole or not at all; returns its size. The options are the converter's."""
    with tempfile.TemporaryDirectory() as folder:
        write_saved_model(task, Path(folder) / "program")
        engine = loader.for_programs(task.model.engine)
        content: bytes = engine.compact_program(str(Path(folder) / "program"), options)
    with whole_file(path) as temporary:
        temporary.write_bytes(content)
    return len(content)
