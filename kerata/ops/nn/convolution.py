"""Convolutions, of one to three spatial axes, as sums over the taps of the kernel.

A convolution is `y[n, p, o] = sum over taps t, channels c of x[n, p * stride + t * dilation, c] *
kernel[t, c, o]`. Here the slices of the padded input under all taps are laid side by side, and one
two-dimensional matmul with the flat kernel does the sums; where channels are many the slices are
multiplied tap by tap, which saves the copy. Half floats are summed in float32.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any

from ...core import Ints, InvalidArgument, Shape, Tensor, TensorLike
from ...engine import Engine
from ...engine.windows import Sizes, TransposedWindows, Windows, standard_format, within
from .._base import current, kernel, operation, promote

__all__ = ["conv", "conv_transpose", "depthwise_conv", "separable_conv"]

HALVES = ("float16", "bfloat16")
WIDE = 64  # channels from which taps are multiplied one by one, as measured on NumPy


def _summed_wide(kernel: Callable[..., Tensor]) -> Callable[..., Tensor]:
    """A kernel's body, which computes in float32 where its operands are half floats."""

    @functools.wraps(kernel)
    def body(x: Tensor, w: Tensor, *rest: TensorLike) -> Tensor:
        engine = current()
        dtype = engine.dtype(x)
        if dtype not in HALVES:
            return kernel(x, w, *rest)
        y = kernel(engine.cast(x, "float32"), engine.cast(w, "float32"), *rest)
        return engine.cast(y, dtype)

    return body


def _last(engine: Engine[Any], x: Tensor, data_format: str) -> Tensor:
    """`x` with its channels last."""
    if data_format == "channels_last":
        return x
    rank = len(engine.shape(x))
    return engine.permute(x, (0, *range(2, rank), 1))


def _back(engine: Engine[Any], y: Tensor, data_format: str) -> Tensor:
    """`y`, channels last, in the format asked for."""
    if data_format == "channels_last":
        return y
    rank = len(engine.shape(y))
    return engine.permute(y, (0, rank - 1, *range(1, rank - 1)))


def _ranked(x: Shape, kernel: Shape, name: str) -> None:
    """Refuse shapes that cannot be those of a batch of images and a kernel."""
    if not 3 <= len(x) <= 5 or len(kernel) != len(x):
        raise InvalidArgument(
            f"{name} takes inputs [batch, *spatial, channels] with one to three spatial axes and a "
            f"kernel of the same rank; got shapes {tuple(x)} and {tuple(kernel)}."
        )


def _padded(engine: Engine[Any], x: Tensor, windows: Windows) -> Tensor:
    if not windows.padded:
        return x
    return engine.pad(x, ((0, 0), *windows.margins, (0, 0)))


def _reaching(
    engine: Engine[Any], x: Tensor, w: Tensor, windows: Windows
) -> tuple[Tensor, Windows]:
    """Kernel and windows without taps that only ever meet margins, where a window is larger than
    the input.
    """
    spatial = engine.shape(x)[1:-1]
    if all(size <= length for size, length in zip(windows.size, spatial)):
        return w, windows
    rows = zip(spatial, windows.size, windows.places, windows.strides, windows.margins,
               windows.dilation)  # fmt: skip
    found = [within(n, k, (p - 1) * s, m, d) for n, k, p, s, m, d in rows]
    tail = engine.shape(w)[-2:]
    start, sizes = tuple(f[0] for f in found), tuple(f[1] for f in found)
    stop = (*(a + size for a, size in zip(start, sizes)), *tail)
    w = engine.slice(w, (*start, 0, 0), stop, (1,) * len(stop))
    return w, windows._replace(size=sizes, margins=tuple(f[2] for f in found))


