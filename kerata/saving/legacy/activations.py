"""Functions whose formula has changed since Keras 2."""

from __future__ import annotations

from ... import ops
from ...core.registry import register_serializable
from ...core.typing import Tensor, TensorLike


@register_serializable("kerata")
def old_hard_sigmoid(x: TensorLike) -> Tensor:
    """`clip(0.2 x + 0.5, 0, 1)`, the `hard_sigmoid` of Keras 1 and 2.

    >>> old_hard_sigmoid([-3.0, 0.0, 1.0]).tolist()
    [0.0, 0.5, 0.699999988079071]
    """
    return ops.clip(ops.add(ops.multiply(x, 0.2), 0.5), 0.0, 1.0)
