"""What PyPI's keras makes of `ranks_table`: written to a JSON file."""

from __future__ import annotations

import json
import os
import sys
import warnings
from pathlib import Path

os.environ["KERAS_BACKEND"] = "numpy"
warnings.filterwarnings("ignore")

import keras  # noqa: E402

from tests.peer.ranks_table import SHAPES, aliases, label, meant, names, outcome  # noqa: E402

given = aliases(keras)
found = {
    "ranks": {name: {label(s): outcome(keras, name, s) for s in SHAPES} for name in names(keras)},
    "aliases": {k: {name: meant(keras, k, name) for name in given[k]} for k in given},
}
Path(sys.argv[1]).write_text(json.dumps(found), encoding="utf-8")
