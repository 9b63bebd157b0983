"""Metrics: numbers gathered over batches, and the functions that some are means of."""

from __future__ import annotations

import inspect
from typing import Any

from .. import losses
from ..core import Identifier, registry, to_snake_case
from ..core.naming import publish as _publish
from ..losses import binary_crossentropy as binary_crossentropy
from ..losses import binary_focal_crossentropy as binary_focal_crossentropy
from ..losses import categorical_crossentropy as categorical_crossentropy
from ..losses import categorical_focal_crossentropy as categorical_focal_crossentropy
from ..losses import categorical_hinge as categorical_hinge
from ..losses import hinge as hinge
from ..losses import huber as huber
from ..losses import kl_divergence as kl_divergence
from ..losses import log_cosh as log_cosh
from ..losses import mean_absolute_error as mean_absolute_error
from ..losses import mean_absolute_percentage_error as mean_absolute_percentage_error
from ..losses import mean_squared_error as mean_squared_error
from ..losses import mean_squared_logarithmic_error as mean_squared_logarithmic_error
from ..losses import poisson as poisson
from ..losses import sparse_categorical_crossentropy as sparse_categorical_crossentropy
from ..losses import squared_hinge as squared_hinge
from .accuracy import *
from .auc import *
from .confusion import *
from .correlation import *
from .f_score import *
from .hinge_metrics import *
from .iou import *
from .metric import *
from .probabilistic import *
from .rates import *
from .reduction import *
from .regression import *

_PUBLIC = {
    name: thing
    for name, thing in list(globals().items())
    if getattr(thing, "__module__", "").startswith((f"{__name__}.", f"{losses.__name__}."))
}
registry.functions.update(
    {name: thing for name, thing in _PUBLIC.items() if inspect.isfunction(thing)}
)
_CLASSES = [thing for thing in _PUBLIC.values() if isinstance(thing, type) and thing is not Metric]
_SHORT = {
    "mse": MeanSquaredError,
    "mae": MeanAbsoluteError,
    "mape": MeanAbsolutePercentageError,
    "msle": MeanSquaredLogarithmicError,
    "bce": BinaryCrossentropy,
    "kld": KLDivergence,
    "rmse": RootMeanSquaredError,
}
TABLE: dict[str, Any] = {
    **{to_snake_case(cls.__name__): cls for cls in _CLASSES},
    **{cls.__name__: cls for cls in _CLASSES},
    **_SHORT,
    **{name.upper(): cls for name, cls in _SHORT.items()},
    "acc": Accuracy,
    "logcosh": LogCoshError,
    "log_cosh": LogCoshError,
    "huber": losses.huber,
    "cosine_proximity": CosineSimilarity,
    "fbeta_score": FBetaScore,
}


def get(identifier: Identifier) -> Any:
    """The metric that an argument stands for.

    Args:
        identifier: a class's name or an alias ("mse", "auc"), or a configuration, which returns an
            object; an object or a function, which is returned; None.

    >>> get("mse")
    <MeanSquaredError name=mean_squared_error>
    """
    return registry.get(identifier, TABLE, "metric")


def serialize(metric: Any) -> Any:
    """The configuration of a metric object or function."""
    return registry.serialize(metric)


def deserialize(config: Any, custom_objects: dict[str, Any] | None = None) -> Any:
    """The metric that a name or a configuration describes."""
    with registry.custom_object_scope(custom_objects or {}):
        return get(config)


_publish(globals())
