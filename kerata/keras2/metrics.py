"""Metrics as Keras 2.3 named them."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

from .. import metrics as _modern
from ..engine.variable import frame
from ..layers.base.called import updates_of
from ..metrics import *
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

    package = "keras2"

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


def clone_metric(metric: Any) -> Any:
    """A metric of the same configuration, with its state begun anew; functions are returned.

    >>> clone_metric(Mean(name="size")).name
    'size'
    """
    return metric.from_config(metric.get_config()) if hasattr(metric, "get_config") else metric


def clone_metrics(metrics: Sequence[Any]) -> list[Any]:
    """`clone_metric` of each."""
    return [clone_metric(metric) for metric in metrics]
