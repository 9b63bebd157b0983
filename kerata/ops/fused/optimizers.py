"""Elementwise updates of optimizers, as operations that an engine may fuse or flatten.

All are pure: new values come back. `rate` is a number or a scalar tensor.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ...core import InvalidArgument, Tensor, TensorLike
from .._base import operation
from ..numpy.arithmetic import add, divide, multiply, sqrt, square, subtract


@operation(tensors=0)
def multi_map(fn: Callable[..., Any], *columns: Sequence[Tensor]) -> list[list[Tensor]]:
    """`fn` on each row of the columns, which are lists of tensors of equal length.

    `fn` must be elementwise: an engine may join the tensors of a column into one flat tensor, call
    it once and split the results.

    Args:
        fn: takes as many tensors as there are columns, of one shape, returns one tensor or several.
        columns: lists of tensors; those in one row have one shape.

    Returns:
        One list for each result of `fn`.

    >>> from kerata import ops
    >>> column = [ops.array([1.0]), ops.array([2.0, 3.0])]
    >>> [x.tolist() for x in multi_map(ops.add, column, column)[0]]
    [[2.0], [4.0, 6.0]]
    """
    lengths = {len(column) for column in columns}
    if len(lengths) > 1:
        raise InvalidArgument(
            f"multi_map: the columns must have one length; got {[len(c) for c in columns]}."
        )
    rows = [fn(*row) for row in zip(*columns)]
    rows = [row if isinstance(row, (list, tuple)) else (row,) for row in rows]
    return [list(column) for column in zip(*rows)]


@operation(tensors=4)
def adam_update(
    parameter: TensorLike, gradient: TensorLike, m: TensorLike, v: TensorLike, rate: TensorLike,
    beta_1: float = 0.9, beta_2: float = 0.999, epsilon: TensorLike = 1e-7,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
    """One step of Adam (Kingma & Ba, 2015), elementwise.

    `m += (g - m) * (1 - beta_1)`, `v += (g**2 - v) * (1 - beta_2)`, then
    `p -= rate * m / (sqrt(v) + epsilon)`.

    Args:
        parameter, gradient, m, v: of one shape.
        rate: the learning rate with the correction of the bias in it:
            `learning_rate * sqrt(1 - beta_2**t) / (1 - beta_1**t)`.

    Returns:
        (parameter, m, v), new.

    >>> [round(float(x), 4) for x in adam_update(1.0, 2.0, 0.0, 0.0, rate=0.1)]
    [0.6838, 0.2, 0.004]
    """
    m = add(m, multiply(subtract(gradient, m), 1.0 - beta_1))
    v = add(v, multiply(subtract(square(gradient), v), 1.0 - beta_2))
    step = divide(multiply(m, rate), add(sqrt(v), epsilon))
    return subtract(parameter, step), m, v


@operation(tensors=2)
def sgd_update(parameter: TensorLike, gradient: TensorLike, rate: TensorLike) -> Tensor:
    """`parameter - rate * gradient`.

    >>> float(sgd_update(1.0, 2.0, 0.25))
    0.5
    """
    return subtract(parameter, multiply(gradient, rate))


@operation(tensors=3)
def momentum_update(
    parameter: TensorLike,
    gradient: TensorLike,
    velocity: TensorLike,
    rate: TensorLike,
    momentum: TensorLike,
    nesterov: bool = False,
) -> tuple[Tensor, Tensor]:
    """Gradient descent with momentum, as of Keras: `v = momentum * v - rate * g`, then `p += v`.

    With `nesterov` (Nesterov, 1983) `p += momentum * v - rate * g` of the new v.

    Returns:
        (parameter, velocity), new.

    >>> [float(x) for x in momentum_update(1.0, 2.0, 4.0, 0.25, 0.5)]
    [2.5, 1.5]
    """
    step = multiply(gradient, rate)
    velocity = subtract(multiply(velocity, momentum), step)
    ahead = subtract(multiply(velocity, momentum), step) if nesterov else velocity
    return add(parameter, ahead), velocity
