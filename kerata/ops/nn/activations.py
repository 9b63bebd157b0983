"""Activation functions as operations: a tensor of any shape in, one of that shape out.

Bodies choose by `where` at kinks, so that gradients there do not hang on what an engine does with
ties, and no branch that is not taken overflows. Integers that are only compared stay integers.
"""

from __future__ import annotations

import math

from ...core import Axis, InvalidArgument, Tensor, TensorLike
from .._base import cast, dtype_of, operation, shape_of, stop_gradient
from ..math.special import erf
from ..numpy.arithmetic import absolute, add, divide, multiply, negative, sqrt, square, subtract
from ..numpy.creation import arange
from ..numpy.cumulative import cumsum
from ..numpy.exponential import exp, expm1, log, log1p
from ..numpy.indexing import where
from ..numpy.joining import split
from ..numpy.layout import axis_of, moveaxis
from ..numpy.logic import greater, greater_equal, less, less_equal
from ..numpy.reductions import max, sum
from ..numpy.sorting import sort
from ..numpy.trigonometry import tanh

__all__ = [
    "celu", "elu", "gelu", "glu", "hard_shrink", "hard_sigmoid", "hard_silu", "hard_swish",
    "hard_tanh", "leaky_relu", "log_sigmoid", "log_softmax", "relu", "relu6", "selu", "sigmoid",
    "silu", "soft_shrink", "softmax", "softplus", "softsign", "sparse_plus", "sparse_sigmoid",
    "sparsemax", "squareplus", "swish", "tanh_shrink", "threshold",
]  # fmt: skip


@operation()
def relu(x: TensorLike) -> Tensor:
    """`max(x, 0)`; its gradient at 0 is 0.

    >>> relu([-1.0, 2.0]).tolist()
    [0.0, 2.0]
    """
    return where(less_equal(x, 0), 0, x)


@operation()
def relu6(x: TensorLike) -> Tensor:
    """`min(max(x, 0), 6)`.

    >>> relu6([-1.0, 2.0, 9.0]).tolist()
    [0.0, 2.0, 6.0]
    """
    return where(greater_equal(x, 6), 6, relu(x))


@operation(floating=1)
def leaky_relu(x: TensorLike, negative_slope: float = 0.2) -> Tensor:
    """`x` from 0 on, below it `negative_slope * x` (Maas et al., 2013).

    >>> leaky_relu([-4.0, 2.0], negative_slope=0.5).tolist()
    [-2.0, 2.0]
    """
    return where(less(x, 0), multiply(x, negative_slope), x)


@operation(floating=1)
def elu(x: TensorLike, alpha: float = 1.0) -> Tensor:
    """`x` above 0, else `alpha * (exp(x) - 1)` (Clevert et al., 2016).

    >>> elu([0.0, 2.0]).tolist()
    [0.0, 2.0]
    """
    above = greater(x, 0)
    return where(above, x, multiply(expm1(where(above, 0, x)), alpha))


@operation()
def celu(x: TensorLike, alpha: float = 1.0) -> Tensor:
    """`x` above 0, else `alpha * (exp(x / alpha) - 1)`: smooth for every alpha (Barron, 2017).

    >>> celu([0.0, 2.0], alpha=3.0).tolist()
    [0.0, 2.0]
    """
    above = greater(x, 0)
    return where(above, x, multiply(expm1(divide(where(above, 0, x), alpha)), alpha))


SELU_ALPHA = 1.6732632423543772
SELU_SCALE = 1.0507009873554805


@operation()
def selu(x: TensorLike) -> Tensor:
    """`scale * elu(x, alpha)` with the constants that keep mean 0, variance 1 (Klambauer et al.,
    2017).

    >>> selu([0.0]).tolist()
    [0.0]
    """
    return multiply(elu(x, SELU_ALPHA), SELU_SCALE)


@operation(floating=1)
def gelu(x: TensorLike, approximate: bool = True) -> Tensor:
    """`x * P(X <= x)` for a standard normal X (Hendrycks & Gimpel, 2016).

    Args:
        x: tensor of any shape.
        approximate: `x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x**3)))`, the default;
            else `x / 2 * (1 + erf(x / sqrt(2)))`.

    >>> gelu([0.0, 8.0]).tolist()
    [0.0, 8.0]
    """
    if approximate:
        cubic = multiply(x, add(multiply(square(x), 0.044715), 1.0))
        inner = tanh(multiply(cubic, math.sqrt(2.0 / math.pi)))
    else:
        inner = erf(multiply(x, math.sqrt(0.5)))
    return multiply(multiply(x, 0.5), add(inner, 1.0))


