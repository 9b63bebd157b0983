"""Crossentropies, and the peak signal-to-noise ratio."""

from __future__ import annotations

import math
from typing import Any

from ...core import InvalidArgument, Tensor, TensorLike, is_float, settings
from .._base import cast, current, dtype_of, operation, promote, shape_of, tensor, widened
from ..numpy.arithmetic import add, clip, divide, multiply, negative, square, subtract
from ..numpy.exponential import exp, log, log1p, log10
from ..numpy.indexing import take_along_axis, where
from ..numpy.layout import axis_of, expand_dims, moveaxis, squeeze
from ..numpy.logic import equal, less
from ..numpy.reductions import accumulator, mean, sum
from .activations import log_softmax

__all__ = [
    "binary_crossentropy", "categorical_crossentropy", "psnr",
    "sparse_categorical_crossentropy",
]  # fmt: skip


def _floating(x: Any) -> Tensor:
    return x if is_float(dtype_of(x)) else cast(x, settings.floatx)


def _clipped(probabilities: Tensor) -> Tensor:
    return clip(probabilities, settings.epsilon, 1.0 - settings.epsilon)


def _log_probabilities(output: TensorLike, from_logits: bool) -> Tensor:
    if from_logits:
        return log_softmax(output, axis=-1)
    return log(_clipped(divide(output, sum(output, axis=-1, keepdims=True))))


def _met(name: str, target: Tensor, output: Tensor) -> tuple[Tensor, Tensor]:
    """Both in the float dtype of the output; of other shapes is an error."""
    engine, output = current(), _floating(output)
    first, second = tuple(engine.shape(target)), tuple(engine.shape(output))
    if first != second:
        raise InvalidArgument(
            f"{name}: target and output must have one shape; got {first}, {second}."
        )
    return tensor(target, engine.dtype(output)), output


def _soft(target: Tensor, output: Tensor, from_logits: bool, axis: int) -> tuple[Any, ...]:
    """Both in one float dtype and shape, classes last."""
    target, output = _met("categorical_crossentropy", target, output)
    last = len(output.shape) - 1
    if axis_of(axis, last + 1) != last:
        target, output = moveaxis(target, axis, -1), moveaxis(output, axis, -1)
    return target, output, from_logits


@operation(tensors=2, normal=_soft)
def categorical_crossentropy(
    target: TensorLike, output: TensorLike, from_logits: bool = False, axis: int = -1
) -> Tensor:
    """`-sum(target * log(output))` along the axis of the classes.

    Args:
        target: probabilities (or one-hot labels), of the shape of `output`.
        output: probabilities, or logits.
        from_logits: whether `output` holds logits, of which log_softmax is taken.
        axis: that of the classes, the last by default.

    Returns:
        A tensor of output's shape without the axis.

    >>> round(float(categorical_crossentropy([0.0, 1.0], [0.5, 0.5])), 5)
    0.69315
    """
    return negative(sum(multiply(target, _log_probabilities(output, from_logits)), axis=-1))


def _sparse(target: Tensor, output: Tensor, from_logits: bool, axis: int) -> tuple[Any, ...]:
    """Integers of the shape of all axes but the classes', and floats, classes last."""
    engine, output = current(), _floating(output)
    sizes, given = tuple(engine.shape(output)), tuple(engine.shape(target))
    if not sizes:
        raise InvalidArgument(
            "sparse_categorical_crossentropy: output must have an axis of classes; got a scalar."
        )
    axis = axis_of(axis, len(sizes))
    wanted = sizes[:axis] + sizes[axis + 1 :]
    if len(given) == len(sizes) and given[axis] == 1:
        given = given[:axis] + given[axis + 1 :]
        target = engine.reshape(target, given)
    if given != wanted:
        raise InvalidArgument(
            f"sparse_categorical_crossentropy: for an output of shape {sizes} with classes along "
            f"axis {axis} the target must have shape {wanted}; got {given}."
        )
    if engine.dtype(target) not in ("int32", "int64"):
        target = engine.cast(target, "int32")
    return target, output if axis == len(wanted) else moveaxis(output, axis, -1), from_logits


