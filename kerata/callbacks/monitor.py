"""What callbacks that watch one number have in common."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core import warn_user
from .callback import Callback


class Monitor(Callback):
    """Watches `monitor` in the logs and knows which way is better.

    `mode` is "min", "max", or "auto": then losses are to fall, and metrics say themselves whether
    they are to fall or to rise.
    """

    def _watch(self, monitor: str, mode: str, min_delta: float = 0.0) -> None:
        if mode not in ("auto", "min", "max"):
            warn_user(
                f'{type(self).__name__}: mode must be "auto", "min" or "max", not {mode!r}; taken '
                'for "auto".'
            )
            mode = "auto"
        self.monitor, self.mode = monitor, mode
        self.monitor_op: Any = None  # `np.less` or `np.greater`, once it is known
        self.min_delta = abs(min_delta)
        self.best: float | None = None  # until there is one

    def _rises(self, results: str) -> bool:
        """Whether larger values are better, where the mode is "auto"."""
        name = self.monitor.removeprefix("val_")
        if name == "loss" or name.endswith("_loss"):
            return False
        found = [] if self.model is None else [m.direction_of(name) for m in self.model.metrics]
        if not any(found):
            raise ValueError(
                f"{type(self).__name__} watches '{self.monitor}', of which no metric says whether "
                f"it is better large or small: pass mode='max' or mode='min', or one of {results}."
            )
        return "up" in found

    def _improves(self, value: float, reference: float | None = None) -> bool:
        reference = self.best if reference is None else reference
        if reference is None:
            return not np.isnan(value)
        return bool(self.monitor_op(value - self.min_delta, reference))

    def _read(self, logs: dict[str, Any] | None) -> float | None:
        results = f"the results ({', '.join(logs or {}) or 'none'})"
        if self.monitor_op is None:
            rises = self.mode == "max" or self.mode == "auto" and self._rises(results)
            self.monitor_op = np.greater if rises else np.less
            self.min_delta *= 1 if rises else -1
        value = (logs or {}).get(self.monitor)
        if value is not None and np.ndim(value) == 0:
            return float(value)
        fault = f"not among {results}" if value is None else f"no number, but {value}"
        warn_user(f"{type(self).__name__} watches '{self.monitor}', which is {fault}.")
        return None
