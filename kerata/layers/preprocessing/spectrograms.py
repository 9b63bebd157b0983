"""Layers that show how the spectrum of a signal changes with time."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ... import ops
from ...core import Array, Count, NotNegative, Numbers, OpenShape, Positive, Tensor, Unpack, one_of
from ...ops._base import shape_of
from ..base import Layer, LayerArguments, arguments
from .data_layer import DataLayer

__all__ = ["MelSpectrogram", "STFTSpectrogram"]

_WINDOWS = {"hann": 0.5, "hamming": 0.54}  # `a - (1 - a) cos(2 pi n / N)`
_MODES = ("log", "magnitude", "psd", "real", "imag", "angle", "stft")


def _mel(hertz: Any) -> Any:
    return 2595.0 * np.log10(1.0 + np.asarray(hertz, "float64") / 700.0)


def _given_window(window: Any, size: int, who: str) -> Any:
    """A window's name or its values, `[size]`."""
    if window is None:
        return None
    if isinstance(window, str):
        return one_of(window, tuple(_WINDOWS), "window", who)
    found = np.asarray(ops.convert_to_numpy(window), "float64")
    if found.shape != (size,):
        raise ValueError(
            f"{who}: `window` must have the shape ({size},) of a frame; given {found.shape}."
        )
    return found


