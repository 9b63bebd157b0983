"""Ctrl-C that waits for the end of a step, so that the state is always that of a finished step."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any, TypeVar

Result = TypeVar("Result")


class DeferredInterrupt:
    """While entered, an interrupt inside of `run` is raised after it; a second one at once."""

    def __init__(self) -> None:
        self.busy = self.pending = False
        self._outer: Any = None
        self._installed = False

    def __enter__(self) -> DeferredInterrupt:
        if threading.current_thread() is threading.main_thread():
            self._outer = signal.getsignal(signal.SIGINT)
            if callable(self._outer):
                signal.signal(signal.SIGINT, self._handle)
                self._installed = True
        return self

    def __exit__(self, *error: object) -> None:
        if self._installed:
            signal.signal(signal.SIGINT, self._outer)
            self._installed = False

    def _handle(self, number: int, where: FrameType | None) -> None:
        if self.busy and not self.pending:
            self.pending = True
        else:
            self._outer(number, where)

    def run(self, step: Callable[..., Result], *args: object) -> Result:
        """Call a step; an interrupt that comes meanwhile is raised when it is over."""
        self.busy = True
        try:
            return step(*args)
        finally:
            self.busy = False
            if self.pending:
                self.pending = False
                raise KeyboardInterrupt