@operation(tensors=2, native=False)
def conv(
    inputs: TensorLike,
    kernel: TensorLike,
    strides: Ints = 1,
    padding: str = "valid",
    data_format: str | None = None,
    dilation_rate: Ints = 1,
) -> Tensor:
    """Convolution (cross-correlation) over one, two or three axes; grouped where the kernel is.

    Args:
        inputs: [N, *spatial, C], or [N, C, *spatial] if channels come first.
        kernel: [*window, C / groups, filters]; the number of groups follows from it.
        strides: distance of neighbouring windows, an integer or one per spatial axis.
        padding: "valid", or "same": `ceil(size / stride)` windows, with zeros all round.
        data_format: "channels_last" or "channels_first"; None is the process' setting.
        dilation_rate: distance of neighbouring taps.

    Returns:
        [N, *places, filters], or with channels first.

    Raises:
        ValueError: where channels do not divide into groups, or a window does not fit.

    >>> conv([[[1.0], [2.0], [3.0]]], [[[1.0]], [[10.0]]]).tolist()
    [[[21.0], [32.0]]]
    """
    engine, data_format = current(), standard_format(data_format)
    x, w = promote(inputs, kernel, floating=True)
    x = _last(engine, x, data_format)
    shape, (*window, channels, filters) = engine.shape(x), engine.shape(w)
    _ranked(shape, engine.shape(w), "conv")
    groups = shape[-1] // channels if channels else 0
    if groups * channels != shape[-1] or not groups or filters % groups:
        raise InvalidArgument(
            f"conv: a kernel of shape {tuple(engine.shape(w))} takes a multiple of {channels} "
            f"channels, the number of groups dividing its {filters} filters; the inputs have "
            f"{shape[-1]} channels."
        )
    windows = Windows.over(shape[1:-1], tuple(window), strides, padding, dilation_rate)
    return _back(engine, _conv(x, w, windows, groups), data_format)


@kernel("conv")
@_summed_wide
def _conv(x: Tensor, w: Tensor, windows: Windows, groups: int) -> Tensor:
    """x [N, *spatial, C], w [*window, C / groups, F] of one float dtype: [N, *places, F]."""
    engine = current()
    batch, channels, filters = engine.shape(x)[0], *engine.shape(w)[-2:]
    w, windows = _reaching(engine, x, w, windows)
    x = _padded(engine, x, windows)
    if groups > 1:
        y = _grouped(engine, x, w, windows, groups)
    else:
        taps = list(windows.taps(engine, x, 1))
        y = _contract(engine, taps, engine.reshape(w, (len(taps), channels, filters)))
    return engine.reshape(y, (batch, *windows.places, filters))


def _contract(engine: Engine[Any], taps: list[Tensor], w: Tensor) -> Tensor:
    """Sum over taps of `tap @ w[t]`: taps [..., C], w [T, C, F]; returns [rows, F]."""
    count, channels, filters = engine.shape(w)
    rows = math.prod(engine.shape(taps[0])[:-1])
    if channels < WIDE and count > 1:
        rank = len(engine.shape(taps[0]))
        side_by_side = engine.reshape(engine.concatenate(taps, rank - 1), (rows, count * channels))
        return engine.matmul(side_by_side, engine.reshape(w, (count * channels, filters)))
    total: Any = None
    for t, tap in enumerate(taps):
        row = engine.slice(w, (t, 0, 0), (t + 1, channels, filters), (1, 1, 1))
        part = engine.matmul(
            engine.reshape(tap, (rows, channels)), engine.reshape(row, (channels, filters))
        )
        total = part if total is None else engine.add(total, part)
    return total


