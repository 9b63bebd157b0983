"""Stopping at the first loss that is no number."""

from __future__ import annotations

import math
from typing import Any

from .callback import Callback


class TerminateOnNaN(Callback):
    """End the training when the loss of a batch is NaN or infinite.

    Args:
        raise_error: whether to raise a RuntimeError, so that no callback hears of an end of the
            training (and a backup stays), rather than to stop after the step.
    """

    joined_steps = True

    def __init__(self, raise_error: bool = False) -> None:
        super().__init__()
        self.raise_error = raise_error

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        loss = (logs or {}).get("loss")
        if loss is not None and not math.isfinite(loss):
            if self.raise_error:
                raise RuntimeError(f"Batch {batch}: the loss is {loss}; the training ends.")
            print(f"Batch {batch}: the loss is {loss}; the training ends.")
            self.model.stop_training = True
