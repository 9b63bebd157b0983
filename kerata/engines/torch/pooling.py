"""Pooling by torch's kernels."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F

from ...engine import Windows, serves
from .convolution import back, even, first, flat, line
from .elementwise import floats

Tensor = torch.Tensor
_MAX = {2: F.max_pool2d, 3: F.max_pool3d}
_AVERAGE = {2: F.avg_pool2d, 3: F.avg_pool3d}


@serves(floats)
def max_pool(x: Tensor, windows: Windows) -> Tensor:
    """torch's pooling; margins that it does not add itself are of minus infinity."""
    rank, added = x.ndim - 2, _added(windows)
    x = first(x)
    if added is None:
        x, added = F.pad(x, flat(windows.margins), value=-math.inf), (0,) * (x.ndim - 2)
    size, strides = line(windows.size, windows.strides)
    return back(_MAX[len(size)](x, size, strides, added), rank)


def _added(windows: Windows) -> tuple[int, ...] | None:
    """The margins that torch's pooling adds: even ones of at most half a window."""
    wide = any(2 * before > k for (before, _), k in zip(windows.margins, windows.size))
    return None if wide else even(windows)


def _even(x: Tensor, windows: Windows) -> bool:
    volumes_of_halves = x.ndim == 5 and x.dtype.itemsize == 2  # which it lacks on the CPU
    return _added(windows) is not None and not volumes_of_halves


@serves(_even)
def average_pool(x: Tensor, windows: Windows) -> Tensor:
    """torch's pooling, where margins are even."""
    size, strides = line(windows.size, windows.strides)
    added = _added(windows) or 0
    given = first(x)
    if x.device.type == "cuda":  # its gradient is wrong where windows overlap and channels lie last
        given = given.contiguous()
    y = _AVERAGE[len(size)](given, size, strides, added, False, False)
    return back(y, x.ndim - 2)


NATIVE = {f.__name__: f for f in (max_pool, average_pool)}
