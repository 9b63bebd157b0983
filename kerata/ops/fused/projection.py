"""The linear map of dense layers."""

from __future__ import annotations

import math

from ...core import InvalidArgument, Tensor, TensorLike
from .._base import current, operation


@operation(tensors=3, floating=3)
def linear(x: TensorLike, kernel: TensorLike, bias: TensorLike | None = None) -> Tensor:
    """`x @ kernel + bias`; inputs of a higher rank are flattened to one two-dimensional matmul.

    Args:
        x: [..., n].
        kernel: [n, m].
        bias: [m]; None counts as 0.

    Returns:
        [..., m].

    >>> linear([[1.0, 2.0]], [[1.0], [10.0]], [0.5]).tolist()
    [[21.5]]
    """
    engine = current()
    shape = engine.shape(x)
    if not shape:
        raise InvalidArgument("linear: `x` must have an axis to multiply with; given one number.")
    *lead, size = shape
    flat = x if len(lead) == 1 else engine.reshape(x, (math.prod(lead), size))
    y = engine.matmul(flat, kernel)
    if bias is not None:
        y = engine.add(y, bias)
    return y if len(lead) == 1 else engine.reshape(y, (*lead, engine.shape(kernel)[1]))
