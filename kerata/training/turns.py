"""Whose turn it is to use the metrics of a model: trainings and evaluations share them.

A thread has them for a step, not while callbacks run: a callback may wait for another thread that
evaluates. What one has counted is put aside when another comes in between.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary

from ..core import Array
from ..engine import Variable

if TYPE_CHECKING:
    from ..models.model import Model

Result = TypeVar("Result")


class _Metrics:
    """Those of one model: who has them, and whose numbers are in them."""

    def __init__(self) -> None:
        self.queue, self.lock = threading.Lock(), threading.Lock()
        self.holder = 0  # the thread that has the lock
        self.turns: list[Turn] = []  # of that thread, one within the other
        self.counted: Turn | None = None

    def become(self, turn: Turn) -> None:
        """Put aside what another has counted, and bring back what this one has."""
        before = self.counted
        if before is turn:
            return
        if before is not None:
            before.kept = {v: v.numpy() for m in before.model.metrics for v in m.variables}
        self.counted = turn if turn.counts else None
        if turn.kept is not None:
            turn.model.reset_metrics()
            for variable, value in turn.kept.items():
                variable.assign(value)
            turn.kept = None


_of_models = WeakKeyDictionary["Model", _Metrics]()


class Turn:
    """A training or evaluation. Within `with turn:` the metrics are its own."""

    def __init__(self, model: Model) -> None:
        self.model, self.counts = model, False
        self.metrics = _of_models.setdefault(model, _Metrics())
        self.kept: dict[Variable, Array] | None = None

    def __enter__(self) -> None:
        metrics, thread = self.metrics, threading.get_ident()
        if metrics.holder != thread:
            with metrics.queue:  # whoever waits comes before whoever has just had them
                metrics.lock.acquire()
            metrics.holder = thread
        metrics.turns.append(self)
        metrics.become(self)

    def __exit__(self, *error: object) -> None:
        metrics = self.metrics
        metrics.turns.pop()
        if metrics.turns:
            metrics.become(metrics.turns[-1])
        else:
            metrics.holder = 0
            metrics.lock.release()

    def call(self, step: Callable[..., Result], *args: Any) -> Result:
        """A step, within."""
        with self:
            return step(*args)

    @contextmanager
    def counting(self) -> Iterator[None]:
        """From metrics at zero on, what this one has counted is kept for it."""
        with self:
            self.model.reset_metrics()
            self.counts, self.metrics.counted = True, self
        try:
            yield
        finally:
            with self:
                self.counts, self.metrics.counted = False, None