@operation(floating=1)
def sigmoid(x: TensorLike) -> Tensor:
    """`1 / (1 + exp(-x))`, for negative x as `exp(x) / (1 + exp(x))`.

    >>> sigmoid([-1000.0, 0.0, 1000.0]).tolist()
    [0.0, 0.5, 1.0]
    """
    below = less(x, 0)
    small = exp(where(below, x, negative(x)))
    return divide(where(below, small, 1.0), add(small, 1.0))


@operation()
def hard_sigmoid(x: TensorLike) -> Tensor:
    """`min(max(x / 6 + 1 / 2, 0), 1)`.

    >>> hard_sigmoid([-3.0, 0.0, 3.0]).tolist()
    [0.0, 0.5, 1.0]
    """
    return divide(relu6(add(x, 3.0)), 6.0)


@operation(floating=1)
def silu(x: TensorLike) -> Tensor:
    """`x * sigmoid(x)`, also called swish (Ramachandran et al., 2017).

    >>> silu([0.0]).tolist()
    [0.0]
    """
    return multiply(x, sigmoid(x))


@operation()
def hard_silu(x: TensorLike) -> Tensor:
    """`x * hard_sigmoid(x)`, also called hard swish (Howard et al., 2019).

    >>> hard_silu([-4.0, 3.0]).tolist()
    [-0.0, 3.0]
    """
    return multiply(x, hard_sigmoid(x))


swish = silu
hard_swish = hard_silu


@operation()
def hard_tanh(x: TensorLike) -> Tensor:
    """`min(max(x, -1), 1)`.

    >>> hard_tanh([-3.0, 0.5, 3.0]).tolist()
    [-1.0, 0.5, 1.0]
    """
    return where(less_equal(x, -1), -1, where(greater_equal(x, 1), 1, x))


@operation()
def tanh_shrink(x: TensorLike) -> Tensor:
    """`x - tanh(x)`.

    >>> tanh_shrink([0.0, 50.0]).tolist()
    [0.0, 49.0]
    """
    return subtract(x, tanh(x))


@operation()
def hard_shrink(x: TensorLike, threshold: float = 0.5) -> Tensor:
    """`x` where `|x| > threshold`, else 0.

    >>> hard_shrink([-1.0, 0.25, 1.0]).tolist()
    [-1.0, 0.0, 1.0]
    """
    return where(less_equal(absolute(x), threshold), 0, x)


@operation()
def soft_shrink(x: TensorLike, threshold: float = 0.5) -> Tensor:
    """`x` moved towards 0 by `threshold`, and 0 within it.

    >>> soft_shrink([-1.0, 0.25, 1.0]).tolist()
    [-0.5, 0.0, 0.5]
    """
    below = where(less(x, -threshold), add(x, threshold), where(less_equal(x, threshold), 0, x))
    return where(greater(x, threshold), subtract(x, threshold), below)


@operation(floating=1)
def softplus(x: TensorLike) -> Tensor:
    """`log(1 + exp(x)) = max(x, 0) + log1p(exp(-|x|))`.

    >>> softplus([-1000.0, 1000.0]).tolist()
    [0.0, 1000.0]
    """
    below = less(x, 0)
    tail = log1p(exp(where(below, x, negative(x))))
    return add(where(below, 0, x), tail)


@operation(floating=1)
def softsign(x: TensorLike) -> Tensor:
    """`x / (1 + |x|)`.

    >>> softsign([-1.0, 3.0]).tolist()
    [-0.5, 0.75]
    """
    return divide(x, add(absolute(x), 1))


@operation(floating=1)
def log_sigmoid(x: TensorLike) -> Tensor:
    """`log(sigmoid(x)) = -softplus(-x)`.

    >>> log_sigmoid([-1000.0, 1000.0]).tolist()
    [-1000.0, -0.0]
    """
    return negative(softplus(negative(x)))


@operation(floating=1)
def mish(x: TensorLike) -> Tensor:
    """`x * tanh(softplus(x))` (Misra, 2019).

    >>> mish([0.0, 50.0]).tolist()
    [0.0, 50.0]
    """
    return multiply(x, tanh(softplus(x)))


