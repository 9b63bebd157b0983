"""Activations, normalizations, losses."""

from __future__ import annotations

from typing import Any

from ... import activations, ops
from ... import random as draws
from ...core import Ints, Tensor, TensorLike, settings
from .recording import recorded

__all__ = [
    "batch_normalization", "binary_crossentropy", "categorical_crossentropy", "dropout", "elu",
    "hard_sigmoid", "in_top_k", "l2_normalize", "normalize_batch_in_training", "relu", "sigmoid",
    "softmax", "softplus", "softsign", "sparse_categorical_crossentropy", "tanh",
]  # fmt: skip


@recorded
def relu(
    x: TensorLike, alpha: float = 0.0, max_value: float | None = None, threshold: float = 0.0
) -> Tensor:
    """`x` from `threshold` on, `alpha * (x - threshold)` below, nothing above `max_value`."""
    return activations.relu(x, alpha, max_value, threshold)


@recorded
def elu(x: TensorLike, alpha: float = 1.0) -> Tensor:
    """`x` where positive, else `alpha * (e^x - 1)`."""
    return ops.elu(x, alpha)


@recorded
def softmax(x: TensorLike, axis: int = -1) -> Tensor:
    """`e^x` over its sum along an axis."""
    return ops.softmax(x, axis=axis)


@recorded
def softplus(x: TensorLike) -> Tensor:
    """`log(1 + e^x)`."""
    return ops.softplus(x)


@recorded
def softsign(x: TensorLike) -> Tensor:
    """`x / (1 + |x|)`."""
    return ops.softsign(x)


@recorded
def sigmoid(x: TensorLike) -> Tensor:
    """`1 / (1 + e^-x)`."""
    return ops.sigmoid(x)


@recorded
def hard_sigmoid(x: TensorLike) -> Tensor:
    """`0.2 x + 0.5`, between zero and one.

    >>> hard_sigmoid([-3.0, 1.0]).tolist()
    [0.0, 0.699999988079071]
    """
    return ops.clip(ops.add(ops.multiply(x, 0.2), 0.5), 0.0, 1.0)


@recorded
def tanh(x: TensorLike) -> Tensor:
    """The hyperbolic tangent."""
    return ops.tanh(x)


@recorded
def dropout(x: TensorLike, level: float, noise_shape: Any = None, seed: Any = None) -> Tensor:
    """Each element zero with probability `level`, the others larger by `1 / (1 - level)`."""
    return draws.dropout(x, level, noise_shape=noise_shape, seed=seed)


@recorded
def l2_normalize(x: TensorLike, axis: Ints | None = None) -> Tensor:
    """`x` over its Euclidean norm along axes."""
    square = ops.sum(ops.square(x), axis=axis, keepdims=True)
    return ops.divide(x, ops.sqrt(ops.maximum(square, settings.epsilon)))


@recorded
def in_top_k(predictions: TensorLike, targets: TensorLike, k: int) -> Tensor:
    """Whether each target is among the `k` largest predictions."""
    return ops.in_top_k(ops.cast(targets, "int32"), predictions, k)


@recorded
def categorical_crossentropy(
    target: TensorLike, output: TensorLike, from_logits: bool = False, axis: int = -1
) -> Tensor:
    """`-sum(target * log(output))` along an axis, `output` being scaled to a sum of one."""
    return ops.categorical_crossentropy(target, output, from_logits=from_logits, axis=axis)


@recorded
def sparse_categorical_crossentropy(
    target: TensorLike, output: TensorLike, from_logits: bool = False, axis: int = -1
) -> Tensor:
    """The same for targets that are the numbers of classes."""
    target, output = ops.cast(target, "int32"), ops.convert_to_tensor(output)
    if len(target.shape) == len(output.shape) and target.shape[axis] == 1:
        target = ops.squeeze(target, axis)
    return ops.sparse_categorical_crossentropy(target, output, from_logits=from_logits, axis=axis)


@recorded
def binary_crossentropy(
    target: TensorLike, output: TensorLike, from_logits: bool = False
) -> Tensor:
    """`-target * log(output) - (1 - target) * log(1 - output)`."""
    return ops.binary_crossentropy(target, output, from_logits=from_logits)


def _beside(x: Tensor, of_axes: Any, kept: tuple[int, ...]) -> Any:
    """A mean, variance, scale or offset in a shape that broadcasts along the axes kept."""
    if of_axes is None:
        return None
    part = ops.convert_to_tensor(of_axes)
    if len(part.shape) == len(x.shape):
        return part
    shape = [size if axis in kept else 1 for axis, size in enumerate(x.shape)]
    return ops.reshape(part, shape)


def _normalized(x: Tensor, parts: list[Any], epsilon: float) -> Tensor:
    mean, var, beta, gamma = parts
    scale = ops.rsqrt(ops.add(var, epsilon))
    scale = scale if gamma is None else ops.multiply(scale, gamma)
    y = ops.multiply(ops.subtract(x, mean), scale)
    return y if beta is None else ops.add(y, beta)


@recorded
def batch_normalization(
    x: TensorLike, mean: TensorLike, var: TensorLike, beta: TensorLike | None,
    gamma: TensorLike | None, axis: int = -1, epsilon: float = 1e-3,
) -> Tensor:  # fmt: skip
    """`(x - mean) / sqrt(var + epsilon) * gamma + beta`, these being of the channels of `axis`."""
    x = ops.convert_to_tensor(x)
    kept = (axis % len(x.shape),)
    return _normalized(x, [_beside(x, part, kept) for part in (mean, var, beta, gamma)], epsilon)


@recorded
def normalize_batch_in_training(
    x: TensorLike,
    gamma: TensorLike | None,
    beta: TensorLike | None,
    reduction_axes: Any,
    epsilon: float = 1e-3,
) -> tuple[Tensor, Tensor, Tensor]:
    """`batch_normalization` by the mean and variance of the batch: `(normalized, mean, var)`."""
    x = ops.convert_to_tensor(x)
    axes = tuple([axis % len(x.shape) for axis in reduction_axes])
    kept = tuple([axis for axis in range(len(x.shape)) if axis not in axes])
    mean, var = ops.moments(x, axes=axes)
    parts = [_beside(x, part, kept) for part in (mean, var, beta, gamma)]
    return _normalized(x, parts, epsilon), mean, var
