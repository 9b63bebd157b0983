"""Random tensors, and variables with random first values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import ops
from ... import random as draws
from ...core import Seed, Tensor, settings
from .recording import recorded

__all__ = ["random_binomial", "random_normal", "random_uniform", "truncated_normal"]


@recorded
def random_normal(
    shape: Sequence[Any],
    mean: float = 0.0,
    stddev: float = 1.0,
    dtype: str | None = None,
    seed: Seed = None,
) -> Tensor:
    """Normal numbers."""
    return draws.normal(shape, mean, stddev, dtype=dtype or settings.floatx, seed=seed)


@recorded
def random_uniform(
    shape: Sequence[Any],
    minval: float = 0.0,
    maxval: float = 1.0,
    dtype: str | None = None,
    seed: Seed = None,
) -> Tensor:
    """Uniform numbers from `minval` on, below `maxval`."""
    return draws.uniform(shape, minval, maxval, dtype=dtype or settings.floatx, seed=seed)


@recorded
def random_binomial(
    shape: Sequence[Any], p: float = 0.0, dtype: str | None = None, seed: Seed = None
) -> Tensor:
    """Ones with probability `p`, else zeros."""
    dtype = dtype or settings.floatx
    return ops.cast(ops.less(draws.uniform(shape, dtype="float32", seed=seed), p), dtype)


@recorded
def truncated_normal(
    shape: Sequence[Any],
    mean: float = 0.0,
    stddev: float = 1.0,
    dtype: str | None = None,
    seed: Seed = None,
) -> Tensor:
    """Normal numbers no further than two standard deviations from the mean."""
    return draws.truncated_normal(shape, mean, stddev, dtype=dtype or settings.floatx, seed=seed)
