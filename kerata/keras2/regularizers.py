"""Regularizers as Keras 2.3 named them."""

from __future__ import annotations

import numpy as np

from ..regularizers import L1L2 as L1L2
from ..regularizers import Regularizer as Regularizer
from ..regularizers import deserialize as deserialize
from ..regularizers import get as get
from ..regularizers import serialize as serialize


def _of_numpy(l1: float = 0.0, l2: float = 0.0) -> L1L2:
    """Factors with a `dtype`, as they had."""
    made = L1L2(l1, l2)
    made.l1, made.l2 = np.float64(made.l1), np.float64(made.l2)
    return made


def l1(l: float = 0.01) -> L1L2:  # noqa: E741
    """`l * sum(|x|)`.

    >>> round(float(l1(0.1)([1.0, -2.0])), 4)
    0.3
    """
    return _of_numpy(l1=l)


def l2(l: float = 0.01) -> L1L2:  # noqa: E741
    """`l * sum(x**2)`.

    >>> round(float(l2(0.1)([1.0, -2.0])), 4)
    0.5
    """
    return _of_numpy(l2=l)


def l1_l2(l1: float = 0.01, l2: float = 0.01) -> L1L2:
    """`l1 * sum(|x|) + l2 * sum(x**2)`.

    >>> round(float(l1_l2(0.1, 0.1)([1.0, -2.0])), 4)
    0.8
    """
    return _of_numpy(l1, l2)
