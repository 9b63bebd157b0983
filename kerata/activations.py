"""Activation functions: elementwise, but for the softmax family and `glu`, over `kerata.ops`.

Each takes a tensor of any shape and returns one of that shape (`glu` halves its axis).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from . import ops
from .core import Identifier, Tensor, TensorLike, registry

Activation = Callable[..., Tensor]
X = TypeVar("X")


def linear(x: X) -> X:
    """`x` itself.

    >>> linear(3.0)
    3.0
    """
    return x


def relu(
    x: TensorLike,
    negative_slope: float = 0.0,
    max_value: float | None = None,
    threshold: float = 0.0,
) -> Tensor:
    """Rectified linear unit: `x` above `threshold`, else `negative_slope * (x - threshold)`.

    Args:
        x: tensor of any shape.
        negative_slope: slope below the threshold, 0 by default.
        max_value: where given, the largest value let through.
        threshold: values at or below it are damped, 0 by default.

    >>> relu([-2.0, 0.5, 9.0], negative_slope=0.5, max_value=6.0).tolist()
    [-1.0, 0.5, 6.0]
    """
    if max_value is not None and max_value < 0:
        raise ValueError(f"relu: `max_value` must not be negative; given {max_value}.")
    if threshold == 0 and max_value is None:
        return ops.leaky_relu(x, negative_slope) if negative_slope else ops.relu(x)
    if threshold == 0 and not negative_slope and max_value == 6:
        return ops.relu6(x)
    passed = x if max_value is None else ops.minimum(x, max_value)
    if threshold == 0 and not negative_slope:
        return ops.relu(passed)
    damped: Any = 0
    if negative_slope:  # infinity times 0 is NaN
        damped = ops.multiply(ops.subtract(x, threshold), negative_slope)
    return ops.where(ops.less_equal(x, threshold), damped, passed)


def leaky_relu(x: TensorLike, negative_slope: float = 0.2) -> Tensor:
    """`x` where positive, else `negative_slope * x`.

    >>> print(ops.convert_to_numpy(leaky_relu([-5.0, 2.0])))
    [-1.  2.]
    """
    return ops.leaky_relu(x, negative_slope=negative_slope)


def relu6(x: TensorLike) -> Tensor:
    """`min(max(x, 0), 6)` (Krizhevsky, 2010)."""
    return ops.relu6(x)


def softmax(x: TensorLike, axis: int | tuple[int, ...] = -1) -> Tensor:
    """`exp(x) / sum(exp(x))` along `axis`: non-negative values that sum to one there.

    Args:
        x: tensor of rank one or more.
        axis: one axis or several, the last by default.

    >>> print(ops.convert_to_numpy(softmax([1.0, 1.0])))
    [0.5 0.5]
    """
    return ops.softmax(x, axis=axis)


def log_softmax(x: TensorLike, axis: int | tuple[int, ...] = -1) -> Tensor:
    """`x - log(sum(exp(x)))` along `axis`, the last by default."""
    return ops.log_softmax(x, axis=axis)


def sparsemax(x: TensorLike, axis: int = -1) -> Tensor:
    """The nearest point to `x` among probability distributions along `axis` (Martins & Astudillo,
    2016).
    """
    return ops.sparsemax(x, axis=axis)


def elu(x: TensorLike, alpha: float = 1.0) -> Tensor:
    """`x` where positive, else `alpha * (exp(x) - 1)` (Clevert et al., 2016)."""
    return ops.elu(x, alpha=alpha)


def celu(x: TensorLike, alpha: float = 1.0) -> Tensor:
    """`x` where positive, else `alpha * (exp(x / alpha) - 1)` (Barron, 2017)."""
    return ops.celu(x, alpha=alpha)


def selu(x: TensorLike) -> Tensor:
    """`1.0507 * elu(x, 1.6733)`: keeps mean 0 and variance 1 (Klambauer et al., 2017)."""
    return ops.selu(x)


def gelu(x: TensorLike, approximate: bool = False) -> Tensor:
    """`x * P(X <= x)` for a standard normal X (Hendrycks & Gimpel, 2016).

    Args:
        x: tensor of any shape.
        approximate: by `tanh(sqrt(2 / pi) * (x + 0.044715 * x**3))` instead of `erf`.
    """
    return ops.gelu(x, approximate=approximate)


def glu(x: TensorLike, axis: int = -1) -> Tensor:
    """`a * sigmoid(b)`, where a and b are the two halves of `x` along `axis` (Dauphin et al.,
    2017).
    """
    return ops.glu(x, axis=axis)


def sigmoid(x: TensorLike) -> Tensor:
    """`1 / (1 + exp(-x))`."""
    return ops.sigmoid(x)


def hard_sigmoid(x: TensorLike) -> Tensor:
    """`min(max(x / 6 + 1 / 2, 0), 1)`: a sigmoid of straight lines."""
    return ops.hard_sigmoid(x)


def log_sigmoid(x: TensorLike) -> Tensor:
    """`log(sigmoid(x)) = -softplus(-x)`."""
    return ops.log_sigmoid(x)


def silu(x: TensorLike) -> Tensor:
    """`x * sigmoid(x)`, also called swish (Ramachandran et al., 2017)."""
    return ops.silu(x)


def hard_silu(x: TensorLike) -> Tensor:
    """`x * hard_sigmoid(x)`, also called hard swish (Howard et al., 2019)."""
    return ops.hard_silu(x)


def mish(x: TensorLike) -> Tensor:
    """`x * tanh(softplus(x))` (Misra, 2019)."""
    return ops.multiply(x, ops.tanh(ops.softplus(x)))


def exponential(x: TensorLike) -> Tensor:
    """`exp(x)`."""
    return ops.exp(x)


def softplus(x: TensorLike) -> Tensor:
    """`log(1 + exp(x))`."""
    return ops.softplus(x)


def softsign(x: TensorLike) -> Tensor:
    """`x / (1 + |x|)`."""
    return ops.softsign(x)


def tanh(x: TensorLike) -> Tensor:
    """`(exp(x) - exp(-x)) / (exp(x) + exp(-x))`."""
    return ops.tanh(x)


def hard_tanh(x: TensorLike) -> Tensor:
    """`min(max(x, -1), 1)`."""
    return ops.hard_tanh(x)


def tanh_shrink(x: TensorLike) -> Tensor:
    """`x - tanh(x)`."""
    return ops.tanh_shrink(x)


def hard_shrink(x: TensorLike, threshold: float = 0.5) -> Tensor:
    """`x` where `|x| > threshold`, else 0."""
    return ops.hard_shrink(x, threshold=threshold)


def soft_shrink(x: TensorLike, threshold: float = 0.5) -> Tensor:
    """`x` brought nearer to 0 by `threshold`, and 0 where it is that near."""
    return ops.soft_shrink(x, threshold=threshold)


def threshold(x: TensorLike, threshold: float, default_value: float) -> Tensor:
    """`x` where `x > threshold`, else `default_value`."""
    return ops.threshold(x, threshold, default_value)


def sparse_plus(x: TensorLike) -> Tensor:
    """0 up to -1, `x` from 1 on, and `(x + 1)**2 / 4` between."""
    return ops.sparse_plus(x)


def sparse_sigmoid(x: TensorLike) -> Tensor:
    """0 up to -1, 1 from 1 on, and `(x + 1) / 2` between."""
    return ops.sparse_sigmoid(x)


def squareplus(x: TensorLike, b: float = 4) -> Tensor:
    """`(x + sqrt(x**2 + b)) / 2` (Barron, 2021)."""
    return ops.squareplus(x, b=b)


swish = silu
hard_swish = hard_silu

TABLE: dict[str, Activation] = {
    function.__name__: function
    for function in (
        linear, relu, leaky_relu, relu6, softmax, log_softmax, sparsemax, elu, celu, selu, gelu,
        glu, sigmoid, hard_sigmoid, log_sigmoid, silu, hard_silu, mish, exponential, softplus,
        softsign, tanh, hard_tanh, tanh_shrink, hard_shrink, soft_shrink, threshold, sparse_plus,
        sparse_sigmoid, squareplus,
    )
} | {"swish": silu, "hard_swish": hard_silu}  # fmt: skip
registry.functions.update(TABLE)


def get(identifier: Identifier) -> Activation:
    """The activation function that an argument stands for.

    Args:
        identifier: None (`linear`), a name, a configuration, or a callable, which is returned.

    >>> get("relu") is relu and get(None) is linear
    True
    """
    if identifier is None:
        return linear
    return registry.get(identifier, TABLE, "activation")  # type: ignore[no-any-return]


def serialize(activation: Activation) -> Any:
    """The name of an activation function, or the configuration of what else serves as one."""
    return registry.serialize_argument(activation)


def deserialize(config: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """What `serialize` described: from a name, or a configuration with `class_name` and
    `config`.
    """
    with registry.custom_object_scope(custom_objects or {}):
        return get(config)
