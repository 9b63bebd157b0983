"""Regularizers as Keras 2.3 named them."""

from __future__ import annotations

from ..regularizers import L1L2 as L1L2
from ..regularizers import Regularizer as Regularizer
from ..regularizers import deserialize as deserialize
from ..regularizers import get as get
from ..regularizers import serialize as serialize


def l1(l: float = 0.01) -> L1L2:  # noqa: E741
    """`l * sum(|x|)`.

    >>> round(float(l1(0.1)([1.0, -2.0])), 4)
    0.3
    """
    return L1L2(l1=l)


def l2(l: float = 0.01) -> L1L2:  # noqa: E741
    """`l * sum(x**2)`.

    >>> round(float(l2(0.1)([1.0, -2.0])), 4)
    0.5
    """
    return L1L2(l2=l)


def l1_l2(l1: float = 0.01, l2: float = 0.01) -> L1L2:
    """`l1 * sum(|x|) + l2 * sum(x**2)`.

    >>> round(float(l1_l2(0.1, 0.1)([1.0, -2.0])), 4)
    0.8
    """
    return L1L2(l1=l1, l2=l2)
