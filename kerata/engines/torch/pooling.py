"""Pooling by torch's kernels."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F

from .convolution import FLOATS, Steps, back, first, flat, line, margins_of

Tensor = torch.Tensor
_MAX = {2: F.max_pool2d, 3: F.max_pool3d}
_AVERAGE = {2: F.avg_pool2d, 3: F.avg_pool3d}


def _pooled(
    inputs: Tensor, average: bool, pool_size: Steps, strides: Steps | None, padding: object,
    data_format: str | None,
) -> Tensor:  # fmt: skip
    if inputs.dtype not in FLOATS or not 3 <= inputs.ndim <= 5 or not isinstance(padding, str):
        return NotImplemented
    rank, x = inputs.ndim - 2, first(inputs, data_format)
    size, steps = line(rank, pool_size, pool_size if strides is None else strides)
    spatial, padding = x.shape[2:], padding.lower()
    if not len(size) == len(steps) == len(spatial) or padding not in ("valid", "same"):
        return NotImplemented
    margins = margins_of(spatial, size, steps, (1,) * len(size), padding)
    if any(n + a + b < k for n, (a, b), k in zip(spatial, margins, size)):
        return NotImplemented
    added = [before for before, _ in margins]
    even = all(a == b and 2 * a <= k for (a, b), k in zip(margins, size))
    if average:
        if not even or (len(size) == 3 and x.dtype.itemsize == 2):  # not for halves on the CPU
            return NotImplemented
        return back(_AVERAGE[len(size)](x, size, steps, added, False, False), rank, data_format)
    if not even:
        x, added = F.pad(x, flat(margins), value=-math.inf), [0] * len(size)
    return back(_MAX[len(size)](x, size, steps, added), rank, data_format)


def max_pool(
    inputs: Tensor, pool_size: Steps, strides: Steps | None = None, padding: str = "valid",
    data_format: str | None = None,
) -> Tensor:  # fmt: skip
    """torch's pooling; uneven margins of minus infinity are added before."""
    return _pooled(inputs, False, pool_size, strides, padding, data_format)


def average_pool(
    inputs: Tensor, pool_size: Steps, strides: Steps | None = None, padding: str = "valid",
    data_format: str | None = None,
) -> Tensor:  # fmt: skip
    """torch's pooling, where margins are even; else the body."""
    return _pooled(inputs, True, pool_size, strides, padding, data_format)


NATIVE = {f.__name__: f for f in (max_pool, average_pool)}
