"""Models as files that other programs run: `export`, which `Model.export` calls.

A format is a module of this package that writes a `Task`; it is loaded when somebody asks for it,
since the package that it needs may not be there.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..engine.variable import Variable
from .archive import ExportArchive as ExportArchive
from .tasks import TASKS

if TYPE_CHECKING:
    from ..models.model import Model


__all__ = ["ExportArchive", "export"]


@dataclass(frozen=True)
class Format:
    """What writes files of a format, and what it needs."""

    writer: str  # module and function
    package: str
    suffix: str
    extra: str  # of kerata's, which installs the package


FORMATS = {
    "onnx": Format("onnx:write", "onnx", ".onnx", "onnx"),
    "tf_saved_model": Format("programs:write_saved_model", "tensorflow", "", "tensorflow"),
    "litert": Format("programs:write_litert", "tensorflow", ".tflite", "tensorflow"),
}


def export(
    model: Model,
    filepath: Any,
    format: str | None = None,
    what: str = "predict",
    verbose: Any = None,
    input_signature: Any = None,
    weights: Mapping[str, Variable] | None = None,
    **kwargs: Any,
) -> None:
    """Write a model to a file; `weights` says what its weights are called there.

    The other arguments are those of `kerata.Model.export`.
    """
    path = Path(filepath)
    name = _format(path, format)
    if what not in TASKS:
        raise ValueError(f"Unknown what={what!r}; there are: {', '.join(map(repr, TASKS))}.")
    if not model.built:
        raise ValueError(
            f"Model '{model.name}' is not built yet, so it has no weights to export: give it an "
            "input shape (`layers.Input`), or call it on data first."
        )
    write = _writer(name)
    try:
        size = write(TASKS[what](model, input_signature, dict(weights or {}), kwargs), path)
    except (TypeError, NotImplementedError) as error:  # it cannot be traced, or not be written
        kind = TypeError if isinstance(error, TypeError) else NotImplementedError
        raise kind(f"Model '{model.name}' cannot be exported to {name}: {error}") from error
    if verbose:
        print(f"Exported '{model.name}' ({what}) to {path}: {name}, {size / 1e6:.1f} MB.")


def _format(path: Path, given: str | None) -> str:
    """The name of a format: the one given, else by the suffix of the file."""
    known = ", ".join(f"{name!r} ({f.suffix or 'a folder'})" for name, f in FORMATS.items())
    if given is not None:
        if given not in FORMATS:
            raise ValueError(f"There is no export to the format {given!r}; there are: {known}.")
        return given
    for name, found in FORMATS.items():
        if path.suffix.lower() == found.suffix:
            return name
    raise ValueError(
        f"The name '{path.name}' does not say which format is wanted: give it a suffix, or pass "
        f"`format=`. There are: {known}."
    )


def _writer(name: str) -> Callable[[Any, Path], int]:
    """What writes files of a format."""
    found = FORMATS[name]
    if importlib.util.find_spec(found.package) is None:
        raise ImportError(
            f"Exporting to {name} needs the package '{found.package}', which is not installed; "
            f"run: pip install kerata[{found.extra}]"
        )
    module, _, function = found.writer.partition(":")
    write: Callable[[Any, Path], int] = getattr(
        importlib.import_module(f".{module}", __name__), function
    )
    return write
