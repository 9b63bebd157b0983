"""Compute rows of operations with PyPI's keras. Arguments: its backend, a path, the families."""

from __future__ import annotations

import os
import sys
import warnings

os.environ["KERAS_BACKEND"] = sys.argv[1]
warnings.filterwarnings("ignore")

import keras  # noqa: E402
import numpy as np  # noqa: E402

from tests.peer.ops_families import rows  # noqa: E402

found: dict[str, np.ndarray] = {}
for family in sys.argv[3:]:
    for number, (name, compute) in enumerate(rows(family).items()):
        try:
            for i, value in enumerate(compute(keras)):
                found[f"{family}.{number}.{i}"] = np.asarray(keras.ops.convert_to_numpy(value))
        except Exception as error:
            text = f"{name}: {type(error).__name__}: {error}"
            found[f"{family}.{number}.error"] = np.asarray(text)
np.savez(sys.argv[2], **found)
