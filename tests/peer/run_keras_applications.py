"""Build architectures with PyPI's keras, save their weights in both layouts and what they predict:
`python -m tests.peer.run_keras_applications FOLDER NAME…`.
"""

from __future__ import annotations

import os
import sys

os.environ.setdefault("KERAS_BACKEND", "torch")

import keras
import numpy as np

from tests.peer.applications_rows import ROWS, images, randomize


def main(folder: str, names: list[str]) -> None:
    """Write `NAME.weights.h5`, the older layout `NAME.h5`, `NAME.keras` and `NAME.npy`."""
    for name in names:
        model = getattr(keras.applications, name)(weights=None, **ROWS[name])
        randomize(model)
        np.save(f"{folder}/{name}.npy", model.predict(images(name), verbose=0))
        model.save_weights(f"{folder}/{name}.weights.h5")
        model.save(f"{folder}/{name}.h5")
        model.save(f"{folder}/{name}.keras")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
