"""Random initializers: uniform, normal, truncated normal, scaled to the fans of a weight,
orthogonal.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ..core import NotNegative, Positive, Seed, one_of
from ..engine.random import bits as random_bits
from .base import Array, RandomInitializer, Shape, host_dtype

# standard deviation of a standard normal number, given that it is within (-2, 2)
TRUNCATED_STDDEV = 0.8796256610342398


class RandomUniform(RandomInitializer):
    """Uniform in `[minval, maxval)`.

    Args:
        minval: lower end, -0.05 by default.
        maxval: upper end, 0.05 by default.
        seed: an integer, a `SeedGenerator`, or None (the process' next).

    >>> values = RandomUniform(0.0, 1.0, seed=1)((100,))
    >>> bool(values.min() >= 0 and values.max() < 1)
    True
    """

    def __init__(self, minval: float = -0.05, maxval: float = 0.05, seed: Seed = None) -> None:
        super().__init__(seed)
        self.minval = minval
        self.maxval = maxval

    def draw(self, shape: Shape, dtype: str) -> Array:
        """Numbers of this shape."""
        return self.uniform(shape, dtype, self.minval, self.maxval)


class RandomNormal(RandomInitializer):
    """Normal with this mean and standard deviation.

    Args:
        mean: 0 by default.
        stddev: 0.05 by default.
        seed: an integer, a `SeedGenerator`, or None (the process' next).

    >>> values = RandomNormal(stddev=1.0, seed=1)((1000,))
    >>> bool(abs(values.mean()) < 0.1)
    True
    """

    def __init__(self, mean: float = 0.0, stddev: NotNegative = 0.05, seed: Seed = None) -> None:
        super().__init__(seed)
        self.mean = mean
        self.stddev = stddev

    def draw(self, shape: Shape, dtype: str) -> Array:
        """Numbers of this shape."""
        return self.normal(shape, dtype, self.mean, self.stddev)


class TruncatedNormal(RandomInitializer):
    """Normal, with what is farther than two standard deviations from the mean drawn again.

    Args:
        mean: 0 by default.
        stddev: that of the normal before it is truncated, 0.05 by default.
        seed: an integer, a `SeedGenerator`, or None (the process' next).

    >>> values = TruncatedNormal(stddev=1.0, seed=1)((1000,))
    >>> bool(abs(values).max() <= 2)
    True
    """

    def __init__(self, mean: float = 0.0, stddev: NotNegative = 0.05, seed: Seed = None) -> None:
        super().__init__(seed)
        self.mean = mean
        self.stddev = stddev

    def draw(self, shape: Shape, dtype: str) -> Array:
        """Numbers of this shape."""
        return self.truncated_normal(shape, dtype, self.mean, self.stddev)


class VarianceScaling(RandomInitializer):
    """Numbers with variance `scale / n`, where n is a count of a unit's inputs or outputs.

    Args:
        scale: positive, 1 by default.
        mode: n is "fan_in", "fan_out", or "fan_avg", their mean.
        distribution: "truncated_normal", "untruncated_normal", or "uniform" in
            `±sqrt(3 * scale / n)`.
        seed: an integer, a `SeedGenerator`, or None (the process' next).
        input_axes: axes of the weight that count as inputs; None: the last but one.
        output_axes: axes of the weight that count as outputs; None: the last.

    All other axes (a convolution's taps) count in both.

    >>> values = VarianceScaling(3.0, distribution="uniform", seed=1)((9, 5))
    >>> bool(abs(values).max() <= 1)
    True
    """

    def __init__(
        self,
        scale: Positive = 1.0,
        mode: str = "fan_in",
        distribution: str = "truncated_normal",
        seed: Seed = None,
        input_axes: Sequence[int] | None = None,
        output_axes: Sequence[int] | None = None,
    ) -> None:
        distribution = {"normal": "truncated_normal"}.get(
            distribution.lower(), distribution.lower()
        )
        known = ("truncated_normal", "untruncated_normal", "uniform")
        super().__init__(seed)
        self.scale = scale
        self.mode = one_of(mode, ("fan_in", "fan_out", "fan_avg"), "mode")
        self.distribution = one_of(distribution, known, "distribution")
        self.input_axes = input_axes
        self.output_axes = output_axes

    def draw(self, shape: Shape, dtype: str) -> Array:
        """Numbers of this shape."""
        inputs, outputs = compute_fans(shape, self.input_axes, self.output_axes)
        count = {"fan_in": inputs, "fan_out": outputs, "fan_avg": (inputs + outputs) / 2}[self.mode]
        variance = self.scale / max(1.0, count)
        if self.distribution == "uniform":
            limit = math.sqrt(3.0 * variance)
            return self.uniform(shape, dtype, -limit, limit)
        if self.distribution == "untruncated_normal":
            return self.normal(shape, dtype, 0.0, math.sqrt(variance))
        return self.truncated_normal(shape, dtype, 0.0, math.sqrt(variance) / TRUNCATED_STDDEV)


def compute_fans(
    shape: Shape, input_axes: Sequence[int] | None = None, output_axes: Sequence[int] | None = None
) -> tuple[float, float]:
    """How many inputs and outputs a weight of this shape connects.

    >>> compute_fans((3, 3, 8, 16))
    (72, 144)
    """
    rank = len(shape)
    if input_axes is None and output_axes is None and rank < 2:
        size = shape[0] if shape else 1
        return size, size
    sources = [a % rank for a in ([-2] if input_axes is None else input_axes)]
    targets = [a % rank for a in ([-1] if output_axes is None else output_axes)]
    taps = math.prod(n for axis, n in enumerate(shape) if axis not in (*sources, *targets))
    return taps * math.prod(shape[a] for a in sources), taps * math.prod(shape[a] for a in targets)


class Orthogonal(RandomInitializer):
    """A matrix with orthonormal rows or columns, whichever are fewer, times `gain`.

    From the QR decomposition of normal numbers, signs so that the distribution is uniform (Saxe et
    al., 2014; Mezzadri, 2007). Weights of higher rank are such a matrix of shape [product of all
    axes but the last, last].

    Args:
        gain: factor, 1 by default.
        seed: an integer, a `SeedGenerator`, or None (the process' next).

    >>> import numpy as np
    >>> q = Orthogonal(seed=1)((3, 2))
    >>> np.allclose(q.T @ q, np.eye(2), atol=1e-6)
    True
    """

    def __init__(self, gain: float = 1.0, seed: Seed = None) -> None:
        super().__init__(seed)
        self.gain = gain

    def draw(self, shape: Shape, dtype: str) -> Array:
        """An orthogonal weight of this shape."""
        if len(shape) < 2:
            raise ValueError(
                f"Orthogonal makes weights of rank 2 or more; the shape asked for is {shape}."
            )
        rows, columns = math.prod(shape[:-1]), shape[-1]
        tall = (max(rows, columns), min(rows, columns))
        q, r = np.linalg.qr(random_bits.host_normal(self.key(), tall))
        q = q * np.where(np.diag(r) < 0, -1.0, 1.0)
        matrix = q if rows >= columns else q.T
        return (self.gain * matrix).reshape(shape).astype(host_dtype(dtype))
