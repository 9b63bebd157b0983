"""Permutations, the same on every engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core import Seed, Tensor, TensorLike
from ..ops._base import axes_of, current, operation
from .seeds import draw_key

if TYPE_CHECKING:
    pass


def _order(key: Tensor, count: int) -> Tensor:
    """The integers below `count` in random order, int32 tensor `[count]`."""
    engine = current()
    words = engine.right_shift(engine.random_bits(key, count), engine.scalar(1, "uint32"))
    return engine.argsort(engine.cast(words, "int32"), 0)


@operation(tensors=1)
def shuffle(x: TensorLike, axis: int = 0, seed: Seed = None) -> Tensor:
    """The entries along an axis in random order.

    Args:
        x: a tensor.
        axis: 0 by default.
        seed: an integer, a `SeedGenerator`, or None.

    >>> sorted(shuffle([1, 2, 3], seed=1).tolist())
    [1, 2, 3]
    """
    engine = current()
    shape = engine.shape(x)
    axis = axes_of(axis, len(shape))[0]
    return engine.take(x, _order(draw_key(seed), shape[axis]), axis)


def permutation(x: TensorLike, axis: int = 0, seed: Seed = None) -> Tensor:
    """The integers below `x` in random order (int32), or a tensor shuffled along an axis.

    >>> sorted(permutation(4, seed=1).tolist())
    [0, 1, 2, 3]
    """
    if isinstance(x, int):
        return _order(draw_key(seed), x)
    return shuffle(x, axis, seed)
