"""Compute `transforms_rows` with PyPI's keras, read the models in a folder, and write models of its
own there.
"""

from __future__ import annotations

import os
import sys
import warnings
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"
warnings.filterwarnings("ignore")

import keras  # noqa: E402
import numpy as np  # noqa: E402

from tests.peer.test_transforms import models  # noqa: E402
from tests.peer.transforms_rows import ROWS  # noqa: E402

folder = Path(sys.argv[1])
found: dict[str, np.ndarray] = {}
for number, (name, compute) in enumerate(ROWS):
    try:
        for i, value in enumerate(compute(keras)):
            if not isinstance(value, (str, int)):
                value = keras.ops.convert_to_numpy(value)
            found[f"{number}.{i}"] = np.asarray(value)
    except Exception as error:
        found[f"{number}.error"] = np.asarray(f"{name}: {type(error).__name__}: {error}")
np.savez(folder / "rows.npz", **found)
for name, model, x in models(keras):
    ours = keras.saving.load_model(folder / f"ours-{name}.keras")
    np.save(folder / f"read-{name}.npy", ours.predict(x, verbose=0))
    model.save(folder / f"theirs-{name}.keras")
    model = keras.saving.load_model(folder / f"theirs-{name}.keras")  # LoRA's sum is rounded too
    np.save(folder / f"theirs-{name}.npy", model.predict(x, verbose=0))
