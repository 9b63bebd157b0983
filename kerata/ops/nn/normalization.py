"""Moments, and the normalizations made of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...core import InvalidArgument, InvalidType, float_type, real_type, settings, warn_user
from ...core.typing import Axis, Tensor, TensorLike
from .._base import axes_of, cast, current, dtype_of, operation, shape_of, tensor
from ..math.special import rsqrt
from ..numpy.arithmetic import (
    absolute,
    add,
    divide,
    maximum,
    multiply,
    negative,
    power,
    square,
    subtract,
)  # fmt: skip
from ..numpy.layout import reshape
from ..numpy.reductions import accumulator, max, mean, safe_root, squared, sum

__all__ = [
    "batch_normalization", "layer_normalization", "moments", "normalize", "rms_normalization",
]  # fmt: skip


@operation(axes="axes")
def moments(
    x: TensorLike, axes: Axis, keepdims: bool = False, synchronized: bool = False
) -> tuple[Tensor, Tensor]:
    """Mean and variance over axes, as `(mean, variance)`; `synchronized` over all replicas.

    >>> [float(m) for m in moments([1.0, 3.0], 0)]
    [2.0, 1.0]
    """
    engine = current()
    dtype = engine.dtype(x)
    wide = tensor(x, accumulator(dtype))
    centre = mean(wide, axes, True)
    if synchronized:
        centre = engine.all_reduce(centre, "mean")
    away = engine.subtract(wide, centre)
    spread = mean(squared(away), axes, True)
    if synchronized:
        spread = engine.all_reduce(spread, "mean")
    if not keepdims:
        over: Any = axes  # a tuple by now
        shape = tuple(n for i, n in enumerate(engine.shape(x)) if i not in over)
        centre, spread = engine.reshape(centre, shape), engine.reshape(spread, shape)
    name = float_type(dtype)
    return tensor(centre, name), tensor(spread, real_type(name))


def _wide(x: TensorLike) -> tuple[Tensor, str]:
    """(`x` in a float that is fit for sums, the float of the result)."""
    dtype = dtype_of(x)
    return tensor(x, accumulator(dtype)), float_type(dtype)


def _along(x: TensorLike, axes: Any, rank: int, like: Sequence[int]) -> Tensor:
    """A parameter that has the sizes of these axes, in a shape that broadcasts against all."""
    return reshape(x, [like[a] if a in axes else 1 for a in range(rank)])


@operation(tensors=3, axis="axis")
def batch_normalization(
    x: TensorLike, mean: TensorLike, variance: TensorLike, axis: int,
    offset: TensorLike | None = None, scale: TensorLike | None = None, epsilon: float = 1e-3,
) -> Tensor:  # fmt: skip
    """`(x - mean) / sqrt(variance + epsilon) * scale + offset` (Ioffe & Szegedy, 2015).

    Args:
        x: tensor of any shape.
        mean, variance: [n], n being the size of `axis`.
        axis: the axis whose elements are normalized one by one, mostly that of the channels.
        offset, scale: [n]; None counts as 0 and 1.
        epsilon: keeps the root away from 0.

    Returns:
        A tensor of x's shape.

    >>> batch_normalization([[1.0], [3.0]], [2.0], [1.0], axis=-1, epsilon=0.0).tolist()
    [[-1.0], [1.0]]
    """
    sizes = shape_of(x)
    parts: list[Any] = [
        p if p is None else _along(p, (axis,), len(sizes), sizes)
        for p in (mean, variance, offset, scale)
    ]
    mean, variance, offset, scale = parts
    x, dtype = _wide(x)
    factor = rsqrt(add(cast(variance, dtype_of(x)), epsilon))
    if scale is not None:
        factor = multiply(factor, scale)
    moved = multiply(mean, factor)  # one product and one sum for each element
    moved = negative(moved) if offset is None else subtract(offset, moved)
    return cast(add(multiply(x, factor), moved), dtype)


@operation(tensors=3, axes="axis")
def layer_normalization(
    x: TensorLike,
    gamma: TensorLike | None = None,
    beta: TensorLike | None = None,
    axis: Axis = -1,
    epsilon: float | None = None,
    **kwargs: Any,
) -> Tensor:
    """`(x - m) / sqrt(v + epsilon) * gamma + beta`, m and v over the axes (Ba et al., 2016).

    Args:
        x: tensor of any shape.
        gamma, beta: of the sizes of the axes; None counts as 1 and 0.
        axis: an axis or several, the last by default.
        epsilon: keeps the root away from 0; None is `config.epsilon()`.

    Returns:
        A tensor of x's shape and float type.

    >>> layer_normalization([1.0, 3.0], epsilon=0.0).tolist()
    [-1.0, 1.0]
    """
    if kwargs.pop("rms_scaling", False):
        warn_user(
            "layer_normalization(rms_scaling=True) divides by the standard deviation and neither "
            "subtracts the mean nor adds beta. The root mean square is in ops.rms_normalization."
        )
        x, dtype = _wide(x)
        least = settings.epsilon if epsilon is None else epsilon
        return cast(multiply(x, _scale(x, gamma, axes_of(axis, len(shape_of(x))), least)[1]), dtype)
    if kwargs:
        raise InvalidType(f"layer_normalization got unexpected arguments: {', '.join(kwargs)}.")
    x, dtype = _wide(x)
    average, factor = _scale(x, gamma, axis, epsilon)
    y = multiply(subtract(x, average), factor)
    if beta is not None:
        sizes = shape_of(x)
        y = add(y, cast(_along(beta, axis, len(sizes), sizes), dtype_of(x)))
    return cast(y, dtype)


def _scale(x: Tensor, gamma: TensorLike | None, axis: Any, epsilon: Any) -> tuple[Tensor, Tensor]:
    """The mean, and `gamma / sqrt(v + epsilon)`."""
    average, variance = moments(x, axis, keepdims=True)
    factor = rsqrt(add(variance, epsilon))
    if gamma is not None:
        sizes = shape_of(x)
        factor = multiply(factor, cast(_along(gamma, axis, len(sizes), sizes), dtype_of(x)))
    return average, factor


@operation(tensors=2, axes="axis")
def rms_normalization(
    x: TensorLike, scale: TensorLike | None = None, axis: Axis = -1, epsilon: float | None = None
) -> Tensor:
    """`x / sqrt(mean(x**2) + epsilon) * scale` (Zhang & Sennrich, 2019).

    Args:
        x: tensor of any shape.
        scale: of the sizes of the axes; None counts as 1.
        axis: an axis or several, the last by default.
        epsilon: keeps the root away from 0; None is `config.epsilon()`.

    Returns:
        A tensor of x's shape and float type.

    >>> rms_normalization([2.0, 2.0], epsilon=0.0).tolist()
    [1.0, 1.0]
    """
    x, dtype = _wide(x)
    sizes = shape_of(x)
    mean_square = mean(square(x), axis=axis, keepdims=True)
    least: Any = epsilon
    factor = rsqrt(add(mean_square, least))
    y = multiply(x, factor)
    if scale is not None:
        y = multiply(y, cast(_along(scale, axis, len(sizes), sizes), dtype_of(x)))
    return cast(y, dtype)


@operation()
def normalize(
    x: TensorLike, axis: Axis = -1, order: int = 2, epsilon: float | None = None
) -> Tensor:
    """`x / norm(x)`, of the norm of an order along the axes.

    Args:
        x: tensor of any shape.
        axis: an axis or several, the last by default.
        order: 1 `sum(|x|)`, 2 `sqrt(sum(x**2))`, n `sum(|x|**n)**(1 / n)`, `inf` `max(|x|)`.
        epsilon: the least norm that is divided by; None is `config.epsilon()`.

    >>> normalize([3.0, 4.0]).tolist()
    [0.6000000238418579, 0.800000011920929]
    """
    if not (order == float("inf") or isinstance(order, int) and order >= 1):
        raise InvalidArgument(
            f"normalize: `order` must be a positive integer or infinity; got {order!r}."
        )
    least = settings.epsilon if epsilon is None else epsilon
    x, dtype = _wide(x)
    axes = axes_of(axis, len(shape_of(x)))
    if order == 2:
        squares = sum(square(x), axis=axes, keepdims=True)
        return cast(multiply(x, rsqrt(maximum(squares, least * least))), dtype)
    size = absolute(x)
    if order == float("inf"):
        norm = max(size, axis=axes, keepdims=True)
    elif order == 1:
        norm = sum(size, axis=axes, keepdims=True)
    else:
        norm = safe_root(sum(power(size, order), axis=axes, keepdims=True), order)
    return cast(divide(x, maximum(norm, least)), dtype)
