"""Workers: started, watched, ended when an item takes too long."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from .plan import Job
from .rows import Row, decode

ROOT = Path(__file__).resolve().parents[2]
START = 90.0  # seconds in which a process must have imported its libraries
LEAST = 5.0  # seconds that must be left for another item
FAILURES = 3  # processes in a row without one good row: what is left is not tried
PATIENCE = 10.0  # seconds that a process has to end by itself
LATE = "the time was up"


class Run:
    """All workers of a run.

    Args:
        small: whether sizes are those for a processor.
        environment: the workers' variables.
        tell: is called with each row.
    """

    def __init__(
        self, small: bool, environment: dict[str, str], tell: Callable[[Row], object]
    ) -> None:
        self.small, self.environment, self.tell = small, environment, tell
        self.worker = f"{__package__}.worker"
        self.rows: list[Row] = []
        self.alive: set[subprocess.Popen[str]] = set()
        self.stopped = False

    def add(self, row: Row) -> None:
        """Take up a row."""
        self.rows.append(row)
        self.tell(row)

    def all(self, jobs: Sequence[Job], end: float, at_once: int = 1) -> None:
        """Do jobs until a point in time (of the monotonic clock), so many at once."""
        with ThreadPoolExecutor(at_once) as pool:
            try:
                for done in [pool.submit(self.do, job, end) for job in jobs]:
                    done.result()
            except BaseException:
                self.stopped = True
                for process in list(self.alive):
                    _end(process, 0.0)
                raise

    def do(self, job: Job, end: float) -> None:
        """All items of a job, with as many processes as it takes."""
        left, failures = list(job.items), 0
        while left and not self.stopped:
            late = time.monotonic() > end - LEAST
            if late or failures == FAILURES:
                why = LATE if late else f"{FAILURES} processes in a row failed"
                for item in left:
                    self.add(Row(job.part, job.engine, item, "skipped", detail=why))
                return
            found = self._process(job, left, end)
            left = left[len(found) :]
            failures = 0 if any(row.state == "ok" for row in found) else failures + 1

    def _process(self, job: Job, items: Sequence[str], end: float) -> list[Row]:
        """The rows of one process: at least one, be it that the first item hung or crashed."""
        size = "small" if self.small else "device"
        seconds = min(job.seconds, max(LEAST, end - time.monotonic()))
        command = [sys.executable, "-m", self.worker, job.part, job.engine, size,
                   f"{seconds:.1f}", *items]  # fmt: skip
        with tempfile.TemporaryFile() as errors, subprocess.Popen(
            command, cwd=ROOT, env=self.environment, text=True, stdout=subprocess.PIPE,
            stderr=errors, start_new_session=True,
        ) as process:  # fmt: skip
            self.alive.add(process)
            try:
                rows, problem = self._watch(process, job, len(items), end)
                _end(process, 0.0 if problem else PATIENCE)
            finally:
                self.alive.discard(process)
            if len(rows) == len(items) or (rows and rows[-1].state == "failed"):
                return rows
            problem = problem or f"ended with {process.returncode}: {_last_line(errors)}"
        state = "skipped" if problem == LATE else "failed"
        lost = Row(job.part, job.engine, items[len(rows)], state, "no result", problem)
        self.add(lost)
        return [*rows, lost]

    def _watch(
        self, process: subprocess.Popen[str], job: Job, count: int, end: float
    ) -> tuple[list[Row], str]:
        """Rows as they come; why no more were waited for, if they were not."""
        lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=_read, args=(process.stdout, lines), daemon=True).start()
        rows: list[Row] = []
        limit = START
        until = time.monotonic() + limit
        while len(rows) < count:
            try:
                line = lines.get(timeout=max(0.0, min(until, end) - time.monotonic()))
            except queue.Empty:
                return rows, f"no result after {limit:.0f} s" if until < end else LATE
            if line is None:
                break
            row = decode(line)
            if row is not None:
                if row.item:
                    rows.append(row)
                    self.add(row)
                limit = job.seconds
                until = time.monotonic() + limit
        return rows, ""


def _read(stream: Any, lines: queue.Queue[str | None]) -> None:
    for line in stream:
        lines.put(line)
    lines.put(None)


def _end(process: subprocess.Popen[str], patience: float) -> None:
    """The end of a process and of what it started, by force if it does not come by itself."""
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)


def _last_line(errors: Any) -> str:
    errors.seek(0)
    lines = errors.read().decode(errors="replace").strip().splitlines()
    return lines[-1][:300] if lines else "nothing was printed"
