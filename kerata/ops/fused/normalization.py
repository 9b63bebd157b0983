"""Batch normalization as it is in training."""

from __future__ import annotations

from ...core import Tensor, TensorLike
from .._base import operation, shape_of, stop_gradient
from ..nn.normalization import batch_normalization, moments


@operation()
def batch_normalization_training(
    x: TensorLike,
    axis: int,
    offset: TensorLike | None = None,
    scale: TensorLike | None = None,
    epsilon: float = 1e-3,
    synchronized: bool = False,
) -> tuple[Tensor, Tensor, Tensor]:
    """`batch_normalization` of `x` with its own moments over all axes but one.

    Args:
        x: tensor of any shape.
        axis: the axis of the channels, not negative.
        offset, scale: of the size of that axis; None counts as 0 and 1.
        epsilon: added to the variance.
        synchronized: whether the moments are those over all replicas.

    Returns:
        The normalized x, and the mean and the variance of each channel, through which no gradient
        flows.

    >>> y, mean, variance = batch_normalization_training([[1.0], [3.0]], 1, epsilon=0.0)
    >>> y.tolist(), mean.tolist(), variance.tolist()
    ([[-1.0], [1.0]], [2.0], [1.0])
    """
    axes = [a for a in range(len(shape_of(x))) if a != axis]
    mean, variance = moments(x, axes, synchronized=synchronized)
    y = batch_normalization(x, mean, variance, axis, offset, scale, epsilon)
    return y, stop_gradient(mean), stop_gradient(variance)
