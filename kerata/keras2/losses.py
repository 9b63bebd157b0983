"""Losses as Keras 2.3 named them."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from .. import losses as _modern
from ..losses import *
from ..losses.loss import LossFunctionWrapper as LossFunctionWrapper
from .arguments import in_order as _in_order

mse = MSE = _modern.mean_squared_error
mae = MAE = _modern.mean_absolute_error
mape = MAPE = _modern.mean_absolute_percentage_error
msle = MSLE = _modern.mean_squared_logarithmic_error
kld = KLD = kullback_leibler_divergence = _modern.kl_divergence
logcosh = _modern.log_cosh
cosine = cosine_proximity = _modern.cosine_similarity
huber_loss = _modern.huber

_ORDERS = {
    "BinaryCrossentropy": "from_logits label_smoothing reduction name",
    "CategoricalCrossentropy": "from_logits label_smoothing reduction name",
    "SparseCategoricalCrossentropy": "from_logits reduction name",
}


class Loss(_modern.Loss):  # type: ignore[no-redef]
    """The base class of one's own losses: define `call(y_true, y_pred)`."""

    package = "keras2.losses"

    def __init__(
        self, reduction: str | None = "sum_over_batch_size", name: str | None = None, **kwargs: Any
    ) -> None:
        super().__init__(name, reduction, **kwargs)


def _older(cls: Any) -> Any:
    """A subclass with the order of arguments of the time."""
    names = [n for n in inspect.signature(cls).parameters if n != "kwargs"]
    order = _ORDERS.get(cls.__name__) or " ".join(names)

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        cls.__init__(self, **_in_order(order, args, kwargs))

    members = {"__init__": __init__, "__module__": __name__, "__doc__": cls.__doc__}
    return type(cls.__name__, (Loss, cls), members)


if not TYPE_CHECKING:
    globals().update({
        name: _older(thing)
        for name, thing in vars(_modern).items()
        if isinstance(thing, type) and issubclass(thing, _modern.Loss)
        and thing not in (_modern.Loss, LossFunctionWrapper)
    })  # fmt: skip


def sparse_categorical_crossentropy(  # type: ignore[no-redef]
    y_true: Any, y_pred: Any, from_logits: bool = False, axis: int = -1
) -> Any:
    """`-log(p[y])` for class indices."""
    return _modern.sparse_categorical_crossentropy(y_true, y_pred, from_logits, axis=axis)


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
