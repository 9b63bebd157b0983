"""Losses: functions that give a value for each sample, and classes that make them one number."""

from __future__ import annotations

from typing import Any

from ..core import registry
from .alignment import same_rank as same_rank
from .crossentropy import (
    binary_crossentropy,
    binary_focal_crossentropy,
    categorical_crossentropy,
    categorical_focal_crossentropy,
    categorical_generalized_cross_entropy,
    kl_divergence,
    poisson,
    sparse_categorical_crossentropy,
)
from .distances import (
    CategoricalHinge,
    CosineSimilarity,
    Hinge,
    Huber,
    LogCosh,
    MeanAbsoluteError,
    MeanAbsolutePercentageError,
    MeanSquaredError,
    MeanSquaredLogarithmicError,
    SquaredHinge,
)
from .divergences import (
    BinaryCrossentropy,
    BinaryFocalCrossentropy,
    CategoricalCrossentropy,
    CategoricalFocalCrossentropy,
    CategoricalGeneralizedCrossEntropy,
    Circle,
    Dice,
    KLDivergence,
    Poisson,
    SparseCategoricalCrossentropy,
    Tversky,
)
from .hinge import categorical_hinge, hinge, squared_hinge
from .loss import Loss as Loss
from .loss import LossFunctionWrapper as LossFunctionWrapper
from .loss import reduce_weighted as reduce_weighted
from .overlap import circle, dice, tversky
from .regression import (
    cosine_similarity,
    huber,
    log_cosh,
    mean_absolute_error,
    mean_absolute_percentage_error,
    mean_squared_error,
    mean_squared_logarithmic_error,
)
from .sequences import CTC, ctc

FUNCTIONS: dict[str, Any] = {
    function.__name__: function
    for function in (
        binary_crossentropy, binary_focal_crossentropy, categorical_crossentropy,
        categorical_focal_crossentropy, categorical_generalized_cross_entropy, kl_divergence,
        poisson, sparse_categorical_crossentropy, categorical_hinge, hinge, squared_hinge, circle,
        dice, tversky, cosine_similarity, huber, log_cosh, mean_absolute_error,
        mean_absolute_percentage_error, mean_squared_error, mean_squared_logarithmic_error, ctc,
    )
}  # fmt: skip
ALIASES: dict[str, Any] = {
    "mse": mean_squared_error,
    "mae": mean_absolute_error,
    "mape": mean_absolute_percentage_error,
    "msle": mean_squared_logarithmic_error,
    "bce": binary_crossentropy,
    "kld": kl_divergence,
    "kullback_leibler_divergence": kl_divergence,
    "logcosh": log_cosh,
    "cosine_proximity": cosine_similarity,
    "huber_loss": huber,
}
_CLASSES = (
    BinaryCrossentropy, BinaryFocalCrossentropy, CategoricalCrossentropy,
    CategoricalFocalCrossentropy, CategoricalGeneralizedCrossEntropy, CategoricalHinge, Circle,
    CosineSimilarity, Dice, Hinge, Huber, KLDivergence, LogCosh, MeanAbsoluteError,
    MeanAbsolutePercentageError, MeanSquaredError, MeanSquaredLogarithmicError, Poisson,
    SparseCategoricalCrossentropy, SquaredHinge, Tversky, CTC,
)  # fmt: skip
TABLE: dict[str, Any] = {
    **FUNCTIONS,
    **ALIASES,
    **{name.upper(): ALIASES[name] for name in ("mse", "mae", "mape", "msle", "bce", "kld")},
    **{cls.__name__: cls for cls in _CLASSES},
}


def get(identifier: Any) -> Any:
    """The loss that an argument stands for.

    Args:
        identifier: a function's name or alias ("mse", "sparse_categorical_crossentropy"),
        which gives the
            function; a class's name or a configuration,
            which gives an object; an object or a function,
            which is returned; None.

    >>> get("mse") is mean_squared_error, get("Huber").delta
    (True, 1.0)
    """
    if isinstance(identifier, dict):
        return deserialize(identifier)
    return registry.get(identifier, TABLE, "loss")


def serialize(loss: Any) -> Any:
    """The configuration of a loss object, or the name of a function."""
    return registry.serialize(loss)


def deserialize(name: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The loss that a name or a configuration describes."""
    with registry.custom_object_scope(custom_objects or {}):
        if not isinstance(name, dict):
            return get(name)
        if name.get("class_name") == "function":
            return get(name["config"])
        return registry.deserialize(name, table=TABLE)


__all__ = [
    "BinaryCrossentropy", "BinaryFocalCrossentropy", "CTC", "CategoricalCrossentropy",
    "CategoricalFocalCrossentropy", "CategoricalGeneralizedCrossEntropy", "CategoricalHinge",
    "Circle", "CosineSimilarity", "Dice", "Hinge", "Huber", "KLDivergence", "LogCosh", "Loss",
    "LossFunctionWrapper", "MeanAbsoluteError", "MeanAbsolutePercentageError",
    "MeanSquaredError", "MeanSquaredLogarithmicError", "Poisson",
    "SparseCategoricalCrossentropy", "SquaredHinge", "Tversky", "binary_crossentropy",
    "binary_focal_crossentropy", "categorical_crossentropy", "categorical_focal_crossentropy",
    "categorical_generalized_cross_entropy", "categorical_hinge", "circle", "cosine_similarity",
    "ctc", "deserialize", "dice", "get", "hinge", "huber", "kl_divergence", "log_cosh",
    "mean_absolute_error", "mean_absolute_percentage_error", "mean_squared_error",
    "mean_squared_logarithmic_error", "poisson", "serialize", "sparse_categorical_crossentropy",
    "squared_hinge", "tversky",
]  # fmt: skip
