"""Say which values PyPI's keras refuses, for all rows of `arguments_table`: a JSON file, the one
argument.
"""

from __future__ import annotations

import json
import os
import sys
import warnings
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"
warnings.filterwarnings("ignore")

import keras  # noqa: E402

from tests.peer.arguments_table import (  # noqa: E402
    VALUES,
    arguments,
    classes,
    configurations,
    find,
    outcome,
    required,
)

found: dict[str, str] = {}
configs: dict[str, str] = {}
for space, name, cls in classes():
    make = getattr(find(keras, space), name, None)
    if make is None or outcome(make, **required(keras, name, cls)):
        continue
    configs.update(configurations(keras, space, name, cls))
    for argument in arguments(space, cls):
        for label, value in VALUES.items():
            kwargs = {**required(keras, name, cls), argument: value}
            found[f"{space}.{name} {argument} {label}"] = outcome(make, **kwargs)
Path(sys.argv[1]).write_text(json.dumps({**found, "configurations": configs}))
