"""Pooling into a given number of places: place i covers `floor(i n / m)` to `ceil((i + 1) n / m)`.

Windows of neighbouring places overlap by at most one element. The spans are known on the host, so
that a mean along an axis is a matmul with constant weights.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ...core import Ints, InvalidArgument, Tensor, TensorLike, is_float, settings
from ...engine.windows import spatial_axes, spread
from .._base import along, current, operation, tensor, widened
from ..numpy.layout import reshape
from ..numpy.reductions import max

__all__ = ["adaptive_average_pool", "adaptive_max_pool"]

Array = np.ndarray[Any, Any]


def spans(size: int, places: int) -> tuple[Array, Array]:
    """The first element of each place, and the one behind its last.

    >>> [ends.tolist() for ends in spans(5, 2)]
    [[0, 2], [3, 5]]
    """
    i = np.arange(places)
    return i * size // places, -((-(i + 1) * size) // places)


def _axes(
    name: str, shape: Sequence[int], output_size: Ints, data_format: str | None
) -> Iterator[tuple[int, int, Array, Array]]:
    """For each spatial axis (axis, its size, the spans' starts and stops as columns)."""
    first, sizes = spatial_axes(name, shape, data_format)
    if 0 in sizes:
        raise InvalidArgument(
            f"{name}: there is nothing to pool in inputs of shape {tuple(shape)}."
        )
    places = spread(output_size, len(sizes), "output_size")
    for axis, (n, m) in enumerate(zip(sizes, places), first):
        start, stop = spans(n, m)
        yield axis, n, start[:, None], stop[:, None]


@operation()
def adaptive_average_pool(
    inputs: TensorLike, output_size: Ints, data_format: str | None = None
) -> Tensor:
    """The mean of each of a given number of places, which divide an axis as evenly as may be.

    Args:
        inputs: [N, *spatial, C], or [N, C, *spatial] if channels come first.
        output_size: the number of places, an integer or one per spatial axis; place i covers
            elements `floor(i n / m)` to `ceil((i + 1) n / m) - 1`.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        [N, *output_size, C], or with channels first. Integers come out as `floatx()`.

    >>> adaptive_average_pool([[[1.0], [2.0], [6.0]]], 2).tolist()
    [[[1.5], [4.0]]]
    """
    engine = current()
    shape, dtype = engine.shape(inputs), engine.dtype(inputs)
    x = widened(engine, inputs)
    for axis, n, start, stop in _axes("adaptive_average_pool", shape, output_size, data_format):
        covered = (start <= np.arange(n)) & (np.arange(n) < stop)
        weights = (covered / (stop - start)).astype("float64")
        x = along(engine, x, axis, engine.tensor(weights, engine.dtype(x)))
    return tensor(x, dtype if is_float(dtype) else settings.floatx)


@operation()
def adaptive_max_pool(
    inputs: TensorLike, output_size: Ints, data_format: str | None = None
) -> Tensor:
    """The largest element of each of a given number of places, as even as may be.

    Args:
        inputs: [N, *spatial, C], or [N, C, *spatial] if channels come first.
        output_size: the number of places, an integer or one per spatial axis; place i covers
            elements `floor(i n / m)` to `ceil((i + 1) n / m) - 1`.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        [N, *output_size, C] in the dtype of the inputs, or with channels first.

    >>> adaptive_max_pool([[[1.0], [2.0], [6.0]]], 2).tolist()
    [[[2.0], [6.0]]]
    """
    engine = current()
    x, shape = inputs, engine.shape(inputs)
    for axis, _, start, stop in _axes("adaptive_max_pool", shape, output_size, data_format):
        # Shorter spans name their last element twice, so that all have the same number of them.
        members = np.minimum(start + np.arange((stop - start).max()), stop - 1)
        shape = tuple(engine.shape(x))
        x = engine.take(x, engine.tensor(members.ravel().astype("int32")), axis)
        x = reshape(x, (*shape[:axis], *members.shape, *shape[axis + 1 :]))
        x = max(x, axis=axis + 1)
    return tensor(x)
