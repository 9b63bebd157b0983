"""Stopping at the first loss that is no number."""

from __future__ import annotations

import math
from typing import Any

from .callback import Callback


class TerminateOnNaN(Callback):
    """End the training when the loss of a batch is NaN or infinite.

    Args:
        raise_error: end it by a RuntimeError, so that no `on_train_end` is called, which might
            overwrite what was saved before.
    """

    joined_steps = True

    def __init__(self, raise_error: bool = False) -> None:
        super().__init__()
        self.raise_error = raise_error

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        loss = (logs or {}).get("loss")
        if loss is None or math.isfinite(loss):
            return
        if self.raise_error:
            raise RuntimeError(f"The loss of batch {batch} is {loss}; the training ends at once.")
        print(f"Batch {batch}: the loss is {loss}; the training ends.")
        self.model.stop_training = True
