"""Losses as Keras 2.3 named them."""

from __future__ import annotations

from typing import Any

from .. import losses as _modern
from ..losses import *
from ..losses.loss import LossFunctionWrapper as LossFunctionWrapper

mse = MSE = _modern.mean_squared_error
mae = MAE = _modern.mean_absolute_error
mape = MAPE = _modern.mean_absolute_percentage_error
msle = MSLE = _modern.mean_squared_logarithmic_error
kld = KLD = kullback_leibler_divergence = _modern.kl_divergence
logcosh = _modern.log_cosh
cosine = cosine_proximity = _modern.cosine_similarity
huber_loss = _modern.huber

_OLD = {
    "cosine": cosine, "cosine_proximity": cosine, "kld": kld, "logcosh": logcosh,
    "kullback_leibler_divergence": kld, "huber_loss": huber_loss,
}  # fmt: skip


def get(  # type: ignore[no-redef]
    identifier: Any,
) -> Any:
    """The loss that a name, a configuration or a function stands for.

    >>> get("cosine_proximity").__name__
    'cosine_similarity'
    """
    old = _OLD.get(identifier) if isinstance(identifier, str) else None
    return old or _modern.get(identifier)


def is_categorical_crossentropy(loss: Any) -> bool:
    """Whether this stands for the crossentropy of classes.

    >>> is_categorical_crossentropy("categorical_crossentropy")
    True
    """
    names = "categorical_crossentropy", "CategoricalCrossentropy"
    found = loss if isinstance(loss, str) else getattr(loss, "__name__", type(loss).__name__)
    return found in names
