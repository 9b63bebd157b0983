"""Learning rates that change while a model trains."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import ops
from ..core import Natural, NotNegative, use
from .callback import Callback
from .monitor import Monitor

if TYPE_CHECKING:
    from ..models.model import Model


def rate_of(model: Model) -> float:
    with use(model.engine):
        return float(ops.convert_to_numpy(model.optimizer.learning_rate))


def _set_rate(model: Model, rate: float) -> None:
    with use(model.engine):
        model.optimizer.learning_rate = rate


class LearningRateScheduler(Callback):
    """Set the learning rate before each epoch.

    Args:
        schedule: a function of the epoch's number, or of it and the present rate, that returns the
            new rate.
        verbose: 1 tells of each change.
    """

    def __init__(self, schedule: Callable[..., float], verbose: int | bool = 0) -> None:
        super().__init__()
        self.schedule, self.verbose = schedule, verbose

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        arguments: tuple[Any, ...] = (epoch, rate_of(self.model))
        try:
            inspect.signature(self.schedule).bind(*arguments)
        except (TypeError, ValueError):  # it takes the epoch alone
            arguments = arguments[:1]
        rate = self.schedule(*arguments)
        if isinstance(rate, (int, str)) or not hasattr(rate, "__float__"):
            raise ValueError(
                f"The schedule of LearningRateScheduler must return a float, not {rate!r}."
            )
        rate = float(rate)
        _set_rate(self.model, rate)
        if self.verbose:
            print(f"Epoch {epoch + 1}: learning rate {rate:.6g}")

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        if logs is not None:
            logs["learning_rate"] = rate_of(self.model)


class ReduceLROnPlateau(Monitor):
    """Multiply the learning rate by `factor` when `monitor` has not improved for `patience` epochs.

    Args:
        monitor: a name in the logs.
        factor: between 0 and 1.
        patience: epochs to wait.
        verbose: 1 tells of each change.
        mode: "min", "max" or "auto".
        min_delta: a smaller change is no improvement.
        cooldown: epochs after a change before watching goes on.
        min_lr: the rate never falls below.
    """

    def __init__(
        self,
        monitor: str = "val_loss",
        factor: float = 0.1,
        patience: NotNegative = 10,
        verbose: int | bool = 0,
        mode: str = "auto",
        min_delta: float = 1e-4,
        cooldown: Natural = 0,
        min_lr: float = 0.0,
        **kwargs: object,
    ) -> None:
        super().__init__()
        if not 0 <= factor < 1:
            raise ValueError(f"ReduceLROnPlateau: factor must lie in [0, 1), not {factor}.")
        self._watch(monitor, mode, min_delta)
        self.factor, self.patience, self.verbose = factor, patience, verbose
        self.cooldown, self.min_lr = cooldown, min_lr
        self.wait = self.cooldown_counter = 0

    def in_cooldown(self) -> bool:
        """Whether a change is so recent that nothing is watched."""
        return self.cooldown_counter > 0

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        self.wait = self.cooldown_counter = 0
        self.best = None

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        if logs is not None:
            logs["learning_rate"] = rate_of(self.model)
        value = self._read(logs)
        if value is None:
            return
        if self.cooldown_counter > 0:
            self.cooldown_counter -= 1
            self.wait = 0
        if self._improves(value):
            self.best, self.wait = value, 0
            return
        if self.in_cooldown():
            return
        self.wait += 1
        old = rate_of(self.model)
        if self.wait >= self.patience and old > np.float32(self.min_lr):
            new = max(old * self.factor, self.min_lr)
            _set_rate(self.model, new)
            if self.verbose:
                print(f"Epoch {epoch + 1}: learning rate reduced to {new:.6g}")
            self.cooldown_counter, self.wait = self.cooldown, 0
