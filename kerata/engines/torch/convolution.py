"""Convolution by torch's kernels.

Tensors `[N, ..., C]` are handed over as views `[N, C, ...]`, which torch knows as "channels last"
and computes without a copy. One spatial axis counts as two, the first of size one.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F

from ...engine import TransposedWindows, Windows

Tensor = torch.Tensor
Sizes = tuple[int, ...]
Margins = tuple[tuple[int, int], ...]
_CONV = {2: torch.conv2d, 3: torch.conv3d}
_TRANSPOSED = {2: torch.conv_transpose2d, 3: torch.conv_transpose3d}
_LAST = {4: torch.channels_last, 5: torch.channels_last_3d}


def first(x: Tensor) -> Tensor:
    """`x` with its channels first, and at least two spatial axes."""
    x = x.movedim(-1, 1)
    return x.unsqueeze(2) if x.ndim == 3 else x


def back(y: Tensor, rank: int) -> Tensor:
    """`y` with its channels last, and this many spatial axes."""
    return (y.squeeze(2) if rank == 1 else y).movedim(1, -1)


def flat(margins: Sequence[tuple[int, int]]) -> list[int]:
    """As `F.pad` takes them: those of the last axis first."""
    return [n for pair in reversed(margins) for n in pair]


def line(*values: Sizes) -> list[Sizes]:
    """Numbers for each axis; for one axis, with that of an axis of size one before it."""
    return [(1, *value) if len(value) == 1 else value for value in values]


def even(windows: Windows) -> Sizes | None:
    """The margins where they are the same before and after each axis, which torch adds itself."""
    if any(before != after for before, after in windows.margins):
        return None
    found = tuple(before for before, _ in windows.margins)
    return (0, *found) if len(found) == 1 else found


def _slow_half(x: Tensor) -> bool:
    """On the CPU torch sums these in halves, and slowly."""
    return x.dtype is torch.float16 and x.device.type == "cpu"


def _taps_last(kernel: Tensor, order: tuple[int, int]) -> Tensor:
    """A kernel `[*window, a, b]` as torch's: two axes first, then the window."""
    rank = kernel.ndim - 2
    kernel = kernel.permute(rank + order[0], rank + order[1], *range(rank))
    if rank == 1:
        kernel = kernel.unsqueeze(2)
    # of one channel torch would see no "channels last", and the result would not be either
    return kernel.contiguous(memory_format=_LAST[kernel.ndim])


def _convolved(x: Tensor, w: Tensor, windows: Windows, groups: int) -> Tensor:
    rank, half = x.ndim - 2, _slow_half(x)
    added = even(windows)
    x = first(x)
    if added is None:
        x, added = F.pad(x, flat(windows.margins)), (0,) * (x.ndim - 2)
    x, w = (x.float(), w.float()) if half else (x, w)
    strides, dilation = line(windows.strides, windows.dilation)
    y = _CONV[len(strides)](x, w, None, strides, added, dilation, groups)
    return back(y.half() if half else y, rank)


def conv(x: Tensor, kernel: Tensor, windows: Windows, groups: int) -> Tensor:
    """torch's convolution."""
    return _convolved(x, _taps_last(kernel, (1, 0)), windows, groups)


def depthwise_conv(x: Tensor, kernel: Tensor, windows: Windows) -> Tensor:
    """torch's convolution with a group for each channel."""
    w = _taps_last(kernel, (0, 1))
    channels, multiplier, *window = w.shape
    return _convolved(x, w.reshape(channels * multiplier, 1, *window), windows, channels)


def conv_transpose(x: Tensor, kernel: Tensor, windows: TransposedWindows) -> Tensor:
    """torch's transposed convolution, of which margins are cut off, or zeros added, behind."""
    rank, half, w = x.ndim - 2, _slow_half(x), _taps_last(kernel, (1, 0))
    x, w = (x.float(), w.float()) if half else (x, w)
    strides, dilation = line(windows.strides, windows.dilation)
    y = back(_TRANSPOSED[len(strides)](first(x), w, None, strides, 0, 0, 1, dilation), rank)
    for axis, (before, size) in enumerate(zip(windows.before, windows.sizes), 1):
        if before or size < y.shape[axis]:  # the gradient of a cut is a copy
            y = y.narrow(axis, before, min(size, y.shape[axis] - before))
    short = [(0, size - n) for size, n in zip(windows.sizes, y.shape[1:-1])]
    if any(after for _, after in short):
        y = F.pad(y, [0, 0, *flat(short)])
    return y.half() if half else y


NATIVE = {f.__name__: f for f in (conv, depthwise_conv, conv_transpose)}
