"""What callbacks that watch one number have in common."""

from __future__ import annotations

import math
from typing import Any

from ..core import warn_user
from .callback import Callback

_HIGHER = ("acc", "auc", "precision", "recall", "f1", "iou", "r2", "cosine_similarity", "fmeasure")


class Monitor(Callback):
    """Watches `monitor` in the logs and knows which way is better.

    `mode` is "min", "max", or "auto": then accuracies and their like are to rise, all else to fall.
    """

    def _watch(self, monitor: str, mode: str, min_delta: float = 0.0) -> None:
        if mode not in ("auto", "min", "max"):
            warn_user(
                f'{type(self).__name__}: mode must be "auto", "min" or "max", not {mode!r}; taken '
                'for "auto".'
            )
            mode = "auto"
        rises = mode == "max" or (mode == "auto" and any(part in monitor for part in _HIGHER))
        self.monitor, self.mode = monitor, mode
        self.sign = -1.0 if rises else 1.0
        self.min_delta = abs(min_delta)
        self.best: float | None = None  # until there is one

    def _improves(self, value: float, reference: float | None = None) -> bool:
        reference = self.best if reference is None else reference
        if reference is None:
            return not math.isnan(value)
        return self.sign * value < self.sign * reference - self.min_delta

    def _read(self, logs: dict[str, Any] | None) -> float | None:
        value = (logs or {}).get(self.monitor)
        if value is None:
            fault = (
                f"{type(self).__name__} watches '{self.monitor}', which is not among the results "
                f"({', '.join(logs or {}) or 'none'})"
            )
            if self.mode == "auto" and self.monitor.removeprefix("val_") not in (logs or {}):
                raise ValueError(f"{fault}, and no result of validation; is the name right?")
            warn_user(f"{fault}.")
            return None
        return float(value)
