"""Layers that are at work in training alone: dropout, noise; and penalties on activity."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from .. import ops, random, regularizers
from . import arguments
from .layer import InputSpec, Layer

Tensor = Any


class _Random(Layer):
    """Keeps the seed; a generator is made where the layer draws at all."""

    supports_masking = True
    seed_generator: Any = None

    def _prepare(self, seed: Any, draws: bool) -> None:
        self.seed = seed
        if draws:
            self.seed_generator = random.SeedGenerator(seed)

    def compute_output_spec(self, inputs: Any, *args: Any, **kwargs: Any) -> Any:
        """A symbol like the inputs."""
        return like(inputs, self.compute_dtype)


def like(inputs: Any, dtype: str) -> Any:
    """A symbol of the inputs' shape, of their dtype or `dtype` if they are floats."""
    return type(inputs)(inputs.shape, dtype if "float" in inputs.dtype else inputs.dtype)


class Dropout(_Random):
    """In training, sets a fraction `rate` of the inputs to 0 and divides the rest by `1 - rate`.

    Args:
        rate: the fraction, between 0 and 1.
        noise_shape: shape of the mask, which is broadcast to the inputs; None in it means the
            inputs' size. `(None, 1, features)` drops the same features at all steps.
        seed: an integer or a `SeedGenerator`. The mask follows from seed and count of calls alone,
            on each engine the same.

    Source: Srivastava et al., 2014.

    >>> import numpy as np
    >>> layer = Dropout(0.5, seed=1)
    >>> print(np.asarray(layer(np.ones((1, 4)))))
    [[1. 1. 1. 1.]]
    >>> sorted(set(np.asarray(layer(np.ones((1, 64)), training=True)).ravel().tolist()))
    [0.0, 2.0]
    """

    def __init__(
        self,
        rate: float,
        noise_shape: Sequence[int | None] | None = None,
        seed: Any = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.rate = arguments.fraction(rate, "rate", f"Dropout '{self.name}'")
        self.noise_shape = None if noise_shape is None else tuple(noise_shape)
        self._prepare(seed, self.rate > 0)

    def call(self, inputs: Tensor, training: bool | None = False) -> Tensor:
        """The inputs, in training with some of them dropped."""
        if not training or not self.rate:
            return inputs
        shape = self.noise_shape
        if shape is not None:
            shape = tuple(a if a is not None else b for a, b in zip(shape, ops.shape(inputs)))
        return random.dropout(inputs, self.rate, noise_shape=shape, seed=self.seed_generator)


class _SpatialDropout(_Random):
    """Drops whole channels."""

    rank = 2

    def _mask_shape(self, shape: Sequence[int]) -> tuple[int, ...]:
        if getattr(self, "data_format", "channels_last") == "channels_first":
            return (*shape[:2], *(1,) * self.rank)
        return (shape[0], *(1,) * self.rank, shape[-1])

    def call(self, inputs: Tensor, training: bool | None = False) -> Tensor:
        """The inputs, in training with some channels dropped."""
        if not training or not self.rate:
            return inputs
        shape = self._mask_shape(ops.shape(inputs))
        return random.dropout(inputs, self.rate, noise_shape=shape, seed=self.seed_generator)

    def _take(self, rate: float, seed: Any) -> None:
        self.rate = arguments.fraction(rate, "rate", f"{type(self).__name__} '{self.name}'")
        self.input_spec = InputSpec(ndim=self.rank + 2)
        self._prepare(seed, self.rate > 0)


class SpatialDropout1D(_SpatialDropout):
    """Dropout of whole channels of a sequence: `[batch, steps, channels]` (Tompson et al., 2015).

    Args: as `Dropout`'s.

    >>> import numpy as np
    >>> SpatialDropout1D(0.5)(np.ones((2, 3, 4))).shape
    (2, 3, 4)
    """

    rank = 1

    def __init__(
        self, rate: float, seed: Any = None, name: str | None = None, dtype: Any = None
    ) -> None:
        super().__init__(name=name, dtype=dtype)
        self._take(rate, seed)


class SpatialDropout2D(_SpatialDropout):
    """Dropout of whole channels of images: `[batch, height, width, channels]`.

    Args: as `Dropout`'s; `data_format` "channels_last" or "channels_first", None: the setting.

    >>> import numpy as np
    >>> SpatialDropout2D(0.5)(np.ones((2, 3, 3, 4))).shape
    (2, 3, 3, 4)
    """

    rank = 2

    def __init__(
        self,
        rate: float,
        data_format: str | None = None,
        seed: Any = None,
        name: str | None = None,
        dtype: Any = None,
    ) -> None:
        super().__init__(name=name, dtype=dtype)
        self.data_format = arguments.data_format(data_format, f"SpatialDropout '{self.name}'")
        self._take(rate, seed)


class SpatialDropout3D(SpatialDropout2D):
    """Dropout of whole channels of volumes: `[batch, depth, height, width, channels]`.

    Args: as `SpatialDropout2D`'s.

    >>> import numpy as np
    >>> SpatialDropout3D(0.5)(np.ones((1, 2, 3, 3, 4))).shape
    (1, 2, 3, 3, 4)
    """

    rank = 3


class GaussianNoise(_Random):
    """In training, adds normal noise of mean 0 and standard deviation `stddev`.

    >>> import numpy as np
    >>> print(np.asarray(GaussianNoise(0.1)(np.ones((1, 2)))))
    [[1. 1.]]
    """

    def __init__(self, stddev: float, seed: Any = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if not isinstance(stddev, (int, float)) or stddev < 0:
            raise ValueError(
                f"GaussianNoise '{self.name}': `stddev` must not be negative; given {stddev!r}."
            )
        self.stddev = stddev
        self._prepare(seed, stddev > 0)

    def call(self, inputs: Tensor, training: bool | None = False) -> Tensor:
        """The inputs, in training with noise added."""
        if not training or not self.stddev:
            return inputs
        noise = random.normal(
            ops.shape(inputs), 0.0, self.stddev, dtype=self.compute_dtype, seed=self.seed_generator
        )
        return ops.add(inputs, noise)


class GaussianDropout(_Random):
    """In training, multiplies by normal noise of mean 1 and variance `rate / (1 - rate)`.

    Source: Srivastava et al., 2014.

    >>> import numpy as np
    >>> print(np.asarray(GaussianDropout(0.5)(np.ones((1, 2)))))
    [[1. 1.]]
    """

    def __init__(self, rate: float, seed: Any = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.rate = arguments.fraction(rate, "rate", f"GaussianDropout '{self.name}'")
        self._prepare(seed, self.rate > 0)

    def call(self, inputs: Tensor, training: bool | None = False) -> Tensor:
        """The inputs, in training multiplied by noise."""
        if not training or not self.rate:
            return inputs
        deviation = math.sqrt(self.rate / (1.0 - self.rate)) if self.rate < 1 else math.inf
        noise = random.normal(
            ops.shape(inputs), 1.0, deviation, dtype=self.compute_dtype, seed=self.seed_generator
        )
        return ops.multiply(inputs, noise)


class AlphaDropout(_Random):
    """Dropout that keeps mean 0 and variance 1: for networks of "selu" (Klambauer et al., 2017).

    Dropped elements become `-1.7581`; all are scaled and shifted back. Args: as `Dropout`'s.

    >>> import numpy as np
    >>> AlphaDropout(0.2)(np.ones((2, 3))).shape
    (2, 3)
    """

    def __init__(
        self,
        rate: float,
        noise_shape: Sequence[int | None] | None = None,
        seed: Any = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.rate = arguments.fraction(rate, "rate", f"AlphaDropout '{self.name}'")
        self.noise_shape = None if noise_shape is None else tuple(noise_shape)
        self._prepare(seed, self.rate > 0)

    def call(self, inputs: Tensor, training: bool | None = False) -> Tensor:
        """The inputs, in training with some of them at the lowest value of "selu"."""
        if not training or not self.rate:
            return inputs
        lowest = -1.6732632423543772 * 1.0507009873554805
        sizes = ops.shape(inputs)
        given = self.noise_shape or (None,) * len(sizes)
        shape = [b if a is None else a for a, b in zip(given, sizes)]
        drawn = random.uniform(shape, dtype="float32", seed=self.seed_generator)
        x = ops.where(ops.greater_equal(drawn, self.rate), inputs, lowest)
        keep = 1.0 - self.rate
        scale = 1.0 / math.sqrt(keep + lowest**2 * self.rate * keep) if keep else 0.0
        return ops.add(ops.multiply(x, scale), -scale * lowest * self.rate)


class ActivityRegularization(Layer):
    """Passes its inputs on and adds `l1 * sum(|x|) + l2 * sum(x**2)`, per sample, to the loss.

    >>> import numpy as np
    >>> layer = ActivityRegularization(l1=0.5)
    >>> _ = layer(np.array([[1.0, -3.0]]))
    >>> print(float(layer.losses[0]))
    2.0
    """

    supports_masking = True
    unlisted = frozenset({"activity_regularizer"})  # it follows from l1 and l2

    def __init__(self, l1: float = 0.0, l2: float = 0.0, **kwargs: Any) -> None:
        super().__init__(activity_regularizer=regularizers.L1L2(l1=l1, l2=l2), **kwargs)
        self.l1, self.l2 = l1, l2

    def call(self, inputs: Tensor) -> Tensor:
        """The inputs."""
        return inputs
