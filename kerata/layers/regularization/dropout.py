"""Dropout and alpha dropout."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ... import ops, random
from ...core import Count, Fraction, Tensor, Unpack
from ...ops._base import shape_of
from ..base import Layer, LayerArguments

__all__ = ["AlphaDropout", "Dropout"]


class _Random(Layer):
    """Keeps the seed; a generator is made where the layer draws at all."""

    supports_masking = True
    seed_generator: Any = None

    def _prepare(self, seed: int | None, draws: bool) -> None:
        self.seed = seed
        if draws:
            self.seed_generator = random.SeedGenerator(seed)

    def compute_output_spec(self, inputs: Any, *args: Any, **kwargs: Any) -> Any:
        """A symbol like the inputs."""
        return like(inputs, self.compute_dtype)


def like(inputs: Any, dtype: str) -> Any:
    """A symbol of the inputs' shape, of their dtype or `dtype` if they are floats."""
    return type(inputs)(inputs.shape, dtype if "float" in inputs.dtype else inputs.dtype)


class _Dropping(_Random):
    """Drops elements, by a mask of its own shape."""

    def __init__(
        self,
        rate: Fraction,
        noise_shape: Sequence[Count | None] | None = None,
        seed: int | None = None,
        **kwargs: Unpack[LayerArguments],
    ) -> None:
        super().__init__(**kwargs)
        self.rate = rate
        self.noise_shape = None if noise_shape is None else tuple(noise_shape)
        self._prepare(seed, self.rate > 0)


class Dropout(_Dropping):
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

    def call(self, inputs: Tensor, training: bool | None = False) -> Tensor:
        """The inputs, in training with some of them dropped."""
        if not training or not self.rate:
            return inputs
        shape: Any = self.noise_shape
        if shape is not None:
            shape = tuple(a if a is not None else b for a, b in zip(shape, shape_of(inputs)))
        return random.dropout(inputs, self.rate, noise_shape=shape, seed=self.seed_generator)


class AlphaDropout(_Dropping):
    """Dropout that keeps mean 0 and variance 1: for networks of "selu" (Klambauer et al., 2017).

    Dropped elements become `-1.7581`; all are scaled and shifted back. Args: as `Dropout`'s.

    >>> import numpy as np
    >>> AlphaDropout(0.2)(np.ones((2, 3))).shape
    (2, 3)
    """

    def call(self, inputs: Tensor, training: bool | None = False) -> Tensor:
        """The inputs, in training with some of them at the lowest value of "selu"."""
        if not training or not self.rate:
            return inputs
        lowest = -1.6732632423543772 * 1.0507009873554805
        sizes = shape_of(inputs)
        given = self.noise_shape or (None,) * len(sizes)
        shape = [b if a is None else a for a, b in zip(given, sizes)]
        drawn = random.uniform(shape, dtype="float32", seed=self.seed_generator)
        x = ops.where(ops.greater_equal(drawn, self.rate), inputs, lowest)
        keep = 1.0 - self.rate
        scale = 1.0 / math.sqrt(keep + lowest**2 * self.rate * keep) if keep else 0.0
        return ops.add(ops.multiply(x, scale), -scale * lowest * self.rate)