def _grouped(engine: Engine[Any], x: Tensor, w: Tensor, windows: Windows, groups: int) -> Tensor:
    """As `_contract`, with a batched matmul over the groups: returns [rows, F]."""
    (*lead, size), (*_, channels, filters) = engine.shape(x), engine.shape(w)
    rank, count = len(lead), math.prod(windows.size)
    x = engine.reshape(x, (*lead, groups, size // groups))
    x = engine.permute(x, (rank, *range(rank), rank + 1))
    taps = engine.concatenate(list(windows.taps(engine, x, 2)), rank + 1)
    rows = lead[0] * math.prod(windows.places)
    taps = engine.reshape(taps, (groups, rows, count * channels))
    w = engine.reshape(w, (count * channels, groups, filters // groups))
    y = engine.matmul(taps, engine.permute(w, (1, 0, 2)))
    return engine.reshape(engine.permute(y, (1, 0, 2)), (rows, filters))


@operation(tensors=2, native=False)
def depthwise_conv(
    inputs: TensorLike,
    kernel: TensorLike,
    strides: Ints = 1,
    padding: str = "valid",
    data_format: str | None = None,
    dilation_rate: Ints = 1,
) -> Tensor:
    """Convolution of each channel c by itself: `y[..., c * M + m]` from `kernel[..., c, m]`.

    Args:
        inputs: [N, *spatial, C], or [N, C, *spatial] if channels come first.
        kernel: [*window, C, M], M results for each channel.
        strides, padding, data_format, dilation_rate: as of `conv`.

    Returns:
        [N, *places, C * M], or with channels first.

    >>> depthwise_conv([[[1.0, 5.0], [2.0, 6.0]]], [[[1.0], [0.0]], [[0.0], [1.0]]]).tolist()
    [[[1.0, 6.0]]]
    """
    engine, data_format = current(), standard_format(data_format)
    x, w = promote(inputs, kernel, floating=True)
    x = _last(engine, x, data_format)
    shape, (*window, channels, _) = engine.shape(x), engine.shape(w)
    _ranked(shape, engine.shape(w), "depthwise_conv")
    if shape[-1] != channels:
        raise InvalidArgument(
            f"depthwise_conv: the kernel of shape {tuple(engine.shape(w))} is for {channels} "
            f"channels; the inputs have {shape[-1]}."
        )
    windows = Windows.over(shape[1:-1], tuple(window), strides, padding, dilation_rate)
    return _back(engine, _depthwise_conv(x, w, windows), data_format)


@kernel("depthwise_conv")
@_summed_wide
def _depthwise_conv(x: Tensor, w: Tensor, windows: Windows) -> Tensor:
    """x [N, *spatial, C], w [*window, C, M] of one float dtype: [N, *places, C * M]."""
    engine = current()
    w, windows = _reaching(engine, x, w, windows)
    batch, (*window, channels, multiplier) = engine.shape(x)[0], engine.shape(w)
    x = _padded(engine, x, windows)
    w = engine.reshape(w, (math.prod(window), channels, multiplier))
    total: Any = None
    for t, tap in enumerate(windows.taps(engine, x, 1)):
        row = engine.slice(w, (t, 0, 0), (t + 1, channels, multiplier), (1, 1, 1))
        if multiplier == 1:
            part = engine.multiply(tap, engine.reshape(row, (channels,)))
        else:
            tap = engine.reshape(tap, (*engine.shape(tap), 1))
            part = engine.multiply(tap, engine.reshape(row, (channels, multiplier)))
        total = part if total is None else engine.add(total, part)
    return engine.reshape(total, (batch, *windows.places, channels * multiplier))


@operation(tensors=3)
def separable_conv(
    inputs: TensorLike, depthwise_kernel: TensorLike, pointwise_kernel: TensorLike,
    strides: Ints = 1, padding: str = "valid", data_format: str | None = None,
    dilation_rate: Ints = 1,
) -> Tensor:  # fmt: skip
    """`depthwise_conv`, then `conv` with windows of one: channels are mixed last (Chollet, 2017).

    Args:
        inputs: [N, *spatial, C], or [N, C, *spatial] if channels come first.
        depthwise_kernel: [*window, C, M].
        pointwise_kernel: [1, ..., C * M, filters].
        strides, padding, data_format, dilation_rate: as of `conv`, for the first of the two.

    Returns:
        [N, *places, filters], or with channels first.

    >>> separable_conv([[[1.0], [2.0]]], [[[3.0]]], [[[10.0]]]).tolist()
    [[[30.0], [60.0]]]
    """
    y = depthwise_conv(inputs, depthwise_kernel, strides, padding, data_format, dilation_rate)
    return conv(y, pointwise_kernel, 1, "valid", data_format, 1)


@operation(tensors=2, native=False)
def conv_transpose(
    inputs: TensorLike, kernel: TensorLike, strides: Ints = 1, padding: str = "valid",
    output_padding: Ints | None = None, data_format: str | None = None, dilation_rate: Ints = 1,
) -> Tensor:  # fmt: skip
    """Transposed convolution: each input element spreads `kernel` over the result, `strides` apart.

    `y[n, p * stride + t * dilation - before, o] += x[n, p, c] * kernel[t, o, c]`: the gradient of
    `conv` with regard to its inputs. See `conv_transpose_output_shape` for the sizes.

    Args:
        inputs: [N, *spatial, C], or [N, C, *spatial] if channels come first.
        kernel: [*window, filters, C].
        strides: how far apart the input's elements lie in the result.
        padding: "valid" or "same".
        output_padding: how many elements more than the least that give the inputs under `conv`,
            less than the stride; None takes the sizes of `conv_transpose_output_shape`.
        data_format, dilation_rate: as of `conv`.

    Returns:
        [N, *sizes, filters], or with channels first.

    >>> conv_transpose([[[1.0], [2.0]]], [[[1.0]], [[10.0]]]).tolist()
    [[[1.0], [12.0], [20.0]]]
    """
    engine, data_format = current(), standard_format(data_format)
    x, w = promote(inputs, kernel, floating=True)
    x = _last(engine, x, data_format)
    shape, (*window, _, channels) = engine.shape(x), engine.shape(w)
    _ranked(shape, engine.shape(w), "conv_transpose")
    if shape[-1] != channels:
        raise InvalidArgument(
            f"conv_transpose: the kernel of shape {tuple(engine.shape(w))} is for {channels} "
            f"channels; the inputs have {shape[-1]}."
        )
    windows = TransposedWindows.over(
        shape[1:-1], tuple(window), strides, padding, output_padding, dilation_rate
    )
    return _back(engine, _conv_transpose(x, w, windows), data_format)


@kernel("conv_transpose")
@_summed_wide
def _conv_transpose(x: Tensor, w: Tensor, windows: TransposedWindows) -> Tensor:
    """x [N, *spatial, C], w [*window, F, C] of one float dtype: [N, *sizes, F]."""
    engine = current()
    blocks = _blocks(engine, w, windows.strides, windows.dilation)
    y, have = _overlap(engine, x, blocks, windows.strides)
    return _cut(engine, y, have, windows.before, windows.sizes)


def _blocks(engine: Engine[Any], w: TensorLike, strides: Sizes, dilation: Sizes) -> Tensor:
    """The kernel, dilated, as blocks of `strides` taps each: [q, ..., s, ..., F, C]."""
    (*window, filters, channels), rank = engine.shape(w), len(strides)
    if any(d > 1 for d in dilation):
        split = [n for k in window for n in (k, 1)]
        widths = [pair for d in dilation for pair in ((0, 0), (0, d - 1))]
        w = engine.pad(engine.reshape(w, (*split, filters, channels)), (*widths, (0, 0), (0, 0)))
        window = [k * d for k, d in zip(window, dilation)]
        w = engine.reshape(w, (*window, filters, channels))
    counts = [-(-k // s) for k, s in zip(window, strides)]
    widths = [(0, q * s - k) for q, s, k in zip(counts, strides, window)]
    if any(after for _, after in widths):
        w = engine.pad(w, (*widths, (0, 0), (0, 0)))
    w = engine.reshape(
        w, (*(n for q, s in zip(counts, strides) for n in (q, s)), filters, channels)
    )
    order = (*range(0, 2 * rank, 2), *range(1, 2 * rank, 2), 2 * rank, 2 * rank + 1)
    return engine.permute(w, order)


def _overlap(
    engine: Engine[Any], x: Tensor, blocks: Tensor, strides: Sizes
) -> tuple[Tensor, list[int]]:
    """Sum of the blocks times `x`, block (a, b …) moved by (a, b …) strides: [N, *sizes, F], and
    the sizes.
    """
    (batch, *spatial, channels), rank = engine.shape(x), len(strides)
    counts, filters = engine.shape(blocks)[:rank], engine.shape(blocks)[-2]
    inner = math.prod(strides) * filters
    flat = engine.reshape(x, (batch * math.prod(spatial), channels))
    blocks = engine.reshape(blocks, (math.prod(counts) * inner, channels))
    y = engine.matmul(flat, engine.permute(blocks, (1, 0)))
    y = engine.reshape(y, (batch, *spatial, math.prod(counts), inner))
    total: Any = None
    for index in range(math.prod(counts)):
        start, rest = (0,) * (rank + 1), index
        part = engine.slice(
            y, (*start, index, 0), (batch, *spatial, index + 1, inner), (1,) * (rank + 3)
        )
        part = engine.reshape(part, (batch, *spatial, inner))
        widths = []
        for q in reversed(counts):
            widths.append((rest % q, q - 1 - rest % q))
            rest //= q
        if any(a or b for a, b in widths):
            part = engine.pad(part, ((0, 0), *reversed(widths), (0, 0)))
        total = part if total is None else engine.add(total, part)
    places = [n + q - 1 for n, q in zip(spatial, counts)]
    total = engine.reshape(total, (batch, *places, *strides, filters))
    order = [axis for i in range(rank) for axis in (1 + i, 1 + rank + i)]
    total = engine.permute(total, (0, *order, 2 * rank + 1))
    sizes = [n * s for n, s in zip(places, strides)]
    return engine.reshape(total, (batch, *sizes, filters)), sizes


def _cut(engine: Engine[Any], y: Tensor, have: list[int], before: Sizes, sizes: Sizes) -> Tensor:
    """`sizes` of the elements that each spatial axis of `y` has, from `before` on; zeros where it
    ends sooner.
    """
    batch, filters, rank = engine.shape(y)[0], engine.shape(y)[-1], len(sizes)
    short = [max(b + size - n, 0) for b, size, n in zip(before, sizes, have)]
    if any(short):
        y = engine.pad(y, ((0, 0), *((0, n) for n in short), (0, 0)))
    stop = (batch, *(b + size for b, size in zip(before, sizes)), filters)
    return engine.slice(y, (0, *before, 0), stop, (1,) * (rank + 2))
