"""California housing: 20640 groups of blocks of the census of 1990, and the median house value.

R. K. Pace, R. Barry, "Sparse Spatial Autoregressions", 1997, from the StatLib library.
"""

from __future__ import annotations

from ..core import Fraction, one_of
from .downloads import Pair, regression

SHA256 = "1a2e3a52e0398de6463aebe6f4a8da34fb21fbb6b934cf88c3425e766f2a1a6f"
SMALL = 600  # rows of the small version


def load_data(
    version: str = "large",
    path: str = "california_housing.npz",
    test_split: Fraction = 0.2,
    seed: int = 113,
) -> tuple[Pair, Pair]:
    """The rows as `(x_train, y_train), (x_test, y_test)`, shuffled by a seed.

    Args:
        version: "large", all rows, or "small", the first 600.
        path: name of the file in the cache.
        test_split: the part of the rows that is to test.
        seed: of the order.

    Shapes: x `[n, 8]`, y `[n]`, in dollars.
    """
    first = SMALL if one_of(version, ("large", "small"), "version") == "small" else None
    return regression("california_housing.npz", SHA256, path, test_split, seed, first)
