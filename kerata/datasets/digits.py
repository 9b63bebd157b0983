"""Handwritten digits that ship with kerata: 1797 images of 8x8 pixels.

"Optical Recognition of Handwritten Digits" (its test part) by E. Alpaydin and C. Kaynak, 1998, UCI
Machine Learning Repository, https://doi.org/10.24432/C50P49, licensed under CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/). 43 people wrote them; each pixel counts the inked
cells of a 4x4 block of the scanned digit.
"""

from __future__ import annotations

from importlib import resources
from typing import Any

import numpy as np

Pair = tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]


def load_data() -> tuple[Pair, Pair]:
    """The digits as `(x_train, y_train), (x_test, y_test)`.

    With the images sorted by class (and by the order of the source within), every fifth one from
    the first on is a test image, so 1437 train and 360 test, 35 to 37 of each class. Both parts
    hold digits of the same writers.

    Shapes: images uint8 `[n, 8, 8]` with values 0 (paper) to 16 (ink), labels uint8 `[n]`.

    >>> from kerata.datasets import digits
    >>> (x_train, y_train), (x_test, y_test) = digits.load_data()
    >>> x_train.shape, y_test.shape, int(x_train.max())
    ((1437, 8, 8), (360,), 16)
    """
    file = resources.files(__package__).joinpath("digits.npz")
    with file.open("rb") as stream, np.load(stream, allow_pickle=False) as arrays:
        x, y = arrays["x"], arrays["y"]
    test = np.zeros(len(y), "bool")
    test[np.argsort(y, kind="stable")[::5]] = True
    return (x[~test], y[~test]), (x[test], y[test])
