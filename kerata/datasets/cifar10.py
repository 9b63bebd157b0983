"""CIFAR-10: 60000 small photographs, 32x32 pixels, in 10 classes.

A. Krizhevsky, "Learning Multiple Layers of Features from Tiny Images", 2009. The classes:
airplane, automobile, bird, cat, deer, dog, frog, horse, ship, truck.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core import Array, settings
from .downloads import Pair, fetched
from .pickled_batches import load_batch as load_batch

ORIGIN = "https://www.cs.toronto.edu/~kriz"
MD5 = "c32a1d4ab5d03f1284b67883e8d87530"  # of the binary version, which needs no pickles
PIXELS = 3 * 32 * 32


def load_data() -> tuple[Pair, Pair]:
    """The images as `(x_train, y_train), (x_test, y_test)`: 50000 to train, 10000 to test.

    Shapes: images uint8 `[n, 32, 32, 3]` (channels first where that is the setting), labels uint8
    `[n, 1]`.
    """
    folder = fetched("cifar-10-binary.tar.gz", MD5, "cifar-10", ORIGIN, extract=True)
    folder /= "cifar-10-batches-bin"
    train = [records(folder / f"data_batch_{i}.bin", 1) for i in range(1, 6)]
    labels, images = (np.concatenate(pieces) for pieces in zip(*train))
    test_labels, test_images = records(folder / "test_batch.bin", 1)
    return (images, labels), (test_images, test_labels)


def records(path: Path, labels: int) -> tuple[Array, Array]:
    """The labels and images of a file of records: bytes of labels, then red, green and blue."""
    content = np.frombuffer(path.read_bytes(), "uint8")
    if not content.size or content.size % (labels + PIXELS):
        raise ValueError(
            f"{path} has {content.size} bytes, which are no records of {labels + PIXELS}."
        )
    rows = content.reshape(-1, labels + PIXELS)
    images = rows[:, labels:].reshape(-1, 3, 32, 32)
    if settings.image_data_format == "channels_last":
        images = images.transpose(0, 2, 3, 1)
    return rows[:, :labels].copy(), np.ascontiguousarray(images)
