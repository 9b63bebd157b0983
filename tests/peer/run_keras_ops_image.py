"""Compute all rows of `ops_rows_image` with PyPI's keras and write them to an npz file: the one
argument.
"""

from __future__ import annotations

import os
import sys
import warnings

os.environ["KERAS_BACKEND"] = "numpy"
warnings.filterwarnings("ignore")

import keras  # noqa: E402
import numpy as np  # noqa: E402
from ops_rows_image import ROWS  # noqa: E402

found: dict[str, np.ndarray] = {}
for name, compute in ROWS:
    try:
        out = compute(keras)
        for i, value in enumerate(out if isinstance(out, (list, tuple)) else [out]):
            found[f"{name}.{i}"] = np.asarray(keras.ops.convert_to_numpy(value))
    except Exception as error:
        found[f"{name}.error"] = np.asarray(f"{type(error).__name__}: {error}")
np.savez(sys.argv[1], **found)
