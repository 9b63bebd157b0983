"""The settings that a user keeps in files: `keras.json` and `kerata.json`."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from .context import settings


def home() -> Path:
    """The folder for caches and `kerata.json`: `KERATA_HOME`, or `~/.kerata`."""
    return Path(os.environ.get("KERATA_HOME") or Path.home() / ".kerata")


def read_json(path: Path) -> dict[str, Any]:
    """A settings file as a dictionary; absent or broken files count as empty."""
    try:
        found = json.loads(path.read_text())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def load_settings() -> None:
    """Take `floatx`, `epsilon` and `image_data_format` from `~/.keras/keras.json`, then from
    `kerata.json`.
    """
    keras = Path(os.environ.get("KERAS_HOME") or Path.home() / ".keras")
    for path in (keras / "keras.json", home() / "kerata.json"):
        found = read_json(path)
        if found.get("floatx") in ("float16", "bfloat16", "float32", "float64"):
            settings.floatx = found["floatx"]
        if isinstance(found.get("epsilon"), float):
            settings.epsilon = found["epsilon"]
        if found.get("image_data_format") in ("channels_last", "channels_first"):
            settings.image_data_format = found["image_data_format"]
