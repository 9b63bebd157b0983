"""Functions whose formula has changed since Keras 1 and 2."""

from __future__ import annotations

from collections.abc import Sequence

from ... import ops
from ...core import InvalidArgument, Tensor, TensorLike, settings
from ...core.registry import register_serializable


@register_serializable("kerata")
def old_hard_sigmoid(x: TensorLike) -> Tensor:
    """`clip(0.2 x + 0.5, 0, 1)`, the `hard_sigmoid` of Keras 1 and 2.

    >>> old_hard_sigmoid([-3.0, 0.0, 1.0]).tolist()
    [0.0, 0.5, 0.699999988079071]
    """
    return ops.clip(ops.add(ops.multiply(x, 0.2), 0.5), 0.0, 1.0)


@register_serializable("kerata")
def old_cosine(pair: Sequence[TensorLike], axes: Sequence[int]) -> Tensor:
    """The cosine of the angle between vectors, `[N, D], [N, D] -> [N, 1, 1]`, as Keras 1 merged.

    >>> old_cosine([[[3.0, 4.0]], [[4.0, 3.0]]], (1, 1)).tolist()
    [[[0.9599999785423279]]]
    """
    one, other = map(ops.convert_to_tensor, pair)
    if len(one.shape) != 2 or len(other.shape) != 2 or list(axes) != [1, 1]:
        raise InvalidArgument(
            "Merging by cosine is read for vectors alone: their axes must be (1, 1), and are "
            f"{tuple(axes)} of shapes {tuple(one.shape)} and {tuple(other.shape)}."
        )
    squares = ops.multiply(_inner(one, one), _inner(other, other))
    cosine = ops.divide(_inner(one, other), ops.sqrt(ops.maximum(squares, settings.epsilon)))
    return ops.expand_dims(cosine, 1)


def _inner(one: TensorLike, other: TensorLike) -> Tensor:
    return ops.sum(ops.multiply(one, other), axis=1, keepdims=True)
