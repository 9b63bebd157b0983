"""How often something is due, in batches."""

from __future__ import annotations


class BatchCount:
    """Counts the batches of all epochs by their numbers: several at once where steps are joined."""

    def __init__(self, save_freq: int | str) -> None:
        self.size = int(save_freq) if isinstance(save_freq, int) else 0
        self.total = self._since = 0
        self._last = -1

    def due(self, batch: int) -> bool:
        """Whether enough have passed; told of each batch, or of the last of several joined ones."""
        new = batch - self._last if batch > self._last else batch + 1
        self._last = batch
        self.total += new
        self._since += new
        due = 0 < self.size <= self._since
        self._since = 0 if due else self._since
        return due