@operation()
def glu(x: TensorLike, axis: int = -1) -> Tensor:
    """`a * sigmoid(b)`, a and b being the halves of `x` along `axis` (Dauphin et al., 2017).

    Args:
        x: tensor of any shape, of an even size along `axis`; the result has half of it.

    >>> glu([3.0, 0.0]).tolist()
    [1.5]
    """
    if shape_of(x)[axis_of(axis, len(shape_of(x)))] % 2:
        raise InvalidArgument(
            f"glu halves axis {axis}, whose size must be even; got a tensor of shape {shape_of(x)}."
        )
    value, gate = split(x, 2, axis=axis)
    return multiply(value, sigmoid(gate))


@operation()
def threshold(x: TensorLike, threshold: float, default_value: float) -> Tensor:
    """`x` where `x > threshold`, else `default_value`.

    >>> threshold([-1.0, 2.0], 0.0, 9.0).tolist()
    [9.0, 2.0]
    """
    return where(greater(x, threshold), x, default_value)


@operation()
def squareplus(x: TensorLike, b: float = 4) -> Tensor:
    """`(x + sqrt(x**2 + b)) / 2` (Barron, 2021).

    >>> squareplus([0.0]).tolist()
    [1.0]
    """
    return multiply(add(x, sqrt(add(square(x), b))), 0.5)


@operation()
def sparse_plus(x: TensorLike) -> Tensor:
    """0 up to -1, `(x + 1)**2 / 4` between -1 and 1, `x` from 1 on.

    >>> sparse_plus([-2.0, 0.0, 3.0]).tolist()
    [0.0, 0.25, 3.0]
    """
    middle = multiply(square(add(x, 1.0)), 0.25)
    return where(less_equal(x, -1), 0, where(less(x, 1), middle, x))


@operation()
def sparse_sigmoid(x: TensorLike) -> Tensor:
    """`min(max((x + 1) / 2, 0), 1)`.

    >>> sparse_sigmoid([-2.0, 0.0, 3.0]).tolist()
    [0.0, 0.5, 1.0]
    """
    middle = multiply(add(x, 1.0), 0.5)
    return where(less_equal(x, -1), 0, where(less(x, 1), middle, 1))


@operation(floating=1, axes="axis")
def softmax(x: TensorLike, axis: Axis = -1) -> Tensor:
    """`exp(x - max(x)) / sum(exp(x - max(x)))` along an axis, or over several together.

    Args:
        x: tensor of rank one or more.
        axis: an axis, several, or None for all; the last by default.

    >>> softmax([1.0, 1.0]).tolist()
    [0.5, 0.5]
    """
    if 0 in shape_of(x):  # nothing has no largest
        return exp(x)
    powers = exp(subtract(x, stop_gradient(max(x, axis=axis, keepdims=True))))
    return divide(powers, sum(powers, axis=axis, keepdims=True))


@operation(floating=1, axes="axis")
def log_softmax(x: TensorLike, axis: Axis = -1) -> Tensor:
    """`y - log(sum(exp(y)))` with `y = x - max(x)`: the logarithm of `softmax`, also in its tails.

    >>> log_softmax([0.0, 1000.0]).tolist()
    [-1000.0, 0.0]
    """
    if 0 in shape_of(x):
        return exp(x)
    y = subtract(x, stop_gradient(max(x, axis=axis, keepdims=True)))
    return subtract(y, log(sum(exp(y), axis=axis, keepdims=True)))


@operation(floating=1)
def sparsemax(x: TensorLike, axis: int = -1) -> Tensor:
    """The nearest point to `x` among probability distributions along `axis` (Martins & Astudillo,
    2016).

    `max(x - t, 0)`, where t makes the sum 1: with z sorted downwards, the k for which
    `1 + k * z[k] > z[1] + ... + z[k]` make up the support, and t is (their sum - 1) / their count.

    >>> sparsemax([0.0, 0.5, 1.0]).tolist()
    [0.0, 0.25, 0.75]
    """
    x = moveaxis(x, axis, -1)
    size, dtype = shape_of(x)[-1], dtype_of(x)
    z = negative(sort(negative(stop_gradient(x)), axis=-1))
    rank = arange(1, size + 1, dtype=dtype)
    held = greater(add(multiply(rank, z), 1.0), cumsum(z, axis=-1))
    least = max(where(held, negative(z), -math.inf), axis=-1, keepdims=True)
    chosen = greater_equal(x, negative(least))
    count = sum(cast(chosen, dtype), axis=-1, keepdims=True)
    shift = divide(subtract(sum(where(chosen, x, 0), axis=-1, keepdims=True), 1.0), count)
    return moveaxis(where(chosen, subtract(x, shift), 0), -1, axis)
