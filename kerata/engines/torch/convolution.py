"""Convolution and pooling by torch's kernels.

Tensors `[N, ..., C]` are handed over as views `[N, C, ...]`, which torch knows as "channels last"
and computes without a copy. One spatial axis counts as two, the first of size one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
import torch.nn.functional as F

from ...core.context import settings

Tensor = torch.Tensor
Sizes = tuple[int, ...]
Margins = list[tuple[int, int]]
_CONV = {2: torch.conv2d, 3: torch.conv3d}
_TRANSPOSED = {2: torch.conv_transpose2d, 3: torch.conv_transpose3d}
_MAX = {2: F.max_pool2d, 3: F.max_pool3d}
_AVERAGE = {2: F.avg_pool2d, 3: F.avg_pool3d}


def _spread(value: Any, rank: int) -> Sizes:
    return tuple(value) if isinstance(value, (list, tuple)) else (value,) * rank


def first(x: Tensor, data_format: str | None) -> Tensor:
    """`x` with its channels first, and at least two spatial axes."""
    if (data_format or settings.image_data_format) == "channels_last":
        x = x.movedim(-1, 1)
    return x.unsqueeze(2) if x.ndim == 3 else x


def back(y: Tensor, rank: int, data_format: str | None) -> Tensor:
    if rank == 1:
        y = y.squeeze(2)
    if (data_format or settings.image_data_format) == "channels_last":
        y = y.movedim(1, -1)
    return y


def _margins(
    spatial: Sequence[int], window: Sizes, strides: Sizes, dilation: Sizes, padding: str
) -> Margins:
    """Zeros before and after each axis, those of "same" as even as may be."""
    found = []
    for n, k, s, d in zip(spatial, window, strides, dilation):
        reach = (k - 1) * d + 1
        total = {"valid": 0, "causal": reach - 1}.get(padding)
        if total is None:
            total = max((-(-n // s) - 1) * s + reach - n, 0)
        before = total if padding == "causal" else total // 2
        found.append((before, total - before))
    return found


def _fitted(x: Tensor, margins: Margins, value: float = 0.0) -> tuple[Tensor, Sizes]:
    """(`x`, the margin that torch is to add): uneven ones are added here."""
    if all(before == after for before, after in margins):
        return x, tuple(before for before, _ in margins)
    flat = [n for pair in reversed(margins) for n in pair]
    return F.pad(x, flat, value=value), (0,) * len(margins)


def _line(rank: int, *values: Any) -> list[Sizes]:
    """Arguments for each axis; for one axis, with that of an axis of size one before it."""
    found = [_spread(value, rank) for value in values]
    return [(1, *value) for value in found] if rank == 1 else found


def _operands(x: Tensor, kernel: Tensor, padding: Any) -> bool:
    """Whether this is for torch; the body refuses what is wrong and says why."""
    if x.dtype is not kernel.dtype or x.dtype not in _FLOATS or not isinstance(padding, str):
        return False
    return 3 <= x.ndim <= 5 and x.ndim == kernel.ndim and padding.lower() in _PADDINGS


_FLOATS = (torch.float32, torch.float64, torch.bfloat16, torch.float16)
_LAST = {4: torch.channels_last, 5: torch.channels_last_3d}
_PADDINGS = ("valid", "same", "causal")


def _taps_last(kernel: Tensor, order: tuple[int, int]) -> Tensor:
    """A kernel `[*window, a, b]` as torch's: two axes first, then the window."""
    rank = kernel.ndim - 2
    kernel = kernel.permute(rank + order[0], rank + order[1], *range(rank))
    if rank == 1:
        kernel = kernel.unsqueeze(2)
    # of one channel torch would see no "channels last", and the result would not be either
    return kernel.contiguous(memory_format=_LAST[kernel.ndim])


def conv(
    inputs: Tensor,
    kernel: Tensor,
    strides: Any = 1,
    padding: str = "valid",
    data_format: str | None = None,
    dilation_rate: Any = 1,
) -> Any:
    """torch's convolution; the groups follow from the kernel's channels."""
    if not _operands(inputs, kernel, padding):
        return NotImplemented
    rank, x = inputs.ndim - 2, first(inputs, data_format)
    groups = x.shape[1] // kernel.shape[-2]
    if not groups or groups * kernel.shape[-2] != x.shape[1] or kernel.shape[-1] % groups:
        return NotImplemented
    y = _convolved(x, _taps_last(kernel, (1, 0)), strides, padding, dilation_rate, groups, rank)
    return NotImplemented if y is None else back(y, rank, data_format)


def _convolved(
    x: Tensor, w: Tensor, strides: Any, padding: str, dilation: Any, groups: int, rank: int
) -> Tensor | None:
    strides, dilation = _line(rank, strides, dilation)
    window, padding = tuple(w.shape[2:]), padding.lower()
    if len(strides) != len(window) or len(dilation) != len(window):
        return None
    margins = _margins(x.shape[2:], window, strides, dilation, padding)
    axes = zip(x.shape[2:], margins, window, dilation)
    if any(n + a + b <= (k - 1) * d for n, (a, b), k, d in axes):
        return None
    x, added = _fitted(x, margins)
    if x.dtype is torch.float16 and x.device.type == "cpu":  # slow, and summed in halves
        y = _CONV[len(window)](x.float(), w.float(), None, strides, added, dilation, groups)
        return y.half()
    return _CONV[len(window)](x, w, None, strides, added, dilation, groups)