@operation(tensors=2, normal=_sparse)
def sparse_categorical_crossentropy(
    target: TensorLike, output: TensorLike, from_logits: bool = False, axis: int = -1
) -> Tensor:
    """`-log(output[target])` along the axis of the classes.

    Args:
        target: integers, the classes, of output's shape without the axis (or with size one there);
            a sample whose class is not among `0 <= class < n` has loss 0.
        output: probabilities, or logits.
        from_logits: whether `output` holds logits, of which log_softmax is taken.
        axis: that of the classes, the last by default.

    Returns:
        A tensor of output's shape without the axis.

    >>> round(float(sparse_categorical_crossentropy(1, [0.5, 0.5])), 5)
    0.69315
    """
    target = cast(target, "int32")
    index = clip(target, 0, shape_of(output)[-1] - 1)
    found = _log_probabilities(output, from_logits)
    found = squeeze(take_along_axis(found, expand_dims(index, -1), axis=-1), -1)
    return where(equal(index, target), negative(found), 0.0)


def _binary(target: Tensor, output: Tensor, from_logits: bool) -> tuple[Any, ...]:
    """Both in one float dtype and shape."""
    return *_met("binary_crossentropy", target, output), from_logits


@operation(tensors=2, normal=_binary)
def binary_crossentropy(
    target: TensorLike, output: TensorLike, from_logits: bool = False
) -> Tensor:
    """`-(target * log(output) + (1 - target) * log(1 - output))` for each element.

    Of logits x: `max(x, 0) - x * target + log1p(exp(-|x|))`.

    Args:
        target: probabilities (or 0 and 1), of the shape of `output`.
        output: probabilities, or logits.
        from_logits: whether `output` holds logits, of which sigmoid is meant.

    Returns:
        A tensor of output's shape.

    >>> round(float(binary_crossentropy(1.0, 0.5)), 5)
    0.69315
    """
    if from_logits:
        below = less(output, 0)
        tail = log1p(exp(where(below, output, negative(output))))
        return add(subtract(where(below, 0, output), multiply(output, target)), tail)
    p = _clipped(cast(output, accumulator(dtype_of(output))))  # 1 - 1e-7 is 1 in a half float
    hits = multiply(target, log(p))
    loss = negative(add(hits, multiply(subtract(1.0, target), log(subtract(1.0, p)))))
    return cast(loss, dtype_of(output))


@operation(tensors=2)
def psnr(x1: TensorLike, x2: TensorLike, max_val: TensorLike) -> Tensor:
    """The peak signal-to-noise ratio in decibels, `20 log10(max_val) - 10 log10(mse)`.

    Args:
        x1: a tensor, such as images.
        x2: of the same shape.
        max_val: the largest value that an element can have.

    Returns:
        A scalar over all elements, infinite where both are equal; integers give `floatx()`.

    >>> round(float(psnr([1.0, 2.0], [1.0, 3.0], 10.0)), 2)
    23.01
    """
    a, b = promote(x1, x2, floating=True)
    shapes = [tuple(current().shape(x)) for x in (a, b)]
    if shapes[0] != shapes[1]:
        raise InvalidArgument(
            f"psnr: both tensors must have one shape; got {shapes[0]}, {shapes[1]}."
        )
    dtype = dtype_of(a)
    engine = current()
    error = mean(square(subtract(widened(engine, a), widened(engine, b))))
    if isinstance(max_val, (int, float)):
        peak: Any = 20.0 * math.log10(max_val)
    else:
        peak = multiply(log10(tensor(max_val, dtype_of(error))), 20.0)
    return tensor(subtract(peak, multiply(log10(error), 10.0)), dtype)
