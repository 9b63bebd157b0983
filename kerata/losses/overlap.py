"""Losses over whole masks (Dice, Tversky) and over pairs of embeddings (Circle)."""

from __future__ import annotations

from typing import Any

from .. import ops
from ..core.context import settings
from ..ops._base.dispatch import dtype_of, tensor
from .alignment import Tensor, objective


@objective()
def dice(y_true: Tensor, y_pred: Tensor, axis: Any = None) -> Tensor:
    """`1 - 2 sum(y p) / (sum(y) + sum(p))` (Milletari et al., 2016).

    Args:
        y_true: targets in [0, 1], any shape.
        y_pred: probabilities of that shape.
        axis: the axes summed over; None: all, for one value.

    >>> round(float(dice([1.0, 1.0], [1.0, 0.0])), 4)
    0.3333
    """
    overlap = ops.sum(ops.multiply(y_true, y_pred), axis=axis)
    total = ops.add(ops.sum(y_true, axis=axis), ops.sum(y_pred, axis=axis))
    share = ops.divide(ops.multiply(overlap, 2.0), ops.add(total, settings.epsilon))
    return ops.subtract(1.0, share)


@objective()
def tversky(
    y_true: Tensor, y_pred: Tensor, alpha: float = 0.5, beta: float = 0.5, axis: Any = None
) -> Tensor:
    """`1 - tp / (tp + alpha fn + beta fp)`: Dice with a weight for each kind of error (Salehi et
    al., 2017).

    Args:
        y_true: targets in [0, 1], any shape.
        y_pred: probabilities of that shape.
        alpha: weight of what is missed, `fn = sum(y (1 - p))`; so keras computes it, whatever its
            page says.
        beta: weight of false alarms, `fp = sum((1 - y) p)`.
        axis: the axes summed over; None: all, for one value.

    >>> round(float(tversky([1.0, 1.0], [1.0, 0.0])), 4)
    0.3333
    """
    hits = ops.sum(ops.multiply(y_true, y_pred), axis=axis)
    alarms = ops.sum(ops.multiply(ops.subtract(1.0, y_true), y_pred), axis=axis)
    misses = ops.sum(ops.multiply(y_true, ops.subtract(1.0, y_pred)), axis=axis)
    errors = ops.add(ops.multiply(misses, alpha), ops.multiply(alarms, beta))
    share = ops.divide(hits, ops.add(ops.add(hits, errors), settings.epsilon))
    return ops.subtract(1.0, share)


@objective(align=False, integers=True)
def circle(
    y_true: Tensor,
    y_pred: Tensor,
    ref_labels: Any = None,
    ref_embeddings: Any = None,
    remove_diagonal: bool = True,
    gamma: float = 80,
    margin: float = 0.4,
) -> Tensor:
    """`softplus(logsumexp(a) + logsumexp(b))` over pairs with equal and with different labels (Sun
    et al., 2020).

    With similarity s and margin m: `a = -gamma max(1 + m - s, 0) (s - (1 - m))` of pairs with equal
    labels, `b = gamma max(s + m, 0) (s - m)` of the others.

    Args:
        y_true: labels [batch], integers.
        y_pred: embeddings of norm 1, [batch, n].
        ref_labels: labels to compare with; None: `y_true`.
        ref_embeddings: embeddings to compare with; None: `y_pred`.
        remove_diagonal: leave out the pairs of a sample with itself.
        gamma, margin: see the formula.

    >>> circle([0, 1], [[1.0, 0.0], [0.0, 1.0]]).tolist()
    [0.0, 0.0]
    """
    labels = ops.reshape(y_true, (-1, 1))
    others = labels if ref_labels is None else tensor(ref_labels)
    rows = y_pred if ref_embeddings is None else tensor(ref_embeddings, dtype_of(y_pred))
    similarity = ops.matmul(y_pred, ops.transpose(rows))
    equal = ops.equal(labels, ops.reshape(others, (1, -1)))
    paired = equal
    if remove_diagonal:
        rows_count, columns = ops.shape(similarity)
        diagonal = ops.eye(rows_count, columns, dtype="bool")
        paired = ops.logical_and(equal, ops.logical_not(diagonal))
    pull = ops.maximum(ops.subtract(1.0 + margin, similarity), 0.0)
    push = ops.maximum(ops.add(similarity, margin), 0.0)
    near = ops.multiply(pull * ops.subtract(similarity, 1.0 - margin), -gamma)
    far = ops.multiply(push * ops.subtract(similarity, margin), gamma)
    return ops.softplus(ops.add(_logsumexp(near, paired), _logsumexp(far, ops.logical_not(equal))))


def _logsumexp(values: Tensor, mask: Tensor) -> Tensor:
    """Over the pairs in the mask; where there are none, so low that nothing comes of it."""
    return ops.logsumexp(ops.where(mask, values, -1e4), axis=1)
