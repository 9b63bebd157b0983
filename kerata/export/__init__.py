"""Models as files that other programs run: `export`, which `Model.export` calls.

A format is a module of this package that writes a `Task`; it is loaded when somebody asks for it,
since the package that it needs may not be there.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..engine import Variable
from .archive import ExportArchive as ExportArchive
from .tasks import TASKS

if TYPE_CHECKING:
    from ..models.model import Model


__all__ = ["ExportArchive", "export"]


# name -> module and function that writes it, suffix of its files, the packages that it needs beside
# an engine
FORMATS = {
    "onnx": ("onnx:write", ".onnx", ["onnx"]),
    "openvino": ("openvino:write", ".xml", ["onnx", "openvino"]),
    "torch": ("exported_program:write", ".pt2", []),
    "tf_saved_model": ("programs:write_saved_model", "", []),
    "litert": ("programs:write_litert", ".tflite", []),
}
# what Keras' formats take beside; None: what the converter has by that name
OPTIONS: dict[str, tuple[str, ...] | None] = {
    "onnx": ("opset_version",),
    "openvino": (),
    "torch": (
        "strict", "dynamic_shapes", "prefer_deferred_runtime_asserts_over_guards",
        "preserve_module_call_signature",
    ),
    "tf_saved_model": ("is_static", "jax2tf_kwargs"),
    "litert": None,
}  # fmt: skip
OF_TASKS = ("target_signature", "sample_weight")


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
    options = _options(name, kwargs)
    write = _writer(name)
    try:
        task = TASKS[what](model, input_signature, dict(weights or {}), kwargs)
        size = write(task, path, **options)
    except (TypeError, NotImplementedError) as error:  # it cannot be traced, or not be written
        kind = TypeError if isinstance(error, TypeError) else NotImplementedError
        raise kind(f"Model '{model.name}' cannot be exported to {name}: {error}") from error
    if verbose:
        print(f"Exported '{model.name}' ({what}) to {path}: {name}, {size / 1e6:.1f} MB.")


def _options(name: str, given: dict[str, Any]) -> dict[str, Any]:
    """The arguments that are for what writes the format, taken out of those given."""
    known = OPTIONS[name]
    chosen = [key for key in given if key not in OF_TASKS and (known is None or key in known)]
    if unknown := sorted(set(given) - {*chosen, *OF_TASKS}):
        more = f"; this format takes: {', '.join(known)}" if known else ""
        raise ValueError(
            f"export() got arguments that the format {name!r} does not know: "
            f"{', '.join(unknown)}{more}."
        )
    return {key: given.pop(key) for key in chosen}


def _format(path: Path, given: str | None) -> str:
    """The name of a format: the one given, else by the suffix of the file."""
    suffixes = {name: suffix for name, (_, suffix, _) in FORMATS.items()}
    known = ", ".join(f"{name!r} ({suffix or 'a folder'})" for name, suffix in suffixes.items())
    if given is not None:
        if given not in FORMATS:
            raise ValueError(f"There is no export to the format {given!r}; there are: {known}.")
        return given
    for name, suffix in suffixes.items():
        if path.suffix.lower() == suffix:
            return name
    raise ValueError(
        f"The name '{path.name}' does not say which format is wanted: give it a suffix, or pass "
        f"`format=`. There are: {known}."
    )


def _writer(name: str) -> Callable[..., int]:
    """What writes files of a format."""
    place, _, packages = FORMATS[name]
    for package in packages:
        if importlib.util.find_spec(package) is None:
            raise ImportError(
                f"Exporting to {name} needs the package '{package}', which is not installed; run: "
                f"pip install kerata[{name}]"
            )
    module, _, function = place.partition(":")
    found: Callable[..., int] = getattr(importlib.import_module(f".{module}", __name__), function)
    return found
