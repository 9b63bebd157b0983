"""MNIST: 70000 handwritten digits of 28x28 pixels, downloaded when first asked for.

Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits", CC BY-SA 3.0
(https://creativecommons.org/licenses/by-sa/3.0/).
"""

from __future__ import annotations

import os
from typing import Any

import numpy as np

from ..utils.file_utils import get_file

ORIGIN = "https://storage.googleapis.com/tensorflow/tf-keras-datasets"
SHA256 = "731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1"

Pair = tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]


def load_data(path: str = "mnist.npz") -> tuple[Pair, Pair]:
    """The images as `(x_train, y_train), (x_test, y_test)`: 60000 to train, 10000 to test.

    Args:
        path: name of the file in the cache, `KERATA_HOME/datasets` (default `~/.kerata/datasets`).

    The environment variable `KERATA_DATASETS_URL` names a mirror; the checksum holds there too.

    Shapes: images uint8 `[n, 28, 28]` with values 0 to 255, labels uint8 `[n]`.

    Raises OSError where the download fails, ValueError where its checksum is wrong.
    """
    address = f"{os.environ.get('KERATA_DATASETS_URL') or ORIGIN}/mnist.npz"
    file = get_file(path, origin=address, file_hash=SHA256)
    with np.load(file, allow_pickle=False) as arrays:
        train = arrays["x_train"], arrays["y_train"]
        return train, (arrays["x_test"], arrays["y_test"])
