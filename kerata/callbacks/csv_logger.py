"""Results in a CSV file."""

from __future__ import annotations

import csv
from os import PathLike
from pathlib import Path
from typing import Any

import numpy as np

from .callback import Callback


class CSVLogger(Callback):
    """Write a line for each epoch.

    Args:
        filename: the file.
        separator: what stands between two fields.
        append: whether to go on writing to a file that exists, without a new header.
    """

    def __init__(
        self, filename: str | PathLike[str], separator: str = ",", append: bool = False
    ) -> None:
        super().__init__()
        self.filename, self.separator, self.append = Path(filename), separator, append
        self._file: Any = None
        self._names: list[str] | None = None
        self._headed = False

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        self._headed = self.append and self.filename.exists() and self.filename.stat().st_size > 0
        self._file = open(self.filename, "a" if self.append else "w", newline="")  # noqa: SIM115
        self._names = None

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        logs = dict(logs or {})
        writer = csv.writer(self._file, delimiter=self.separator)
        if self._names is None:
            self._names = sorted(logs)
            if not any(name.startswith("val_") for name in logs):  # epochs to come may validate
                self._names += [f"val_{name}" for name in self._names]
            if not self._headed:
                writer.writerow(["epoch", *self._names])
        writer.writerow([epoch, *(_cell(logs.get(name, "NA")) for name in self._names)])
        self._file.flush()

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        self.close()


def _cell(value: Any) -> Any:
    """A value as it is written: several in quotes and brackets."""
    several = np.ndim(value) > 0
    return f'"[{", ".join(map(str, value))}]"' if several else value
