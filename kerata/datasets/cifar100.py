"""CIFAR-100: 60000 small photographs, 32x32 pixels, in 100 classes of 20 kinds.

A. Krizhevsky, "Learning Multiple Layers of Features from Tiny Images", 2009.
"""

from __future__ import annotations

from ..core import one_of
from .cifar10 import ORIGIN, records
from .downloads import Pair, fetched
from .pickled_batches import load_batch as load_batch

MD5 = "03b5dce01913d631647c71ecec9e9cb8"  # of the binary version, which needs no pickles


def load_data(label_mode: str = "fine") -> tuple[Pair, Pair]:
    """The images as `(x_train, y_train), (x_test, y_test)`: 50000 to train, 10000 to test.

    Args:
        label_mode: "fine", labels of the 100 classes, or "coarse", of the 20 kinds.

    Shapes: images uint8 `[n, 32, 32, 3]` (channels first where that is the setting), labels uint8
    `[n, 1]`.
    """
    one_of(label_mode, ("fine", "coarse"), "label_mode")
    folder = fetched("cifar-100-binary.tar.gz", MD5, "cifar-100", ORIGIN, extract=True)
    place = slice(1, 2) if label_mode == "fine" else slice(0, 1)
    train, test = (records(folder / "cifar-100-binary" / f"{p}.bin", 2) for p in ("train", "test"))
    return (train[1], train[0][:, place]), (test[1], test[0][:, place])
