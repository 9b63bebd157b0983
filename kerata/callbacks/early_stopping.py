"""Stopping when a number no longer improves."""

from __future__ import annotations

from typing import Any

from ..core import Array, Natural, NotNegative
from .monitor import Monitor


class EarlyStopping(Monitor):
    """End the training when `monitor` has not improved for `patience` epochs.

    Args:
        monitor: a name in the logs.
        min_delta: a smaller change is no improvement.
        patience: epochs to wait.
        verbose: 1 tells of the end.
        mode: "min", "max" or "auto".
        baseline: a value to beat before anything counts as an improvement.
        restore_best_weights: whether the weights of the best epoch come back at the end.
        start_from_epoch: epochs before watching begins.

    >>> EarlyStopping(monitor="val_accuracy", patience=2).patience
    2
    """

    def __init__(
        self,
        monitor: str = "val_loss",
        min_delta: float = 0,
        patience: NotNegative = 0,
        verbose: int | bool = 0,
        mode: str = "auto",
        baseline: float | None = None,
        restore_best_weights: bool = False,
        start_from_epoch: Natural = 0,
    ) -> None:
        super().__init__()
        self._watch(monitor, mode, min_delta)
        self.patience, self.verbose, self.baseline = patience, verbose, baseline
        self.restore_best_weights, self.start_from_epoch = restore_best_weights, start_from_epoch
        self.wait = self.stopped_epoch = self.best_epoch = 0
        self.best_weights: list[Array] | None = None

    def get_monitor_value(self, logs: dict[str, Any] | None) -> float | None:
        """The watched number; None, and a warning, where it is not among the results."""
        return self._read(logs)

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        self.wait = self.stopped_epoch = self.best_epoch = 0
        self.best = self.best_weights = None

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        value = self.get_monitor_value(logs)
        if value is None or epoch < self.start_from_epoch:
            return
        if self.restore_best_weights and self.best_weights is None:
            self.best_weights, self.best_epoch = self.model.get_weights(), epoch
        self.wait += 1
        if self._improves(value):
            self.best, self.best_epoch = value, epoch
            if self.restore_best_weights:
                self.best_weights = self.model.get_weights()
            if self.baseline is None or self._improves(value, self.baseline):
                self.wait = 0
            return
        if self.wait >= self.patience and epoch > 0:
            self.stopped_epoch = epoch
            self.model.stop_training = True

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        if self.stopped_epoch and self.verbose:
            print(f"Epoch {self.stopped_epoch + 1}: early stopping")
        if self.restore_best_weights and self.best_weights is not None:
            if self.verbose:
                print(f"Restoring the weights of epoch {self.best_epoch + 1}.")
            self.model.set_weights(self.best_weights)
