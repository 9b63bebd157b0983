"""Compute rows of `objects_table` with PyPI's keras, those of one backend, and write them to an npz
file. Arguments: the file, the backend.
"""

from __future__ import annotations

import os
import sys
import warnings

os.environ["KERAS_BACKEND"] = sys.argv[2]
warnings.filterwarnings("ignore")

import keras  # noqa: E402
import numpy as np  # noqa: E402

from tests.peer.objects_table import ROWS, backend_of  # noqa: E402

found: dict[str, np.ndarray] = {}
for number, (name, compute) in enumerate(ROWS):
    if backend_of(name) != sys.argv[2]:
        continue
    try:
        for i, value in enumerate(compute(keras)):
            if not isinstance(value, (str, int)):
                value = keras.ops.convert_to_numpy(value)
            found[f"{number}.{i}"] = np.asarray(value)
    except Exception as error:
        found[f"{number}.error"] = np.asarray(f"{name}: {type(error).__name__}: {error}")
np.savez(sys.argv[1], **found)
