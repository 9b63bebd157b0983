"""Crossentropies and divergences as metrics."""

from __future__ import annotations

from .. import losses
from ..core import Fraction, PolicyLike
from .reduction import MeanMetricWrapper

__all__ = [
    "BinaryCrossentropy", "CategoricalCrossentropy", "KLDivergence", "Poisson",
    "SparseCategoricalCrossentropy",
]  # fmt: skip


class KLDivergence(MeanMetricWrapper):
    """The mean of `sum(y_true * log(y_true / y_pred))`."""

    _direction = "down"

    def __init__(self, name: str | None = "kl_divergence", dtype: PolicyLike = None) -> None:
        super().__init__(losses.kl_divergence, name, dtype)


class Poisson(MeanMetricWrapper):
    """The mean of `y_pred - y_true * log(y_pred)`."""

    _direction = "down"

    def __init__(self, name: str | None = "poisson", dtype: PolicyLike = None) -> None:
        super().__init__(losses.poisson, name, dtype)


class BinaryCrossentropy(MeanMetricWrapper):
    """The mean of the binary crossentropy: see `losses.binary_crossentropy`."""

    _direction = "down"

    def __init__(
        self, name: str | None = "binary_crossentropy", dtype: PolicyLike = None,
        from_logits: bool = False, label_smoothing: Fraction = 0,
    ) -> None:  # fmt: skip
        super().__init__(
            losses.binary_crossentropy,
            name,
            dtype,
            from_logits=from_logits,
            label_smoothing=label_smoothing,
        )


class CategoricalCrossentropy(MeanMetricWrapper):
    """The mean crossentropy for one-hot targets: see `losses.categorical_crossentropy`."""

    _direction = "down"

    def __init__(
        self, name: str | None = "categorical_crossentropy", dtype: PolicyLike = None,
        from_logits: bool = False, label_smoothing: Fraction = 0, axis: int = -1,
    ) -> None:  # fmt: skip
        super().__init__(
            losses.categorical_crossentropy,
            name,
            dtype,
            from_logits=from_logits,
            label_smoothing=label_smoothing,
            axis=axis,
        )


class SparseCategoricalCrossentropy(MeanMetricWrapper):
    """The mean crossentropy for class indices: see `losses.sparse_categorical_crossentropy`."""

    _direction = "down"

    def __init__(
        self, name: str | None = "sparse_categorical_crossentropy", dtype: PolicyLike = None,
        from_logits: bool = False, ignore_class: int | None = None, axis: int = -1,
    ) -> None:  # fmt: skip
        super().__init__(
            losses.sparse_categorical_crossentropy,
            name,
            dtype,
            from_logits=from_logits,
            ignore_class=ignore_class,
            axis=axis,
        )
