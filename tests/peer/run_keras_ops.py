"""Compute all rows of a module with PyPI's keras on NumPy: its name, and the npz file to write."""

from __future__ import annotations

import importlib
import os
import sys
import warnings

os.environ["KERAS_BACKEND"] = "numpy"
warnings.filterwarnings("ignore")

import keras  # noqa: E402
import numpy as np  # noqa: E402

found: dict[str, np.ndarray] = {}
for number, (name, compute) in enumerate(importlib.import_module(sys.argv[1]).ROWS.items()):
    try:
        result = compute(keras.ops)
        for i, value in enumerate(result if isinstance(result, (list, tuple)) else [result]):
            found[f"{number}.{i}"] = np.asarray(value)
    except Exception as error:
        found[f"{number}.error"] = np.asarray(f"{name}: {type(error).__name__}: {error}")
np.savez(sys.argv[2], **found)
