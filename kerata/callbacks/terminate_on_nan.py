"""Stopping at the first loss that is no number."""

from __future__ import annotations

import math
from typing import Any

from .callback import Callback


class TerminateOnNaN(Callback):
    """End the training when the loss of a batch is NaN or infinite."""

    joined_steps = True

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        loss = (logs or {}).get("loss")
        if loss is not None and not math.isfinite(loss):
            print(f"Batch {batch}: the loss is {loss}; the training ends.")
            self.model.stop_training = True
