"""Losses: functions that return a value for each sample, and classes that make them one number."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any, overload

from ..core import Function, Identifier, Tensor, registry
from ..core.naming import publish as _publish
from .alignment import same_rank as same_rank
from .crossentropy import *
from .ctc import *
from .divergence import *
from .focal_crossentropy import *
from .hinge import *
from .loss import *
from .loss import reduce_weighted as reduce_weighted
from .regression import *
from .segmentation import *
from .similarity import *

_BASES = (Loss, LossFunctionWrapper)
_PUBLIC = {
    name: thing
    for name, thing in list(globals().items())
    if name != "registry" and getattr(thing, "__module__", "").startswith(f"{__name__}.")
}
FUNCTIONS = {
    name: thing
    for name, thing in _PUBLIC.items()
    if inspect.isfunction(thing) and thing not in (same_rank, reduce_weighted)
}
registry.functions.update(FUNCTIONS)
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
TABLE: dict[str, Any] = {
    **FUNCTIONS,
    **ALIASES,
    **{name.upper(): ALIASES[name] for name in ("mse", "mae", "mape", "msle", "bce", "kld")},
    **{
        name: thing
        for name, thing in _PUBLIC.items()
        if isinstance(thing, type) and thing not in _BASES
    },
}


@overload
def get(identifier: None) -> None: ...
@overload
def get(identifier: str | Mapping[str, Any] | Function) -> Callable[..., Tensor]: ...
def get(identifier: Any) -> Any:
    """The loss that an argument stands for.

    Args:
        identifier: a function's name or alias ("mse", "sparse_categorical_crossentropy"), which
            returns the function; a class's name or a configuration, which returns an object; an
            object or a function, which is returned; None.

    >>> get("mse") is mean_squared_error, get("Huber").delta
    (True, 1.0)
    """
    return registry.get(identifier, TABLE, "loss")


def serialize(loss: Any) -> Any:
    """The configuration of a loss object or function."""
    return registry.serialize(loss)


def deserialize(name: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The loss that a name or a configuration describes."""
    with registry.custom_object_scope(custom_objects or {}):
        return get(name)


_publish(globals(), without=("same_rank", "reduce_weighted"))
