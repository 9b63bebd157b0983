"""Gaussian noise, added or multiplied."""

from __future__ import annotations

import math

from ... import ops, random
from ...core import Fraction, NotNegative, Tensor, Unpack
from ...ops._base import shape_of
from ..base import LayerArguments
from .dropout import _Random

__all__ = ["GaussianDropout", "GaussianNoise"]


class GaussianNoise(_Random):
    """In training, adds normal noise of mean 0 and standard deviation `stddev`.

    >>> import numpy as np
    >>> print(np.asarray(GaussianNoise(0.1)(np.ones((1, 2)))))
    [[1. 1.]]
    """

    def __init__(
        self, stddev: NotNegative, seed: int | None = None, **kwargs: Unpack[LayerArguments]
    ) -> None:
        super().__init__(**kwargs)
        self.stddev = stddev
        self._prepare(seed, stddev > 0)

    def call(self, inputs: Tensor, training: bool | None = False) -> Tensor:
        """The inputs, in training with noise added."""
        if not training or not self.stddev:
            return inputs
        noise = random.normal(
            shape_of(inputs), 0.0, self.stddev, dtype=self.compute_dtype, seed=self.seed_generator
        )
        return ops.add(inputs, noise)


class GaussianDropout(_Random):
    """In training, multiplies by normal noise of mean 1 and variance `rate / (1 - rate)`.

    Source: Srivastava et al., 2014.

    >>> import numpy as np
    >>> print(np.asarray(GaussianDropout(0.5)(np.ones((1, 2)))))
    [[1. 1.]]
    """

    def __init__(
        self, rate: Fraction, seed: int | None = None, **kwargs: Unpack[LayerArguments]
    ) -> None:
        super().__init__(**kwargs)
        self.rate = rate
        self._prepare(seed, self.rate > 0)

    def call(self, inputs: Tensor, training: bool | None = False) -> Tensor:
        """The inputs, in training multiplied by noise."""
        if not training or not self.rate:
            return inputs
        deviation = math.sqrt(self.rate / (1.0 - self.rate)) if self.rate < 1 else math.inf
        noise = random.normal(
            shape_of(inputs), 1.0, deviation, dtype=self.compute_dtype, seed=self.seed_generator
        )
        return ops.multiply(inputs, noise)
