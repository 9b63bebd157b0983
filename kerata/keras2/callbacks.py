"""Callbacks with the arguments of Keras 2.3."""

from __future__ import annotations

from typing import Any

from .. import callbacks as _modern
from ..callbacks import *
from .arguments import say as _say


class BaseLogger(_modern.Callback):
    """Does nothing: the means of an epoch are in the logs as it is."""

    def __init__(self, stateful_metrics: Any = None) -> None:
        super().__init__()
        self.stateful_metrics = set(stateful_metrics or ())


def _rename_rate(logs: Any) -> None:
    """The learning rate was called `lr` in logs."""
    if logs is not None and "learning_rate" in logs:
        logs["lr"] = logs.pop("learning_rate")


class LearningRateScheduler(_modern.LearningRateScheduler):  # type: ignore[no-redef]
    """`kerata.callbacks.LearningRateScheduler`, which logs the learning rate as `lr`."""

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        """Log the learning rate."""
        super().on_epoch_end(epoch, logs)
        _rename_rate(logs)


class ReduceLROnPlateau(_modern.ReduceLROnPlateau):  # type: ignore[no-redef]
    """`kerata.callbacks.ReduceLROnPlateau`, also with `epsilon` for `min_delta`."""

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        """Reduce the learning rate if it is time, and log it as `lr`."""
        super().on_epoch_end(epoch, logs)
        _rename_rate(logs)

    def in_cooldown(self) -> bool:
        """Whether a reduction was so recent that none is due."""
        return self.cooldown_counter > 0

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if "epsilon" in kwargs:
            _say("ReduceLROnPlateau: the argument `epsilon`", "`min_delta`")
            kwargs["min_delta"] = kwargs.pop("epsilon")
        super().__init__(*args, **kwargs)


class ModelCheckpoint(_modern.ModelCheckpoint):  # type: ignore[no-redef]
    """`kerata.callbacks.ModelCheckpoint`, also every `period` epochs."""

    def __init__(
        self,
        filepath: Any,
        monitor: str = "val_loss",
        verbose: int = 0,
        save_best_only: bool = False,
        save_weights_only: bool = False,
        mode: str = "auto",
        period: int = 1,
    ) -> None:
        super().__init__(filepath, monitor, verbose, save_best_only, save_weights_only, mode)
        self.period, self._epochs = period, 0

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        """Save, if the period is over."""
        self._epochs += 1
        if self._epochs >= self.period:
            self._epochs = 0
            super().on_epoch_end(epoch, logs)