class MelSpectrogram(DataLayer):
    """The power of a signal in bands that lie as the ear hears them, in decibels.

    `10 log10(max(S, min_power) / ref_power)` with `S = |stft(x)|**mag_exp @ W`, W triangles that
    are equally wide on the mel scale `2595 log10(1 + f / 700)`; nothing is more than `top_db` below
    the largest.

    Args:
        fft_length: size of the transforms.
        sequence_stride: samples from one piece to the next.
        sequence_length: size of the window; None: `fft_length`.
        window: "hann", "hamming", an array `[sequence_length]`, or None for none.
        sampling_rate: samples in a second.
        num_mel_bins: how many bands.
        min_freq, max_freq: where they begin and end, in hertz; None: at half the sampling rate.
        power_to_db: whether to give decibels, or S.
        top_db: the range of decibels; None: all.
        mag_exp: 1 for magnitudes, 2 for powers.
        min_power: the least power that is told apart.
        ref_power: the power that is 0 decibels.

    Inputs `[samples]` or `[batch, samples]` become `[num_mel_bins, time]` or
    `[batch, num_mel_bins, time]`.

    >>> import numpy as np
    >>> layer = MelSpectrogram(fft_length=64, sequence_stride=32, num_mel_bins=8)
    >>> layer(np.ones((2, 160))).shape
    (2, 8, 6)
    """

    def __init__(
        self,
        fft_length: Count = 2048,
        sequence_stride: Count = 512,
        sequence_length: Count | None = None,
        window: str | Numbers | None = "hann",
        sampling_rate: Count = 16000,
        num_mel_bins: Count = 128,
        min_freq: NotNegative = 20.0,
        max_freq: Positive | None = None,
        power_to_db: bool = True,
        top_db: NotNegative | None = 80.0,
        mag_exp: Positive = 2.0,
        min_power: Positive = 1e-10,
        ref_power: Positive = 1.0,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        self.fft_length, self.sequence_stride = fft_length, sequence_stride
        self.sequence_length = sequence_length or fft_length
        self.window, self.sampling_rate = window, sampling_rate
        self.num_mel_bins, self.min_freq = num_mel_bins, min_freq
        self.max_freq = sampling_rate / 2 if max_freq is None else max_freq
        self.power_to_db, self.top_db, self.mag_exp = power_to_db, top_db, mag_exp
        self.min_power, self.ref_power = min_power, ref_power
        who = f"MelSpectrogram '{self.name}'"
        _given_window(window, self.sequence_length, who)
        if self.sequence_length > fft_length:
            raise ValueError(
                f"{who}: `sequence_length` must be at most `fft_length`, {fft_length}; given "
                f"{sequence_length}."
            )
        if not self.min_freq < self.max_freq:
            raise ValueError(
                f"{who}: `min_freq` must be below `max_freq`, which is half the `sampling_rate` "
                f"unless it is given; given {min_freq} and {self.max_freq}."
            )

    def call(self, inputs: Tensor) -> Tensor:
        """The bands' powers."""
        x = ops.cast(inputs, self.compute_dtype)
        real, imag = ops.stft(
            x, self.sequence_length, self.sequence_stride, self.fft_length, self.window
        )
        size = ops.sqrt(ops.add(ops.square(real), ops.square(imag)))
        powers = ops.matmul(ops.power(size, self.mag_exp), self.linear_to_mel_weight_matrix(
            self.num_mel_bins, self.fft_length // 2 + 1, self.sampling_rate, self.min_freq,
            self.max_freq, self.compute_dtype,
        ))  # fmt: skip
        return ops.swapaxes(self._decibels(powers) if self.power_to_db else powers, -1, -2)

    def _decibels(self, powers: Tensor) -> Tensor:
        zero = 10 * math.log10(max(self.ref_power, self.min_power))
        found = ops.multiply(ops.log10(ops.maximum(powers, self.min_power)), 10.0)
        found = ops.subtract(found, zero)
        if self.top_db is None:
            return found
        return ops.maximum(found, ops.subtract(ops.max(found), self.top_db))

    def linear_to_mel_weight_matrix(
        self,
        num_mel_bins: int = 20,
        num_spectrogram_bins: int = 129,
        sampling_rate: float = 8000,
        lower_edge_hertz: float = 125.0,
        upper_edge_hertz: float = 3800.0,
        dtype: str = "float32",
    ) -> Tensor:
        """How much of each frequency is in each band, `[num_spectrogram_bins, num_mel_bins]`.

        The frequencies lie from 0 to half the sampling rate; the first, of the mean, is in no band.
        """
        places = _mel(np.linspace(0, sampling_rate / 2, num_spectrogram_bins))[:, None]
        ends = np.linspace(_mel(lower_edge_hertz), _mel(upper_edge_hertz), num_mel_bins + 2)
        low, middle, high = ends[:-2], ends[1:-1], ends[2:]
        rising, falling = (places - low) / (middle - low), (high - places) / (high - middle)
        weights = np.maximum(0, np.minimum(rising, falling))
        weights[0] = 0
        return ops.convert_to_tensor(weights, dtype)


class STFTSpectrogram(Layer):
    """Short-time Fourier transforms of signals, by convolutions whose kernels can be trained.

    Args:
        mode: what is given of the transform `a + b i`: "magnitude" `sqrt(max(a**2 + b**2, 1e-7))`,
            "log" its logarithm, "psd" `a**2 + b**2`, twice where a frequency stands for its
            negative one, too, "real", "imag", "angle", or "stft": a, and behind it b.
        frame_length: size of the window.
        frame_step: samples from one piece to the next; None: half of `frame_length`.
        fft_length: size N of the transforms; None: the next power of two. The frequencies lie
            evenly from 0 to half the sampling rate, also where N is odd.
        window: "hann", "hamming", an array `[frame_length]`, or None for none.
        periodic: whether the window goes on after its end, or is symmetric.
        scaling: "density" divides the window by the root of the sum of its squares, "spectrum" by
            its sum; None does not.
        padding: "valid" or "same".
        expand_dims: whether frequencies have an axis of their own.
        data_format: "channels_last" or "channels_first".

    Inputs `[batch, time, channels]`; outputs `[batch, pieces, channels * (N // 2 + 1)]`, or
    `[batch, pieces, N // 2 + 1, channels]`. If channels come first, `[batch, channels, time]`,
    `[batch, channels * (N // 2 + 1), pieces]` and `[batch, channels, pieces, N // 2 + 1]`.

    >>> import numpy as np
    >>> STFTSpectrogram(frame_length=16)(np.ones((2, 64, 3))).shape
    (2, 7, 27)
    """

    def __init__(
        self,
        mode: str = "log",
        frame_length: Count = 256,
        frame_step: Count | None = None,
        fft_length: Count | None = None,
        window: str | Numbers | None = "hann",
        periodic: bool = False,
        scaling: str | None = "density",
        padding: str = "valid",
        expand_dims: bool = False,
        data_format: str | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        who = f"STFTSpectrogram '{self.name}'"
        self.mode = one_of(mode, _MODES, "mode", who)
        self.frame_length, self.frame_step, self.fft_length = frame_length, frame_step, fft_length
        self._step = frame_step or max(1, frame_length // 2)
        self._size = fft_length or 1 << (frame_length - 1).bit_length()
        if self._step > frame_length:
            raise ValueError(
                f"{who}: `frame_step` must be at most `frame_length`, {frame_length}; given "
                f"{frame_step}."
            )
        if self._size < frame_length:
            raise ValueError(
                f"{who}: `fft_length` must be at least `frame_length`, {frame_length}; given "
                f"{fft_length}."
            )
        self.periodic, self.expand_dims = periodic, expand_dims
        self.scaling = one_of(scaling, ("density", "spectrum", None), "scaling", who)
        self.padding = arguments.padding(padding, who)
        self.data_format = arguments.data_format(data_format, who)
        self.window = window
        self._window(who)

    def _window(self, who: str) -> Array:
        """The window, scaled."""
        n = self.frame_length
        if self.window is None:  # nothing to scale
            return np.ones(n)
        found = _given_window(self.window, n, who)
        if isinstance(found, str):
            high, around = _WINDOWS[found], max(n if self.periodic else n - 1, 1)
            found = high - (1 - high) * np.cos(2 * math.pi * np.arange(n) / around)
        size = {"density": math.sqrt((found**2).sum()), "spectrum": found.sum()}
        made: Array = found / size.get(self.scaling or "", 1.0)
        return made

    def build(self, input_shape: OpenShape) -> None:
        """Make the kernels: the window times cosines, and sines."""
        if len(input_shape) != 3:
            raise ValueError(
                f"STFTSpectrogram '{self.name}' takes signals of the shape [batch, time, channels] "
                f"or [batch, channels, time]; given {tuple(input_shape)}."
            )
        window = self._window(f"STFTSpectrogram '{self.name}'")
        places = np.linspace(0, math.pi, self._size // 2 + 1)
        angles = np.outer(np.arange(self.frame_length), places)
        self.real_kernel = self.imag_kernel = None
        for name, table in (("real", np.cos(angles)), ("imag", -np.sin(angles))):
            if self.mode not in {"real", "imag"} - {name}:
                start = (window[:, None] * table)[:, None]
                weight = self.add_weight(
                    name=f"{name}_kernel", shape=start.shape,
                    initializer=lambda shape, dtype, start=start: ops.convert_to_tensor(
                        start, dtype
                    ),
                )  # fmt: skip
                setattr(self, f"{name}_kernel", weight)

    def call(self, inputs: Tensor) -> Tensor:
        """The transforms."""
        x = ops.cast(inputs, self.compute_dtype)
        first = self.data_format == "channels_first"
        x = x if first else ops.swapaxes(x, 1, 2)
        batch, channels, time = shape_of(x)
        x = ops.reshape(x, (batch * channels, time, 1))
        real, imag = (
            kernel if kernel is None else ops.conv(
                x, kernel, self._step, self.padding, "channels_last"
            )
            for kernel in (self.real_kernel, self.imag_kernel)
        )  # fmt: skip
        found = self._mode(real, imag)
        pieces, size = shape_of(found)[1:]
        found = ops.reshape(found, (batch, channels, pieces, size))
        if self.expand_dims:
            return found if first else ops.transpose(found, (0, 2, 3, 1))
        found = ops.transpose(found, (0, 1, 3, 2) if first else (0, 2, 1, 3))
        shape = (batch, channels * size, pieces) if first else (batch, pieces, channels * size)
        return ops.reshape(found, shape)

    def _mode(self, real: Any, imag: Any) -> Tensor:
        if self.mode in ("real", "imag"):
            return real if imag is None else imag  # type: ignore[no-any-return]
        if self.mode == "stft":
            return ops.concatenate([real, imag], axis=-1)
        if self.mode == "angle":
            return ops.arctan2(imag, real)
        powers = ops.add(ops.square(real), ops.square(imag))
        if self.mode == "psd":
            factors = np.full(shape_of(powers)[-1], 2.0)
            factors[[0, -1]] = 1.0
            return ops.multiply(powers, ops.convert_to_tensor(factors, powers.dtype))
        sizes = ops.sqrt(ops.maximum(powers, 1e-7))
        return ops.log(sizes) if self.mode == "log" else sizes
