"""Compute all rows of `ops_rows_linalg` with PyPI's keras on JAX and write them to an npz file."""

from __future__ import annotations

import os
import sys
import warnings

os.environ["KERAS_BACKEND"] = "jax"
warnings.filterwarnings("ignore")

import keras  # noqa: E402
import numpy as np  # noqa: E402
from ops_rows_linalg import ROWS, parts  # noqa: E402

found: dict[str, np.ndarray] = {}
for number, (name, compute) in enumerate(ROWS.items()):
    try:
        for i, value in enumerate(parts(compute(keras.ops))):
            found[f"{number}.{i}"] = np.asarray(value)
    except Exception as error:
        found[f"{number}.error"] = np.asarray(f"{name}: {type(error).__name__}: {error}")
np.savez(sys.argv[1], **found)
