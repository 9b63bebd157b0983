"""Losses of similarity: the angle between vectors, and of pairs within a batch."""

from __future__ import annotations

from .. import ops
from ..core import PolicyLike, Tensor, TensorLike
from ..ops._base import dtype_of, shape_of, tensor
from .alignment import objective
from .loss import _FunctionLoss, _IndexLoss

__all__ = ["Circle", "CosineSimilarity", "circle", "cosine_similarity"]


@objective()
def cosine_similarity(y_true: TensorLike, y_pred: TensorLike, axis: int = -1) -> Tensor:
    """`-sum(y_true * y_pred / (|y_true| |y_pred|), axis)`: -1 for equal directions, 1 for opposite
    ones.

    Args:
        y_true: targets [batch, …, n].
        y_pred: predictions of that shape.
        axis: along which the vectors lie, the last by default.

    >>> cosine_similarity([[1.0, 0.0]], [[2.0, 0.0]]).tolist()
    [-1.0]
    """
    product = ops.multiply(ops.normalize(y_true, axis=axis), ops.normalize(y_pred, axis=axis))
    return ops.negative(ops.sum(product, axis=axis))


@objective(align=False, integers=True)
def circle(
    y_true: TensorLike, y_pred: TensorLike, ref_labels: Tensor | None = None,
    ref_embeddings: Tensor | None = None, remove_diagonal: bool = True, gamma: float = 80,
    margin: float = 0.4,
) -> Tensor:  # fmt: skip
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
        rows_count, columns = shape_of(similarity)
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


class CosineSimilarity(_FunctionLoss):
    """`-sum(y_true * y_pred)` of vectors scaled to norm 1: from -1 (equal directions) to 1."""

    function = staticmethod(cosine_similarity)

    def __init__(
        self, axis: int = -1, reduction: str | None = "sum_over_batch_size",
        name: str | None = "cosine_similarity", dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(reduction, name, dtype)
        self.axis = axis


class Circle(_IndexLoss):
    """Pulls embeddings of one label together and pushes others apart: see `circle`."""

    function = staticmethod(circle)

    def __init__(
        self, gamma: float = 80.0, margin: float = 0.4, remove_diagonal: bool = True,
        reduction: str | None = "sum_over_batch_size", name: str | None = "circle",
        dtype: PolicyLike = None,
    ) -> None:  # fmt: skip
        super().__init__(reduction, name, dtype)
        self.gamma = gamma
        self.margin = margin
        self.remove_diagonal = remove_diagonal

    def valid(self, y_true: Tensor) -> Tensor:
        """Which samples are paired with one of their label; the others do not count."""
        labels = ops.reshape(tensor(y_true), (-1, 1))
        equal = ops.equal(labels, ops.reshape(labels, (1, -1)))
        return ops.greater(ops.sum(ops.cast(equal, "int32"), axis=1), int(self.remove_diagonal))
