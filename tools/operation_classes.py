"""Write how Keras names operations in configurations: `python -m tools.operation_classes`.

A functional model's configuration has a class of Keras for each call of an operation. The classes,
their modules and which arguments of the function they take in the call (the others are in their
`config`) are facts of Keras' public files; they are read off the installed package.
"""

from __future__ import annotations

import importlib
import inspect
import json
import os
import re
from pathlib import Path

from kerata import ops as _ops  # noqa: F401 - registers the operations
from kerata.engine.operators import operations

FILE = Path(__file__).parents[1] / "kerata" / "models" / "operation_classes.json"
MODULES = ("core", "numpy", "nn", "math", "linalg", "image", "einops")
OTHER_NAMES = {
    "BatchNorm": "batch_normalization",
    "RMSNorm": "rms_normalization",
    "LayerNorm": "layer_normalization",
}


def rows() -> dict[str, list[object]]:
    """Path of the operation -> [module, class, arguments of the call]."""
    os.environ.setdefault("KERAS_BACKEND", "numpy")
    base = importlib.import_module("keras.src.ops.operation").Operation
    found: dict[str, list[object]] = {}
    for part in MODULES:
        module = importlib.import_module(f"keras.src.ops.{part}")
        for name, cls in vars(module).items():
            if inspect.isclass(cls) and issubclass(cls, base) and cls.__module__ == module.__name__:
                path = _path(part, name)
                if path is not None:
                    call = list(inspect.signature(cls.call).parameters.values())[1:]
                    stars = {inspect.Parameter.VAR_POSITIONAL: "*"}
                    names = [
                        stars.get(p.kind, "") + p.name for p in call if p.kind is not p.VAR_KEYWORD
                    ]
                    found[path] = [part, name, names]
    return found


def _path(part: str, name: str) -> str | None:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
    space = "ops.image." if part == "image" else "ops."
    names = (OTHER_NAMES.get(name, words), name.lower())
    return next((space + x for x in names if space + x in operations), None)


if __name__ == "__main__":
    lines = [f"{json.dumps(path)}: {json.dumps(row)}" for path, row in sorted(rows().items())]
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
