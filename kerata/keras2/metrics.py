"""Metrics as Keras 2.3 named them."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .. import metrics as _modern
from .. import ops
from ..backend import get_uid
from ..core.naming import to_snake_case as _snake
from ..engine import frame
from ..layers.base.called import updates_of
from ..metrics import *
from ..metrics.rates import _RateAtRate
from .arguments import in_order as _in_order
from .losses import KLD as KLD
from .losses import MAE as MAE
from .losses import MAPE as MAPE
from .losses import MSE as MSE
from .losses import MSLE as MSLE
from .losses import cosine as cosine
from .losses import cosine_proximity as cosine_proximity
from .losses import kullback_leibler_divergence as kullback_leibler_divergence
from .losses import logcosh as logcosh
from .losses import mae as mae
from .losses import mape as mape
from .losses import mse as mse
from .losses import msle as msle
from .losses import sparse_categorical_crossentropy as sparse_categorical_crossentropy


class Metric(_modern.Metric):  # type: ignore[no-redef]
    """The base class of one's own metrics, whose `update_state` may return updates.

    >>> from kerata.keras2 import backend as K
    >>> class Positives(Metric):
    ...     def __init__(self, name="positives"):
    ...         super().__init__(name=name)
    ...         self.count = self.add_weight(name="count", initializer="zeros")
    ...     def update_state(self, y_true, y_pred, sample_weight=None):
    ...         return [K.update_add(self.count, K.sum(K.cast(y_pred > 0, "float32")))]
    ...     def result(self):
    ...         return self.count
    >>> float(K.eval(Positives()(K.constant([0.0]), K.constant([2.0]))))
    1.0
    """

    package = "keras2.metrics"

    def __init__(self, name: str | None = None, dtype: Any = None, **kwargs: Any) -> None:
        super().__init__(name=name, dtype=dtype, **kwargs)

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "update_state" in vars(cls):
            cls.update_state = _applied(cls.update_state)  # type: ignore[method-assign]

    def add_weight(  # type: ignore[override]
        self, name: str | None = None, shape: Any = (), initializer: Any = None, dtype: Any = None
    ) -> Any:
        """A variable that is reset to zeros."""
        return super().add_weight(shape or (), initializer, dtype, name)

    def add_update(self, updates: Any, inputs: Any = None) -> None:
        """Assign variables: `K.update(…)`, or a list of these."""
        for variable, value in updates_of(updates):
            variable.assign(value)

    def reset_states(self) -> None:
        """Begin anew."""
        super().reset_state()

    def reset_state(self) -> None:
        """Begin anew, as `reset_states` of a subclass says."""
        self.reset_states()


def _applied(update_state: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(update_state)
    def call(self: Any, *args: Any, **kwargs: Any) -> None:
        with frame() as scope:  # in which what is recorded elsewhere is computed
            updates = update_state(self, *args, **kwargs)
            self.add_update([] if updates is None else updates)
        for variable, value in scope.assigned.items():
            variable.assign(value)

    return call


# what stood in another order, or had another name, in 2.3
_ORDERS = {
    "SparseCategoricalCrossentropy": "name dtype from_logits axis",
    "SensitivityAtSpecificity": "specificity num_thresholds name dtype",
    "SpecificityAtSensitivity": "sensitivity num_thresholds name dtype",
}
_NAMES = {"KLDivergence": "kullback_leibler_divergence", "LogCoshError": "logcosh"}
_NUMBERED = (
    "AUC FalseNegatives FalsePositives TrueNegatives TruePositives Precision Recall MeanIoU "
    "SensitivityAtSpecificity SpecificityAtSensitivity"
).split()


def _at_nearest(self: Any) -> Any:
    """The one rate at the threshold where the other is nearest to what was asked for."""
    given, wanted = self.rates(*self._values())
    return ops.take(wanted, ops.argmin(ops.absolute(given - self.value)))


def _older(cls: Any) -> Any:
    """A subclass with the members, the order of arguments and the default name of the time."""
    title = cls.__name__
    names = [n for n in inspect.signature(cls).parameters if n != "kwargs"]
    order = _ORDERS.get(title) or " ".join(names)

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        given = _in_order(order, args, kwargs)
        if title in _NAMES:
            given.setdefault("name", _NAMES[title])
        elif title in _NUMBERED and given.get("name") is None:
            given["name"] = f"{_snake(title)}_{get_uid(_snake(title))}"
        cls.__init__(self, **given)

    members = {"__init__": __init__, "__module__": __name__, "__doc__": cls.__doc__}
    return type(title, (Metric, cls), {**members, "package": "keras2.metrics"})


_MADE = {
    name: _older(thing)
    for name, thing in vars(_modern).items()
    if isinstance(thing, type) and issubclass(thing, _modern.Metric) and thing is not _modern.Metric
}
if not TYPE_CHECKING:
    globals().update(_MADE)
for _name in ("SensitivityAtSpecificity", "SpecificityAtSensitivity"):
    _MADE[_name].result = _at_nearest
BaseMeanIoU: Any = _MADE["MeanIoU"]


_RateBase: Any = _older(_RateAtRate)


class SensitivitySpecificityBase(_RateBase):  # type: ignore[misc]
    """The base of `SensitivityAtSpecificity` and `SpecificityAtSensitivity`.

    Args:
        value: what the one rate must reach.
        num_thresholds: how many thresholds are looked at.
    """

    def __init__(
        self, value: float, num_thresholds: int = 200, name: str | None = None, dtype: Any = None
    ) -> None:
        super().__init__(value, num_thresholds, None, name, dtype)


class Reduce(Metric):
    """The sum ("sum") or the mean of values, weighted.

    Args:
        reduction: "sum", "weighted_mean" (by the weights) or "sum_over_batch_size" (by the values).

    >>> metric = Reduce("weighted_mean", "size")
    >>> metric.update_state([1.0, 3.0], sample_weight=[3.0, 1.0])
    >>> float(metric.result())
    1.5
    """

    def __init__(self, reduction: str, name: str, dtype: Any = None) -> None:
        super().__init__(name, dtype)
        self.reduction = reduction
        self.total, self.count = self.add_weight(name="total"), self.add_weight(name="count")

    def update_state(self, values: Any, sample_weight: Any = None) -> None:
        """Add values, and weights or the number of values."""
        values = ops.cast(ops.convert_to_tensor(values), self.dtype)
        weights = ops.ones_like(values)
        if sample_weight is not None:
            weights = ops.cast(ops.convert_to_tensor(sample_weight), self.dtype)
            values = values * weights
        if self.reduction == "sum_over_batch_size":
            weights = ops.ones_like(values)
        self.total.assign(self.total + ops.sum(values))
        self.count.assign(self.count + ops.sum(weights))

    def result(self) -> Any:
        """The sum or the mean."""
        if self.reduction == "sum":
            return ops.copy(self.total.value)
        return ops.divide_no_nan(self.total.value, self.count.value)


OLD = {**_MADE, "kullback_leibler_divergence": KLD, "cosine": cosine, "logcosh": logcosh}


def get(  # type: ignore[no-redef]
    identifier: Any,
) -> Any:
    """The metric that a name, a configuration, a function or an object stands for.

    >>> get("kullback_leibler_divergence") is KLD
    True
    """
    found = OLD.get(identifier) if isinstance(identifier, str) else None
    return _modern.get(identifier if found is None else found)


def clone_metric(metric: Any) -> Any:
    """A metric of the same configuration, with its state begun anew; functions are returned.

    >>> clone_metric(Mean(name="size")).name
    'size'
    """
    return metric.from_config(metric.get_config()) if hasattr(metric, "get_config") else metric


def clone_metrics(metrics: Sequence[Any]) -> list[Any]:
    """`clone_metric` of each."""
    return [clone_metric(metric) for metric in metrics]