def depthwise_conv(
    inputs: Tensor,
    kernel: Tensor,
    strides: Any = 1,
    padding: str = "valid",
    data_format: str | None = None,
    dilation_rate: Any = 1,
) -> Any:
    """torch's convolution with a group for each channel."""
    if not _operands(inputs, kernel, padding):
        return NotImplemented
    rank, x = inputs.ndim - 2, first(inputs, data_format)
    channels, multiplier = kernel.shape[-2:]
    if x.shape[1] != channels:
        return NotImplemented
    w = _taps_last(kernel, (0, 1))
    w = w.reshape(channels * multiplier, 1, *w.shape[2:])
    y = _convolved(x, w, strides, padding, dilation_rate, channels, rank)
    return NotImplemented if y is None else back(y, rank, data_format)


def conv_transpose(
    inputs: Tensor,
    kernel: Tensor,
    strides: Any = 1,
    padding: str = "valid",
    output_padding: Any = None,
    data_format: str | None = None,
    dilation_rate: Any = 1,
) -> Any:
    """torch's transposed convolution, of which margins are cut off, or zeros added, behind."""
    if not _operands(inputs, kernel, padding) or padding.lower() == "causal":
        return NotImplemented
    rank, x = inputs.ndim - 2, first(inputs, data_format)
    strides, dilation = _line(rank, strides, dilation_rate)
    w = _taps_last(kernel, (1, 0))
    window = tuple(w.shape[2:])
    if x.shape[1] != kernel.shape[-1] or not len(strides) == len(dilation) == len(window):
        return NotImplemented
    extra: tuple[Any, ...] = (None,) * len(window)
    if output_padding is not None:
        (extra,) = _line(rank, output_padding)
        extra = (None, *extra[1:]) if rank == 1 else extra
    axes = zip(x.shape[2:], window, strides, extra, dilation)
    places = [_place(*axis, padding.lower()) for axis in axes]
    half = x.dtype is torch.float16 and x.device.type == "cpu"
    if half:
        x, w = x.float(), w.float()
    y = _TRANSPOSED[len(window)](x, w, None, strides, 0, 0, 1, dilation)
    for axis, (before, size) in enumerate(places, 2):
        if before or size < y.shape[axis]:  # the gradient of a cut is a copy
            y = y.narrow(axis, before, min(size, y.shape[axis] - before))
    short = [(0, size - n) for (_, size), n in zip(places, y.shape[2:])]
    if any(after for _, after in short):
        y = F.pad(y, [n for pair in reversed(short) for n in pair])
    return back(y.half() if half else y, rank, data_format)


def _place(
    n: int, window: int, stride: int, extra: int | None, dilation: int, padding: str
) -> tuple[int, int]:
    """(elements cut off in front, size of the result) of an axis."""
    reach = (window - 1) * dilation + 1
    if extra is not None:
        size = (n - 1) * stride + reach + extra - (2 * (reach // 2) if padding == "same" else 0)
    else:
        size = n * stride + (max(reach - stride, 0) if padding == "valid" else 0)
    if padding == "valid":
        return 0, size
    return max((n - 1) * stride + reach - size, 0) // 2, size


def _pooled(
    inputs: Tensor, pool_size: Any, strides: Any, padding: Any, data_format: Any
) -> tuple[Tensor, Sizes, Sizes, Margins] | None:
    """(channels first, window, strides, margins); None where it is not for torch."""
    if inputs.dtype not in _FLOATS or not 3 <= inputs.ndim <= 5 or not isinstance(padding, str):
        return None
    rank, x = inputs.ndim - 2, first(inputs, data_format)
    size, steps = _line(rank, pool_size, pool_size if strides is None else strides)
    spatial, padding = x.shape[2:], padding.lower()
    if not len(size) == len(steps) == len(spatial) or padding not in ("valid", "same"):
        return None
    margins = _margins(spatial, size, steps, (1,) * len(size), padding)
    if any(n + a + b < k for n, (a, b), k in zip(spatial, margins, size)):
        return None
    return x, size, steps, margins


def max_pool(
    inputs: Tensor,
    pool_size: Any,
    strides: Any = None,
    padding: str = "valid",
    data_format: str | None = None,
) -> Any:
    """torch's pooling; uneven margins of minus infinity are added before."""
    found = _pooled(inputs, pool_size, strides, padding, data_format)
    if found is None:
        return NotImplemented
    x, size, steps, margins = found
    if all(a == b and 2 * a <= k for (a, b), k in zip(margins, size)):
        added: Sizes = tuple(a for a, _ in margins)
    else:
        flat = [n for pair in reversed(margins) for n in pair]
        x, added = F.pad(x, flat, value=-math.inf), (0,) * len(size)
    return back(_MAX[len(size)](x, size, steps, added), inputs.ndim - 2, data_format)


def average_pool(
    inputs: Tensor,
    pool_size: Any,
    strides: Any = None,
    padding: str = "valid",
    data_format: str | None = None,
) -> Any:
    """torch's pooling, where margins are even; else the body."""
    found = _pooled(inputs, pool_size, strides, padding, data_format)
    if found is None:
        return NotImplemented
    x, size, steps, margins = found
    if any(a != b or 2 * a > k for (a, b), k in zip(margins, size)):
        return NotImplemented
    if len(size) == 3 and x.dtype.itemsize == 2:  # torch has none for half floats on the CPU
        return NotImplemented
    added = tuple(a for a, _ in margins)
    y = _AVERAGE[len(size)](x, size, steps, added, False, False)
    return back(y, inputs.ndim - 2, data_format)


NATIVE = {
    function.__name__: function
    for function in (conv, depthwise_conv, conv_transpose, max_pool, average_pool)
}
