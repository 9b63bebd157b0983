"""Sounds of files as arrays."""

from __future__ import annotations

import wave

import numpy as np

from ..core import Array, InvalidArgument


def read_wave(path: str, sampling_rate: int | None = None) -> Array:
    """The samples of a .wav file of integers, float32 `[samples, channels]` from -1 to 1."""
    try:
        with wave.open(path, "rb") as file:
            width, channels, rate = file.getsampwidth(), file.getnchannels(), file.getframerate()
            data = np.frombuffer(file.readframes(file.getnframes()), "uint8")
    except (wave.Error, EOFError) as error:
        raise InvalidArgument(f"{path} is no .wav file of integers: {error}.") from error
    rows = data[: len(data) // width * width].reshape(-1, width)
    if width == 1:  # without a sign
        samples = (rows[:, 0].astype("float32") - 128) / 128
    else:
        whole = np.zeros((len(rows), 4), "uint8")
        whole[:, 4 - width :] = rows
        samples = (whole.view("<i4")[:, 0] / 2.0**31).astype("float32")
    sound: Array = samples[: len(samples) // channels * channels].reshape(-1, channels)
    return sound if sampling_rate in (None, rate) else resampled(sound, rate, sampling_rate or rate)


def resampled(sound: Array, old: int, new: int) -> Array:
    """A sound with `new` samples in a second rather than `old`: by its spectrum, which is cut off
    or goes on in zeros.
    """
    count = max(1, round(len(sound) * new / old))
    spectrum = np.fft.rfft(sound, axis=0)
    kept = spectrum[: count // 2 + 1]
    found = np.fft.irfft(kept, count, axis=0) * (count / len(sound))
    return found.astype("float32")
