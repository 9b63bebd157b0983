"""A bar in a terminal, a line that grows in a notebook, a line for each epoch elsewhere."""

from __future__ import annotations

import sys
import time
from typing import Any

from .callback import Callback

REFRESH = 0.1  # seconds between two updates of the bar


class ProgbarLogger(Callback):
    """Shows how far an epoch is, with the losses and metrics.

    With verbose 1 in a terminal a bar, in a notebook one line that is written over (both at most
    ten times a second); else one line when an epoch is over.
    """

    joined_steps = True
    _inline = False

    def __init__(self) -> None:
        super().__init__()
        self._bar: Any = None
        self._task: Any = None
        self._began = self._shown = 0.0
        self._training = False
        self._done = 0

    def set_params(self, params: dict[str, Any]) -> None:
        super().set_params(params)
        self._interactive = params.get("verbose") == 1 and sys.stdout.isatty()
        self._inline = params.get("verbose") == 1 and _in_notebook()

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        self._training = True

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        self._training = False

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        self._start(f"Epoch {epoch + 1}/{self.params.get('epochs', '?')}")

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        self._step(batch + 1, logs)

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        self._finish(f"Epoch {epoch + 1}/{self.params.get('epochs', '?')}", logs)

    def on_test_begin(self, logs: dict[str, Any] | None = None) -> None:
        if not self._training:
            self._start("Evaluate")

    def on_test_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        if not self._training:
            self._step(batch + 1, logs)

    def on_test_end(self, logs: dict[str, Any] | None = None) -> None:
        if not self._training:
            self._finish("Evaluate", logs)

    def on_predict_begin(self, logs: dict[str, Any] | None = None) -> None:
        self._start("Predict")

    def on_predict_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        self._step(batch + 1, None)

    def on_predict_end(self, logs: dict[str, Any] | None = None) -> None:
        self._finish("Predict", None)

    def close(self) -> None:
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    def _start(self, title: str) -> None:
        self._began, self._shown, self._done = time.perf_counter(), 0.0, 0
        self._title, self._width = title, 0
        if not self._interactive:
            return
        from rich import progress

        columns = (
            progress.TextColumn("{task.description}"),
            progress.BarColumn(30),
            progress.MofNCompleteColumn(),
            progress.TimeRemainingColumn(),
            progress.TextColumn("{task.fields[logs]}"),
        )
        self._bar = progress.Progress(*columns, auto_refresh=False, transient=True)
        self._bar.start()
        self._task = self._bar.add_task(title, total=self.params.get("steps"), logs="")

    def _step(self, done: int, logs: dict[str, Any] | None) -> None:
        self._done = done
        now = time.perf_counter()
        if (self._bar is None and not self._inline) or now - self._shown < REFRESH:
            return
        self._shown = now
        if self._inline:
            steps = self.params.get("steps")
            line = f"{self._title}  {done}{f'/{steps}' if steps else ''} steps  {_text(logs)}"
            self._over(line.rstrip(), "")
            return
        self._bar.update(self._task, completed=done, logs=_text(logs), refresh=True)

    def _finish(self, title: str, logs: dict[str, Any] | None) -> None:
        self.close()
        seconds = time.perf_counter() - self._began
        steps = max(self._done, 1)
        pace = seconds / steps
        unit = f"{1e3 * pace:.3g} ms" if pace < 1 else f"{pace:.3g} s"
        line = f"{title}  {self._done} steps  {seconds:.1f} s  {unit}/step  {_text(logs)}".rstrip()
        if self._inline:
            self._over(line, "\n")
        else:
            print(line, flush=True)

    def _over(self, line: str, end: str) -> None:
        """Write a line over the one before, which may have been longer."""
        sys.stdout.write("\r" + line.ljust(self._width) + end)
        sys.stdout.flush()
        self._width = len(line)


def _in_notebook() -> bool:
    return type(sys.stdout).__module__.startswith("ipykernel")


def _text(logs: dict[str, Any] | None) -> str:
    return "  ".join(f"{name}: {_number(value)}" for name, value in (logs or {}).items())


def _number(value: object) -> str:
    if not isinstance(value, float):
        return str(value)
    return f"{value:.4f}" if 1e-3 <= abs(value) < 1e4 or value == 0 else f"{value:.4e}"
