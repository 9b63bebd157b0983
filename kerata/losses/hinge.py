"""Losses for the largest margin: targets are -1 and 1 (0 and 1 are taken for these)."""

from __future__ import annotations

from .. import ops
from .alignment import Tensor, objective


def _signs(y_true: Tensor) -> Tensor:
    binary = ops.all(ops.logical_or(ops.equal(y_true, 0), ops.equal(y_true, 1)))
    return ops.where(binary, ops.subtract(ops.multiply(y_true, 2.0), 1.0), y_true)


@objective()
def hinge(y_true: Tensor, y_pred: Tensor) -> Tensor:
    """`mean(max(1 - y_true * y_pred, 0), axis=-1)`.

    >>> hinge([[1.0, -1.0]], [[0.5, -2.0]]).tolist()
    [0.25]
    """
    margin = ops.subtract(1.0, ops.multiply(_signs(y_true), y_pred))
    return ops.mean(ops.maximum(margin, 0.0), axis=-1)


@objective()
def squared_hinge(y_true: Tensor, y_pred: Tensor) -> Tensor:
    """`mean(max(1 - y_true * y_pred, 0)**2, axis=-1)`.

    >>> squared_hinge([[1.0, -1.0]], [[0.0, -2.0]]).tolist()
    [0.5]
    """
    margin = ops.subtract(1.0, ops.multiply(_signs(y_true), y_pred))
    return ops.mean(ops.square(ops.maximum(margin, 0.0)), axis=-1)


@objective()
def categorical_hinge(y_true: Tensor, y_pred: Tensor) -> Tensor:
    """`max(neg - pos + 1, 0)`, `pos = sum(y_true * y_pred)`, `neg = max((1 - y_true) * y_pred)`.

    Args:
        y_true: one-hot targets [batch, …, classes].
        y_pred: scores of that shape.

    >>> categorical_hinge([[0.0, 1.0]], [[1.0, 1.5]]).tolist()
    [0.5]
    """
    right = ops.sum(ops.multiply(y_true, y_pred), axis=-1)
    wrong = ops.max(ops.multiply(ops.subtract(1.0, y_true), y_pred), axis=-1)
    return ops.maximum(ops.add(ops.subtract(wrong, right), 1.0), 0.0)
