"""Functions that tf.keras 2's backend had beside Keras 2.3's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ... import losses, ops
from ...core import Tensor, TensorLike, ambient
from . import phases
from .random import random_binomial
from .recording import recorded

__all__ = [
    "binary_focal_crossentropy", "categorical_focal_crossentropy", "learning_phase_scope",
    "random_bernoulli",
]  # fmt: skip

random_bernoulli = random_binomial


@recorded
def binary_focal_crossentropy(
    target: TensorLike, output: TensorLike, apply_class_balancing: bool = False,
    alpha: float = 0.25, gamma: float = 2.0, from_logits: bool = False,
) -> Tensor:  # fmt: skip
    """Crossentropies times `(1 - p)**gamma`, p being the probability of the target."""
    y, p = (ops.expand_dims(ops.convert_to_tensor(x), -1) for x in (target, output))
    return losses.binary_focal_crossentropy(y, p, apply_class_balancing, alpha, gamma, from_logits)


@recorded
def categorical_focal_crossentropy(
    target: TensorLike, output: TensorLike, alpha: Any = 0.25, gamma: float = 2.0,
    from_logits: bool = False, axis: int = -1,
) -> Tensor:  # fmt: skip
    """Crossentropies of classes times `alpha * (1 - p)**gamma`."""
    return losses.categorical_focal_crossentropy(
        target, output, alpha, gamma, from_logits, axis=axis
    )


@contextmanager
def learning_phase_scope(value: int) -> Iterator[None]:
    """Training (1) or testing (0) for the calls within."""
    chosen, training = list(phases._chosen), ambient.training
    phases.set_learning_phase(value)
    try:
        yield
    finally:
        phases._chosen[:], ambient.training = chosen, training
