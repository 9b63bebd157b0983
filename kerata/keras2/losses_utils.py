"""How values of a loss are weighted and reduced: `keras.utils.losses_utils` of Keras 2.3."""

from __future__ import annotations

from typing import Any

from .. import ops
from ..losses import same_rank
from ..losses.alignment import fits

__all__ = [
    "Reduction", "broadcast_weights", "compute_weighted_loss", "reduce_weighted_loss",
    "squeeze_or_expand_dimensions",
]  # fmt: skip


class Reduction:
    """The names of reductions: none, the sum, the sum by the number of values."""

    NONE = "none"
    SUM = "sum"
    SUM_OVER_BATCH_SIZE = "sum_over_batch_size"

    @classmethod
    def all(cls) -> tuple[str, ...]:
        """The three names."""
        return cls.NONE, cls.SUM, cls.SUM_OVER_BATCH_SIZE

    @classmethod
    def validate(cls, key: str) -> None:
        """Raise ValueError for another name."""
        if key not in cls.all():
            raise ValueError(f"Unknown reduction {key!r}; expected one of {cls.all()}.")


def squeeze_or_expand_dimensions(y_pred: Any, y_true: Any = None, sample_weight: Any = None) -> Any:
    """Predictions, targets and, where given, weights, of ranks that fit.

    Of predictions and targets whose ranks differ by one, the longer loses a last axis of size one;
    weights lose one, or gain it, likewise. A number stays as it is.

    >>> [tuple(x.shape) for x in squeeze_or_expand_dimensions(ops.ones((2, 1)), ops.ones((2,)))]
    [(2,), (2,)]
    """
    y_pred = ops.convert_to_tensor(y_pred)
    if y_true is not None:
        y_pred, y_true = same_rank(y_pred, ops.convert_to_tensor(y_true), expand_rank_1=False)
    if sample_weight is None:
        return y_pred, y_true
    sample_weight = ops.convert_to_tensor(sample_weight)
    rank, given = len(y_pred.shape), len(sample_weight.shape)
    if given == rank + 1 and sample_weight.shape[-1] == 1:
        sample_weight = ops.squeeze(sample_weight, -1)
    elif given and given == rank - 1:
        sample_weight = ops.expand_dims(sample_weight, -1)
    return y_pred, y_true, sample_weight


def broadcast_weights(values: Any, sample_weight: Any) -> Any:
    """Weights of the leading axes, in the shape of the values.

    >>> broadcast_weights(ops.zeros((2, 3)), [1.0, 2.0]).tolist()
    [[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]
    """
    values = ops.convert_to_tensor(values)
    weights = ops.cast(ops.convert_to_tensor(sample_weight), values.dtype)
    shape, given = tuple(values.shape), tuple(weights.shape)
    if given:
        known = [(a, b) for a, b in zip(given, shape) if None not in (a, b)]
        if len(given) > len(shape) or not fits(*zip(*known) if known else ((), ())):
            raise ValueError(
                f"Weights of shape {given} do not fit values of shape {shape}: they must have the "
                "sizes of its leading axes, or 1."
            )
        for _ in shape[len(given) :]:
            weights = ops.expand_dims(weights, -1)
    return ops.multiply(weights, ops.ones_like(values))


def reduce_weighted_loss(
    weighted_losses: Any, reduction: str = Reduction.SUM_OVER_BATCH_SIZE
) -> Any:
    """The values themselves, their sum, or their mean."""
    if reduction == Reduction.NONE:
        return weighted_losses
    reduce = ops.sum if reduction == Reduction.SUM else ops.mean
    return reduce(ops.convert_to_tensor(weighted_losses))


def compute_weighted_loss(
    losses: Any, sample_weight: Any = None, reduction: str = Reduction.SUM_OVER_BATCH_SIZE,
    name: str | None = None,
) -> Any:  # fmt: skip
    """Values of a loss times their weights, reduced.

    Args:
        losses: a value for each sample, or for each of its steps.
        sample_weight: a number, or weights of the leading axes.
        reduction: one of `Reduction`.
        name: without effect.

    >>> float(compute_weighted_loss([1.0, 3.0], [1.0, 0.0]))
    0.5
    """
    Reduction.validate(reduction)
    losses = ops.convert_to_tensor(losses)
    if sample_weight is not None:
        losses, _, weights = squeeze_or_expand_dimensions(losses, None, sample_weight)
        losses = ops.multiply(losses, broadcast_weights(losses, weights))
    return reduce_weighted_loss(losses, reduction)
