"""Discrete Fourier transforms, and those of overlapping pieces of a signal.

Complex numbers come and go as pairs (real part, imaginary part) of real tensors, all in one float
dtype; integers count as `floatx()`. Half floats are computed in float32 and given in their own
dtype. Not in whole programs on the engines 'onnx' and 'theano', which keep to real numbers.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ...core import Array, InvalidArgument, Tensor, TensorLike, float_type, is_float
from ...engine.autodiff.rules_linalg import real_of
from ...engine.spec.linalg import complex_of
from .._base import current, operation, promote, tensor
from ..numpy.layout import cut, swapaxes
from ..numpy.padding import pad
from ..numpy.reductions import accumulator

__all__ = ["extract_sequences", "fft", "fft2", "ifft2", "irfft", "istft", "rfft", "stft"]

Pair = tuple[Any, Any]


# -- pairs ----------------------------------------------------------------------------------------
def _joined(name: str, x: Any, rank: int = 1) -> tuple[Any, str]:
    """A pair as one complex tensor, and the dtype of its parts."""
    engine = current()
    check_size = not isinstance(x, (list, tuple))
    if check_size or len(x) != 2:
        what = "one tensor" if check_size else f"{len(x)} tensors"
        raise InvalidArgument(f"`{name}` needs a pair (real part, imaginary part), not {what}.")
    first, second = promote(*x, floating=True)
    first, second = tensor(first), tensor(second)
    shapes = tuple(engine.shape(first)), tuple(engine.shape(second))
    if shapes[0] != shapes[1] or len(shapes[0]) < rank:
        raise InvalidArgument(
            f"`{name}` needs a real and an imaginary part of one shape, of rank {rank} or more; "
            f"their shapes are {shapes[0]} and {shapes[1]}."
        )
    if 0 in shapes[0][-rank:]:
        raise InvalidArgument(f"`{name}` needs one element or more; the shape is {shapes[0]}.")
    dtype = engine.dtype(first)
    wide = complex_of(dtype)
    first, second = (engine.cast(tensor(a, real_of(wide)), wide) for a in (first, second))
    unit = engine.tensor(np.asarray(1j), wide)
    return engine.add(first, engine.multiply(second, unit)), dtype


def _parted(z: TensorLike, dtype: str) -> Pair:
    """A complex tensor as a pair."""
    engine = current()
    wide = engine.dtype(z)
    turned = engine.multiply(z, engine.tensor(np.asarray(-1j), wide))
    first, second = (tensor(engine.cast(a, real_of(wide)), dtype) for a in (z, turned))
    return first, second


def _real_signal(name: str, x: TensorLike) -> tuple[Any, str]:
    """A real tensor in the dtype it is computed in, and the dtype of the result."""
    engine = current()
    if not engine.shape(x):
        raise InvalidArgument(f"`{name}` needs a tensor of rank 1 or more, not a scalar.")
    dtype = float_type(engine.dtype(x))
    if not is_float(dtype):
        raise InvalidArgument(f"`{name}` needs a real tensor, not one of dtype {dtype}.")
    return tensor(x, accumulator(dtype)), dtype


def _sized(x: Any, size: int) -> Tensor:
    """The last axis cut off, or filled up with zeros, to a size."""
    engine = current()
    shape = tuple(engine.shape(x))
    if shape[-1] >= size:
        return cut(x, len(shape) - 1, 0, size) if shape[-1] > size else x
    return engine.pad(x, [(0, 0)] * (len(shape) - 1) + [(0, size - shape[-1])], 0)


def _length(name: str, fft_length: Any, default: int) -> int:
    found = default if fft_length is None else int(fft_length)
    if found < 1:
        raise InvalidArgument(
            f"`{name}` needs a transform of at least one element, not of {found}."
        )
    return found


# -- transforms -----------------------------------------------------------------------------------
@operation(tensors=0)
def fft(x: TensorLike) -> Pair:
    """`X[k] = sum over n of x[n] exp(-2 pi i k n / N)` along the last axis.

    x is a pair (real part, imaginary part) of `[..., N]`, and so is the result.

    >>> print(fft(([1.0, 2.0], [0.0, 0.0]))[0])
    [ 3. -1.]
    """
    z, dtype = _joined("fft", x)
    return _parted(current().fft(z), dtype)


@operation(tensors=0)
def fft2(x: TensorLike) -> Pair:
    """`fft` along the last two axes of a pair (real part, imaginary part) of `[..., M, N]`.

    >>> print(fft2(([[1.0, 2.0], [3.0, 4.0]], [[0.0, 0.0], [0.0, 0.0]]))[0].tolist())
    [[10.0, -2.0], [-4.0, 0.0]]
    """
    z, dtype = _joined("fft2", x, 2)
    return _parted(_twice(current().fft, z), dtype)


@operation(tensors=0)
def ifft2(x: TensorLike) -> Pair:
    """The inverse of `fft2`: `exp(+2 pi i ...)`, over the number of elements `M N`.

    x is a pair (real part, imaginary part) of `[..., M, N]`, and so is the result.

    >>> print(ifft2(([[4.0, 0.0], [0.0, 0.0]], [[0.0, 0.0], [0.0, 0.0]]))[0].tolist())
    [[1.0, 1.0], [1.0, 1.0]]
    """
    z, dtype = _joined("ifft2", x, 2)
    return _parted(_twice(current().ifft, z), dtype)


def _twice(transform: Callable[[Any], Any], z: TensorLike) -> Tensor:
    rows = transform(z)
    return swapaxes(transform(swapaxes(rows, -1, -2)), -1, -2)


@operation()
def rfft(x: TensorLike, fft_length: int | None = None) -> Pair:
    """`fft` of a real signal `[..., n]`: its first `N // 2 + 1` elements, which say it all.

    `fft_length` is N: the signal is cut off there or filled up with zeros; None: n. The result is a
    pair (real part, imaginary part).

    >>> print(rfft([1.0, 2.0, 3.0, 4.0])[0])
    [10. -2. -2.]
    """
    x, dtype = _real_signal("rfft", x)
    size = _length("rfft", fft_length, current().shape(x)[-1])
    return _parted(_half(_sized(x, size)), dtype)


def _half(x: TensorLike) -> Tensor:
    """The transform of a real signal, complex, up to the middle."""
    engine = current()
    *lead, size = engine.shape(x)
    return cut(engine.fft(x), len(lead), 0, size // 2 + 1)


@operation(tensors=0)
def irfft(x: TensorLike, fft_length: int | None = None) -> Tensor:
    """The real signal `[..., N]` whose `rfft` is a pair (real part, imaginary part) of `[..., m]`.

    `fft_length` is N, and `N // 2 + 1` elements are used, missing ones being zeros; None:
    `2 (m - 1)`. Of the first element, and for even N of the last, the real part alone counts.

    >>> print(irfft(([10.0, -2.0, -2.0], [0.0, 2.0, 0.0])))
    [1. 2. 3. 4.]
    """
    z, dtype = _joined("irfft", x)
    size = _length("irfft", fft_length, 2 * (current().shape(z)[-1] - 1))
    return tensor(_whole(z, size), dtype)


def _whole(z: TensorLike, size: int) -> Tensor:
    """The real signal of half a spectrum: the other half would add the same to its real part."""
    engine = current()
    half = size // 2 + 1
    weights = np.full(half, 2.0)
    weights[0] = 1.0
    if size % 2 == 0:
        weights[-1] = 1.0
    wide = engine.dtype(z)
    scaled = engine.multiply(_sized(z, half), engine.tensor(weights, wide))
    return engine.cast(engine.ifft(_sized(scaled, size)), real_of(wide))


# -- pieces ---------------------------------------------------------------------------------------
@operation()
def extract_sequences(x: TensorLike, sequence_length: int, sequence_stride: int) -> Tensor:
    """Pieces of the last axis, `[..., n]` to `[..., pieces, sequence_length]`, one every stride.

    `pieces = 1 + (n - sequence_length) // sequence_stride`; what is left over at the end is not
    used. The dtype stays.

    >>> print(extract_sequences([1, 2, 3, 4, 5], 3, 2).tolist())
    [[1, 2, 3], [3, 4, 5]]
    """
    engine = current()
    shape = tuple(engine.shape(x))
    if not shape or sequence_length < 1 or sequence_stride < 1 or shape[-1] < sequence_length:
        raise InvalidArgument(
            f"`extract_sequences` needs a sequence and a stride of at least one element, and an "
            f"axis as long as a sequence; given: {sequence_length}, {sequence_stride}, x of shape "
            f"{shape}."
        )
    return _pieces(x, int(sequence_length), int(sequence_stride))


def _pieces(x: TensorLike, length: int, stride: int) -> Tensor:
    engine = current()
    *lead, size = engine.shape(x)
    places = _places(1 + (size - length) // stride, length, stride)
    return engine.take(x, engine.tensor(places), len(lead))


def _places(pieces: int, length: int, stride: int) -> Array:
    """Where the elements of pieces come from, `[pieces, length]`."""
    return (np.arange(pieces)[:, None] * stride + np.arange(length)).astype("int32")


def _window(
    name: str, window: str | TensorLike | None, length: int, size: int, dtype: str
) -> Tensor:
    """The weights of a piece, `[size]`: the window in the middle, zeros on both sides."""
    engine = current()
    if size < length:
        raise InvalidArgument(
            f"`{name}` needs an `fft_length` of at least `sequence_length`; given: {size} and "
            f"{length}."
        )
    if window is None:
        return engine.full((size,), 1, dtype)
    if isinstance(window, str):
        if window not in _WINDOWS:
            raise InvalidArgument(
                f"The window of `{name}` must be 'hann', 'hamming', None or a tensor."
            )
        high = _WINDOWS[window]
        turns = np.cos(2 * math.pi * np.arange(length) / length) if length > 1 else -np.ones(1)
        found = engine.tensor(high - (1 - high) * turns, dtype)
    else:
        found = tensor(window, dtype)
        if tuple(engine.shape(found)) != (length,):
            raise InvalidArgument(
                f"The window of `{name}` must have the shape ({length},) of a sequence, not "
                f"{tuple(engine.shape(found))}."
            )
    before = (size - length) // 2
    return engine.pad(found, [(before, size - length - before)], 0)


_WINDOWS = {"hann": 0.5, "hamming": 0.54}  # `a - (1 - a) cos(2 pi n / N)`


@operation()
def stft(
    x: TensorLike, sequence_length: int, sequence_stride: int, fft_length: int,
    window: str | TensorLike | None = "hann", center: bool = True,
) -> Pair:  # fmt: skip
    """`rfft` of pieces of a signal: how its spectrum changes with time.

    Args:
        x: real, `[..., n]`.
        sequence_length: size of the window.
        sequence_stride: steps from one piece to the next.
        fft_length: size N of pieces and transforms, at least `sequence_length`; the window lies in
            the middle.
        window: "hann", "hamming" (both periodic), a tensor `[sequence_length]`, or None: N ones.
        center: the signal goes on by reflection for `N // 2` elements before and after, so that
            the i-th piece has its middle at `i * sequence_stride`.

    Returns:
        A pair (real part, imaginary part) of `[..., pieces, N // 2 + 1]`.

    >>> print(stft([1.0, 1.0, 1.0, 1.0], 4, 2, 4)[0].round(2).tolist())
    [[2.0, -1.0, 0.0], [2.0, -1.0, 0.0], [2.0, -1.0, 0.0]]
    """
    engine = current()
    x, dtype = _real_signal("stft", x)
    size = _length("stft", fft_length, 0)
    weights = _window("stft", window, int(sequence_length), size, engine.dtype(x))
    shape = tuple(engine.shape(x))
    if center:
        margin = [(0, 0)] * (len(shape) - 1) + [(size // 2, size // 2)]
        x = pad(x, margin, mode="reflect")
    if engine.shape(x)[-1] < size or sequence_stride < 1:
        raise InvalidArgument(
            f"`stft` needs a stride of at least one element and a signal as long as a piece, {size}"
            f" elements; given: {sequence_stride}, x of shape {shape}."
        )
    pieces = _pieces(x, size, int(sequence_stride))
    return _parted(_half(engine.multiply(pieces, weights)), dtype)


@operation(tensors=0)
def istft(
    x: TensorLike, sequence_length: int, sequence_stride: int, fft_length: int,
    length: int | None = None, window: str | TensorLike | None = "hann", center: bool = True,
) -> Tensor:  # fmt: skip
    """The signal whose `stft` is closest to a pair (real part, imaginary part).

    `y[t] = sum of w y_i / sum of w ** 2` over the pieces y_i that cover t (D. Griffin and J. Lim
    1984): the inverse of `stft` wherever a window is not zero. Where all are, the result is 0.

    Args:
        x: a pair of `[..., pieces, N // 2 + 1]`.
        sequence_length, sequence_stride, fft_length, window, center: as for `stft`.
        length: at most so many elements; None: all that pieces cover, `(pieces - 1) *
            sequence_stride + N`, less `N // 2` at each end if `center`.

    >>> pair = stft([1.0, 2.0, 3.0, 4.0], 4, 1, 4)
    >>> print(istft(pair, 4, 1, 4).round(3))
    [1. 2. 3. 4.]
    """
    engine = current()
    z, dtype = _joined("istft", x, 2)
    size, stride = _length("istft", fft_length, 0), int(sequence_stride)
    if stride < 1:
        raise InvalidArgument(f"`istft` needs a stride of at least one element, not {stride}.")
    rows = _whole(z, size)
    weights = _window("istft", window, int(sequence_length), size, engine.dtype(rows))
    pieces = engine.shape(rows)[-2]
    total = (pieces - 1) * stride + size
    places = _places(pieces, size, stride)
    signal = _overlapped(engine.multiply(rows, weights), places, total)
    squares = engine.broadcast_to(engine.multiply(weights, weights), (pieces, size))
    covered = _overlapped(squares, places, total)
    enough = engine.less(tensor(1e-10, engine.dtype(rows)), covered)
    one = tensor(1, engine.dtype(rows))
    signal = engine.divide(signal, engine.where(enough, covered, one))
    start = size // 2 if center else 0
    stop = total - start if length is None else min(start + int(length), total)
    return tensor(cut(signal, len(engine.shape(signal)) - 1, start, stop), dtype)


def _overlapped(rows: TensorLike, places: Array, total: int) -> Tensor:
    """Pieces `[..., pieces, size]` added up where they belong, `[..., total]`."""
    engine = current()
    *lead, pieces, size = engine.shape(rows)
    flat = engine.reshape(rows, (math.prod(lead), pieces * size))
    start = engine.full((total, math.prod(lead)), 0, engine.dtype(rows))
    indices = engine.tensor(places.reshape(-1))
    found = engine.scatter(start, indices, engine.permute(flat, (1, 0)), "add")
    return engine.reshape(engine.permute(found, (1, 0)), (*lead, total))
