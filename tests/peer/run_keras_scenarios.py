"""Run scenarios on PyPI's keras and write what they saw to a JSON file, the one argument, which
lists their names before.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"

import keras  # noqa: E402

from tests.peer.scenarios import load, observe  # noqa: E402

load()
path = Path(sys.argv[1])
path.write_text(json.dumps({name: observe(name, keras) for name in json.loads(path.read_text())}))
