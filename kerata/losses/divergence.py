"""Losses between distributions: Kullback-Leibler divergence, Poisson."""

from __future__ import annotations

from .. import ops
from ..core import Tensor, TensorLike, settings
from .alignment import objective
from .loss import _FunctionLoss

__all__ = ["KLDivergence", "Poisson", "kl_divergence", "poisson"]


@objective()
def kl_divergence(y_true: TensorLike, y_pred: TensorLike) -> Tensor:
    """`sum(y log(y / p), axis=-1)`, both kept within [epsilon, 1].

    >>> kl_divergence([[0.5, 0.5]], [[0.5, 0.5]]).tolist()
    [0.0]
    """
    y_true = ops.clip(y_true, settings.epsilon, 1.0)
    y_pred = ops.clip(y_pred, settings.epsilon, 1.0)
    return ops.sum(ops.multiply(y_true, ops.log(ops.divide(y_true, y_pred))), axis=-1)


@objective()
def poisson(y_true: TensorLike, y_pred: TensorLike) -> Tensor:
    """`mean(p - y log(p + epsilon), axis=-1)`: counts y against rates p.

    >>> poisson([[0.0]], [[2.0]]).tolist()
    [2.0]
    """
    logs = ops.log(ops.add(y_pred, settings.epsilon))
    return ops.mean(ops.subtract(y_pred, ops.multiply(y_true, logs)), axis=-1)


class KLDivergence(_FunctionLoss):
    """`sum(y_true * log(y_true / y_pred))`."""

    function = staticmethod(kl_divergence)


class Poisson(_FunctionLoss):
    """`mean(y_pred - y_true * log(y_pred))`."""

    function = staticmethod(poisson)
