"""Pooling over one to three spatial axes, axis by axis: k + k taps do the work of k * k."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ...core import Ints, Tensor, TensorLike, is_float, settings
from ...engine import Engine
from ...engine.windows import Windows, spatial_axes, spread, standard_padding, within
from .._base import current, kernel, operation
from .convolution import HALVES

__all__ = ["average_pool", "max_pool"]

_REDUCTIONS = {"maximum": "max", "add": "sum"}


def _pooled(
    kernel: Callable[..., Tensor],
    x: TensorLike,
    size: Ints,
    strides: Ints | None,
    padding: str,
    data_format: str | None,
) -> Tensor:
    """A kernel on `x` with its channels last, and the windows that these arguments ask for."""
    engine = current()
    first, sizes = spatial_axes("Pooling", engine.shape(x), data_format)
    size = spread(size, len(sizes), "pool_size")
    padding = standard_padding(padding, ("valid", "same"))
    windows = Windows.over(sizes, size, size if strides is None else strides, padding)
    if first == 1:
        return kernel(x, windows)
    rank = len(sizes) + 2
    y = kernel(engine.permute(x, (0, *range(2, rank), 1)), windows)
    return engine.permute(y, (0, rank - 1, *range(1, rank - 1)))


def _fold(engine: Engine[Any], x: Tensor, windows: Windows, join: str, neutral: float) -> Tensor:
    """Each window's elements joined by "maximum" or "add", one axis after the other.

    Windows side by side are one reduction, whose gradient is in no parts that must be added up.
    """
    for axis, (size, stride, places, margins) in enumerate(
        zip(windows.size, windows.strides, windows.places, windows.margins), 1
    ):
        length = engine.shape(x)[axis]
        if isinstance(length, int) and size > length:
            _, size, margins = within(length, size, (places - 1) * stride, margins)
        if any(margins):
            widths = [(0, 0)] * len(engine.shape(x))
            widths[axis] = margins
            x = engine.pad(x, widths, neutral)
        if 1 < size == stride:
            x = _blocks(engine, x, axis, places, size)
            x = getattr(engine, _REDUCTIONS[join])(x, (axis + 1,))
        else:
            line = Windows((size,), (stride,), (1,), (places,), ((0, 0),))
            x = functools.reduce(getattr(engine, join), line.taps(engine, x, axis))
    return x


def _blocks(engine: Engine[Any], x: TensorLike, axis: int, places: int, size: int) -> Tensor:
    """Windows side by side along an axis, with an axis for the elements of each after it."""
    shape = tuple(engine.shape(x))
    lead, tail = shape[:axis], shape[axis + 1 :]
    if shape[axis] != places * size:
        stop = (*lead, places * size, *tail)
        x = engine.slice(x, (0,) * len(shape), stop, (1,) * len(shape))
    return engine.reshape(x, (*lead, places, size, *tail))


@operation(native=False)
def max_pool(
    inputs: TensorLike,
    pool_size: Ints,
    strides: Ints | None = None,
    padding: str = "valid",
    data_format: str | None = None,
) -> Tensor:
    """The largest element of each window, for each channel.

    Args:
        inputs: [N, *spatial, C], or [N, C, *spatial] if channels come first.
        pool_size: the window's size, an integer or one per spatial axis.
        strides: distance of neighbouring windows; None is `pool_size`.
        padding: "valid", or "same": `ceil(size / stride)` windows, those at the edge being smaller.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        [N, *places, C], or with channels first.

    >>> max_pool([[[1.0], [3.0], [2.0], [5.0]]], 2).tolist()
    [[[3.0], [5.0]]]
    """
    return _pooled(_max_pool, inputs, pool_size, strides, padding, data_format)


@kernel("max_pool")
def _max_pool(x: Tensor, windows: Windows) -> Tensor:
    """x [N, *spatial, C]: [N, *places, C]."""
    engine = current()
    dtype = engine.dtype(x)
    least = -math.inf if is_float(dtype) else int(np.iinfo(dtype).min)
    return _fold(engine, x, windows, "maximum", least)


@operation(native=False)
def average_pool(
    inputs: TensorLike,
    pool_size: Ints,
    strides: Ints | None = None,
    padding: str = "valid",
    data_format: str | None = None,
) -> Tensor:
    """The mean of each window's elements, for each channel; padding counts for nothing.

    Args:
        inputs: [N, *spatial, C], or [N, C, *spatial] if channels come first.
        pool_size: the window's size, an integer or one per spatial axis.
        strides: distance of neighbouring windows; None is `pool_size`.
        padding: "valid", or "same": `ceil(size / stride)` windows, those at the edge being smaller.
        data_format: "channels_last" or "channels_first"; None is the process' setting.

    Returns:
        [N, *places, C], or with channels first. Integers come out as `floatx()`.

    >>> average_pool([[[1.0], [3.0], [2.0]]], 2, padding="same").tolist()
    [[[2.0], [2.0]]]
    """
    engine = current()
    if not is_float(engine.dtype(inputs)):
        inputs = engine.cast(inputs, settings.floatx)
    return _pooled(_average_pool, inputs, pool_size, strides, padding, data_format)


@kernel("average_pool")
def _average_pool(x: Tensor, windows: Windows) -> Tensor:
    """x [N, *spatial, C] of a float dtype: [N, *places, C]; half floats are summed in float32."""
    engine = current()
    dtype, spatial = engine.dtype(x), engine.shape(x)[1:-1]
    wide = "float32" if dtype in HALVES else dtype
    x = x if dtype == wide else engine.cast(x, wide)
    y = _fold(engine, x, windows, "add", 0)
    y = engine.divide(y, _counts(engine, windows, spatial, wide))
    return y if wide == dtype else engine.cast(y, dtype)


def _counts(engine: Engine[Any], windows: Windows, spatial: Any, dtype: str) -> Tensor:
    """How many elements each window holds: a number, or a tensor that the sums are divided by."""
    if not windows.padded:
        return engine.scalar(float(math.prod(windows.size)), dtype)
    rank = len(spatial) + 2
    counts = np.ones((1,) * rank, "float32")
    columns = zip(spatial, windows.size, windows.strides, windows.places, windows.margins)
    for axis, (n, size, stride, places, (before, _)) in enumerate(columns, 1):
        start = np.arange(places) * stride - before
        held = np.minimum(start + size, n) - np.maximum(start, 0)
        counts = counts * held.reshape([-1 if a == axis else 1 for a in range(rank)])
    return engine.tensor(counts.astype("float32"), dtype)
