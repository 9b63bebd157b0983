"""Convolution by torch's kernels.

Tensors `[N, ..., C]` are handed over as views `[N, C, ...]`, which torch knows as "channels last"
and computes without a copy. One spatial axis counts as two, the first of size one.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F

from ...core.context import settings

Tensor = torch.Tensor
Sizes = tuple[int, ...]
Steps = int | Sequence[int]  # of all axes, or of each
Margins = list[tuple[int, int]]
_CONV = {2: torch.conv2d, 3: torch.conv3d}
_TRANSPOSED = {2: torch.conv_transpose2d, 3: torch.conv_transpose3d}


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


def margins_of(
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


def flat(margins: Margins) -> list[int]:
    """As `F.pad` takes them: those of the last axis first."""
    return [n for pair in reversed(margins) for n in pair]


def line(rank: int, *values: Steps) -> list[Sizes]:
    """Arguments for each axis; for one axis, with that of an axis of size one before it."""
    found = [tuple(v) if isinstance(v, Sequence) else (v,) * rank for v in values]
    return [(1, *value) for value in found] if rank == 1 else found


def _operands(x: Tensor, kernel: Tensor, padding: object) -> bool:
    """Whether this is for torch; the body refuses what is wrong and says why."""
    if x.dtype is not kernel.dtype or x.dtype not in FLOATS or not isinstance(padding, str):
        return False
    return 3 <= x.ndim <= 5 and x.ndim == kernel.ndim and padding.lower() in _PADDINGS


FLOATS = (torch.float32, torch.float64, torch.bfloat16, torch.float16)
_LAST = {4: torch.channels_last, 5: torch.channels_last_3d}
_PADDINGS = ("valid", "same", "causal")


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


def _convolved(
    inputs: Tensor, w: Tensor, groups: int, strides: Steps, padding: str, data_format: str | None,
    dilation: Steps,
) -> Tensor:  # fmt: skip
    rank, x = inputs.ndim - 2, first(inputs, data_format)
    strides, dilation = line(rank, strides, dilation)
    window, padding = tuple(w.shape[2:]), padding.lower()
    if x.shape[1] != groups * w.shape[1] or not len(strides) == len(dilation) == len(window):
        return NotImplemented
    margins = margins_of(x.shape[2:], window, strides, dilation, padding)
    axes = zip(x.shape[2:], margins, window, dilation)
    if any(n + a + b <= (k - 1) * d for n, (a, b), k, d in axes):
        return NotImplemented
    added = [before for before, _ in margins]
    if any(before != after for before, after in margins):  # which torch does not add itself
        x, added = F.pad(x, flat(margins)), [0] * len(margins)
    half = _slow_half(x)
    x, w = (x.float(), w.float()) if half else (x, w)
    y = _CONV[len(window)](x, w, None, strides, added, dilation, groups)
    return back(y.half() if half else y, rank, data_format)


def conv(
    inputs: Tensor, kernel: Tensor, strides: Steps = 1, padding: str = "valid",
    data_format: str | None = None, dilation_rate: Steps = 1,
) -> Tensor:  # fmt: skip
    """torch's convolution; the groups follow from the kernel's channels."""
    if not _operands(inputs, kernel, padding):
        return NotImplemented
    groups = first(inputs, data_format).shape[1] // kernel.shape[-2]
    if not groups or kernel.shape[-1] % groups:
        return NotImplemented
    w = _taps_last(kernel, (1, 0))
    return _convolved(inputs, w, groups, strides, padding, data_format, dilation_rate)


def depthwise_conv(
    inputs: Tensor, kernel: Tensor, strides: Steps = 1, padding: str = "valid",
    data_format: str | None = None, dilation_rate: Steps = 1,
) -> Tensor:  # fmt: skip
    """torch's convolution with a group for each channel."""
    if not _operands(inputs, kernel, padding):
        return NotImplemented
    w = _taps_last(kernel, (0, 1))
    channels, multiplier, *window = w.shape
    w = w.reshape(channels * multiplier, 1, *window)
    return _convolved(inputs, w, channels, strides, padding, data_format, dilation_rate)


def conv_transpose(
    inputs: Tensor, kernel: Tensor, strides: Steps = 1, padding: str = "valid",
    output_padding: Steps | None = None, data_format: str | None = None,
    dilation_rate: Steps = 1,
) -> Tensor:  # fmt: skip
    """torch's transposed convolution, of which margins are cut off, or zeros added, behind."""
    if not _operands(inputs, kernel, padding) or padding.lower() == "causal":
        return NotImplemented
    rank, x = inputs.ndim - 2, first(inputs, data_format)
    strides, dilation = line(rank, strides, dilation_rate)
    w = _taps_last(kernel, (1, 0))
    window = tuple(w.shape[2:])
    if x.shape[1] != kernel.shape[-1] or not len(strides) == len(dilation) == len(window):
        return NotImplemented
    extra: tuple[int | None, ...] = (None,) * len(window)
    if output_padding is not None:
        (extra,) = line(rank, output_padding)
        extra = (None, *extra[1:]) if rank == 1 else extra
    axes = zip(x.shape[2:], window, strides, extra, dilation)
    places = [_place(*axis, padding.lower()) for axis in axes]
    half = _slow_half(x)
    x, w = (x.float(), w.float()) if half else (x, w)
    y = _TRANSPOSED[len(window)](x, w, None, strides, 0, 0, 1, dilation)
    for axis, (before, size) in enumerate(places, 2):
        if before or size < y.shape[axis]:  # the gradient of a cut is a copy
            y = y.narrow(axis, before, min(size, y.shape[axis] - before))
    short = [(0, size - n) for (_, size), n in zip(places, y.shape[2:])]
    if any(after for _, after in short):
        y = F.pad(y, flat(short))
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


NATIVE = {f.__name__: f for f in (conv, depthwise_conv, conv_transpose)}
