"""`Progbar`: how far a loop of the user's is."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Sequence
from typing import Any

from .arguments import checked


class Progbar:
    """A bar that shows how far a loop is, with averages of named values.

    Args:
        target: how many steps there will be; None where nobody knows.
        width: of the bar, in characters.
        verbose: 0 shows nothing, 1 a bar, 2 a line at the end.
        interval: seconds between two updates of the bar.
        stateful_metrics: names of values that are shown as they are; others are averaged over
            the steps.
        stateless_metrics: names of values that are averaged; others are shown as they are.
        unit_name: what a step is called.

    >>> bar = Progbar(4, verbose=2)
    >>> for step in range(4):
    ...     bar.add(1, [("loss", step)])  # doctest: +ELLIPSIS
    4/4 - ... - loss: 1.5000
    """

    @checked
    def __init__(
        self,
        target: int | None,
        width: int = 20,
        verbose: int = 1,
        interval: float = 0.05,
        stateful_metrics: Sequence[str] | None = None,
        stateless_metrics: Sequence[str] | None = None,
        unit_name: str = "step",
    ) -> None:
        if stateful_metrics is not None and stateless_metrics is not None:
            raise ValueError("Progbar: give `stateful_metrics` or `stateless_metrics`, not both.")
        self.target, self.width, self.verbose, self.interval = target, width, verbose, interval
        self.unit_name = unit_name
        self.stateful_metrics = set(stateful_metrics or ())
        self.stateless_metrics = None if stateless_metrics is None else set(stateless_metrics)
        self._totals: dict[str, list[float]] = {}
        self._done, self._began, self._shown = 0, time.perf_counter(), -1.0

    def add(self, n: int, values: Iterable[tuple[str, Any]] | None = None) -> None:
        """`n` more steps are done, with these values."""
        self.update(self._done + n, values)

    def update(
        self,
        current: int,
        values: Iterable[tuple[str, Any]] | None = None,
        finalize: bool | None = None,
    ) -> None:
        """`current` steps are done; `finalize` says that these are all, None asks the target."""
        passed, self._done = max(1, current - self._done), current
        for name, value in values or ():
            total = self._totals.setdefault(name, [0.0, 0])
            if self._averaged(name):
                total[0] += float(value) * passed
                total[1] += passed
            else:
                total[:] = float(value), 1
        last = current == self.target if finalize is None else finalize
        now = time.perf_counter()
        if self.verbose == 1 and (last or now - self._shown >= self.interval):
            self._shown = now
            sys.stdout.write(f"\r{self._bar()} {self._line(now)}" + "\n" * last)
            sys.stdout.flush()
        elif self.verbose == 2 and last:
            print(self._line(now), flush=True)

    def _averaged(self, name: str) -> bool:
        if self.stateless_metrics is not None:
            return name in self.stateless_metrics
        return name not in self.stateful_metrics

    def _bar(self) -> str:
        full = self.width * min(1.0, self._done / self.target) if self.target else 0
        return "[" + ("=" * int(full)).ljust(self.width, ".") + "]"

    def _line(self, now: float) -> str:
        pace = (now - self._began) / max(1, self._done)
        unit = f"{1e3 * pace:.3g}ms" if pace < 1 else f"{pace:.3g}s"
        parts = [f"{self._done}/{self.target or '?'}", f"{unit}/{self.unit_name}"]
        for name, (total, count) in self._totals.items():
            mean = total / max(1, count)
            parts.append(f"{name}: {mean:.4f}" if abs(mean) > 1e-3 else f"{name}: {mean:.4e}")
        return " - ".join(parts)
