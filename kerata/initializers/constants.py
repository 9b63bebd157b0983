"""Initializers without chance: Zeros, Ones, Constant, Identity, STFT."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ..core import Numbers, one_of
from ..engine.host import as_array, host_array
from .base import Array, Initializer, Shape, host_dtype


class Zeros(Initializer):
    """All elements 0.

    >>> Zeros()((2,)).tolist()
    [0.0, 0.0]
    """

    def draw(self, shape: Shape, dtype: str) -> Array:
        """Zeros of this shape."""
        return np.zeros(shape, host_dtype(dtype))


class Ones(Initializer):
    """All elements 1.

    >>> Ones()((2,)).tolist()
    [1.0, 1.0]
    """

    def draw(self, shape: Shape, dtype: str) -> Array:
        """Ones of this shape."""
        return np.ones(shape, host_dtype(dtype))


class Constant(Initializer):
    """All elements `value`.

    Args:
        value: a number (0 by default), or an array or tensor that broadcasts to the shape.

    >>> Constant(3.0)((2,)).tolist()
    [3.0, 3.0]
    """

    def __init__(self, value: Numbers = 0.0) -> None:
        self.value = as_array(value) if hasattr(value, "shape") else value

    def draw(self, shape: Shape, dtype: str) -> Array:
        """The value, broadcast to this shape."""
        value = host_array(self.value, dtype).astype(host_dtype(dtype))
        try:
            return np.broadcast_to(value, shape).copy()
        except ValueError:
            raise ValueError(
                f"Constant: a value of shape {value.shape} does not fit a weight of shape {shape}; "
                "its shape must be equal or broadcast."
            ) from None


class Identity(Initializer):
    """`gain` times the identity matrix; for matrices only, square or not.

    >>> Identity(2.0)((2, 2)).tolist()
    [[2.0, 0.0], [0.0, 2.0]]
    """

    def __init__(self, gain: float = 1.0) -> None:
        self.gain = gain

    def draw(self, shape: Shape, dtype: str) -> Array:
        """The scaled identity of this shape."""
        if len(shape) != 2:
            raise ValueError(f"Identity makes matrices (rank 2); the shape asked for is {shape}.")
        return (self.gain * np.eye(*shape)).astype(host_dtype(dtype))


class STFT(Initializer):
    """Kernel of a Conv1D that computes the real or imaginary part of a short-time Fourier
    transform.

    `kernel[t, 0, f] = w[t] * cos(2 pi t f / n)`, or `-w[t] * sin(…)`, with
    `n = 2 * (frequencies - 1)`; the shape is [frame length, 1, frequencies].

    Args:
        side: "real" or "imag".
        window: a name ("hann", "hamming", "blackman", "bartlett", "boxcar"; others need SciPy), an
            array, or None for no window and no scaling.
        scaling: "density" divides the window by its L2 norm, "spectrum" by its sum, None by
            nothing.
        periodic: whether the window is periodic, not symmetric.

    >>> STFT(window=None)((2, 1, 2)).tolist()
    [[[1.0, 1.0]], [[1.0, -1.0]]]
    """

    def __init__(
        self,
        side: str = "real",
        window: str | Numbers | None = "hann",
        scaling: str | None = "density",
        periodic: bool = False,
    ) -> None:
        if isinstance(window, str):
            _named_window(window, 2, periodic)
        elif window is not None and as_array(window).ndim != 1:
            raise ValueError(f"STFT: `window` must have one axis; given {window!r}.")
        self.side = one_of(side, ("real", "imag"), "side")
        self.window = window
        self.scaling = one_of(scaling, ("density", "spectrum", None), "scaling")
        self.periodic = periodic

    def draw(self, shape: Shape, dtype: str) -> Array:
        """The kernel of this shape."""
        if len(shape) != 3 or shape[1] != 1 or shape[2] < 2:
            raise ValueError(
                "STFT makes kernels of shape (frame length, 1, frequencies >= 2); asked for is "
                f"{shape}."
            )
        length, frequencies = shape[0], shape[2]
        turns = np.outer(np.arange(length), np.arange(frequencies)) / (2 * (frequencies - 1))
        wave = np.cos(2 * np.pi * turns) if self.side == "real" else -np.sin(2 * np.pi * turns)
        return (wave * self._window(length)[:, None]).reshape(shape).astype(host_dtype(dtype))

    def _window(self, length: int) -> Array:
        if self.window is None:
            return np.ones(length)
        if isinstance(self.window, str):
            window = _named_window(self.window, length, self.periodic)
        else:
            window = np.asarray(self.window, "float64")
            if window.shape != (length,):
                raise ValueError(
                    f"STFT: the window has shape {window.shape}, the frame length is {length}."
                )
        if self.scaling is None:
            return window
        return window / (window.sum() if self.scaling == "spectrum" else np.sqrt((window**2).sum()))


def _named_window(name: str, length: int, periodic: bool) -> Array:
    simple: dict[str, Callable[..., Any]] = {
        "hann": np.hanning,
        "hamming": np.hamming,
        "blackman": np.blackman,
        "bartlett": np.bartlett,
        "boxcar": np.ones,
    }
    if name in simple:
        return simple[name](length + 1)[:length] if periodic else simple[name](length)
    try:
        from scipy.signal import windows  # type: ignore
    except ImportError:
        known = ", ".join(simple)
        raise ImportError(
            f"The window '{name}' needs SciPy (`pip install scipy`); without: {known}."
        ) from None
    return windows.get_window(name, length, fftbins=periodic)
