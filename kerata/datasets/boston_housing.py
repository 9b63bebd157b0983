"""Boston housing: 506 districts with 13 attributes and the median price of houses.

D. Harrison, D. Rubinfeld, 1978, from the StatLib library of Carnegie Mellon University. One of the
attributes stands for the share of black people, in a way that presumes segregation raises prices:
use the data, if at all, to show such faults.
"""

from __future__ import annotations

from ..core import Fraction
from .downloads import Pair, regression

SHA256 = "f553886a1f8d56431e820c5b82552d9d95cfcb96d1e678153f8839538947dff5"


def load_data(
    path: str = "boston_housing.npz", test_split: Fraction = 0.2, seed: int = 113
) -> tuple[Pair, Pair]:
    """The rows as `(x_train, y_train), (x_test, y_test)`, shuffled by a seed.

    Args:
        path: name of the file in the cache.
        test_split: the part of the rows that is to test.
        seed: of the order.

    Shapes: x float64 `[n, 13]`, y float64 `[n]`, in thousands of dollars.
    """
    return regression("boston_housing.npz", SHA256, path, test_split, seed)
