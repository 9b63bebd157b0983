"""Files that the genuine libraries of the past wrote, and what they must give.

`tools/golden/make.py` wrote them. `index.json` has one entry for each file:

- `archive`, `file`: the zip here, and the file within;
- `format`: `"model"`, or `"weights"` with `architecture`, a JSON file of the archive;
- `data`: an `.npz` of the archive: `inputs_0` …, `outputs_0` …, and where they apply `again_0` …
  (of a stateful model's second call), `targets_0` …, `after_0` … (outputs after three steps);
- `losses`, `metrics_names`: what three steps of `train_on_batch` on the inputs and targets give in
  the genuine library, from the file as it loads there; `losses_unsaved` where the model that
  was never saved goes another way, since the file or its loader drops some of the state;
- `after_0` … of a model with BatchNormalization has the moving variance that the backend gave it:
  Keras 2 corrects it for the size of the sample, Theano adds epsilon, and TensorFlow's fused kernel
  (four axes, the last normalized) corrects it once more;
- `library`, `version`, `backend`, `data_format`, `floatx`, `case`, `custom_objects` (the names, to
  be had from `tools.golden.custom`).
"""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

FOLDER = Path(__file__).parent


def entries(**wanted: Any) -> list[dict[str, Any]]:
    """The index, or those of its entries that have the values given."""
    index = json.loads((FOLDER / "index.json").read_text(encoding="utf-8"))
    return [e for e in index if all(e.get(key) == value for key, value in wanted.items())]


def extract(entry: dict[str, Any], folder: Path) -> Path:
    """Put an entry's file into a folder, under its own name."""
    with zipfile.ZipFile(FOLDER / entry["archive"]) as archive:
        return Path(archive.extract(entry["file"], folder))


def architecture(entry: dict[str, Any]) -> str:
    """The JSON of the model whose weights the entry's file has."""
    with zipfile.ZipFile(FOLDER / entry["archive"]) as archive:
        return archive.read(entry["architecture"]).decode()


def arrays(entry: dict[str, Any], kind: str) -> list[np.ndarray]:
    """The entry's `inputs`, `outputs`, `again`, `targets` or `after`, in order."""
    with zipfile.ZipFile(FOLDER / entry["archive"]) as archive:
        with archive.open(entry["data"]) as member, np.load(member) as data:
            count = sum(name.startswith(f"{kind}_") for name in data)
            return [data[f"{kind}_{number}"] for number in range(count)]
