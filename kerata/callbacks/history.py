"""What was measured, epoch by epoch."""

from __future__ import annotations

from typing import Any

from .callback import Callback


class History(Callback):
    """Keeps the logs of all epochs; `fit` returns one.

    Attributes:
        epoch: the epochs' numbers.
        history: a list of values for each name.
    """

    def __init__(self) -> None:
        super().__init__()
        self.epoch: list[int] = []
        self.history: dict[str, list[Any]] = {}

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        self.epoch, self.history = [], {}

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        self.epoch.append(epoch)
        for name, value in (logs or {}).items():
            self.history.setdefault(name, []).append(value)
