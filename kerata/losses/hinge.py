"""Hinge losses: margins between classes."""

from __future__ import annotations

from .. import ops
from ..core import Tensor, TensorLike
from .alignment import objective
from .loss import _FunctionLoss

__all__ = [
    "CategoricalHinge", "Hinge", "SquaredHinge", "categorical_hinge", "hinge", "squared_hinge",
]  # fmt: skip


def _signs(y_true: TensorLike) -> Tensor:
    binary = ops.all(ops.logical_or(ops.equal(y_true, 0), ops.equal(y_true, 1)))
    return ops.where(binary, ops.subtract(ops.multiply(y_true, 2.0), 1.0), y_true)


@objective()
def hinge(y_true: TensorLike, y_pred: TensorLike) -> Tensor:
    """`mean(max(1 - y_true * y_pred, 0), axis=-1)`.

    >>> hinge([[1.0, -1.0]], [[0.5, -2.0]]).tolist()
    [0.25]
    """
    margin = ops.subtract(1.0, ops.multiply(_signs(y_true), y_pred))
    return ops.mean(ops.maximum(margin, 0.0), axis=-1)


@objective()
def squared_hinge(y_true: TensorLike, y_pred: TensorLike) -> Tensor:
    """`mean(max(1 - y_true * y_pred, 0)**2, axis=-1)`.

    >>> squared_hinge([[1.0, -1.0]], [[0.0, -2.0]]).tolist()
    [0.5]
    """
    margin = ops.subtract(1.0, ops.multiply(_signs(y_true), y_pred))
    return ops.mean(ops.square(ops.maximum(margin, 0.0)), axis=-1)


@objective()
def categorical_hinge(y_true: TensorLike, y_pred: TensorLike) -> Tensor:
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


class Hinge(_FunctionLoss):
    """`mean(max(1 - y_true * y_pred, 0))`, targets -1 and 1 (or 0 and 1)."""

    function = staticmethod(hinge)


class SquaredHinge(_FunctionLoss):
    """`mean(max(1 - y_true * y_pred, 0)**2)`, targets -1 and 1 (or 0 and 1)."""

    function = staticmethod(squared_hinge)


class CategoricalHinge(_FunctionLoss):
    """`max(neg - pos + 1, 0)` for one-hot targets: see `categorical_hinge`."""

    function = staticmethod(categorical_hinge)
