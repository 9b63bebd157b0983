"""Pooling over one to three spatial axes, axis by axis: k + k taps do the work of k * k."""

from __future__ import annotations

import functools
import math
from typing import Any

import numpy as np

from ...core.context import current, settings
from ...core.dtypes import is_float
from ...core.typing import Tensor
from .._base.dispatch import operation
from .._base.windows import Windows, spatial_axes, spread, standard_padding
from .convolution import HALVES

__all__ = ["average_pool", "max_pool"]

_REDUCTIONS = {"maximum": "max", "add": "sum"}


def _windows(
    engine: Any, x: Tensor, size: Any, strides: Any, padding: str, data_format: Any
) -> Any:
    """(windows, first spatial axis) for a pooling of `x`."""
    first, sizes = spatial_axes("Pooling", engine.shape(x), data_format)
    size = spread(size, len(sizes), "pool_size")
    padding = standard_padding(padding, ("valid", "same"))
    strides = size if strides is None else strides
    return Windows.over(sizes, size, strides, padding), first


def _fold(engine: Any, x: Tensor, windows: Windows, first: int, join: str, neutral: Any) -> Tensor:
    """Each window's elements joined by "maximum" or "add", one axis after the other.

    Windows side by side are one reduction, whose gradient is in no parts that must be added up.
    """
    for axis, (size, stride, places, margins) in enumerate(
        zip(windows.size, windows.strides, windows.places, windows.margins), first
    ):
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


def _blocks(engine: Any, x: Tensor, axis: int, places: int, size: int) -> Tensor:
    """Windows side by side along an axis, with an axis for the elements of each after it."""
    shape = tuple(engine.shape(x))
    lead, tail = shape[:axis], shape[axis + 1 :]
    if shape[axis] != places * size:
        stop = (*lead, places * size, *tail)
        x = engine.slice(x, (0,) * len(shape), stop, (1,) * len(shape))
    return engine.reshape(x, (*lead, places, size, *tail))


@operation()
def max_pool(
    inputs: Tensor,
    pool_size: Any,
    strides: Any = None,
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
    engine = current()
    windows, first = _windows(engine, inputs, pool_size, strides, padding, data_format)
    dtype = engine.dtype(inputs)
    least = -math.inf if is_float(dtype) else int(np.iinfo(dtype).min)
    return _fold(engine, inputs, windows, first, "maximum", least)


@operation()
def average_pool(
    inputs: Tensor,
    pool_size: Any,
    strides: Any = None,
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
    windows, first = _windows(engine, inputs, pool_size, strides, padding, data_format)
    dtype = engine.dtype(inputs)
    if not is_float(dtype):
        dtype = settings.floatx
    wide = "float32" if dtype in HALVES else dtype
    x = inputs if engine.dtype(inputs) == wide else engine.cast(inputs, wide)
    spatial = engine.shape(x)[first : first + len(windows.size)]
    x = _fold(engine, x, windows, first, "add", 0)
    y = engine.divide(x, _counts(engine, windows, spatial, first, len(engine.shape(x)), wide))
    return y if wide == dtype else engine.cast(y, dtype)


def _counts(
    engine: Any, windows: Windows, spatial: Any, first: int, rank: int, dtype: str
) -> Tensor:
    """How many elements each window holds: a number, or a tensor that meets the sums."""
    if not windows.padded:
        return engine.scalar(float(math.prod(windows.size)), dtype)
    counts = np.ones((1,) * rank, "float32")
    columns = zip(spatial, windows.size, windows.strides, windows.places, windows.margins)
    for axis, (n, size, stride, places, (before, _)) in enumerate(columns, first):
        start = np.arange(places) * stride - before
        held = np.minimum(start + size, n) - np.maximum(start, 0)
        counts = counts * held.reshape([-1 if a == axis else 1 for a in range(rank)])
    return engine.tensor(counts.astype("float32"), dtype)
