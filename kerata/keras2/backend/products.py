"""Products of tensors, and layers' weights that differ from place to place."""

from __future__ import annotations

import string
from collections.abc import Sequence
from typing import Any

import numpy as np

from ... import ops
from ...core import Ints, InvalidArgument, Tensor, TensorLike
from .recording import recorded
from .shapes import normalize_data_format

__all__ = ["batch_dot", "dot", "local_conv1d", "local_conv2d"]


@recorded
def dot(x: TensorLike, y: TensorLike) -> Tensor:
    """The last axis of `x` times the last but one of `y` (its only one), as NumPy's `dot`.

    >>> import numpy as np
    >>> dot(np.ones((2, 3, 4)), np.ones((5, 4, 6))).shape
    (2, 3, 5, 6)
    """
    return ops.dot(x, y)


@recorded
def batch_dot(x: TensorLike, y: TensorLike, axes: Any = None) -> Tensor:
    """For each sample, one axis of `x` times one of `y`.

    Args:
        x, y: [batch, …].
        axes: the axis of each, or one for both; None is the last of `x`, and of `y` the last but
            one, or the last where it has two.

    Returns:
        [batch, axes of `x` left, axes of `y` left]; with none left, [batch, 1].

    >>> import numpy as np
    >>> batch_dot(np.ones((4, 2, 3)), np.ones((4, 3, 5))).shape
    (4, 2, 5)
    >>> batch_dot(np.ones((4, 3)), np.ones((4, 3)), axes=1).tolist()[0]
    [3.0]
    """
    x, y = ops.convert_to_tensor(x), ops.convert_to_tensor(y)
    ranks = len(x.shape), len(y.shape)
    if min(ranks) < 2:
        raise InvalidArgument(
            f"K.batch_dot takes tensors of two axes or more; given shapes {x.shape} and {y.shape}."
        )
    if axes is None:
        axes = (ranks[0] - 1, ranks[1] - 1 if ranks[1] == 2 else ranks[1] - 2)
    pair = (axes, axes) if isinstance(axes, int) else tuple(axes)
    a, b = (axis % rank for axis, rank in zip(pair, ranks))
    if a == 0 or b == 0:
        raise InvalidArgument(f"K.batch_dot: the first axis is that of samples; given {axes!r}.")
    if x.shape[a] != y.shape[b]:
        raise InvalidArgument(
            f"K.batch_dot: axis {a} of {tuple(x.shape)} and axis {b} of {tuple(y.shape)} must be "
            "of one size."
        )
    letters = iter(string.ascii_lowercase[2:])
    left = ["a", *(next(letters) for _ in range(ranks[0] - 1))]
    right = ["a", *(next(letters) for _ in range(ranks[1] - 1))]
    left[a] = right[b] = "b"
    out = [c for c in left + right[1:] if c != "b"]
    y = ops.einsum(f"{''.join(left)},{''.join(right)}->{''.join(out)}", x, y)
    return ops.expand_dims(y, 1) if len(out) == 1 else y


def _windows(size: int, window: int, stride: int) -> np.ndarray[Any, Any]:
    """For each place of a window the indices of its elements."""
    starts = np.arange(0, size - window + 1, stride, dtype="int32")
    return starts[:, None] + np.arange(window, dtype="int32")


@recorded
def local_conv1d(
    inputs: TensorLike,
    kernel: TensorLike,
    kernel_size: Sequence[int],
    strides: Sequence[int],
    data_format: str | None = None,
) -> Tensor:
    """A convolution whose weights are its own at each place.

    `inputs` [N, length, C], `kernel` [places, window * C, filters]: [N, places, filters].
    """
    x = ops.convert_to_tensor(inputs)
    places = _windows(x.shape[1], kernel_size[0], strides[0])
    x = ops.take(x, places, axis=1)
    x = ops.reshape(x, (x.shape[0], len(places), x.shape[2] * x.shape[3]))
    return ops.einsum("npk,pkf->npf", x, kernel)


@recorded
def local_conv2d(
    inputs: TensorLike,
    kernel: TensorLike,
    kernel_size: Sequence[int],
    strides: Sequence[int],
    output_shape: Ints,
    data_format: str | None = None,
) -> Tensor:
    """A convolution over two axes whose weights are its own at each place.

    `inputs` [N, rows, columns, C], `kernel` [places, window * C, filters]:
    [N, *places, filters]; with channels first as `data_format` says, in `kernel`'s windows too.
    """
    x, first = ops.convert_to_tensor(inputs), normalize_data_format(data_format)[9:] == "first"
    axis = 2 if first else 1
    rows = _windows(x.shape[axis], kernel_size[0], strides[0])
    columns = _windows(x.shape[axis + 1], kernel_size[1], strides[1])
    x = ops.take(ops.take(x, rows, axis=axis), columns, axis=axis + 2)
    order = (0, 2, 4, 1, 3, 5) if first else (0, 1, 3, 2, 4, 5)
    x = ops.transpose(x, order)
    places = len(rows), len(columns)
    x = ops.reshape(x, (x.shape[0], places[0] * places[1], -1))
    y = ops.einsum("npk,pkf->npf", x, kernel)
    y = ops.reshape(y, (y.shape[0], *places, y.shape[2]))
    return ops.transpose(y, (0, 3, 1, 2)) if first else y
